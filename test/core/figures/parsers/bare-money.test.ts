// A bare amount in an answer to an ask: money where nothing else names what it counts. In a note it stays unread.
import { describe, expect, test } from "vitest";
import { ANY_CURRENCY } from "../../../../src/core/figures/currencies.ts";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const read = (text: string, isAnswer: boolean, locale = "en") =>
  extractFigures(text, { locale, currency: "CHF", about: "", isAnswer });
const answered = (text: string, locale?: string) => read(text, true, locale);
const money = { measure: "money", unit: "CHF", sharedSign: ANY_CURRENCY, beneficiary: "client" };

describe("an answer", () => {
  test.each([
    ["about 48k a year", 48_000, "year", "about"],
    ["About 48000 a year.", 48_000, "year", "about"],
    ["roughly 48k/yr", 48_000, "year", "about"],
    ["48k p.a.", 48_000, "year", "exact"],
    ["48k", 48_000, null, "exact"],
    ["48,000", 48_000, null, "exact"],
    ["Hi Pia,\n\nit was 1.2m in the end.", 1_200_000, null, "exact"],
    ["We think it is around 500 a month", 500, "month", "about"],
    ["The new store brings in 48k", 48_000, null, "exact"],
  ])("%s", (text, amount, period, hedge) => {
    const [figure, ...more] = answered(text);
    expect(more).toEqual([]);
    expect(figure).toMatchObject({ ...money, amount, period, hedge });
    expect(figure?.inferred).toContain("unit");
  });

  test.each([
    ["rund 48.000 im Jahr", 48_000, "year"],
    ["etwa 48k", 48_000, null],
    ["ca. 48000 p.a.", 48_000, "year"],
    ["48 Tsd. im Jahr", 48_000, "year"],
  ])("%s", (text, amount, period) => {
    expect(answered(text, "de")).toMatchObject([{ ...money, amount, period }]);
  });

  test("may be a range", () => {
    for (const text of ["40-50k a year", "between 40k and 50k a year", "40 to 50k a year"])
      expect(answered(text)).toMatchObject([{ ...money, amount: 40_000, amountMax: 50_000, period: "year" }]);
  });

  test("keeps its other figures", () => {
    expect(answered("about 48k a year, and listing errors fell from 5 % to 1 %")).toMatchObject([
      { ...money, amount: 48_000, period: "year" },
      { measure: "percent", from: 5, to: 1 },
    ]);
    expect(answered("48k and 20 hours a week")).toMatchObject([
      { ...money, amount: 48_000 },
      { measure: "time", amount: 20, period: "week" },
    ]);
  });

  test("counts what it names", () => {
    expect(answered("48k orders")).toMatchObject([{ measure: "count", unit: "orders" }]);
    expect(answered("48.000 Bestellungen", "de")).toMatchObject([{ measure: "count" }]);
    expect(answered("visits rose to 48k a month")).toMatchObject([{ measure: "count", unit: "visits" }]);
  });

  test.each([
    "I will look in 2 weeks.",
    "Call me at 3.",
    "Call me at 1500.",
    "Call me on 0151 23456789",
    "Call me on 4471 2233",
    "+44 20 7946 0018",
    "Ext. 4471",
    "In 2019 we began.",
    "since about 2019",
    "about 20 a week",
  ])("%s: no amount", (text) => {
    expect(answered(text)).toEqual([]);
  });
});

test.each(["about 48k a year", "roughly 48k/yr", "48k", "48,000"])(
  "a note, %s: nothing says what",
  (text) => {
    expect(read(text, false)).toEqual([]);
  },
);
