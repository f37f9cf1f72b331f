// In which order one walks through a timeline: by month, in a month by day, unless the PM moved something.
import { Temporal } from "temporal-polyfill";

export interface InTurn {
  on: string;
  number: number;
  /** See `turnOf`. */
  turn: number;
}

const DAY_MS = 86_400_000;
/** Of a day, so that what is logged later the same day comes later. */
const EACH_NUMBER = 1e-6;

/** Days since 1970-01-01 and a fraction for the entry's number; `place` is one on the same scale that a person chose. */
export function turnOf(on: string, number: number, place: number | null): number {
  return place ?? Date.parse(on) / DAY_MS + number * EACH_NUMBER;
}

/** Months are facts: nothing is moved out of its own. */
export function byTurn(a: InTurn, b: InTurn): number {
  const [monthA, monthB] = [monthOf(a.on), monthOf(b.on)];
  if (monthA !== monthB) return monthA < monthB ? -1 : 1;
  return a.turn - b.turn || a.number - b.number;
}

export interface Standing extends InTurn {
  /** A person chose its turn. */
  isPlaced: boolean;
}

/** Halves of a gap run out of digits some ten moves later: by then what a person placed is spread again. */
const LEAST_GAP = 1e-9;

/**
 * The place right before or after `beside`, which is one of `others`; those are of one month and in any order. Where
 * there is no room left, `respaced` has new places for those that a person had placed around it, in the same order.
 */
export function placeBeside(
  beside: InTurn,
  others: readonly Standing[],
  side: "before" | "after",
): { place: number; respaced: { number: number; place: number }[] } {
  const row = others.toSorted(byTurn);
  const slot = row.findIndex(({ number }) => number === beside.number) + (side === "after" ? 1 : 0);
  const gap = roomOf(row, slot, slot);
  if (gap.step >= LEAST_GAP) return { place: gap.from + gap.step, respaced: [] };
  // Where a day puts an entry is at least one number away from the next: only what was placed stands closer.
  let [first, end] = [slot, slot];
  while (row[first - 1]?.isPlaced) first -= 1;
  while (row[end]?.isPlaced) end += 1;
  const { from, step } = roomOf(row, first, end);
  const placeOf = (index: number) => from + step * (index - first + 1);
  const respaced = row.slice(first, end).map(({ number }, index) => {
    return { number, place: placeOf(first + index + (first + index >= slot ? 1 : 0)) };
  });
  return { place: placeOf(slot), respaced };
}

/** For those from `first` up to `end`, which is out, and one more: a step each. At an end of the month a day is room enough. */
function roomOf(row: readonly InTurn[], first: number, end: number): { from: number; step: number } {
  const [before, after] = [row[first - 1], row[end]];
  const from = before?.turn ?? ((after ?? row[0])?.turn ?? 0) - 1;
  const to = after?.turn ?? ((before ?? row.at(-1))?.turn ?? 0) + 1;
  return { from, step: (to - from) / (end - first + 2) };
}

/** Of the month of a day `YYYY-MM-DD`: its first day, and the first of the next, which is out. */
export function monthAround(on: string): { onFrom: string; onTo: string } {
  const first = Temporal.PlainDate.from(on).with({ day: 1 });
  return { onFrom: first.toString(), onTo: first.add({ months: 1 }).toString() };
}

/** `YYYY-MM` of a day `YYYY-MM-DD`. */
export function monthOf(on: string): string {
  return on.slice(0, 7);
}
