// One success on a slide of its own: its words, its number large, and the client's words as far as they were cleared.
import { chipShape, type Setting } from "./block.ts";
import {
  DECK_BOTTOM,
  DECK_INNER,
  DECK_MARGIN,
  markShapes,
  showsNumbers,
  slide,
  type Told,
  textShape,
} from "./deck-frame.ts";
import { STRIP_TOP, stripShapes } from "./deck-strip.ts";
import { type Colour, moved, type Page, type Shape } from "./shapes.ts";
import { setText, type Type, withNumber } from "./text.ts";
import type { Marker, Result, Timeline } from "./timeline.ts";
import { capitalised, timelineWords, whenName } from "./words.ts";

const TOP = 60;
const DOT = 20;
const MOST_DOWN = 110;
/** PowerPoint breaks lines by its own font in boxes with some slack (see painters/pptx.ts), which stays inside so. */
const TEXT_ROOM = DECK_INNER * 0.94;
const EYEBROW: Type = { sizePx: 20, lineHeightPx: 27, weight: 500 };

/** How large and how long things may be; the next one is tried when a success has more to say than fits. */
interface Fit {
  title: Type;
  titleLines: number;
  figures: Type[];
  detail: Type;
  detailLines: number;
  quote: Type;
  quoteLines: number;
  gap: number;
}

const type = (sizePx: number, lineHeightPx: number, weight: Type["weight"]): Type => ({
  sizePx,
  lineHeightPx,
  weight,
});

const FITS: Fit[] = [
  {
    title: type(44, 53, 700),
    titleLines: 3,
    figures: [type(84, 100, 700), type(72, 86, 700), type(60, 72, 700), type(48, 58, 700)],
    detail: type(24, 33, 400),
    detailLines: 4,
    quote: type(26, 37, 400),
    quoteLines: 5,
    gap: 32,
  },
  {
    title: type(36, 44, 700),
    titleLines: 3,
    figures: [type(52, 62, 700), type(44, 53, 700)],
    detail: type(20, 27, 400),
    detailLines: 3,
    quote: type(22, 31, 400),
    quoteLines: 5,
    gap: 22,
  },
  {
    title: type(32, 38, 700),
    titleLines: 2,
    figures: [type(40, 46, 700), type(32, 38, 700)],
    detail: type(18, 24, 400),
    detailLines: 1,
    quote: type(20, 27, 400),
    quoteLines: 3,
    gap: 12,
  },
];

const FURTHER_CHIP: Type = type(24, 30, 600);
const FURTHER_RESULTS = 2;

/** True when it has something to fill a slide with. */
export function fillsSlide({ results, quote, isFeatured }: Marker): boolean {
  return results.length > 0 || quote !== null || isFeatured;
}

export function successSlide(told: Told, timeline: Timeline, setting: Setting): Page {
  const { marker, lane } = told;
  const words = timelineWords(timeline.locale);
  const when = whenName(marker.on, marker.onPrecision, timeline.locale);
  const eyebrow = [lane.name, when, ...(showsNumbers(timeline) ? [`#${marker.number}`] : [])].join(" · ");
  const notes = [
    showsNumbers(timeline) ? `#${marker.number} · ${marker.title}` : marker.title,
    `${lane.name} · ${when}`,
    ...[...marker.results, ...marker.further].map((result) => result.words),
    ...(marker.quote ? [words.quoted(marker.quote.words)] : []),
  ];
  const scenery = [...bodyOf(told, eyebrow, timeline, setting), ...markShapes(timeline, [marker], setting)];
  return slide(marker.title, scenery, notes.join("\n"));
}

/** As large as it fits, in the upper middle of what the slide has; the strip of months gives way to many words. */
function bodyOf(told: Told, eyebrow: string, timeline: Timeline, setting: Setting): Shape[] {
  const set = setText(eyebrow, EYEBROW, "secondary", setting.measure, DECK_INNER - 360, 1);
  const dot = { x: DECK_MARGIN, y: TOP + (set.height - DOT) / 2, width: DOT, height: DOT };
  const head: Shape[] = [
    { shape: "dot", box: dot, fill: told.marker.kind === "win" ? "green" : "goldLine", ring: "paper" },
    textShape(set, DECK_MARGIN + DOT + 12, TOP),
  ];
  const top = TOP + set.height + 14;
  const tries = FITS.map((fit) => stackOf(told, timeline, setting, fit, top));
  const withStrip = tries.find(({ height }) => top + height <= STRIP_TOP - 16);
  const best = withStrip ?? tries.find(({ height }) => top + height <= DECK_BOTTOM) ?? tries.at(-1)!;
  if (!withStrip) return [...head, ...best.shapes];
  const down = Math.min(MOST_DOWN, (STRIP_TOP - 16 - top - best.height) * 0.4);
  const body = [...head, ...best.shapes].map((shape) => moved(shape, 0, down));
  return [...body, ...stripShapes(told.marker, timeline, setting)];
}

