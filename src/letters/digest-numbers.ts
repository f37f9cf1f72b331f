// The numbers of a digest in words: the headline's, the tiles, further totals and the period before.
import type { Digest } from "../core/digest/digest.ts";
import type { Tile } from "../core/digest/tiles.ts";
import type { FigureRef, Total } from "../core/digest/totals.ts";
import type { Cadence } from "../core/digest/window.ts";
import { effectWords, figureWords, hedgeWords, languageOf, valueWords } from "../core/entry/figure-words.ts";
import { cutWords, listWords, wordsFor } from "./language.ts";

/** Entries that a sum names. */
export const MOST_NUMBERS = 6;
const MOST_TOTALS = 6;
const MOST_NAME = 60;
const MOST_LABEL = 90;

/** "€ 48,000 a year saved at Acme Foods". */
export function leadWords(tile: Tile, locale: string): string {
  const client = tile.kind === "total" ? tile.total.client : tile.entry.client;
  const value = figureWords(figureOf(tile), locale);
  return client ? `${value} ${wordsFor(locale).digest.at(cutWords(client.name, MOST_NAME))}` : value;
}

export function tileView(tile: Tile, locale: string) {
  const words = wordsFor(locale).digest;
  const figure = figureOf(tile);
  const rate =
    figure.period === null ? "" : figure.period === "once" ? words.once : words.every[figure.period];
  const effect = effectWords(figure, languageOf(locale));
  const client = tile.kind === "total" ? tile.total.client : tile.entry.client;
  const label = words.effect(effect, rate);
  return {
    hedge: hedgeWords(figure, locale),
    value: valueWords(figure, locale),
    label: label || (tile.kind === "figure" ? cutWords(tile.entry.title, MOST_LABEL) : words.inAll),
    where: [
      client ? words.at(cutWords(client.name, MOST_NAME)) : words.noClient.title,
      numbersWords(tile.kind === "total" ? tile.total.of : [tile.entry], locale),
    ].join(" · "),
  };
}

/** The sums without a tile, by currency, measure and period as they were added; null without any. */
export function totalsView(digest: Digest, locale: string) {
  if (digest.furtherTotals.length === 0) return null;
  const lines = digest.furtherTotals.slice(0, MOST_TOTALS).map((total) => ({
    value: totalWords(total, locale),
    where: [
      total.client
        ? wordsFor(locale).digest.at(cutWords(total.client.name, MOST_NAME))
        : wordsFor(locale).digest.noClient.title,
      numbersWords(total.of, locale),
    ].join(" · "),
  }));
  return { title: wordsFor(locale).digest.totals, lines };
}

export function totalWords(total: Total, locale: string): string {
  return figureWords({ ...total, amountMax: null, from: null, to: null }, locale);
}

/** "2 successes the week before. At Acme Foods: € 48,000 a year saved now, € 12,000 then (131)."; null without one. */
export function trendWords({ trend }: Digest, cadence: Cadence, locale: string): string | null {
  if (!trend || cadence === "never") return null;
  const { digest: words, nudges } = wordsFor(locale);
  const money = trend.money.map(({ now, before }) =>
    words.trendMoney(
      totalWords(now, locale),
      valueWords({ ...before, amountMax: null, from: null, to: null }, locale),
      cutWords(now.client?.name ?? "", MOST_NAME),
      numbersWords(before.of, locale),
    ),
  );
  return [words.trend(trend.successesBefore, nudges.period[cadence].before), ...money].join(" ");
}

/** Entry numbers, or how many there are. */
function numbersWords(refs: readonly Pick<FigureRef, "number">[], locale: string): string {
  const numbers = [...new Set(refs.map((ref) => ref.number))];
  if (numbers.length > MOST_NUMBERS) return wordsFor(locale).digest.ofEntries(numbers.length);
  return listWords(numbers.map(String), locale);
}

function figureOf(tile: Tile) {
  return tile.kind === "figure" ? tile.figure : { ...tile.total, amountMax: null, from: null, to: null };
}
