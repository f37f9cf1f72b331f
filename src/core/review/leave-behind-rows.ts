// The rows of the leave-behind: which successes are on the page, and how large they can be.
import { chipShape } from "../timeline/block.ts";
import type { Block, Measure, Shape } from "../timeline/shapes.ts";
import { type SetText, setText, type Type } from "../timeline/text.ts";
import { foremost } from "../timeline/tiles.ts";
import type { Marker, Timeline } from "../timeline/timeline.ts";
import { byTurn } from "../timeline/turn.ts";
import { dayName, timelineWords, whenName } from "../timeline/words.ts";

/** Of A4 portrait at 96 px an inch. */
export const WIDTH = 794;
export const MARGIN = 56;
export const INNER = WIDTH - 2 * MARGIN;
const MOST_SUCCESSES = 12;
/** A total from more entries than this cannot show them all. */
const MOST_NAMED = 4;

export interface Size {
  title: Type;
  detail: Type;
  chip: Type;
  /** Lines that a title and the client's words may take. */
  lines: { title: number; quote: number };
  gapPx: number;
}

export const type = (sizePx: number, lineHeightPx: number, weight: Type["weight"]): Type => ({
  sizePx,
  lineHeightPx,
  weight,
});

const large = { title: type(18, 24, 600), detail: type(14, 19, 400), chip: type(16, 20, 600) };
const medium = { title: type(16, 21, 600), detail: type(13, 18, 400), chip: type(15, 19, 600) };
const small = { title: type(14, 18, 600), detail: type(12, 16, 400), chip: type(13, 17, 600) };

/** From the most generous to what fits in any case. */
const SIZES: readonly Size[] = [
  { ...large, lines: { title: 3, quote: 5 }, gapPx: 26 },
  { ...medium, lines: { title: 2, quote: 4 }, gapPx: 18 },
  { ...medium, lines: { title: 2, quote: 3 }, gapPx: 11 },
  { ...small, lines: { title: 2, quote: 3 }, gapPx: 8 },
  { ...small, lines: { title: 2, quote: 2 }, gapPx: 6 },
  { ...medium, lines: { title: 2, quote: 0 }, gapPx: 8 },
  { ...small, lines: { title: 1, quote: 0 }, gapPx: 6 },
];

export interface Told {
  marker: Marker;
  lane: string;
}

export interface Row {
  height: number;
  at: (y: number) => Block;
}

/** "20. September" and "September 2026" on one line, at the largest size. */
const DATE_WIDTH = 114;
export const DOT_X = MARGIN + DATE_WIDTH + 10;
export const DOT_PX = 14;
export const TEXT_X = DOT_X + DOT_PX + 16;
const CHIP_WIDTH = 190;
/** Of one success; of the others it says how many there are. */
const MOST_CHIPS = 2;
/** A number is never cut short as long as it fits in these. */
const CHIP_LINES = 4;
const CHIP_PAD_PX = 4;
const CHIP_X = WIDTH - MARGIN - CHIP_WIDTH;
export const TEXT_WIDTH = CHIP_X - 20 - TEXT_X;

/** As many and as generous as fit: at most twelve, then smaller, then fewer. */
export function fitted(
  all: readonly Told[],
  timeline: Timeline,
  room: number,
  measure: Measure,
): { rows: Row[]; size: Size; spare: number } {
  for (let count = Math.min(MOST_SUCCESSES, all.length); count > 0; count--) {
    const chosen = strongest(all, timeline, count);
    for (const size of SIZES) {
      const left = room - (count < all.length ? size.gapPx + size.detail.lineHeightPx : 0);
      const rows = chosen.map((told) => rowOf(told, timeline, size, measure));
      const height = rows.reduce((sum, row) => sum + row.height, size.gapPx * (rows.length - 1));
      if (height <= left) return { rows, size, spare: left - height };
    }
  }
  return { rows: [], size: SIZES.at(-1) as Size, spare: 0 };
}

/**
 * Those the PM wants to stand out, then those that a total above comes from, then those with a number; of each kind the
 * months in turn, so that all of the time is on the page. Shown in the order they happened.
 */
