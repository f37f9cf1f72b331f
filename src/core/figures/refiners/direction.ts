// Whether the measured quantity rose or fell, by the nearest word of change in the sentence, else in the note's title.
import { changeOf } from "../change.ts";
import { restates } from "../glue.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";
import type { Change } from "../tags.ts";

/** Beyond this a word of change stands in another clause: the direction is concluded, not stated. */
const STATED_WITHIN = 8;
/** Tokens of a text that is one figure and no sentence: the field Value. */
const SHORT = 8;

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
  if (before?.direction && restates(reading, one, before)) {
    return { ...one, direction: before.direction, inferred: [...one.inferred, "direction"] };
  }
  const change = changeOf(reading, one);
  if (!change) {
    const titled = directionOfTitle(one, reading);
    return titled ? { ...one, direction: titled, inferred: [...one.inferred, "direction"] } : one;
  }
  const found = directionOf(one, change.mark.value, reading);
  const isStated = change.distance <= STATED_WITHIN;
  return { ...one, direction: found, inferred: isStated ? one.inferred : [...one.inferred, "direction"] };
}

/** `ROI: fewer site visits` over `£18k a year`: the title tells what the amount below it does not. */
function directionOfTitle(one: Candidate, { about, tokens }: Reading): Candidate["direction"] {
  if (!about || (one.measure !== "money" && tokens.length > SHORT)) return null;
  const told = new Set(about.marks.all("change").map((mark) => mark.value));
  for (const other of [null, "faster", "better", "worse"] as const) told.delete(other);
  const [only] = told;
  return told.size === 1 && (only === "increase" || only === "decrease") ? only : null;
}

/** `3 days faster` is less time, `3x faster` more speed; costs and errors that improve go down. */
function directionOf(one: Candidate, change: Change, reading: Reading): Candidate["direction"] {
  if (change === "faster") return one.measure === "time" ? "decrease" : "increase";
  if (change !== "better" && change !== "worse") return change;
  const isLow = one.measure === "time" || nearest(reading, "lessIsBetter", one) !== null;
  return isLow === (change === "better") ? "decrease" : "increase";
}
