// A range in words or with a unit at both ends: 10 to 15 percent, between 5 and 10 days, €5k–€10k, 2 or 3 hours.
import { hedgedFrom } from "../glue.ts";
import { type Side, sidesOf, unitFactor } from "../pair.ts";
import { DASH, round, sharedFactor } from "../quantity.ts";
import { type Candidate, candidate, type Parser, type Reading } from "../reading.ts";
import { SECONDS } from "./time.ts";

export const range: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const one = rangeAt(reading, sides[i] as Side, sides[i + 1] as Side);
    if (!one) continue;
    found.push(one);
    i++;
  }
  return found;
};

function rangeAt(reading: Reading, low: Side, high: Side): Candidate | null {
  const { measured } = high;
  if (!measured || high.quantity.max !== null || low.quantity.max !== null || measured.amount === null)
    return null;
  if (low.measured && low.measured.measure !== measured.measure) return null;
  if (!isJoined(reading, low.last + 1, high.first - 1, low.first)) return null;
  const amount = amountOf(low, high);
  if (amount === null || amount >= measured.amount) return null;
  return candidate(reading, low.first, high.last, {
    measure: measured.measure,
    numbers: 2,
    amount,
    amountMax: measured.amount,
    unit: measured.unit,
    direction: low.measured?.direction ?? null,
  });
}

/** The words [first, last] between two numbers make them one range; the lower one begins at `lowFirst`. */
export function isJoined(reading: Reading, first: number, last: number, lowFirst: number): boolean {
  const { tokens, marks } = reading;
  if (last < first || tokens[first]?.sentence !== tokens[last]?.sentence) return false;
  const glue = marks.from("rangeGlue", first);
  if (glue) return hedgedFrom(reading, last + 1) === glue.last + 1;
  if (last === first && DASH.has(tokens[first]?.lower ?? "")) return true;
  // `somewhere between 35 and 40`: the hedge holds the word.
  const between =
    marks.upTo("between", hedgedFrom(reading, lowFirst) - 1) ?? marks.upTo("between", lowFirst - 1);
  const and = marks.from("numberGlue", first);
  return between !== null && and !== null && and.last === last;
}

function amountOf(low: Side, high: Side): number | null {
  const unit = high.measured?.unit ?? null;
  if (!low.measured) {
    const value =
      high.measured?.measure === "percent" || high.measured?.measure === "time"
        ? low.quantity.value
        : low.quantity.grouped;
    return Number.isNaN(value)
      ? null
      : round(value * unitFactor(high) * sharedFactor(low.quantity, high.quantity));
  }
  if (low.measured.amount === null) return null;
  if (low.measured.measure !== "time") {
    return low.measured.unit === unit || low.measured.measure === "count"
      ? round(low.measured.amount * sharedFactor(low.quantity, high.quantity))
      : null;
  }
  const from = SECONDS[low.measured.unit ?? ""];
  const to = SECONDS[unit ?? ""];
  return from && to ? Number(((low.measured.amount * from) / to).toPrecision(12)) : null;
}
