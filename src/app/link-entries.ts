// Links that a person draws between entries, and takes away.

import type { EntryLink } from "../core/entry/entry.ts";
import { LatelyError } from "../errors.ts";
import type { Tx } from "../store/database.ts";
import { putLink, type RewritableEntry, undoLinks } from "../store/entry-changes.ts";
import { entryIds, lockNumbered } from "./correct-entries.ts";

/**
 * From `first` to each of the others, by number: a win and an ROI are joined as result whichever is named first, a win
 * leads to another win. Two ROIs can only be the same. Throws ENTRY_UNKNOWN, LINK_SENSELESS. Needs a transaction.
 */
export async function linkEntries(
  tx: Tx,
  first: number,
  others: readonly number[],
  isSame: boolean,
): Promise<void> {
  const entries = await lockNumbered(tx, [first, ...others]);
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const one = byNumber.get(first);
  for (const number of others) {
    const other = byNumber.get(number);
    if (one && other) await putLink(tx, linkBetween(one, other, isSame));
  }
}

function linkBetween(one: RewritableEntry, other: RewritableEntry, isSame: boolean): EntryLink {
  const reason = "linked by hand";
  if (isSame) return { fromEntry: one.id, toEntry: other.id, kind: "same", reason };
  if (one.kind === "roi" && other.kind === "roi") {
    throw new LatelyError("LINK_SENSELESS", `#${one.number} and #${other.number} are both results.`);
  }
  const [from, to] = one.kind === "roi" ? [other, one] : [one, other];
  return { fromEntry: from.id, toEntry: to.id, kind: to.kind === "roi" ? "result" : "led-to", reason };
}

/** Whatever links `first` to each of the others, in either direction; returns how many links that were. */
export async function unlinkEntries(
  tx: Tx,
  first: number,
  others: readonly number[],
  at: Date,
): Promise<number> {
  const [one, ...rest] = await entryIds(tx, [first, ...others]);
  let undone = 0;
  for (const other of rest) undone += await undoLinks(tx, one as number, other, at);
  return undone;
}
