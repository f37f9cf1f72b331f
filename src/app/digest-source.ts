// What digests are made of: the entries of a window with what they are linked to, and what else happened in it.
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import type { DigestSource } from "../core/digest/digest.ts";
import { type Before, beforeOf } from "../core/digest/trend.ts";
import type { DueWindow } from "../core/digest/window.ts";
import type { EntryLink, LoggedEntry } from "../core/entry/entry.ts";
import { withoutRetracted } from "../core/timeline/visible.ts";
import type { Tx } from "../store/database.ts";
import {
  countedCopies,
  idleOf,
  ledgersOf,
  quietClients,
  uncertainLetters,
  waitingNotes,
} from "../store/digests.ts";
import {
  entriesOfReaders,
  entryLinks,
  loggedEntries,
  type ReaderEntries,
  readableEntries,
} from "../store/entries.ts";
import { digestNudges } from "./digest-nudges.ts";
import { type Reading, readerIds, readingRows } from "./readings.ts";

const QUIET_AFTER_MS = 21 * 86_400_000;

export interface DigestReading extends Reading<DueWindow> {
  /** What the digest may tell; what colleagues keep private is left out here, and so told and claimed by none. */
  entries: readonly LoggedEntry[];
}

/** By person; each statement asks for all of them. */
export async function digestSources(
  tx: Tx,
  told: readonly DigestReading[],
  config: Config,
): Promise<Map<number, DigestSource>> {
  const readings = told.map((one) => ({
    ...one,
    entries: one.entries.filter((entry) => mayRead(one.person.id, entry)).map(withoutRetracted),
  }));
  const rows = readingRows(readings);
  const links = await linked(tx, readings);
  const ledgers = await ledgersOf(tx, rows);
  const needsYou = await waitingNotes(tx, rows);
  const uncertain = await uncertainLetters(tx, readerIds(readings));
  const quiet = await quietClients(tx, readings.map(quietBefore));
  const before = await periodsBefore(tx, readings);
  const idle = await idleOf(tx, rows);
  const nudges = await digestNudges(tx, readings, config);
  return new Map(
    readings.map(({ person: { id }, window, entries }): [number, DigestSource] => [
      id,
      {
        window,
        entries,
        ...present(links, id),
        ledger: present(ledgers, id),
        needsYou: needsYou.get(id) ?? [],
        uncertain: uncertain.get(id) ?? [],
        quiet: quiet.get(id) ?? [],
        before: before.get(id) ?? null,
        idle: present(idle, id),
        nudges: present(nudges, id),
      },
    ]),
  );
}

function present<T>(found: ReadonlyMap<number, T>, personId: number): T {
  const own = found.get(personId);
  if (own === undefined) throw new Error(`nothing was read for person ${personId}`);
  return own;
}

function quietBefore({ person, window }: Reading): { personId: number; day: string } {
  return { personId: person.id, day: dayIn(new Date(window.to.getTime() - QUIET_AFTER_MS), person.zone) };
}

type Linked = Pick<DigestSource, "links" | "related">;

/** What each one's entries are linked to, and the results of what they led to. */
async function linked(tx: Tx, readings: readonly DigestReading[]): Promise<Map<number, Linked>> {
  const ids = new Map(readings.map(({ person, entries }) => [person.id, entries.map((entry) => entry.id)]));
  const links = await linksOf(tx, ids);
  const related = await otherEnds(tx, beyond(ids, links));
  const laterIds = new Map(
    [...links].map(([id, own]) => [id, own.flatMap((link) => (link.kind === "led-to" ? link.toEntry : []))]),
  );
  const results = await linksOf(tx, laterIds, "result");
  const known = new Map(
    [...ids].map(([id, own]) => [id, [...own, ...(related.get(id) ?? []).map((entry) => entry.id)]]),
  );
  const further = await otherEnds(tx, beyond(known, results));
  return new Map(
    [...ids.keys()].map((id): [number, Linked] => [
      id,
      {
        links: [...(links.get(id) ?? []), ...(results.get(id) ?? [])],
        related: [...(related.get(id) ?? []), ...(further.get(id) ?? [])],
      },
    ]),
  );
}

