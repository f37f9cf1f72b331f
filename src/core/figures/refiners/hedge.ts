// How sure the words are: about, at least, at most, or a range.
import type { Candidate, Reading } from "../reading.ts";

export function hedge(candidates: Candidate[], { tokens, marks }: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.amountMax !== null) return { ...one, hedge: "range" };
    if (one.from !== null) return one;
    const before = marks.upTo("hedge", one.first - 1);
    if (before && tokens[before.last]?.sentence === tokens[one.first]?.sentence) {
      return { ...one, hedge: before.value };
    }
    const after = marks.from("hedgeAfter", one.last + 1);
    if (after) return { ...one, hedge: after.value };
    const plus = tokens.slice(one.first, one.last + 2).some((t, i) => i > 0 && t.lower === "+" && !t.spaced);
    return plus ? { ...one, hedge: "at-least" } : one;
  });
}
