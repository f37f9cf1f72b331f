// Layout → PNG: its first page at twice the size, drawn by resvg with our own fonts (TTF and OTF: WOFF vanishes silently).
import { Resvg } from "@resvg/resvg-js";
import type { Layout } from "../core/timeline/shapes.ts";
import { fontFilesFor } from "./fonts.ts";
import { paintSvg } from "./svg.ts";

/** Pixels for each px of the layout. */
const SCALE = 2;

/** Blocks for 30 ms and more: called in the painter's thread (`painter.ts`), never in the main one. */
export function paintPng(layout: Layout): Uint8Array {
  const svg = paintSvg(layout, 0, { fonts: "ours" });
  // The machine's fonts are never read: the same picture everywhere, and five times as fast.
  const font = { fontFiles: fontFilesFor(svg), loadSystemFonts: false, defaultFontFamily: "Inter" };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: SCALE } }).render().asPng();
}
