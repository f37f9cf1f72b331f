// How many of how many: `64 of the 70 branches`, `5 of their last 8 bids`. A note that says so reports how far it got.
import { type Side, sidesOf } from "../pair.ts";
import { candidate, type Parser, type Reading } from "../reading.ts";

/** Words between `of` and the whole: `the`, `their last`. */
const MOST_BETWEEN = 2;

export const partOf: Parser = (reading) => {
  if (!reading.about) return [];
  const sides = sidesOf(reading);
  return sides.flatMap((part, i) => {
    const whole = sides[i + 1];
    if (!whole || !isPart(reading, part, whole)) return [];
    const thing = reading.tokens[whole.quantity.last + 1];
    if (thing?.kind !== "word" || reading.marks.from("notCounted", whole.quantity.last + 1)) return [];
    return [
      candidate(reading, part.quantity.first, whole.quantity.last + 1, {
        measure: "count",
        amount: part.quantity.grouped,
        unit: reading.text.slice(thing.start, thing.end),
        numbers: 2,
      }),
    ];
  });
};

function isPart(
  { marks, tokens }: Reading,
  { quantity: part }: Side,
  { quantity: whole, measured }: Side,
): boolean {
  const of = marks.from("of", part.last + 1) ?? marks.from("outOf", part.last + 1);
  if (!of || part.isShare || part.max !== null || part.grouped > whole.grouped) return false;
  if (measured !== null && measured.measure !== "count") return false;
  const between = whole.first - of.last - 1;
  const isSmall = tokens.slice(of.last + 1, whole.first).every((token) => token.kind === "word");
  return between >= 0 && between <= MOST_BETWEEN && isSmall && part.written === "digits";
}
