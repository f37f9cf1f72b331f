// Every sum stands somewhere: all in lists and on the deck's totals, the foremost where room is short.
import { describe, expect, test } from "vitest";
import { layoutLeaveBehind } from "../../../src/core/review/leave-behind.ts";
import { layoutTimeline } from "../../../src/core/timeline/layout.ts";
import type { Layout, Shape } from "../../../src/core/timeline/shapes.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { paintJson } from "../../../src/painters/json.ts";
import { paintMarkdown } from "../../../src/painters/markdown.ts";
import { faultsOf } from "./picture-faults.ts";
import { composeFor, entryOf, figureOf, linkOf, timelineOptions } from "./sample.ts";

const saved = { measure: "money", period: "year", direction: "decrease", role: "cost" } as const;
const hours = {
  measure: "time",
  unit: "hours",
  direction: "decrease",
  period: "week",
  role: "time",
} as const;
const win = (id: number, title: string, ...figures: Parameters<typeof figureOf>[0][]) =>
  entryOf({
    id,
    on: `2026-07-0${id}`,
    title,
    figures: figures.map((one, at) => figureOf({ ...one, ordinal: at + 1, headline: at === 0 })),
  });

const nps = {
  measure: "count",
  unit: "NPS",
  from: 31,
  to: 52,
  direction: "increase",
  role: "quality",
} as const;
const mixed = [
  win(1, "A", { ...saved, unit: "CNY", amount: 900_000 }),
  win(2, "B", { ...saved, unit: "USD", amount: 80_000 }, { ...hours, amount: 20 }),
  win(3, "C", { ...saved, unit: "CHF", amount: 70_000 }),
  win(4, "D", { ...saved, unit: "EUR", amount: 60_000 }, { ...hours, amount: 15 }),
  win(5, "E", { ...saved, unit: "GBP", amount: 50_000 }),
  win(6, "NPS 31 → 52", nps),
  win(7, "F", { measure: "money", unit: "EUR", role: "revenue", direction: "decrease", amount: 999_000 }),
];
const timeline = composeTimeline(mixed, [], {
  ...timelineOptions({ audience: "internal" }),
  currency: "EUR",
})!;
const textsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.shape === "text" || shape.shape === "chip" ? [shape.text.value] : []));
const wordsOf = ({ pages }: Layout) => pages.map((page) => textsOf(page.scenery).join(" | "));

describe("sums of many kinds", () => {
  test("all of them, the client's own currency first, single numbers after, less revenue last", () => {
    const words = timeline.tiles.map((tile) => tile.words.replaceAll("\u202f", " "));
    expect(words).toEqual([
      "€ 60,000",
      "CN¥900,000",
      "$80,000",
      "CHF 70,000",
      "£50,000",
      "35 hours",
      "NPS 31 → 52",
      "€ 999,000",
    ]);
    for (const list of [paintMarkdown(timeline, "chronological"), paintJson(timeline, "chronological")])
      for (const { words } of timeline.tiles) expect(list).toContain(words);
  });

  test("no label repeats its number", () => {
    expect(timeline.tiles.find((tile) => tile.words.startsWith("NPS"))?.label).toBe("Nordlicht Foods");
  });

  test("the deck tells all of them, on as many slides as they need", () => {
    const deck = layoutTimeline(timeline, "slides", measureText);
    const slides = deck.pages.filter((page) => page.name === "What it was worth");
    expect(slides).toHaveLength(2);
    const told = slides.flatMap((page) => textsOf(page.scenery));
    expect(told).toEqual(expect.arrayContaining(timeline.tiles.map((tile) => tile.words)));
    expect(faultsOf(deck)).toEqual([]);
    expect(wordsOf(deck)[0]).toContain("€\u202f60,000 saved every year, and 6 more");
  });

  test("sheet, printed page and leave-behind tell the foremost, and how many more", () => {
    const sheet = layoutTimeline(timeline, "sheet", measureText);
    expect(faultsOf(sheet)).toEqual([]);
    const behind = layoutLeaveBehind(timeline, "2026-12-01", measureText);
    for (const words of [
      wordsOf(sheet)[0],
      wordsOf(layoutTimeline(timeline, "print", measureText)).at(-1),
      wordsOf(behind)[0],
    ]) {
      expect(words).toContain("CHF\u202f70,000");
      expect(words).not.toContain("£50,000");
      expect(words).toContain("and 4 more");
    }
  });
});

test("a number that counts and is no headline stands beside its success, in lists and on its slide", () => {
  const both = win(1, "Shop live", { ...saved, unit: "EUR", amount: 9000 }, { ...hours, amount: 12 });
  const one = composeFor([both])!;
  expect(one.lanes[0]?.markers[0]).toMatchObject({
    results: [{ figureOrdinal: 1 }],
    further: [{ words: "12 hours a week saved", number: 101, figureOrdinal: 2 }],
  });
  expect(paintMarkdown(one, "chronological")).toContain("  - 12 hours a week saved");
  expect(JSON.parse(paintJson(one, "chronological")).entries[0].results).toHaveLength(2);
  expect(wordsOf(layoutTimeline(one, "slides", measureText)).join()).toContain("12 hours a week saved");
});

test("what counts in no total is no further number: agency money, a score, an estimate that was measured", () => {
  const agency = { ...saved, unit: "EUR", amount: 500, beneficiary: "agency" } as const;
  const own = win(1, "Shop live", { ...saved, unit: "EUR", amount: 9000 }, agency, nps);
  const result = entryOf({ ...win(2, "9.5k", { ...saved, unit: "EUR", amount: 9500 }), kind: "roi" });
  const one = composeFor([own, result], [linkOf(1, 2, "result")])!;
  expect(one.lanes[0]?.markers[0]).toMatchObject({ results: [{ number: 102 }], further: [] });
});

test("one result beside two successes is one tile", () => {
  const fall = {
    measure: "percent",
    unit: "percent",
    direction: "decrease",
    amount: 18,
    role: "cost",
  } as const;
  const roi = entryOf({ ...win(3, "18 % less", fall), kind: "roi" });
  const links = [linkOf(1, 3, "result"), linkOf(2, 3, "result")];
  const tiles = composeFor([win(1, "Layoff tool"), win(2, "Shift planner"), roi], links)?.tiles;
  expect(tiles).toMatchObject([{ words: "−18%", label: "Layoff tool" }]);
});
