// Drops times, counts and shares that only describe (`we have 25 vans`, `it took 18 months`): a result rose, fell or was achieved.
import { mentions, nearest } from "../mentions.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Farther away a word of achievement speaks of something else. */
const ACHIEVED_WITHIN = 8;

export function resultsOnly(candidates: Candidate[], reading: Reading): Candidate[] {
  const achieved = mentions(reading, reading.words.achieved);
  return candidates.filter((one) => {
    if (one.measure === "money" || one.measure === "multiple") return true;
    if (one.from !== null || one.direction !== null) return true;
    if (one.measure === "percent") return !isShare(one, reading);
    return (nearest(achieved, one, reading)?.distance ?? Number.POSITIVE_INFINITY) <= ACHIEVED_WITHIN;
  });
}

function isShare(one: Candidate, { tokens, words }: Reading): boolean {
  return words.language.of.includes(tokens[one.last + 1]?.lower ?? "");
}
