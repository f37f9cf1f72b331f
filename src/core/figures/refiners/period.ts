// The rate of an amount: a year, per month, /week, annual savings of.
import { hedgedFrom } from "../glue.ts";
import type { Candidate, Reading } from "../reading.ts";
import type { Mark } from "../tags.ts";

const REACH_AFTER = 6;
const REACH_BEFORE = 5;
/** Characters to a word where every character is a token, particles included. */
const UNSPACED = 3;
/** Tokens of a label before its rate that may hold no number. */
const LABEL = 8;
const LABEL_ENDS = new Set([":", "|", "="]);

export function period(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.measure === "percent" || one.measure === "multiple" || isTimePair(one)) return one;
    const found =
      within(one, reading) ?? after(one, reading) ?? before(one, reading) ?? labelled(one, reading);
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

function after(one: Candidate, reading: Reading): Candidate["period"] {
  const { tokens, marks, language } = reading;
  const reach = language.isUnspaced ? UNSPACED * REACH_AFTER : REACH_AFTER;
  const sentence = tokens[one.last]?.sentence;
  for (let at = one.last + 1; at <= one.last + reach; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === "number" || token.lower === ",") return null;
    const found = marks.from("periodAfter", at);
    if (found) return isMoment(found, reading) || isSpan(found, reading) ? null : found.value;
  }
  return null;
}

/** `a month later`; `every month from now on` is none. */
function isMoment({ first, last }: Mark<"periodAfter">, { marks }: Reading): boolean {
  return marks.from("ago", last + 1) !== null && marks.from("momentBefore", first) === null;
}

/** `after a month`, `in under a year`: how long it took. `in a typical month` is a rate, and so is a sum `over a year`. */
function isSpan({ first, last }: Mark<"periodAfter">, reading: Reading): boolean {
  const { marks } = reading;
  if (!marks.from("article", first) || last > first + 1) return false;
  return [first, hedgedFrom(reading, first)].some((at) => marks.upTo("span", at - 1) !== null);
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

/** `Orders a day: 410`, `Tickets per engineer per week 38`: the rate ends the label, and no number before has it. */
function labelled(one: Candidate, { tokens, marks }: Reading): Candidate["period"] {
  let at = one.first - 1;
  if (LABEL_ENDS.has(tokens[at]?.lower ?? "")) at--;
  const found = marks.upTo("periodAfter", at);
  if (!found || tokens[at]?.sentence !== tokens[one.first]?.sentence) return null;
  for (let i = found.first - 1; i >= Math.max(0, found.first - LABEL); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) break;
    if (tokens[i]?.kind === "number" || marks.from("cardinal", i)) return null;
  }
  return found.value;
}
