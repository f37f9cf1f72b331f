// When two figures say the same: read twice in one mail, or told again in another.
import type { Figure } from "./figure.ts";

/** What tells two figures apart. */
export type Sum = Pick<Figure, "measure" | "amount" | "amountMax" | "from" | "to" | "unit" | "inferred">;

/** Whatever their units are. */
export function isSameAmount(a: Sum, b: Sum): boolean {
  const isEqual = a.amount === b.amount && a.amountMax === b.amountMax && a.from === b.from && a.to === b.to;
  return (isEqual && a.measure === b.measure) || isItsFactor(a, b);
}

/** In one unit, or one of them names none: `Value: 5k EUR` above "we also saved 5k USD" is two figures. */
export function isSameSum(a: Sum, b: Sum): boolean {
  const isUnnamed = [a, b].some((one) => one.inferred.includes("unit"));
  return isSameAmount(a, b) && (a.unit === b.unit || isUnnamed);
}

/** `halved` in the title of `from 10 to 5 days`. */
function isItsFactor(a: Sum, b: Sum): boolean {
  if (a.measure !== "multiple" || a.amount === null || b.from === null || b.to === null) return false;
  return Math.abs(b.to / (b.from || 1) / a.amount - 1) <= 0.06;
}
