// How many of how many: `64 of the 70 branches`, `118 of 120 staff`. A note that says so reports how far it got.
import { sidesOf } from "../pair.ts";
import { candidate, type Parser } from "../reading.ts";

export const partOf: Parser = (reading) => {
  const { marks, about } = reading;
  if (!about) return [];
  const sides = sidesOf(reading);
  return sides.flatMap((part, i) => {
    const whole = sides[i + 1];
    const of = marks.from("of", part.quantity.last + 1) ?? marks.from("outOf", part.quantity.last + 1);
    if (!of || !whole?.measured || whole.measured.measure !== "count" || part.quantity.isShare) return [];
    const rest = marks.from("setting", of.last + 1) ?? marks.from("momentBefore", of.last + 1);
    if (whole.first !== (rest?.last ?? of.last) + 1 || part.quantity.grouped > whole.quantity.grouped) return [];
    const { unit } = whole.measured;
    return [
      candidate(reading, part.quantity.first, whole.last, {
        measure: "count",
        amount: part.quantity.grouped,
        unit,
        numbers: 2,
      }),
    ];
  });
};
