// Golden layouts: every box of one small story, as it stood when somebody last looked at the picture and liked it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noBrand } from "../../../src/core/timeline/brand.ts";
import { layoutTimeline } from "../../../src/core/timeline/layout.ts";
import type { Shape } from "../../../src/core/timeline/shapes.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { composeFor, entryOf, figureOf, linkOf } from "./sample.ts";

const shop = { id: 1, name: "Händlerportal" };
const entries = [
  entryOf({ id: 1, on: "2026-06-09", project: shop, title: "Zwei Workshops zum Artikelmodell" }),
  entryOf({
    id: 2,
    on: "2026-07-21",
    project: shop,
    title: "Das Portal ist live, keine Bestellung ging verloren",
    visibility: "approved",
    figures: [figureOf({ amount: 48000, period: "year", direction: "decrease", role: "cost" })],
  }),
  entryOf({ id: 3, on: "2026-11-02", title: "倉庫の棚卸しが一晩で終わります", visibility: "approved" }),
];

/** Kind, then x, y, width and height in px, then the lines. */
function boxOf(shape: Shape): unknown[] {
  const { x, y, width, height } = shape.box;
  const box = [x, y, width, height].map((value) => Math.round(value * 10) / 10);
  return [shape.shape, ...box, ...("text" in shape ? shape.text.lines : [])];
}

test.each(["sheet", "print", "mail"] as const)("%s", (variant) => {
  const logo = { contentType: "image/png", bytes: new Uint8Array(), width: 440, height: 100 } as const;
  const timeline = composeFor(entries, [linkOf(1, 2, "led-to")], {
    audience: "drafts",
    locale: "de",
    brand: { ...noBrand, name: "Harbour", logo },
  });
  const { pages, language, title } = layoutTimeline(timeline!, variant, measureText);
  const golden = {
    title,
    language,
    pages: pages.map(({ width, height, scenery, blocks, threads }) => ({
      size: [width, Math.round(height * 10) / 10],
      scenery: scenery.map(boxOf),
      blocks: blocks.map((block) => ({ name: block.name, shapes: block.shapes.map(boxOf) })),
      threads: threads.map(({ points }) => points.map(({ x, y }) => [Math.round(x), Math.round(y)])),
    })),
  };
  const file = join(import.meta.dirname, `../../fixtures/timeline/boxes.${variant}.json`);
  expect(golden).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
