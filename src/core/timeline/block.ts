// One success as a column of boxes under its dot: words, number, what it led to; also several grouped as "+4 more".
import type { ToDecide } from "../review/to-decide.ts";
import type { Block, Box, Colour, Measure, Shape } from "./shapes.ts";
import { moved } from "./shapes.ts";
import type { Style } from "./style.ts";
import { type SetText, setBalanced, setText, type Type, withNumber } from "./text.ts";
import type { Marker, Result } from "./timeline.ts";
import { type TimelineWords, whenName } from "./words.ts";

/** A block whose top left corner is 0,0; `dot` is its first shape, which may be moved along the line by itself. */
export interface Draft {
  name: string;
  width: number;
  height: number;
  dot: Shape;
  /** A tag stands beside the dot, which then stays over the words. */
  isTagged: boolean;
  rest: Shape[];
}

export interface Setting {
  style: Style;
  measure: Measure;
  words: TimelineWords;
  locale: string;
  /** Leaves out what explains a number, keeps the number. */
  isBrief: boolean;
  /** On the deck's last slide. */
  toDecide: ToDecide;
  /** Drafts already made, by what they depend on: slides try the same success in many arrangements. */
  known: Map<string, Draft>;
}

const CHIPS = 2;
const DOT_GAP = 9;
const GAP = 8;

/** At most `maxWidth` px wide. */
export function draftOf(marker: Marker, setting: Setting, maxWidth: number): Draft {
  const key = `${marker.number} ${maxWidth} ${setting.isBrief}`;
  const draft = setting.known.get(key) ?? newDraft(marker, setting, maxWidth);
  setting.known.set(key, draft);
  return draft;
}

function newDraft(marker: Marker, setting: Setting, maxWidth: number): Draft {
  const { style, words } = setting;
  const column = new Column(setting, maxWidth);
  if (marker.mark)
    column.tag(marker.mark === "draft" ? words.draft : words.private, "secondary", "paper", "quietLine");
  const title: Type = marker.isFeatured ? { ...style.title, weight: 700 } : style.title;
  column.text(marker.title, title, "ink", setting.isBrief ? 3 : style.titleLines);
  for (const { words: chip, isAgency } of marker.results.slice(0, CHIPS)) {
    column.chip(chip, "gold", isAgency ? "paper" : "goldGround", "goldLine");
    if (isAgency) column.text(words.agency, style.detail, "secondary", 1);
  }
  const captions = marker.results.slice(0, CHIPS).flatMap((result) => result.caption ?? []);
  for (const caption of [...captions, ...marker.remarks.slice(0, 1)])
    column.text(caption, style.detail, "secondary", 2);
  if (marker.results.length > CHIPS)
    column.text(words.more(marker.results.length - CHIPS), style.detail, "gold", 1);
  if (marker.isPending) column.chip(words.pending, "secondary", "paper", "quietLine", true);
  for (const later of marker.ledTo.slice(0, setting.isBrief ? 1 : 2)) {
    const lines = setting.isBrief ? 2 : 3;
    const set = (value: string) => setText(value, style.detail, "green", setting.measure, maxWidth, lines);
    const number = later.words && unbroken(later.words);
    column.text(withNumber(later.title, number, words.ledTo, set), style.detail, "green", lines);
  }
  if (marker.sharesFigureWith.length > 0 && !setting.isBrief)
    column.text(words.sharesFigure(marker.sharesFigureWith), style.detail, "secondary", 2);
  if (marker.possibleDuplicateOf !== null)
    column.text(words.copyOf(marker.possibleDuplicateOf), style.detail, "secondary", 1);
  return column.draft(nameOf(marker, setting), marker.kind === "win" ? "green" : "goldLine");
}

/** Those that a full month has no room for: how many, and the titles that fit in `lines`. */
export function groupOf(
  markers: readonly Marker[],
  setting: Setting,
  maxWidth: number,
  lines: number,
): Draft {
  const column = new Column(setting, maxWidth);
  const titles = markers.map((marker) => marker.title).join("\u00a0· ");
  column.tag(setting.words.more(markers.length), "green", "leaf", null);
  column.text(titles, setting.style.detail, "secondary", setting.isBrief ? Math.min(2, lines) : lines);
  return column.draft(
    `${setting.words.more(markers.length)}: ${titles.replaceAll("\u00a0", " ")}`,
    "quietLine",
  );
}

