// PDF read back by its own structure: what it says, which fonts it carries, and the same bytes each time.
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { paintPdf } from "../../src/painters/pdf.ts";
import { many, story } from "../core/timeline/sample.ts";
import { hostile, hostileOptions, layoutOf, manyScripts, redPixel } from "./painted.ts";

const few = many(1, 1);
const pdfOf = async (layout: ReturnType<typeof layoutOf>, author = "Harbour") =>
  Buffer.from(await paintPdf(layout, author)).toString("latin1");

/** The words of all pages, through each font's own ToUnicode map. */
function wordsOf(pdf: string): string {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1]!, m[2]!]),
  );
  const streamOf = (body: string) => {
    const start = body.indexOf("stream\n") + 7;
    const raw = Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1");
    return /FlateDecode/.test(body.slice(0, start))
      ? inflateSync(raw).toString("latin1")
      : raw.toString("latin1");
  };
  const maps = new Map<string, string[]>();
  for (const [, name = "", id = ""] of pdf.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
    if (toUnicode) maps.set(name, unicodeOf(streamOf(objects.get(toUnicode) ?? "")));
  }
  let font: string[] = [];
  const words: string[] = [];
  for (const body of objects.values()) {
    if (!/stream\n/.test(body) || /\/Subtype|\/Type/.test(body.slice(0, body.indexOf("stream\n")))) continue;
    for (const [, name, shown] of streamOf(body).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = maps.get(name) ?? [];
      else
        words.push(
          [...shown!.matchAll(/<([0-9a-f]+)>/g)]
            .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
            .map((glyph) => font[Number.parseInt(glyph, 16)] ?? "?")
            .join(""),
        );
    }
  }
  return words.join("|");
}

/** As the library writes it: one `bfrange` list after another, glyphs counted from 0. */
function unicodeOf(cmap: string): string[] {
  return [...cmap.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) =>
      Buffer.from(hex!, "hex").swap16().toString("utf16le"),
    ),
  );
}

test("the words are text in fonts that travel along, and can be read back", async () => {
  const pdf = await pdfOf(layoutOf(story, "print"));
  const words = wordsOf(pdf);
  expect(words).toMatch(/Nordlicht Foods/);
  expect(words).toMatch(/Price list in one click/);
  expect(words).toMatch(/31 hours a week saved/);
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter-/);
  expect(pdf).toMatch(/\/FontFile2 /);
  expect(pdf).not.toMatch(/Helvetica|\/Subtype \/Image/);
});

test("Chinese, Japanese and Korean are drawn by their own fonts, and what no font has leaves no box, page by page", async () => {
  const layout = layoutOf(manyScripts, "print");
  const pdf = await pdfOf(layout);
  for (const font of ["NotoSansJP", "NotoSansKR", "NotoSansHans"])
    expect(pdf).toMatch(new RegExp(`\\+${font}-Medium`));
  const words = wordsOf(pdf);
  expect(words).toMatch(/出荷時間/);
  expect(words).toMatch(/订单/);
  expect(words).toMatch(/상점이/);
  expect(words).toMatch(/… Foods/);
  expect(words).not.toMatch(/नम|🎉|\?/);
  expect(pdf.length).toBeLessThan(600_000);
  const a4 = pdf.match(/\/MediaBox \[0 0 841\.89 595\.275?\d*\]/g);
  expect(a4).toHaveLength(layout.pages.length);
});

test("title, language and agency are told; no tool, no time and nobody else is", async () => {
  const pdf = await pdfOf(layoutOf(story, "mail", { locale: "de" }), "Harbour & Sons");
  expect(pdf).toMatch(/\/Lang \(de\)/);
  expect(pdf).toMatch(/\/DisplayDocTitle true/);
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\(Harbour & Sons\)/);
  expect(pdf).not.toMatch(/pdfkit|\/Producer|\/Creator|\/CreationDate|\/ModDate|xmpmeta/i);
});

test("equal layouts give equal bytes, logo and all", async () => {
  const layout = layoutOf(few, "print", { brand: { name: "Harbour", colour: "7A1F4B", logo: redPixel } });
  const first = await pdfOf(layout);
  expect(first).toMatch(/\/S \/Figure/);
  expect(first).toMatch(/\/Subtype \/Image/);
  expect((await pdfOf(layout)) === first).toBe(true);
});

test("hostile words are words", async () => {
  const words = wordsOf(await pdfOf(layoutOf(hostile, "print", hostileOptions), hostileOptions.brand.name));
  expect(words).toMatch(/<script>alert\("1"\)/);
});
