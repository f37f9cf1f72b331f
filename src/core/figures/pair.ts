// Before and after as one figure: two numbers of one measure, brought to one unit.
import type { Figure } from "./figure.ts";
import type { Language } from "./languages/language.ts";
import { metricFactor } from "./metric.ts";
import { scoreBefore } from "./parsers/score.ts";
import { SECONDS } from "./parsers/time.ts";
import { type Quantity, round, sharedFactor } from "./quantity.ts";
import { type Candidate, candidate, type Reading } from "./reading.ts";

/** One of two numbers that may belong together, and the tokens it covers with its unit. */
export interface Side {
  quantity: Quantity;
  measured: Candidate | null;
  first: number;
  last: number;
}

const sidesByReading = new WeakMap<Reading, Side[]>();

/** Numbers that are no year, in reading order. Seven parsers ask for them, so they are found once. */
export function sidesOf(reading: Reading): Side[] {
  const known = sidesByReading.get(reading);
  if (known) return known;
  const sides = findSides(reading);
  sidesByReading.set(reading, sides);
  return sides;
}

function findSides(reading: Reading): Side[] {
  const { quantities, measured } = reading;
  return quantities.flatMap((quantity, i) => {
    const own = measured[i] ?? null;
    if (quantity.yearLike && own?.measure !== "money") return [];
    // `over the past twelve months` is a time of the tale, `three quarters` a fraction.
    const moment = own?.measure === "time" ? reading.marks.upTo("momentBefore", own.first - 1) : null;
    if (moment && !reading.marks.from("from", moment.first)) return [];
    if (reading.marks.from("fraction", quantity.last + 1)) return [];
    if (own === null && isGlued(reading, quantity)) return [];
    if (own === null && (isMereArticle(reading, quantity) || isPartitive(reading, quantity))) return [];
    if (own?.measure === "time" && isLongAgo(reading, own)) return [];
    if ((measured[i - 1]?.last ?? -1) >= quantity.first || isWithinPhrase(reading, quantity.first)) return [];
    return [
      { quantity, measured: own, first: own?.first ?? quantity.first, last: own?.last ?? quantity.last },
    ];
  });
}

/** The year of `a year ago it was 25 %`. */
function isWithinPhrase({ marks }: Reading, at: number): boolean {
  return [at, at - 1].some((first) => {
    const last = marks.from("formerly", first)?.last ?? -1;
    return last > at;
  });
}

/** `two of them`: a part of what was named before; `3 of 20` is a share. */
function isPartitive({ tokens, marks }: Reading, { last }: Quantity): boolean {
  const of = marks.from("of", last + 1);
  if (!of) return false;
  return [1, 2, 3].every(
    (i) => tokens[of.last + i]?.kind !== "number" && !marks.from("cardinal", of.last + i),
  );
}

/** `two years ago we were proud of 40`: the phrase tells when. */
function isLongAgo({ marks }: Reading, { last }: Candidate): boolean {
  const mark = marks.from("formerly", last);
  return mark !== null && mark.last > last;
}

/** `99th`, `4G`, `a 24-node cluster`; not `50-odd`. */
function isGlued({ tokens, marks }: Reading, { last }: Quantity): boolean {
  const next = tokens[last + 1];
  const word = tokens[last + 2];
  if (next?.lower === "-" && !next.spaced && word?.kind === "word" && !word.spaced)
    return !marks.from("hedgeAfter", last + 2);
  return next?.kind === "word" && !next.spaced && next.lower.charCodeAt(0) < 0x3000;
}

/** The `one` of `one person does it`; in `from one a month` and `one visit instead of three` it counts. */
function isMereArticle({ marks }: Reading, { first, last, value, written }: Quantity): boolean {
  if (written !== "words" || value !== 1) return false;
  let before = first - 1;
  for (let hedge = marks.upTo("hedge", before); hedge; hedge = marks.upTo("hedge", before))
    before = hedge.first - 1;
  if (marks.upTo("from", before) || marks.upTo("to", before) || marks.upTo("insteadOf", before)) return false;
  return ![last + 1, last + 2, last + 3, last + 4, last + 5].some(
    (at) => marks.from("insteadOf", at) || marks.from("to", at),
  );
}

/** Null when the two do not measure the same, or nothing changed. `last`: the last token that the figure covers. */
export function pairOf(
  reading: Reading,
  older: Side,
  newer: Side,
  first: number,
  last: number,
): Candidate | null {
  const unit = sharedUnit(reading, older, newer);
  if (!unit) return null;
  const from = amountOf(older, newer, unit);
  const to = amountOf(newer, older, unit);
  if ((from === null && to === null) || from === to) return null;
  const rises =
    from !== null && to !== null ? to > from : compared(newer, unit.unit) > compared(older, unit.unit);
  return candidate(reading, first, last, {
    ...unit,
    numbers: 2,
    from,
    to,
    amountMax: to === null ? null : maxOf(newer, to),
    direction: rises ? "increase" : "decrease",
  });
}

/** The side without a unit takes the other's; two different measures are no pair. */
function sharedUnit(reading: Reading, older: Side, newer: Side): Pick<Figure, "measure" | "unit"> | null {
  const [a, b] = [older.measured, newer.measured];
  if (a && b) {
    if (a.measure !== b.measure) return null;
    if (a.measure === "count" && metricFactor(a.unit, b.unit) !== null)
      return { measure: "count", unit: b.unit };
    if (a.measure === "count")
      return areScores(reading, a.unit, b.unit) || isSameThing(a.unit, b.unit)
        ? { measure: "count", unit: a.unit }
        : null;
    if (a.measure === "time") return { measure: "time", unit: b.unit ?? a.unit };
    return a.unit === b.unit || a.measure === "percent" ? { measure: a.measure, unit: b.unit } : null;
  }
  const known = a ?? b;
  if (known?.measure === "multiple") return null;
  if (known) return { measure: known.measure, unit: known.unit };
  const earlier = Math.min(older.first, newer.first);
  return { measure: "count", unit: scoreBefore(reading, earlier) ?? subjectBefore(reading, earlier) };
}

