// An amount without a currency that words of money stand beside: `about 25k saved`, `60k more margin`.
import { ANY_CURRENCY } from "../currencies.ts";
import { nearest } from "../nearest.ts";
import type { Quantity } from "../quantity.ts";
import { candidate, type Parser, type Reading } from "../reading.ts";

/** Between the amount and the word of money. */
const REACH = 4;
/** A bare number is money only where it was written with its magnitude, or as a rate: `12,000 a year saved`. */
const SMALLEST_FACTOR = 1000;

export const bareMoney: Parser = (reading) =>
  reading.quantities.flatMap((quantity, i) => {
    const isGrand = reading.marks.upTo("moneyNoun", quantity.last) !== null; // `ten grand`
    if (quantity.written !== "digits" && !isGrand) return [];
    const own = reading.measured[i];
    if (quantity.factor < SMALLEST_FACTOR && (own || !isRate(reading, quantity))) return [];
    if (own && !reading.marks.upTo("moneyNoun", own.last)) return [];
    const place = own ?? quantity;
    const word = nearest(reading, "moneyNoun", place);
    if (!word || word.distance > REACH) return [];
    return [
      candidate(reading, quantity.first, quantity.last, {
        measure: "money",
        amount: quantity.grouped,
        amountMax: quantity.max,
        unit: ANY_CURRENCY,
        direction: quantity.sign === null ? null : quantity.sign === "+" ? "increase" : "decrease",
        numbers: own ? 2 : 1,
      }),
    ];
  });

/** `12,000 a year`: thousands of nothing else, with the rate right behind them. */
function isRate({ marks }: Reading, { grouped, last, yearLike }: Quantity): boolean {
  return grouped >= SMALLEST_FACTOR && !yearLike && marks.from("periodAfter", last + 1) !== null;
}
