// The leave-behind: the forest on one A4 page, with which the client's own people can give the answer.
import { deckWords } from "../timeline/deck-words.ts";
import { agencyShape } from "../timeline/header.ts";
import { paletteOf } from "../timeline/palette.ts";
import type { Block, Layout, Measure, Page, Shape } from "../timeline/shapes.ts";
import { setText } from "../timeline/text.ts";
import { foremost } from "../timeline/tiles.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countsName, spanName } from "../timeline/words.ts";
import {
  DOT_PX,
  DOT_X,
  fitted,
  INNER,
  MARGIN,
  TEXT_WIDTH,
  TEXT_X,
  textAt,
  type,
  WIDTH,
} from "./leave-behind-rows.ts";
import { longDay, reviewWords } from "./words.ts";

const HEIGHT = 1123;
/** What is left of the page goes between the rows, up to this much. */
const MOST_SPREAD_PX = 16;
const HEAD = type(30, 37, 700);
const SUBTITLE = type(16, 22, 400);
const SMALL = type(12, 16, 400);
const VALUE = type(22, 28, 700);
const LABEL = type(13, 17, 400);

/** `timeline`: the client's own, approved entries only. Always exactly one page; `on` (`YYYY-MM-DD`) is the meeting's day. */
export function layoutLeaveBehind(timeline: Timeline, on: string, measure: Measure): Layout {
  const words = reviewWords(timeline.locale);
  const span = spanName(timeline.window.months, timeline.locale);
  const title = words.leaveBehind.title(span);
  const page = pageOf(timeline, title, on, measure);
  return {
    title: `${timeline.client.name}: ${title}`,
    description: `${countsName(timeline)}.`,
    language: timeline.locale,
    palette: paletteOf(timeline.brand),
    pages: [page],
  };
}

function pageOf(timeline: Timeline, title: string, on: string, measure: Measure): Page {
  const head = headOf(timeline, title, measure);
  const totals = totalsOf(timeline, head.bottom + 22, measure);
  const foot = footOf(timeline, on, measure);
  const top = totals.bottom + 28;
  const all = timeline.lanes.flatMap((lane) => lane.markers.map((marker) => ({ marker, lane: lane.name })));
  const room = foot.top - 18 - top;
  const { rows, size, spare } = fitted(all, timeline, room, measure);
  const gap = size.gapPx + Math.min(MOST_SPREAD_PX, Math.max(0, spare) / Math.max(1, rows.length));
  const blocks: Block[] = [];
  let y = top;
  for (const row of rows) {
    blocks.push(row.at(y));
    y += row.height + gap;
  }
  const bottom = blocks.at(-1)?.box;
  const rest = all.length - rows.length;
  const trunk: Shape[] =
    rows.length > 1
      ? [
          {
            shape: "line",
            box: {
              x: DOT_X + DOT_PX / 2,
              y: top + 8,
              width: 0,
              height: (bottom?.y ?? top) - top,
            },
            colour: "laneLine",
            widthPx: 2,
          },
        ]
      : [];
  const more: Shape[] = [];
  if (rest > 0) {
    const set = setText(
      reviewWords(timeline.locale).leaveBehind.more(rest),
      size.detail,
      "secondary",
      measure,
      TEXT_WIDTH,
      1,
    );
    more.push(textAt(set, TEXT_X, y));
  }
  return {
    name: timeline.client.name,
    width: WIDTH,
    height: HEIGHT,
    scenery: [...head.shapes, ...totals.shapes, ...trunk, ...more, ...foot.shapes],
    threads: [],
    blocks,
  };
}

function headOf(timeline: Timeline, title: string, measure: Measure): { shapes: Shape[]; bottom: number } {
  const side = timeline.brand.logo || timeline.brand.name !== "" ? 190 : 0;
  const name = setText(timeline.client.name, HEAD, "ink", measure, INNER - side, 2);
  const subtitle = setText(title, SUBTITLE, "secondary", measure, INNER - side, 2);
  const shapes = [textAt(name, MARGIN, MARGIN), textAt(subtitle, MARGIN, MARGIN + name.height + 4)];
  const corner = { right: WIDTH - MARGIN, y: MARGIN, width: 170, type: LABEL };
  const agency = agencyShape(timeline, { measure }, corner);
  if (agency) shapes.push(agency);
  return { shapes, bottom: MARGIN + name.height + 4 + subtitle.height };
}

function totalsOf(timeline: Timeline, top: number, measure: Measure): { shapes: Shape[]; bottom: number } {
  const { tiles, left } = foremost(timeline.tiles);
  if (tiles.length === 0) return { shapes: [], bottom: top - 18 };
  const pad = 20;
  const perRow = tiles.length > 2 ? 2 : tiles.length;
  const column = (INNER - pad) / perRow;
  const set = tiles.map((tile) => ({
    value: setText(tile.words, VALUE, "green", measure, column - pad, 2),
    label: setText(tile.label, LABEL, "secondary", measure, column - pad, 2),
  }));
  const shapes: Shape[] = [];
  let y = top + 16;
  for (let row = 0; row < set.length; row += perRow) {
    const cells = set.slice(row, row + perRow);
    cells.forEach(({ value, label }, index) => {
      const x = MARGIN + pad + index * column;
      shapes.push(textAt(value, x, y), textAt(label, x, y + value.height + 2));
    });
    y += Math.max(...cells.map(({ value, label }) => value.height + 2 + label.height)) + 16;
  }
  if (left > 0) {
    const more = setText(
      deckWords(timeline.locale).andMore(left),
      LABEL,
      "secondary",
      measure,
      column - pad,
      1,
    );
    shapes.push(textAt(more, MARGIN + pad, y - 8));
    y += more.height;
  }
  const ground: Shape = {
    shape: "rect",
    box: { x: MARGIN, y: top, width: INNER, height: y - top },
    radius: 12,
    fill: "leaf",
  };
  return { shapes: [ground, ...shapes], bottom: y };
}

function footOf(timeline: Timeline, on: string, measure: Measure): { shapes: Shape[]; top: number } {
  const { brand, locale } = timeline;
  const words = reviewWords(locale).leaveBehind;
  const day = longDay(on, locale);
  const value = brand.name === "" ? words.preparedFor(day) : words.preparedBy(brand.name, day);
  const set = setText(value, SMALL, "secondary", measure, INNER, 1);
  const top = HEIGHT - MARGIN - set.height;
  const rule: Shape = {
    shape: "line",
    box: { x: MARGIN, y: top - 12, width: INNER, height: 0 },
    colour: "line",
    widthPx: 1,
  };
  return { shapes: [rule, textAt(set, MARGIN, top)], top: top - 12 };
}
