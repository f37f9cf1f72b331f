// `rose by 12 to 340`: the difference is the figure, the new level is not.
import { hedgedFrom, isThin } from "../glue.ts";
import { sidesOf } from "../pair.ts";
import { type Candidate, candidate, type Parser, type Reading } from "../reading.ts";

export const byTo: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (const [i, { quantity, measured, last }] of sides.entries()) {
    const level = sides[i + 1];
    if (measured || !level || !reading.marks.upTo("by", hedgedFrom(reading, quantity.first) - 1)) continue;
    const to = reading.marks.from("to", last + 1);
    if (!to || !isThin(reading, to.last + 1, level.first - 1) || to.last >= level.first) continue;
    const unit = level.measured?.measure === "count" ? level.measured.unit : null;
    found.push(
      candidate(reading, quantity.first, quantity.last, {
        measure: "count",
        amount: quantity.grouped,
        amountMax: quantity.max,
        unit: unit ?? subject(reading, quantity.first),
      }),
    );
  }
  return found;
};

/** The word before the verb: `collection points increased by 12`. */
function subject({ tokens, marks, text }: Reading, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (!marks.from("change", at)) continue;
    const token = tokens[at - 1];
    return token?.kind === "word" ? text.slice(token.start, token.end) : null;
  }
  return null;
}
