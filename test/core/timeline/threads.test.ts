// Threads from an enabling success to what it led to: a chain is drawn whole, and goes forward in time.
import { expect, test } from "vitest";
import { layoutTimeline } from "../../../src/core/timeline/layout.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { composeFor, entryOf, linkOf, timelineOptions } from "./sample.ts";

const wins = [
  entryOf({ id: 1, on: "2026-07-01", title: "Workshops" }),
  entryOf({ id: 2, on: "2026-09-01", title: "Pilot" }),
  entryOf({ id: 3, on: "2026-11-01", title: "Rollout" }),
];

test.each(["sheet", "slides", "print"] as const)("every thread of a chain is drawn (%s)", (variant) => {
  const timeline = composeFor(wins, [linkOf(1, 2, "led-to"), linkOf(2, 3, "led-to")])!;
  const layout = layoutTimeline(timeline, variant, measureText);
  expect(Math.max(...layout.pages.map((page) => page.threads.length))).toBe(2);
});

test("a link given the wrong way round is drawn from the earlier to the later, to and fro once", () => {
  const timeline = composeTimeline(wins, [linkOf(2, 1, "led-to"), linkOf(1, 2, "led-to")], timelineOptions());
  expect(timeline?.threads).toEqual([{ from: 101, to: 102 }]);
  const [first, second] = timeline!.lanes[0]!.markers;
  expect([first?.ledTo.map((one) => one.number), second?.ledTo]).toEqual([[102], []]);
});
