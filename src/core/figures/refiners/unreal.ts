// Drops what is no result: denied, hoped for, aimed at, offered.
import { changeOf } from "../change.ts";
import { markBefore } from "../glue.ts";
import { distanceTo, nearest } from "../nearest.ts";
import type { Candidate, Reading, Refiner } from "../reading.ts";

/** A word of planning governs what follows, however long its sentence. */
const PLANNED_BEFORE = 20;
/** What went from one value to another has happened, unless the plan stands right before it. */
const PLANNED_BEFORE_PAIR = 3;
const PLANNED_AFTER = 5;
const DENIED_BEFORE = 5;

export const unreal: Refiner = (candidates, reading) => {
  const priced = new Set(reading.marks.all("price").map((mark) => reading.tokens[mark.first]?.sentence));
  return candidates.filter(
    (one) =>
      !isPlanned(one, reading) &&
      !isDenied(one, reading) &&
      !(priced.has(reading.tokens[one.first]?.sentence) && isPrice(one, reading)),
  );
};

/** A hope or target before it in its clause, or right behind it; `beat the target by 12 %` is done. */
function isPlanned(one: Candidate, reading: Reading): boolean {
  const isPair = (one.from !== null || one.to !== null) && one.numbers === 2;
  const reach = isPair ? PLANNED_BEFORE_PAIR : PLANNED_BEFORE;
  const fits = (value: boolean, mark: { first: number; last: number }) =>
    value &&
    (mark.last < one.first || mark.first > one.last) &&
    distanceTo(reading, one, mark) <= (mark.last < one.first ? reach : PLANNED_AFTER);
  const plan = nearest(reading, "planned", one, fits, PLANNED_BEFORE);
  if (!plan) return false;
  if (plan.mark.first > one.last) return one.from === null && one.to === null;
  const by = markBefore(reading, "by", one.first, 1);
  return by === null || by.first - plan.mark.last > 3;
}

/** `not`, `no` before it with nothing but the denied words between. */
function isDenied(one: Candidate, reading: Reading): boolean {
  const denial = nearest(reading, "negated", one, (value, mark) => value && mark.last < one.first);
  return denial !== null && denial.distance <= DENIED_BEFORE;
}

/** Where prices are quoted only what rose, fell, was saved or sold is a result. */
function isPrice(one: Candidate, reading: Reading): boolean {
  // What was told as a before and after by its own words is no price; what only looks like one may be.
  if ((one.from !== null || one.to !== null) && one.numbers === 2) return false;
  if (nearest(reading, "agency", one, undefined, PLANNED_BEFORE)) return false;
  const change = changeOf(reading, one);
  return change === null || change.distance > 6;
}
