// A rate is told by `a month`; `after a month` is how long it took.
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const read = (text: string, locale = "en") => extractFigures(text, { locale, currency: "EUR", about: "" })[0];

describe("a stretch of time is no rate", () => {
  test.each([
    ["en", "Rating 4.6 after a month", 4.6],
    ["en", "Rating 4.6 after only a month", 4.6],
    ["en", "Rating 4.6 within a year", 4.6],
    ["en", "48 new orders in a month", 48],
    ["en", "EUR 40,000 saved in under a year", 40_000],
    ["de", "Bewertung 4,6 nach einem Monat", 4.6],
    ["fr", "300 commandes gagnées après un mois", 300],
    ["es", "valoración 4,6 tras un mes", 4.6],
    ["it", "300 ordini in più dopo un mese", 300],
  ])("%s: %s", (locale, text, amount) => {
    expect(read(text, locale)).toMatchObject({ amount, period: null });
  });
});

describe("a rate", () => {
  test.each([
    ["4.6 rating a month", "month"],
    ["48 new orders a month", "month"],
    ["48 new orders in an average month", "month"],
    ["We save 20 hours in a typical week", "week"],
    ["12,000 calls in a day", "day"],
    ["EUR 40,000 in annual savings", "year"],
    ["They save EUR 40,000 over a year", "year"],
  ])("%s", (text, period) => {
    expect(read(text)).toMatchObject({ period });
  });
});
