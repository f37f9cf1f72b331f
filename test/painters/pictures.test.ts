// SVG, PNG and PowerPoint read back by other means than they were written.

import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { EntryLink, LoggedEntry } from "../../src/core/entry/entry.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import { layoutTimeline, type Variant } from "../../src/core/timeline/layout.ts";
import type { Layout } from "../../src/core/timeline/shapes.ts";
import { isInInter, measureText } from "../../src/painters/fonts.ts";
import { paintPng } from "../../src/painters/png.ts";
import { paintPptx } from "../../src/painters/pptx.ts";
import { paintSvg } from "../../src/painters/svg.ts";
import { type AnyOptions, composeFor, entryOf, figureOf, many, story } from "../core/timeline/sample.ts";
import { unzip, xmlTexts } from "./unzip.ts";

type Data = { entries: LoggedEntry[]; links: EntryLink[] };

function layoutOf(data: Data, variant: Variant, change: AnyOptions = {}): Layout {
  const timeline = composeFor(data.entries, data.links, change);
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

describe("widths", () => {
  test("Latin, Greek, Cyrillic, arrows and narrow spaces are Inter's own; Chinese is not", () => {
    expect(isInInter("€\u202f48,000 → “Ωμέγα” – Привет ×½ …")).toBe(true);
    expect(isInInter("出荷")).toBe(false);
  });

  test("a width grows with size and weight, and a glyph the font lacks is taken as wide", () => {
    expect(measureText("Forest", 32, 400)).toBeCloseTo(2 * measureText("Forest", 16, 400));
    expect(measureText("Forest", 16, 700)).toBeGreaterThan(measureText("Forest", 16, 400));
    expect(measureText("出荷", 20, 400)).toBe(40);
  });
});

describe("SVG", () => {
  test("it is well-formed and says in words what it shows", () => {
    const texts = xmlTexts(paintSvg(layoutOf(story, "sheet")));
    expect(texts).toEqual(
      expect.arrayContaining(["Nordlicht Foods", "Price list in one click", "31 hours a week saved"]),
    );
    expect(texts[0]).toBe("Nordlicht Foods: What we achieved together, June to November 2026");
  });

  test("foreign words are text, never markup; forbidden characters are gone", () => {
    const svg = paintSvg(layoutOf(hostile, "sheet", hostileOptions));
    expect(svg).not.toMatch(/<script|<a |<b>/);
    expect(xmlTexts(svg).join(" ")).toMatch(/<script>alert\("1"\)<\/script>/);
  });

  test("a page that is not there is refused", () => {
    expect(() => paintSvg(layoutOf(story, "sheet"), 1)).toThrow(RangeError);
  });
});

describe("PNG", () => {
  test("150 entries: twice the layout's size, and every row of it is there", async () => {
    const layout = layoutOf(many(150, 5), "sheet");
    const { width, height, rows } = openPng(await paintPng(paintSvg(layout, 0, { pinWidths: false })));
    expect(width).toBe(3200);
    expect(Math.abs(height - 2 * layout.pages[0]!.height)).toBeLessThanOrEqual(2);
    expect(rows.length).toBe(height * (4 * width + 1));
  });

  test("it is not blank, and its letters are drawn: without its words the same picture is paler", async () => {
    const svg = paintSvg(layoutOf(story, "mail"), 0, { pinWidths: false });
    const [drawn, mute] = await Promise.all([
      paintPng(svg),
      paintPng(svg.replaceAll(/<text[\s\S]*?<\/text>/g, "")),
    ]);
    const [withWords, without] = [pixelsOf(drawn), pixelsOf(mute)];
    expect(without.colours).toBeGreaterThan(10);
    expect(withWords.dark).toBeGreaterThan(4 * without.dark);
  });

  test("what is not drawn in its time is given up, and the next picture is drawn", async () => {
    const svg = paintSvg(layoutOf(story, "mail"));
    await expect(paintPng(svg, 0)).rejects.toMatchObject({ code: "PICTURE_FAILED" });
    await expect(paintPng(svg)).resolves.toBeInstanceOf(Buffer);
  });

  test("what is no SVG is refused by name, and the next picture is drawn", async () => {
    await expect(paintPng("<svg")).rejects.toMatchObject({ code: "PICTURE_FAILED" });
    await expect(paintPng(paintSvg(layoutOf(story, "mail")))).resolves.toBeInstanceOf(Buffer);
  });
});

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

/** RGBA, 8 bits, not interlaced: filtered rows of 1 + 4 × width bytes (PNG 1.2). */
function openPng(png: Buffer): { width: number; height: number; rows: Buffer } {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  };
}

/** How many colours, and how many dark pixels. */
function pixelsOf(png: Buffer): { colours: number; dark: number } {
  const { width, height, rows } = openPng(png);
  const stride = 4 * width;
  const colours = new Set<number>();
  let dark = 0;
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const line = unfiltered(rows[start]!, rows.subarray(start + 1, start + 1 + stride), above);
    for (let x = 0; x < stride; x += 4) {
      const [red, green, blue] = [line[x]!, line[x + 1]!, line[x + 2]!];
      colours.add((red << 16) | (green << 8) | blue);
      if (red + green + blue < 300) dark++;
    }
    above = line;
  }
  return { colours: colours.size, dark };
}

function unfiltered(filter: number, line: Uint8Array, above: Uint8Array): Uint8Array {
  const result = new Uint8Array(line.length);
  for (let index = 0; index < line.length; index++) {
    const left = index >= 4 ? result[index - 4]! : 0;
    const up = above[index]!;
    const upLeft = index >= 4 ? above[index - 4]! : 0;
    let predicted = 0;
    if (filter === 1) predicted = left;
    else if (filter === 2) predicted = up;
    else if (filter === 3) predicted = (left + up) >> 1;
    else if (filter === 4) predicted = paeth(left, up, upLeft);
    result[index] = (line[index]! + predicted) & 255;
  }
  return result;
}

function paeth(left: number, up: number, upLeft: number): number {
  const a = Math.abs(up - upLeft);
  const b = Math.abs(left - upLeft);
  const c = Math.abs(left + up - 2 * upLeft);
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}
