// Drops numbers that only describe (`we have 25 vans`, `it took 18 months`): a result rose, fell or was achieved.
import { changeOf } from "../change.ts";
import {
  isAdjective,
  isDelta,
  isFirst,
  isFrequency,
  isLabelled,
  isMereUnit,
  isScore,
  isSetting,
  isShare,
  isSinceYears,
  isWholePeriod,
} from "../circumstance.ts";
import { hedgedFrom, isSameSentence, restates } from "../glue.ts";
import { isGranted } from "../granted.ts";
import { type Near, nearest } from "../nearest.ts";
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
/** What happens more often a day is counted by a machine. */
const OFTEN = 1000;
/** A sentence of so few words is a headline: its number is what it says. */
const HEADLINE = 6;
/** A longer sentence outside a note tells a tale, with things in it that are merely counted. */
const PLAIN = 12;
/** `at around 3,000 hours of manual work saved per year` */
const SPENT_WITHIN = 7;
/** `can now spin up a copy of production in 25 minutes` */
const NOWADAYS_WITHIN = 12;
/** Of counts that a word of change stood before by more in stories of customers one in four was a result. */
const CHANGED_BY = 3;
const ACHIEVED_BY = 4;
const NEVER = Number.POSITIVE_INFINITY;

type Place = Pick<Candidate, "first" | "last">;

export function resultsOnly(candidates: Candidate[], reading: Reading): Candidate[] {
  const lengths = sentenceLengths(reading);
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const length = lengths.get(reading.tokens[one.first]?.sentence ?? -1) ?? 0;
    const before = kept.at(-1);
    if (
      (before && (restates(reading, one, before) || isConjoined(reading, one, before))) ||
      isResult(one, reading, length, before)
    )
      kept.push(one);
  }
  return kept;
}

/** `saving 1.2 million sheets and about 190,000 francs` */
function isConjoined(reading: Reading, one: Candidate, before: Candidate): boolean {
  const { tokens, marks } = reading;
  const at = hedgedFrom(reading, one.first) - 1;
  if (
    !marks.from("numberGlue", at) ||
    at - before.last > 4 ||
    before.from !== null ||
    (before.direction === null && reading.about === null)
  )
    return false;
  for (let i = before.last + 1; i < at; i++)
    if (tokens[i]?.kind !== "word" || marks.from("clauseEnd", i) || marks.from("described", i)) return false;
  return tokens[one.first]?.sentence === tokens[before.first]?.sentence;
}

function isResult(
  one: Candidate,
  reading: Reading,
  sentenceLength: number,
  before: Candidate | undefined,
): boolean {
  if (one.from !== null || one.to !== null) return true;
  if (isWholePeriod(one)) return false;
  if (isGranted(one, reading)) return true;
  const isHeadline = sentenceLength <= HEADLINE;
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
    // `comes in eleven days earlier`
    if (one.measure === "time" && reading.marks.from("achieved", one.last + 1)) return true;
    if (one.measure === "time" && change <= SPENT_WITHIN && isSpent(one, reading)) return true;
    return change === 0 || (one.measure === "time" && isHowFast(one, reading, before, achieved));
  }
  if (isAdjective(one, reading)) return change <= 3;
  if (isDelta(one, reading)) return true;
  if (change > ACHIEVED_WITHIN && isSinceYears(one, reading)) return false;
  const isTale = reading.about === null && sentenceLength > PLAIN;
  if (isTale && one.measure === "count" && !isScore(one, reading)) {
    const isTold =
      isSigned(one) ||
      isNear(changeOf(reading, one), one, CHANGED_BY) ||
      isNear(achievedBy(reading, one), one, ACHIEVED_BY);
    return isTold || isToldAsResult(one, reading, isHeadline);
  }
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
  if (reading.about !== null && one.hedge === "about") return true; // `through the gate in 7 minutes on average`
  return one.hedge === "at-most" || reached !== null || distance(reading, "nowadays", one) <= NOWADAYS_WITHIN;
}

/** A tale is full of things that are counted: what rose or was achieved stands right before its number, or touches it. */
function isNear(near: Near<"change" | "achieved"> | null, one: Candidate, reach: number): boolean {
  return near !== null && near.distance <= (near.mark.first > one.last ? 1 : reach);
}

function achievedBy(reading: Reading, one: Candidate): Near<"achieved"> | null {
  return nearest(reading, "achieved", one, (_value, mark) => mark.last < one.first);
}

/** `at around 3,000 hours of manual work saved per year` */
function isSpent({ last }: Candidate, { marks }: Reading): boolean {
  if (!marks.from("of", last + 1)) return false;
  for (let at = last + 2; at <= last + SPENT_WITHIN; at++) {
    if (marks.from("clauseEnd", at)) return false;
    if (marks.from("change", at)?.value) return true;
  }
  return false;
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
      if (isNote && one.hedge === "about") return true;
      if (distance(reading, "nowadays", one) <= 6 || one.period !== null) return true;
      return (one.hedge === "at-most" && isTold(one, reading)) || (isNote && isNow(one, reading));
    case "count":
      if (isNote && one.unit === "times" && one.period === null) return true; // `opened 5,210 times`
      if (one.unit === "times" && one.period !== null && (one.amount ?? 0) < OFTEN)
        return isNote || distance(reading, "nowadays", one) <= TIMES_WITHIN;
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
  // The `after` of `after 30 days` is its setting, no word of now.
  const isFree = (_value: unknown, mark: Place) =>
    (mark.last < one.first || mark.first > one.last) &&
    (tag !== "nowadays" || mark.last > mark.first || !reading.marks.from("setting", mark.first));
  return nearest(reading, tag, one, isFree, reach)?.distance ?? NEVER;
}

/** `uptime was 99.95 %`: what is measured is named beside it. */
function isTold(one: Candidate, reading: Reading): boolean {
  const isOutside = (_value: unknown, mark: Place) => mark.last < one.first || mark.first > one.last;
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

/** `now 5,400 clients` */
function isNow(one: Candidate, reading: Reading): boolean {
  return reading.marks.upTo("nowadays", hedgedFrom(reading, one.first) - 1) !== null;
}

/** `+18 % of bookings` says itself that it rose. */
function isSigned({ text }: Candidate): boolean {
  return /^[+\-−–]/.test(text);
}
