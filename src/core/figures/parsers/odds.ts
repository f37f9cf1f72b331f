// Odds and shares in words: one in five, 9 out of 10.

import type { Quantity } from "../quantity.ts";
import { candidate, type Parser, type Reading } from "../reading.ts";

const LARGEST = 1000;

export const odds: Parser = (reading) =>
  reading.quantities.flatMap((a, i) => {
    const b = reading.quantities[i + 1];
    const amount = b ? shareOf(reading, a, b) : null;
    if (amount === null || !b) return [];
    return [candidate(reading, a.first, b.last, { measure: "percent", amount, unit: "percent", numbers: 2 })];
  });

function shareOf({ marks, measured, quantities }: Reading, a: Quantity, b: Quantity): number | null {
  const glue = marks.from("outOf", a.last + 1);
  if (!glue || b.first !== glue.last + 1 || a.max !== null || b.max !== null) return null;
  const unit = measured[quantities.indexOf(b)]?.measure;
  const isWhole = Number.isInteger(a.value) && Number.isInteger(b.value) && !b.yearLike;
  if (
    !isWhole ||
    a.value >= b.value ||
    b.value > LARGEST ||
    (unit !== undefined && unit !== null && unit !== "count")
  )
    return null;
  return Number(((100 * a.value) / b.value).toPrecision(6));
}
