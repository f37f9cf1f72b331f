// Lanes of blocks over a scale of months: blocks of one lane hang under each other where they would touch.
import { scaleLinear } from "d3-scale";
import { Temporal } from "temporal-polyfill";
import { type Draft, draftOf, groupOf, placed, type Setting } from "./block.ts";
import type { Block, Box, Shape, ThreadLine } from "./shapes.ts";
import { setText } from "./text.ts";
import { threadLines } from "./threads.ts";
import type { Lane, Marker } from "./timeline.ts";

export interface LaneOptions {
  months: readonly string[];
  /** Left edge, top and width of lane names and months together. */
  x: number;
  y: number;
  width: number;
  /** Successes of one lane and month shown one by one; the rest is grouped in words. */
  perLaneMonth: number;
  /** Lanes share spare room up to this height. */
  fillHeight: number;
  /** The months' grounds reach down to `fillHeight`. */
  isFilled: boolean;
  threads: readonly { from: number; to: number }[];
  monthLabel: (month: string) => string;
}

export interface LanesPicture {
  scenery: Shape[];
  threads: ThreadLine[];
  blocks: Block[];
  height: number;
  /** Blocks shown one by one. */
  single: number;
}

interface Item {
  marker: Marker | null;
  draft: Draft;
  dotX: number;
  x: number;
}

const HEADER = 44;
const LANE_TOP = 34;
/** Room above a dot through which threads run. */
const HEADROOM = 32;
const STACK_GAP = 16;
const LANE_BOTTOM = 22;
const BETWEEN = 18;
const MONTH_PAD = 14;
const MOST_SPREAD = 60;

export function layoutLanes(lanes: readonly Lane[], setting: Setting, options: LaneOptions): LanesPicture {
  const { style } = setting;
  const left = options.x + style.gutterPx;
  const columnWidth = (options.x + options.width - left) / options.months.length;
  const frame = { left, right: options.x + options.width, columnWidth };
  const threaded = new Set(options.threads.flatMap((thread) => [thread.from, thread.to]));
  const planned = lanes.map((lane) => planLane(lane, setting, options, frame, threaded));
  const natural = HEADER + planned.reduce((sum, lane) => sum + lane.height, 0);
  const spare = Math.max(0, Math.min(MOST_SPREAD, (options.fillHeight - natural) / lanes.length));

  const height = Math.max(natural + spare * lanes.length, options.isFilled ? options.fillHeight : 0);
  const scenery: Shape[] = monthShapes(setting, options, frame, height);
  const blocks: Block[] = [];
  const dots = new Map<number, Box>();
  let top = options.y + HEADER;
  for (const [index, lane] of planned.entries()) {
    if (index > 0) scenery.push(rule(options.x, top, options.width, "line", 1));
    const y = top + LANE_TOP;
    const { text, ...size } = lane.label;
    scenery.push({
      shape: "text",
      box: { x: options.x, y: y - style.lane.lineHeightPx / 2, width: size.width, height: size.height },
      text,
    });
    scenery.push(rule(left, y, frame.right - left, "laneLine", 2));
    for (const { item, down } of lane.items) {
      const block = placed(item.draft, item.x, y - style.dotPx / 2 + down, down === 0 ? item.dotX : item.x);
      blocks.push(block);
      if (item.marker) dots.set(item.marker.number, block.shapes[0]!.box);
    }
    top += lane.height + spare;
  }
  const ways: Box = { x: left, y: options.y, width: frame.right - left, height };
  return {
    scenery,
    threads: threadLines(options.threads, dots, blocks, ways, setting.words),
    blocks,
    height,
    single: dots.size,
  };
}

interface Frame {
  left: number;
  right: number;
  columnWidth: number;
}

interface PlannedLane {
  label: ReturnType<typeof setText>;
  /** `down`: how far under the lane's line; 0 is on it. */
  items: { item: Item; down: number }[];
  height: number;
}

function planLane(
  lane: Lane,
  setting: Setting,
  options: LaneOptions,
  frame: Frame,
  threaded: ReadonlySet<number>,
): PlannedLane {
  const { style, measure } = setting;
  const label = setText(lane.name, style.lane, "ink", measure, style.gutterPx - 16, 5);
  const wanted = options.months.flatMap((month) =>
    monthWants(lane, month, setting, options, frame, threaded),
  );
  const items = stacked(sized(wanted, setting, frame), threaded, style.dotPx);
  const lowest = Math.max(...items.map(({ item, down }) => down + item.draft.height - style.dotPx / 2));
  const labelHeight = label.height - style.lane.lineHeightPx / 2;
  return { label, items, height: LANE_TOP + Math.max(lowest, labelHeight) + LANE_BOTTOM };
}

/** A success or a group before it is known how wide it may be. */
interface Want {
  markers: Marker[];
  x: number;
  /** Null: as wide as the way to the next one allows. */
  width: number | null;
}