const scoreNames = new WeakMap<Language, ReadonlySet<string>>();

/** True for the unit of a named score of the language: NPS, stars. */
export function isScoreName(language: Language, unit: string | null): boolean {
  let names = scoreNames.get(language);
  if (!names) {
    names = new Set(Object.values(language.scores));
    scoreNames.set(language, names);
  }
  return unit !== null && names.has(unit);
}

/** `rating from 3.9 to 4.6 stars` */
function areScores({ language }: Reading, a: string | null, b: string | null): boolean {
  return isScoreName(language, a) && isScoreName(language, b);
}

/** `20 reports to 5 clients` is no before and after; `14 orders` and `3 ordered` may be. */
function isSameThing(a: string | null, b: string | null): boolean {
  const stem = (unit: string | null) => (unit ?? "").toLowerCase().slice(0, 4);
  return a === null || b === null || stem(a) === stem(b);
}

/** `Leads went from 340 to 512`: the noun before the verb is what was counted. */
function subjectBefore({ tokens, marks, text }: Reading, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[first]?.sentence) return null;
    if (token?.kind !== "word" || marks.from("notCounted", at) || marks.from("from", at)) continue;
    if (
      marks.from("change", at) ||
      marks.from("multiple", at) ||
      marks.from("hedge", at) ||
      marks.from("by", at)
    )
      continue;
    const before =
      marks.from("change", at + 1) || marks.from("from", at + 1) || marks.from("notCounted", at + 1);
    if (before) return text.slice(token.start, token.end);
  }
  return null;
}

function amountOf(
  side: Side,
  other: Side,
  { measure, unit }: Pick<Figure, "measure" | "unit">,
): number | null {
  const { quantity, measured } = side;
  if (quantity.written === "vague") return null;
  const factor = sharedFactor(quantity, other.quantity);
  if (measure === "money") {
    // `1.2 M€` has its magnitude in the unit and needs none of the other's.
    if (measured && unitFactor(side) !== 1) return measured.amount;
    return round((measured ? (measured.amount ?? 0) : quantity.grouped * unitFactor(other)) * factor);
  }
  if (measure === "count") {
    // One of another magnitude was written with its decimals: 1.234 GB.
    const metric = metricFactor(measured?.unit ?? null, unit);
    return metric === null
      ? round(quantity.grouped * factor)
      : Number((quantity.value * metric).toPrecision(12));
  }
  if (measure !== "time") return measured?.amount ?? quantity.value;
  const amount = measured?.amount ?? quantity.value;
  if (measured?.measure !== "time" || measured.unit === unit) return amount;
  const seconds = SECONDS[measured.unit ?? ""];
  const target = SECONDS[unit ?? ""];
  return seconds && target ? Number(((amount * seconds) / target).toPrecision(12)) : null;
}

/** What an amount's unit multiplies by: 1000 in `5 TEUR`, 0.01 in `5 cents`; a side without a unit shares it. */
export function unitFactor({ quantity, measured }: Side): number {
  const amount = measured?.measure === "money" ? (measured.amount ?? 0) : 0;
  return amount === 0 || quantity.grouped === 0 ? 1 : amount / quantity.grouped;
}

/** The upper end of `5–10 minutes` in the pair's unit. */
function maxOf(newer: Side, to: number): number | null {
  const { max } =
    newer.measured?.amountMax === undefined ? newer.quantity : { max: newer.measured?.amountMax ?? null };
  const low = newer.measured?.amount ?? newer.quantity.value;
  return max === null || low === 0 ? null : Number(((max * to) / low).toPrecision(12));
}

/** A magnitude to compare by, in seconds for times; a time without a number counts as a few of its unit. */
function compared({ quantity, measured }: Side, unit: string | null): number {
  const amount = quantity.written === "vague" ? 2 : (measured?.amount ?? quantity.grouped);
  const seconds = SECONDS[measured?.measure === "time" ? (measured.unit ?? "") : (unit ?? "")];
  return seconds ? amount * seconds : amount;
}

/** A number without a unit stands for the other's, `isOneSentence` with it: nothing that could be counted follows it. */
export function isBare({ tokens, marks }: Reading, { first, last }: Side, isOneSentence = true): boolean {
  // `the stores open at 7`; not the `with` of `compared with 61` and of `used to struggle with 61`
  if (
    marks.upTo("setting", first - 1) &&
    !marks.upTo("insteadOf", first - 1) &&
    !(isOneSentence && isFormerly(first - 1))
  )
    return false;
  const next = tokens[last + 1];
  if (!next || next.kind === "break" || next.kind === "symbol") return true;
  const small = ["periodAfter", "notCounted", "formerly", "nowadays", "clauseEnd", "setting"] as const;
  return small.some((tag) => marks.from(tag, last + 1) !== null);

  function isFormerly(at: number): boolean {
    return [at, at - 1, at - 2].some((i) => {
      const mark = marks.upTo("formerly", i);
      return mark !== null && mark.last > mark.first;
    });
  }
}
