// Figures in English notes: what is one, what is none, and that no text takes long or throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/core/figures/extract.ts";
import type { Figure } from "../../../src/core/figures/figure.ts";
import { headlineOf } from "../../../src/core/figures/headline.ts";

const english = { locale: "en", currency: "USD" };

function figures(text: string, context = english): Figure[] {
  return extractFigures(text, context);
}

function only(text: string, context = english): Figure {
  const all = figures(text, context);
  expect(all.map((f) => f.text)).toHaveLength(1);
  return all[0] as Figure;
}

describe("money", () => {
  it.each([
    ["The rebuild saves $1.2M in hosting", 1_200_000, "USD"],
    ["They saved 12k EUR on couriers", 12_000, "EUR"],
    ["Fees fell by EUR 45.000,50", 45_000.5, "EUR"],
    ["Fees fell by 1 234,56 €", 1234.56, "EUR"],
    ["Fees fell by 1\u202f234,56 €", 1234.56, "EUR"],
    ["Fees fell by CHF 1'250.50", 1250.5, "CHF"],
    ["It brought in £96,000 more", 96_000, "GBP"],
    ["Costs are down by twelve thousand dollars", 12_000, "USD"],
    ["Revenue grew by half a million euros", 500_000, "EUR"],
    ["Spending dropped by C$3,200", 3200, "CAD"],
    ["Savings of 40 kEUR", 40_000, "EUR"],
    ["Savings of ₹12,50,000", 1_250_000, "INR"],
  ])("%s", (text, amount, unit) => {
    expect(only(text)).toMatchObject({ measure: "money", amount, unit });
  });

  it.each([
    ["about 12,000 a year saved", "decrease", "year"],
    ["We save some 1,500 per month with it", "decrease", "month"],
    ["Earnings are up by 12 000 a quarter", "increase", "quarter"],
  ])(
    "is thousands at a rate beside a word of money, in the currency of the place: %s",
    (text, direction, period) => {
      const read = only(text, { locale: "en", currency: "CHF" });
      expect(read).toMatchObject({ measure: "money", unit: "CHF", direction, period, inferred: ["unit"] });
    },
  );

  it.each([
    "Hours saved: 12,000 a year",
    "We print 12,000 a year, and saved the trees",
    "Visitors are up 12,000 a month",
    "Costs in 1999 per year were lower",
    "Saved 900 a year",
    "12,000 saved",
  ])("is no number of something else, no year, and nothing without a rate: %s", (text) => {
    expect(figures(text).filter((figure) => figure.measure === "money")).toEqual([]);
  });

  it("reads a bare $ by the region, then by the other amounts, then by the default, and marks it inferred", () => {
    const canadian = only("We saved $500", { locale: "en-CA", currency: "USD" });
    expect(canadian).toMatchObject({ unit: "CAD", inferred: expect.arrayContaining(["unit"]) });
    const both = figures("Saved A$900 on print and $500 on post", english);
    expect(both.map((f) => [f.unit, f.inferred.includes("unit")])).toEqual([
      ["AUD", false],
      ["AUD", true],
    ]);
    expect(only("We saved $500", { locale: "en", currency: "NZD" }).unit).toBe("NZD");
    expect(only("We saved $500", { locale: "en", currency: "EUR" }).unit).toBe("USD");
  });

  it("knows the agency's own money from the client's", () => {
    expect(only("They signed the extension, worth 50k EUR.")).toMatchObject({
      beneficiary: "agency",
      inferred: expect.arrayContaining(["beneficiary"]),
    });
    expect(only("The new routes save them 50k EUR a year.")).toMatchObject({
      beneficiary: "client",
      direction: "decrease",
      period: "year",
      role: "cost",
    });
  });
});

describe("before and after", () => {
  it.each([
    ["Delivery went from 9 days to 2", 9, 2, "days", "decrease"],
    ["Delivery went from 9 days to under 36 hours", 216, 36, "hours", "decrease"],
    ["NPS 12 → 40", 12, 40, "NPS", "increase"],
    ["scrap 7.5 % -> 2 %", 7.5, 2, "percent", "decrease"],
    ["Conversion is 4.4% now (was 3.1%)", 3.1, 4.4, "percent", "increase"],
    ["Sales reached €2.4 million in Q3, up from €1.9 million", 1_900_000, 2_400_000, "EUR", "increase"],
    ["They handle 30 claims a day instead of 18", 18, 30, "claims", "increase"],
    ["The close used to take 8 working days. Now it takes 3.", 8, 3, "days", "decrease"],
  ])("%s", (text, from, to, unit, direction) => {
    expect(only(text)).toMatchObject({ from, to, unit, direction, amount: null });
  });

  it("does not pair numbers that have nothing to do with one another", () => {
    const all = figures("Returns fell by 8%, and costs dropped by 30k EUR.");
    expect(all.map((f) => [f.measure, f.from])).toEqual([
      ["percent", null],
      ["money", null],
    ]);
  });

  it("takes years for no before and after", () => {
    expect(figures("The contract runs from 2024 to 2026.")).toEqual([]);
  });
});