/** Of each reader's entries (`ids`), in one statement. */
async function linksOf(
  tx: Tx,
  ids: ReadonlyMap<number, readonly number[]>,
  kind?: EntryLink["kind"],
): Promise<Map<number, EntryLink[]>> {
  const found = await entryLinks(tx, [...new Set([...ids.values()].flat())]);
  const links = kind ? found.filter((link) => link.kind === kind) : found;
  return new Map(
    [...ids].map(([personId, own]) => {
      const known = new Set(own);
      return [personId, links.filter((link) => known.has(link.fromEntry) || known.has(link.toEntry))];
    }),
  );
}

function beyond(
  ids: ReadonlyMap<number, readonly number[]>,
  links: ReadonlyMap<number, readonly EntryLink[]>,
): { personId: number; ids: number[] }[] {
  return [...ids].map(([personId, own]) => {
    const known = new Set(own);
    const ends = (links.get(personId) ?? []).flatMap((link) => [link.fromEntry, link.toEntry]);
    return { personId, ids: [...new Set(ends)].filter((id) => !known.has(id)) };
  });
}

/** Private, by itself or by a link: in the digest of its author alone, whoever else is in the team. */
function mayRead(personId: number, { visibility, author }: LoggedEntry): boolean {
  return visibility !== "private" || author.id === personId;
}

/**
 * Withdrawn ones too: the result of a withdrawn private success stays private. What another team logged comes as
 * withdrawn, and so does what a colleague keeps private: anybody may link to its number, and only they read it.
 */
async function otherEnds(
  tx: Tx,
  wanted: readonly { personId: number; ids: readonly number[] }[],
): Promise<Map<number, LoggedEntry[]>> {
  const ids = [...new Set(wanted.flatMap((one) => one.ids))];
  const all = (await loggedEntries(tx, { ids, includeWithdrawn: true })).map(withoutRetracted);
  const readable = await readableEntries(tx, wanted);
  return new Map(
    wanted.map((one) => {
      const own = new Set(one.ids);
      const isTold = (entry: LoggedEntry) =>
        mayRead(one.personId, entry) && (readable.get(one.personId)?.has(entry.id) ?? false);
      return [
        one.personId,
        all
          .filter((entry) => own.has(entry.id))
          .map((entry) => (isTold(entry) ? entry : { ...entry, withdrawn: true })),
      ];
    }),
  );
}

/**
 * Of those whose periods may be compared: a late window is longer, and a person's first weeks have none before. What this
 * digest is the first to tell counted in none before it.
 */
async function periodsBefore(tx: Tx, readings: readonly DigestReading[]): Promise<Map<number, Before>> {
  const asked = readings.flatMap(({ person, window, entries }): ReaderEntries[] => {
    const lengthMs = window.to.getTime() - window.from.getTime();
    const from = new Date(window.from.getTime() - lengthMs);
    if (entries.length === 0 || window.late || person.createdAt > from) return [];
    return [{ personId: person.id, loggedFrom: from, loggedBefore: window.from }];
  });
  const logged = await entriesOfReaders(tx, asked, { unclaimed: false });
  const now = new Map(
    readings.map(({ person, entries }) => [person.id, new Set(entries.map(({ id }) => id))]),
  );
  const entries = await countedAsTold(
    tx,
    new Map(
      [...logged].map(([personId, own]) => [personId, own.filter(({ id }) => !now.get(personId)?.has(id))]),
    ),
  );
  const links = await linksOf(
    tx,
    new Map([...entries].map(([personId, own]) => [personId, own.map(({ id }) => id)])),
  );
  return new Map([...entries].map(([personId, own]) => [personId, beforeOf(own, links.get(personId) ?? [])]));
}

/** A copy counted where its first was found late, in the same letter. */
async function countedAsTold(
  tx: Tx,
  entries: ReadonlyMap<number, readonly LoggedEntry[]>,
): Promise<Map<number, LoggedEntry[]>> {
  const copies = [...entries].flatMap(([personId, own]) =>
    own.flatMap(({ id, possibleDuplicateOf }) => (possibleDuplicateOf === null ? [] : [{ personId, id }])),
  );
  const counted = await countedCopies(tx, copies);
  return new Map(
    [...entries].map(([personId, own]) => [
      personId,
      own.map((entry) =>
        counted.get(personId)?.some(({ id }) => id === entry.id)
          ? { ...entry, possibleDuplicateOf: null }
          : entry,
      ),
    ]),
  );
}
