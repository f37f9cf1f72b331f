// The totals at the end of a timeline: sums first, then the strongest results that never add.
import { isClientFigure, isTotalled, type Total, type Totalled, totalsOf } from "../digest/totals.ts";
import type { LoggedFigure } from "../entry/entry.ts";
import { effectWords, figureWords, hedgedWords, languageOf } from "../entry/figure-words.ts";
import { timelineWords } from "./words.ts";

/** What adds up, and what it is called where no line of the timeline says it. */
export type Named = Totalled & { title: string };

export interface Tile {
  words: string;
  label: string;
  /** What a sum says of its amount: "saved every year"; empty on any other tile. */
  effect: string;
  /** Numbers of the entries it comes from. */
  of: number[];
  /** The figures that were added up. */
  parts: TilePart[];
}

export interface TilePart {
  /** Of the entry. */
  number: number;
  /** Of the success it stands beside. */
  title: string;
  words: string;
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
export function tilesOf(entries: readonly Named[], numbers: readonly ShownNumber[], locale: string): Tile[] {
  const titles = new Map(numbers.map((one) => [one.number, one.title]));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const totals = totalsOf(entries);
  const tileOf = (total: Total) => sumTile(total, byNumber, titles, locale);
  const sums = totals
    .filter((total) => !isBareCount(total))
    .slice(0, MOST_SUMS)
    .map(tileOf);
  const summed = new Set(sums.flatMap((tile) => tile.of));
  const single = numbers
    .flatMap((one) => {
      const entry = byNumber.get(one.number);
      const figure = entry?.figures.find((other) => other.ordinal === one.figureOrdinal);
      if (!entry || !figure || !isTotalled(entry) || !isClientFigure(figure) || summed.has(entry.number))
        return [];
      const strength = figure.from !== null && figure.to !== null ? 2 : adds(figure) ? 0 : 1;
      const words = figure.isLevel ? figureWords(figure, locale) : hedgedWords(figure, locale);
      return [{ strength, tile: { words, label: one.title, effect: "", of: [one.number], parts: [] } }];
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ tile }) => tile);
  const counts = totals.filter(isBareCount).map(tileOf);
  return [...sums, ...single, ...counts].slice(0, MOST_TILES);
}

/** "12 halls", "14,000 records": how much there is, and nothing that became better. */
function isBareCount({ measure, direction, period }: Total): boolean {
  return measure === "count" && direction === null && period === null;
}

function adds(figure: LoggedFigure): boolean {
  return figure.measure === "money" || figure.measure === "time" || figure.measure === "count";
}

/** "€ 48,000" over "saved every year · Lead routing automated", or "· from 3 results". */
function sumTile(
  total: Total,
  entries: ReadonlyMap<number, Named>,
  titles: ReadonlyMap<number, string>,
  locale: string,
): Tile {
  const words = timelineWords(locale);
  const value = { ...total, amountMax: null, from: null, to: null };
  const effect = effectWords(value, languageOf(locale));
  const every = total.period && total.period !== "once" ? words.every[total.period] : "";
  const what = words.effectEvery(effect, every);
  const only = total.of.length === 1 ? total.of[0] : undefined;
  const source = only
    ? (titles.get(only.number) ?? entries.get(only.number)?.title)
    : words.fromResults(total.of.length);
  return {
    words: hedgedWords(value, locale),
    label: [what, source].filter(Boolean).join(" · "),
    effect: what,
    of: total.of.map((ref) => ref.number),
    parts: partsOf(total, entries, titles, locale),
  };
}

/** The largest first. */
function partsOf(
  total: Total,
  entries: ReadonlyMap<number, Named>,
  titles: ReadonlyMap<number, string>,
  locale: string,
): TilePart[] {
  const parts = total.of.flatMap((ref) => {
    const entry = entries.get(ref.number);
    const figure = entry?.figures.find((other) => other.ordinal === ref.ordinal);
    return entry && figure ? [{ entry, figure }] : [];
  });
  return parts
    .sort((a, b) => worth(b.figure) - worth(a.figure))
    .map(({ entry, figure }) => ({
      number: entry.number,
      title: titles.get(entry.number) ?? entry.title,
      words: figureWords(figure, locale),
    }));
}

function worth({ amount, from, to }: LoggedFigure): number {
  return from !== null && to !== null ? Math.abs(to - from) : (amount ?? 0);
}
