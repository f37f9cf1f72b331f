// How sure the words are: about, at least, at most, or a range.

import type { Candidate, Reading } from "../reading.ts";
import type { Mark } from "../tags.ts";

export function hedge(candidates: Candidate[], reading: Reading): Candidate[] {
  const { tokens, marks } = reading;
  return candidates.map((one) => {
    if (one.amountMax !== null) return { ...one, hedge: "range" };
    if (one.from !== null) return one;
    const before = hedgeBefore(one, reading);
    if (before && tokens[before.last]?.sentence === tokens[one.first]?.sentence) {
      return { ...one, hedge: before.value };
    }
    const after = marks.from("hedgeAfter", one.last + 1);
    if (after) return { ...one, hedge: after.value };
    const plus = tokens.slice(one.first, one.last + 2).some((t, i) => i > 0 && t.lower === "+" && !t.spaced);
    return plus ? { ...one, hedge: "at-least" } : one;
  });
}

/** In unspaced script the verb may stand between (`至少节约50万元`), and its last character may look like a hedge (`节约`). */
function hedgeBefore({ first }: Candidate, { marks, language }: Reading): Mark<"hedge"> | null {
  const direct = marks.upTo("hedge", first - 1);
  if (!language.isUnspaced) return direct;
  const verb = marks.upTo("change", first - 1);
  return direct && (!verb || verb.first >= direct.first)
    ? direct
    : verb && marks.upTo("hedge", verb.first - 1);
}
