// What a phrase of a text may be marked as, and what the mark carries.
import type { Direction, Hedge, Period, Role } from "./figure.ts";

/** `null`: a phrase with a word of change that means none (`set up`). */
export type Change = Direction | "faster" | "better" | "worse" | null;

/** What a phrase is marked as, and what the mark carries. */
export interface TagValues {
  cardinal: number;
  scale: number;
  article: true;
  numberGlue: true;
  andHalf: number;
  fraction: number;
  vagueNumber: number;
  vagueTime: string;
  outOf: true;
  currency: string;
  cents: string;
  currencyGlue: true;
  percent: "percent" | "points" | "basis" | "tenths";
  time: string;
  adjective: true;
  times: true;
  factor: true;
  multiple: { factor: number; direction: Direction | null };
  notCounted: true;
  score: string;
  from: true;
  to: true;
  by: true;
  insteadOf: true;
  formerly: true;
  nowadays: true;
  copula: true;
  rangeGlue: true;
  between: true;
  hedge: Exclude<Hedge, "exact" | "range">;
  moneyNoun: true;
  hedgeAfter: Exclude<Hedge, "exact" | "range">;
  change: Change;
  moved: true;
  stands: true;
  lessIsBetter: true;
  achieved: true;
  described: true;
  /** False: a phrase that tells of what was done. */
  planned: boolean;
  thatIs: true;
  /** False: it denies nothing. */
  negated: boolean;
  price: true;
  agency: true;
  budget: true;
  granted: true;
  periodAfter: Period;
  span: true;
  periodBefore: Period;
  role: Role;
  identifier: true;
  month: true;
  street: true;
  of: true;
  ago: true;
  momentBefore: true;
  setting: true;
  emphatic: true;
  clauseEnd: true;
  clock: true;
}
export type Tag = keyof TagValues;

export interface Mark<T extends Tag = Tag> {
  tag: T;
  value: TagValues[T];
  /** Tokens, both included. */
  first: number;
  last: number;
}
