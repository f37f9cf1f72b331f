// Cuts a text into words, numbers, symbols and line breaks, each with its place; linear in the text.
import { opaqueEnd } from "./opaque.ts";

export interface Token {
  /** `opaque`: a link, address, date, clock time, version, phone number or id: digits that are no amount. */
  kind: "number" | "word" | "symbol" | "break" | "opaque";
  /** As written, lower-cased. */
  lower: string;
  start: number;
  end: number;
  /** True when white space (or the text's start) stands before it. */
  spaced: boolean;
  /** Counts up through the text; a full stop, a heading or a new item begins the next. */
  sentence: number;
  /** True when its first letter is a capital. */
  isCapital: boolean;
}

const BREAK = /[\r\n]\s*/y;
const SPACE = /[^\S\r\n]+/y;
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/uy;
/** `d'un`, `l'année`, `dell'anno`: the article is a word of its own. `don't` and `aujourd'hui` are one. */
const ELIDED =
  /(?:[cdjlmnst]|qu|jusqu|puisqu|lorsqu|un|dell|nell|all|dall|sull|coll|quest|quell)'(?=[\p{L}])/iuy;
/** Languages written without blanks: every character is a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]/uy;
const SPACED_NUMBER = /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,6}(?!\d)(?:[.,]\d+)?/y;
const NUMBER = /\d+(?:[.,']\d+)*/y;
const ARROW = /[-–—=]{1,3}>|[→⇒➔➜➝⟶⟹➡]\uFE0F?/uy;
/** Half a megabyte of prose; nobody's result stands behind it. */
const MOST_TOKENS = 100_000;
/** A line shorter than this was ended on purpose; a longer one may have been wrapped by the mail program. */
const WRAPPED_FROM = 55;
const ABBREVIATIONS = new Set(
  `mio mrd mill mld mln mln bn ca cca approx tsd tys nr no inkl incl zzgl bzw ggf usw etc vs st std stk min max dr mr mrs ms prof env aprox nb
  godz tyg mies proc kl dvs tim sek avg est resp ungef pkt rs pers sog sept dec feb jan inc ltd corp p.a u.a z.b d.h i.e e.g bl.a no.s
  jhdt mt tr miljon pct hr hrs mins secs wk mo yr prev abt`.split(/\s+/),
);

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let sentence = 0;
  let lineStart = 0;
  while (at < text.length && tokens.length < MOST_TOKENS) {
    const { kind, end } = pieceAt(text, at, spaced);
    if (kind === "break") {
      const isSoft = isWrapped(text, lineStart, at, end, tokens);
      if (!isSoft) {
        tokens.push(token("break", text, at, end, spaced, sentence));
        sentence++;
      }
      lineStart = end;
    } else if (kind !== "space") {
      tokens.push(token(kind, text, at, end, spaced, sentence));
      if (kind === "symbol" && endsSentence(text, at, tokens)) sentence++;
    }
    spaced = kind === "space" || kind === "break";
    at = end;
  }
  return tokens;
}

function token(
  kind: Token["kind"],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  sentence: number,
): Token {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  return { kind, lower, start, end, spaced, sentence, isCapital: kind === "word" && written[0] !== lower[0] };
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
  const wordEnd = code > 64 ? wordEndAt(text, at, code) : -1;
  if (wordEnd > 0) return { kind: "word", end: wordEnd };
  const arrow = matchEnd(ARROW, text, at);
  return { kind: "symbol", end: arrow > 0 ? arrow : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The end of a run of plain letters; most words are one, and a pattern costs ten times as much. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(end) | 32)
    end++;
  return end;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function wordEndAt(text: string, at: number, code: number): number {
  if (code >= 0x3000) {
    const one = matchEnd(UNSPACED, text, at);
    if (one > 0) return one;
  }
  const letters = lettersEnd(text, at);
  if (letters > at && isPlainEnd(text.charCodeAt(letters))) return letters;
  const elided = matchEnd(ELIDED, text, at);
  if (elided > 0) return elided;
  const end = matchEnd(WORD, text, at);
  if (end < 0) return -1;
  // A Latin word ends where unspaced script begins: `NPSが`.
  for (let i = at + 1; i < end; i++) if (text.charCodeAt(i) >= 0x3000 && code < 0x3000) return i;
  return end;
}

/** ASCII that is no letter and no apostrophe, or the text's end. */
function isPlainEnd(code: number): boolean {
  return Number.isNaN(code) || (code < 128 && code !== 39);
}

/** A mail address or link swallows its whole run of non-blanks. Called once a run, so that the text is read once. */
function linkEnd(text: string, at: number): number {
  let end = at;
  let isLink = text.startsWith("www.", at);
  for (let code = text.charCodeAt(end); code > 32 && code !== 0xa0; code = text.charCodeAt(++end)) {
    if (code === 64 || (code === 58 && text.startsWith("//", end + 1))) isLink = true;
  }
  return isLink ? end : -1;
}

function numberEnd(text: string, at: number): number {
  const spacedEnd = matchEnd(SPACED_NUMBER, text, at);
  return spacedEnd > 0 ? spacedEnd : matchEnd(NUMBER, text, at);
}

/** A full stop ends a sentence when a blank and no lower-case letter follows (`approx. 5 h`, `3 Mio. Euro` go on). */
function endsSentence(text: string, at: number, tokens: readonly Token[]): boolean {
  const symbol = text[at] ?? "";
  if ("!?;。！？".includes(symbol)) return !/[!?)"”]/.test(text[at + 1] ?? "");
  if (symbol !== ".") return false;
  if (!/\s/.test(text[at + 1] ?? "\n")) return false;
  const before = tokens.at(-2);
  const isAbbreviated =
    before?.kind === "word" &&
    !tokens.at(-1)?.spaced &&
    (ABBREVIATIONS.has(before.lower) ||
      (before.end - before.start === 1 && before.start > 0 && tokens.length > 2));
  if (isAbbreviated) return false;
  const next = text[at + 2] ?? "";
  if (/\d/.test(next)) {
    return before?.kind === "opaque" || (before?.kind === "word" && before.end - before.start > 3);
  }
  return !/\p{Ll}/u.test(next);
}

/** A single line break inside a sentence: the line was long, or goes on in lower case without a mark at its end. */
function isWrapped(
  text: string,
  lineStart: number,
  at: number,
  end: number,
  tokens: readonly Token[],
): boolean {
  const breaks = text.slice(at, Math.min(end, at + 8));
  if (/\n[^\S\n]*\n|\r[^\S\n]*\r/.test(breaks) || end >= text.length) return false;
  const last = tokens.at(-1);
  if (!last || last.kind === "break" || /^[.:!?;。]$/.test(last.lower)) return false;
  const next = text.slice(end, end + 4);
  if (/^(?:[-*•·–—‣▪>|#+]\s|\d{1,2}[.)]\s)/.test(next)) return false;
  if (at - lineStart >= WRAPPED_FROM) return true;
  return /^[\p{Ll}(]/u.test(next) && at - lineStart >= 20;
}
