// The head of a picture: whose timeline, which months, by whom, and whether it may leave.

import { chipShape, type Setting } from "./block.ts";
import type { Logo } from "./brand.ts";
import type { Shape } from "./shapes.ts";
import { setText, type Type } from "./text.ts";
import type { Tile } from "./tiles.ts";
import type { Timeline } from "./timeline.ts";
import { spanName } from "./words.ts";

const LOGO_HEIGHT = 44;

export interface HeaderOptions {
  x: number;
  y: number;
  width: number;
  name: Type;
  subtitle: Type;
}

/** The client's name on at most two lines, the subtitle under it; agency and DRAFT or internal mark on the right. */
export function headerShapes(
  timeline: Timeline,
  setting: Setting,
  options: HeaderOptions,
): { shapes: Shape[]; height: number } {
  const { measure, words } = setting;
  const { x, y, width } = options;
  const mark = statusOf(timeline, setting);
  const side = width * 0.3;
  const name = setText(timeline.client.name, options.name, "ink", measure, width - side - 24, 2);
  const span = spanName(timeline.window.months, timeline.locale);
  const subtitle = setText(
    words.subtitle(span),
    options.subtitle,
    "secondary",
    measure,
    width - side - 24,
    2,
  );
  const shapes: Shape[] = [
    { shape: "text", box: { x, y, width: name.width, height: name.height }, text: name.text },
    {
      shape: "text",
      box: { x, y: y + name.height + 4, width: subtitle.width, height: subtitle.height },
      text: subtitle.text,
    },
  ];
  const right = x + width;
  const agency = agencyShape(timeline, setting, { right, y, width: side, type: options.subtitle });
  let sideHeight = 0;
  if (agency) {
    shapes.push(agency);
    sideHeight = agency.box.y + agency.box.height - y;
  }
  if (mark !== null) {
    const set = setText(mark, setting.style.tag, "secondary", measure, side - 24, 1);
    const at = { x: right - set.width - 20, y: y + sideHeight + 8 };
    const chip = chipShape(set, at, { x: 10, y: 3 }, { fill: "paper", edge: "quietLine", dashed: false });
    shapes.push(chip);
    sideHeight += 8 + chip.box.height;
  }
  return { shapes, height: Math.max(name.height + 4 + subtitle.height, sideHeight) };
}

/** Its logo, else its name, in the upper right corner; null: nobody is named. */
export function agencyShape(
  { brand }: Pick<Timeline, "brand">,
  { measure }: Pick<Setting, "measure">,
  at: { right: number; y: number; width: number; type: Type },
): Shape | null {
  if (brand.logo) {
    const size = logoSize(brand.logo, at.width, LOGO_HEIGHT);
    const box = { ...size, x: at.right - size.width, y: at.y };
    return { shape: "image", box, logo: brand.logo, alt: brand.name || "Logo" };
  }
  if (brand.name === "") return null;
  const set = setText(brand.name, at.type, "secondary", measure, at.width, 2);
  const box = { x: at.right - set.width, y: at.y + 8, width: set.width, height: set.height };
  return { shape: "text", box, text: { ...set.text, align: "right" } };
}

/** As large as the room allows, in its own proportions; a small one is not blown up beyond its own pixels. */
export function logoSize(logo: Logo, maxWidth: number, maxHeight: number): { width: number; height: number } {
  const scale = Math.min(1, maxWidth / logo.width, maxHeight / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}

/** `tiles`, all totals unless given; for the PM also how many successes have a number. */
export function tilesShown(
  timeline: Timeline,
  { words }: Setting,
  tiles: readonly Tile[] = timeline.tiles,
): readonly Tile[] {
  if (timeline.withNumber === null || timeline.successes === 0) return tiles;
  const withNumber = words.withANumber(timeline.withNumber, timeline.successes);
  return [...tiles, { ...withNumber, effect: "", isLoss: false, of: [], refs: [], parts: [] }];
}

/** Null: it is the client's own. */
export function statusOf(timeline: Timeline, { words }: Setting): string | null {
  if (timeline.audience === "internal" || timeline.audience === "pm") return words.internal;
  const hasDraft = timeline.lanes.some((lane) => lane.markers.some((marker) => marker.mark === "draft"));
  return hasDraft ? words.draft : null;
}
