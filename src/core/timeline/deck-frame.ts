// What all slides of a deck share: size, margins, heading, foot, and the mark that says it may not leave yet.
import { chipShape, type Setting } from "./block.ts";
import { statusOf } from "./header.ts";
import type { Page, Shape } from "./shapes.ts";
import { type SetText, setText, type Type } from "./text.ts";
import type { Lane, Marker, Timeline } from "./timeline.ts";
import { byTurn } from "./turn.ts";
import { spanName } from "./words.ts";

export const SLIDE_WIDTH = 1280;
export const SLIDE_HEIGHT = 720;
export const DECK_MARGIN = 72;
export const DECK_INNER = SLIDE_WIDTH - 2 * DECK_MARGIN;
/** Nothing but the foot stands below. */
export const DECK_BOTTOM = SLIDE_HEIGHT - 64;
/** Where the body of a slide with a heading begins. */
export const BODY_TOP = 164;

const HEADING: Type = { sizePx: 36, lineHeightPx: 44, weight: 700 };
const INTRO: Type = { sizePx: 20, lineHeightPx: 27, weight: 400 };
const FOOT: Type = { sizePx: 14, lineHeightPx: 18, weight: 400 };
const MARK: Type = { sizePx: 16, lineHeightPx: 20, weight: 600 };
const MARK_PAD = { x: 12, y: 4 };

/** One success with the project it belongs to. */
export interface Told {
  marker: Marker;
  lane: Lane;
}

/** Across the projects, as one walks through them. */
export function toldOf(timeline: Timeline): Told[] {
  return timeline.lanes
    .flatMap((lane) => lane.markers.map((marker) => ({ marker, lane })))
    .sort((a, b) => byTurn(a.marker, b.marker));
}

/** An entry's number is the PM's handle on it and means nothing to the client. */
export function showsNumbers({ audience }: Timeline): boolean {
  return audience !== "client";
}

export function textShape(set: SetText, x: number, y: number): Shape {
  return { shape: "text", box: { x, y, width: set.width, height: set.height }, text: set.text };
}

export function slide(name: string, scenery: Shape[], notes?: string): Page {
  const page = { name, width: SLIDE_WIDTH, height: SLIDE_HEIGHT, scenery, threads: [], blocks: [] };
  return notes ? { ...page, notes } : page;
}

/** Title and one line under it, at the top left of a slide; the mark at its right. */
export function headingShapes(title: string, intro: string, mark: Shape[], { measure }: Setting): Shape[] {
  const room = DECK_INNER - 340;
  const set = setText(title, HEADING, "ink", measure, room, 1);
  const under = setText(intro, INTRO, "secondary", measure, DECK_INNER, 1);
  return [textShape(set, DECK_MARGIN, 56), textShape(under, DECK_MARGIN, 106), ...mark];
}

/** At the top right: that the deck is the PM's own, or DRAFT when one of `markers` is one; a private one says so. */
export function markShapes(
  timeline: Timeline,
  markers: readonly (Marker | undefined)[],
  setting: Setting,
): Shape[] {
  const words = markWords(timeline, markers, setting);
  if (words === null) return [];
  const set = setText(words, MARK, "secondary", setting.measure, 300, 1);
  const place = { x: SLIDE_WIDTH - DECK_MARGIN - set.width - 2 * MARK_PAD.x, y: 60 };
  return [chipShape(set, place, MARK_PAD, { fill: "paper", edge: "quietLine", dashed: false })];
}

function markWords(
  timeline: Timeline,
  markers: readonly (Marker | undefined)[],
  setting: Setting,
): string | null {
  const [only, ...others] = markers;
  if (only?.mark === "private" && others.length === 0) return setting.words.private;
  if (timeline.audience === "internal" || timeline.audience === "pm") return statusOf(timeline, setting);
  return markers.some((marker) => marker?.mark === "draft") ? setting.words.draft : null;
}

/** Whose deck, which months, which slide: quiet, on every slide but the title. */
export function withFoot(page: Page, index: number, timeline: Timeline, { measure }: Setting): Page {
  const span = spanName(timeline.window.months, timeline.locale);
  const by = [timeline.brand.name, timeline.client.name, span].filter(Boolean).join(" · ");
  const left = setText(by, FOOT, "secondary", measure, DECK_INNER - 120, 1);
  const number = setText(String(index + 1), FOOT, "secondary", measure, 100, 1);
  const y = SLIDE_HEIGHT - 36;
  const right = textShape(number, SLIDE_WIDTH - DECK_MARGIN - number.width, y);
  return { ...page, scenery: [...page.scenery, textShape(left, DECK_MARGIN, y), right] };
}
