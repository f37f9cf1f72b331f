// Totals that can be trusted: only what adds is added, nothing is counted twice, each sum names its entries.
import type { LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { isScore } from "../entry/figure-words.ts";
import type { Direction, Hedge, Measure, Period, Role } from "../figures/figure.ts";
import { pieceOf } from "../figures/piece.ts";

/** One place a number in a total comes from: `#142.2` is figure 2 of entry 142. */
export interface FigureRef {
  number: number;
  ordinal: number;
}

/** A sum over figures that agree in everything but the amount. */
export interface Total {
  measure: Measure;
  unit: string | null;
  direction: Direction | null;
  role: Role;
  /** A rate is summed as a rate (hours a week); it is never multiplied by the months. */
  period: Period | null;
  /** Whose it is; null while the entry has no client yet. */
  client: { id: number; name: string } | null;
  amount: number;
  /** Exact when every part is; `at-least` when the rest are low ends and floors; else `about`. */
  hedge: Exclude<Hedge, "range" | "at-most">;
  /** Every figure that was added, in the order of the entries. */
  of: FigureRef[];
  /** Figures that say the same again as one in `of`; they were not added. */
  same: (FigureRef & { as: FigureRef })[];
}

/** As much of an entry as totals look at. */
export interface Totalled
  extends Pick<LoggedEntry, "number" | "client" | "visibility" | "withdrawn" | "possibleDuplicateOf"> {
  figures: readonly LoggedFigure[];
}

/**
 * Totals by (measure, unit, direction, role, period, client), largest first within a measure: money, time, counts.
 * Only money, time and counts of one unit add; percent, multiples, scores, prices by piece and what was reached ("fell to
 * 12") never do. A range counts its low end. From → to counts |to − from|, and only when a period is stated. The
 * same client, key and amount on two entries is one figure, unless a person told them apart; on one entry it is two
 * ("billing saves 10 hours a week, support saves 10 hours a week"). Left out: agency money, private and withdrawn entries, withdrawn figures, possible duplicates. See
 * `countedOnce`, too.
 */
export function totalsOf(entries: readonly Totalled[]): Total[] {
  const totals = new Map<string, Sum>();
  // A result may stand beside two successes.
  for (const entry of new Map(entries.map((entry) => [entry.number, entry])).values()) {
    if (!isTotalled(entry)) continue;
    for (const figure of entry.figures) {
      const amount = addend(figure);
      if (amount === null) continue;
      const { measure, unit, direction, role, period } = figure;
      // A unit is the only part that may hold anything: it comes last.
      const id = `${measure} ${direction} ${role} ${period} ${entry.client?.id ?? ""} ${unit ?? ""}`;
      let sum = totals.get(id);
      if (!sum) {
        const key = { measure, unit, direction, role, period, client: entry.client };
        sum = { total: { ...key, amount: 0, hedge: "exact", of: [], same: [] }, seen: new Map(), scaled: 0n };
        totals.set(id, sum);
      }
      const { total, seen } = sum;
      const ref = { number: entry.number, ordinal: figure.ordinal };
      const as = figure.isApart ? undefined : seen.get(amount);
      if (as && as.number !== entry.number) total.same.push({ ...ref, as });
      else {
        total.of.push(ref);
        if (!as && !figure.isApart) seen.set(amount, ref);
        add(sum, amount);
        total.hedge = looser(total.hedge, figure.hedge);
      }
    }
  }
  return [...totals.values()].map(({ total }) => total).sort(byWorth);
}

interface Sum {
  total: Total;
  seen: Map<number, FigureRef>;
  /** The sum in units of 10⁻⁸ once a part was not whole; 0 before. */
  scaled: bigint;
}

function add(sum: Sum, amount: number): void {
  const { total } = sum;
  const whole = total.amount + amount;
  // Most are whole, and need no bigint.
  if (sum.scaled === 0n && Number.isSafeInteger(amount) && Number.isSafeInteger(whole)) {
    total.amount = whole;
    return;
  }
  sum.scaled = (sum.scaled === 0n ? scale(total.amount) : sum.scaled) + scale(amount);
  total.amount = unscaled(sum.scaled);
}

/** What an entry must be for any of its numbers to count in a headline, tile or total. */
export function isTotalled(
  entry: Pick<LoggedEntry, "visibility" | "withdrawn" | "possibleDuplicateOf">,
): boolean {
  return entry.visibility !== "private" && !entry.withdrawn && entry.possibleDuplicateOf === null;
}

/** A number that may be shown as the client's: neither agency money, nor withdrawn, nor another entry's again. */
export function isClientFigure(figure: LoggedFigure): boolean {
  return figure.beneficiary === "client" && !figure.withdrawn && !figure.isSame;
}

/** Less revenue or more cost: no sum of what something was worth. */
export function isLoss({ measure, role, direction }: Pick<Total, "measure" | "role" | "direction">): boolean {
  if (measure !== "money") return false;
  return (role === "revenue" && direction === "decrease") || (role === "cost" && direction === "increase");
}

function looser(sum: Total["hedge"], part: Hedge): Total["hedge"] {
  if (sum === "about" || part === "about" || part === "at-most") return "about";
  return part === "exact" ? sum : "at-least";
}

const WORTH: readonly Measure[] = ["money", "time", "count", "percent", "multiple"];

function byWorth(a: Total, b: Total): number {
  const measures = WORTH.indexOf(a.measure) - WORTH.indexOf(b.measure);
  return measures !== 0 ? measures : b.amount - a.amount;
}

/** What a figure adds; null when it adds to nothing. */
export function addend(figure: LoggedFigure): number | null {
  if (!isClientFigure(figure)) return null;
  const { measure, unit, from, to, amount, period } = figure;
  if (measure !== "money" && measure !== "time" && measure !== "count") return null;
  if (unit === null || (measure === "count" && isScore(unit))) return null;
  // "EUR 0.2 per order": nobody said how many orders.
  if (measure !== "count" && pieceOf(figure) !== null) return null;
  if (from !== null && to !== null) {
    if (period === null || figure.inferred.includes("period")) return null;
    return Math.abs(unscaled(scale(to) - scale(from)));
  }
  return figure.isLevel ? null : amount;
}

const DECIMALS = 8;
const ONE = 10n ** BigInt(DECIMALS);

/** Amounts are numeric(28,8) in the store: summed as whole 10⁻⁸, so that 0.1 + 0.2 is 0.3. */
function scale(amount: number): bigint {
  if (Number.isSafeInteger(amount)) return BigInt(amount) * ONE;
  const [whole = "0", fraction = ""] = plain.format(amount).split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
}

const plain = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: DECIMALS });

function unscaled(scaled: bigint): number {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(DECIMALS + 1, "0");
  const amount = Number(`${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
  return scaled < 0n ? -amount : amount;
}
