// Named scores: NPS 52, a CSAT of 4.6, 4.6 stars.
import type { Quantity } from "../quantity.ts";
import { candidate, type Measurer, type Reading } from "../reading.ts";

/** A score's name stands at most this many words before its number. */
const REACH = 4;

export const score: Measurer = (reading, quantity) => {
  if (quantity.yearLike) return null;
  const after = reading.marks.from("score", quantity.last + 1);
  const rated = ratedOutOf(reading, quantity);
  const unit = after?.value ?? scoreBefore(reading, quantity.first) ?? (rated ? "rating" : null);
  if (!unit) return null;
  return candidate(reading, quantity.first, after?.last ?? rated ?? quantity.last, {
    measure: "count",
    amount: quantity.value,
    amountMax: quantity.max,
    unit,
  });
};

/** `4.8 out of 5`, `8.6/10`: the token at which the scale ends. */
function ratedOutOf({ marks, tokens }: Reading, { last, value }: Quantity): number | null {
  const glue = tokens[last + 1]?.lower === "/" ? last + 1 : marks.from("outOf", last + 1)?.last;
  const top = glue === undefined ? undefined : tokens[glue + 1];
  return top?.kind === "number" && /^(?:5|10|100)$/.test(top.lower) && value <= Number(top.lower)
    ? (glue ?? 0) + 1
    : null;
}

/** The score named before token `first` in the same sentence; null without. */
export function scoreBefore({ tokens, marks }: Reading, first: number): string | null {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence || tokens[at]?.kind === "number") return null;
    const found = marks.upTo("score", at);
    if (found) return found.value;
  }
  return null;
}
