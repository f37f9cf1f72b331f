// Units of other magnitudes, and words that are none.
import { expect, it } from "vitest";
import { metricFactor } from "../../../src/core/figures/metric.ts";

it.each([
  ["GB", "MB", 1000],
  ["kilobytes", "MB", 0.001],
  ["t", "kg", 1000],
  ["kWh", "GWh", 1e-6],
  ["hl", "litres", 100],
  ["MB", "mb", null],
  ["MB", "megabytes", null],
  ["kg", "km", null],
  ["tickets", "orders", null],
  ["constructor", "kb", null],
  [null, "kg", null],
])("%s in %s", (from, to, factor) => expect(metricFactor(from, to)).toBe(factor));
