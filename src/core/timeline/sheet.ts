// The sheet: everything on one page of 1600 px, as high as it needs to be; for the web page and PNG.
import type { Setting } from "./block.ts";
import { headerShapes, tilesShown } from "./header.ts";
import { layoutLanes } from "./lanes.ts";
import type { Page, Shape } from "./shapes.ts";
import { setText } from "./text.ts";
import type { Tile } from "./tiles.ts";
import type { Timeline } from "./timeline.ts";
import { monthName } from "./words.ts";

const WIDTH = 1600;
const MARGIN = 40;
/** Where the lanes end when there are few: with header and totals the sheet is then 16:9. */
const FILL_HEIGHT = 640;
/** A sheet higher than this groups the fuller months, down to two successes of a lane and month by themselves. */
const MOST_HEIGHT = 1600;
const PER_LANE_MONTH = [Number.POSITIVE_INFINITY, 5, 4, 3, 2];

export function layoutSheet(timeline: Timeline, setting: Setting): Page {
  const inner = WIDTH - 2 * MARGIN;
  const header = headerShapes(timeline, setting, {
    x: MARGIN,
    y: 32,
    width: inner,
    name: { sizePx: 34, lineHeightPx: 42, weight: 700 },
    subtitle: { sizePx: 18, lineHeightPx: 24, weight: 400 },
  });
  const lanesTop = 32 + header.height + 26;
  const draw = (perLaneMonth: number) =>
    layoutLanes(timeline.lanes, setting, {
      months: timeline.window.months,
      x: MARGIN,
      y: lanesTop,
      width: inner,
      perLaneMonth,
      fillHeight: FILL_HEIGHT,
      isFilled: false,
      threads: timeline.threads,
      monthLabel: (month) => monthName(month, timeline.locale, needsYear(timeline.window.months)),
    });
  let lanes = draw(PER_LANE_MONTH[0]!);
  for (const perLaneMonth of PER_LANE_MONTH.slice(1))
    if (lanes.height > MOST_HEIGHT) lanes = draw(perLaneMonth);
  const bandTop = lanesTop + lanes.height + 26;
  const tiles = tilesShown(timeline, setting);
  const band = bandShapes(tiles, setting, bandTop, inner);
  return {
    name: timeline.client.name,
    width: WIDTH,
    height: (tiles.length > 0 ? bandTop + band.height : lanesTop + lanes.height) + 32,
    scenery: [...header.shapes, ...lanes.scenery, ...band.shapes],
    threads: lanes.threads,
    blocks: lanes.blocks,
  };
}

/** Across a year's end a month says which year it means. */
export function needsYear(months: readonly string[]): boolean {
  return months[0]?.slice(0, 4) !== months.at(-1)?.slice(0, 4);
}

function bandShapes(
  tiles: readonly Tile[],
  { measure }: Setting,
  top: number,
  width: number,
): { shapes: Shape[]; height: number } {
  const pad = 26;
  const column = (width - pad) / Math.max(tiles.length, 1);
  const set = tiles.map((tile) => ({
    value: setText(
      tile.words,
      { sizePx: 22, lineHeightPx: 28, weight: 700 },
      "green",
      measure,
      column - pad,
      2,
    ),
    label: setText(
      tile.label,
      { sizePx: 14.5, lineHeightPx: 19, weight: 400 },
      "secondary",
      measure,
      column - pad,
      2,
    ),
  }));
  const height = 34 + Math.max(0, ...set.map(({ value, label }) => value.height + 2 + label.height));
  const shapes: Shape[] = set.flatMap(({ value, label }, index): Shape[] => {
    const x = MARGIN + pad + index * column;
    const y = top + 17;
    return [
      { shape: "text", box: { x, y, width: value.width, height: value.height }, text: value.text },
      {
        shape: "text",
        box: { x, y: y + value.height + 2, width: label.width, height: label.height },
        text: label.text,
      },
    ];
  });
  const ground: Shape = {
    shape: "rect",
    box: { x: MARGIN, y: top, width, height },
    radius: 14,
    fill: "leaf",
  };
  return { shapes: tiles.length > 0 ? [ground, ...shapes] : [], height };
}
