// The way through the months at the foot of a success's slide, with its place on it.
import type { Setting } from "./block.ts";
import { DECK_BOTTOM, DECK_INNER, DECK_MARGIN, textShape } from "./deck-frame.ts";
import type { Shape } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import { setText, type Type } from "./text.ts";
import type { Marker, Timeline } from "./timeline.ts";
import { monthName } from "./words.ts";

const LABEL: Type = { sizePx: 15, lineHeightPx: 20, weight: 500 };
const LINE_Y = DECK_BOTTOM - 40;
const DOT = 20;
const TICK = 9;

/** Whatever stands on the slide must end above. */
export const STRIP_TOP = LINE_Y - DOT;

export function stripShapes(marker: Marker, timeline: Timeline, { measure }: Setting): Shape[] {
  const { months } = timeline.window;
  const width = DECK_INNER / months.length;
  const here = marker.on.slice(0, 7);
  const line = { x: DECK_MARGIN, y: LINE_Y, width: DECK_INNER, height: 0 };
  const shapes: Shape[] = [{ shape: "line", box: line, colour: "laneLine", widthPx: 2 }];
  for (const [index, month] of months.entries()) {
    const x = DECK_MARGIN + index * width;
    const isHere = month === here;
    const name = monthName(month, timeline.locale, needsYear(months));
    const label = setText(
      name,
      { ...LABEL, weight: isHere ? 600 : 400 },
      isHere ? "ink" : "secondary",
      measure,
      width - 8,
      1,
    );
    const tick = { x, y: LINE_Y - TICK / 2, width: 0, height: TICK };
    shapes.push(
      { shape: "line", box: tick, colour: "laneLine", widthPx: 2 },
      textShape(label, x, LINE_Y + 14),
    );
  }
  const place = months.indexOf(here);
  if (place < 0) return shapes;
  // Every month is as wide as the next one: its 31st day stays inside the shortest.
  const x = DECK_MARGIN + (place + (Number(marker.on.slice(8, 10)) - 1) / 31) * width;
  const dot = { x, y: LINE_Y - DOT / 2, width: DOT, height: DOT };
  return [
    ...shapes,
    { shape: "dot", box: dot, fill: marker.kind === "win" ? "green" : "goldLine", ring: "paper" },
  ];
}
