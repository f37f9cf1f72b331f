// Figures as chips, in English and German.
import { describe, expect, test } from "vitest";
import { type FigureValue, figureWords } from "../../../src/core/entry/figure-words.ts";

const base: FigureValue = {
  measure: "money",
  amount: null,
  amountMax: null,
  unit: null,
  from: null,
  to: null,
  direction: null,
  period: null,
  role: "other",
  hedge: "exact",
};
const N = "\u202f";

describe("a figure in words", () => {
  const cases: [string, Partial<FigureValue>, string, string][] = [
    [
      "yearly saving",
      { amount: 48000, unit: "EUR", direction: "decrease", role: "cost", period: "year" },
      `€${N}48,000 a year saved`,
      `48.000${N}€ im Jahr gespart`,
    ],
    [
      "dollars touch their sign",
      { amount: 950.5, unit: "USD", role: "revenue", direction: "increase", period: "once" },
      "$950.50 more revenue",
      `950,50${N}$ mehr Umsatz`,
    ],
    ["round millions", { amount: 1_200_000, unit: "USD" }, "$1.2 million", `1,2 Mio.${N}$`],
    ["millions that would lose a digit", { amount: 1_234_567, unit: "GBP" }, "£1,234,567", `1.234.567${N}£`],
    [
      "money range",
      { amount: 10000, amountMax: 15000, unit: "CHF", hedge: "range" },
      `CHF${N}10,000–15,000`,
      `10.000–15.000${N}CHF`,
    ],
    [
      "from to in days",
      { measure: "time", from: 14, to: 3, unit: "days", direction: "decrease" },
      "14 → 3 days",
      "14 → 3 Tage",
    ],
    [
      "from to in far apart units",
      { measure: "time", from: 2880, to: 20, unit: "minutes", direction: "decrease" },
      "2 days → 20 minutes",
      "2 Tage → 20 Minuten",
    ],
    [
      "hours stay hours",
      { measure: "time", from: 48, to: 24, unit: "hours", direction: "decrease" },
      "48 → 24 hours",
      "48 → 24 Stunden",
    ],
    [
      "minutes that make no whole hour",
      { measure: "time", from: 90, to: 50, unit: "minutes", direction: "decrease" },
      "90 → 50 minutes",
      "90 → 50 Minuten",
    ],
    [
      "a score stands before its numbers",
      { measure: "count", from: 31, to: 52, unit: "NPS", direction: "increase" },
      "NPS 31 → 52",
      "NPS 31 → 52",
    ],
    [
      "hours a week",
      { measure: "time", amount: 20, unit: "hours", direction: "decrease", period: "week", hedge: "about" },
      "about 20 hours a week saved",
      "rund 20 Stunden in der Woche gespart",
    ],
    [
      "one hour",
      { measure: "time", amount: 1, unit: "hours", direction: "decrease" },
      "1 hour saved",
      "1 Stunde gespart",
    ],
    [
      "points",
      { measure: "percent", amount: 11, unit: "points", direction: "increase" },
      "+11 points",
      "+11 Punkte",
    ],
    [
      "percent down",
      { measure: "percent", amount: 12.5, unit: "percent", direction: "decrease" },
      "−12.5%",
      `−12,5${N}%`,
    ],
    [
      "percent range",
      { measure: "percent", amount: 10, amountMax: 15, unit: "percent" },
      "10–15%",
      `10–15${N}%`,
    ],
    ["multiple", { measure: "multiple", amount: 3, unit: "x" }, "3×", "3×"],
    [
      "half the time",
      { measure: "multiple", amount: 0.5, unit: "x", role: "time" },
      "half the time",
      "die halbe Zeit",
    ],
    [
      "count with a floor",
      { measure: "count", amount: 4000, unit: "tickets", hedge: "at-least", period: "month" },
      "at least 4,000 tickets a month",
      "mindestens 4.000 tickets im Monat",
    ],
    [
      "what a cost fell to",
      { amount: 3000, unit: "EUR", direction: "decrease", role: "cost", period: "month", isLevel: true },
      `down to €${N}3,000 a month`,
      `auf 3.000${N}€ im Monat gesunken`,
    ],
    [
      "what a count rose to, no firmer than it was said",
      { measure: "count", amount: 12, unit: "NPS", direction: "increase", hedge: "about", isLevel: true },
      "up to about 12 NPS",
      "auf rund 12 NPS gestiegen",
    ],
    [
      "what time it takes by now",
      { measure: "time", amount: 3, unit: "days", isLevel: true },
      "3 days",
      "3 Tage",
    ],
    ["negative amounts keep their sign", { amount: -500, unit: "EUR" }, `€${N}-500`, `-500${N}€`],
  ];
  test.each(cases)("%s", (_name, part, english, german) => {
    const figure = { ...base, ...part };
    expect(figureWords(figure, "en")).toBe(english);
    expect(figureWords(figure, "de")).toBe(german);
  });

  test("a unit that Intl does not know is written as it is", () => {
    expect(figureWords({ ...base, measure: "time", amount: 2, unit: "quarters" }, "en")).toBe("2 quarters");
    expect(figureWords({ ...base, measure: "count", amount: 7, unit: null }, "en")).toBe("7");
  });
});
