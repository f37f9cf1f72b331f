// Whether the measured quantity rose or fell, by the nearest word of change in the sentence, else in the note's title.
import { changeOf } from "../change.ts";
import { restates } from "../glue.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";
import { nounBehind, nounWithin } from "../subject.ts";
import type { Change } from "../tags.ts";

/** Beyond this a word of change stands in another clause: the direction is concluded, not stated. */
const STATED_WITHIN = 8;
/** Tokens of a text that is one figure and no sentence: the field Value. */
const SHORT = 8;
/** Sentences between a saving and the money it is worth. */
const VALUED_WITHIN = 2;

export function direction(candidates: Candidate[], reading: Reading): Candidate[] {
  let before: Candidate | null = null;
  return candidates.map((one) => {
    const told = directed(one, before, reading);
    before = told;
    return told;
  });
}

function directed(one: Candidate, before: Candidate | null, reading: Reading): Candidate {
  if (one.direction !== null) return one;
  const concluded = (direction: Candidate["direction"]): Candidate =>
    direction ? { ...one, direction, inferred: [...one.inferred, "direction"] } : one;
  if (before?.direction && restates(reading, one, before)) return concluded(before.direction);
  const signed = signOf(one);
  if (signed) return { ...one, direction: signed };
  const change = changeOf(reading, one);
  if (!change) {
    if (isLessOf(one, reading) || isValueOf(one, before, reading)) return concluded("decrease");
    return concluded(directionOfTitle(one, reading));
  }
  const found = directionOf(one, change.mark.value, reading);
  return change.distance <= STATED_WITHIN ? { ...one, direction: found } : concluded(found);
}

/** `parts spend -£27k`, `average gift +£1.85` */
function signOf({ measure, text }: Candidate): Candidate["direction"] {
  if (measure !== "money") return null;
  return /^[-−–]/.test(text) ? "decrease" : text.startsWith("+") ? "increase" : null;
}

/** `at a third of the cost`, `a quarter of the time`; `4 FTE` that are told as a result are needed no more. */
function isLessOf(one: Candidate, reading: Reading): boolean {
  if (one.measure === "count") return one.unit === "FTE";
  if (one.measure !== "multiple" || (one.amount ?? 1) >= 1) return false;
  const noun = nounWithin(reading, one) ?? nounBehind(reading, one);
  return noun === "cost" || noun === "time";
}

/** `8 fewer lorries a day. Call it £52k a year.`: an amount without a word of its own is what that saving is worth. */
function isValueOf(one: Candidate, before: Candidate | null, reading: Reading): boolean {
  if (reading.about === null || one.measure !== "money" || one.from !== null) return false;
  if (before?.direction !== "decrease" || before.measure === "money") return false;
  const { tokens } = reading;
  const apart = (tokens[one.first]?.sentence ?? 0) - (tokens[before.last]?.sentence ?? 0);
  if (apart > VALUED_WITHIN) return false;
  return nearest(reading, "role", one, (role) => role === "revenue") === null;
}

/** `ROI: fewer site visits` over `£18k a year`: the title tells what the amount below it does not. */
function directionOfTitle(one: Candidate, { about, tokens }: Reading): Candidate["direction"] {
  if (!about || (one.measure !== "money" && tokens.length > SHORT)) return null;
  const told = new Set(about.marks.all("change").map((mark) => mark.value));
  for (const other of [null, "faster", "better", "worse"] as const) told.delete(other);
  const [only] = told;
  return told.size === 1 && (only === "increase" || only === "decrease") ? only : null;
}

/** `3 days faster` is less time, `3x faster` more speed; costs and errors that improve go down, `5x better` is more. */
function directionOf(one: Candidate, change: Change, reading: Reading): Candidate["direction"] {
  if (change === "faster") return one.measure === "time" ? "decrease" : "increase";
  if (change !== "better" && change !== "worse") return change;
  const isTimes = one.measure === "multiple" && (one.amount ?? 0) > 1;
  const isLow = one.measure === "time" || (!isTimes && isLessBetter(one, reading));
  return isLow === (change === "better") ? "decrease" : "increase";
}

/** The time of `first-time fixes` is none that should be short. */
function isLessBetter(one: Candidate, reading: Reading): boolean {
  const { marks } = reading;
  return (
    nearest(
      reading,
      "lessIsBetter",
      one,
      (_, { first }) => (marks.from("role", first - 2)?.last ?? -1) < first,
    ) !== null
  );
}
