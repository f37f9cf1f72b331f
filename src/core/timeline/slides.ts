// The timeline on slides of at most twelve successes, in the order of the months.
import type { Setting } from "./block.ts";
import { SLIDE_HEIGHT, SLIDE_WIDTH } from "./deck-frame.ts";
import { headerShapes } from "./header.ts";
import { drawLanes, type LaneOptions, type LanesPlan, planLanes } from "./lanes.ts";
import type { Page } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import type { Type } from "./text.ts";
import type { Lane, Timeline } from "./timeline.ts";
import { monthOf } from "./turn.ts";
import { FEWEST_MONTHS } from "./window.ts";
import { monthName } from "./words.ts";

const MARGIN = 48;
const INNER = SLIDE_WIDTH - 2 * MARGIN;
const MARGIN_TOP = 28;
export const MOST_ON_SLIDE = 12;
/** More than two slides of months tell nobody what the whole looks like; every success follows in the tables. */
const MOST_ONE_BY_ONE = 2 * MOST_ON_SLIDE;
const FOOT = 50;
/** Two columns of words in a third of a slide, each as wide as one in a sixth. */
const DENSE_SLOT = 170;
/** Successes of a lane and month that stand one by one: as many as fit; of an overview, the strongest. */
const EACH = [Number.POSITIVE_INFINITY];
const OVERVIEW = [2, 1, 0];
const GROUPED = [11, 9, 7, 5, 4, 3, 2, 1, 0];

const NAME: Type = { sizePx: 30, lineHeightPx: 36, weight: 700 };
const SUBTITLE: Type = { sizePx: 17, lineHeightPx: 22, weight: 400 };

export function layoutSlides(timeline: Timeline, setting: Setting): Page[] {
  const top = MARGIN_TOP + headerOf(timeline, setting, timeline.window.months).height + 14;
  return partsOf({ timeline, setting, top }).map(({ months, plan, fitted, options }) => {
    const picture = drawLanes(plan, fitted, options);
    return {
      name: months.map((month) => monthName(month, timeline.locale)).join(", "),
      width: SLIDE_WIDTH,
      height: SLIDE_HEIGHT,
      scenery: [...headerOf(timeline, setting, months).shapes, ...picture.scenery],
      threads: picture.threads,
      blocks: picture.blocks,
    };
  });
}

/** It names the months of its own slide. */
function headerOf(timeline: Timeline, setting: Setting, months: readonly string[]) {
  const window = { ...timeline.window, months: [...months] };
  const place = { x: MARGIN, y: MARGIN_TOP, width: INNER, name: NAME, subtitle: SUBTITLE };
  return headerShapes({ ...timeline, window }, setting, place);
}

interface Slides {
  timeline: Timeline;
  setting: Setting;
  /** Where the lanes begin. */
  top: number;
}

/** One slide, not yet drawn. */
interface Part {
  months: readonly string[];
  /** Successes that stand one by one. */
  singles: number;
  plan: LanesPlan;
  fitted: Setting;
  options: LaneOptions;
}

/** One by one where that takes at most a slide more; an overview where it spares slides or where there are too many to tell one by one. */
function partsOf(slides: Slides): Part[] {
  const { lanes, window } = slides.timeline;
  const all = lanes.reduce((sum, lane) => sum + lane.markers.length, 0);
  const isFew = all <= MOST_ONE_BY_ONE;
  const each = isFew ? fewest(slides, EACH) : null;
  if (each && each.length <= Math.ceil(all / MOST_ON_SLIDE) + 1) return each;
  const overview = spread(slides, window.months, OVERVIEW);
  if (each) return overview && overview.length < each.length ? overview : each;
  if (overview && !isFew) return overview;
  for (const level of GROUPED) {
    const parts = fewest(slides, [level]);
    if (parts) return parts;
  }
  return partsOf({ ...slides, timeline: { ...slides.timeline, lanes: lanes.flatMap(halves) } });
}

/** More of one lane are featured than a slide holds: it goes on on a second one. */
function halves(lane: Lane): Lane[] {
  const half = Math.ceil(lane.markers.length / 2);
  if (half === lane.markers.length) throw new RangeError("one success alone is higher than a slide");
  return [lane.markers.slice(0, half), lane.markers.slice(half)].map((markers) => ({ ...lane, markers }));
}

