// Drops numbers that only describe (`we have 25 vans`, `it took 18 months`): a result rose, fell or was achieved.
import { changeOf } from "../change.ts";
import { hedgedFrom } from "../glue.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Farther away a word of achievement speaks of something else. */
const ACHIEVED_WITHIN = 8;
/** A word of description this near outweighs a word of change that stands farther away. */
const DESCRIBED_WITHIN = 5;
/** `5 times` without `faster` or `more` this near is how often. */
const TIMES_WITHIN = 6;
/** A sentence of so few words is a headline: its number is what it says. */
const HEADLINE = 6;
const NEVER = Number.POSITIVE_INFINITY;

export function resultsOnly(candidates: Candidate[], reading: Reading): Candidate[] {
  const lengths = sentenceLengths(reading);
  return candidates.filter((one) => {
    if (one.from !== null || one.to !== null) return true;
    const change = changeOf(reading, one)?.distance ?? NEVER;
    if (one.measure === "multiple") return !isFrequency(one, reading) || change <= TIMES_WITHIN;
    if (isMereUnit(one, reading)) return change <= 2;
    const achieved = nearest(reading, "achieved", one)?.distance ?? NEVER;
    const described = nearest(reading, "described", one)?.distance ?? NEVER;
    if (described <= DESCRIBED_WITHIN && described < Math.min(change, achieved)) return false;
    if (isSetting(one, reading)) {
      return change <= 3 || (one.measure === "time" && (one.hedge === "at-most" || achieved <= 2));
    }
    if (isAdjective(one, reading)) return change <= 3;
    if (one.direction !== null || achieved <= ACHIEVED_WITHIN) {
      return (
        one.measure !== "percent" ||
        !isShare(one, reading) ||
        isSigned(one) ||
        change <= ACHIEVED_WITHIN ||
        achieved <= 6
      );
    }
    const isHeadline = (lengths.get(reading.tokens[one.first]?.sentence ?? -1) ?? 0) <= HEADLINE;
    switch (one.measure) {
      case "money":
        return (
          isHeadline || isFirst(one, reading) || isTold(one, reading) || near(reading, "agency", one, 20)
        );
      case "percent":
        return isShare(one, reading) ? near(reading, "nowadays", one, 4) : isHeadline || isTold(one, reading);
      case "time":
        return one.hedge === "at-most" && isTold(one, reading);
      case "count":
        return isScore(one, reading) || isFirst(one, reading);
    }
  });
}

function sentenceLengths({ tokens }: Reading): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { sentence, kind } of tokens) {
    if (kind !== "break" && kind !== "symbol") lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  }
  return lengths;
}

function near(reading: Reading, tag: "agency" | "nowadays", one: Candidate, within: number): boolean {
  return (nearest(reading, tag, one)?.distance ?? NEVER) <= within;
}

/** `uptime was 99.95 %`: what is measured is named beside it. */
function isTold(one: Candidate, reading: Reading): boolean {
  const isOutside = (_value: unknown, mark: { first: number; last: number }) =>
    mark.last < one.first || mark.first > one.last;
  const role = nearest(reading, "role", one, isOutside);
  return (role?.distance ?? NEVER) <= 5 || near(reading, "nowadays", one, 4);
}

/** `repeated 16 times`; `16x` is never a frequency. */
function isFrequency(one: Candidate, { tokens, marks }: Reading): boolean {
  return marks.upTo("times", one.last) !== null && (tokens[one.last]?.lower.length ?? 0) > 1;
}

/** `an hour`, `a week` by itself. */
function isMereUnit(one: Candidate, { marks, tokens }: Reading): boolean {
  return (
    one.measure === "time" &&
    marks.from("article", one.first) !== null &&
    tokens[one.first]?.kind === "word" &&
    one.amount === 1
  );
}

/** `in 14 countries`, `for 25 users`, `after two weeks`. */
function isSetting(one: Candidate, reading: Reading): boolean {
  if (one.measure !== "count" && one.measure !== "time" && !isShare(one, reading)) return false;
  if (isScore(one, reading)) return false;
  // `over three years`: the hedge may be the setting itself.
  return [hedgedFrom(reading, one.first) - 1, one.first - 1].some((at) => {
    const setting = reading.marks.upTo("setting", at);
    return setting !== null && !isPhrasal(setting.first, reading);
  });
}

/** The small word belongs to its verb: `brought in 1,140 registrations`. */
function isPhrasal(at: number, { marks }: Reading): boolean {
  return [marks.upTo("achieved", at), marks.upTo("change", at)].some(
    (mark) => mark !== null && mark.first < at,
  );
}

/** `a 90-minute session`. */
function isAdjective(one: Candidate, { tokens }: Reading): boolean {
  const hyphen = tokens[one.last - 1];
  return (
    one.measure === "time" && hyphen?.lower === "-" && !hyphen.spaced && tokens[one.last + 1]?.kind === "word"
  );
}

/** `+18 % of bookings` says itself that it rose. */
function isSigned({ text }: Candidate): boolean {
  return /^[+\-−–]/.test(text);
}

function isShare(one: Candidate, { marks }: Reading): boolean {
  return marks.from("of", one.last + 1) !== null;
}

function isScore(one: Candidate, { language }: Reading): boolean {
  return Object.values(language.scores).includes(one.unit ?? "");
}

/** `212 leads from one session`: a note that begins with a number reports it. */
function isFirst(one: Candidate, reading: Reading): boolean {
  const before = reading.tokens[hedgedFrom(reading, one.first) - 1];
  const starts =
    !before || before.kind === "break" || before.sentence !== reading.tokens[one.first]?.sentence;
  return starts || /^[-*•·–]$/.test(before.lower);
}
