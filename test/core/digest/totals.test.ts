// What adds and what never does, with negative cases beside the positive ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalsOf } from "../../../src/core/digest/totals.ts";
import { BIRCH, loggedEntry } from "../../helpers/logged.ts";

describe("totals", () => {
  test("add money of one currency, period, role, direction and client", () => {
    const totals = totalsOf([
      loggedEntry(101, {}, [{ amount: 48000 }]),
      loggedEntry(102, {}, [
        { amount: 12000.5 },
        { measure: "time", unit: "hours", amount: 20, period: "week" },
      ]),
    ]);
    expect(totals).toHaveLength(2);
    expect(totals[0]).toMatchObject({ amount: 60000.5, unit: "EUR", period: "year", same: [] });
    expect(totals[0]?.of).toEqual([
      { number: 101, ordinal: 1 },
      { number: 102, ordinal: 1 },
    ]);
    expect(totals[1]).toMatchObject({ measure: "time", amount: 20, period: "week" });
  });

  const apart: [string, object][] = [
    ["currencies", { unit: "USD" }],
    ["periods", { period: "once" }],
    ["directions", { direction: "increase" }],
    ["roles", { role: "revenue" }],
  ];
  test.each(apart)("never mix %s", (_what, change) => {
    const totals = totalsOf([loggedEntry(101, {}, [{}]), loggedEntry(102, {}, [{ amount: 5, ...change }])]);
    expect(totals.map((total) => total.amount)).toEqual([48000, 5]);
  });

  test("never mix clients", () => {
    const totals = totalsOf([
      loggedEntry(101, {}, [{}]),
      loggedEntry(102, { client: BIRCH }, [{ amount: 5 }]),
    ]);
    expect(totals.map((total) => total.client?.name)).toEqual(["Acme Foods", "Birch & Sons"]);
  });

  const never: [string, object][] = [
    ["percent", { measure: "percent", unit: "percent", amount: 12 }],
    ["points", { measure: "percent", unit: "points", amount: 11 }],
    ["multiples", { measure: "multiple", unit: "x", amount: 3 }],
    ["scores", { measure: "count", unit: "NPS", amount: 52 }],
    ["counts of nothing named", { measure: "count", unit: null, amount: 52 }],
    ["what money came to", { isLevel: true }],
    ["what a count rose to", { measure: "count", unit: "tickets", amount: 12, isLevel: true }],
    ["agency money", { beneficiary: "agency" }],
    ["withdrawn figures", { withdrawn: true }],
    ["figures known to be another's", { isSame: true }],
    [
      "from and to without a period",
      { amount: null, from: 14, to: 3, measure: "time", unit: "days", period: null },
    ],
    ["from and to with a period nobody stated", { amount: null, from: 9, to: 3, inferred: ["period"] }],
  ];
  test.each(never)("leave out %s", (_what, change) => {
    expect(totalsOf([loggedEntry(101, {}, [change])])).toEqual([]);
  });

  test("count equal numbers of two entries once, unless a person told them apart", () => {
    const entries = (...apart: number[]) =>
      [101, 102, 103].map((number) =>
        loggedEntry(number, {}, [apart.includes(number) ? { isApart: true } : {}]),
      );
    const amounts = (...apart: number[]) => totalsOf(entries(...apart)).map((total) => total.amount);
    expect(amounts()).toEqual([48000]);
    expect(amounts(102)).toEqual([96000]);
    expect(amounts(101)).toEqual([96000]);
    expect(amounts(101, 102, 103)).toEqual([144000]);
    const [total] = totalsOf(entries(101));
    expect(total?.same).toEqual([{ number: 103, ordinal: 1, as: { number: 102, ordinal: 1 } }]);
  });

  const outside: [string, object][] = [
    ["private", { visibility: "private" }],
    ["withdrawn", { withdrawn: true }],
    ["possible duplicate", { possibleDuplicateOf: 100 }],
  ];
  test.each(outside)("leave out a %s entry", (_what, change) => {
    expect(totalsOf([loggedEntry(101, change, [{}])])).toEqual([]);
  });

  test("add two equal amounts of one entry, once however often it comes", () => {
    const hours = { measure: "time", unit: "hours", amount: 10, period: "week" } as const;
    const entry = loggedEntry(101, {}, [hours, hours]);
    expect(totalsOf([entry, entry])).toMatchObject([
      { amount: 20, of: [{ ordinal: 1 }, { ordinal: 2 }], same: [] },
    ]);
  });

  test("count the low end of a range and the change of a rate", () => {
    const totals = totalsOf([
      loggedEntry(101, {}, [{ amount: 10000, amountMax: 15000, hedge: "range" }]),
      loggedEntry(102, {}, [{ amount: null, from: 30000, to: 12000 }]),
    ]);
    expect(totals).toHaveLength(1);
    expect(totals[0]).toMatchObject({ amount: 28000, hedge: "at-least" });
  });

  test("count the same client, key and amount on two entries once and say which is the same", () => {
    const totals = totalsOf([
      loggedEntry(101, {}, [{}]),
      loggedEntry(102, {}, [{}]),
      loggedEntry(103, { client: BIRCH }, [{}]),
    ]);
    expect(totals.map((total) => total.amount)).toEqual([48000, 48000]);
    expect(totals[0]?.same).toEqual([{ number: 102, ordinal: 1, as: { number: 101, ordinal: 1 } }]);
    expect(totals[1]?.same).toEqual([]);
  });

  test("take negatives off", () => {
    const entries = [loggedEntry(101, {}, [{ amount: 100.25 }]), loggedEntry(102, {}, [{ amount: -0.75 }])];
    expect(totalsOf(entries)[0]?.amount).toBe(99.5);
  });

  test("are exact in decimals", () => {
    const tenths = [0.1, 0.2, 0.7].map((amount, at) => loggedEntry(101 + at, {}, [{ amount }]));
    expect(totalsOf(tenths)[0]?.amount).toBe(1);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (cents) => {
        const entries = cents.map((cent, at) => loggedEntry(101 + at, {}, [{ amount: cent / 100 }]));
        const expected = cents.reduce((sum, cent) => sum + cent, 0) / 100;
        expect(totalsOf(entries)[0]?.amount ?? 0).toBe(expected === 0 ? 0 : expected);
      }),
      { numRuns: 50 },
    );
  });
});
