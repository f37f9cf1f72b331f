// Time: a number and its unit, `9 working days`, `48-hour`, `1 h 30 min` as one.
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";

export function time(reading: Reading): Candidate[] {
  return reading.quantities.map((q) => timeAt(reading, q)).filter((c) => c !== null);
}

export function timeAt(reading: Reading, quantity: Quantity): Candidate | null {
  const { tokens, words } = reading;
  if (words.vagueNumbers.from(tokens, quantity.first)?.last === quantity.last) {
    const unit = words.timeUnits.from(tokens, quantity.last); // `an hour` holds its unit
    if (unit) return timed(reading, quantity, quantity.last, unit.value);
  }
  let at = quantity.last + 1;
  if (tokens[at]?.lower === "-" && !tokens[at]?.spaced && !tokens[at + 1]?.spaced) at++;
  while (at <= quantity.last + 3 && words.language.timeAdjectives.includes(tokens[at]?.lower ?? "")) at++;
  const unit = words.timeUnits.from(tokens, at);
  if (!unit || isLetterAlone(reading, quantity, at)) return null;
  return timed(reading, quantity, unit.last, unit.value);
}

function timed(reading: Reading, quantity: Quantity, last: number, unit: string): Candidate {
  return candidate(reading, quantity.first, last, {
    measure: "time",
    amount: quantity.value,
    amountMax: quantity.max,
    unit,
  });
}

/** `20 s` and `20 h` are times, the `s` of `the 1920's` or `two s` is not. */
function isLetterAlone({ tokens }: Reading, quantity: Quantity, at: number): boolean {
  const length = tokens[at]?.lower.length ?? 0;
  return length === 1 && (quantity.written === "words" || quantity.yearLike);
}
