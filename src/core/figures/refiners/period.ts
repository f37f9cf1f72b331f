// The rate of an amount: a year, per month, /week, annual savings of.
import type { Candidate, Reading } from "../reading.ts";

const REACH_AFTER = 6;
const REACH_BEFORE = 4;
/** Characters to a word where every character is a token, particles included. */
const UNSPACED = 3;

export function period(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.measure === "percent" || one.measure === "multiple" || isTimePair(one)) return one;
    const found = within(one, reading) ?? after(one, reading) ?? before(one, reading);
    return found ? { ...one, period: found } : one;
  });
}

/** `from 12 minutes to 4` is a duration each; a day beside it is no rate of it. */
function isTimePair(one: Candidate): boolean {
  return one.measure === "time" && one.from !== null;
}

/** `22 cases a day instead of 15`: the rate stands inside the pair. */
function within(one: Candidate, { marks }: Reading): Candidate["period"] {
  if (one.from === null) return null;
  for (let at = one.first; at <= one.last; at++) {
    const found = marks.from("periodAfter", at);
    if (found && found.last <= one.last) return found.value;
  }
  return null;
}

function after(one: Candidate, { tokens, marks, language }: Reading): Candidate["period"] {
  const reach = language.isUnspaced ? UNSPACED * REACH_AFTER : REACH_AFTER;
  const sentence = tokens[one.last]?.sentence;
  for (let at = one.last + 1; at <= one.last + reach; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === "number" || token.lower === ",") return null;
    const found = marks.from("periodAfter", at);
    if (found) return marks.from("ago", found.last + 1) ? null : found.value;
  }
  return null;
}

function before(one: Candidate, { tokens, marks, language }: Reading): Candidate["period"] {
  const reach = language.isUnspaced ? UNSPACED * REACH_BEFORE : REACH_BEFORE;
  const sentence = tokens[one.first]?.sentence;
  for (let at = one.first - 1; at >= Math.max(0, one.first - reach); at--) {
    if (tokens[at]?.sentence !== sentence || tokens[at]?.kind === "number") return null;
    const found = marks.upTo("periodBefore", at);
    if (found) return found.value;
  }
  return null;
}
