// A PowerPoint file taken apart: valid for a strict reader, the same bytes each time, native tables, notes where there are any.
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import type { Layout } from "../../src/core/timeline/shapes.ts";
import { paintPptx } from "../../src/painters/pptx.ts";
import { paintSvg } from "../../src/painters/svg.ts";
import { APPROVED_WORDS, approved, deckOf } from "../core/timeline/deck-sample.ts";
import { entryOf, many, story } from "../core/timeline/sample.ts";
import { unzip, xmlTexts } from "./unzip.ts";

const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const logo = { contentType: "image/png", bytes: pixel, width: 1, height: 1 } as const;
const client = deckOf(
  approved(story),
  { audience: "client", brand: { name: "Harbour", colour: null, logo } },
  APPROVED_WORDS,
);

const partsOf = async (layout: Layout) => unzip(await paintPptx(layout, "Harbour"));
const slideOf = (layout: Layout, name: string) =>
  `ppt/slides/slide${layout.pages.findIndex((page) => page.name === name) + 1}.xml`;

describe.each([
  ["a client's deck with a logo", client],
  ["150 drafts", deckOf(many(150, 5), { audience: "drafts" })],
  ["one success", deckOf(many(1), { audience: "internal" })],
])("%s", (_, layout) => {
  test("every part parses, has a content type, and every relationship leads somewhere", async () => {
    const parts = await partsOf(layout);
    const types = parts.get("[Content_Types].xml")!;
    const defaults = [...types.matchAll(/<Default Extension="([^"]*)"/g)].map(([, name]) => name);
    const overrides = [...types.matchAll(/<Override PartName="\/([^"]*)"/g)].map(([, name]) => name!);
    expect(overrides.filter((name) => !parts.has(name))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const [name, xml] of parts) {
      if (name === "[Content_Types].xml") continue;
      expect(overrides.includes(name) || defaults.includes(name.split(".").at(-1)), name).toBe(true);
      if (/\.(xml|rels)$/.test(name)) expect(() => xmlTexts(xml), name).not.toThrow();
      if (!name.endsWith(".rels")) continue;
      const folder = posix.join(posix.dirname(name), "..");
      const targets = [...xml.matchAll(/ Target="([^"]*)"/g)].map(([, target]) =>
        posix.join(folder, target!),
      );
      expect(
        targets.filter((target) => !parts.has(target)),
        name,
      ).toEqual([]);
    }
  });

  test("ids are unique on each slide, and relationships it names are its own", async () => {
    const parts = await partsOf(layout);
    for (const index of layout.pages.keys()) {
      const xml = parts.get(`ppt/slides/slide${index + 1}.xml`)!;
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rels = parts.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`)!;
      for (const [, id] of xml.matchAll(/r:(?:embed|id)="(\w+)"/g)) expect(rels).toContain(`Id="${id}"`);
    }
  });

  test("only slides that have notes have a part for them, and none is empty", async () => {
    const parts = await partsOf(layout);
    const noted = [...parts.keys()].filter((name) => /^ppt\/notesSlides\/[^/]+$/.test(name));
    expect(noted).toHaveLength(layout.pages.filter((page) => page.notes).length);
    for (const name of noted) expect(xmlTexts(parts.get(name)!).length).toBeGreaterThan(2);
  });
});

test("the same deck is the same bytes, with the day of its last success and no clock", async () => {
  const [first, second] = [await paintPptx(client, "Harbour"), await paintPptx(client, "Harbour")];
  expect(first.equals(second)).toBe(true);
  expect(unzip(first).get("docProps/core.xml")).toMatch(
    /created xsi:type="dcterms:W3CDTF">2026-11-18T12:00:00Z</,
  );
  const { on: _, ...undated } = client;
  expect((await partsOf(undated)).get("docProps/core.xml")).not.toMatch(/dcterms:(created|modified)/);
});

test("speaker notes are paragraphs: title, date, result, the cleared quote, and nothing else", async () => {
  const parts = await partsOf(client);
  const slide = slideOf(client, "New shop is live, no order lost");
  const notes = parts.get(slide.replaceAll("slides/slide", "notesSlides/notesSlide"))!;
  expect(xmlTexts(notes).slice(0, 4)).toEqual([
    "New shop is live, no order lost",
    "Webshop relaunch · 21 July",
    "14 → 3 days",
    `“${APPROVED_WORDS[102]!.quote!.words}”`,
  ]);
});

test("what is ticked in the meeting is a native table with a head", async () => {
  const xml = (await partsOf(client)).get(slideOf(client, "Next steps"))!;
  expect(xml).toMatch(/<a:tblPr firstRow="1"\/>/);
  expect(xml.match(/<a:tr /g)).toHaveLength(4);
  expect(xmlTexts(xml).filter((text) => text === "☐")).toHaveLength(9);
});

test("the only picture is the logo", async () => {
  const parts = await partsOf(client);
  expect([...parts.keys()].filter((name) => name.startsWith("ppt/media/"))).toHaveLength(1);
  expect(parts.get("ppt/slides/slide1.xml")).toMatch(/<p:pic>/);
});

test("words of other scripts name a font that has them; hostile names stay text", async () => {
  const titles = ["出荷時間が半分になりました", "납기 단축", "交货时间减半", "ลดเวลา", "<b>&\"'"];
  const entries = titles.map((title, index) =>
    entryOf({ id: index + 1, on: `2026-07-0${index + 1}`, title }),
  );
  const parts = await partsOf(deckOf({ entries, links: [] }, { audience: "drafts" }));
  const xml = parts.get("ppt/slides/slide2.xml")!;
  for (const [index, font] of ["Yu Gothic", "Malgun Gothic", "Microsoft YaHei"].entries())
    expect(xml).toMatch(
      new RegExp(`<a:ea typeface="${font}"/><a:cs typeface="Arial"/></a:rPr><a:t>${titles[index]}`),
    );
  expect(xml).toMatch(/<a:cs typeface="Leelawadee UI"\/><\/a:rPr><a:t>ลดเวลา/);
  expect(xmlTexts(xml)).toContain("<b>&\"'");
});

test("as SVG a table is rules, boxes and the same texts", () => {
  const svg = paintSvg(client, client.pages.length - 1);
  expect(xmlTexts(svg)).toEqual(
    expect.arrayContaining(["Continue", "Cold store", "13 October: Drivers see the gate before they arrive"]),
  );
  expect(svg.match(/<rect [^>]*rx="3" /g)).toHaveLength(9);
  expect(svg.match(/<line /g)!.length).toBeGreaterThanOrEqual(4);
});
