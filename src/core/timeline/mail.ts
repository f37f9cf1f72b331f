// The picture inside a letter: 536 px wide, months as rows, nothing under 12 px.
import { type Draft, draftOf, groupOf, placed, type Setting } from "./block.ts";
import type { Block, Page, Shape } from "./shapes.ts";
import { needsYear } from "./sheet.ts";
import { setText } from "./text.ts";
import type { Lane, Marker, Timeline } from "./timeline.ts";
import { byTurn } from "./turn.ts";
import { monthName, spanName, whenName } from "./words.ts";

const WIDTH = 536;
const PAD = 20;
const INDENT = 24;
/** Successes of a month shown one by one; fewer where the picture would be higher than a letter is read. */
const PER_MONTH = [5, 3, 2, 1];
const MOST_HEIGHT = 1400;

/** Months without a success are left out. */
export function layoutMail(timeline: Timeline, setting: Setting): Page {
  let page = drawn(timeline, setting, PER_MONTH[0]!);
  for (const perMonth of PER_MONTH.slice(1))
    if (page.height > MOST_HEIGHT) page = drawn(timeline, setting, perMonth);
  return page;
}

function drawn(timeline: Timeline, setting: Setting, perMonth: number): Page {
  const { style, measure } = setting;
  const inner = WIDTH - 2 * PAD;
  const scenery: Shape[] = [];
  const blocks: Block[] = [];
  let y = 18;
  const line = (value: string, type: typeof style.title, colour: "ink" | "secondary", indent = 0): void => {
    const set = setText(value, type, colour, measure, inner - indent, 2);
    scenery.push({
      shape: "text",
      box: { x: PAD + indent, y, width: set.width, height: set.height },
      text: set.text,
    });
    y += set.height;
  };
  line(timeline.client.name, { sizePx: 20, lineHeightPx: 26, weight: 700 }, "ink");
  line(
    spanName(timeline.window.months, timeline.locale),
    { ...style.detail, sizePx: 14, lineHeightPx: 20 },
    "secondary",
  );
  const withYear = needsYear(timeline.window.months);
  for (const month of timeline.window.months) {
    const inMonth = markersOf(timeline.lanes, month);
    if (inMonth.length === 0) continue;
    y += 14;
    const ground: Shape = {
      shape: "rect",
      box: { x: 0, y, width: WIDTH, height: style.heading.lineHeightPx + 12 },
      radius: 0,
      fill: "band",
    };
    scenery.push(ground);
    y += 6;
    line(monthName(month, timeline.locale, withYear), style.heading, "secondary");
    y += 6 + 14;
    const first = y;
    for (const { draft, detail } of draftsOf(inMonth, timeline, setting, inner - INDENT, perMonth)) {
      const block = placed(draft, PAD + INDENT, y, PAD);
      blocks.push(block);
      y += draft.height;
      if (detail) {
        y += 5;
        line(detail, style.detail, "secondary", INDENT);
      }
      y += 16;
    }
    const middle = PAD + style.dotPx / 2;
    const last = blocks.at(-1)!.box.y + style.dotPx / 2;
    if (last > first + style.dotPx)
      scenery.push({
        shape: "line",
        box: { x: middle, y: first + style.dotPx / 2, width: 0, height: last - first - style.dotPx / 2 },
        colour: "laneLine",
        widthPx: 2,
      });
  }
  return { name: timeline.client.name, width: WIDTH, height: y + 6, scenery, threads: [], blocks };
}

interface InLane {
  marker: Marker;
  lane: Lane;
}

function markersOf(lanes: readonly Lane[], month: string): InLane[] {
  return lanes
    .flatMap((lane) => lane.markers.map((marker) => ({ marker, lane })))
    .filter(({ marker }) => marker.on.startsWith(month))
    .sort((a, b) => byTurn(a.marker, b.marker));
}

/** Those that are featured stay when a month is too full for all, and then those with a number. */
function draftsOf(
  inMonth: readonly InLane[],
  timeline: Timeline,
  setting: Setting,
  width: number,
  perMonth: number,
): { draft: Draft; detail: string | null }[] {
  const weight = ({ marker }: InLane) => (marker.isFeatured ? 1000 : 0) + marker.results.length;
  const ranked = [...inMonth].sort((a, b) => weight(b) - weight(a));
  const most = Math.max(perMonth, inMonth.filter((one) => one.marker.isFeatured).length);
  const single = inMonth.length <= perMonth + 1 ? inMonth : ranked.slice(0, most);
  const grouped = inMonth.filter((one) => !single.includes(one)).map((one) => one.marker);
  const drafts = inMonth
    .filter((one) => single.includes(one))
    .map(({ marker, lane }) => ({
      draft: beside(draftOf(marker, setting, width), setting),
      detail: [
        whenName(marker.on, marker.onPrecision, timeline.locale),
        lane.name,
        String(marker.number),
      ].join(" · "),
    }));
  if (grouped.length === 0) return drafts;
  return [...drafts, { draft: beside(groupOf(grouped, setting, width, 3), setting), detail: null }];
}

/** The words, and a tag that stood beside the dot, in a column right of it. */
function beside(draft: Draft, { style }: Setting): Draft {
  const up =
    Math.min(...draft.rest.map((shape) => shape.box.y)) + (style.title.lineHeightPx - style.dotPx) / 2;
  const rest = draft.rest.map((shape) => ({ ...shape, box: { ...shape.box, x: 0, y: shape.box.y - up } }));
  return { ...draft, rest, height: draft.height - up };
}
