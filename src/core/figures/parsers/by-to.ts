// A number without a unit beside a word of change: `users rose to 48,000`, `points went up by 12 to 340` (there only the 12), `900 fewer`.
import { hedgedFrom, isSameSentence, markBefore } from "../glue.ts";
import { isBare, sidesOf } from "../pair.ts";
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Parser, type Reading } from "../reading.ts";

/** From the word of change to its `by` or `to`: `grew last month to`. */
const CHANGE_REACH = 4;

export const byTo: Parser = (reading) => {
  const found: Candidate[] = [];
  let differenceAt = -1;
  for (const { quantity, measured } of sidesOf(reading)) {
    const before = hedgedFrom(reading, quantity.first) - 1;
    if (reading.marks.upTo("by", before)) differenceAt = quantity.last;
    else if (differenceAt >= 0 && isSameSentence(reading, differenceAt, quantity.first)) continue;
    if (measured) continue;
    const more = reading.marks.from("change", quantity.last + 1)?.value;
    const isLevel =
      reading.marks.from("to", quantity.last + 1) ?? reading.marks.from("to", quantity.last + 2);
    if (quantity.grouped > 1 && !isLevel && (more === "increase" || more === "decrease")) {
      found.push(moreOf(reading, quantity, more, found.at(-1)));
      continue;
    }
    const up = reading.marks.upTo("change", before)?.value;
    // `up 640 on last year`
    if (
      (up === "increase" || up === "decrease") &&
      quantity.grouped >= 10 &&
      isBare(reading, { quantity, measured, first: quantity.first, last: quantity.last })
    ) {
      const { first, last, grouped, max } = quantity;
      found.push(
        candidate(reading, first, last, {
          measure: "count",
          amount: grouped,
          amountMax: max,
          unit: subjectOf(reading, before),
          direction: up,
        }),
      );
      continue;
    }
    const word = reading.marks.upTo("by", before) ?? reading.marks.upTo("to", before);
    const change = word ? markBefore(reading, "change", word.first, CHANGE_REACH) : null;
    if (!change?.value) continue;
    const { first, last } = quantity;
    const unit = subjectOf(reading, change.first);
    if (unit === null) continue;
    found.push(
      candidate(reading, first, last, {
        measure: "count",
        amount: quantity.grouped,
        amountMax: quantity.max,
        unit,
      }),
    );
  }
  return found;
};

/** `900 fewer a month`, `1.300 más`: of the thing that was spoken of. */
function moreOf(
  reading: Reading,
  { first, last, grouped, max }: Quantity,
  direction: "increase" | "decrease",
  before: Candidate | undefined,
): Candidate {
  const unit = subjectOf(reading, first) ?? before?.unit ?? null;
  return candidate(reading, first, last + 1, {
    measure: "count",
    amount: grouped,
    amountMax: max,
    unit,
    direction,
  });
}

/** The word before the verb: `collection points increased`. */
function subjectOf({ tokens, marks, text }: Reading, verb: number): string | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || token?.kind !== "word") return null;
    if (marks.from("notCounted", at)) continue;
    return text.slice(token.start, token.end);
  }
  return null;
}
