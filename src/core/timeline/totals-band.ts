// The totals in a row at the end of a sheet or a printed page.
import type { Setting } from "./block.ts";
import { deckWords } from "./deck-words.ts";
import { tilesShown } from "./header.ts";
import type { Shape } from "./shapes.ts";
import { setText, type Type } from "./text.ts";
import { foremost } from "./tiles.ts";
import type { Timeline } from "./timeline.ts";

export interface BandOptions {
  x: number;
  width: number;
  value: Type;
  label: Type;
  padX: number;
  padY: number;
}

/** Its top left corner at `x`, 0; no shapes and no height where there is no total. */
export function bandShapes(
  timeline: Timeline,
  setting: Setting,
  options: BandOptions,
): { shapes: Shape[]; height: number } {
  const { tiles: first, left: more } = foremost(timeline.tiles);
  const tiles = tilesShown(timeline, setting, first);
  if (tiles.length === 0) return { shapes: [], height: 0 };
  const { x, width, padX, padY } = options;
  const column = (width - padX) / tiles.length;
  const room = column - padX;
  const set = tiles.map((tile) => ({
    value: setText(tile.words, options.value, "green", setting.measure, room, 2),
    label: setText(tile.label, options.label, "secondary", setting.measure, room, 2),
  }));
  const bottom = padY + Math.max(...set.map(({ value, label }) => value.height + 2 + label.height));
  const rest = more > 0 ? deckWords(timeline.locale).andMore(more) : "";
  const under = setText(rest, options.label, "secondary", setting.measure, room, 1);
  const height = bottom + (more > 0 ? 4 + under.height : 0) + padY;
  const words = set.flatMap(({ value, label }, index): Shape[] => {
    const left = x + padX + index * column;
    const below = padY + value.height + 2;
    return [
      {
        shape: "text",
        box: { x: left, y: padY, width: value.width, height: value.height },
        text: value.text,
      },
      {
        shape: "text",
        box: { x: left, y: below, width: label.width, height: label.height },
        text: label.text,
      },
    ];
  });
  const ground: Shape = { shape: "rect", box: { x, y: 0, width, height }, radius: 14, fill: "leaf" };
  const box = { x: x + padX, y: bottom + 4, width: under.width, height: under.height };
  const tail: Shape[] = more > 0 ? [{ shape: "text", box, text: under.text }] : [];
  return { shapes: [ground, ...words, ...tail], height };
}
