// One figure that several successes claim: counted once, and the PM is told which they are.
import { describe, expect, test } from "vitest";
import { layoutTimeline, type Variant } from "../../../src/core/timeline/layout.ts";
import { timelineWords } from "../../../src/core/timeline/words.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { composeFor, entryOf, figureOf, linkOf } from "./sample.ts";

const saved = figureOf({ source: "body", text: "48k a year", period: "year", amount: 48000 });
const win = entryOf({ id: 1, on: "2026-07-01", title: "Orders by phone ended", visibility: "approved" });
const told = entryOf({ id: 2, on: "2026-07-01", title: "Saves much", kind: "roi", figures: [saved] });

describe("the same figure", () => {
  const second = entryOf({ ...win, id: 3, number: 103, title: "Another claims it", visibility: "draft" });

  test("beside two successes counts once, and the PM is told of each other", () => {
    const links = [linkOf(1, 2, "result"), linkOf(3, 2, "result")];
    const pm = composeFor([win, told, second], links, { audience: "pm" });
    expect(pm?.lanes[0]?.markers.map((marker) => marker.sharesFigureWith)).toEqual([[103], [101]]);
    expect(pm?.tiles).toMatchObject([{ of: [102] }]);
    const drafts = composeFor([win, told, second], links, { audience: "drafts" });
    expect(drafts?.lanes[0]?.markers.flatMap((marker) => marker.sharesFigureWith)).toEqual([]);
  });

  test("is told of in every picture of the PM's, and in none for the client", () => {
    const links = [linkOf(1, 2, "result"), linkOf(3, 2, "result")];
    const says = (audience: "pm" | "internal" | "drafts" | "client", variant: Variant) => {
      const timeline = composeFor([win, told, second], links, { audience });
      return JSON.stringify(timeline && layoutTimeline(timeline, variant, measureText));
    };
    for (const variant of ["sheet", "mail", "print", "slides"] as const) {
      for (const audience of ["pm", "internal"] as const)
        expect(says(audience, variant).replaceAll('","', " ")).toMatch(/same figure as \d+: counted once/);
      for (const audience of ["drafts", "client"] as const)
        expect(says(audience, variant)).not.toMatch(/same figure|counted once/);
    }
  });

  test("on two entries counts once too", () => {
    const pm = composeFor([
      { ...win, figures: [saved] },
      { ...second, figures: [saved] },
    ]);
    expect(pm?.lanes[0]?.markers.map((marker) => marker.sharesFigureWith)).toEqual([[103], [101]]);
    expect(pm?.tiles).toMatchObject([{ of: [101] }]);
  });

  test("that a success led to is its fruit and is not counted again", () => {
    const first = entryOf({ id: 4, on: "2026-06-02", title: "Workshop" });
    const pm = composeFor([first, win, told], [linkOf(4, 1, "led-to"), linkOf(1, 2, "result")]);
    expect(pm?.lanes[0]?.markers[0]?.ledTo).toMatchObject([
      { number: 101, words: expect.stringMatching(/48,000/) },
    ]);
    expect(pm?.tiles).toMatchObject([{ words: expect.stringMatching(/48,000/), of: [102] }]);
    expect(pm?.holds.map((held) => [held.entryId, held.figure?.ordinal ?? null])).toEqual([
      [4, null],
      [1, null],
      [2, 1],
    ]);
  });
});

test("the same figure is told of those that share it, not of those that share another with one of them", () => {
  const weekly = { measure: "time" as const, unit: "hours", amount: 2, period: "week" as const };
  const monthly = { measure: "money" as const, unit: "EUR", amount: 500, period: "month" as const };
  const entries = [
    entryOf({
      id: 1,
      on: "2026-07-01",
      title: "Both",
      figures: [
        { ...saved, ...monthly },
        { ...saved, ...weekly, ordinal: 2, headline: false },
      ],
    }),
    entryOf({ id: 2, on: "2026-07-02", title: "Hours", figures: [{ ...saved, ...weekly }] }),
    entryOf({ id: 3, on: "2026-07-03", title: "Money", figures: [{ ...saved, ...monthly }] }),
  ];
  const markers = composeFor(entries, [], { audience: "pm" })?.lanes.flatMap((lane) => lane.markers);
  expect(markers?.map(({ title, sharesFigureWith }) => [title, sharesFigureWith])).toEqual([
    ["Both", [103]],
    ["Hours", []],
    ["Money", [101]],
  ]);
  const { sharesFigure } = timelineWords("en");
  expect(sharesFigure([101, 102, 103, 104])).toBe("the same figure as 101, 102, 103, 104: counted once");
  expect(sharesFigure([101, 102, 103, 104, 105])).toBe(
    "the same figure as 101, 102, 103 and 2 more: counted once",
  );
});
