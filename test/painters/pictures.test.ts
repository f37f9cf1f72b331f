// PowerPoint read back by other means than it was written.

import { describe, expect, test } from "vitest";
import type { EntryLink, LoggedEntry } from "../../src/core/entry/entry.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import { layoutTimeline, type Variant } from "../../src/core/timeline/layout.ts";
import type { Layout } from "../../src/core/timeline/shapes.ts";
import { composeTimeline, type TimelineOptions } from "../../src/core/timeline/timeline.ts";
import { measureText } from "../../src/painters/fonts.ts";
import { paintPptx } from "../../src/painters/pptx.ts";
import { entryOf, figureOf, story, timelineOptions } from "../core/timeline/sample.ts";
import { unzip, xmlTexts } from "./unzip.ts";

type Data = { entries: LoggedEntry[]; links: EntryLink[] };

function layoutOf(data: Data, variant: Variant, change: Partial<TimelineOptions> = {}): Layout {
  const timeline = composeTimeline(data.entries, data.links, timelineOptions(change));
  if (!timeline) throw new Error("nothing to show");
  return layoutTimeline(timeline, variant, measureText);
}

const HOSTILE = `<script>alert("1")</script> & 'x' ]]> \u0000\u0008\ufffe\ud800 end`;
const hostile: Data = {
  entries: [
    entryOf({
      id: 1,
      on: "2026-07-01",
      title: HOSTILE,
      project: { id: 1, name: "</text><a href='x'>" },
      figures: [figureOf({ measure: "count", amount: 4, unit: `<b>&"'` })],
    }),
  ],
  links: [],
};
const hostileOptions = {
  client: { id: 7, name: `A & <B> "C"` },
  brand: { ...noBrand, name: "Harbour & Sons <x>" },
};

describe("PowerPoint", () => {
  const slidesOf = (files: Map<string, string>) =>
    [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);

  test("every part is well-formed XML, whatever the words", async () => {
    for (const layout of [layoutOf(story, "slides"), layoutOf(hostile, "slides", hostileOptions)]) {
      const files = unzip(await paintPptx(layout, "Harbour & Sons <x>"));
      expect(slidesOf(files)).toHaveLength(layout.pages.length);
      for (const [name, xml] of files)
        if (/\.(xml|rels)$/.test(name)) expect(() => xmlTexts(xml), name).not.toThrow();
    }
  });

  test("shapes are native and text is text: no picture in the whole deck", async () => {
    const files = unzip(await paintPptx(layoutOf(story, "slides"), "Harbour"));
    expect([...files.keys()].filter((name) => /media\/.+/.test(name))).toEqual([]);
    const slides = slidesOf(files).join("");
    expect(slides).not.toMatch(/<p:pic>/);
    expect(slides).toMatch(/prst="ellipse"/);
    expect(slides).toMatch(/prst="roundRect"/);
    expect(slides).toMatch(/<a:custGeom>/);
    expect(slides).toMatch(/prstDash val="sysDot"/);
    expect(
      xmlTexts(slides.replaceAll(/<\?xml.*?\?>/g, "")).filter(
        (text) => text === "New shop is live, no order lost",
      ).length,
    ).toBeGreaterThan(0);
  });

  test("a client's draft marks its drafts and holds nothing private, pending or the agency's, in no part", async () => {
    const files = unzip(await paintPptx(layoutOf(story, "slides", { audience: "drafts" }), "Harbour"));
    const all = [...files.values()].join("");
    expect(all).toMatch(/DRAFT/);
    expect(all).not.toMatch(/Quarrel|90k|90,000|pending|with a number|Mara Winter/);
  });

  test("a deck of approved entries has no DRAFT", async () => {
    const files = unzip(await paintPptx(layoutOf(story, "slides", { audience: "client" }), "Harbour"));
    expect([...files.values()].join("")).not.toMatch(/DRAFT|Internal/);
  });

  test("the properties name the agency and no tool", async () => {
    const files = unzip(await paintPptx(layoutOf(story, "slides"), "Harbour & Sons"));
    const properties = `${files.get("docProps/core.xml")}${files.get("docProps/app.xml")}`;
    expect(properties).toMatch(/<dc:creator>Harbour &amp; Sons<\/dc:creator>/);
    expect([...files.values()].join("")).not.toMatch(/pptxgenjs/i);
  });

  test("slides are 16:9", async () => {
    const files = unzip(await paintPptx(layoutOf(story, "slides"), "Harbour"));
    expect(files.get("ppt/presentation.xml")).toMatch(/<p:sldSz cx="12192000" cy="6858000"/);
  });
});
