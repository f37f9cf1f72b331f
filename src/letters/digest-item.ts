// One entry of a digest in words: when, what, its chips, and the client's own words with the number marked.
import { dayIn } from "../core/dates/day-in.ts";
import type { DigestItem } from "../core/digest/items.ts";
import { type QuotePart, quoteRound } from "../core/digest/quote.ts";
import { isClientFigure } from "../core/digest/totals.ts";
import type { LoggedEntry, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import { cutWords, dayWords, listWords, onWords, wordsFor } from "./language.ts";

export interface ItemView {
  /** Listed and not counted. */
  isOff: boolean;
  /** A business result that stands alone. */
  isResult: boolean;
  /** "Tue 17 · CRM migration · 142", what there is of it. */
  detail: string;
  title: string;
  chips: string[];
  /** The same where the entry has one line. */
  fewChips: string[];
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
  /** The entries stand under no client's name, so each says it. */
  isAcrossClients?: boolean;
  /**
   * Figures in tiles and totals, as `142.2`: their chips stand whatever room there is; on a line those of sums of so few
   * that each is named.
   */
  told?: { all: ReadonlySet<string>; named: ReadonlySet<string> };
}

const MOST_CHIPS = 4;
const MOST_CHIPS_OF_A_LINE = 2;
const MOST_QUOTES = 2;
/** Of the successes that it led to, and of those that led to it, each. */
export const MOST_LINKS = 3;
const MOST_TITLE = 240;
/** Of another entry, a name or a project. */
const MOST_NAME = 80;

export function itemView(item: DigestItem, reader: Reader): ItemView {
  const words = wordsFor(reader.locale).digest;
  const { entry, results } = item;
  const all = [entry, ...results];
  const agency = all
    .flatMap((one) => headlineFirst(one.figures))
    .filter((one) => one.beneficiary === "agency");
  const numbers = chipsOf(all, reader);
  const chips = some(numbers, MOST_CHIPS, (chip) => chip.isTold);
  return {
    isOff: entry.possibleDuplicateOf !== null,
    isResult: entry.kind === "roi",
    detail: detailOf(item, reader),
    title: cutWords(entry.title, MOST_TITLE),
    chips,
    fewChips: some(numbers, MOST_CHIPS_OF_A_LINE, (chip) => chip.isNamed),
    quietChips: unique(agency.map((figure) => `${figureWords(figure, reader.locale)} · ${words.forUs}`)),
    quotes: all.flatMap((one) => quoteOf(one, reader)).slice(0, MOST_QUOTES),
    notes: [
      ...notesOf(item, reader),
      ...(numbers.length > chips.length ? [words.moreNumbers(numbers.length - chips.length)] : []),
    ],
    pending: item.isPending ? words.numberPending : null,
  };
}

interface Chip {
  words: string;
  /** A tile or total says it; `named`: one of so few figures that each is named. */
  isTold: boolean;
  isNamed: boolean;
}

/** Each once, in the order of the figures. */
function chipsOf(entries: readonly LoggedEntry[], { locale, told }: Reader): Chip[] {
  const chips = new Map<string, Chip>();
  for (const { number, figures } of entries) {
    for (const figure of headlineFirst(figures)) {
      if (figure.beneficiary !== "client") continue;
      const words = figureWords(figure, locale);
      if (words === "") continue;
      const chip = chips.get(words) ?? { words, isTold: false, isNamed: false };
      const name = `${number}.${figure.ordinal}`;
      chip.isTold ||= told?.all.has(name) ?? false;
      chip.isNamed ||= told?.named.has(name) ?? false;
      chips.set(words, chip);
    }
  }
  return [...chips.values()];
}

/** The first ones, and of the others those that are told at the top of the letter. */
function some(chips: readonly Chip[], most: number, isTold: (chip: Chip) => boolean): string[] {
  return chips.filter((chip, at) => at < most || isTold(chip)).map((chip) => chip.words);
}

function headlineFirst(figures: readonly LoggedFigure[]): LoggedFigure[] {
  return figures
    .filter((figure) => !figure.withdrawn)
    .sort((a, b) => Number(b.headline) - Number(a.headline));
}

function detailOf({ entry, results }: DigestItem, reader: Reader): string {
  const words = wordsFor(reader.locale).digest;
  const parts = [
    reader.isAcrossClients && entry.client ? cutWords(entry.client.name, MOST_NAME) : undefined,
    onWords(entry.on, entry.onPrecision, reader.locale, reader),
    entry.project ? cutWords(entry.project.name, MOST_NAME) : undefined,
    entry.author.id === reader.personId ? undefined : words.by(cutWords(entry.author.name, MOST_NAME)),
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
  const name = cutWords(evidence.fromName || evidence.fromEmail || words.somebody, MOST_NAME);
  const day = evidence.sentAt ? dayIn(evidence.sentAt, reader.zone) : null;
  const by = day ? words.byMailOn(name, dayWords(day, reader.locale, reader.year)) : name;
  return [{ parts: quoteRound(evidence.text, spans), by }];
}

function notesOf(
  { entry, results, resultOf, ledTo, enabledBy, repeats, sameAs }: DigestItem,
  reader: Reader,
): string[] {
  const words = wordsFor(reader.locale).digest;
  const assumed = [entry, ...results]
    .flatMap((one) => one.figures)
    .filter(
      (figure) => figure.measure === "money" && figure.inferred.includes("unit") && isClientFigure(figure),
    )
    .flatMap((figure) => (figure.unit ? [words.currencyAssumed(figure.unit)] : []));
  const silent = results
    .filter((roi) => !roi.figures.some((figure) => !figure.withdrawn))
    .map((roi) => cutWords(roi.title, MOST_TITLE));
  const later = ledTo
    .slice(0, MOST_LINKS)
    .map(({ entry: fruit, figure }) =>
      words.ledTo(
        fruit.number,
        cutWords(fruit.title, MOST_NAME),
        figure ? figureWords(figure, reader.locale) : "",
      ),
    );
  return [
    ...(resultOf
      ? [
          words.resultOf(
            resultOf.number,
            entry.title === resultOf.title ? "" : cutWords(resultOf.title, MOST_NAME),
          ),
        ]
      : []),
    ...silent,
    ...later,
    ...enabledBy
      .slice(0, MOST_LINKS)
      .map((first) => words.enabledBy(first.number, cutWords(first.title, MOST_NAME))),
    ...(sameAs !== null
      ? [words.sameAs(sameAs)]
      : entry.possibleDuplicateOf !== null
        ? [words.mayBeSame(entry.possibleDuplicateOf)]
        : []),
    ...(repeats.length > 0 ? [words.repeats(listWords(repeats.map(String), reader.locale))] : []),
    ...unique(assumed),
  ];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}
