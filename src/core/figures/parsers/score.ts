// Named scores: NPS 52, a CSAT of 4.6, 4.6 stars.
import { candidate, type Measurer, type Reading } from "../reading.ts";

/** A score's name stands at most this many words before its number. */
const REACH = 4;

export const score: Measurer = (reading, quantity) => {
  if (quantity.yearLike) return null;
  const after = reading.marks.from("score", quantity.last + 1);
  const unit = after?.value ?? scoreBefore(reading, quantity.first);
  if (!unit) return null;
  return candidate(reading, quantity.first, after?.last ?? quantity.last, {
    measure: "count",
    amount: quantity.value,
    amountMax: quantity.max,
    unit,
    direction: quantity.sign === null ? null : quantity.sign === "+" ? "increase" : "decrease",
  });
};

/** The score named before token `first` in the same sentence; null without. */
export function scoreBefore({ tokens, marks }: Reading, first: number): string | null {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence || tokens[at]?.kind === "number") return null;
    const found = marks.upTo("score", at);
    if (found) return found.value;
  }
  return null;
}
