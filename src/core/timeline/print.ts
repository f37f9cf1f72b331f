// The print: A4 across, lanes from page to page, totals at the end; what a board has on the table.
import type { Setting } from "./block.ts";
import { headerShapes, statusOf } from "./header.ts";
import { type LanesPicture, layoutLanes } from "./lanes.ts";
import { moved, type Page, type Shape } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import { setText } from "./text.ts";
import type { Lane, Timeline } from "./timeline.ts";
import { bandShapes } from "./totals-band.ts";
import { monthOf } from "./turn.ts";
import { monthName, spanName } from "./words.ts";

/** A4 (ISO 216), 297 × 210 mm at 96 px an inch. */
const WIDTH = 1122.52;
const HEIGHT = 793.7;
const MARGIN = 42;
const INNER = WIDTH - 2 * MARGIN;
const TOP = 34;
/** Room at the foot for a page's number. */
const FOOT = 44;
const BOTTOM = HEIGHT - FOOT;
const BEFORE_BAND = 16;

/** Nothing is grouped: each success stands by itself, a lane too high for a page goes on on the next under its name. */
export function layoutPrint(timeline: Timeline, setting: Setting): Page[] {
  const header = headerShapes(timeline, setting, {
    x: MARGIN,
    y: TOP,
    width: INNER,
    name: { sizePx: 26, lineHeightPx: 32, weight: 700 },
    subtitle: { sizePx: 14, lineHeightPx: 19, weight: 400 },
  });
  const running = runningHead(timeline, setting);
  const top = (page: number) => (page === 0 ? TOP + header.height + 16 : TOP + running.height + 10);
  const band = totalsBand(timeline, setting);
  const under = band.height > 0 ? BEFORE_BAND + band.height : 0;
  const pictures = sharedOut(timeline, setting, top, under);
  const [only] = pictures;
  // What stands on one page is spread over it.
  const room = BOTTOM - top(0) - under;
  if (only && pictures.length === 1 && only.height <= room)
    pictures[0] = drawn(timeline, setting, timeline.lanes, top(0), room);
  const pages = pictures.map(
    (picture, index): Page => ({
      name: `${timeline.client.name}, ${setting.words.slide(index + 1, pictures.length)}`,
      width: WIDTH,
      height: HEIGHT,
      scenery: [...(index === 0 ? header.shapes : running.shapes), ...picture.scenery],
      threads: picture.threads,
      blocks: picture.blocks,
    }),
  );
  const end = top(pages.length - 1) + (pictures.at(-1)?.height ?? 0);
  addTotals(pages, band, end, running, setting.words.totals);
  if (pages.length === 1) return pages.map((page) => ({ ...page, name: timeline.client.name }));
  return pages.map((page, index) => {
    const number = footShapes(setting.words.slide(index + 1, pages.length), timeline, setting);
    return { ...page, scenery: [...page.scenery, ...number] };
  });
}

/** Tries for pages as full as each other; each draws every lane anew. */
const TRIES = 4;

/** As few pages as there can be with room for the totals `under` the last of them, and those about as full. */
function sharedOut(
  timeline: Timeline,
  setting: Setting,
  top: (page: number) => number,
  under: number,
): LanesPicture[] {
  const fullest = picturesOf(timeline, setting, top, BOTTOM);
  const isHeld = (pictures: readonly LanesPicture[]) =>
    top(pictures.length - 1) + (pictures.at(-1)?.height ?? 0) + under <= BOTTOM;
  if (isHeld(fullest) && !isThin(fullest)) return fullest;
  const most = isHeld(fullest) ? fullest.length : fullest.length + 1;
  let best = fullest;
  let [low, high] = [BOTTOM / 3, BOTTOM];
  for (let tried = 0; tried < TRIES; tried++) {
    const bottom = (low + high) / 2;
    const pictures = picturesOf(timeline, setting, top, bottom);
    if (pictures.length > most) low = bottom;
    else {
      if (isHeld(pictures) && !(isHeld(best) && best.length < pictures.length)) best = pictures;
      high = bottom;
    }
  }
  return best;
}

/** A last page with little on it; after many full ones it may be so. */
function isThin(pictures: readonly LanesPicture[]): boolean {
  const [first, last] = [pictures[0]?.height ?? 0, pictures.at(-1)?.height ?? 0];
  return pictures.length > 1 && pictures.length <= 3 && last < first / 2;
}

