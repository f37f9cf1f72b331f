// The timeline on slides of at most twelve successes, in the order of the months.
import type { Setting } from "./block.ts";
import { SLIDE_HEIGHT, SLIDE_WIDTH } from "./deck-frame.ts";
import { headerShapes } from "./header.ts";
import { type LanesPicture, layoutLanes } from "./lanes.ts";
import type { Page } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import type { Type } from "./text.ts";
import type { Lane, Timeline } from "./timeline.ts";
import { monthName } from "./words.ts";

const MARGIN = 48;
const INNER = SLIDE_WIDTH - 2 * MARGIN;
export const MOST_ON_SLIDE = 12;
const FOOT = 50;

const NAME: Type = { sizePx: 30, lineHeightPx: 36, weight: 700 };
const SUBTITLE: Type = { sizePx: 17, lineHeightPx: 22, weight: 400 };

export function layoutSlides(timeline: Timeline, setting: Setting): Page[] {
  const header = headerShapes(timeline, setting, {
    x: MARGIN,
    y: 28,
    width: INNER,
    name: NAME,
    subtitle: SUBTITLE,
  });
  const top = 28 + header.height + 14;
  const parts = partsOf(timeline, setting, timeline.window.months, timeline.lanes, top);
  return parts.map((part) => ({
    name: part.months.map((month) => monthName(month, timeline.locale)).join(", "),
    width: SLIDE_WIDTH,
    height: SLIDE_HEIGHT,
    scenery: [...header.shapes, ...part.picture.scenery],
    threads: part.picture.threads,
    blocks: part.picture.blocks,
  }));
}

interface Part {
  months: readonly string[];
  picture: LanesPicture;
}

/** As many months on a slide as stay readable; a month too full for one slide is grouped, then split by lanes. */
function partsOf(
  timeline: Timeline,
  setting: Setting,
  months: readonly string[],
  lanes: readonly Lane[],
  top: number,
): Part[] {
  if (months.length === 0) return [];
  for (let count = months.length; count >= 1; count--) {
    const first = months.slice(0, count);
    const within = lanesWithin(lanes, first);
    if (within.length === 0) return partsOf(timeline, setting, months.slice(count), lanes, top);
    const part = drawn(timeline, setting, first, within, top, Number.POSITIVE_INFINITY);
    if (part) return [part, ...partsOf(timeline, setting, months.slice(count), lanes, top)];
  }
  const [month = "", ...rest] = months;
  const full = fullMonth(timeline, setting, month, lanesWithin(lanes, [month]), top);
  return [...full, ...partsOf(timeline, setting, rest, lanes, top)];
}

function fullMonth(
  timeline: Timeline,
  setting: Setting,
  month: string,
  lanes: readonly Lane[],
  top: number,
): Part[] {
  for (let count = lanes.length; count >= 1; count--) {
    for (const perLaneMonth of count > 1 ? [5, 4, 3] : [11, 9, 7, 5, 4, 3, 2, 1, 0]) {
      const part = drawn(timeline, setting, [month], lanes.slice(0, count), top, perLaneMonth);
      if (part) return [part, ...fullMonth(timeline, setting, month, lanes.slice(count), top)];
    }
  }
  if (lanes.length > 0) throw new RangeError("one group alone is higher than a slide");
  return [];
}

/** Null: it does not fit, neither with every detail nor in brief. */
function drawn(
  timeline: Timeline,
  setting: Setting,
  months: readonly string[],
  lanes: readonly Lane[],
  top: number,
  perLaneMonth: number,
): Part | null {
  if (perLaneMonth === Number.POSITIVE_INFINITY && count(lanes) > MOST_ON_SLIDE) return null;
  const height = SLIDE_HEIGHT - FOOT - top;
  for (const isBrief of [false, true]) {
    const picture = layoutLanes(
      lanes,
      { ...setting, isBrief },
      {
        months,
        x: MARGIN,
        y: top,
        width: INNER,
        perLaneMonth,
        fillHeight: height,
        isFilled: true,
        threads: timeline.threads,
        monthLabel: (month) => monthName(month, timeline.locale, needsYear(timeline.window.months)),
      },
    );
    if (picture.height <= height && picture.single <= MOST_ON_SLIDE) return { months, picture };
  }
  return null;
}

function lanesWithin(lanes: readonly Lane[], months: readonly string[]): Lane[] {
  return lanes
    .map((lane) => ({
      ...lane,
      markers: lane.markers.filter((marker) => months.includes(marker.on.slice(0, 7))),
    }))
    .filter((lane) => lane.markers.length > 0);
}

function count(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, lane) => sum + lane.markers.length, 0);
}
