// A price by piece keeps its piece, so that it is added to nothing; a rate of a period is none.
import { describe, expect, test } from "vitest";
import { addend } from "../../../../src/core/digest/totals.ts";
import { figureWords } from "../../../../src/core/entry/figure-words.ts";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import { loggedFigure } from "../../../helpers/logged.ts";

const read = (text: string, locale: string) => extractFigures(text, { locale, currency: "USD", about: "" });
const adds = (text: string, locale: string) =>
  read(text, locale).map((figure) => addend(loggedFigure(figure)));

describe("a price by piece", () => {
  test.each([
    ["en", "Saves EUR 0.2 per order", "EUR 0.2 per order"],
    ["en", "Saves 10 minutes an order", "10 minutes an order"],
    ["en", "Saves 5 EUR a support ticket in the depot", "5 EUR a support ticket"],
    ["en", "Saves 5 EUR/order", "5 EUR/order"],
    ["en", "EUR 5 saved per order", "EUR 5 saved per order"],
    ["en", "Saves EUR 40 per seat per month", "EUR 40 per seat"],
    ["en", "Saves 20 hours per person per week", "20 hours per person"],
    ["en", "Cost per order cut by EUR 0.2", "per order cut by EUR 0.2"],
    ["de", "Spart 3 EUR pro Bestellung", "3 EUR pro Bestellung"],
    ["de", "Spart 5 Minuten je Auftrag", "5 Minuten je Auftrag"],
    ["de", "Kosten pro Ticket um 12 EUR gesenkt", "pro Ticket um 12 EUR"],
    ["fr", "Nous économisons 3 EUR par commande", "3 EUR par commande"],
    ["es", "Ahorramos 3 EUR por pedido", "3 EUR por pedido"],
  ])("%s: %s", (locale, text, words) => {
    expect(read(text, locale).map((figure) => figure.text)).toEqual([words]);
    expect(adds(text, locale)).toEqual([null]);
  });

  test("has it on its chip", () => {
    const [figure] = read("Saves EUR 0.2 per order", "en");
    expect(figureWords(figure!, "en")).toMatch(/0\.20 per order saved$/);
  });
});

describe("no price by piece", () => {
  test.each([
    ["en", "Saves 48k EUR per annum", 48_000],
    ["en", "Saves 20 hours every week", 20],
    ["en", "Saves 5k EUR per working day", 5_000],
    ["en", "Saved half a million EUR", 500_000],
    ["en", "Saves half an hour a day", 0.5],
    ["en", "Saved 20 hours a colleague used to spend", 20],
    ["de", "Spart 400 EUR pro Geschäftsjahr", 400],
    ["de", "Spart 20 Stunden im Monat per Skript", 20],
    ["es", "Ahorramos 5.000 EUR al año por la automatización", 5_000],
  ])("%s: %s", (locale, text, amount) => {
    expect(adds(text, locale)).toEqual([amount]);
  });
});
