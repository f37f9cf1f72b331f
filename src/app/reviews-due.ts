// Reviews of a person's clients that come due: those he leads, and those of whom he covers for.

import { dayIn } from "../core/dates/day-in.ts";
import type { ReviewDue } from "../core/digest/nudges.ts";
import { coveredDays, type Window } from "../core/digest/window.ts";
import { daysUntil, tellsOfReview } from "../core/review/due.ts";
import type { Tx } from "../store/database.ts";
import { latestComposedTo } from "../store/digests.ts";
import type { KnownPerson } from "../store/people.ts";
import { dueRows } from "../store/reviews.ts";
import { dueOnOf } from "./review-standing.ts";

/**
 * Those of which the digest of this window tells (core/review/due says when), soonest first; what would have stood in
 * the skipped ones before it is told now. A review that is planned for a later day than it is due is told with that day.
 */
export async function reviewsDueFor(tx: Tx, person: KnownPerson, window: Window): Promise<ReviewDue[]> {
  const { zone } = person;
  const lastDay = coveredDays(window, zone).last;
  const since = (await latestComposedTo(tx, person.id, window.from)) ?? window.from;
  const rows = await dueRows(tx, { mindedBy: person.id, day: dayIn(window.to, zone) });
  const due = rows.flatMap((row): ReviewDue[] => {
    const dueOn = dueOnOf(row);
    const plannedOn = row.plannedAt === null ? null : dayIn(row.plannedAt, zone);
    if (dueOn === null || !tellsOfReview(dueOn, plannedOn, { from: since, to: window.to }, zone)) return [];
    const day = plannedOn !== null && plannedOn > dueOn ? plannedOn : dueOn;
    const client = { id: row.id, name: row.name };
    return [{ client, dueOn: day, inDays: daysUntil(day, lastDay), lastHeldOn: row.lastHeldOn }];
  });
  return due.sort((a, b) => a.inDays - b.inDays || a.client.name.localeCompare(b.client.name));
}
