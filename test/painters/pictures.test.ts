// PowerPoint read back by other means than it was written.

import { describe, expect, test } from "vitest";
import { paintPptx } from "../../src/painters/pptx.ts";
import { story } from "../core/timeline/sample.ts";
import { hostile, hostileOptions, layoutOf } from "./painted.ts";
import { unzip, xmlTexts } from "./unzip.ts";

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
