// Short ways to say which figures a sentence holds.
import { expect } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure, Measure } from "../../../../src/core/figures/figure.ts";

export type Wanted = Partial<Figure>;
/** A sentence and the figures in it, none for `[]`. */
export type Row = [text: string, wanted: Wanted[]];

export const up: Wanted = { direction: "increase" };
export const down: Wanted = { direction: "decrease" };

function amount(measure: Measure) {
  return (amount: number, unit: string, more: Wanted = {}): Wanted => ({ measure, amount, unit, ...more });
}
export const money = amount("money");
export const time = amount("time");
export const count = amount("count");

export function percent(amount: number, more: Wanted = {}): Wanted {
  return { measure: "percent", amount, unit: "percent", ...more };
}

export function points(amount: number, more: Wanted = {}): Wanted {
  return { measure: "percent", amount, unit: "points", ...more };
}

export function multiple(amount: number, more: Wanted = {}): Wanted {
  return { measure: "multiple", amount: expect.closeTo(amount, 3), unit: "x", ...more };
}

/** Before and after; the direction follows from the two. */
export function pair(measure: Measure, from: number, to: number, more: Wanted = {}): Wanted {
  return { measure, from, to, amount: null, direction: from < to ? "increase" : "decrease", ...more };
}

export function expectFigures(text: string, wanted: readonly Wanted[], locale: string): void {
  expect(extractFigures(text, { locale, currency: "EUR", about: "" })).toMatchObject(wanted);
}
