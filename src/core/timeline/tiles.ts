// The totals at the end of a timeline: sums first, then the strongest results that never add.
import {
  type FigureRef,
  isClientFigure,
  isLoss,
  isTotalled,
  type Total,
  type Totalled,
  totalsOf,
} from "../digest/totals.ts";
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
  /** Less revenue, more cost: told, and nothing that it was worth. */
  isLoss: boolean;
  /** Numbers of the entries it comes from. */
  of: number[];
  /** Their figures that it is made of. */
  refs: FigureRef[];
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

/** A number on the timeline, the title of the success it stands beside, and the project, else the client, of that. */
export interface ShownNumber {
  title: string;
  place: string;
  number: number;
  figureOrdinal: number;
}

/** With fewer sums than this, single numbers fill the places up; one has a place in any case. */
const MOST_TILES = 4;

/**
 * Every sum: what is worth most first, money in the client's own `currency` before any other, what was lost last. Between
 * them and bare counts single numbers that never add. `entries` are those shown, with the results beside them; no
 * private, agency or doubled figure counts.
 */
export function tilesOf(
  entries: readonly Named[],
  numbers: readonly ShownNumber[],
  locale: string,
  currency: string | null = null,
): Tile[] {
  const titles = new Map(numbers.map((one) => [one.number, one.title]));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const totals = totalsOf(entries);
  const tileOf = (total: Total) => sumTile(total, byNumber, titles, locale);
  const isForeign = ({ measure, unit }: Total) => Number(measure === "money" && unit !== currency);
  const isOther = ({ measure }: Total) => Number(measure !== "money");
  const sums = totals
    .filter((total) => !isBareCount(total) && !isLoss(total))
    .sort((a, b) => isOther(a) - isOther(b) || isForeign(a) - isForeign(b))
    .map(tileOf);
  const summed = new Set(sums.flatMap((tile) => tile.of));
  const seen = new Set<string>();
  const single = numbers
    .flatMap((one) => {
      const entry = byNumber.get(one.number);
      const figure = entry?.figures.find((other) => other.ordinal === one.figureOrdinal);
      const ref = { number: one.number, ordinal: one.figureOrdinal };
      const key = `${ref.number}.${ref.ordinal}`;
      if (!entry || !figure || !isTotalled(entry) || !isClientFigure(figure) || summed.has(entry.number))
        return [];
      // One result may stand beside several successes.
      if (seen.has(key)) return [];
      seen.add(key);
      const strength = figure.from !== null && figure.to !== null ? 2 : adds(figure) ? 0 : 1;
      const words = figure.isLevel ? figureWords(figure, locale) : hedgedWords(figure, locale);
      const label = says(words, without(one.title, figure)) ? one.place : one.title;
      const tile = { words, label, effect: "", isLoss: false, of: [one.number], refs: [ref], parts: [] };
      return [{ strength, tile }];
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, Math.max(1, MOST_TILES - sums.length))
    .map(({ tile }) => tile);
  const counts = totals.filter((total) => isBareCount(total) && !isLoss(total)).map(tileOf);
  return [...sums, ...single, ...counts, ...totals.filter(isLoss).map(tileOf)];
}

/** Those for which a picture, a page or a line has room, and how many it leaves out. */
export function foremost(
  tiles: readonly Tile[],
  most = MOST_TILES,
): { tiles: readonly Tile[]; left: number } {
  return { tiles: tiles.slice(0, most), left: Math.max(0, tiles.length - most) };
}

/** True when every word of `title` stands in `words` already. */
function says(words: string, title: string): boolean {
  const told = new Set(partsIn(words));
  return partsIn(title).every((part) => told.has(part));
}

/** A title without the number in its own words, "31->52". */
function without(title: string, figure: LoggedFigure | undefined): string {
  return figure ? title.replace(figure.text, " ") : title;
}

function partsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
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
  const title = only && (titles.get(only.number) ?? entries.get(only.number)?.title);
  const amount = hedgedWords(value, locale);
  const isRepeated =
    title !== undefined && what !== "" && says(`${amount} ${figureWords(value, locale)} ${what}`, title);
  const source = only ? (isRepeated ? "" : title) : words.fromResults(total.of.length);
  return {
    words: amount,
    label: [what, source].filter(Boolean).join(" · "),
    effect: what,
    isLoss: isLoss(total),
    of: total.of.map((ref) => ref.number),
    refs: total.of,
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