/** Of all ways to share out the months the one with the fewest slides, none with one success alone if that can be. */
function fewest(slides: Slides, levels: readonly number[]): Part[] | null {
  const weight = (parts: Part[]) =>
    2 * parts.length + (parts.length > 1 && parts.some(({ singles }) => singles === 1) ? 1 : 0);
  let best: Part[] | null = null;
  for (const way of waysOf(slides.timeline)) {
    const spreads = way.map((months) => spread(slides, months, levels));
    const parts = spreads.every((one) => one !== null) ? spreads.flat() : null;
    if (parts && (!best || weight(parts) < weight(best))) best = parts;
  }
  return best;
}

/** By halves, all of them, or those alone in which something happened; never fewer than a timeline has. */
function waysOf({ window, lanes }: Timeline): string[][][] {
  const { months } = window;
  const full = months.map((month) => lanesWithin(lanes, [month]).length > 0);
  const [first, last] = [full.indexOf(true), full.lastIndexOf(true)];
  const half = months.length / 2;
  const ways = [[months]];
  if (half >= FEWEST_MONTHS && first < half && last >= half)
    ways.unshift([months.slice(0, half), months.slice(half)]);
  for (let count = months.length - 1; count >= Math.max(FEWEST_MONTHS, last - first + 1); count--) {
    const from = Math.min(first, months.length - count);
    ways.push([months.slice(from, from + count)]);
  }
  return ways;
}

/** Lanes over `months` on as few slides as hold them, evenly filled. Null: one lane alone does not fit. */
function spread(slides: Slides, months: readonly string[], levels: readonly number[]): Part[] | null {
  const lanes = lanesWithin(slides.timeline.lanes, months);
  const known = new Map<string, Part | null>();
  const partOf = (from: number, to: number): Part | null => {
    const key = `${from} ${to}`;
    // Lanes share a slide only where none of them has to be told shorter for it.
    const own = to - from > 1 ? levels.slice(0, 1) : levels;
    const part = known.has(key) ? known.get(key) : fitting(slides, months, lanes.slice(from, to), own);
    known.set(key, part ?? null);
    return part ?? null;
  };
  /** By the end of what they hold: the parts up to there, of which the fullest is as little full as can be. */
  let ends = new Map<number, { parts: Part[]; most: number }>([[0, { parts: [], most: 0 }]]);
  while (ends.size > 0) {
    const done = ends.get(lanes.length);
    if (done) return done.parts;
    const next: typeof ends = new Map();
    for (const [from, { parts, most }] of ends)
      for (let to = from + 1; to <= lanes.length; to++) {
        const part = partOf(from, to);
        if (!part) break;
        const fullest = Math.max(most, part.singles);
        const other = next.get(to);
        if (!other || fullest < other.most) next.set(to, { parts: [...parts, part], most: fullest });
      }
    ends = next;
  }
  return null;
}

/** Null: it does not fit, neither with every detail nor closer together nor in brief. */
function fitting(
  { timeline, setting, top }: Slides,
  months: readonly string[],
  lanes: readonly Lane[],
  levels: readonly number[],
): Part | null {
  const height = SLIDE_HEIGHT - FOOT - top;
  for (const perLaneMonth of levels) {
    const singles = singlesOf(lanes, months, perLaneMonth);
    if (singles > MOST_ON_SLIDE) continue;
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
    for (const isBrief of [false, true])
      for (const slotPx of [setting.style.slotPx, DENSE_SLOT]) {
        const fitted = { ...setting, isBrief, style: { ...setting.style, slotPx } };
        const plan = planLanes(lanes, fitted, options);
        if (plan.height <= height) return { months, singles, plan, fitted, options };
      }
  }
  return null;
}

function lanesWithin(lanes: readonly Lane[], months: readonly string[]): Lane[] {
  return lanes
    .map((lane) => ({ ...lane, markers: lane.markers.filter(({ on }) => months.includes(monthOf(on))) }))
    .filter((lane) => lane.markers.length > 0);
}

/** How many would be shown one by one: known before anything is laid out, and most arrangements fail by it. */
function singlesOf(lanes: readonly Lane[], months: readonly string[], perLaneMonth: number): number {
  let sum = 0;
  for (const lane of lanes)
    for (const month of months) {
      const all = lane.markers.filter((marker) => marker.on.startsWith(month));
      const featured = all.filter(({ isFeatured }) => isFeatured).length;
      sum += all.length <= perLaneMonth + 1 ? all.length : Math.max(perLaneMonth, featured);
    }
  return sum;
}
