// The deck: a title, slides of at most twelve successes in the order of the months, and the totals.
import { chipShape, type Setting } from "./block.ts";
import { headerShapes, statusOf, tilesShown } from "./header.ts";
import { type LanesPicture, layoutLanes } from "./lanes.ts";
import type { Page, Shape } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import { setText, type Type } from "./text.ts";
import type { Tile } from "./tiles.ts";
import type { Lane, Timeline } from "./timeline.ts";
import { monthName, spanName } from "./words.ts";

const SLIDE_WIDTH = 1280;
const SLIDE_HEIGHT = 720;
const MARGIN = 48;
const INNER = SLIDE_WIDTH - 2 * MARGIN;
const MOST_ON_SLIDE = 12;
const FOOT = 34;

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
  const slides = parts.map(
    (part, index): Page => ({
      name: part.months.map((month) => monthName(month, timeline.locale)).join(", "),
      width: SLIDE_WIDTH,
      height: SLIDE_HEIGHT,
      scenery: [
        ...header.shapes,
        ...part.picture.scenery,
        ...(parts.length > 1 ? [pageNumber(setting.words.slide(index + 1, parts.length), setting)] : []),
      ],
      threads: part.picture.threads,
      blocks: part.picture.blocks,
    }),
  );
  const tiles = tilesShown(timeline, setting);
  const totals = tiles.length > 0 ? [totalsSlide(timeline, tiles, setting)] : [];
  return [titleSlide(timeline, setting), ...slides, ...totals];
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

function titleSlide(timeline: Timeline, setting: Setting): Page {
  const { measure, words } = setting;
  const span = spanName(timeline.window.months, timeline.locale);
  const name = setText(
    timeline.client.name,
    { sizePx: 56, lineHeightPx: 66, weight: 700 },
    "ink",
    measure,
    INNER - 60,
    3,
  );
  const subtitle = setText(
    words.subtitle(span),
    { sizePx: 26, lineHeightPx: 34, weight: 400 },
    "secondary",
    measure,
    INNER - 60,
    2,
  );
  const agency = setText(
    timeline.brand.name,
    { sizePx: 20, lineHeightPx: 26, weight: 500 },
    "green",
    measure,
    INNER - 60,
    1,
  );
  const y = (SLIDE_HEIGHT - name.height - subtitle.height) / 2 - 30;
  const x = MARGIN + 40;
  const scenery: Shape[] = [
    {
      shape: "rect",
      box: { x: MARGIN, y, width: 8, height: name.height + 14 + subtitle.height },
      radius: 4,
      fill: "green",
    },
    { shape: "text", box: { x, y, width: name.width, height: name.height }, text: name.text },
    {
      shape: "text",
      box: { x, y: y + name.height + 14, width: subtitle.width, height: subtitle.height },
      text: subtitle.text,
    },
  ];
  if (agency.text.lines.length > 0)
    scenery.push({
      shape: "text",
      box: { x, y: SLIDE_HEIGHT - 84, width: agency.width, height: agency.height },
      text: agency.text,
    });
  const mark = statusOf(timeline, setting);
  if (mark !== null) {
    const set = setText(
      mark,
      { ...setting.style.tag, sizePx: 16, lineHeightPx: 20 },
      "secondary",
      measure,
      400,
      1,
    );
    const look = { fill: "paper", edge: "quietLine", dashed: false } as const;
    scenery.push(chipShape(set, { x, y: y - 50 }, { x: 12, y: 4 }, look));
  }
  return {
    name: timeline.client.name,
    width: SLIDE_WIDTH,
    height: SLIDE_HEIGHT,
    scenery,
    threads: [],
    blocks: [],
  };
}

/** Up to six totals in two rows of three. */
function totalsSlide(timeline: Timeline, tiles: readonly Tile[], setting: Setting): Page {
  const { measure, words } = setting;
  const title = setText(
    words.totals,
    { sizePx: 34, lineHeightPx: 42, weight: 700 },
    "ink",
    measure,
    INNER,
    1,
  );
  const span = setText(
    words.totalsIntro(spanName(timeline.window.months, timeline.locale)),
    { sizePx: 19, lineHeightPx: 26, weight: 400 },
    "secondary",
    measure,
    INNER,
    1,
  );
  const scenery: Shape[] = [
    { shape: "text", box: { x: MARGIN, y: 44, width: title.width, height: title.height }, text: title.text },
    { shape: "text", box: { x: MARGIN, y: 92, width: span.width, height: span.height }, text: span.text },
  ];
  const columns = Math.min(3, tiles.length);
  const gap = 24;
  const width = (INNER - gap * (columns - 1)) / columns;
  for (const [index, tile] of tiles.entries()) {
    const x = MARGIN + (index % columns) * (width + gap);
    const y = 160 + Math.floor(index / columns) * (210 + gap);
    scenery.push(...tileShapes(tile, setting, { x, y, width, height: 210 }));
  }
  return { name: words.totals, width: SLIDE_WIDTH, height: SLIDE_HEIGHT, scenery, threads: [], blocks: [] };
}

function tileShapes(
  tile: Tile,
  { measure }: Setting,
  box: { x: number; y: number; width: number; height: number },
): Shape[] {
  const room = box.width - 64;
  const value = setText(tile.words, { sizePx: 34, lineHeightPx: 42, weight: 700 }, "green", measure, room, 2);
  const label = setText(
    tile.label,
    { sizePx: 20, lineHeightPx: 27, weight: 400 },
    "secondary",
    measure,
    room,
    3,
  );
  const top = box.y + (box.height - value.height - 6 - label.height) / 2;
  const x = box.x + 32;
  return [
    { shape: "rect", box, radius: 14, fill: "leaf" },
    { shape: "text", box: { x, y: top, width: value.width, height: value.height }, text: value.text },
    {
      shape: "text",
      box: { x, y: top + value.height + 6, width: label.width, height: label.height },
      text: label.text,
    },
  ];
}

function pageNumber(text: string, { style, measure }: Setting): Shape {
  const set = setText(text, { ...style.detail, sizePx: 14 }, "secondary", measure, 200, 1);
  const box = {
    x: SLIDE_WIDTH - MARGIN - set.width,
    y: SLIDE_HEIGHT - 28,
    width: set.width,
    height: set.height,
  };
  return { shape: "text", box, text: { ...set.text, align: "right" } };
}
