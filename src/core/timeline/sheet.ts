// The sheet: everything on one page of 1600 px, as high as it needs to be; for the web page and PNG.
import type { Setting } from "./block.ts";
import { headerShapes } from "./header.ts";
import { layoutLanes } from "./lanes.ts";
import { moved, type Page } from "./shapes.ts";
import type { Timeline } from "./timeline.ts";
import { bandShapes } from "./totals-band.ts";
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
  const band = bandShapes(timeline, setting, {
    x: MARGIN,
    width: inner,
    value: { sizePx: 22, lineHeightPx: 28, weight: 700 },
    label: { sizePx: 14.5, lineHeightPx: 19, weight: 400 },
    padX: 26,
    padY: 17,
  });
  return {
    name: timeline.client.name,
    width: WIDTH,
    height: (band.height > 0 ? bandTop + band.height : lanesTop + lanes.height) + 32,
    scenery: [...header.shapes, ...lanes.scenery, ...band.shapes.map((shape) => moved(shape, 0, bandTop))],
    threads: lanes.threads,
    blocks: lanes.blocks,
  };
}

/** Across a year's end a month says which year it means. */
export function needsYear(months: readonly string[]): boolean {
  return months[0]?.slice(0, 4) !== months.at(-1)?.slice(0, 4);
}
