// Corrections by hand: noted as rows, laid over what was understood, and kept by every replay.
import { dayIn } from "../core/dates/day-in.ts";
import type { CorrectionField, FigureField } from "../core/entry/corrections.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import type { ShownPlace } from "../core/timeline/shown-words.ts";
import { LatelyError } from "../errors.ts";
import { backToDraft } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import {
  entryIdsByNumber,
  insertCorrections,
  lockEntries,
  type RewritableEntry,
} from "../store/entry-changes.ts";
import { holdAddresses } from "../store/people.ts";
import { showingsOf } from "../store/shown.ts";
import { withdrawalsOf } from "../store/withdrawals.ts";
import { keepInside } from "./keep-inside.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import { settleLeft, settleQuestions } from "./settle-questions.ts";
import { placesOf } from "./shown-places.ts";

export interface EntryCorrection {
  /** `#142.2` is 2; absent: of the entry itself. */
  figureOrdinal?: number;
  field: CorrectionField | FigureField;
  /** As core/entry/corrections words it. */
  value: unknown;
}

type Corrections = EntryCorrection | readonly EntryCorrection[];

export interface Corrected {
  /** Numbers of the results that went along with their success to another client or project. */
  followers: number[];
  /** What said something else before, and where that had been shown. */
  seen: Seen[];
}

export interface Seen {
  number: number;
  /** Null: the whole entry, as another client's or as private now. */
  ordinal: number | null;
  /** What the figure said and says, in English; null with `ordinal`. */
  words: { before: string; now: string } | null;
  shownIn: ShownPlace[];
}

/** A result stands with its success, so where that goes it goes too. */
const FOLLOWED: ReadonlySet<EntryCorrection["field"]> = new Set(["client", "project"]);

/**
 * Lays `correct(entry)` over each of the entries, all or none. An approval ends with it: the client saw other words.
 * Throws ENTRY_UNKNOWN with the numbers that are none. Needs a transaction.
 */
export async function correctEntries(
  tx: Tx,
  numbers: readonly number[],
  correct: (entry: RewritableEntry) => Corrections | Promise<Corrections>,
  at: Date,
): Promise<Corrected> {
  await holdAddresses(tx);
  const entries = await lockNumbered(tx, numbers);
  const followers: RewritableEntry[] = [];
  const corrections = [];
  for (const entry of entries) {
    const own = [await correct(entry)].flat();
    const followed = own.filter(({ field }) => FOLLOWED.has(field));
    const along = followed.length > 0 ? await resultsAlong(tx, entry, entries) : [];
    followers.push(...along);
    for (const correction of own) corrections.push({ entryId: entry.id, figureOrdinal: null, ...correction });
    for (const { id } of along)
      for (const correction of followed)
        corrections.push({ entryId: id, figureOrdinal: null, ...correction });
  }
  const touched = [...entries, ...followers];
  const ids = touched.map((entry) => entry.id);
  const before = await loggedEntries(tx, { ids });
  await insertCorrections(tx, corrections, "command", null);
  await backToDraft(tx, ids);
  await rewriteEntries(tx, ids);
  await keepInside(tx, ids);
  const given = corrections.filter(({ field }) => field === "client");
  for (const { entryId, value } of given) {
    await settleQuestions(tx, [entryId], "client", (act) => act.do === "client" && act.client === value, at);
  }
  const left = given.length > 0 ? before.flatMap(({ client }) => client?.id ?? []) : [];
  await settleLeft(tx, [...new Set(left)], at);
  return { followers: followers.map((entry) => entry.number), seen: await seenBefore(tx, before) };
}

/**
 * What reads otherwise than in `before`; whose an entry is that had no client was a question, and nothing is taken back.
 * One that is another client's now, or private, is named as a whole: its assumed currency goes along.
 */
async function seenBefore(tx: Tx, before: readonly LoggedEntry[]): Promise<Seen[]> {
  const after = await loggedEntries(tx, { ids: before.map((entry) => entry.id) });
  const changed = before.flatMap((entry) => {
    const now = after.find((one) => one.id === entry.id);
    const figures = entry.figures.flatMap((figure) => {
      const same = now?.figures.find((one) => one.ordinal === figure.ordinal);
      if (!same || figure.withdrawn) return [];
      const words = { before: figureWords(figure, "en"), now: figureWords(same, "en") };
      return words.before === words.now ? [] : [{ ordinal: figure.ordinal, words }];
    });
    const isMoved = entry.client !== null && now?.client?.id !== entry.client.id;
    const isHidden = entry.visibility !== "private" && now?.visibility === "private";
    const parts = isMoved || isHidden ? [{ ordinal: null, words: null }] : figures;
    return parts.map((part) => ({ id: entry.id, number: entry.number, ...part }));
  });
  const showings = await showingsOf(
    tx,
    changed.map(({ id }) => id),
  );
  return changed.map(({ id, number, ordinal, words }) => {
    const of = showings.filter((one) => one.entryId === id && (ordinal === null || one.ordinal === ordinal));
    return { number, ordinal, words, shownIn: placesOf(of) };
  });
}

/** Of the success its results of the same client that are no other success's; `named` ones have their own correction. */
async function resultsAlong(
  tx: Tx,
  win: RewritableEntry,
  named: readonly RewritableEntry[],
): Promise<RewritableEntry[]> {
  if (win.kind !== "win") return [];
  const isNamed = new Set(named.map((entry) => entry.id));
  const links = (await entryLinks(tx, [win.id])).filter(({ kind }) => kind === "result");
  const results = await lockEntries(
    tx,
    links.map((link) => link.toEntry).filter((id) => !isNamed.has(id)),
  );
  const near = results.filter((result) => result.clientId === win.clientId);
  const all = await entryLinks(
    tx,
    near.map((result) => result.id),
  );
  const others = all.filter(({ kind, fromEntry }) => kind === "result" && fromEntry !== win.id);
  const standing = await loggedEntries(tx, { ids: others.map((link) => link.fromEntry) });
  const isShared = (id: number) =>
    others.some((link) => link.toEntry === id && standing.some((one) => one.id === link.fromEntry));
  return near.filter((result) => !isShared(result.id));
}

/**
 * Locked until the transaction ends. Throws ENTRY_UNKNOWN, or ENTRY_WITHDRAWN where all of them are, naming every number
 * that is no standing entry, or is no more.
 */
export async function lockNumbered(tx: Tx, numbers: readonly number[]): Promise<RewritableEntry[]> {
  const entries = await lockEntries(tx, await entryIds(tx, numbers));
  await requireAll(tx, numbers, new Set(entries.map((entry) => entry.number)));
  return entries;
}

/** In the order given, each once. Throws as `lockNumbered`. */
export async function entryIds(tx: Tx, numbers: readonly number[]): Promise<number[]> {
  const wanted = [...new Set(numbers)];
  const known = await entryIdsByNumber(tx, wanted);
  await requireAll(tx, wanted, known);
  return wanted.map((number) => known.get(number) as number);
}

async function requireAll(
  tx: Tx,
  numbers: readonly number[],
  known: { has: (number: number) => boolean },
): Promise<void> {
  const missing = numbers.filter((number) => !known.has(number));
  if (missing.length === 0) return;
  const withdrawn = await withdrawalsOf(tx, missing);
  const named = missing.map((number) => {
    const one = withdrawn.get(number);
    return one ? `#${number} (withdrawn on ${dayIn(one.at, one.zone)})` : `#${number}`;
  });
  const code = withdrawn.size === new Set(missing).size ? "ENTRY_WITHDRAWN" : "ENTRY_UNKNOWN";
  throw new LatelyError(code, named.join(", "));
}
