// Counts: a number and the thing counted (340 users, 4 FTE, 12 new leads).

import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Measurer, type Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";

const MOST_ADJECTIVES = 3;
const MOST_NOUNS = 3;

/** The unit is the noun behind the number and its adjectives; nothing when that word cannot be counted. */
export const count: Measurer = (reading, quantity) => {
  const { tokens, marks } = reading;
  if (quantity.yearLike || quantity.written === "vague" || quantity.written === "article") return null;
  const isOne = quantity.written === "words" && quantity.value === 1;
  // `one more order a week`, `one lorry fewer` and `dropped one run` count.
  const isChanged = [
    marks.from("change", quantity.last + 1),
    marks.from("change", quantity.last + 2),
    marks.upTo("change", quantity.first - 1),
  ];
  if (isOne && !isChanged.some((mark) => mark?.value)) return null;
  // `2 of 5 steps`
  const of = marks.upTo("of", quantity.first - 1);
  if (of && (tokens[of.first - 1]?.kind === "number" || marks.upTo("cardinal", of.first - 1))) return null;
  let at = quantity.last + 1;
  if (tokens[at] && !tokens[at]?.spaced && !isUnspaced(tokens[at])) return null; // 4G, 3rd, 10045a
  for (let skipped = 0; skipped < MOST_ADJECTIVES; skipped++) {
    const adjective = marks.from("adjective", at) ?? marks.from("currencyGlue", at);
    if (!adjective) break;
    at = adjective.last + 1;
    if (tokens[at]?.lower === "-" && !tokens[at]?.spaced) at++;
  }
  const thing = thingAt(reading, quantity, at);
  if (!thing) return null;
  return candidate(reading, quantity.first, thing.last, {
    measure: "count",
    amount: quantity.grouped,
    amountMax: quantity.max,
    unit: reading.text.slice(tokens[thing.first]?.start, tokens[thing.last]?.end),
    direction: directionOf(quantity),
  });
};

function directionOf({ sign }: Quantity): Candidate["direction"] {
  return sign === null ? null : sign === "+" ? "increase" : "decrease";
}

/** `the team of five saves 3 hours` */
function isVerb(change: { value: unknown; last: number } | null, at: number): boolean {
  return change !== null && change.value !== null && change.last === at;
}

/** One word, or the last capital one of a few where nouns begin with capitals (`12 neue qualifizierte Leads`). */
function thingAt(reading: Reading, { last }: Quantity, at: number): { first: number; last: number } | null {
  const { tokens, marks, language } = reading;
  const isNoun = (token: Token | undefined, i: number) =>
    token?.kind === "word" && token.sentence === tokens[last]?.sentence && !marks.from("notCounted", i);
  if (!isNoun(tokens[at], at) || marks.from("time", at) || marks.from("month", at)) return null;
  const rate = marks.from("periodAfter", at);
  if (rate && rate.last > rate.first) return null; // `48k p.a.`
  if (marks.from("fraction", at) || isVerb(marks.from("change", at), at)) return null;
  if (reading.language.capitalNouns && !tokens[at]?.isCapital) {
    for (let i = at + 1; i < at + MOST_NOUNS && isNoun(tokens[i], i); i++) {
      if (tokens[i]?.isCapital) return { first: i, last: i };
    }
  }
  // Behind a measure word a Chinese noun has two characters: `120个客户`.
  const isPair =
    language.isUnspaced && at > last + 1 && isNoun(tokens[at + 1], at + 1) && !tokens[at + 1]?.spaced;
  return { first: at, last: isPair ? at + 1 : at };
}

function isUnspaced(token: Token | undefined): boolean {
  return (token?.lower.charCodeAt(0) ?? 0) >= 0x3000;
}
