// What is wrong with a picture's boxes, in words: for tests of layouts.
import type { EntryLink, LoggedEntry } from "../../../src/core/entry/entry.ts";
import { layoutTimeline, type Variant } from "../../../src/core/timeline/layout.ts";
import {
  type Box,
  type Layout,
  overlaps,
  type Page,
  type Shape,
  type ThreadLine,
} from "../../../src/core/timeline/shapes.ts";
import { composeTimeline, type TimelineOptions } from "../../../src/core/timeline/timeline.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { timelineOptions } from "./sample.ts";

const ROUNDING = 0.01;

export function layoutOf(
  data: { entries: LoggedEntry[]; links: EntryLink[] },
  variant: Variant,
  change: Partial<TimelineOptions> = {},
): Layout {
  const timeline = composeTimeline(data.entries, data.links, timelineOptions(change));
  if (!timeline) throw new Error("nothing to show");
  return layoutTimeline(timeline, variant, measureText);
}

export const solids = (page: Page): Shape[] =>
  [...page.scenery, ...page.blocks.flatMap((block) => block.shapes)].filter((shape) =>
    ["text", "chip", "dot", "image"].includes(shape.shape),
  );

/** Words, chips and dots: inside the page, wide enough for their text, and apart from each other. */
export function faultsOf(layout: Layout): string[] {
  const faults: string[] = [];
  for (const page of layout.pages) {
    const all = solids(page);
    for (const [index, shape] of all.entries()) {
      const name = nameOf(shape);
      if (!isInside(shape.box, page)) faults.push(`outside: ${name} ${JSON.stringify(shape.box)}`);
      if ("text" in shape) faults.push(...textFaults(shape));
      for (const other of all.slice(index + 1))
        if (overlaps(shape.box, other.box, -ROUNDING))
          faults.push(
            `${name} ${JSON.stringify(shape.box)} overlaps ${nameOf(other)} ${JSON.stringify(other.box)}`,
          );
    }
    for (const thread of page.threads) faults.push(...threadFaults(thread, page));
  }
  return faults;
}

function nameOf(shape: Shape): string {
  return "text" in shape ? shape.text.value : shape.shape;
}

/** It runs from dot to dot inside the page, and through no word. */
function threadFaults({ points }: ThreadLine, page: Page): string[] {
  const words = solids(page).filter((shape) => shape.shape !== "dot");
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]!;
    const way = {
      x: Math.min(from.x, point.x),
      y: Math.min(from.y, point.y),
      width: Math.abs(from.x - point.x),
      height: Math.abs(from.y - point.y),
    };
    const crossed = words.filter((word) => overlaps(word.box, way)).map(nameOf);
    return [
      ...(isInside(way, page) ? [] : ["a thread leaves the page"]),
      ...crossed.map((word) => `a thread runs through "${word}"`),
    ];
  });
}

function textFaults(shape: Extract<Shape, { text: unknown }>): string[] {
  const { lines, sizePx, weight, lineHeightPx, value } = shape.text;
  const faults = lines
    .filter((line) => measureText(line, sizePx, weight) > shape.box.width + ROUNDING)
    .map((line) => `"${line}" is wider than its box`);
  if (lines.length * lineHeightPx > shape.box.height + ROUNDING)
    faults.push(`"${value}" is higher than its box`);
  // A word broken at a syllable has a hyphen more than the text.
  if (lines.join("").replaceAll(/[ -]/g, "") !== value.replaceAll(/[ -]/g, ""))
    faults.push(`"${value}" is not its lines`);
  return faults;
}

function isInside(box: Box, page: Page): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width && box.y + box.height <= page.height;
}
