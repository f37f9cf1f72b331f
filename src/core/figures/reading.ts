// One text made ready for the parsers: its tokens, what they may mean in its language, and the numbers in it.
import type { Figure } from "./figure.ts";
import { languageOf } from "./languages/detect.ts";
import type { Language } from "./languages/language.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { Marks } from "./marks.ts";
import { type DecimalMark, decimalMarkOf } from "./number.ts";
import { plainText } from "./plain.ts";
import { quantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * BCP 47 locale of the text's author, and the ISO 4217 default for a bare `$`. `about`: the title of the note that the
 * text belongs to; without one the text is anybody's, and a number in it must say by itself that it is a result.
 * `isAnswer`: somebody was asked for a number, so that an amount without a currency is money.
 */
export interface FigureContext {
  locale: string;
  currency: string;
  about?: string;
  isAnswer?: boolean;
}

export interface Reading {
  text: string;
  tokens: Token[];
  marks: Marks;
  language: Language;
  context: FigureContext;
  quantities: Quantity[];
  /** The note's title with its marks; null for a text that is no note. */
  about: Pick<Reading, "tokens" | "marks"> | null;
  /** What each quantity measures by itself, by its index; null where nothing says so. */
  measured: (Candidate | null)[];
}

/** A figure in the making: `first` and `last` are the tokens it covers. */
export interface Candidate extends Figure {
  first: number;
  last: number;
  /** How many numbers it is made of: two for a pair, a range, odds. */
  numbers: number;
}

/** What a quantity is a number of, by the words beside it. */
export type Measurer = (reading: Reading, quantity: Quantity) => Candidate | null;
/** Parsers find candidates of one idea; refiners take the whole list and give a better one. */
export type Parser = (reading: Reading) => Candidate[];
export type Refiner = (candidates: Candidate[], reading: Reading) => Candidate[];

const LONGEST_TITLE = 400;
const LONGEST_SAMPLE = 4000;
const lexicons = new Map<string, Lexicon>();

export function readText(text: string, context: FigureContext, measurers: readonly Measurer[]): Reading {
  const tokens = tokenize(plainText(text));
  const language = languageOf(tokens, context.locale);
  const marks = new Marks(tokens, lexiconFor(language));
  const decimal = decimalMarkOf(tokens, usualMark(language, context.locale));
  const source = { tokens, marks, language, decimal };
  const about = context.about === undefined ? null : titleOf(context.about, language);
  const reading: Reading = { text, ...source, context, about, quantities: quantities(source), measured: [] };
  reading.measured = reading.quantities.map((quantity) => {
    for (const measure of measurers) {
      const found = measure(reading, quantity);
      // Only a time is vague (`from days`): `days $` is no money.
      if (found && !Number.isNaN(found.amount)) return found;
    }
    return null;
  });
  return reading;
}

const regionMarks = new Map<string, DecimalMark>();

/** By CLDR where the author's locale names a region of the text's language: `es-MX` writes 1,200.50. */
function usualMark(language: Language, locale: string): DecimalMark {
  if (!locale.toLowerCase().startsWith(`${language.code}-`)) return language.decimal;
  let mark = regionMarks.get(locale);
  if (!mark) {
    mark = new Intl.NumberFormat(locale).format(1.5).includes(",") ? "," : ".";
    regionMarks.set(locale, mark);
  }
  return mark;
}

/** The locale to read a short text by: that of the whole mail's language, `locale` itself where they agree (its region tells). */
export function localeOf(text: string, locale: string): string {
  const { code } = languageOf(tokenize(plainText(text.slice(0, LONGEST_SAMPLE))), locale);
  return locale.slice(0, 2).toLowerCase() === code ? locale : code;
}

function titleOf(title: string, language: Language): Reading["about"] {
  const tokens = tokenize(plainText(title.slice(0, LONGEST_TITLE)));
  return { tokens, marks: new Marks(tokens, lexiconFor(language)) };
}

function lexiconFor(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known) return known;
  const made = lexiconOf(language);
  lexicons.set(language.code, made);
  return made;
}

/** A candidate over the tokens `first` to `last` with nothing known but what `known` says. */
export function candidate(
  reading: Reading,
  first: number,
  last: number,
  known: Pick<Figure, "measure"> & Partial<Candidate>,
): Candidate {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? 0;
  return {
    text: reading.text.slice(start, end),
    start,
    end,
    first,
    last,
    numbers: 1,
    amount: null,
    amountMax: null,
    unit: null,
    from: null,
    to: null,
    direction: null,
    period: null,
    role: "other",
    hedge: "exact",
    beneficiary: "client",
    inferred: [],
    ...known,
  };
}
