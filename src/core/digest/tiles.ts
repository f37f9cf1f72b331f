// The numbers worth their own place at the top of a digest: at most three, each with the entries it comes from.
import type { LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { isClientFigure, isLoss, isTotalled, type Total, totalsOf } from "./totals.ts";

/** One number worth its own place: a sum, or a figure that adds to nothing. */
export type Tile =
  | { kind: "total"; total: Total }
  | { kind: "figure"; figure: LoggedFigure; entry: LoggedEntry };

const MAX_TILES = 3;
const LAST = 6;

/** Money, then time, then what went from → to, then the rest; a sum of one figure is that figure. */
export function tilesOf(entries: readonly LoggedEntry[], totals = totalsOf(entries)): Tile[] {
  const added = new Set(
    totals
      .flatMap((total) => [...total.of, ...total.same])
      .map(({ number, ordinal }) => `${number}.${ordinal}`),
  );
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const sums = totals.map((total): Tile => {
    const [only, second] = total.of;
    if (!only || second) return { kind: "total", total };
    const entry = byNumber.get(only.number)!;
    return {
      kind: "figure",
      entry,
      figure: entry.figures.find((figure) => figure.ordinal === only.ordinal)!,
    };
  });
  const alone = entries
    .filter(isTotalled)
    .flatMap((entry) =>
      entry.figures
        .filter(
          (figure) =>
            figure.headline && isClientFigure(figure) && !added.has(`${entry.number}.${figure.ordinal}`),
        )
        .map((figure): Tile => ({ kind: "figure", figure, entry })),
    );
  return [...sums, ...alone].sort((a, b) => tileRank(a) - tileRank(b)).slice(0, MAX_TILES);
}

function tileRank(tile: Tile): number {
  const value = tile.kind === "total" ? tile.total : tile.figure;
  if (isLoss(value)) return LAST;
  const { measure, direction } = value;
  const isPair = tile.kind === "figure" && tile.figure.from !== null && tile.figure.to !== null;
  if (tile.kind === "figure" && tile.figure.isLevel && direction) return 3;
  // Money that neither rose nor fell is often a price: it does not lead.
  if (measure === "money") return direction ? 0 : 4;
  if (measure === "time" && !isPair) return direction ? 1 : 4;
  return isPair ? 2 : measure === "count" ? 5 : 3;
}
