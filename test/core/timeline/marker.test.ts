// What a result that stands beside its success says for it.
import { expect, test } from "vitest";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { entryOf, linkOf, timelineOptions } from "./sample.ts";

const entries = [
  entryOf({ id: 1, on: "2026-10-01", title: "Portal is live" }),
  entryOf({ id: 2, on: "2026-10-20", kind: "roi", title: "Fewer calls" }),
];
const nothing = { isHidden: false, isFeatured: false, place: null, title: null, text: null };

function markerWith(success: Partial<typeof nothing>, result: object) {
  const choices = new Map([
    [entries[0]!.id, { ...nothing, ...success }],
    [entries[1]!.id, { ...nothing, ...result }],
  ]);
  const links = [linkOf(entries[0]!.id, entries[1]!.id, "result")];
  const options = timelineOptions({ audience: "drafts" });
  const timeline = composeTimeline(entries, links, options, { cleared: [], choices });
  return timeline!.lanes[0]!.markers;
}

test("its words stand where the success has none, and a featured one lets its success stand out", () => {
  const [marker, ...others] = markerWith(
    {},
    { title: "Calls", text: "Half as many as in May.", isFeatured: true },
  );
  expect(others).toEqual([]);
  expect(marker).toMatchObject({
    title: "Portal is live",
    text: "Half as many as in May.",
    isFeatured: true,
  });
});

test("the success's own words go first; nothing chosen, nothing said", () => {
  const own = { title: "Portal", text: "For every dealer." } as unknown as Partial<typeof nothing>;
  expect(markerWith(own, { text: "Half as many." })[0]).toMatchObject({ text: "For every dealer." });
  expect(markerWith({}, {})[0]).toMatchObject({ text: null, isFeatured: false });
});
