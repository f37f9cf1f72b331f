// Text → figures: every parser finds candidates, every refiner betters the list.
import type { Figure } from "./figure.ts";
import { bareMoney } from "./parsers/bare-money.ts";
import { byTo } from "./parsers/by-to.ts";
import { compared } from "./parsers/compared.ts";
import { contrasted } from "./parsers/contrasted.ts";
import { count } from "./parsers/count.ts";
import { elidedUnit } from "./parsers/elided-unit.ts";
import { fromTo } from "./parsers/from-to.ts";
import { money } from "./parsers/money.ts";
import { multiple } from "./parsers/multiple.ts";
import { partOf } from "./parsers/part-of.ts";
import { percent } from "./parsers/percent.ts";
import { range } from "./parsers/range.ts";
import { score } from "./parsers/score.ts";
import { table } from "./parsers/table.ts";
import { time } from "./parsers/time.ts";
import { toldWhen } from "./parsers/told-when.ts";
import { wordedMultiple } from "./parsers/worded-multiple.ts";
import { type FigureContext, type Measurer, type Parser, type Refiner, readText } from "./reading.ts";
import { beneficiary } from "./refiners/beneficiary.ts";
import { currency } from "./refiners/currency.ts";
import { direction } from "./refiners/direction.ts";
import { hedge } from "./refiners/hedge.ts";
import { level } from "./refiners/level.ts";
import { notAFigure } from "./refiners/not-a-figure.ts";
import { overlap } from "./refiners/overlap.ts";
import { period } from "./refiners/period.ts";
import { piece } from "./refiners/piece.ts";
import { restated } from "./refiners/restated.ts";
import { resultsOnly } from "./refiners/results-only.ts";
import { role } from "./refiners/role.ts";
import { scorePoints } from "./refiners/score-points.ts";
import { unreal } from "./refiners/unreal.ts";

export type { FigureContext } from "./reading.ts";

/** What a single number may measure; the first that fits is taken. */
const measurers: readonly Measurer[] = [percent, money, multiple, time, score, count];
/** What takes more than one number, or none. To add an idea, add a file and its name; their order does not matter. */
const parsers: readonly Parser[] = [
  (reading) => reading.measured.filter((one) => one !== null),
  fromTo,
  compared,
  byTo,
  toldWhen,
  partOf,
  contrasted,
  bareMoney,
  elidedUnit,
  table,
  range,
  wordedMultiple,
];
/** Their order matters. */
const refiners: readonly Refiner[] = [
  notAFigure,
  overlap,
  scorePoints,
  unreal,
  currency,
  hedge,
  direction,
  level,
  period,
  resultsOnly,
  role,
  beneficiary,
  restated,
  piece,
];

/** The figures of `text` in reading order, spans in UTF-16 offsets into it. Never throws; linear in the text's length. */
export function extractFigures(text: string, context: FigureContext): Figure[] {
  const reading = readText(text, context, measurers);
  let candidates = parsers.flatMap((parse) => parse(reading));
  for (const refine of refiners) candidates = refine(candidates, reading);
  return candidates.map(({ first, last, numbers, ...figure }) => figure);
}
