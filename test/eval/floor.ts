// The recorded floor: whole percents below which no number of any case file may fall.
import type { Result } from "./table.ts";
import { COLUMNS, type Column, percent } from "./tally.ts";

/** By file; only what the file asks about. */
export type Floor = Record<string, Partial<Record<Column, number>>>;

/** A column, or the whole `file` when it is gone. `to` is null when there is nothing left to count. */
export interface Fall {
  file: string;
  what: Column | "file";
  from: number;
  to: number | null;
}

/** Every number below the floor, and every file of the floor that is not there: only shared ones may be missing. */
export function falls(floor: Floor, results: readonly Result[]): Fall[] {
  return Object.entries(floor).flatMap(([file, columns]): Fall[] => {
    const result = results.find((one) => keyOf(one) === file);
    if (!result) return file.startsWith(SHARED) ? [] : [{ file, what: "file", from: 1, to: null }];
    return COLUMNS.flatMap((what) => {
      const from = columns[what];
      const to = percent(result.tally, what);
      return from === undefined || (to !== null && to >= from) ? [] : [{ file, what, from, to }];
    });
  });
}

/** The present numbers rounded down; shared files that are not there keep theirs. */
export function floorOf(results: readonly Result[], before: Floor): Floor {
  const kept = Object.entries(before).filter(
    ([file]) => file.startsWith(SHARED) && !results.some((one) => keyOf(one) === file),
  );
  const present = results.map((one): [string, Floor[string]] => [keyOf(one), wholePercents(one)]);
  return Object.fromEntries([...present, ...kept].sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Files whose numbers nothing guards yet. */
export function unrecorded(floor: Floor, results: readonly Result[]): string[] {
  return results.map(keyOf).filter((file) => !(file in floor));
}

const SHARED = "shared/";

function keyOf({ name, group }: Result): string {
  return group === "shared" ? `${SHARED}${name}` : name;
}

function wholePercents({ tally }: Result): Floor[string] {
  const asked = COLUMNS.map((column) => [column, percent(tally, column)] as const);
  return Object.fromEntries(
    asked.flatMap(([column, share]) => (share === null ? [] : [[column, Math.floor(share)]])),
  );
}
