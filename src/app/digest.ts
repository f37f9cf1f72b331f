// Digests: whoever is due gets one letter; or a preview that changes nothing.
import { setImmediate as nextTurn } from "node:timers/promises";
import { composeDigest, type Digest } from "../core/digest/digest.ts";
import { dueWindow, lastClosedWindow, nextDue, type Window } from "../core/digest/window.ts";
import { firstClients, localesOf } from "../store/clients.ts";
import type { Database, Tx } from "../store/database.ts";
import { latestWindow, latestWindowEnds, newsAmong } from "../store/digests.ts";
import { loggedEntries } from "../store/entries.ts";
import { type KnownPerson, people } from "../store/people.ts";
import { type BatchEnd, composeBatch, type DigestDeps, type Reader, standingOf } from "./digest-batch.ts";
import { clientsWithDecks, draftDigest } from "./digest-letter.ts";
import { digestSources } from "./digest-source.ts";
import { type ComposedLetter, composeLetter, getsLetters, helperFor } from "./letters.ts";
import { readAddresses } from "./read-address.ts";

export interface DigestRun {
  composed: number;
  /** Windows with nothing to tell. */
  skipped: number;
  /** People whose digest broke; it stays due. */
  failed: number;
}

/** People whose digests are composed together, with some 25 statements for all of them. */
const BATCH = 40;
/** Of those with pictures and decks, whose letters are held in memory until they are written. */
const PAINTED_BATCH = 4;
/** Batches at once, each on a connection of its own: while Postgres answers one, letters of the other are written. */
const LANES = 2;

/**
 * Composes the digest of everybody whose window has closed by now (or of `personId` alone): windows, claims and letter
 * of each stand or fall together. Another process at the same person is left to it.
 */
export async function composeDueDigests(
  deps: DigestDeps,
  options: { personId?: number; signal?: AbortSignal } = {},
): Promise<DigestRun> {
  const due = await dueReaders(deps.db, deps.clock());
  const asked = options.personId === undefined ? due : due.filter(({ id }) => id === options.personId);
  return composeReaders(deps, asked, options.signal);
}

/** As `composeDueDigests` for those of `personIds` who are due. */
export async function composeDigestsOf(
  deps: DigestDeps,
  personIds: readonly number[],
  options: { signal?: AbortSignal } = {},
): Promise<DigestRun> {
  const asked = new Set(personIds);
  const now = deps.clock();
  const readers = (await people(deps.db)).filter(
    (person): person is Reader => asked.has(person.id) && getsLetters(person, now),
  );
  return composeReaders(deps, readers, options.signal);
}

/** Whose window has closed by `now`. */
export async function dueReaders(db: Database, now: Date): Promise<Reader[]> {
  const ends = await latestWindowEnds(db);
  const due: Reader[] = [];
  for (const [index, person] of (await people(db)).entries()) {
    // Whether one is due takes 0.1 ms to find, so others get their turn in between.
    if (index % 50 === 49) await nextTurn();
    if (!getsLetters(person, now)) continue;
    if (dueWindow(standingOf(person, ends.get(person.id) ?? null), now)) due.push(person);
  }
  return due;
}

/** Each batch asks again, under its lock, who of them is due still. */
async function composeReaders(
  deps: DigestDeps,
  readers: readonly Reader[],
  signal: AbortSignal | undefined,
): Promise<DigestRun> {
  const run: DigestRun = { composed: 0, skipped: 0, failed: 0 };
  const now = deps.clock();
  const queue = await byTeam(deps.db, readers);
  let next = 0;
  const lane = async () => {
    while (next < queue.length && !signal?.aborted) {
      const batch = queue.slice(next, next + BATCH);
      next += BATCH;
      await composeAll(deps, batch, now, run);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (run.composed + run.skipped > 0) deps.log.info(run, "digests composed");
  return run;
}

/** Teams one after the other: what was painted for one of them is kept until the others had it, and not for long. */
async function byTeam(db: Database, readers: readonly Reader[]): Promise<Reader[]> {
  const first = await firstClients(
    db,
    readers.map(({ id }) => id),
  );
  const rank = ({ id }: Reader) => first.get(id) ?? Number.POSITIVE_INFINITY;
  return readers.toSorted((a, b) => (rank(a) === rank(b) ? a.id - b.id : rank(a) - rank(b)));
}

/**
 * No transaction waits for a painter: who lacks a picture is left out, the pictures are painted, and the next transaction
 * finds them, or paints by itself what was changed in between.
 */
async function composeAll(
  deps: DigestDeps,
  batch: readonly Reader[],
  now: Date,
  run: DigestRun,
): Promise<void> {
  const unpainted = await composeEach(deps, batch, now, run, true);
  for (let from = 0; from < unpainted.length; from += PAINTED_BATCH) {
    const some = unpainted.slice(from, from + PAINTED_BATCH);
    // One after the other: there is one painter, and what waits for it runs out of time.
    for (const work of some.flatMap((one) => one.later)) await work();
    await composeEach(
      deps,
      some.map((one) => one.person),
      now,
      run,
      false,
    );
  }
}

/** Together, and where the database refuses that, each alone: one person's trouble is not that of the others. */
async function composeEach(
  deps: DigestDeps,
  batch: readonly Reader[],
  now: Date,
  run: DigestRun,
  putOff: boolean,
): Promise<BatchEnd["unpainted"]> {
  const broke = (person: Reader, err: unknown) => {
    run.failed += 1;
    deps.log.error({ err, personId: person.id }, "a digest could not be composed; it stays due");
  };
  try {
    const end = await composeBatch(deps, batch, now, { putOff });
    run.composed += end.composed;
    run.skipped += end.skipped;
    for (const { person, error } of end.broken) broke(person, error);
    if (end.left.length === 0) return end.unpainted;
    return [...end.unpainted, ...(await composeEach(deps, end.left, now, run, putOff))];
  } catch (error) {
    const [only, second] = batch;
    if (only && !second) {
      broke(only, error);
      return [];
    }
    deps.log.warn({ err: error, people: batch.length }, "digests could not be composed together");
    const unpainted: BatchEnd["unpainted"] = [];
    for (const person of batch) unpainted.push(...(await composeEach(deps, [person], now, run, putOff)));
    return unpainted;
  }
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
    const logged = await loggedEntries(tx, {
      ofPerson: person.id,
      loggedFrom: window.from,
      loggedBefore: window.to,
    });
    const news = await newsAmong(
      tx,
      person.id,
      logged.map(({ id }) => id),
    );
    const entries = logged.filter(({ id }) => news.has(id));
    const sources = await digestSources(tx, [{ person, window, entries }], deps.config);
    const source = sources.get(person.id);
    const digest = source ? composeDigest(source) : null;
    if (!digest) return null;
    const helper = await helperFor(tx, person);
    const readAt = (await readAddresses(tx, [person.id], deps.config)).get(person.id) ?? null;
    const locales = await localesOf(tx, clientsWithDecks(digest));
    const draft = await draftDigest(tx, deps, { digest, person, schedule, helper, readAt, locales });
    const key = `digest:preview:${person.id}:${window.to.toISOString()}`;
    const letter = await composeLetter({ ...deps, clock: () => at }, { ...draft, key });
    return { ...letter, window, digest, attachments: draft.attachments };
  });
}

/** When the person's next digest goes out, as things stand; null: never. */
export async function nextDigest(tx: Tx, person: KnownPerson, now: Date): Promise<Date | null> {
  return nextDue(standingOf(person, (await latestWindow(tx, person.id))?.to ?? null), now);
}
