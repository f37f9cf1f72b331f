// The leave-behind is one A4 page whatever there is to tell, and nothing on it overlaps or is cut off by the edge.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutLeaveBehind } from "../../../src/core/review/leave-behind.ts";
import { type Layout, overlaps, type Shape } from "../../../src/core/timeline/shapes.ts";
import type { Timeline } from "../../../src/core/timeline/timeline.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { composeFor, many, story } from "../timeline/sample.ts";

/** As the client sees it: everything approved and confirmed. */
function timelineOf(data: typeof story, locale = "en"): Timeline {
  const entries = data.entries.map((entry) => ({
    ...entry,
    visibility: "approved" as const,
    figures: entry.figures.map((figure) => ({ ...figure, inferred: [] })),
  }));
  const timeline = composeFor(entries, data.links, { audience: "client", locale });
  if (!timeline) throw new Error("nothing to show");
  return timeline;
}

function faultsOf({ pages }: Layout): string[] {
  const [page] = pages;
  if (!page || pages.length !== 1 || page.width !== 794 || page.height !== 1123) return ["not one A4 page"];
  const shapes = [...page.scenery, ...page.blocks.flatMap((block) => block.shapes)];
  const solid = shapes.filter((one) => one.shape === "text" || one.shape === "chip" || one.shape === "dot");
  const named = (shape: Shape) => ("text" in shape ? shape.text.value : shape.shape);
  return solid.flatMap((shape, index) => {
    const { x, y, width, height } = shape.box;
    const faults = [];
    if (x < 0 || y < 0 || x + width > page.width || y + height > page.height)
      faults.push(`outside: ${named(shape)}`);
    if (
      "text" in shape &&
      shape.text.lines.some((line) => measureText(line, shape.text.sizePx, shape.text.weight) > width + 0.01)
    )
      faults.push(`too wide: ${named(shape)}`);
    if ("text" in shape && shape.text.lines.length * shape.text.lineHeightPx > height + 0.01)
      faults.push(`too high: ${named(shape)}`);
    for (const other of solid.slice(index + 1))
      if (overlaps(shape.box, other.box, -0.01)) faults.push(`${named(shape)} overlaps ${named(other)}`);
    return faults;
  });
}

const wordsOf = (layout: Layout) =>
  layout.pages
    .flatMap((page) => [...page.scenery, ...page.blocks.flatMap((block) => block.shapes)])
    .flatMap((shape) => ("text" in shape ? [shape.text.value] : []));

const layoutOf = (timeline: Timeline) => layoutLeaveBehind(timeline, "2026-12-03", measureText);

describe("one page", () => {
  test.each([1, 12, 150])("with %d successes", (count) => {
    const layout = layoutOf(timelineOf(many(count)));
    expect(faultsOf(layout)).toEqual([]);
    const [page] = layout.pages;
    expect(page?.blocks).toHaveLength(Math.min(count, 12));
    const more = wordsOf(layout).filter((words) => /more in the deck/.test(words));
    expect(more).toEqual(count > 12 ? ["And 138 more in the deck."] : []);
  });

  test("with any words", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    const long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller ".repeat(6);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: fc.oneof(text, fc.constant(long)),
            quote: fc.option(text),
            result: fc.option(text),
          }),
          {
            minLength: 1,
            maxLength: 14,
          },
        ),
        fc.oneof(text, fc.constant(long)),
        (rows, name) => {
          const timeline = timelineOf(many(rows.length));
          timeline.client = { id: 7, name };
          const markers = timeline.lanes.flatMap((lane) => lane.markers);
          rows.forEach(({ title, quote, result }, index) => {
            const marker = markers[index]!;
            marker.title = title;
            marker.quote = quote === null ? null : { words: quote, by: name };
            if (result !== null && marker.results[0]) marker.results[0].words = result;
          });
          expect(faultsOf(layoutOf(timeline))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what is on it", () => {
  test("totals, what the PM wants to stand out, what a total comes from, and every month in turn", () => {
    const timeline = timelineOf(many(150));
    const last = timeline.lanes[0]?.markers.findLast((marker) => marker.results.length === 0);
    if (!last) throw new Error("no success without a number");
    last.isFeatured = true;
    const layout = layoutOf(timeline);
    const words = wordsOf(layout);
    expect(words).toEqual(expect.arrayContaining(timeline.tiles.map((tile) => tile.words)));
    expect(words).toContain(last.title);
    const months = ["June", "July", "August", "September", "October", "November"];
    for (const month of months) expect(words.some((one) => one.endsWith(` ${month}`))).toBe(true);
  });

  test.each(["en", "de"])("the longest date stands on one line (%s)", (locale) => {
    for (const onPrecision of ["day", "month"] as const) {
      const timeline = timelineOf({ entries: story.entries.slice(1, 2), links: [] }, locale);
      Object.assign(timeline.lanes[0]!.markers[0]!, { on: "2026-09-20", onPrecision });
      const texts = layoutOf(timeline).pages[0]!.blocks[0]!.shapes.flatMap((one) =>
        "text" in one ? [one.text] : [],
      );
      expect(texts.find(({ value }) => value.includes("September"))?.lines).toHaveLength(1);
    }
  });

  test("two results of a success, and how many more there are", () => {
    const timeline = timelineOf(story);
    const marker = timeline.lanes.flatMap((lane) => lane.markers).find(({ results }) => results.length > 0)!;
    const [result] = marker.results;
    const told = (count: number) => {
      marker.results = Array.from({ length: count }, (_, n) => ({
        ...result!,
        words: `${n + 1} boxes saved`,
      }));
      const layout = layoutOf(timeline);
      expect(faultsOf(layout)).toEqual([]);
      return wordsOf(layout).filter((words) => /boxes saved|^\+\d more/.test(words));
    };
    expect(told(2)).toEqual(["1 boxes saved", "2 boxes saved"]);
    expect(told(5)).toEqual(["1 boxes saved", "2 boxes saved", "+3 more"]);
  });

  test("the client's words only where they are approved, whole or not at all; else who reported it and when", () => {
    const timeline = timelineOf(story, "de");
    const [first, second, third] = timeline.lanes.flatMap((lane) => lane.markers);
    first!.quote = { words: "Kein Auftrag ging verloren.", by: "Dana Holt" };
    second!.quote = { words: `${"sehr ".repeat(80)}gut`, by: null };
    third!.reportedOn = "2026-11-18";
    const words = wordsOf(layoutOf(timeline));
    const quoted = words.indexOf("„Kein Auftrag ging verloren.“");
    expect(words[quoted + 1]).toBe("— Dana Holt");
    expect(words.filter((one) => one.includes("sehr"))).toEqual([]);
    expect(words).toContain("berichtet von Nordlicht Foods, 18. November");
    expect(words).toContain("Harbour Consulting, zu unserem Termin am 3. Dezember 2026");
    expect(words.some((one) => /mit einer Zahl|steht noch aus/.test(one))).toBe(false);
  });
});
