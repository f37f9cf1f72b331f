// Layout → SVG: text stays text, boxes stay boxes; every foreign word is escaped.
import type { Block, Layout, Shape, TextStyle, ThreadLine } from "../core/timeline/shapes.ts";
import { palette } from "../core/timeline/shapes.ts";
import { tableShapes } from "../core/timeline/table.ts";
import { rounded } from "./corners.ts";
import { measureText } from "./fonts.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  /** Pin each line to its measured width, so that it fits in a viewer that has no Inter. Default true. */
  pinWidths?: boolean;
}

const FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** One page as a standalone document. Throws RangeError on a page that the layout lacks. */
export function paintSvg(layout: Layout, pageIndex = 0, options: SvgOptions = {}): string {
  const page = layout.pages[pageIndex];
  if (!page) throw new RangeError(`the layout has ${layout.pages.length} pages, not ${pageIndex + 1}`);
  const pin = options.pinWidths ?? true;
  const size = `width="${n(page.width)}" height="${n(page.height)}" viewBox="0 0 ${n(page.width)} ${n(page.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${escapeXml(layout.language)}" font-family="${FAMILY}" role="graphics-document document" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(layout.title)}</title><desc id="d">${escapeXml(layout.description)}</desc>`,
    `<rect width="${n(page.width)}" height="${n(page.height)}" fill="#${palette.paper}"/>`,
    ...page.scenery.map((shape) => paintShape(shape, pin)),
    ...page.threads.map(paintThread),
    ...page.blocks.map((block) => paintBlock(block, pin)),
    "</svg>\n",
  ].join("\n");
}

function paintBlock(block: Block, pin: boolean): string {
  const inner = block.shapes.map((shape) => paintShape(shape, pin)).join("");
  return `<g role="group" aria-label="${escapeXml(block.name)}">${inner}</g>`;
}

function paintShape(shape: Shape, pin: boolean): string {
  const { x, y, width, height } = shape.box;
  switch (shape.shape) {
    case "rect":
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${shape.radius}" fill="#${palette[shape.fill]}"/>`;
    case "line":
      return `<line x1="${n(x)}" y1="${n(y)}" x2="${n(x + width)}" y2="${n(y + height)}" stroke="#${palette[shape.colour]}" stroke-width="${shape.widthPx}"/>`;
    case "dot":
      return `<circle cx="${n(x + width / 2)}" cy="${n(y + height / 2)}" r="${n(width / 2)}" fill="#${palette[shape.fill]}" stroke="#${palette[shape.ring]}" stroke-width="3"/>`;
    case "text":
      return paintText(shape.text, x, y, width, pin);
    case "chip": {
      const edge = shape.edge ? ` stroke="#${palette[shape.edge]}"` : "";
      const dash = shape.dashed ? ' stroke-dasharray="4 4"' : "";
      const ground = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(shape.radius)}" fill="#${palette[shape.fill]}"${edge}${dash}/>`;
      const top = y + (height - shape.text.lines.length * shape.text.lineHeightPx) / 2;
      return ground + paintText(shape.text, x, top, width, pin);
    }
    case "image": {
      const data = Buffer.from(shape.logo.bytes).toString("base64");
      return `<image x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" role="img" aria-label="${escapeXml(shape.alt)}" href="data:${shape.logo.contentType};base64,${data}"/>`;
    }
    case "table":
      return tableShapes(shape)
        .map((part) => paintShape(part, pin))
        .join("");
  }
}

/** Inter's capitals stand 0.727 em high: this baseline puts them in the middle of the line. */
const BASELINE_EM = 0.727 / 2;

function paintText(text: TextStyle, x: number, y: number, width: number, pin: boolean): string {
  const anchor = { left: "", center: ' text-anchor="middle"', right: ' text-anchor="end"' }[text.align];
  const at = { left: x, center: x + width / 2, right: x + width }[text.align];
  const spans = text.lines.map((line, index) => {
    const baseline = y + (index + 0.5) * text.lineHeightPx + BASELINE_EM * text.sizePx;
    const measured = n(measureText(line, text.sizePx, text.weight));
    const pinned = pin ? ` textLength="${measured}" lengthAdjust="spacingAndGlyphs"` : "";
    return `<tspan x="${n(at)}" y="${n(baseline)}"${pinned}>${escapeXml(line)}</tspan>`;
  });
  return `<text font-size="${text.sizePx}" font-weight="${text.weight}" fill="#${palette[text.colour]}"${anchor}>${spans.join("")}</text>`;
}

function paintThread(thread: ThreadLine): string {
  const steps = rounded(thread.points).map(({ to, control }, index) => {
    if (control) return `Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`;
    return `${index === 0 ? "M" : "L"}${n(to.x)} ${n(to.y)}`;
  });
  return `<path d="${steps.join(" ")}" fill="none" stroke="#${palette.green}" stroke-width="2" stroke-dasharray="1 6" stroke-linecap="round" aria-hidden="true"/>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
