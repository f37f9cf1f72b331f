// Drops numbers that only describe (`we have 25 vans`, `it took 18 months`): a result rose, fell or was achieved.
import { changeOf } from "../change.ts";
import { hedgedFrom, isSameSentence, markBefore, restates } from "../glue.ts";
import { nearest } from "../nearest.ts";
import { isScoreName } from "../pair.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Farther away a word of achievement speaks of something else. */
const ACHIEVED_WITHIN = 8;
/** A word of description this near outweighs a word of change that stands farther away. */
const DESCRIBED_WITHIN = 5;
const DESCRIBED_BEHIND = 3;
/** `64 GPUs, and artists who need more`: too far to be about it. */
const CHANGED_NEAR = 10;
/** `5 times` without `faster` or `more` this near is how often. */
const TIMES_WITHIN = 6;
/** A sentence of so few words is a headline: its number is what it says. */
const HEADLINE = 6;
/** Between a word of change and the difference: `redujo el plazo de entrega en 3 días`. */
const CHANGED_WITHIN = 7;
/** `can now spin up a copy of production in 25 minutes` */
const NOWADAYS_WITHIN = 12;
type Place = Pick<Candidate, "first" | "last">;

const NEVER = Number.POSITIVE_INFINITY;

export function resultsOnly(candidates: Candidate[], reading: Reading): Candidate[] {
  const lengths = sentenceLengths(reading);
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const length = lengths.get(reading.tokens[one.first]?.sentence ?? -1) ?? 0;
    const before = kept.at(-1);
    if ((before && restates(reading, one, before)) || isResult(one, reading, length <= HEADLINE, before))
      kept.push(one);
  }
  return kept;
}

/** `can now open an account in under 5 minutes`; behind a result in its sentence it only says when. */
function isHowFast(
  one: Candidate,
  reading: Reading,
  before: Candidate | undefined,
  achieved: number,
): boolean {
  const isBehind = before && isSameSentence(reading, before.first, one.first) && before.measure !== "percent";
  if (isBehind && (reading.about === null || achieved > 2)) return false;
  const setting = hedgedFrom(reading, one.first) - 1;
  const reached = reading.marks.upTo("achieved", setting) ?? reading.marks.upTo("achieved", setting - 1);
  return one.hedge === "at-most" || reached !== null || distance(reading, "nowadays", one) <= NOWADAYS_WITHIN;
}

function isResult(
  one: Candidate,
  reading: Reading,
  isHeadline: boolean,
  before: Candidate | undefined,
): boolean {
  if (one.from !== null || one.to !== null) return true;
  const change = changeOf(reading, one)?.distance ?? NEVER;
  if (one.measure === "count" && one.numbers === 2 && one.amountMax === null) return true; // `64 of the 70`
  if (one.measure === "multiple") return !isFrequency(one, reading) || change <= TIMES_WITHIN;
  const achieved = distance(reading, "achieved", one);
  if (isMereUnit(one, reading)) return Math.min(change, achieved) <= 2;
  const described = describedDistance(one, reading);
  // `a team of nine engineers moved`
  if (described === 1 && reading.marks.upTo("described", hedgedFrom(reading, one.first) - 1))
    return change === 0;
  if (described <= DESCRIBED_WITHIN && described < Math.min(change, achieved)) return false;
  const isReported = reading.about !== null && one.measure === "count";
  if (isReported && isEmphatic(one, reading)) return true;
  if (isSetting(one, reading)) {
    if (isReported && achieved <= 4) return true;
    return change === 0 || (one.measure === "time" && isHowFast(one, reading, before, achieved));
  }
  if (isAdjective(one, reading)) return change <= 3;
  if (isDelta(one, reading)) return true;
  if (change > ACHIEVED_WITHIN && isSinceYears(one, reading)) return false;
  // `moved $47 billion for its merchants`: what money was handled is no result by itself.
  const isAchieved =
    achieved <= ACHIEVED_WITHIN && (one.measure !== "money" || reading.about !== null || achieved <= 3);
  if (
    (one.direction !== null && (change <= CHANGED_NEAR || one.measure === "money")) ||
    isSigned(one) ||
    isAchieved
  ) {
    return (
      one.measure !== "percent" || !isShare(one, reading) || isSigned(one) || Math.min(change, achieved) <= 6
    );
  }
  return isToldAsResult(one, reading, isHeadline);
}

/** Behind the number it must follow at once: `46 trained at two offices`. */
function describedDistance(one: Candidate, reading: Reading): number {
  const behind = one.measure === "percent" ? DESCRIBED_WITHIN : DESCRIBED_BEHIND;
  // `took 1.8 km off each shift`: a mere tense describes times alone.
  const fits = (_value: unknown, { first }: Place) =>
    first - one.last <= behind && (one.measure === "time" || !reading.marks.from("copula", first));
  return nearest(reading, "described", one, fits)?.distance ?? NEVER;
}

/** Nothing rose and nothing was achieved: what is measured is named, or the whole note is about it. */
function isToldAsResult(one: Candidate, reading: Reading, isHeadline: boolean): boolean {
  const isNote = reading.about !== null;
  const isReported = isHeadline || (isNote && isFirst(one, reading));
  switch (one.measure) {
    case "money":
      return isNote || isReported || isTold(one, reading) || distance(reading, "agency", one, 20) <= 20;
    case "percent":
      if (isShare(one, reading)) return isNote || distance(reading, "nowadays", one) <= 6;
      return isNote || isReported || isTold(one, reading);
    case "time":
      if (isNote && (isLabelled(one, reading) || (isFirst(one, reading) && (isHeadline || isLong(one)))))
        return true;
      if (distance(reading, "nowadays", one) <= 6) return true;
      return (one.hedge === "at-most" && isTold(one, reading)) || (isNote && isNow(one, reading));
    case "count":
      return isScore(one, reading) || (isNote && isFirst(one, reading)) || isNow(one, reading);
    case "multiple":
      return true;
  }
}

