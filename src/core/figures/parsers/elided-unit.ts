// A number that leaves out its unit because it was just said: `a 35 percent improvement; with tuning it's more like 60`.
import { hedgedFrom, sentencesApart } from "../glue.ts";
import { isBare, pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

/** Farther back the unit is forgotten. */
const WIDEST_GAP = 24;

export const elidedUnit: Parser = (reading) => {
  const sides = sidesOf(reading);
  return sides.flatMap((side, i) => {
    const before = sides[i - 1];
    const measured = before?.measured;
    if (!before || !measured || side.measured || !endsHere(reading, side)) return [];
    if (measured.measure === "count" || measured.measure === "multiple" || measured.amount === null)
      return [];
    const from = hedgedFrom(reading, side.first);
    if (from === side.first || from - before.last > WIDEST_GAP) return [];
    if (sentencesApart(reading, before, side) > 0) return [];
    const pair = pairOf(reading, before, side, side.first, side.last);
    if (!pair || pair.to === null) return [];
    const one: Candidate = {
      ...pair,
      amount: pair.to,
      amountMax: null,
      from: null,
      to: null,
      numbers: 1,
      direction: null,
    };
    return [one];
  });
};

function endsHere(reading: Reading, side: Side): boolean {
  const next = reading.tokens[side.last + 1];
  return (!next || next.kind === "break" || next.kind === "symbol") && isBare(reading, side);
}