function strongest(all: readonly Told[], timeline: Timeline, count: number): Told[] {
  const { tiles } = foremost(timeline.tiles);
  const totalled = new Set(tiles.flatMap((tile) => (tile.of.length <= MOST_NAMED ? tile.of : [])));
  const weightOf = ({ marker }: Told) => {
    const isTotal = [marker.number, ...marker.results.map((result) => result.number)].some((number) =>
      totalled.has(number),
    );
    return (marker.isFeatured ? 8 : 0) + (isTotal ? 4 : 0) + (marker.results.length > 0 ? 2 : 0);
  };
  const earlier = (a: Told, b: Told) => byTurn(a.marker, b.marker);
  const turns = new Map<string, number>();
  return [...all]
    .sort((a, b) => earlier(b, a))
    .map((told) => {
      const weight = weightOf(told);
      const key = `${weight} ${told.marker.on.slice(0, 7)}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { told, weight, turn };
    })
    .sort((a, b) => b.weight - a.weight || a.turn - b.turn)
    .slice(0, count)
    .map(({ told }) => told)
    .sort(earlier);
}

function rowOf(told: Told, timeline: Timeline, size: Size, measure: Measure): Row {
  const { marker } = told;
  const day = setText(
    whenName(marker.on, marker.onPrecision, timeline.locale),
    size.detail,
    "secondary",
    measure,
    DATE_WIDTH,
    2,
  );
  const texts = [
    setText(marker.title, size.title, "ink", measure, TEXT_WIDTH, size.lines.title),
    ...captionsOf(told).map((caption) => setText(caption, size.detail, "secondary", measure, TEXT_WIDTH, 1)),
    ...(size.lines.quote > 0 ? quoteOf(marker, timeline, size, measure) : []),
  ];
  const numbers = [...marker.results, ...marker.further];
  const chips = numbers.slice(0, MOST_CHIPS).map((result) => {
    const set = setText(result.words, size.chip, "gold", measure, CHIP_WIDTH - 24, CHIP_LINES);
    return chipShape(
      set,
      { x: CHIP_X, y: 0 },
      { x: 12, y: CHIP_PAD_PX },
      { fill: "goldGround", edge: "goldLine", dashed: false },
    );
  });
  const left = numbers.length - chips.length;
  if (left > 0) {
    const more = timelineWords(timeline.locale).more(left);
    chips.push(textAt(setText(more, size.detail, "gold", measure, CHIP_WIDTH - 24, 1), CHIP_X + 12, 0));
  }
  const textHeight = texts.reduce((sum, set, index) => sum + set.height + (index > 0 ? 3 : 0), 0);
  const chipHeight = chips.reduce((sum, chip, index) => sum + chip.box.height + (index > 0 ? 6 : 0), 0);
  const height = Math.max(CHIP_PAD_PX + textHeight, chipHeight, CHIP_PAD_PX + day.height + 2);
  const name = [marker.title, ...numbers.map((result) => result.words)].join(" · ");
  return { height, at: (y) => blockAt(y, { name, height, day, texts, chips, size }) };
}

function blockAt(
  y: number,
  row: { name: string; height: number; day: SetText; texts: SetText[]; chips: Shape[]; size: Size },
): Block {
  const { name, height, day, texts, chips, size } = row;
  // Beside the middle of the first chip, whose ground stands out over its words.
  const top = y + CHIP_PAD_PX;
  const middle = top + size.title.lineHeightPx / 2;
  const shapes: Shape[] = [
    {
      shape: "dot",
      box: { x: DOT_X, y: middle - DOT_PX / 2, width: DOT_PX, height: DOT_PX },
      fill: "green",
      ring: "paper",
    },
    {
      shape: "text",
      box: {
        x: MARGIN + DATE_WIDTH - day.width,
        y: top + (size.title.lineHeightPx - size.detail.lineHeightPx) / 2,
        width: day.width,
        height: day.height,
      },
      text: { ...day.text, align: "right" },
    },
  ];
  let at = top;
  for (const set of texts) {
    shapes.push(textAt(set, TEXT_X, at));
    at += set.height + 3;
  }
  at = y;
  for (const chip of chips) {
    shapes.push({ ...chip, box: { ...chip.box, y: at } });
    at += chip.box.height + 6;
  }
  return { name, box: { x: MARGIN, y, width: INNER, height }, shapes };
}

/** Where it belongs, and what its number says more than the chip. */
function captionsOf({ marker, lane }: Told): string[] {
  const told = marker.results.flatMap((result) => result.caption ?? []);
  return [lane, ...told.slice(0, 1)].filter(Boolean);
}

/** The client's own words where they are approved; else who reported the number and when, where that may be said. */
function quoteOf(marker: Marker, timeline: Timeline, size: Size, measure: Measure): SetText[] {
  const { locale, client } = timeline;
  if (marker.quote) {
    const { words, by } = marker.quote;
    const quoted = timelineWords(locale).quoted(words);
    const set = setText(quoted, size.detail, "ink", measure, TEXT_WIDTH, Number.POSITIVE_INFINITY);
    const name = by === null ? [] : [setText(`— ${by}`, size.detail, "secondary", measure, TEXT_WIDTH, 1)];
    // Words cut short may say the opposite: all of them or none.
    if (set.text.lines.length <= size.lines.quote) return [set, ...name];
  }
  if (marker.reportedOn === null) return [];
  const said = timelineWords(locale).reportedBy(client.name, dayName(marker.reportedOn, locale));
  return [setText(said, size.detail, "secondary", measure, TEXT_WIDTH, 1)];
}

export function textAt(set: SetText, x: number, y: number): Shape {
  return { shape: "text", box: { x, y, width: set.width, height: set.height }, text: set.text };
}