/** As many lanes on a page as stand above `bottom`. */
function picturesOf(
  timeline: Timeline,
  setting: Setting,
  top: (page: number) => number,
  bottom: number,
): LanesPicture[] {
  const pictures: LanesPicture[] = [];
  let rest: readonly Lane[] = timeline.lanes;
  while (rest.length > 0) {
    const y = top(pictures.length);
    const draw = (lanes: readonly Lane[], isBrief = false) =>
      drawn(timeline, { ...setting, isBrief }, lanes, y);
    const fits = (picture: LanesPicture) => picture.height <= bottom - y;
    const count = rest.findIndex((_, index) => !fits(draw(rest.slice(0, index + 1))));
    if (count !== 0) {
      const end = count === -1 ? rest.length : count;
      pictures.push(draw(rest.slice(0, end)));
      rest = rest.slice(end);
      continue;
    }
    const [lane, ...others] = rest as [Lane, ...Lane[]];
    const part = partThatFits(lane, (markers) => fits(draw([{ ...lane, markers }])));
    const kept = { ...lane, markers: part };
    // One success alone that is higher than a page is told in brief.
    const whole = draw([kept]);
    pictures.push(whole.height <= BOTTOM - y ? whole : draw([kept], true));
    const left = lane.markers.filter((marker) => !part.includes(marker));
    rest = left.length > 0 ? [{ ...lane, markers: left }, ...others] : others;
  }
  return pictures;
}

/** Of every month as many successes, from its first on, as fit on one page together; never none. */
function partThatFits(lane: Lane, fits: (markers: Lane["markers"]) => boolean): Lane["markers"] {
  const open = new Set(lane.markers.map(({ on }) => monthOf(on)));
  let part: Lane["markers"] = [];
  while (open.size > 0) {
    for (const month of open) {
      const next = lane.markers.find((marker) => monthOf(marker.on) === month && !part.includes(marker));
      const more = lane.markers.filter((marker) => marker === next || part.includes(marker));
      if (next && fits(more)) part = more;
      else open.delete(month);
    }
  }
  return part.length > 0 ? part : lane.markers.slice(0, 1);
}

function drawn(
  timeline: Timeline,
  setting: Setting,
  lanes: readonly Lane[],
  y: number,
  fillHeight = 0,
): LanesPicture {
  const { months } = timeline.window;
  return layoutLanes(lanes, setting, {
    months,
    x: MARGIN,
    y,
    width: INNER,
    perLaneMonth: Number.POSITIVE_INFINITY,
    fillHeight,
    isFilled: false,
    threads: timeline.threads,
    monthLabel: (month) => monthName(month, timeline.locale, needsYear(months)),
  });
}

interface Head {
  shapes: Shape[];
  height: number;
}

/** On every page but the first: whose timeline it is, which months, and whether it may leave. */
function runningHead(timeline: Timeline, setting: Setting): Head {
  const { style, measure } = setting;
  const span = spanName(timeline.window.months, timeline.locale);
  const words = [timeline.client.name, span, statusOf(timeline, setting)].filter(Boolean).join(" · ");
  const set = setText(words, style.detail, "secondary", measure, INNER, 1);
  const box = { x: MARGIN, y: TOP, width: set.width, height: set.height };
  return { shapes: [{ shape: "text", box, text: set.text }], height: set.height };
}

function totalsBand(timeline: Timeline, setting: Setting): Head {
  return bandShapes(timeline, setting, {
    x: MARGIN,
    width: INNER,
    value: { sizePx: 18, lineHeightPx: 24, weight: 700 },
    label: { sizePx: 12, lineHeightPx: 16, weight: 400 },
    padX: 20,
    padY: 13,
  });
}

/** Under the last lanes, or on a page of their own where those leave no room. */
function addTotals(pages: Page[], band: Head, end: number, running: Head, name: string): void {
  if (band.height === 0) return;
  const last = pages.at(-1);
  if (last && end + BEFORE_BAND + band.height <= BOTTOM) {
    last.scenery.push(...band.shapes.map((shape) => moved(shape, 0, end + BEFORE_BAND)));
    return;
  }
  pages.push({
    name,
    width: WIDTH,
    height: HEIGHT,
    scenery: [
      ...running.shapes,
      ...band.shapes.map((shape) => moved(shape, 0, TOP + running.height + BEFORE_BAND)),
    ],
    threads: [],
    blocks: [],
  });
}

/** The agency on the left, the page's number on the right. */
function footShapes(number: string, timeline: Timeline, { style, measure }: Setting): Shape[] {
  const page = setText(number, style.detail, "secondary", measure, 200, 1);
  const agency = setText(timeline.brand.name, style.detail, "secondary", measure, INNER - 240, 1);
  const y = HEIGHT - 32;
  const right = { x: WIDTH - MARGIN - page.width, y, width: page.width, height: page.height };
  const left = { x: MARGIN, y, width: agency.width, height: agency.height };
  return [
    { shape: "text", box: right, text: { ...page.text, align: "right" } },
    ...(agency.text.lines.length > 0 ? [{ shape: "text", box: left, text: agency.text } as const] : []),
  ];
}
