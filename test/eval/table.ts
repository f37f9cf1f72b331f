// The numbers as one table: a line a file, then one for every group, and for every kind of file within it.
import type { CaseFile } from "./case-files.ts";
import { COLUMNS, type Column, percent, sum, type Tally } from "./tally.ts";

export interface Result {
  name: string;
  group: CaseFile["group"];
  kind: CaseFile["kind"];
  tally: Tally;
}

export interface Line {
  name: string;
  tally: Tally;
}

/** Sums over what has more than one file. */
export function groupLines(results: readonly Result[]): Line[] {
  const sets = new Map<string, Result[]>();
  for (const result of results) {
    const { group, kind } = result;
    for (const name of [`${group}: ${kind}`, `${group}: all`])
      sets.set(name, [...(sets.get(name) ?? []), result]);
  }
  return [...sets]
    .filter(([, members]) => members.length > 1)
    .map(([name, members]) => ({ name, tally: sum(members.map(({ tally }) => tally)) }))
    .sort((x, y) => (x.name < y.name ? -1 : 1));
}

const SHORT: Partial<Record<Column, string>> = {
  precision: "prec",
  direction: "direc",
  perfect: "perf",
  subject: "subj",
};

export function table(results: readonly Result[]): string {
  const groups = groupLines(results);
  const files = results.map(({ name, group, tally }) => ({
    name: group === "shared" ? `${name} (shared)` : name,
    tally,
  }));
  const width = Math.max(...[...files, ...groups].map(({ name }) => name.length));
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join("").trimEnd();
  const head = row("", ["rows", ...COLUMNS.map((column) => SHORT[column] ?? column)]);
  const lines = ({ name, tally }: Line) =>
    row(name, [String(tally.rows), ...COLUMNS.map((column) => cell(tally, column))]);
  return [head, ...files.map(lines), "", ...groups.map(lines)].join("\n");
}

/** `none` is told in mails: how many of those without a note were filed all the same. */
function cell(tally: Tally, column: Column): string {
  const share = percent(tally, column);
  if (share === null) return "·";
  if (column === "none") return `${(tally.of.none ?? 0) - (tally.right.none ?? 0)}/${tally.of.none}`;
  return share === 100 ? "100" : share.toFixed(1);
}
