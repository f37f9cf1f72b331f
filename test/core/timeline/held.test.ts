// What a file is noted to have shown: the numbers that its words say, and no others.
import { expect, test } from "vitest";
import { heldIn, textsOf } from "../../../src/core/timeline/held.ts";
import { layoutTimeline } from "../../../src/core/timeline/layout.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { composeFor, entryOf, figureOf } from "./sample.ts";

const yearly = { measure: "money", period: "year", direction: "decrease", role: "cost", text: "9k" } as const;
const threefold = { measure: "multiple", unit: "x", text: "3x", direction: "increase" } as const;
const entries = [
  entryOf({ id: 1, on: "2026-07-01", title: "Shop live", figures: [figureOf({ ...yearly, amount: 9000 })] }),
  entryOf({
    id: 2,
    on: "2026-07-02",
    title: "Portal live",
    figures: [figureOf({ ...yearly, amount: 4000 })],
  }),
  entryOf({ id: 3, on: "2026-08-02", title: "Ads", figures: [figureOf({ ...threefold, amount: 3 })] }),
  entryOf({ id: 4, on: "2026-08-03", title: "Quiet" }),
];
const timeline = composeFor(entries)!;
const said = (...texts: string[]) =>
  heldIn(timeline, texts).map(({ entryId, figure }) => `${entryId} ${figure ? figure.amount : "alone"}`);

test("a total says the numbers that it is made of, and no entry", () => {
  expect(said("€\u202f13,000", "saved every year · from 2 results")).toEqual(["1 9000", "2 4000"]);
});

test("a number is said where its words are, under a title of its success", () => {
  expect(said("Ads", "3×")).toEqual(["3 3"]);
  expect(said("Ads", "13× as many")).toEqual(["3 alone"]);
  expect(said("€\u202f9,000 a year saved")).toEqual([]);
  expect(said("Quiet", "Shop li…")).toEqual(["1 alone", "4 alone"]);
});

test("a deck says every success with its number", () => {
  const texts = textsOf(layoutTimeline(timeline, "slides", measureText));
  expect(said(...texts).sort()).toEqual(["1 9000", "2 4000", "3 3", "4 alone"]);
});
