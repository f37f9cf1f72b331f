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

const BREAK = /[\r\n]\s*/y;
const SPACE = /[^\S\r\n]+/y;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const SPACED_NUMBER = /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,6}(?!\d)(?:[.,]\d+)?/y;
const NUMBER = /\d+(?:[.,'’]\d+)*/y;
const CHUNK = /\S+/y;
const VERSION = /\d+(?:\.\d+){2,}/y;
/** Digits that are no amount. Every repetition is bounded, so that each place costs the same. */
const DIGITS_OPAQUE = anyOf([
  /\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/, // ISO 8601
  /\d{1,4}(?:\.\d{1,2}\.|\/\d{1,2}\/)\d{2,4}(?![\d.])/, // 11/03/2025, 11.03.25
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/, // clock
  /\d{1,4}\/\d{1,4}(?!\d|[.,]\d)/, // 24/7, 3/4
  /\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/, // 512.555.0142
  /0\d{1,5}[ /-]\d[\d -]{3,14}\d(?!\d)/, // 030 1234567
  /0\d{1,15}(?!\d)/, // a leading zero: an id
  /\d{1,20}-0\d{1,15}(?!\d)/, // 2024-00871
  /\d{6,20}-\d{1,15}(?!\d)/, // 20250314-2
  /\d{3,8}(?:-\d{2,8}){2,4}(?!\d)/,
  /\d{12,40}(?!\d|[.,]\d)/, // too long for an amount
]);
const PLUS_OPAQUE = anyOf([
  /\+\d{1,3}[ \u00a0(./-]{1,2}[\d ()./-]{5,18}\d/, // +44 20 7946 0018
  /\+\d{9,15}(?!\d|[.,]\d)/,
]);
const BRACKET_OPAQUE = anyOf([/\(\d{2,5}\)[ -]?\d[\d -]{4,14}\d/]); // (312) 555-0188

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join("|"), "y");
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let sentence = 0;
  while (at < text.length) {
    const { kind, end } = pieceAt(text, at, spaced);
    if (kind !== "space") {
      tokens.push({ kind, lower: text.slice(at, end).toLowerCase(), start: at, end, spaced, sentence });
    }
    if (kind === "break" || (kind === "symbol" && endsSentence(text, at))) sentence++;
    spaced = kind === "space" || kind === "break";
    at = end;
  }
  return tokens;
}

/** The piece that begins at `at`, told by its first character so that few patterns are tried. */
function pieceAt(text: string, at: number, spaced: boolean): { kind: Token["kind"] | "space"; end: number } {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13) return { kind: "break", end: matchEnd(BREAK, text, at) };
  const spaceEnd = code <= 32 || code >= 128 ? matchEnd(SPACE, text, at) : -1;
  if (spaceEnd > 0) return { kind: "space", end: spaceEnd };
  const opaque = spaced ? Math.max(linkEnd(text, at), opaqueEnd(text, at, code)) : opaqueEnd(text, at, code);
  if (opaque > 0) return { kind: "opaque", end: opaque };
  if (isDigit(code)) return { kind: "number", end: numberEnd(text, at) };
  const wordEnd = code > 64 ? matchEnd(WORD, text, at) : -1;
  if (wordEnd > 0) return { kind: "word", end: wordEnd };
  return { kind: "symbol", end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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

function opaqueEnd(text: string, at: number, code: number): number {
  if (code === 43) return matchEnd(PLUS_OPAQUE, text, at);
  if (code === 40) return matchEnd(BRACKET_OPAQUE, text, at);
  if (!isDigit(code)) return -1;
  const opaque = matchEnd(DIGITS_OPAQUE, text, at);
  if (opaque > 0) return opaque;
  const version = matchEnd(VERSION, text, at);
  return version < 0 || /^\d{1,3}(?:\.\d{3})+$/.test(text.slice(at, version)) ? -1 : version;
}

function numberEnd(text: string, at: number): number {
  const spacedEnd = matchEnd(SPACED_NUMBER, text, at);
  return spacedEnd > 0 ? spacedEnd : matchEnd(NUMBER, text, at);
}

/** A full stop ends a sentence when a blank and no lower-case letter follows (`approx. 5 h` goes on). */
function endsSentence(text: string, at: number): boolean {
  const symbol = text[at] ?? "";
  if ("!?;。".includes(symbol)) return true;
  if (symbol !== ".") return false;
  return /\s/.test(text[at + 1] ?? "\n") && !/[\p{Ll}\d]/u.test(text[at + 2] ?? "");
}
