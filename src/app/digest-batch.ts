// The digests of some people in one transaction: each statement asks or writes for all of them.
import { setImmediate as nextTurn } from "node:timers/promises";
import { composeDigest, type Digest, type DigestSource, sectionsOf } from "../core/digest/digest.ts";
import { type DueWindow, dueWindow, lastClosedWindow, type Standing } from "../core/digest/window.ts";
import type { HeldFigure } from "../core/timeline/timeline.ts";
import type { Log } from "../log.ts";
import { localesOf } from "../store/clients.ts";
import type { Database, Tx } from "../store/database.ts";
import {
  claimEntries,
  insertDigests,
  latestWindowEnds,
  lockPeopleForDigests,
  nextDigestIds,
  setDigestLetters,
} from "../store/digests.ts";
import { entriesOfReaders } from "../store/entries.ts";
import { enqueueLetters, type NewLetter } from "../store/outbox.ts";
import { firstAdmin, type KnownPerson, peopleById } from "../store/people.ts";
import { noteShown } from "../store/shown.ts";
import { clientsWithDecks, type DigestDraft, draftDigest, type PaintDeps } from "./digest-letter.ts";
import { noteNudges } from "./digest-nudges.ts";
import { digestSources } from "./digest-source.ts";
import { composeLetter, getsLetters, helperOf, letterRow } from "./letters.ts";
import type { Later, Paint } from "./painted.ts";
import { readAddresses } from "./read-address.ts";
import { readerIds } from "./readings.ts";

export interface DigestDeps extends PaintDeps {
  db: Database;
  log: Log;
}

export type Reader = KnownPerson & { email: string };

/** Letters with pictures are hundreds of kilobytes: as many as this are held until they are written. */
const MOST_BYTES = 4 * 1024 * 1024;

export interface BatchEnd {
  composed: number;
  /** Windows with nothing to tell. */
  skipped: number;
  /** What broke; nothing of theirs was written. */
  broken: { person: Reader; error: unknown }[];
  /** Who waits for pictures; nothing of theirs was written either. */
  unpainted: { person: Reader; later: Later }[];
  /** Who is for another batch: the letters of this one are as many bytes as may be held. */
  left: Reader[];
}

/** A digest on its way to its row; its letter is bytes already. */
interface Made {
  person: Reader;
  window: DueWindow;
  source: DigestSource;
  digestId: number;
  letter: { digest: Digest; holds: HeldFigure[]; row: NewLetter } | null;
}

/**
 * Whoever of `people` is due, and whom no other composer holds: windows, claims and letters of all of them stand or fall
 * together. One whose letter breaks is left out before anything of his is written; with `putOff`, so is one who lacks a
 * picture. What throws is the database: the caller goes on with each person alone.
 */
export async function composeBatch(
  deps: DigestDeps,
  people: readonly Reader[],
  now: Date,
  { putOff }: { putOff: boolean },
): Promise<BatchEnd> {
  return deps.db.transaction().execute(async (tx) => {
    const end: BatchEnd = { composed: 0, skipped: 0, broken: [], unpainted: [], left: [] };
    const told = await sourcesFor(tx, deps, people, now);
    if (told.length === 0) return end;
    const admin = await firstAdmin(tx);
    const readAt = await readAddresses(tx, readerIds(told), deps.config);
    const withDecks = told.flatMap(({ digest }) => (digest ? clientsWithDecks(digest) : []));
    const locales = await localesOf(tx, [...new Set(withDecks)]);
    const digestIds = await nextDigestIds(tx, told.length);
    const made: Made[] = [];
    let bytes = 0;
    for (const [index, { digest, ...one }] of told.entries()) {
      const { person } = one;
      if (bytes >= MOST_BYTES) {
        end.left.push(person);
        continue;
      }
      const digestId = digestIds[index] as number;
      const later: Later = [];
      const paint: Paint = (tx, request) => deps.paint(tx, request, putOff ? later : undefined);
      try {
        const to = {
          person,
          schedule: scheduleOf(person),
          helper: helperOf(admin, person),
          readAt: readAt.get(person.id) ?? null,
          locales,
        };
        const draft = digest && (await draftDigest(tx, { ...deps, paint }, { ...to, digest }));
        if (later.length > 0) {
          end.unpainted.push({ person, later });
          continue;
        }
        const letter = digest && draft && { digest, ...(await posted(deps, draft, digestId)) };
        bytes += letter ? letter.row.raw.length : 0;
        made.push({ ...one, digestId, letter });
      } catch (error) {
        end.broken.push({ person, error });
      }
      // A letter takes some milliseconds of the thread, and nothing else should wait for those of a whole batch.
      await nextTurn();
    }
    const written = await write(tx, made, now);
    return { ...end, ...written };
  });
}

