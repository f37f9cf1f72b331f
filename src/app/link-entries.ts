// Links that a person draws between entries, and takes away.

import type { EntryLink } from "../core/entry/entry.ts";
import type { Act } from "../core/entry/question.ts";
import { LatelyError } from "../errors.ts";
import type { Tx } from "../store/database.ts";
import { leadsTo, putLink, type RewritableEntry, tellApart, undoLinks } from "../store/entry-changes.ts";
import { markPossibleDuplicates } from "../store/likely-links.ts";
import { entryIds, lockNumbered } from "./correct-entries.ts";
import { keepInside } from "./keep-inside.ts";
import { closeAnswered } from "./proposals.ts";
import { settleQuestions, withdrawOffers } from "./settle-questions.ts";

/**
 * From `first` to each of the others, by number: a win and an ROI are joined as result whichever is named first, a win
 * leads to another win, the earlier to the later whichever is named first. Two ROIs can only be the same; what is the
 * same is one client's, and the later one is in no total. Open questions about it are answered. Returns the numbers of
 * the others that led to `first`. Throws ENTRY_UNKNOWN, LINK_SENSELESS. Needs a transaction.
 */
export async function linkEntries(
  tx: Tx,
  first: number,
  others: readonly number[],
  isSame: boolean,
  at: Date,
): Promise<number[]> {
  const entries = await lockNumbered(tx, [first, ...others]);
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const one = byNumber.get(first);
  const earlier: number[] = [];
  for (const number of others) {
    const other = byNumber.get(number);
    if (!one || !other) continue;
    const link = linkBetween(one, other, isSame);
    if (link.kind === "led-to" && (await leadsTo(tx, link.toEntry, link.fromEntry)))
      throw new LatelyError("LINK_SENSELESS", ringWords(one, other, link));
    await putLink(tx, link);
    if (link.kind === "led-to" && link.toEntry === one.id) earlier.push(number);
    if (link.kind === "same") await joinSame(tx, one, other, at);
    if (link.kind === "result") {
      const [win, result] = link.fromEntry === one.id ? [one, other] : [other, one];
      await settlePair(tx, win, result, at);
    }
  }
  await keepInside(
    tx,
    entries.map((entry) => entry.id),
  );
  return earlier;
}

function ringWords(one: RewritableEntry, other: RewritableEntry, { fromEntry }: EntryLink): string {
  const [from, to] = fromEntry === one.id ? [one, other] : [other, one];
  return `#${to.number} led to #${from.number} already.`;
}

function linkBetween(one: RewritableEntry, other: RewritableEntry, isSame: boolean): EntryLink {
  const reason = "linked by hand";
  if (isSame) {
    const ofTwo = one.clientId !== null && other.clientId !== null && one.clientId !== other.clientId;
    if (ofTwo)
      throw new LatelyError("LINK_SENSELESS", `#${one.number} and #${other.number} are two clients'.`);
    return { fromEntry: one.id, toEntry: other.id, kind: "same", reason };
  }
  if (one.kind === "roi" && other.kind === "roi") {
    throw new LatelyError("LINK_SENSELESS", `#${one.number} and #${other.number} are both results.`);
  }
  const isTurned = one.kind === other.kind ? other.on < one.on : one.kind === "roi";
  const [from, to] = isTurned ? [other, one] : [one, other];
  return { fromEntry: from.id, toEntry: to.id, kind: to.kind === "roi" ? "result" : "led-to", reason };
}

/** What either was asked about the other is answered. */
async function settlePair(tx: Tx, win: RewritableEntry, result: RewritableEntry, at: Date): Promise<void> {
  const names = (number: number) => (act: Act) => act.do === "result-of" && act.number === number;
  await settleQuestions(tx, [result.id], "result", names(win.number), at);
  await settleQuestions(tx, [win.id], "result", names(result.number), at);
  await withdrawOffers(tx, [result.id], at);
  await closeAnswered(tx, [result.id], at);
}

async function joinSame(tx: Tx, one: RewritableEntry, other: RewritableEntry, at: Date): Promise<void> {
  const [earlier, later] = one.number < other.number ? [one, other] : [other, one];
  await markPossibleDuplicates(tx, [{ entryId: later.id, firstId: earlier.id }]);
  await settleQuestions(tx, [one.id, other.id], "same", (act) => act.do === "same-as", at);
}

export interface Unlinked {
  /** Links that were undone. */
  links: number;
  /** Pairs that were possible copies and are two entries now. */
  apart: number;
}

/** Whatever links `first` to each of the others, in either direction, or makes one a possible copy of the other. */
export async function unlinkEntries(
  tx: Tx,
  first: number,
  others: readonly number[],
  at: Date,
): Promise<Unlinked> {
  const [one, ...rest] = await entryIds(tx, [first, ...others]);
  const undone: Unlinked = { links: 0, apart: 0 };
  for (const other of rest) {
    undone.links += await undoLinks(tx, one as number, other, at);
    const apart = await tellApart(tx, one as number, other);
    undone.apart += apart;
    const pair = [one as number, other];
    if (apart > 0) await settleQuestions(tx, pair, "same", (act) => act.do === "another", at);
  }
  return undone;
}

/** The result belongs to none of the wins it was asked about. Throws ENTRY_UNKNOWN. */
export async function leaveUnlinked(tx: Tx, numbers: readonly number[], at: Date): Promise<void> {
  await settleQuestions(tx, await entryIds(tx, numbers), "result", (act) => act.do === "none", at);
}
