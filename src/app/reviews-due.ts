// Reviews of a person's clients that come due: those he leads, and those of whom he covers for.
import { setImmediate as nextTurn } from "node:timers/promises";
import { dayIn } from "../core/dates/day-in.ts";
import type { ReviewDue } from "../core/digest/nudges.ts";
import { daysUntil, tellsOfReview } from "../core/review/due.ts";
import type { Tx } from "../store/database.ts";
import { latestComposedTo } from "../store/digests.ts";
import { type DueRow, dueRowsMindedBy } from "../store/reviews.ts";
import { type Reading, readingRows } from "./readings.ts";
import { dueOnOf } from "./review-standing.ts";

/**
 * By person those of which the digest of his window tells (core/review/due says when), soonest first; what would have
 * stood in the skipped ones before it is told now. A review that is planned for a later day than it is due is told with
 * that day.
 */
export async function reviewsDueFor(tx: Tx, readings: readonly Reading[]): Promise<Map<number, ReviewDue[]>> {
  const rows = await dueRowsMindedBy(
    tx,
    readings.map(({ person, window }) => ({ personId: person.id, day: dayIn(window.to, person.zone) })),
  );
  if (rows.size === 0) return new Map();
  const told = await latestComposedTo(tx, readingRows(readings));
  const due = new Map<number, ReviewDue[]>();
  for (const reading of readings) {
    const { id } = reading.person;
    due.set(id, dueFor(reading, rows.get(id) ?? [], told.get(id) ?? reading.window.from));
    // Days in a zone are slow to count: nothing should wait for those of everybody.
    await nextTurn();
  }
  return due;
}

/** `since`: where the last digest that was a letter ended. */
function dueFor({ person: { zone }, window }: Reading, rows: readonly DueRow[], since: Date): ReviewDue[] {
  const today = dayIn(window.to, zone);
  const due = rows.flatMap((row): ReviewDue[] => {
    const dueOn = dueOnOf(row);
    const plannedOn = row.plannedAt === null ? null : dayIn(row.plannedAt, zone);
    if (dueOn === null || !tellsOfReview(dueOn, plannedOn, { from: since, to: window.to }, zone)) return [];
    const day = plannedOn !== null && plannedOn > dueOn ? plannedOn : dueOn;
    const client = { id: row.id, name: row.name };
    return [{ client, dueOn: day, inDays: daysUntil(day, today), lastHeldOn: row.lastHeldOn }];
  });
  return due.sort((a, b) => a.inDays - b.inDays || a.client.name.localeCompare(b.client.name));
}
