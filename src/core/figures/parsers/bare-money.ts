// An amount without a currency that is money: words of money stand beside it (`about 25k saved`), or it answers an ask.
import { ANY_CURRENCY } from "../currencies.ts";
import { hedgedFrom } from "../glue.ts";
import { nearest } from "../nearest.ts";
import { type Quantity, round, sharedFactor } from "../quantity.ts";
import { type Candidate, candidate, type Parser, type Reading } from "../reading.ts";
import { nounBefore } from "../subject.ts";
import { isJoined } from "./range.ts";

/** Between the amount and the word of money. */
const REACH = 4;
/** A bare number is money only where it was written with its magnitude, or as a rate: `12,000 a year saved`. */
const SMALLEST_FACTOR = 1000;
/** A smaller number in an answer is an hour, a number of weeks, a grade. */
const SMALLEST_ANSWER = 100;

export const bareMoney: Parser = (reading) =>
  reading.quantities.flatMap((quantity, i) => {
    const isGrand = reading.marks.upTo("moneyNoun", quantity.last) !== null; // `ten grand`
    if (quantity.written !== "digits" && !isGrand) return [];
    const own = reading.measured[i] ?? null;
    if (isBesideMoney(reading, quantity, own)) return [moneyOf(reading, quantity, own ? 2 : 1)];
    if (!isAnswer(reading, quantity, own)) return [];
    const next = reading.quantities[i + 1];
    const isLow = next !== undefined && lowerOf(reading, quantity, next) !== null;
    if (isLow && isAnswer(reading, next, reading.measured[i + 1] ?? null)) return [];
    return [withLower(reading, reading.quantities[i - 1], quantity)];
  });

function moneyOf(
  reading: Reading,
  { first, last, grouped, max, sign }: Quantity,
  numbers: number,
): Candidate {
  return candidate(reading, first, last, {
    measure: "money",
    amount: grouped,
    amountMax: max,
    unit: ANY_CURRENCY,
    direction: sign === null ? null : sign === "+" ? "increase" : "decrease",
    numbers,
  });
}

/** `between 40 and 50k` */
function withLower(reading: Reading, low: Quantity | undefined, high: Quantity): Candidate {
  const amount = low ? lowerOf(reading, low, high) : null;
  if (!low || amount === null) return moneyOf(reading, high, 1);
  return moneyOf(reading, { ...high, first: low.first, grouped: amount, max: high.grouped }, 2);
}

/** What the first of two numbers is where they are the ends of one range; null where they are not. */
function lowerOf(reading: Reading, low: Quantity, high: Quantity): number | null {
  const isRange = low.max === null && high.max === null && low.written === "digits";
  if (!isRange || !isJoined(reading, low.last + 1, high.first - 1, low.first)) return null;
  const amount = round(low.grouped * sharedFactor(low, high));
  return amount < high.grouped ? amount : null;
}

function isBesideMoney(reading: Reading, quantity: Quantity, own: Candidate | null): boolean {
  if (quantity.factor < SMALLEST_FACTOR && (own || !isRate(reading, quantity))) return false;
  if (own && !reading.marks.upTo("moneyNoun", own.last)) return false;
  return (nearest(reading, "moneyNoun", own ?? quantity)?.distance ?? REACH + 1) <= REACH;
}

/** `about 48k a year`, `48,000`: what was asked for is a number, and nothing else names what it counts. */
function isAnswer(reading: Reading, quantity: Quantity, own: Candidate | null): boolean {
  const { tokens, marks, context } = reading;
  const { first, last, grouped, factor, yearLike } = quantity;
  if (!context.isAnswer || own || grouped < SMALLEST_ANSWER) return false;
  const begin = hedgedFrom(reading, first);
  const isNamed =
    marks.upTo("identifier", begin - 1) ?? marks.from("of", last + 1) ?? marks.from("street", last + 1);
  if (isNamed || isCounted(reading, quantity)) return false;
  if (factor >= SMALLEST_FACTOR || marks.from("periodAfter", last + 1)) return true;
  const isSentence = tokens[begin - 1]?.sentence !== tokens[first]?.sentence;
  const isAlone = isSentence && !/\p{L}/u.test(tokens[last + 1]?.lower ?? "");
  return !yearLike && (begin < first || isAlone || isGrouped(reading, quantity));
}

/** `48,000` where 48000 may be an extension. */
function isGrouped({ tokens, text }: Reading, { first, last }: Quantity): boolean {
  return /\d[.,'’\s]\d{3}$/u.test(text.slice(tokens[first]?.start, tokens[last]?.end));
}

/** `Visits rose to 48k`; `the new store brings 48k` counts no stores. */
function isCounted(reading: Reading, { first, last }: Quantity): boolean {
  const noun = nounBefore(reading, { first, last }, true);
  if (noun === null || noun === "revenue" || noun === "cost") return false;
  return nearest(reading, "achieved", { first, last }, (_value, mark) => mark.last < first) === null;
}

/** `12,000 a year`: thousands of nothing else, with the rate right behind them. */
function isRate({ marks }: Reading, { grouped, last, yearLike }: Quantity): boolean {
  return grouped >= SMALLEST_FACTOR && !yearLike && marks.from("periodAfter", last + 1) !== null;
}
