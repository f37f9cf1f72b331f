// Whether the measured quantity rose or fell, by the nearest word of change in the sentence.
import { changeOf } from "../change.ts";
import type { Change } from "../lexicon.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Beyond this a word of change stands in another clause: the direction is concluded, not stated. */
const STATED_WITHIN = 8;

export function direction(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.direction !== null) return one;
    const change = changeOf(reading, one);
    if (!change) return one;
    const found = directionOf(one, change.mark.value, reading);
    const isStated = change.distance <= STATED_WITHIN;
    return { ...one, direction: found, inferred: isStated ? one.inferred : [...one.inferred, "direction"] };
  });
}

/** `3 days faster` is less time, `3x faster` more speed; costs and errors that improve go down. */
function directionOf(one: Candidate, change: Change, reading: Reading): Candidate["direction"] {
  if (change === "faster") return one.measure === "time" ? "decrease" : "increase";
  if (change !== "better" && change !== "worse") return change;
  const isLow = one.measure === "time" || nearest(reading, "lessIsBetter", one) !== null;
  return isLow === (change === "better") ? "decrease" : "increase";
}
