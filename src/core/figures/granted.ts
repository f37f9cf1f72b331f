// Money that a client grants to the agency: a budget released, an order received, in whatever order the words stand.
import { nearest } from "./nearest.ts";
import type { Candidate, Reading } from "./reading.ts";

/** `The purchase order came in today: 25k EUR` */
const BUDGET_WITHIN = 9;
const GRANTED_WITHIN = 12;

/** A budget that rose, fell or was saved from is the client's own; an `additional budget` is more for us. */
export function isGranted(one: Candidate, reading: Reading): boolean {
  if (one.measure !== "money" || one.from !== null || one.to !== null) return false;
  const budget = nearest(reading, "budget", one, undefined, BUDGET_WITHIN)?.mark;
  if (!budget || nearest(reading, "granted", one, undefined, GRANTED_WITHIN) === null) return false;
  const isMore = one.direction === "increase" && reading.marks.upTo("change", budget.first - 1) !== null;
  return one.direction === null || isMore;
}
