// One text made ready for the parsers: its tokens, the numbers in it, and the words of its language.
import type { Figure } from "./figure.ts";
import { type Quantity, quantities } from "./quantity.ts";
import { type Token, tokenize } from "./tokens.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** BCP 47 locale of the text's author, and the ISO 4217 default for a bare `$`. */
export interface FigureContext {
  locale: string;
  currency: string;
}

export interface Reading {
  text: string;
  tokens: Token[];
  quantities: Quantity[];
  words: Vocabulary;
  context: FigureContext;
}

/** A figure in the making: `first` and `last` are the tokens it covers. */
export interface Candidate extends Figure {
  first: number;
  last: number;
}

/** Parsers find candidates of one idea; refiners take the whole list and give a better one. */
export type Parser = (reading: Reading) => Candidate[];
export type Refiner = (candidates: Candidate[], reading: Reading) => Candidate[];

export function readText(text: string, context: FigureContext): Reading {
  const words = vocabularyOf(context.locale);
  const tokens = tokenize(text);
  return { text, tokens, words, context, quantities: quantities(tokens, text, words) };
}

/** A candidate over the tokens `first` to `last` with nothing known but what `known` says. */
export function candidate(
  reading: Reading,
  first: number,
  last: number,
  known: Pick<Figure, "measure"> & Partial<Figure>,
): Candidate {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? 0;
  return {
    text: reading.text.slice(start, end),
    start,
    end,
    first,
    last,
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
