// How a period compares with the one before it: successes, and money that both periods counted alike.
import type { EntryLink, LoggedEntry } from "../entry/entry.ts";
import { countedIn, hiddenIn } from "./items.ts";
import { isTotalled, type Total, totalsOf } from "./totals.ts";

/** What was logged in the period before, of the same length, and told by now. */
export interface Before {
  successes: number;
  totals: Total[];
}

export interface Trend {
  successesBefore: number;
  /** Sums of money with the same key (currency, direction, role, period, client) in both periods; at most 3. */
  money: { now: Total; before: Total }[];
}

const MOST_MONEY = 3;

/** Private entries, withdrawn ones and possible duplicates count in neither period. */
export function beforeOf(entries: readonly LoggedEntry[], links: readonly EntryLink[]): Before {
  const source = { entries, related: [], links };
  const counted = [...countedIn(source, hiddenIn(source)).values()];
  const successes = entries.filter((entry) => entry.kind === "win" && isTotalled(entry)).length;
  return { successes, totals: totalsOf(counted) };
}

/** Null where there is nothing to compare with: a first, late or lone period, or one before it without a success. */
export function trendOf(now: readonly Total[], before: Before | null): Trend | null {
  if (!before || before.successes === 0) return null;
  const earlier = new Map(before.totals.map((total) => [keyOf(total), total]));
  const money = now
    .filter((total) => total.measure === "money")
    .flatMap((total) => {
      const same = earlier.get(keyOf(total));
      return same ? [{ now: total, before: same }] : [];
    });
  return { successesBefore: before.successes, money: money.slice(0, MOST_MONEY) };
}

function keyOf({ measure, unit, direction, role, period, client }: Total): string {
  return JSON.stringify([measure, unit, direction, role, period, client?.id ?? null]);
}