describe("percent, time, multiples, counts", () => {
  it.each([
    ["Energy use fell 10–15 %", { measure: "percent", amount: 10, amountMax: 15, hedge: "range" }],
    ["Churn is down 2.1 points", { measure: "percent", unit: "points", amount: 2.1, direction: "decrease" }],
    ["Bookings +18%", { measure: "percent", amount: 18, direction: "increase", role: "volume" }],
    ["It saves about 20 hours a week", { measure: "time", amount: 20, period: "week", hedge: "about" }],
    ["Launched three days ahead of plan", { measure: "time", amount: 3, unit: "days", direction: null }],
    ["3x more leads", { measure: "multiple", amount: 3, direction: "increase", role: "volume" }],
    ["Reporting takes half the time", { measure: "multiple", amount: 0.5, direction: "decrease" }],
    ["Support calls halved", { measure: "multiple", amount: 0.5, direction: "decrease" }],
    [
      "At least 300 fewer parcels a week",
      { measure: "count", amount: 300, hedge: "at-least", period: "week" },
    ],
    ["We freed up 4 FTE", { measure: "count", amount: 4, unit: "FTE" }],
  ])("%s", (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });
});

describe("what was replaced", () => {
  it.each(["All forty scanners replaced", "40 scanners were replaced", "We have replaced 40 scanners"])(
    "was renewed and is no fewer: %s",
    (text) => {
      expect(only(text)).toMatchObject({ measure: "count", amount: 40, direction: null });
    },
  );

  it.each(["The portal has replaced 40 calls", "The portal replaces 40 calls", "40 calls eliminated"])(
    "by something else is needed no more: %s",
    (text) => {
      expect(only(text)).toMatchObject({ measure: "count", amount: 40, direction: "decrease" });
    },
  );
});

describe("what is no figure", () => {
  it.each([
    "Invoice 10045 went out, see ticket 8812 and room 402.",
    "Call me on +49 30 1234567 or (312) 555-0188 or 512.555.0142.",
    "Version v2.4.1 is on the server since 2025-02-11, 14:30.",
    "See https://example.org/a/99%25?x=20%25 or mail p40%x@example.org.",
    "The meeting is on 12 June 2025 at 3 pm in 500 W 2nd St.",
    "Thursday, March 3, in Q2 of phase 2.",
    "They have 25 vans and the project took 18 months.",
    "80 percent of the load runs on the new cluster.",
    "1. first thing\n2. second thing",
    "Our price list: Basic $49/month, Pro $99/month.",
    "Support is there 24/7.",
    "We meet 3 times a week.",
    "One of the two will do.",
    "",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("any text", () => {
  it("has spans that are the words themselves, in order and apart", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "$",
        "€",
        "%",
        "from",
        "to",
        "k",
        "million",
        "saved",
        "12",
        "1.5",
        "1,234",
        "-",
        "→",
        "(",
        ")",
      ),
      fc.constantFrom(
        "a",
        "year",
        "days",
        ".",
        "\n",
        " ",
        "\u00a0",
        "twelve",
        "half",
        "x",
        "was",
        ",",
        "up from",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (source) => {
        let end = 0;
        for (const figure of figures(source)) {
          const isThere = figure.start >= end && figure.end > figure.start;
          const isNumber = [figure.amount, figure.from, figure.to].some(
            (v) => v !== null && Number.isFinite(v),
          );
          const text = source.slice(figure.start, figure.end);
          expect({ text: figure.text, isThere, isNumber }).toEqual({ text, isThere: true, isNumber: true });
          end = figure.end;
        }
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ["digits", "1"],
    ["grouped digits", "1,234."],
    ["spaced digits", "123 "],
    ["brackets", "(("],
    ["phone beginnings", "+1 (("],
    ["points and commas", "1.1,"],
    ["percent", "5% "],
    ["before and after", "from 1 to 2 "],
    ["money", "$1-"],
    ["words of change", "up down saved "],
    ["number words", "twenty-five hundred and "],
    ["line breaks", "\n \n"],
    ["full stops", "1. "],
    ["links", "a@"],
    ["dashes", "000000-"],
    ["differences", "by about 5 crates "],
    ["asides", "(was 5, now 4) "],
    ["parts", "two of them "],
    ["old times", "3 years ago it was 40 "],
    ["words of now", "takes 5 has not dipped below 5 "],
    ["halves", "a day and a half and 5 and 5 "],
  ])("of 1 MB of %s keeps to its text", (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(figures(text).every((figure) => figure.text === text.slice(figure.start, figure.end))).toBe(true);
  });
});

describe("the headline", () => {
  it("is money first, then before and after, then the rest, the agency's money last", () => {
    const all = figures("Calls halved. Waiting fell from 9 days to 2. They save 5k EUR a month.");
    expect(all).toHaveLength(3);
    expect(headlineOf(all)).toBe(2);
    expect(headlineOf(all.slice(0, 2))).toBe(1);
    const agency = figures(
      "They signed the extension worth 90k EUR. Tickets are handled faster. Calls halved.",
    );
    expect(all.length).toBeGreaterThan(1);
    expect(headlineOf(agency)).toBe(1);
  });

  it("is what changed before a bare count", () => {
    const all = [...figures("Sensor network rolled out to 12 halls"), ...figures("Spoilage is down 30 %.")];
    expect(all.map((figure) => figure.measure)).toEqual(["count", "percent"]);
    expect(headlineOf(all)).toBe(1);
    expect(headlineOf(all.slice(0, 1))).toBe(0);
  });

  it("is none without figures", () => {
    expect(headlineOf([])).toBeNull();
  });
});
