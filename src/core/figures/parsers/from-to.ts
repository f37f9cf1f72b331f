// Before and after in one: from 14 days to 3 · 31 → 52 · 22 a day instead of 15 · used to take 9, now 4.
import type { Figure } from "../figure.ts";
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";
import { countAt, scoreBefore } from "./count.ts";
import { moneyAt } from "./money.ts";
import { percentAt } from "./percent.ts";
import { timeAt } from "./time.ts";

const WIDEST_GAP = 12;
const FROM_REACH = 4;
const SECONDS: Readonly<Record<string, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
  months: 2_592_000,
  years: 31_536_000,
};

type Order = "old-new" | "new-old";

export function fromTo(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < reading.quantities.length; i++) {
    const pair = pairAt(reading, reading.quantities[i] as Quantity, reading.quantities[i + 1] as Quantity);
    if (!pair) continue;
    found.push(pair);
    i++;
  }
  return found;
}

function pairAt(reading: Reading, a: Quantity, b: Quantity): Candidate | null {
  if (b.first - a.last > WIDEST_GAP + 4 || a.yearLike || b.yearLike) return null;
  const left = measureAt(reading, a);
  const right = measureAt(reading, b);
  const gapFirst = (left?.last ?? a.last) + 1;
  const gapLast = (right?.first ?? b.first) - 1;
  if (gapLast < gapFirst || gapLast - gapFirst >= WIDEST_GAP) return null;
  const order = orderOf(reading, a, left, gapFirst, gapLast);
  const unit = order && sharedUnit(reading, a, left, b, right);
  if (!order || !unit) return null;
  const first = left?.first ?? a.first;
  const last = withBracket(reading, right?.last ?? b.last, gapFirst, gapLast);
  const [older, newer] = order === "old-new" ? [a, b] : [b, a];
  const [olderMeasured, newerMeasured] = order === "old-new" ? [left, right] : [right, left];
  const from = amountIn(older, unit.measure, olderMeasured, unit.unit);
  const to = amountIn(newer, unit.measure, newerMeasured, unit.unit);
  if (from === null || to === null || from === to) return null;
  return candidate(reading, first, last, {
    ...unit,
    from,
    to,
    amountMax: newer.max,
    direction: to > from ? "increase" : "decrease",
  });
}

/** `3.4 % (was 2.1 %)`: the bracket that opened between the two closes behind them. */
function withBracket({ tokens }: Reading, last: number, gapFirst: number, gapLast: number): number {
  const isOpen = tokens.slice(gapFirst, gapLast + 1).some((token) => token.lower === "(");
  return isOpen && tokens[last + 1]?.lower === ")" ? last + 1 : last;
}

function measureAt(reading: Reading, q: Quantity): Candidate | null {
  return percentAt(reading, q) ?? moneyAt(reading, q) ?? timeAt(reading, q) ?? countAt(reading, q);
}

/** Which of the two came first, by the words between them; null when they have nothing to do with one another. */
function orderOf(
  reading: Reading,
  a: Quantity,
  left: Candidate | null,
  gapFirst: number,
  gapLast: number,
): Order | null {
  const { tokens, words } = reading;
  const last = withoutHedge(reading, gapFirst, gapLast);
  const arrow = isArrow(reading, gapFirst, gapLast) ?? isArrow(reading, gapFirst, last);
  if (arrow === "sign") return "old-new";
  const start = left?.first ?? a.first;
  if (arrow === "word" && (wordBefore(reading, start, words.language.from) || changes(reading, start))) {
    return "old-new";
  }
  const instead = words.insteadOf.upTo(tokens, last);
  if (instead && instead.first >= gapFirst && tokens[last]?.sentence === tokens[gapFirst - 1]?.sentence) {
    return "new-old";
  }
  const isNow = someIn(reading, gapFirst, last, words.language.nowadays);
  return isNow && formerlyBefore(reading, start) ? "old-new" : null;
}

function withoutHedge({ tokens, words }: Reading, first: number, last: number): number {
  const hedge = words.hedges.upTo(tokens, last);
  return hedge && hedge.first > first && !words.insteadOf.upTo(tokens, last) ? hedge.first - 1 : last;
}

/** Nothing but the arrow stands in the gap; a word (`to`) may follow a period (`10 a day to 50 a day`). */
function isArrow({ tokens, words }: Reading, first: number, last: number): "sign" | "word" | null {
  let at = first;
  const period = words.periodsAfter.from(tokens, at);
  if (period) at = period.last + 1;
  const text = tokens
    .slice(at, last + 1)
    .map((t) => t.lower)
    .join(last - at === 1 && tokens[at]?.kind === "symbol" ? "" : " ");
  if (!words.language.to.includes(text)) return null;
  return /^[\p{L} ]+$/u.test(text) ? "word" : "sign";
}

function wordBefore({ tokens }: Reading, first: number, wanted: readonly string[]): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - FROM_REACH); at--) {
    if (tokens[at]?.sentence !== sentence) return false;
    if (wanted.includes(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function changes({ tokens, words }: Reading, first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - FROM_REACH); at--) {
    if (tokens[at]?.sentence !== sentence) return false;
    if (words.directions.from(tokens, at)?.value) return true;
  }
  return false;
}

function formerlyBefore({ tokens, words }: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FROM_REACH); at--) {
    if (words.formerly.from(tokens, at)) return true;
  }
  return false;
}

function someIn({ tokens }: Reading, first: number, last: number, wanted: readonly string[]): boolean {
  return tokens.slice(first, last + 1).some((token) => wanted.includes(token.lower));
}

/** The side without a unit takes the other's; two different measures are no pair. */
function sharedUnit(
  reading: Reading,
  a: Quantity,
  left: Candidate | null,
  b: Quantity,
  right: Candidate | null,
): Pick<Figure, "measure" | "unit"> | null {
  if (left && right && left.measure === right.measure) {
    const same = left.measure === "time" || left.measure === "count" || left.unit === right.unit;
    return same ? { measure: right.measure, unit: left.measure === "count" ? left.unit : right.unit } : null;
  }
  const strong = [left, right].find((side) => side && side.measure !== "count") ?? left ?? right;
  const other = strong === left ? right : left;
  if (strong && (other === null || other.measure === "count")) {
    return { measure: strong.measure, unit: strong.unit };
  }
  const score = scoreBefore(reading, a.first) ?? scoreBefore(reading, b.first);
  return strong ? null : { measure: "count", unit: score };
}

function amountIn(
  q: Quantity,
  measure: Figure["measure"],
  measured: Candidate | null,
  unit: string | null,
): number | null {
  if (measure === "money") return measured?.measure === "money" ? measured.amount : q.grouped;
  if (measure !== "time") return measure === "count" ? q.grouped : q.value;
  if (measured?.measure !== "time" || measured.unit === unit) return q.value;
  const seconds = SECONDS[measured.unit ?? ""];
  const target = SECONDS[unit ?? ""];
  return seconds && target ? Number(((q.value * seconds) / target).toPrecision(12)) : null;
}