function sentenceLengths({ tokens }: Reading): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { sentence, kind } of tokens) {
    if (kind !== "break" && kind !== "symbol") lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  }
  return lengths;
}

function distance(
  reading: Reading,
  tag: "achieved" | "agency" | "nowadays",
  one: Candidate,
  reach?: number,
): number {
  const isOutside = (_value: unknown, mark: Place) => mark.last < one.first || mark.first > one.last;
  return nearest(reading, tag, one, isOutside, reach)?.distance ?? NEVER;
}

/** `uptime was 99.95 %`: what is measured is named beside it. */
function isTold(one: Candidate, reading: Reading): boolean {
  const isOutside = (_value: unknown, mark: { first: number; last: number }) =>
    mark.last < one.first || mark.first > one.last;
  const role = nearest(reading, "role", one, isOutside);
  return (role?.distance ?? NEVER) <= 5 || distance(reading, "nowadays", one) <= 4;
}

/** `already 860 residents`, `all 86 applications` */
function isEmphatic(one: Candidate, reading: Reading): boolean {
  return reading.marks.upTo("emphatic", hedgedFrom(reading, one.first) - 1) !== null;
}

/** `Confirmed: 2,140 hours in May` */
function isLong({ unit, amount }: Candidate): boolean {
  return unit === "hours" && (amount ?? 0) > 24;
}

/** `quota return = 10 minutes` */
function isLabelled({ first }: Candidate, { tokens }: Reading): boolean {
  return tokens[first - 1]?.lower === "=";
}

/** `now 5,400 clients` */
function isNow(one: Candidate, reading: Reading): boolean {
  return reading.marks.upTo("nowadays", hedgedFrom(reading, one.first) - 1) !== null;
}

/** `repeated 16 times`; `16x` is never a frequency. */
function isFrequency(one: Candidate, { tokens, marks }: Reading): boolean {
  return marks.upTo("times", one.last) !== null && (tokens[one.last]?.lower.length ?? 0) > 1;
}

/** `an hour`, `a week` by itself. */
function isMereUnit(one: Candidate, { marks, tokens }: Reading): boolean {
  if (one.measure !== "time" || one.amount !== 1) return false;
  return marks.from("article", one.first) !== null && tokens[one.first]?.kind === "word";
}

/** `in 14 countries`, `for 25 users`, `our 60 consultants`. */
function isSetting(one: Candidate, reading: Reading): boolean {
  if (one.measure !== "count" && one.measure !== "time" && !isShare(one, reading)) return false;
  if (isScore(one, reading)) return false;
  // `over three years`: the hedge may be the setting itself.
  const before = hedgedFrom(reading, one.first) - 1;
  if (reading.marks.upTo("by", before) && one.measure === "count" && !isDelta(one, reading)) return true; // `owned by 70 teams`
  return [before, one.first - 1].some((at) => {
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
function isDelta(one: Candidate, reading: Reading): boolean {
  const { marks, tokens } = reading;
  if (one.measure === "time" || !marks.upTo("by", hedgedFrom(reading, one.first) - 1)) return false;
  const sentence = tokens[one.first]?.sentence;
  for (let at = one.first - 1; tokens[at]?.sentence === sentence; at--)
    if (marks.from("change", at)?.value) return true;
  for (let at = one.last + 1; tokens[at]?.sentence === sentence; at++)
    if (marks.from("change", at)?.value) return true;
  return false;
}

/** `a 90-minute session`. */
function isAdjective(one: Candidate, { tokens }: Reading): boolean {
  const hyphen = tokens[one.last - 1];
  return (
    one.measure === "time" && hyphen?.lower === "-" && !hyphen.spaced && tokens[one.last + 1]?.kind === "word"
  );
}

/** `has lent more than $1 billion since 2010`: all there ever was. */
function isSinceYears(one: Candidate, { tokens, marks }: Reading): boolean {
  for (let at = one.last + 1; at <= one.last + 6; at++) {
    const since = marks.from("momentBefore", at);
    if (since && /^(?:19|20)\d\d$/.test(tokens[since.last + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** `+18 % of bookings` says itself that it rose. */
function isSigned({ text }: Candidate): boolean {
  return /^[+\-−–]/.test(text);
}

function isShare(one: Candidate, { marks }: Reading): boolean {
  return one.measure === "percent" && marks.from("of", one.last + 1) !== null;
}

function isScore(one: Candidate, { language }: Reading): boolean {
  return one.measure === "count" && isScoreName(language, one.unit);
}

function isInBrackets(one: Candidate, { tokens }: Reading): boolean {
  for (let at = one.first - 1; at >= 0 && tokens[at]?.sentence === tokens[one.first]?.sentence; at--) {
    if (tokens[at]?.lower === "(") return true;
    if (tokens[at]?.lower === ")") return false;
  }
  return false;
}

/** `212 leads from one session`: a note that begins with a number reports it. */
function isFirst(one: Candidate, reading: Reading): boolean {
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
