// The numbers of a text before anybody knows what they measure: digits, magnitudes, number words, ranges.
import { ISO_4217, SYMBOLS } from "./currencies.ts";
import { readNumber } from "./number.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Quantity {
  /** The tokens it covers, magnitude and range included. */
  first: number;
  last: number;
  value: number;
  /** The same with a lone mark read as grouping: what money and counts mean by 1.500. */
  grouped: number;
  /** The upper end of a range, or null. */
  max: number | null;
  sign: "+" | "-" | null;
  written: "digits" | "words";
  /** 1900 to 2099 in four digits, which is most often a year. */
  yearLike: boolean;
}

/** Glued or one blank behind the digits. Upper case M and lower-case m are both million; `mm` is the bankers' one. */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const MINUS = new Set(["-", "−", "–"]);
const DASH = new Set(["-", "–", "—", "~"]);
/** numeric(28,8) holds 20 digits before the point; above a quadrillion it is an id, no result. */
const LARGEST = 1e15;
const LONGEST_RAW = 40;
/** A note holds dozens of numbers; more is a table or an attack, and an entry's figures are counted in a smallint. */
const MOST_QUANTITIES = 2000;
const MOST_WORDS = 12;

export function quantities(tokens: readonly Token[], text: string, words: Vocabulary): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST_QUANTITIES; ) {
    const quantity = digitsAt(tokens, at, text, words) ?? wordsAt(tokens, at, words);
    if (!quantity) {
      at++;
      continue;
    }
    const before = found.at(-1);
    if (before && isRange(tokens, before, quantity)) found[found.length - 1] = range(before, quantity);
    else found.push(quantity);
    at = quantity.last + 1;
  }
  return found;
}

function digitsAt(tokens: readonly Token[], at: number, text: string, words: Vocabulary): Quantity | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.end - token.start > LONGEST_RAW || isGluedToWord(tokens, at))
    return null;
  const raw = text.slice(token.start, token.end);
  const number = readNumber(raw, words.language.decimal);
  if (!number || number.grouped >= LARGEST) return null;
  const sign = signBefore(tokens, at);
  const scale = scaleAt(tokens, at + 1, words);
  const factor = scale?.factor ?? 1;
  // With a magnitude three digits behind a mark are decimals: 1.250 million.
  const grouped = (scale ? number.value : number.grouped) * factor;
  if (grouped >= LARGEST) return null;
  return {
    first: sign ? at - 1 : at,
    last: scale?.last ?? at,
    value: round(number.value * factor),
    grouped: round(grouped),
    max: null,
    sign,
    written: "digits",
    yearLike: !scale && !sign && /^(?:19|20)\d\d$/.test(raw),
  };
}

/** `v2`, `Q2`, `B2B`: letters touch the digits, and they are no currency (`EUR45`). */
function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || tokens[at]?.spaced) return false;
  return !ISO_4217.has(before.lower) && !SYMBOLS[before.lower];
}

/** A sign stands apart from what is before it and touches the digits; between two numbers it is a range. */
function signBefore(tokens: readonly Token[], at: number): "+" | "-" | null {
  const sign = tokens[at - 1];
  if (!sign || tokens[at]?.spaced || (!sign.spaced && tokens[at - 2]?.lower !== "(")) return null;
  if (sign.lower === "+") return "+";
  return MINUS.has(sign.lower) ? "-" : null;
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): { factor: number; last: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const suffix = SUFFIXES[token.lower];
  if (suffix && !token.spaced) return { factor: suffix, last: at };
  const scale = words.language.scales[token.lower];
  if (!scale) return null;
  const abbreviated = tokens[at + 1]?.lower === "." && !tokens[at + 1]?.spaced && token.lower.length < 5;
  return { factor: scale, last: abbreviated ? at + 1 : at };
}

function wordsAt(tokens: readonly Token[], at: number, words: Vocabulary): Quantity | null {
  const vague = words.vagueNumbers.from(tokens, at);
  if (vague) return worded(at, vague.last, vague.value);
  const { cardinals, scales, articles, numberGlue } = words.language;
  let total = 0;
  let part: number | null = null;
  let last = -1;
  for (let i = at; i < tokens.length && i < at + MOST_WORDS; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "opaque" || token.kind === "number" || token.kind === "break") break;
    const cardinal = cardinals[token.lower];
    const scale = scales[token.lower];
    if (cardinal !== undefined) {
      if (part !== null && (part % 100 === 0 ? cardinal > 99 : part % 10 !== 0 || cardinal > 9)) break;
      part = (part ?? 0) + cardinal;
    } else if (scale !== undefined && part !== null) {
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = 0;
      }
    } else if (i === at && articles.includes(token.lower) && scales[tokens[i + 1]?.lower ?? ""]) {
      part = 1;
      continue;
    } else if (last >= 0 && (token.lower === "-" || numberGlue.includes(token.lower))) {
      continue;
    } else break;
    last = i;
  }
  return last < 0 ? null : worded(at, last, total + (part ?? 0));
}

function worded(first: number, last: number, value: number): Quantity {
  return { first, last, value, grouped: value, max: null, sign: null, written: "words", yearLike: false };
}

/** Two numbers with nothing but a dash between them, the dash touching both or neither, going up. */
function isRange(tokens: readonly Token[], low: Quantity, high: Quantity): boolean {
  const dash = tokens[low.last + 1];
  const isDash = dash && DASH.has(dash.lower) && low.max === null && low.sign === null;
  const joins = isDash && (high.first === low.last + 2 || (high.sign === "-" && high.first === low.last + 1));
  if (!joins || dash.spaced !== tokens[low.last + 2]?.spaced || (low.yearLike && high.yearLike)) return false;
  return range(low, high).value < high.value;
}

/** The lower end takes the upper's magnitude when it has none: 10–15k. */
function range(low: Quantity, high: Quantity): Quantity {
  const factor = low.last === low.first && high.last > high.first ? magnitudeOf(low, high) : 1;
  return {
    ...low,
    value: low.value * factor,
    grouped: low.grouped * factor,
    max: high.value,
    last: high.last,
  };
}

function magnitudeOf(low: Quantity, high: Quantity): number {
  for (const factor of [1e3, 1e6, 1e9, 1e12]) {
    if (high.value >= factor && high.value < factor * 1000)
      return low.value * factor < high.value ? factor : 1;
  }
  return 1;
}

/** 2.3 × 1000000 is 2299999.9999999998 in binary. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
