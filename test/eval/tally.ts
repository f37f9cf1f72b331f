// Verdicts added up: every column is a share of so many right of so many, so that files and groups just add.
import type { FiguresVerdict } from "./score.ts";

/** In the order of the table. F1 = 2·hits / (required + claimed), the same as from recall and precision. */
export const COLUMNS = [
  "kind",
  "none",
  "title",
  "label",
  "recall",
  "precision",
  "f1",
  "unit",
  "direction",
  "period",
  "role",
  "perfect",
  "dates",
  "from",
  "name",
  "date",
  "subject",
  "words",
  "note",
  "elided",
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Tally {
  rows: number;
  right: Partial<Record<Column, number>>;
  of: Partial<Record<Column, number>>;
}

export function emptyTally(): Tally {
  return { rows: 0, right: {}, of: {} };
}

export function count(tally: Tally, column: Column, right: number | boolean, of = 1): void {
  tally.right[column] = (tally.right[column] ?? 0) + Number(right);
  tally.of[column] = (tally.of[column] ?? 0) + of;
}

/** One mail's or text's figures; it is perfect when every required fact was found and nothing else. */
export function countFigures(tally: Tally, { hits, missed, excused: _, wrong }: FiguresVerdict): void {
  const required = hits.length + missed.length;
  const claimed = hits.length + missed.filter(({ near }) => near).length + wrong.length;
  count(tally, "recall", hits.length, required);
  count(tally, "precision", hits.length, claimed);
  count(tally, "f1", 2 * hits.length, required + claimed);
  for (const column of ["unit", "direction", "period", "role"] as const)
    count(tally, column, hits.filter((hit) => hit[column]).length, hits.length);
  count(tally, "perfect", missed.length === 0 && wrong.length === 0);
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const { rows, right, of } of tallies) {
    total.rows += rows;
    for (const column of COLUMNS)
      if (of[column] !== undefined) count(total, column, right[column] ?? 0, of[column]);
  }
  return total;
}

/** 0 to 100; null where nothing was asked. */
export function percent({ right, of }: Tally, column: Column): number | null {
  const asked = of[column] ?? 0;
  return asked === 0 ? null : (100 * (right[column] ?? 0)) / asked;
}
