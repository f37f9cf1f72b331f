// Gives a price by piece the words of its piece: `EUR 0.2 per order`, `cost per order down by EUR 0.2`, `5 minutes a ticket`.
import { PIECE_WORDS, pieceOf } from "../piece.ts";
import type { Candidate, Reading } from "../reading.ts";

/** Words between an amount and its piece: `EUR 5 saved per order`. */
const BETWEEN = 3;
const ADJECTIVES = 2;
/** `per Geschäftsjahr`: compounds that no list of periods holds. */
const PERIOD_NOUN = /(?:jahr|monat|woche|quartal|tag)$/u;

export function piece(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if ((one.measure !== "money" && one.measure !== "time") || (one.from !== null && one.to !== null))
      return one;
    const last = after(one, reading);
    if (last !== null) return spanning(one, one.first, last, reading);
    const first = before(one, reading);
    return first === null ? one : spanning(one, first, one.last, reading);
  });
}

function spanning(one: Candidate, first: number, last: number, { text, tokens }: Reading): Candidate {
  const start = Math.min(one.start, tokens[first]!.start);
  const end = Math.max(one.end, tokens[last]!.end);
  const spanned = { ...one, first, last, start, end, text: text.slice(start, end) };
  return pieceOf(spanned) === null ? one : spanned;
}

/** The last token of `per order`, a rate or a few words before it; null: none follows. */
function after(one: Candidate, reading: Reading): number | null {
  const { tokens, marks, language } = reading;
  const { isPlain } = PIECE_WORDS[language.code] ?? PIECE_WORDS.en!;
  let words = 0;
  for (let at = one.last + 1; words <= BETWEEN; ) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[one.last]!.sentence) return null;
    const rate = marks.from("periodAfter", at);
    if (rate) {
      at = rate.last + 1;
      continue;
    }
    const last = pieceAt(at, at === one.last + 1, reading);
    if (last !== null) return last;
    if (!isPlain || token.kind !== "word" || marks.from("clauseEnd", at)) return null;
    words++;
    at++;
  }
  return null;
}

/** The first token of a `per order` before it, with nothing but a few words between; null: there is none. */
function before(one: Candidate, reading: Reading): number | null {
  const { tokens, marks, language } = reading;
  if (!(PIECE_WORDS[language.code] ?? PIECE_WORDS.en!).isPlain) return null;
  for (let at = one.first - 1; at >= one.first - 2 - BETWEEN; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[one.first]!.sentence) return null;
    if (marks.from("clauseEnd", at)) return null;
    const last = pieceAt(at, false, reading);
    if (last !== null) return last < one.first ? at : null;
  }
  return null;
}

/** The token of the noun that ends `per order`, which begins at `at`; null: none does, or it names a period. */
function pieceAt(at: number, isBeside: boolean, reading: Reading): number | null {
  const { tokens, marks, language } = reading;
  const { words } = PIECE_WORDS[language.code] ?? PIECE_WORDS.en!;
  const token = tokens[at];
  const isArticle = isBeside && language.code === "en" && /^an?$/.test(token?.lower ?? "");
  const isSlash = isBeside && token?.lower === "/";
  if (!token || (!isArticle && !isSlash && !words.includes(token.lower))) return null;
  if (marks.from("periodAfter", at)) return null;
  let noun = at + 1;
  while (noun <= at + ADJECTIVES && marks.from("adjective", noun) && isNoun(noun + 1, reading)) noun++;
  if (tokens[noun]?.sentence !== token.sentence || !isNoun(noun, reading) || isPeriod(noun, reading))
    return null;
  return isArticle && goesOn(noun + 1, reading) ? null : noun;
}

function isNoun(at: number, { tokens, marks, language }: Reading): boolean {
  const token = tokens[at];
  // The `E` of `per E-Mail` is none.
  if (token?.kind !== "word" || token.lower.length < 2 || (language.capitalNouns && !token.isCapital))
    return false;
  return marks.from("notCounted", at) === null || marks.from("time", at) !== null;
}

function isPeriod(at: number, { tokens, marks }: Reading): boolean {
  const isTime = /^(?:days|weeks|months|years)$/.test(marks.from("time", at)?.value ?? "");
  return isTime || PERIOD_NOUN.test(tokens[at]?.lower ?? "") || marks.from("fraction", at) !== null;
}

/** `20 hours a colleague used to spend`: the noun begins a clause. */
function goesOn(at: number, { tokens, marks }: Reading): boolean {
  if (tokens[at]?.kind !== "word" || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return false;
  return (["setting", "clauseEnd", "periodAfter", "momentBefore", "numberGlue"] as const).every(
    (tag) => marks.from(tag, at) === null,
  );
}
