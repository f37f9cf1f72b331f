// Layouts for the painters' tests, and a PNG read back by other means than it was written.
import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import type { EntryLink, LoggedEntry } from "../../src/core/entry/entry.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import { layoutTimeline, type Variant } from "../../src/core/timeline/layout.ts";
import type { Layout } from "../../src/core/timeline/shapes.ts";
import { measureText } from "../../src/painters/fonts.ts";
import { type AnyOptions, composeFor, entryOf, figureOf } from "../core/timeline/sample.ts";

export interface Data {
  entries: LoggedEntry[];
  links: EntryLink[];
}

export function timelineOf(data: Data, change: AnyOptions = {}) {
  const timeline = composeFor(data.entries, data.links, change);
  if (!timeline) throw new Error("nothing to show");
  return timeline;
}

export function layoutOf(data: Data, variant: Variant, change: AnyOptions = {}): Layout {
  return layoutTimeline(timelineOf(data, change), variant, measureText);
}

const HOSTILE = `<script>alert("1")</script> & 'x' ]]> \u0000\u0008\ufffe\ud800 end`;
export const hostile: Data = {
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
export const hostileOptions = {
  client: { id: 7, name: `A & <B> "C"` },
  brand: { ...noBrand, name: "Harbour & Sons <x>" },
};

/** Japanese, Korean, Chinese, Cyrillic, Greek; a sign and a script that none of our fonts has. */
export const manyScripts: Data = {
  entries: [
    entryOf({
      id: 1,
      on: "2026-06-09",
      title: "出荷時間が半分になりました",
      project: { id: 1, name: "倉庫管理" },
    }),
    entryOf({
      id: 2,
      on: "2026-07-21",
      title: "새 온라인 상점이 문을 열었습니다",
      project: { id: 2, name: "창고" },
    }),
    entryOf({ id: 3, on: "2026-08-16", title: "订单自动到达仓库", project: { id: 3, name: "仓库" } }),
    entryOf({
      id: 4,
      on: "2026-09-12",
      title: "Приёмка склада идёт без бумаги 🎉",
      project: { id: 4, name: "Склад" },
    }),
    entryOf({ id: 5, on: "2026-10-12", title: "Οι παραγγελίες φτάνουν μόνες τους" }),
    entryOf({ id: 6, on: "2026-11-12", title: "नमस्ते Foods" }),
  ],
  links: [],
};

/** One red pixel. */
export const redPixel = {
  contentType: "image/png" as const,
  bytes: new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
      "base64",
    ),
  ),
  width: 1,
  height: 1,
};

/** RGBA, 8 bits, not interlaced: filtered rows of 1 + 4 × width bytes (PNG 1.2). */
export function openPng(png: Buffer): { width: number; height: number; rows: Buffer } {
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
export function pixelsOf(png: Buffer): { colours: number; dark: number } {
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
