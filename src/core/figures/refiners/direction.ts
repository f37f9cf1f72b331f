// Whether the measured quantity rose or fell, by the nearest word of change in the sentence.
import { mentions, nearest } from "../mentions.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Beyond this a word of change stands in another clause: the direction is concluded, not stated. */
const STATED_WITHIN = 8;

export function direction(candidates: Candidate[], reading: Reading): Candidate[] {
  const changes = mentions(reading, reading.words.directions);
  return candidates.map((one) => {
    if (one.direction !== null) return one;
    const change = nearest(changes, one, reading, (value) => value !== null);
    if (!change) return one;
    const isStated = change.distance <= STATED_WITHIN;
    return {
      ...one,
      direction: change.value,
      inferred: isStated ? one.inferred : [...one.inferred, "direction"],
    };
  });
}
