// Counts: a number and the thing counted (340 users, 4 FTE), or a named score (NPS 52).
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";

const MOST_ADJECTIVES = 2;
const SCORE_REACH = 3;

export function count(reading: Reading): Candidate[] {
  return reading.quantities.map((q) => countAt(reading, q)).filter((c) => c !== null);
}

export function countAt(reading: Reading, quantity: Quantity): Candidate | null {
  return scoreAt(reading, quantity) ?? thingAt(reading, quantity);
}

/** The unit is the one word behind the number and its adjectives; nothing when that word cannot be counted. */
function thingAt(reading: Reading, quantity: Quantity): Candidate | null {
  const { tokens, words } = reading;
  if (quantity.yearLike || (quantity.written === "words" && quantity.value === 1)) return null;
  const first = quantity.last + 1;
  if (tokens[first] && !tokens[first].spaced) return null; // 4G, 3rd, 10045a
  let at = first;
  while (at < first + MOST_ADJECTIVES && words.language.countAdjectives.includes(tokens[at]?.lower ?? ""))
    at++;
  const thing = tokens[at];
  if (thing?.kind !== "word" || words.notCounted.has(thing.lower)) return null;
  return candidate(reading, quantity.first, at, {
    measure: "count",
    amount: quantity.grouped,
    amountMax: quantity.max,
    unit: reading.text.slice(thing.start, thing.end),
  });
}

function scoreAt(reading: Reading, quantity: Quantity): Candidate | null {
  const unit = scoreBefore(reading, quantity.first);
  if (!unit) return null;
  return candidate(reading, quantity.first, quantity.last, {
    measure: "count",
    amount: quantity.value,
    amountMax: quantity.max,
    unit,
  });
}

/** A score's name at most three words before the number, in the same sentence. */
export function scoreBefore({ tokens, words }: Reading, first: number): string | null {
  for (let at = first - 1; at >= 0 && at >= first - SCORE_REACH; at--) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return null;
    const score = words.scores.upTo(tokens, at);
    if (score) return score.value;
  }
  return null;
}