/** Shown one by one first: those with a number, then ends of threads, then the rest as they came. */
function monthWants(
  lane: Lane,
  month: string,
  setting: Setting,
  options: LaneOptions,
  frame: Frame,
  threaded: ReadonlySet<number>,
): Want[] {
  const all = lane.markers.filter((marker) => marker.on.startsWith(month));
  const weight = (marker: Marker) =>
    (marker.results.length > 0 ? 2 : 0) + (threaded.has(marker.number) ? 1 : 0);
  const ranked = [...all].sort((a, b) => weight(b) - weight(a));
  const single = all.length <= options.perLaneMonth + 1 ? all : ranked.slice(0, options.perLaneMonth);
  const grouped = all.filter((marker) => !single.includes(marker));
  const shown = all.filter((marker) => single.includes(marker)).map((marker) => [marker]);
  if (grouped.length > 0) shown.push(grouped);
  const start = frame.left + options.months.indexOf(month) * frame.columnWidth;
  const [alone] = shown;
  if (alone && shown.length === 1)
    return [{ markers: alone, x: dayX(alone[0]!.on, start, setting, frame), width: null }];
  return inSlots(shown, start, setting, frame);
}

/** A month of several keeps to its column: in order, in as many columns of words as it is wide. */
function inSlots(shown: readonly Marker[][], start: number, { style }: Setting, frame: Frame): Want[] {
  const slots = Math.max(1, Math.floor(frame.columnWidth / style.slotPx));
  const slotWidth = (frame.columnWidth - MONTH_PAD) / slots;
  return shown.map((markers, index) => {
    const slot = Math.floor((index * slots) / Math.max(shown.length, slots));
    return {
      markers,
      x: start + MONTH_PAD + slot * slotWidth,
      width: Math.floor(slotWidth + (slots === 1 ? MONTH_PAD : 0) - BETWEEN),
    };
  });
}

/** From the right: the words of each end before those of the next begin, as far as a month's width allows. */
function sized(wants: readonly Want[], setting: Setting, frame: Frame): Item[] {
  const items: Item[] = [];
  for (const want of wants.toReversed()) {
    const next = items.find((item) => item.dotX > want.x);
    const end = next ? next.x - BETWEEN : frame.right - 4;
    const free = Math.max(
      Math.floor(end - want.x),
      Math.floor(frame.columnWidth - BETWEEN),
      setting.style.narrowestPx,
    );
    const maxWidth = Math.min(setting.style.widestPx, want.width ?? free);
    const isGroup = want.markers.length > 1;
    const draft = isGroup
      ? groupOf(want.markers, setting, maxWidth, 5)
      : draftOf(want.markers[0]!, setting, maxWidth);
    const isFree = want.width === null;
    const x = isFree ? Math.max(frame.left + 4, Math.min(want.x, end - draft.width)) : want.x;
    const dotX = draft.isTagged ? x : want.x;
    items.unshift({ marker: isGroup ? null : want.markers[0]!, draft, dotX, x });
  }
  return items;
}

/** Each as high as it can hang: on the line, or under those whose words are in its way. */
function stacked(items: readonly Item[], threaded: ReadonlySet<number>, dotPx: number): PlannedLane["items"] {
  const done: PlannedLane["items"] = [];
  for (const item of items) {
    const gap = item.marker && threaded.has(item.marker.number) ? HEADROOM : STACK_GAP;
    const inTheWay = done.filter((other) => !isApart(item, other.item, dotPx));
    const down = Math.max(0, ...inTheWay.map((other) => other.down + other.item.draft.height + gap));
    done.push({ item, down });
  }
  return done;
}

function isApart(a: Item, b: Item, dotPx: number): boolean {
  const [aLeft, aRight] = spanOf(a, dotPx);
  const [bLeft, bRight] = spanOf(b, dotPx);
  return aRight + BETWEEN <= bLeft || bRight + BETWEEN <= aLeft;
}

function spanOf(item: Item, dotPx: number): [number, number] {
  return [Math.min(item.x, item.dotX), Math.max(item.x + item.draft.width, item.dotX + dotPx)];
}

/** The dot's left edge; the first day stands under the month's name. */
function dayX(on: string, start: number, { style }: Setting, frame: Frame): number {
  const days = Temporal.PlainDate.from(on).daysInMonth;
  const scale = scaleLinear()
    .domain([1, days])
    .range([start + MONTH_PAD, start + frame.columnWidth - style.dotPx - 4]);
  return scale(Number(on.slice(8, 10)));
}

function monthShapes(setting: Setting, options: LaneOptions, frame: Frame, height: number): Shape[] {
  const { heading } = setting.style;
  return options.months.flatMap((month, index): Shape[] => {
    const x = frame.left + index * frame.columnWidth;
    const label = setText(
      options.monthLabel(month),
      heading,
      "secondary",
      setting.measure,
      frame.columnWidth - 2 * MONTH_PAD,
      1,
    );
    const box = { x: x + MONTH_PAD, y: options.y + 12, width: label.width, height: label.height };
    const ground = { x, y: options.y, width: frame.columnWidth, height };
    return [
      ...(index % 2 === 0 ? [{ shape: "rect", box: ground, radius: 0, fill: "band" } as const] : []),
      { shape: "text", box, text: label.text },
    ];
  });
}

function rule(x: number, y: number, width: number, colour: "line" | "laneLine", widthPx: number): Shape {
  return { shape: "line", box: { x, y, width, height: 0 }, colour, widthPx };
}