/** What is kept until the rows are written: the letter's bytes, and not the texts they were made of. */
async function posted(deps: DigestDeps, draft: DigestDraft, digestId: number) {
  const keyed = { ...draft, key: `digest:${digestId}` };
  return { holds: draft.holds, row: letterRow(deps, keyed, await composeLetter(deps, keyed)) };
}

/**
 * What is due, read again under the lock: what was due a moment ago may have been composed since, and whoever waited for
 * the batches before this one may have stopped, paused, moved or left.
 */
async function sourcesFor(
  tx: Tx,
  deps: DigestDeps,
  people: readonly Reader[],
  now: Date,
): Promise<(Pick<Made, "person" | "window" | "source"> & { digest: Digest | null })[]> {
  const locked = await lockPeopleForDigests(
    tx,
    people.map((person) => person.id),
  );
  if (locked.length === 0) return [];
  const ends = await latestWindowEnds(tx, locked);
  const standing = await peopleById(tx, locked);
  const due = people.flatMap(({ id }) => {
    const person = standing.get(id);
    if (!person || !getsLetters(person, now)) return [];
    const window = dueWindow(standingOf(person, ends.get(person.id) ?? null), now);
    return window ? [{ person, window }] : [];
  });
  if (due.length === 0) return [];
  // By claim, not by time: an entry that was logged before the cut and committed after it comes next time.
  const entries = await entriesOfReaders(
    tx,
    due.map(({ person, window }) => ({ personId: person.id, loggedFrom: null, loggedBefore: window.to })),
    { unclaimed: true },
  );
  const readings = due.map((one) => ({ ...one, entries: entries.get(one.person.id) ?? [] }));
  const sources = await digestSources(tx, readings, deps.config);
  const told: Awaited<ReturnType<typeof sourcesFor>> = [];
  for (const one of due) {
    const source = sources.get(one.person.id);
    if (source) told.push({ ...one, source, digest: composeDigest(source) });
    await nextTurn();
  }
  return told;
}

async function write(
  tx: Tx,
  made: readonly Made[],
  now: Date,
): Promise<Pick<BatchEnd, "composed" | "skipped">> {
  const rows = made.map(({ digestId, person, window, letter }) => ({
    digestId,
    personId: person.id,
    window,
    state: letter ? ("composed" as const) : ("skipped" as const),
    late: window.late,
    composedAt: now,
  }));
  const inserted = await insertDigests(tx, rows);
  const standing = made.filter(({ digestId }) => inserted.has(digestId));
  const claims = standing.map(({ digestId, person, source }) => ({
    digestId,
    personId: person.id,
    sections: sectionsOf(source),
  }));
  await claimEntries(tx, claims);
  const letters = standing.flatMap(({ digestId, window, letter }) =>
    letter ? [{ digestId, window, ...letter }] : [],
  );
  const letterIds = await enqueueLetters(
    tx,
    letters.map(({ row }) => row),
  );
  const posted = letters.map((one) => {
    const letterId = letterIds.get(one.row.key);
    if (letterId === undefined) throw new Error(`a letter ${one.row.key} is there already`);
    return { ...one, letterId };
  });
  await setDigestLetters(tx, new Map(posted.map(({ digestId, letterId }) => [digestId, letterId])));
  await noteShown(
    tx,
    posted.map(({ letterId, holds }) => ({ in: { letterId }, holds })),
    now,
  );
  await noteNudges(
    tx,
    posted.map(({ letterId, digest, window }) => ({ letterId, nudges: digest.nudges, at: window.to })),
  );
  return { composed: posted.length, skipped: standing.length - posted.length };
}

export function scheduleOf({ cadence, weekday, atLocal, zone }: KnownPerson): Standing["schedule"] {
  return { cadence, weekday, atLocal, zone };
}

export function standingOf(person: KnownPerson, previousTo: Date | null): Standing {
  const { createdAt, pausedUntil, scheduleChangedAt: changedAt } = person;
  const schedule = scheduleOf(person);
  // The week in which a person was added counts whole: his notes of it were held, and are news in his first digest.
  const since = previousTo ?? lastClosedWindow(schedule, null, createdAt)?.to ?? createdAt;
  return { schedule, previousTo, since, pausedUntil, changedAt };
}
