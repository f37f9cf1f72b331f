// Drops numbers that are names, dates, times of day, list marks or quoted prices.
import { mentions } from "../mentions.ts";
import type { Candidate, Reading, Refiner } from "../reading.ts";

export const notAFigure: Refiner = (candidates, reading) => {
  const { tokens, words } = reading;
  const priced = new Set(mentions(reading, words.prices).map((mention) => tokens[mention.first]?.sentence));
  return candidates.filter(
    (one) =>
      !(one.measure !== "money" && isNamed(one, reading)) &&
      !isDate(one, reading) &&
      !isClock(one, reading) &&
      !isListMark(one, reading) &&
      !priced.has(tokens[one.first]?.sentence),
  );
};

/** `invoice 10045`, `room 402`, `#12`, `no. 5`. Money has its currency and cannot be a name. */
function isNamed(one: Candidate, { tokens, words }: Reading): boolean {
  if (one.measure === "percent" || one.measure === "multiple") return false;
  const before = tokens[one.first - 1];
  if (!before || before.sentence !== tokens[one.first]?.sentence) return false;
  if (before.lower === "#" || before.lower === "№") return true;
  const at = before.lower === "." || before.lower === ":" ? one.first - 2 : one.first - 1;
  return words.identifiers.upTo(tokens, at) !== null;
}

/** `3 March`, `March 3`, `23 and 31 December`; the unit itself may be the month. */
function isDate(one: Candidate, { tokens, words }: Reading): boolean {
  if (one.measure === "money" || one.measure === "percent") return false;
  for (const at of [one.first - 1, one.last, one.last + 1]) {
    if (words.months.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function isClock(one: Candidate, { tokens, words }: Reading): boolean {
  return one.measure !== "money" && words.clock.from(tokens, one.last + 1) !== null;
}

/** `1.` or `2)` where a line begins. */
function isListMark(one: Candidate, { tokens }: Reading): boolean {
  const before = tokens[one.first - 1];
  const mark = tokens[one.first + 1]?.lower;
  return (!before || before.kind === "break") && (mark === ")" || mark === ".") && one.last > one.first;
}
