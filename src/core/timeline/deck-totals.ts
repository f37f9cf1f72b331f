// What it was worth: each total large, and beside it the successes it was added up from.
import type { Setting } from "./block.ts";
import {
  BODY_TOP,
  DECK_BOTTOM,
  DECK_INNER,
  DECK_MARGIN,
  headingShapes,
  markShapes,
  slide,
  textShape,
} from "./deck-frame.ts";
import { deckWords } from "./deck-words.ts";
import { tilesShown } from "./header.ts";
import type { Box, Page, Shape } from "./shapes.ts";
import { setText, type Type } from "./text.ts";
import type { Tile, TilePart } from "./tiles.ts";
import type { Marker, Timeline } from "./timeline.ts";
import { spanName } from "./words.ts";

const VALUE: Type = { sizePx: 42, lineHeightPx: 50, weight: 700 };
/** Of five on a slide: larger ones would touch the edges of their boxes. */
const CLOSE_VALUE: Type = { sizePx: 32, lineHeightPx: 39, weight: 700 };
const CLOSE_HEIGHT = 90;
const LONG_VALUE: Type = { sizePx: 24, lineHeightPx: 29, weight: 700 };
const LABEL: Type = { sizePx: 19, lineHeightPx: 25, weight: 400 };
const PART: Type = { sizePx: 18, lineHeightPx: 27, weight: 400 };
const GAP = 16;
const PAD = 32;
const MOST_HEIGHT = 190;
const SINGLE_HEIGHT = 92;
const LEFT = 430;
const MOST_ON_SLIDE = 5;

/** All of them, a few a slide; none when nothing adds up or stands out. */
export function totalsSlides(timeline: Timeline, setting: Setting): Page[] {
  const all = tilesShown(timeline, setting);
  const pages = Math.ceil(all.length / MOST_ON_SLIDE);
  const perPage = Math.ceil(all.length / pages);
  return Array.from({ length: pages }, (_, page) =>
    totalsSlide(all.slice(page * perPage, (page + 1) * perPage), timeline, setting),
  );
}

function totalsSlide(tiles: readonly Tile[], timeline: Timeline, setting: Setting): Page {
  const { words } = setting;
  const markers = timeline.lanes.flatMap((lane) => lane.markers);
  const numbers = new Set(tiles.flatMap((tile) => tile.of));
  const intro = words.totalsIntro(spanName(timeline.window.months, timeline.locale));
  const mark = markShapes(
    timeline,
    markers.filter((marker) => isAmong(marker, numbers)),
    setting,
  );
  const heights = heightsOf(tiles);
  const rows = tiles.flatMap((tile, index) => {
    const y = BODY_TOP + heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 0);
    const box = { x: DECK_MARGIN, y, width: DECK_INNER, height: heights[index]! };
    return tileShapes(tile, timeline, setting, box);
  });
  return slide(words.totals, [...headingShapes(words.totals, intro, mark, setting), ...rows]);
}

/** A sum of several gets what the others leave, as far as it has parts to show. */
function heightsOf(tiles: readonly Tile[]): number[] {
  const all = DECK_BOTTOM - BODY_TOP - GAP * (tiles.length - 1);
  const sums = tiles.filter((tile) => tile.parts.length > 1).length;
  if (sums === 0) return tiles.map(() => Math.min(MOST_HEIGHT, all / tiles.length));
  const single = Math.min(SINGLE_HEIGHT, all / tiles.length);
  const left = (all - single * (tiles.length - sums)) / sums;
  const wanted = ({ parts }: Tile) => Math.max(MOST_HEIGHT / 2, 32 + parts.length * PART.lineHeightPx);
  return tiles.map((tile) => (tile.parts.length > 1 ? Math.min(left, wanted(tile)) : single));
}

function isAmong({ number, results, further }: Marker, numbers: ReadonlySet<number>): boolean {
  return numbers.has(number) || [...results, ...further].some((result) => numbers.has(result.number));
}

function tileShapes(tile: Tile, timeline: Timeline, setting: Setting, box: Box): Shape[] {
  const { measure } = setting;
  const hasParts = tile.parts.length > 1;
  const room = (hasParts ? LEFT : box.width) - 2 * PAD;
  const type = box.height < CLOSE_HEIGHT ? CLOSE_VALUE : VALUE;
  const fits = measure(tile.words, type.sizePx, type.weight) <= room;
  const value = setText(tile.words, fits ? type : LONG_VALUE, "green", measure, room, 2);
  const lines = Math.max(1, Math.floor((box.height - 16 - value.height) / LABEL.lineHeightPx));
  const label = setText(tile.label, LABEL, "secondary", measure, room, Math.min(2, lines));
  const top = box.y + (box.height - value.height - label.height) / 2;
  const ground: Shape = { shape: "rect", box, radius: 14, fill: "leaf" };
  const texts = [textShape(value, box.x + PAD, top), textShape(label, box.x + PAD, top + value.height)];
  if (!hasParts) return [ground, ...texts];
  const right = { x: box.x + LEFT, y: box.y, width: box.width - LEFT - PAD, height: box.height };
  return [ground, ...texts, ...partShapes(tile.parts, timeline, setting, right)];
}

/** As many as have room, then how many more: title on the left, its share on the right. */
function partShapes(parts: readonly TilePart[], timeline: Timeline, { measure }: Setting, box: Box): Shape[] {
  const lines = Math.max(1, Math.floor((box.height - 20) / PART.lineHeightPx));
  const shown = parts.slice(0, parts.length > lines ? lines - 1 : lines);
  const left = parts.length - shown.length;
  let y = box.y + (box.height - (shown.length + (left > 0 ? 1 : 0)) * PART.lineHeightPx) / 2;
  const shapes: Shape[] = [];
  for (const part of shown) {
    const words = setText(part.words, { ...PART, weight: 600 }, "gold", measure, box.width * 0.5, 1);
    const title = setText(part.title, PART, "ink", measure, box.width - words.width - 24, 1);
    const at = textShape(words, box.x + box.width - words.width, y);
    shapes.push(textShape(title, box.x, y), { ...at, ...rightAligned(words.text) } as Shape);
    y += PART.lineHeightPx;
  }
  if (left > 0) {
    const more = setText(deckWords(timeline.locale).andMore(left), PART, "secondary", measure, box.width, 1);
    shapes.push(textShape(more, box.x, y));
  }
  return shapes;
}

function rightAligned<T extends { align: string }>(text: T): { text: T } {
  return { text: { ...text, align: "right" } };
}
