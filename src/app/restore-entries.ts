// Undoes a withdrawal: what turned out to be right stands again, as a draft, and whoever was told is told.
import { figureWords } from "../core/entry/figure-words.ts";
import type { Visibility } from "../core/entry/understanding.ts";
import { LatelyError } from "../errors.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { lockEntries } from "../store/entry-changes.ts";
import { holdAddresses } from "../store/people.ts";
import { restoreEntries, restoreFigures, VANISHED, withdrawalsOf } from "../store/withdrawals.ts";
import { entryIds, lockNumbered } from "./correct-entries.ts";
import { keepInside } from "./keep-inside.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import type { WithdrawTarget } from "./withdraw-entries.ts";

export interface Restored extends WithdrawTarget {
  title: string;
  /** Of the figure, in English; null: the whole entry. */
  words: string | null;
  visibility: Visibility;
}

/**
 * All or none. Throws ENTRY_UNKNOWN, and ENTRY_NOT_WITHDRAWN naming what stands already, or was taken out by a replay
 * and not by a person. Needs a transaction.
 */
export async function restore(tx: Tx, targets: readonly WithdrawTarget[], at: Date): Promise<Restored[]> {
  await holdAddresses(tx);
  const whole = targets.filter((target) => target.ordinal === null).map((target) => target.number);
  const withdrawn = await withdrawalsOf(tx, whole);
  const numbers = targets.map((target) => target.number);
  const others = await entryIds(
    tx,
    numbers.filter((number) => !withdrawn.has(number)),
  );
  const standing = whole.filter((number) => !withdrawn.has(number));
  const vanished = [...withdrawn].flatMap(([number, { reason }]) => (reason === VANISHED ? [number] : []));
  refuse([...standing, ...vanished].map((number) => `#${number}`));
  const back = [...withdrawn.values()].map(({ entryId }) => entryId);
  // All at once, in the order in which everybody locks: one after the other, two commands could wait for each other.
  await lockEntries(tx, [...back, ...others], { includeWithdrawn: true });
  await restoreEntries(tx, back, at);

  const locked = await lockNumbered(tx, numbers);
  const ids = locked.map((entry) => entry.id);
  const before = await loggedEntries(tx, { ids });
  const found = targets.flatMap((target) => {
    const entry = before.find((one) => one.number === target.number);
    if (!entry) return [];
    return { ...target, entry, figure: entry.figures.find((one) => one.ordinal === target.ordinal) ?? null };
  });
  const kept = found.filter(({ ordinal, figure }) => ordinal !== null && !figure?.withdrawn);
  refuse(kept.map(({ number, ordinal }) => `#${number}.${ordinal}`));
  const figures = found.flatMap(({ entry, figure }) =>
    figure ? [{ entryId: entry.id, ordinal: figure.ordinal }] : [],
  );
  await restoreFigures(tx, figures, at);
  await rewriteEntries(tx, [...new Set(figures.map((one) => one.entryId))]);
  await keepInside(tx, ids);
  return found.map(({ number, ordinal, entry: { title, visibility }, figure }) => {
    return { number, ordinal, title, words: figure && figureWords(figure, "en"), visibility };
  });
}

function refuse(names: readonly string[]): void {
  if (names.length > 0) throw new LatelyError("ENTRY_NOT_WITHDRAWN", names.join(", "));
}
