// Two values told with their years: `2023: € 3.3m, 2024: € 4.1m`, `410 in 2023 and 655 in 2024`.
import { pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

const WIDEST_GAP = 10;

export const byYear: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const [left, right] = [sides[i] as Side, sides[i + 1] as Side];
    if (right.first - left.last > WIDEST_GAP) continue;
    const [a, b] = [yearOf(reading, left), yearOf(reading, right)];
    if (a === null || b === null || a === b) continue;
    const [older, newer] = a < b ? [left, right] : [right, left];
    const pair = pairOf(reading, older, newer, left.first, right.last);
    if (!pair) continue;
    found.push(pair);
    i++;
  }
  return found;
};

/** `2024: 4.1m`, `4.1m in 2024`, `4.1m (2024)`. */
function yearOf({ tokens, marks }: Reading, { first, last }: Side): number | null {
  const before = tokens[first - 1]?.lower === ":" ? first - 2 : first - 1;
  const setting = marks.from("setting", last + 1);
  const after = setting ? setting.last + 1 : tokens[last + 1]?.lower === "(" ? last + 2 : last + 1;
  for (const at of [after, before]) {
    const year = tokens[at];
    if (year?.kind === "number" && /^(?:19|20)\d\d$/.test(year.lower)) return Number(year.lower);
  }
  return null;
}
