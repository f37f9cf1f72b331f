// The timeline on slides of at most twelve successes, in the order of the months.
import type { Setting } from "./block.ts";
import { SLIDE_HEIGHT, SLIDE_WIDTH } from "./deck-frame.ts";
import { headerShapes } from "./header.ts";
import { drawLanes, type LanesPicture, planLanes } from "./lanes.ts";
import type { Page } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import type { Type } from "./text.ts";
import type { Lane, Timeline } from "./timeline.ts";
import { monthName } from "./words.ts";

const MARGIN = 48;
const INNER = SLIDE_WIDTH - 2 * MARGIN;
export const MOST_ON_SLIDE = 12;
/** More than two slides of months tell nobody what the whole looks like; every success follows in the tables. */
const MOST_ONE_BY_ONE = 2 * MOST_ON_SLIDE;
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
  const parts = shortest(timeline, setting, top);
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

/** By months where that is as short; an overview where it spares slides or where there are too many to tell one by one. */
function shortest(timeline: Timeline, setting: Setting, top: number): Part[] {
  const { lanes, window } = timeline;
  const all = lanes.reduce((sum, lane) => sum + lane.markers.length, 0);
  if (all > MOST_ONE_BY_ONE) return overviewOf(timeline, setting, lanes, top);
  const byMonths = partsOf(timeline, setting, window.months, lanes, top);
  if (byMonths.length <= Math.ceil(all / MOST_ON_SLIDE)) return byMonths;
  const overview = overviewOf(timeline, setting, lanes, top);
  return overview.length < byMonths.length ? overview : byMonths;
}

/** All months on each slide, as many projects as stay readable: the strongest of a month stand for the rest. */
function overviewOf(timeline: Timeline, setting: Setting, lanes: readonly Lane[], top: number): Part[] {
  const { months } = timeline.window;
  for (const perLaneMonth of [2, 1, 0]) {
    for (let count = lanes.length; count >= 1; count--) {
      const part = drawn(timeline, setting, months, lanes.slice(0, count), top, perLaneMonth);
      if (part) return [part, ...overviewOf(timeline, setting, lanes.slice(count), top)];
    }
  }
  const rest = lanes.slice(1);
  return lanes.length === 0
    ? []
    : [
        ...partsOf(timeline, setting, months, lanes.slice(0, 1), top),
        ...overviewOf(timeline, setting, rest, top),
      ];
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
    for (const perLaneMonth of count > 1 ? [5, 4, 3, 2, 1] : [11, 9, 7, 5, 4, 3, 2, 1, 0]) {
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
  if (singles(lanes, months, perLaneMonth) > MOST_ON_SLIDE) return null;
  const height = SLIDE_HEIGHT - FOOT - top;
  const options = {
    months,
    x: MARGIN,
    y: top,
    width: INNER,
    perLaneMonth,
    fillHeight: height,
    isFilled: true,
    threads: timeline.threads,
    monthLabel: (month: string) => monthName(month, timeline.locale, needsYear(timeline.window.months)),
  };
  for (const isBrief of [false, true]) {
    const fitted = { ...setting, isBrief };
    const plan = planLanes(lanes, fitted, options);
    if (plan.height <= height) return { months, picture: drawLanes(plan, fitted, options) };
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

/** How many would be shown one by one: known before anything is laid out, and most arrangements fail by it. */
function singles(lanes: readonly Lane[], months: readonly string[], perLaneMonth: number): number {
  let sum = 0;
  for (const lane of lanes)
    for (const month of months) {
      const all = lane.markers.filter((marker) => marker.on.startsWith(month)).length;
      sum += all <= perLaneMonth + 1 ? all : perLaneMonth;
    }
  return sum;
}
