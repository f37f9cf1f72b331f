// The totals at the end of a timeline: sums first, then the strongest results that never add.
import { isClientFigure, isTotalled, type Total, type Totalled, totalsOf } from "../digest/totals.ts";
import type { LoggedFigure } from "../entry/entry.ts";
import { effectWords, languageOf, valueWords } from "../entry/figure-words.ts";
import { timelineWords } from "./words.ts";

export interface Tile {
  words: string;
  label: string;
  /** Numbers of the entries it comes from. */
  of: number[];
}

/** A number on the timeline and the title of the success it stands beside. */
export interface ShownNumber {
  title: string;
  number: number;
  figureOrdinal: number;
}

const MOST_TILES = 4;
const MOST_SUMS = 3;

/** At most four. `entries` are those shown, with the results beside them; no private, agency or doubled figure counts. */
export function tilesOf(
  entries: readonly Totalled[],
  numbers: readonly ShownNumber[],
  locale: string,
): Tile[] {
  const titles = new Map(numbers.map((one) => [one.number, one.title]));
  const sums = totalsOf(entries)
    .slice(0, MOST_SUMS)
    .map((total) => sumTile(total, titles, locale));
  const summed = new Set(sums.flatMap((tile) => tile.of));
  const single = numbers
    .flatMap((one) => {
      const entry = entries.find((other) => other.number === one.number);
      const figure = entry?.figures.find((other) => other.ordinal === one.figureOrdinal);
      if (!entry || !figure || !isTotalled(entry) || !isClientFigure(figure) || summed.has(entry.number))
        return [];
      const strength = figure.from !== null && figure.to !== null ? 2 : adds(figure) ? 0 : 1;
      return [{ strength, tile: { words: valueWords(figure, locale), label: one.title, of: [one.number] } }];
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ tile }) => tile);
  return [...sums, ...single].slice(0, MOST_TILES);
}

function adds(figure: LoggedFigure): boolean {
  return figure.measure === "money" || figure.measure === "time" || figure.measure === "count";
}

/** "€ 48,000" over "saved every year · Lead routing automated", or "· from 3 results". */
function sumTile(total: Total, titles: ReadonlyMap<number, string>, locale: string): Tile {
  const words = timelineWords(locale);
  const value = { ...total, amountMax: null, from: null, to: null, hedge: "exact" as const };
  const effect = effectWords(value, languageOf(locale));
  const every = total.period && total.period !== "once" ? words.every[total.period] : "";
  const what = words.effectEvery(effect, every);
  const only = total.of.length === 1 ? total.of[0] : undefined;
  const source = only ? titles.get(only.number) : words.fromResults(total.of.length);
  return {
    words: valueWords(value, locale),
    label: [what, source].filter(Boolean).join(" · "),
    of: total.of.map((ref) => ref.number),
  };
}
