// Multiples of a number: 3x, 4-5 times, 3-fold, by a factor of 10.
import { candidate, type Measurer } from "../reading.ts";

/** Nothing grows a thousandfold and is told so with `times`. */
const LARGEST = 1000;
/** `we meet two times a week` is a habit. */
const SELDOM = 3;

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
  // `2 x 4` is a size.
  if (after?.kind === "number") return null;
  const isSeldom = quantity.value <= SELDOM && Number.isInteger(quantity.value);
  if (isSeldom && marks.from("periodAfter", unit.last + 1)) return null;
  // `downloaded 1.5 million times` and `15 times a day` count.
  if (quantity.value > LARGEST || marks.from("periodAfter", unit.last + 1)) {
    const { value, grouped, max } = quantity;
    const amount = quantity.value > LARGEST ? grouped : value;
    return candidate(reading, quantity.first, unit.last, {
      measure: "count",
      amount,
      amountMax: max,
      unit: "times",
    });
  }
  return candidate(reading, quantity.first, unit.last, known);
};
