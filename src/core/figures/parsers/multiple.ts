// Multiples: 3x, 4-5 times, doubled, cut in half, by a third.
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";

export function multiple(reading: Reading): Candidate[] {
  const counted = reading.quantities.map((q) => multipleAt(reading, q)).filter((c) => c !== null);
  return [...counted, ...worded(reading)];
}

export function multipleAt(reading: Reading, quantity: Quantity): Candidate | null {
  const { tokens, words } = reading;
  const next = quantity.last + 1;
  const at = tokens[next]?.lower === "-" && !tokens[next]?.spaced ? next + 1 : next;
  const unit = words.times.from(tokens, at);
  if (!unit) return null;
  const after = tokens[unit.last + 1];
  // `5 times a week` is a frequency and `2 x 4` a size.
  if (after?.kind === "number" || words.periodsAfter.from(tokens, unit.last + 1)) return null;
  return candidate(reading, quantity.first, unit.last, {
    measure: "multiple",
    amount: quantity.value,
    amountMax: quantity.max,
    unit: "x",
  });
}

function worded(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const phrase = reading.words.multiples.from(reading.tokens, at);
    if (!phrase) continue;
    const { factor, direction } = phrase.value;
    const known = { measure: "multiple", amount: factor, unit: "x", direction } as const;
    found.push(candidate(reading, phrase.first, phrase.last, known));
    at = phrase.last;
  }
  return found;
}
