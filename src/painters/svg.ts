// Layout → SVG: text stays text, boxes stay boxes; every foreign word is escaped.
import type { Block, Layout, Shape, TextStyle, ThreadLine } from "../core/timeline/shapes.ts";
import { tableShapes } from "../core/timeline/table.ts";
import { rounded } from "./corners.ts";
import { drawable, measureText, runsOf } from "./fonts.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  /**
   * `viewer`: somebody's browser, whose fonts nobody knows; each line is pinned to its measured width, where that
   * is known. `ours`: drawn by
   * the fonts we ship; each run names its own, and what none of them has is left out.
   */
  fonts?: "viewer" | "ours";
}

const FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** One page as a standalone document. Throws RangeError on a page that the layout lacks. */
export function paintSvg(layout: Layout, pageIndex = 0, { fonts = "viewer" }: SvgOptions = {}): string {
  const page = layout.pages[pageIndex];
  if (!page) throw new RangeError(`the layout has ${layout.pages.length} pages, not ${pageIndex + 1}`);
  const painter: Painter = { layout, fonts };
  const size = `width="${n(page.width)}" height="${n(page.height)}" viewBox="0 0 ${n(page.width)} ${n(page.height)}"`;
  const language = escapeXml(layout.language);
  return [
    // A viewer that does not know the first role (WAI-ARIA Graphics Module) has a picture with a name and a description.
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${language}" xml:lang="${language}" font-family="${FAMILY}" role="graphics-document img" aria-labelledby="t" aria-describedby="d">`,
    `<title id="t">${escapeXml(layout.title)}</title><desc id="d">${escapeXml(layout.description)}</desc>`,
    `<rect width="${n(page.width)}" height="${n(page.height)}" fill="#${layout.palette.paper}"/>`,
    ...page.scenery.map((shape) => paintShape(shape, painter)),
    ...page.threads.map((thread) => paintThread(thread, painter)),
    ...page.blocks.map((block) => paintBlock(block, painter)),
    "</svg>\n",
  ].join("\n");
}

interface Painter {
  layout: Layout;
  fonts: "viewer" | "ours";
}

function paintBlock(block: Block, painter: Painter): string {
  const inner = block.shapes.map((shape) => paintShape(shape, painter)).join("");
  return `<g role="group" aria-label="${escapeXml(block.name)}">${inner}</g>`;
}

function paintShape(shape: Shape, painter: Painter): string {
  const { palette } = painter.layout;
  const { x, y, width, height } = shape.box;
  const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
  switch (shape.shape) {
    case "rect":
      return `<rect ${box} rx="${shape.radius}" fill="#${palette[shape.fill]}"/>`;
    case "line":
      return `<line x1="${n(x)}" y1="${n(y)}" x2="${n(x + width)}" y2="${n(y + height)}" stroke="#${palette[shape.colour]}" stroke-width="${shape.widthPx}"/>`;
    case "dot":
      return `<circle cx="${n(x + width / 2)}" cy="${n(y + height / 2)}" r="${n(width / 2)}" fill="#${palette[shape.fill]}" stroke="#${palette[shape.ring]}" stroke-width="3"/>`;
    case "text":
      return paintText(shape.text, x, y, width, painter);
    case "image": {
      const bytes = Buffer.from(shape.logo.bytes).toString("base64");
      return `<image ${box} role="img" aria-label="${escapeXml(shape.alt)}" href="data:${shape.logo.contentType};base64,${bytes}"/>`;
    }
    case "chip": {
      const edge = shape.edge ? ` stroke="#${palette[shape.edge]}"` : "";
      const dash = shape.dashed ? ' stroke-dasharray="4 4"' : "";
      const ground = `<rect ${box} rx="${n(shape.radius)}" fill="#${palette[shape.fill]}"${edge}${dash}/>`;
      const top = y + (height - shape.text.lines.length * shape.text.lineHeightPx) / 2;
      return ground + paintText(shape.text, x, top, width, painter);
    }
    case "table":
      return tableShapes(shape)
        .map((part) => paintShape(part, painter))
        .join("");
  }
}

/** Inter's capitals stand 0.727 em high: this baseline puts them in the middle of the line. */
export const BASELINE_EM = 0.727 / 2;

/** Read aloud, words of two lines stay two; without a size of its own it would shift what is centred by half its width. */
const BETWEEN_LINES = '<tspan font-size="0"> </tspan>';

function paintText(text: TextStyle, x: number, y: number, width: number, painter: Painter): string {
  if (text.lines.length === 0) return "";
  const anchor = { left: "", center: ' text-anchor="middle"', right: ' text-anchor="end"' }[text.align];
  const at = { left: x, center: x + width / 2, right: x + width }[text.align];
  const spans = text.lines.map((line, index) => {
    const baseline = y + (index + 0.5) * text.lineHeightPx + BASELINE_EM * text.sizePx;
    if (painter.fonts === "ours") return inRuns(line, text, { at, baseline }, painter);
    const place = `x="${n(at)}" y="${n(baseline)}"`;
    const gap = index < text.lines.length - 1 && !line.endsWith("-") ? BETWEEN_LINES : "";
    return `<tspan ${place}${pinned(line, text)}>${escapeXml(line)}</tspan>${gap}`;
  });
  return `<text font-size="${text.sizePx}" font-weight="${text.weight}" fill="#${painter.layout.palette[text.colour]}"${anchor}>${spans.join("")}</text>`;
}

/** Where no font of ours has a character its width is a guess, by which joined letters would be torn apart. */
function pinned(line: string, { sizePx, weight }: TextStyle): string {
  if (runsOf(line).some(({ font }) => font === null)) return "";
  return ` textLength="${n(measureText(line, sizePx, weight))}" lengthAdjust="spacingAndGlyphs"`;
}

/** Each run at its own place: left to itself, resvg draws a whole line by the one font that has all of its signs. */
function inRuns(
  line: string,
  { value, sizePx, weight, align }: TextStyle,
  { at, baseline }: { at: number; baseline: number },
  { layout }: Painter,
): string {
  const runs = runsOf(drawable(line), { text: value, language: layout.language });
  const widths = runs.map((run) => measureText(run.text, sizePx, weight));
  const share = { left: 0, center: 0.5, right: 1 }[align];
  let x = at - share * widths.reduce((sum, width) => sum + width, 0);
  return runs
    .map(({ text, font }, index) => {
      const place = runs.length === 1 ? `x="${n(at)}"` : `x="${n(x)}" text-anchor="start"`;
      x += widths[index]!;
      return `<tspan ${place} y="${n(baseline)}" font-family="${font?.family ?? "Inter"}">${escapeXml(text)}</tspan>`;
    })
    .join("");
}

function paintThread(thread: ThreadLine, { layout }: Painter): string {
  const steps = rounded(thread.points).map(({ to, control }, index) => {
    if (control) return `Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`;
    return `${index === 0 ? "M" : "L"}${n(to.x)} ${n(to.y)}`;
  });
  return `<path d="${steps.join(" ")}" fill="none" stroke="#${layout.palette.green}" stroke-width="2" stroke-dasharray="1 6" stroke-linecap="round" aria-hidden="true"/>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
