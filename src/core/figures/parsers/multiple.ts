// Multiples of a number: 3x, 4-5 times, 3-fold, by a factor of 10.
import { candidate, type Measurer } from "../reading.ts";

/** Nothing grows a thousandfold and is told so with `times`. */
const LARGEST = 1000;

export const multiple: Measurer = (reading, quantity) => {
  const { tokens, marks } = reading;
  const known = { measure: "multiple", amount: quantity.value, amountMax: quantity.max, unit: "x" } as const;
  const factor = marks.upTo("factor", quantity.first - 1);
  if (factor) return candidate(reading, quantity.first, quantity.last, known);
  const before = tokens[quantity.first - 1];
  if (before?.lower === "x" && before.spaced && !tokens[quantity.first]?.spaced) {
    return candidate(reading, quantity.first - 1, quantity.last, known);
  }
  const next = quantity.last + 1;
  const at = tokens[next]?.lower === "-" && !tokens[next]?.spaced ? next + 1 : next;
  const unit = marks.from("times", at);
  if (!unit) return null;
  const after = tokens[unit.last + 1];
  // `downloaded 1.5 million times` counts.
  if (quantity.value > LARGEST) {
    return candidate(reading, quantity.first, unit.last, {
      measure: "count",
      amount: quantity.value,
      unit: "times",
    });
  }
  // `5 times a week` is a frequency and `2 x 4` a size.
  if (after?.kind === "number" || marks.from("periodAfter", unit.last + 1)) return null;
  return candidate(reading, quantity.first, unit.last, known);
};