/** Everything under the eyebrow, one below the other. */
function stackOf(
  { marker }: Told,
  timeline: Timeline,
  setting: Setting,
  fit: Fit,
  top: number,
): { shapes: Shape[]; height: number } {
  const { measure, words } = setting;
  const stack = new Stack(setting, top);
  stack.text(marker.title, fit.title, "ink", fit.titleLines);
  const [first, ...others] = [...marker.results, ...marker.further];
  if (first) {
    stack.space(fit.gap);
    stack.figure(first, fit.figures);
    if (first.isAgency) stack.text(words.agency, fit.detail, "secondary", 1, 10);
    if (first.caption) stack.text(first.caption, fit.detail, "secondary", Math.min(2, fit.detailLines), 12);
  }
  if (others.length > 0) {
    stack.space(fit.gap / 2);
    stack.chips(others.slice(0, FURTHER_RESULTS), others.length - FURTHER_RESULTS);
  }
  if (marker.isPending) {
    stack.space(fit.gap);
    const set = setText(words.pending, fit.detail, "secondary", measure, DECK_INNER, 1);
    stack.add(chipShape(set, stack.at, { x: 18, y: 8 }, { fill: "paper", edge: "quietLine", dashed: true }));
  }
  stack.space(fit.gap / 2);
  if (marker.text) stack.text(marker.text, fit.detail, "ink", fit.detailLines, fit.gap / 2);
  for (const remark of marker.remarks.slice(0, 1)) stack.text(remark, fit.detail, "secondary", 1, 8);
  for (const later of marker.ledTo.slice(0, 1)) {
    const lines = Math.min(2, fit.detailLines);
    const set = (value: string) => setText(value, fit.detail, "green", measure, TEXT_ROOM, lines);
    stack.text(withNumber(later.title, later.words, words.ledTo, set), fit.detail, "green", lines, 8);
  }
  if (marker.sharesFigureWith.length > 0)
    stack.text(words.sharesFigure(marker.sharesFigureWith), fit.detail, "secondary", 1, 8);
  if (marker.possibleDuplicateOf !== null)
    stack.text(words.copyOf(marker.possibleDuplicateOf), fit.detail, "secondary", 1, 8);
  stack.space(fit.gap / 2);
  if (marker.quote) stack.quote(marker.quote.words, byLine(marker, timeline), fit);
  else if (marker.reportedOn)
    stack.text(byLine(marker, timeline), { ...fit.detail, weight: 500 }, "secondary", 1, fit.gap / 2);
  return { shapes: stack.shapes, height: stack.at.y - top };
}

/** Who said it when the name was cleared; else no more than that the client reported it, and when. */
function byLine({ quote, reportedOn }: Marker, { client, locale }: Timeline): string {
  const day = reportedOn === null ? null : whenName(reportedOn, "day", locale);
  if (quote?.by) return [quote.by, client.name, day].filter(Boolean).join(", ");
  return day === null ? client.name : capitalised(timelineWords(locale).reportedBy(client.name, day));
}

const FIGURE_PAD = { x: 36, y: 18 };
const QUOTE_PAD = 28;

class Stack {
  readonly shapes: Shape[] = [];
  readonly at: { x: number; y: number };
  readonly #setting: Setting;

  constructor(setting: Setting, top: number) {
    this.#setting = setting;
    this.at = { x: DECK_MARGIN, y: top };
  }

  space(px: number): void {
    this.at.y += px;
  }

  add(shape: Shape): void {
    this.shapes.push(shape);
    this.at.y = shape.box.y + shape.box.height;
  }

  text(value: string, type: Type, colour: Colour, maxLines: number, above = 0): void {
    const set = setText(value, type, colour, this.#setting.measure, TEXT_ROOM, maxLines);
    if (set.text.lines.length > 0) this.add(textShape(set, this.at.x, this.at.y + above));
  }

  /** As large as it stays on one line; in the smallest size on two. */
  figure(result: Result, types: readonly Type[]): void {
    const room = DECK_INNER - 2 * FIGURE_PAD.x;
    const { measure } = this.#setting;
    const fits = types.find(({ sizePx, weight }) => measure(result.words, sizePx, weight) <= room);
    const set = setText(result.words, fits ?? types.at(-1)!, "gold", measure, room, 2);
    this.add(chipShape(set, this.at, FIGURE_PAD, chipLook(result)));
  }

  /** Beside each other, as many as fit; the rest is counted. */
  chips(results: readonly Result[], left: number): void {
    const { measure, words } = this.#setting;
    const pad = { x: 20, y: 8 };
    const { y } = this.at;
    let x = this.at.x;
    let more = Math.max(0, left);
    for (const result of results) {
      const set = setText(result.words, FURTHER_CHIP, "gold", measure, DECK_INNER / 2 - 80, 1);
      const chip = chipShape(set, { x, y }, pad, chipLook(result));
      if (chip.box.x + chip.box.width > DECK_MARGIN + DECK_INNER - 140) more++;
      else {
        this.add(chip);
        x += chip.box.width + 16;
      }
    }
    if (more === 0) return;
    const set = setText(words.more(more), FURTHER_CHIP, "gold", measure, 130, 1);
    this.add({ ...textShape(set, x, y + pad.y) });
    this.at.y = y + set.height + 2 * pad.y;
  }

  quote(words: string, by: string, fit: Fit): void {
    const { measure, locale } = this.#setting;
    const room = TEXT_ROOM - 2 * QUOTE_PAD;
    const said = setText(
      timelineWords(locale).quoted(words),
      fit.quote,
      "ink",
      measure,
      room,
      fit.quoteLines,
    );
    const who = setText(by, { ...fit.detail, weight: 500 }, "secondary", measure, room, 1);
    const y = this.at.y + fit.gap / 2;
    const pad = fit.gap < 20 ? 12 : 22;
    const height = said.height + 8 + who.height + 2 * pad;
    const x = DECK_MARGIN + QUOTE_PAD;
    this.shapes.push(
      { shape: "rect", box: { x: DECK_MARGIN, y, width: DECK_INNER, height }, radius: 14, fill: "leaf" },
      textShape(said, x, y + pad),
      textShape(who, x, y + pad + said.height + 8),
    );
    this.at.y = y + height;
  }
}

function chipLook({ isAgency }: Result): { fill: Colour; edge: Colour; dashed: boolean } {
  return { fill: isAgency ? "paper" : "goldGround", edge: "goldLine", dashed: false };
}
