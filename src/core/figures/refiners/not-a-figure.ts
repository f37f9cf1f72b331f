// Drops numbers that are names, dates, times of day, list marks, moments, or no number at all.
import { changeOf } from "../change.ts";
import type { Candidate, Reading, Refiner } from "../reading.ts";

const LAST_DAY = 31;

export const notAFigure: Refiner = (candidates, reading) =>
  candidates.filter(
    (one) =>
      (one.amount !== null || one.from !== null || one.to !== null) &&
      !isNamed(one, reading) &&
      !isDate(one, reading) &&
      !isClock(one, reading) &&
      !isListMark(one, reading) &&
      !isMoment(one, reading),
  );

/**
 * `invoice 10045`, `room 402`, `#12`, `no. 5`. Money, shares and times have a unit of their own and cannot be a name:
 * `pro Rechnung 5 Minuten`.
 */
function isNamed(one: Candidate, { tokens, marks, text }: Reading): boolean {
  if (one.measure !== "count") return false;
  const before = tokens[one.first - 1];
  if (!before || before.sentence !== tokens[one.first]?.sentence) return false;
  if (before.lower === "#" || before.lower === "№") return true;
  if (one.from !== null || one.to !== null) return false;
  const at = before.lower === "." || before.lower === ":" ? one.first - 2 : one.first - 1;
  if (marks.upTo("identifier", at) || (one.measure === "count" && isAddress(one, marks))) return true;
  return one.measure === "count" && (isAcronym(one.first - 1) || isNumbered());

  // `Lift 4 opens`, `Terminal 2`; before a capital noun any noun has a capital (`haben die Kollegen 12 Leads gewonnen`).
  function isNumbered(): boolean {
    const isSmall = one.from === null && Number.isInteger(one.amount) && (one.amount ?? 0) < 100;
    const isName = before?.isCapital && before.end - before.start > 2 && tokens[one.first]?.kind === "number";
    return isSmall && isName === true && !tokens[one.last]?.isCapital && !marks.isKnown(one.first - 1);
  }

  // `WCAG 2.2 AA`, `TLS 1.3`
  function isAcronym(i: number): boolean {
    const word = tokens[i];
    if (word?.kind !== "word" || marks.upTo("score", i)) return false;
    return /^\p{Lu}{2,6}$/u.test(text.slice(word.start, word.end));
  }
}

/** `1200 Orchard Rd`, `77 Quarry Road` */
function isAddress({ last }: Candidate, marks: Reading["marks"]): boolean {
  return [last, last + 1, last + 2].some((at) => marks.from("street", at) !== null);
}

/** `3 March`, `March 3`, `23 and 31 December`; the unit itself may be the month. `In March 480 leads` is no date. */
function isDate(one: Candidate, { marks }: Reading): boolean {
  if (one.measure === "money" || one.measure === "percent" || one.measure === "multiple") return false;
  const isDay = one.amount !== null && one.amount <= LAST_DAY;
  return [isDay ? one.first - 1 : one.last, one.last, one.last + 1].some((at) => {
    const month = marks.from("month", at) ?? marks.upTo("month", at);
    return month !== null;
  });
}

/** `at 3 pm`; `from 9 to 18 h` where nothing rose are opening hours. */
function isClock(one: Candidate, reading: Reading): boolean {
  if (one.measure === "time" && one.unit === "hours" && one.from !== null && one.to !== null) {
    const isHour = (hour: number) => Number.isInteger(hour) && hour <= 24;
    return isHour(one.from) && isHour(one.to) && one.to > one.from && changeOf(reading, one) === null;
  }
  return one.measure !== "money" && reading.marks.from("clock", one.last + 1) !== null;
}

/** `1.` or `2)` where a line begins. */
function isListMark(one: Candidate, { tokens }: Reading): boolean {
  const before = tokens[one.first - 1];
  const mark = tokens[one.first + 1]?.lower;
  return (!before || before.kind === "break") && (mark === ")" || mark === ".") && one.last > one.first;
}

/** `three weeks ago`, `in 3 weeks`, `within 30 days of`, `for the last 5 years`: when, not how much. */
function isMoment(one: Candidate, { marks }: Reading): boolean {
  if (one.measure !== "time" || one.from !== null || one.to !== null) return false;
  // `eight days before the deadline` is no moment.
  const isAgo = marks.from("ago", one.last + 1) !== null && marks.from("achieved", one.last + 1) === null;
  return isAgo || marks.upTo("momentBefore", one.first - 1) !== null;
}
