// One entry of a digest in words: when, what, its chips, and the client's own words with the number marked.
import type { DigestItem } from "../core/digest/digest.ts";
import { type QuotePart, quoteRound } from "../core/digest/quote.ts";
import { isClientFigure } from "../core/digest/totals.ts";
import type { LoggedEntry, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import { dayOf, dayWords, listWords, onWords, wordsFor } from "./language.ts";

export interface ItemView {
  number: number;
  /** "Tue 17 · CRM migration · 142", what there is of it. */
  detail: string;
  title: string;
  chips: string[];
  /** Agency money: for the PM's eyes, never gold. */
  quietChips: string[];
  quotes: { parts: QuotePart[]; by: string }[];
  notes: string[];
  pending: string | null;
}

export interface Reader {
  personId: number;
  locale: string;
  zone: string;
  /** The days the letter covers, `YYYY-MM-DD`: their month goes without saying. */
  days: { first: string; last: string } | null;
  /** `YYYY` of the letter: goes without saying too. */
  year: string;
}

const MOST_CHIPS = 4;

export function itemView(item: DigestItem, reader: Reader): ItemView {
  const words = wordsFor(reader.locale).digest;
  const { entry, results } = item;
  const all = [entry, ...results];
  const figures = all.flatMap((one) => headlineFirst(one.figures));
  const chips = figures.filter((figure) => figure.beneficiary === "client");
  const agency = figures.filter((figure) => figure.beneficiary === "agency");
  return {
    number: entry.number,
    detail: detailOf(item, reader),
    title: entry.title,
    chips: unique(chips.map((figure) => figureWords(figure, reader.locale))).slice(0, MOST_CHIPS),
    quietChips: unique(agency.map((figure) => `${figureWords(figure, reader.locale)} · ${words.forUs}`)),
    quotes: all.flatMap((one) => quoteOf(one, reader)),
    notes: notesOf(item, reader),
    pending: item.isPending ? words.numberPending : null,
  };
}

function headlineFirst(figures: readonly LoggedFigure[]): LoggedFigure[] {
  return figures
    .filter((figure) => !figure.withdrawn)
    .sort((a, b) => Number(b.headline) - Number(a.headline));
}

function detailOf({ entry, results }: DigestItem, reader: Reader): string {
  const words = wordsFor(reader.locale).digest;
  const parts = [
    onWords(entry.on, entry.onPrecision, reader.locale, reader),
    entry.project?.name,
    entry.author.id === reader.personId ? undefined : words.by(entry.author.name),
    String(entry.number),
    results.length > 0
      ? words.result(
          listWords(
            results.map((roi) => String(roi.number)),
            reader.locale,
          ),
        )
      : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

function quoteOf(entry: LoggedEntry, reader: Reader): ItemView["quotes"] {
  const { evidence } = entry;
  if (!evidence?.text.trim()) return [];
  const words = wordsFor(reader.locale).digest;
  const spans = headlineFirst(entry.figures).filter((figure) => figure.source === "evidence");
  const name = evidence.fromName || evidence.fromEmail || words.somebody;
  const day = evidence.sentAt ? dayOf(evidence.sentAt, reader.zone) : null;
  const by = day ? words.byMailOn(name, dayWords(day, reader.locale, reader.year)) : name;
  return [{ parts: quoteRound(evidence.text, spans), by }];
}

function notesOf({ entry, results, resultOf, repeats }: DigestItem, reader: Reader): string[] {
  const words = wordsFor(reader.locale).digest;
  const assumed = [entry, ...results]
    .flatMap((one) => one.figures)
    .filter(
      (figure) => figure.measure === "money" && figure.inferred.includes("unit") && isClientFigure(figure),
    )
    .flatMap((figure) => (figure.unit ? [words.currencyAssumed(figure.unit)] : []));
  const silent = results
    .filter((roi) => !roi.figures.some((figure) => !figure.withdrawn))
    .map((roi) => roi.title);
  return [
    ...(resultOf ? [words.resultOf(resultOf.number, resultOf.title)] : []),
    ...silent,
    ...(entry.possibleDuplicateOf === null ? [] : [words.mayBeSame(entry.possibleDuplicateOf)]),
    ...(repeats.length > 0 ? [words.repeats(listWords(repeats.map(String), reader.locale))] : []),
    ...unique(assumed),
  ];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}
