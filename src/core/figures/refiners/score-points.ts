// Points of a named score are its own unit: `NPS up 12 points` is 12 on that scale, no percentage points.
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

const REACH = 8;

export function scorePoints(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.measure !== "percent" || one.unit !== "points") return one;
    // `8 percentage points`, `vijf procentpunten` say themselves what they count.
    if (/%|pro[cz]ent|percent|por?cent|pourcent|proc\.|пункт|百分|パーセント/iu.test(one.text)) return one;
    const score = nearest(reading, "score", one);
    return score && score.distance <= REACH ? { ...one, measure: "count", unit: score.mark.value } : one;
  });
}
