// Written numbers in every grouping style, and what only looks like one.
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/core/figures/number.ts";

describe("a written number", () => {
  it.each([
    ["12", 12],
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1 234,56", 1234.56],
    ["1'234'567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["12,34,567", 1_234_567],
    ["4,8", 4.8],
    ["0.125", 0.125],
    ["7.04159", 7.04159],
  ])("%s", (raw, value) => {
    expect(readNumber(raw, ".")?.value).toBe(value);
  });

  it("is read by the language when one mark stands before three digits", () => {
    expect(readNumber("1.500", ".")).toEqual({ value: 1.5, grouped: 1500 });
    expect(readNumber("1.500", ",")).toEqual({ value: 1500, grouped: 1500 });
    expect(readNumber("1,500", ",")).toEqual({ value: 1.5, grouped: 1500 });
  });

  it.each(["2.4.1", "1,2,3", "1.23,4.5", "1.234.56"])("is none: %s", (raw) => {
    expect(readNumber(raw, ".")).toBeNull();
  });
});
