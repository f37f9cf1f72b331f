// Digests: whoever is due gets one letter, composed and claimed in one transaction; or a preview that changes nothing.
import { composeDigest, type Digest, sectionsOf } from "../core/digest/digest.ts";
import { dueWindow, lastClosedWindow, nextDue, type Standing, type Window } from "../core/digest/window.ts";
import type { Log } from "../log.ts";
import type { Database, Tx } from "../store/database.ts";
import {
  claimEntries,
  insertDigest,
  latestWindow,
  latestWindowEnds,
  lockPersonForDigest,
  noteShown,
  setDigestLetter,
} from "../store/digests.ts";
import { loggedEntries } from "../store/entries.ts";
import { type KnownPerson, people } from "../store/people.ts";
import { draftDigest, type PaintDeps } from "./digest-letter.ts";
import { digestSource } from "./digest-source.ts";
import { type ComposedLetter, composeLetter, getsLetters, postLetter } from "./letters.ts";

export interface DigestDeps extends PaintDeps {
  db: Database;
  log: Log;
}

type Reader = KnownPerson & { email: string };

export interface DigestRun {
  composed: number;
  /** Windows with nothing to tell. */
  skipped: number;
  /** People whose digest broke; it stays due. */
  failed: number;
}

/**
 * Composes the digest of everybody whose window has closed by now (or of `personId` alone), each in a transaction of
 * its own: windows, claims and letter stand or fall together. Another process at the same person is left to it.
 */
export async function composeDueDigests(
  deps: DigestDeps,
  options: { personId?: number; signal?: AbortSignal } = {},
): Promise<DigestRun> {
  const { db, log, clock } = deps;
  const run: DigestRun = { composed: 0, skipped: 0, failed: 0 };
  const now = clock();
  const ends = await latestWindowEnds(db);
  for (const person of await people(db)) {
    if (options.signal?.aborted) break;
    if (options.personId !== undefined && person.id !== options.personId) continue;
    try {
      if (!getsLetters(person, now)) continue;
      if (!dueWindow(standingOf(person, ends.get(person.id) ?? null), now)) continue;
      const state = await db.transaction().execute((tx) => composeFor(tx, deps, person, now));
      if (state) run[state] += 1;
    } catch (err) {
      run.failed += 1;
      log.error({ err, personId: person.id }, "a digest could not be composed; it stays due");
    }
  }
  if (run.composed + run.skipped > 0) log.info(run, "digests composed");
  return run;
}

export interface DigestPreview extends ComposedLetter {
  window: Window;
  digest: Digest;
  attachments: { filename: string; content: Buffer; cid: string | null }[];
}

/**
 * The digest of the window last closed at `at`, as it would read then, whoever claimed what. Null when that window
 * has nothing to tell or the person gets no digests. Runs in a read-only transaction: it cannot change anything.
 */
export async function previewDigest(
  deps: DigestDeps,
  person: Reader,
  at: Date,
): Promise<DigestPreview | null> {
  const reading = deps.db.transaction().setAccessMode("read only").setIsolationLevel("repeatable read");
  return reading.execute(async (tx) => {
    const { schedule } = standingOf(person, null);
    const closed = lastClosedWindow(schedule, await latestWindow(tx, person.id, at), at);
    if (!closed) return null;
    const window = { ...closed, late: false };
    const entries = await loggedEntries(tx, {
      ofPerson: person.id,
      loggedFrom: window.from,
      loggedBefore: window.to,
    });
    const digest = composeDigest(await digestSource(tx, person, window, entries));
    if (!digest) return null;
    const key = `digest:preview:${person.id}:${window.to.toISOString()}`;
    const draft = await draftDigest(tx, deps, { digest, person, schedule, key });
    const letter = await composeLetter({ ...deps, clock: () => at }, draft);
    return { ...letter, window, digest, attachments: draft.attachments };
  });
}

/** When the person's next digest goes out, as things stand; null: never. */
export async function nextDigest(tx: Tx, person: KnownPerson, now: Date): Promise<Date | null> {
  return nextDue(standingOf(person, (await latestWindow(tx, person.id))?.to ?? null), now);
}

async function composeFor(
  tx: Tx,
  deps: DigestDeps,
  person: Reader,
  now: Date,
): Promise<"composed" | "skipped" | null> {
  if (!(await lockPersonForDigest(tx, person.id))) return null;
  // Read again under the lock: what was due a moment ago may have been composed since.
  const standing = standingOf(person, (await latestWindow(tx, person.id))?.to ?? null);
  const window = dueWindow(standing, now);
  if (!window) return null;
  // By claim, not by time: an entry that was logged before the cut and committed after it comes next time.
  const entries = await loggedEntries(tx, {
    ofPerson: person.id,
    unclaimedBy: person.id,
    loggedBefore: window.to,
  });
  const source = await digestSource(tx, person, window, entries);
  const digest = composeDigest(source);
  const state = digest ? "composed" : "skipped";
  const digestId = await insertDigest(tx, {
    personId: person.id,
    window,
    state,
    late: window.late,
    composedAt: now,
  });
  if (digestId === null) return null;
  const sections = sectionsOf(source);
  await claimEntries(tx, digestId, person.id, sections);
  if (!digest) return state;
  const draft = await draftDigest(tx, deps, {
    digest,
    person,
    schedule: standing.schedule,
    key: `digest:${digestId}`,
  });
  const letterId = await postLetter(tx, deps, draft);
  if (letterId === null) throw new Error(`a letter digest:${digestId} is there already`);
  await setDigestLetter(tx, digestId, letterId);
  await noteShown(
    tx,
    letterId,
    [...sections].filter(([, section]) => section !== "back-filled").map(([id]) => id),
  );
  return state;
}

function standingOf(person: KnownPerson, previousTo: Date | null): Standing {
  const { cadence, weekday, atLocal, zone, createdAt, pausedUntil } = person;
  const schedule = { cadence, weekday, atLocal, zone };
  // The week in which a person was added counts whole: his notes of it were held, and are news in his first digest.
  const since = previousTo ?? lastClosedWindow(schedule, null, createdAt)?.to ?? createdAt;
  return { schedule, previousTo, since, pausedUntil };
}
