// Percent, percentage points, basis points, and odds.
import { type Candidate, candidate, type Measurer } from "../reading.ts";

export const percent: Measurer = (reading, quantity) => {
  const { marks, tokens } = reading;
  if (quantity.isShare) {
    return candidate(reading, quantity.first, quantity.last, {
      measure: "percent",
      amount: quantity.value,
      unit: "percent",
      numbers: 2,
    });
  }
  const hyphen = tokens[quantity.last + 1];
  const isHyphened = hyphen?.lower === "-" && !hyphen.spaced && !tokens[quantity.last + 2]?.spaced;
  const unit = marks.from("percent", quantity.last + (isHyphened ? 2 : 1));
  if (!unit) return null;
  const factor = unit.value === "basis" ? 0.01 : unit.value === "tenths" ? 10 : 1;
  return candidate(reading, quantity.first, unit.last, {
    measure: "percent",
    amount: tidy(quantity.value * factor),
    amountMax: quantity.max === null ? null : tidy(quantity.max * factor),
    unit: unit.value === "percent" || unit.value === "tenths" ? "percent" : "points",
    direction: directionOf(quantity.sign),
  });
};

function directionOf(sign: "+" | "-" | null): Candidate["direction"] {
  if (sign === null) return null;
  return sign === "+" ? "increase" : "decrease";
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
