// Which numbers a text says, and whether it says one of a figure, however it is spelt.
import { describe, expect, test } from "vitest";
import type { Measure } from "../../../src/core/figures/figure.ts";
import { numbersSaid, saidIn } from "../../../src/core/figures/said.ts";

test.each([
  ["We got 150.000 EUR more", 150_000],
  ["Contract extended by €200,000", 200_000],
  ["a 25k EUR extension", 25_000],
  ["25.000 € more", 25_000],
  ["1,2 Mio. € Auftrag", 1_200_000],
  ["worth $1.2M", 1_200_000],
  ["48 TEUR", 48_000],
  ["CHF 12'500", 12_500],
  ["um 48 000 € im Jahr", 48_000],
  ["2 mil millones", 2_000_000_000],
  ["20万元", 200_000],
  ["４８，０００円", 48_000],
])("%s says %d", (text, amount) => {
  expect(numbersSaid(text)).toMatchObject([{ amounts: expect.arrayContaining([amount]) }]);
});

test("the lower end of a range has the magnitude of the upper one", () => {
  expect(numbersSaid("10–15k EUR").map((one) => one.amounts)).toEqual([[10, 10_000], [15_000]]);
});

test.each(["call 0170 1234567", "on 2026-03-03", "at 12:30", "version 2.4.1", "Q2 and v3", "Covid-19"])(
  "%s says none",
  (text) => {
    expect(numbersSaid(text)).toEqual([]);
  },
);

describe("a figure is said", () => {
  const said = (text: string, measure: Measure, ...numbers: number[]) => {
    const [from = null, to = null] = numbers.length > 1 ? numbers : [];
    const figure = {
      measure,
      amount: from === null ? (numbers[0] ?? null) : null,
      amountMax: null,
      from,
      to,
    };
    return saidIn(text, figure, new Set(numbers)).map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    ["Worth € 48,000 every year.", "money", [48_000], ["€ 48,000"]],
    ["We extended it by 25.000 € and more", "money", [25_000], ["25.000 €"]],
    ["up from 31 to 52 since May", "count", [31, 52], ["31", "52"]],
    ["Down from 14 days to 3 since May", "time", [14, 3], ["14", "3"]],
    ["15 percent less", "percent", [15], ["15"]],
    ["spart 20 Stunden", "time", [20], ["20"]],
  ] as const)("%s", (text, measure, numbers, places) => {
    expect(said(text, measure, ...numbers)).toEqual(places);
  });

  test.each([
    ["15 halls opened", "percent", [15]],
    ["Live since 3 March, 3. März", "count", [3]],
    ["8 weeks early", "percent", [8]],
    ["148k EUR", "money", [48_000]],
    ["20 reports moved", "time", [20]],
  ] as const)("not in %s", (text, measure, numbers) => {
    expect(said(text, measure, ...numbers)).toEqual([]);
  });
});
