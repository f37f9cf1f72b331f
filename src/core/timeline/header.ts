// The head of a picture: whose timeline, which months, by whom, and whether it may leave.
import { chipShape, type Setting } from "./block.ts";
import type { Shape } from "./shapes.ts";
import { setText, type Type } from "./text.ts";
import type { Tile } from "./tiles.ts";
import type { Timeline } from "./timeline.ts";
import { spanName } from "./words.ts";

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
  let sideHeight = 0;
  if (timeline.brand.name !== "") {
    const agency = setText(timeline.brand.name, options.subtitle, "secondary", measure, side, 2);
    const box = { x: right - agency.width, y: y + 8, width: agency.width, height: agency.height };
    shapes.push({ shape: "text", box, text: { ...agency.text, align: "right" } });
    sideHeight = 8 + agency.height;
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

/** The totals; for the PM also how many successes have a number. */
export function tilesShown(timeline: Timeline, { words }: Setting): Tile[] {
  if (timeline.withNumber === null || timeline.successes === 0) return timeline.tiles;
  return [
    ...timeline.tiles,
    { ...words.withANumber(timeline.withNumber, timeline.successes), effect: "", of: [], parts: [] },
  ];
}

/** Null: it is the client's own. */
export function statusOf(timeline: Timeline, { words }: Setting): string | null {
  if (timeline.audience === "internal" || timeline.audience === "pm") return words.internal;
  const hasDraft = timeline.lanes.some((lane) => lane.markers.some((marker) => marker.mark === "draft"));
  return hasDraft ? words.draft : null;
}
