// Drops times, counts and shares that only describe (`we have 25 vans`, `it took 18 months`): a result rose, fell or was achieved.
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Farther away a word of achievement speaks of something else. */
const ACHIEVED_WITHIN = 8;
/** A word of description this near outweighs a word of change that stands farther away. */
const DESCRIBED_WITHIN = 5;

export function resultsOnly(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.filter((one) => {
    if (one.from !== null || one.to !== null || one.measure === "multiple") return true;
    const change =
      nearest(reading, "change", one, (value) => value !== null)?.distance ?? Number.POSITIVE_INFINITY;
    const achieved = nearest(reading, "achieved", one)?.distance ?? Number.POSITIVE_INFINITY;
    const described = nearest(reading, "described", one)?.distance ?? Number.POSITIVE_INFINITY;
    if (described <= DESCRIBED_WITHIN && described < Math.min(change, achieved)) return false;
    if (one.measure === "money" || one.direction !== null) return true;
    if (one.measure === "percent") return !isShare(one, reading) || achieved <= ACHIEVED_WITHIN;
    return achieved <= ACHIEVED_WITHIN;
  });
}

function isShare(one: Candidate, { marks }: Reading): boolean {
  return marks.from("of", one.last + 1) !== null;
}
