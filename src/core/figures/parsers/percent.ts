// Percent and percentage points.
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";

export function percent(reading: Reading): Candidate[] {
  return reading.quantities.map((q) => percentAt(reading, q)).filter((c) => c !== null);
}

export function percentAt(reading: Reading, quantity: Quantity): Candidate | null {
  const { tokens, words } = reading;
  const unit = words.percent.from(tokens, quantity.last + 1);
  if (!unit) return null;
  return candidate(reading, quantity.first, unit.last, {
    measure: "percent",
    amount: quantity.value,
    amountMax: quantity.max,
    unit: unit.value,
    direction: directionOfSign(quantity),
  });
}

function directionOfSign(quantity: Quantity): Candidate["direction"] {
  if (quantity.sign === null) return null;
  return quantity.sign === "+" ? "increase" : "decrease";
}
