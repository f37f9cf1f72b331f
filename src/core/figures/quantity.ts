// A number before anybody knows what it measures, and what two of them share.
import type { Language } from "./languages/language.ts";
import type { Marks } from "./marks.ts";
import type { DecimalMark } from "./number.ts";
import type { Token } from "./tokens.ts";

export interface Quantity {
  /** The tokens it covers, magnitude and range included. */
  first: number;
  last: number;
  /** NaN for a time told without a number (`a few minutes`). */
  value: number;
  /** The same with a lone mark read as grouping: what money and counts mean by 1.500. */
  grouped: number;
  /** The upper end of a range, or null. */
  max: number | null;
  sign: "+" | "-" | null;
  /** `article`: `an hour`; `vague`: a time without a number. */
  written: "digits" | "words" | "article" | "vague";
  /** 1 without a magnitude; 1000 for `12k`. */
  factor: number;
  /** 1900 to 2099 in four digits, which is most often a year. */
  yearLike: boolean;
  /** `one in five`: `value` is the share in percent. */
  isShare?: boolean;
}

export interface NumberSource {
  tokens: readonly Token[];
  marks: Marks;
  language: Language;
  decimal: DecimalMark;
}

/** Between the two ends of a range. */
export const DASH = new Set(["-", "–", "—", "~"]);

/** What the first of two numbers lacks of the second's magnitude: 1000 for `10–15k`, 1 where that would turn them round. */
export function sharedFactor(first: Quantity, second: Quantity): number {
  if (first.factor !== 1 || second.factor === 1) return 1;
  return first.value * second.factor < second.value * 100 && first.value < 1000 ? second.factor : 1;
}

/** 2.3 × 1000000 is 2299999.9999999998 in binary. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** By bisection: a text of nothing but times must not be searched once for each. */
export function quantityAt(all: readonly Quantity[], first: number): Quantity | null {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return all[low]?.first === first ? (all[low] ?? null) : null;
}
