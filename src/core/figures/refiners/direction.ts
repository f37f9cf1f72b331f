// Whether the measured quantity rose or fell, by the nearest word of change in the sentence.
import { changeOf } from "../change.ts";
import { hedgedFrom, isSameSentence } from "../glue.ts";
import type { Change } from "../lexicon.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Beyond this a word of change stands in another clause: the direction is concluded, not stated. */
const STATED_WITHIN = 8;

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
  if (before?.direction && isRestated(one, before, reading)) {
    return { ...one, direction: before.direction, inferred: [...one.inferred, "direction"] };
  }
  const change = changeOf(reading, one);
  if (!change) return one;
  const found = directionOf(one, change.mark.value, reading);
  const isStated = change.distance <= STATED_WITHIN;
  return { ...one, direction: found, inferred: isStated ? one.inferred : [...one.inferred, "direction"] };
}

/** `fell by 8 %, which is about 300 parcels a week`: the second is the first in other terms. */
function isRestated(one: Candidate, before: Candidate, reading: Reading): boolean {
  const at = hedgedFrom(reading, one.first) - 1;
  const mark = reading.marks.upTo("thatIs", at);
  return (
    mark !== null &&
    mark.first > before.last &&
    mark.first - before.last <= 4 &&
    isSameSentence(reading, before.last, one.first)
  );
}

/** `3 days faster` is less time, `3x faster` more speed; costs and errors that improve go down. */
function directionOf(one: Candidate, change: Change, reading: Reading): Candidate["direction"] {
  if (change === "faster") return one.measure === "time" ? "decrease" : "increase";
  if (change !== "better" && change !== "worse") return change;
  const isLow = one.measure === "time" || nearest(reading, "lessIsBetter", one) !== null;
  return isLow === (change === "better") ? "decrease" : "increase";
}