/** The draft at x, y; its dot at `dotX` when the words had to give way to the page's edge. */
export function placed(draft: Draft, x: number, y: number, dotX = x): Block {
  const left = Math.min(x, dotX);
  const right = Math.max(x + draft.width, dotX + draft.dot.box.width);
  return {
    name: draft.name,
    box: { x: left, y, width: right - left, height: draft.height },
    shapes: [moved(draft.dot, dotX, y), ...draft.rest.map((shape) => moved(shape, x, y))],
  };
}

/** A chip with its text in the middle, its top left corner at x, y. */
export function chipShape(
  set: SetText,
  at: { x: number; y: number },
  pad: { x: number; y: number },
  look: { fill: Colour; edge: Colour | null; dashed: boolean },
): Shape {
  const box: Box = { ...at, width: set.width + 2 * pad.x, height: set.height + 2 * pad.y };
  const radius = Math.min(box.height / 2, 16);
  return { shape: "chip", box, radius, ...look, text: { ...set.text, align: "center" } };
}

/** "6 → 1 day" stays on one line. */
function unbroken(words: string): string {
  return words.length > 16 ? words : words.replaceAll(" ", "\u00a0");
}

function nameOf(marker: Marker, { locale, words }: Setting): string {
  const results = marker.results.map((result: Result) => result.words);
  const parts = [
    whenName(marker.on, marker.onPrecision, locale),
    marker.title,
    ...results,
    ...(marker.isPending ? [words.pending] : []),
  ];
  return parts.join(" · ");
}

/** Boxes set one under the other. */
class Column {
  readonly #setting: Setting;
  readonly #maxWidth: number;
  readonly #shapes: Shape[] = [];
  #y: number;
  #width: number;
  #tagged = 0;

  constructor(setting: Setting, maxWidth: number) {
    this.#setting = setting;
    this.#maxWidth = maxWidth;
    this.#y = setting.style.dotPx + DOT_GAP - GAP;
    this.#width = setting.style.dotPx;
  }

  text(value: string, type: Type, colour: Colour, maxLines: number): void {
    const set = setBalanced(value, type, colour, this.#setting.measure, this.#maxWidth, maxLines);
    if (set.text.lines.length === 0) return;
    this.#y += this.#shapes.length > this.#tagged ? GAP : GAP / 2;
    this.#add({
      shape: "text",
      box: { x: 0, y: this.#y, width: set.width, height: set.height },
      text: set.text,
    });
  }

  chip(value: string, colour: Colour, fill: Colour, edge: Colour | null, dashed = false): void {
    const { style, measure } = this.#setting;
    const type = dashed ? { ...style.detail, lineHeightPx: style.chip.lineHeightPx } : style.chip;
    // Not balanced: a number and what it counts stay together as long as they can.
    const set = setText(value, type, colour, measure, this.#maxWidth - 2 * style.chipPadX, 3);
    this.#y += GAP;
    const pad = { x: style.chipPadX, y: style.chipPadY };
    this.#add(chipShape(set, { x: 0, y: this.#y }, pad, { fill, edge, dashed }));
  }

  /** Stands beside the dot, on the line. */
  tag(value: string, colour: Colour, fill: Colour, edge: Colour | null): void {
    const { style, measure } = this.#setting;
    const x = style.dotPx + 6;
    const set = setText(value, style.tag, colour, measure, this.#maxWidth - x - 12, 1);
    const at = { x, y: (style.dotPx - style.tag.lineHeightPx - 2) / 2 };
    const shape = chipShape(set, at, { x: 6, y: 1 }, { fill, edge, dashed: false });
    this.#shapes.push(shape);
    this.#tagged = 1;
    this.#width = Math.max(this.#width, x + shape.box.width);
  }

  draft(name: string, fill: Colour): Draft {
    const size = this.#setting.style.dotPx;
    const dot: Shape = { shape: "dot", box: { x: 0, y: 0, width: size, height: size }, fill, ring: "paper" };
    const height = Math.max(this.#y, size);
    return { name, width: this.#width, height, dot, isTagged: this.#tagged > 0, rest: this.#shapes };
  }

  #add(shape: Shape): void {
    this.#shapes.push(shape);
    this.#y += shape.box.height;
    this.#width = Math.max(this.#width, shape.box.width);
  }
}
