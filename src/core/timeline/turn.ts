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

/** The place right before or after `beside`, which is one of `others`; those are of one month and in any order. */
export function placeBeside(beside: InTurn, others: readonly InTurn[], side: "before" | "after"): number {
  const row = others.toSorted(byTurn);
  const at = row.findIndex(({ number }) => number === beside.number);
  const next = row[side === "before" ? at - 1 : at + 1];
  // At an end of the month a whole day is room enough for all that follow.
  const beyond = beside.turn + (side === "before" ? -1 : 1);
  return (beside.turn + (next?.turn ?? beyond)) / 2;
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
