// The circumstances of a number: where, with whom, how often, since when; what it may stand in without being a result.
import { hedgedFrom, markBefore } from "./glue.ts";
import { isScoreName } from "./pair.ts";
import type { Candidate, Reading } from "./reading.ts";

/** Between a word of change and the difference: `redujo el plazo de entrega en 3 días`. */
const CHANGED_WITHIN = 7;
/** Tokens back to an open bracket: a sentence of a megabyte is not read again for each of its numbers. */
const LONGEST_ASIDE = 60;

/** `24 hours a day, seven days a week`: always. */
export function isWholePeriod({ unit, amount, period }: Candidate): boolean {
  return (
    (unit === "hours" && amount === 24 && period === "day") ||
    (unit === "days" && amount === 7 && period === "week")
  );
}

/** `repeated 16 times`; `16x` is never a frequency. */
export function isFrequency(one: Candidate, { tokens, marks }: Reading): boolean {
  return marks.upTo("times", one.last) !== null && (tokens[one.last]?.lower.length ?? 0) > 1;
}

/** `an hour`, `a week` by itself. */
export function isMereUnit(one: Candidate, { marks, tokens }: Reading): boolean {
  if (one.measure !== "time" || one.amount !== 1) return false;
  return marks.from("article", one.first) !== null && tokens[one.first]?.kind === "word";
}

/** `in 14 countries`, `for 25 users`, `our 60 consultants`. */
export function isSetting(one: Candidate, reading: Reading): boolean {
  if (one.measure !== "count" && one.measure !== "time" && !isShare(one, reading)) return false;
  if (isScore(one, reading)) return false;
  // `over three years`: the hedge may be the setting itself.
  const before = hedgedFrom(reading, one.first) - 1;
  // `owned by 70 teams`
  if (reading.marks.upTo("by", before) && one.measure === "count" && !isDelta(one, reading)) return true;
  const places = one.measure === "count" ? [before] : [before, one.first - 1];
  return places.some((at) => {
    const setting = reading.marks.upTo("setting", at);
    if (one.hedge === "range" && reading.marks.upTo("between", at)) return false;
    return (
      setting !== null && !isPhrasal(setting.first, reading) && !isDifference(setting.first, one, reading)
    );
  });
}

/**
 * `redujo el plazo en 3 días`: one word says `in` and `by`. It is `by` where the change stands before it without another
 * number, and for a time where a time is what changed (`crecieron en 6 meses` is `in`).
 */
function isDifference(at: number, one: Candidate, reading: Reading): boolean {
  if (!reading.marks.from("by", at)) return false;
  const change = markBefore(reading, "change", at, CHANGED_WITHIN);
  if (!change?.value) return false;
  if (one.measure !== "time") return true;
  if (change.value === "increase") return false;
  if (change.last === at - 1) return true;
  for (let i = change.last + 1; i < at; i++) if (reading.marks.from("role", i)?.value === "time") return true;
  return false;
}

/** The small word belongs to its verb: `brought in 1,140 registrations`. */
function isPhrasal(at: number, { marks }: Reading): boolean {
  return [marks.upTo("achieved", at), marks.upTo("change", at)].some(
    (mark) => mark !== null && mark.first < at,
  );
}

/** `down 44 %, and so are its emissions: by some 310 tonnes`. */
export function isDelta(one: Candidate, reading: Reading): boolean {
  if (one.measure === "time" || !reading.marks.upTo("by", hedgedFrom(reading, one.first) - 1)) return false;
  const changes = changesOf(reading).get(reading.tokens[one.first]?.sentence ?? -1);
  return changes !== undefined && (changes.first < one.first || changes.last > one.last);
}

const changesByReading = new WeakMap<Reading, Map<number, Pick<Candidate, "first" | "last">>>();

/** The first and last token of each sentence that begins a word of change: one of a megabyte is read once, not per number. */
function changesOf(reading: Reading): Map<number, Pick<Candidate, "first" | "last">> {
  const known = changesByReading.get(reading);
  if (known) return known;
  const found = new Map<number, Pick<Candidate, "first" | "last">>();
  for (const [at, { sentence }] of reading.tokens.entries()) {
    if (!reading.marks.from("change", at)?.value) continue;
    found.set(sentence, { first: found.get(sentence)?.first ?? at, last: at });
  }
  changesByReading.set(reading, found);
  return found;
}

/** `a 90-minute session`. */
export function isAdjective(one: Candidate, { tokens }: Reading): boolean {
  const hyphen = tokens[one.first + 1];
  return (
    one.measure === "time" && hyphen?.lower === "-" && !hyphen.spaced && tokens[one.last + 1]?.kind === "word"
  );
}

/** `has lent more than $1 billion since 2010`: all there ever was. */
export function isSinceYears(one: Candidate, { tokens, marks }: Reading): boolean {
  for (let at = one.last + 1; at <= one.last + 6; at++) {
    const since = marks.from("momentBefore", at);
    if (since && /^(?:19|20)\d\d$/.test(tokens[since.last + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** `18 % of bookings`. */
export function isShare(one: Candidate, { marks }: Reading): boolean {
  return one.measure === "percent" && marks.from("of", one.last + 1) !== null;
}

/** `an NPS of 61`. */
export function isScore(one: Candidate, { language }: Reading): boolean {
  return one.measure === "count" && isScoreName(language, one.unit);
}

/** `quota return = 10 minutes`, `average wait: under 5 minutes`. */
export function isLabelled({ first, text }: Candidate, reading: Reading): boolean {
  if (/^\d{1,2}[.:]\d\d\b/.test(text)) return false; // `start: 8.00 hours`
  return /^[=:]$/.test(reading.tokens[hedgedFrom(reading, first) - 1]?.lower ?? "");
}

/** `212 leads from one session`: a note that begins with a number reports it. */
export function isFirst(one: Candidate, reading: Reading): boolean {
  const { tokens, marks } = reading;
  let at = hedgedFrom(reading, one.first) - 1;
  if (marks.from("numberGlue", at)) at--;
  const before = tokens[at];
  const starts = !before || before.kind === "break" || before.sentence !== tokens[one.first]?.sentence;
  if (starts || /^[-*•·–:]$/.test(before.lower)) return true;
  // `first run last night, 2,310 payslips`
  return (
    before.lower === "," && (one.amount ?? 0) >= 10 && /^\d/.test(one.text) && !isInBrackets(one, reading)
  );
}

function isInBrackets(one: Candidate, { tokens }: Reading): boolean {
  const sentence = tokens[one.first]?.sentence;
  for (let at = one.first - 1; at >= one.first - LONGEST_ASIDE && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.lower === "(") return true;
    if (tokens[at]?.lower === ")") return false;
  }
  return false;
}
