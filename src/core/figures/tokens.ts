// Cuts a text into words, numbers, symbols and line breaks, each with its place; linear in the text.

export interface Token {
  /** `opaque`: a link, address, date, clock time, version, phone number or id: digits that are no amount. */
  kind: "number" | "word" | "symbol" | "break" | "opaque";
  /** As written, lower-cased. */
  lower: string;
  start: number;
  end: number;
  /** True when white space (or the text's start) stands before it. */
  spaced: boolean;
  /** Counts up through the text; a break or a full stop begins the next. */
  sentence: number;
}

const SPACE = /[^\S\n]+/y;
const BREAK = /[\r\n]\s*/y;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const SPACED_NUMBER = /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,6}(?!\d)(?:[.,]\d+)?/y;
const NUMBER = /\d+(?:[.,'’]\d+)*/y;
const CHUNK = /[^\s]+/y;
/** What begins with a digit, `+` or `(` and is no amount. Every repetition is bounded or followed by nothing. */
const OPAQUE = [
  /\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/y, // ISO 8601
  /\d{1,4}([./])\d{1,2}\1\d{2,4}(?![\d.])/y, // 11/03/2025, 11.03.25
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y, // clock
  /\d{1,4}\/\d{1,4}(?!\d|[.,]\d)/y, // 24/7, 3/4
  /\+\d{1,3}[ \u00a0(./-]{1,2}[\d ()./-]{5,18}\d/y, // +44 20 7946 0018
  /\+\d{9,15}(?!\d|[.,]\d)/y,
  /\(\d{2,5}\)[ -]?\d[\d -]{4,14}\d/y, // (312) 555-0188
  /\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/y, // 512.555.0142
  /0\d{1,5}[ /-]\d[\d -]{3,14}\d(?!\d)/y, // 030 1234567
  /0\d{1,15}(?![\d])/y, // leading zero: an id
  /\d{1,20}-0\d{1,15}(?![\d])/y, // 2024-00871
  /\d{6,20}-\d{1,15}(?![\d])/y, // 20250314-2
  /\d{3,8}(?:-\d{2,8}){2,4}(?![\d])/y,
  /\d{12,40}(?!\d|[.,]\d)/y, // too long for an amount
];
const VERSION = /\d+(?:\.\d+){2,}/y;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let sentence = 0;
  const push = (kind: Token["kind"], end: number) => {
    tokens.push({ kind, lower: text.slice(at, end).toLowerCase(), start: at, end, spaced, sentence });
    spaced = false;
    at = end;
  };
  while (at < text.length) {
    const breakEnd = text[at] === "\n" || text[at] === "\r" ? matchEnd(BREAK, text, at) : -1;
    if (breakEnd > 0) {
      push("break", breakEnd);
      sentence++;
      spaced = true;
      continue;
    }
    const spaceEnd = matchEnd(SPACE, text, at);
    if (spaceEnd > 0) {
      at = spaceEnd;
      spaced = true;
      continue;
    }
    if (spaced) {
      const link = linkEnd(text, at);
      if (link > 0) {
        push("opaque", link);
        continue;
      }
    }
    const opaque = opaqueEnd(text, at);
    if (opaque > 0) {
      push("opaque", opaque);
      continue;
    }
    const number = numberEnd(text, at);
    if (number > 0) {
      push("number", number);
      continue;
    }
    const word = matchEnd(WORD, text, at);
    if (word > 0) {
      push("word", word);
      continue;
    }
    const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const ends = endsSentence(text, at, symbol);
    push("symbol", at + symbol.length);
    if (ends) sentence++;
  }
  return tokens;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A mail address or link swallows its whole run of non-blanks. Called once a run, so that the text is read once. */
function linkEnd(text: string, at: number): number {
  const end = matchEnd(CHUNK, text, at);
  if (end < 0) return -1;
  const chunk = text.slice(at, end);
  return chunk.includes("@") || chunk.includes("://") || chunk.startsWith("www.") ? end : -1;
}

function opaqueEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && first !== 43 && first !== 40) return -1;
  for (const pattern of OPAQUE) {
    const end = matchEnd(pattern, text, at);
    if (end > 0) return end;
  }
  if (!isDigit) return -1;
  const version = matchEnd(VERSION, text, at);
  if (version < 0) return -1;
  return /^\d{1,3}(?:\.\d{3})+$/.test(text.slice(at, version)) ? -1 : version;
}

function numberEnd(text: string, at: number): number {
  const spacedEnd = matchEnd(SPACED_NUMBER, text, at);
  return spacedEnd > 0 ? spacedEnd : matchEnd(NUMBER, text, at);
}

/** A full stop ends a sentence when a blank and no lower-case letter follows (`approx. 5 h` goes on). */
function endsSentence(text: string, at: number, symbol: string): boolean {
  if (symbol === "!" || symbol === "?" || symbol === ";" || symbol === "。") return true;
  if (symbol !== ".") return false;
  return /\s/.test(text[at + 1] ?? "\n") && !/[\p{Ll}\d]/u.test(text[at + 2] ?? "");
}
