// Where a sentence of a mail ends: at its full stop, not at an abbreviation's; at a line's end where the line stands alone.
import { foldWords } from "../message/lines.ts";
import { monthOf } from "../message/month-names.ts";

/** `at`: behind its last character; `next`: where the next one begins. UTF-16 offsets. */
export interface SentenceEnd {
  at: number;
  next: number;
}

const BLANK = /\s*/y;
/** The width at which a mail was wrapped shows in its first lines. */
const MOST_LINES = 500;
/** A run of them is one, so that a text of nothing else is read once. */
const STOP = /[.!?…。！？]+["”’»)」』]?|\n/g;
/** Its point ends no sentence: a name or a number stands behind it. */
const ABBREVIATIONS = new Set(
  `ca cca approx appr est incl excl inkl exkl zzgl bzw bspw evtl ggf vgl gem lt sog insb mind vs nr
  tel hr hrn fr frl dr prof dipl mr mrs ms st sr sra srta dott sig mme mlle env aprox dhr mevr bijv ung
  tsd mio mrd mill mln mld bn tys godz circa`.split(/\s+/),
);
/** It may end one: a capital letter behind it decides. */
const DOUBTFUL = new Set(
  "etc usw no min max art abs ing mag resp abt p.a co corp inc ltd jr std hrs mins jan feb mar apr jun jul aug sep sept oct okt nov dec dez".split(
    " ",
  ),
);
const ITEM = /^[^\S\n]*(?:[-*•·–—‣▪>|#+]|\d{1,2}[.)])[^\S\n]/;
/** A shorter line that is followed by a capital letter was ended on purpose; and so was one that had room for its word. */
const WRAPPED_FROM = 55;
/** The same before a small letter: `Orders rose by 17 %`, and on the next line `please keep it between us`. */
const WRAPPED_FROM_BEFORE_SMALL = 40;
/** `sparen wir`, and on the next line `ca. 48.000 EUR`: no sentence ends with a comma or a small word, pronouns apart. */
const OPEN_END =
  /(?:[,(&+/–—-]|(?<![\p{L}\d])(?!(?:us|me|you|it|now|too|ago|so|uns|mir|dir|ihm|nun)$)\p{Ll}{1,3})$/u;

/** In reading order. Never throws; reads the text once. */
export function* sentenceEnds(text: string): Generator<SentenceEnd> {
  const width = Math.max(...text.split("\n", MOST_LINES).map((line) => line.trimEnd().length));
  let passed = 0;
  for (const { 0: mark, index } of text.matchAll(STOP)) {
    if (index < passed) continue;
    const end = mark === "\n" ? lineEnd(text, index, width) : stopAt(text, index, mark);
    if (!end) continue;
    passed = end.next;
    yield end;
  }
}

/** Behind the mark of an item: `- Orders rose`. */
export function behindItemMark(text: string, start: number): number {
  return start + (ITEM.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}

function stopAt(text: string, index: number, mark: string): SentenceEnd | null {
  const at = index + mark.length;
  const isFullWidth = /[。！？]/.test(mark);
  if (!isFullWidth && at < text.length && !/\s/.test(text[at] ?? "")) return null;
  BLANK.lastIndex = at;
  const next = BLANK.test(text) ? BLANK.lastIndex : at;
  if (mark === "." && isAbbreviation(text, index, text.slice(next, next + 16))) return null;
  return { at, next };
}

function isAbbreviation(text: string, point: number, after: string): boolean {
  const word =
    /(?:(?<!\p{L})\p{L}\.[^\S\n]?)+\p{L}$|[\p{L}\d]+$/u.exec(
      text.slice(Math.max(0, point - 24), point),
    )?.[0] ?? "";
  const lower = word.toLowerCase().replace(/\s/g, "");
  if (DOUBTFUL.has(lower)) return !/^\p{Lu}/u.test(after);
  if (ABBREVIATIONS.has(lower)) return true;
  // `am 3. März`
  if (/^\d{1,2}$/.test(word)) return monthOf(foldWords(/^\p{L}+/u.exec(after)?.[0] ?? ""), null) > 0;
  // `z. B.`, `d.h.`, `i.e.`, `u. a.`
  return /^\p{Ll}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word.replace(/\s/g, ""));
}

/** Null within a sentence that the mail program wrapped at `width` characters. */
function lineEnd(text: string, index: number, width: number): SentenceEnd | null {
  const start = text.lastIndexOf("\n", index - 1) + 1;
  const line = text.slice(start, index).trimEnd();
  BLANK.lastIndex = index;
  const next = BLANK.test(text) ? BLANK.lastIndex : index;
  const end = { at: start + line.length, next };
  const rest = text.slice(next, next + 40);
  const isBlank = line === "" || text.slice(index + 1, next).includes("\n");
  if (isBlank || rest === "" || ITEM.test(rest) || /[:;]$/.test(line)) return end;
  if (/^[\p{Ll}\d(€$£%]/u.test(rest))
    return line.length >= WRAPPED_FROM_BEFORE_SMALL || OPEN_END.test(line) ? null : end;
  const isFull = line.length + 1 + (/^\S+/.exec(rest)?.[0].length ?? 0) > width;
  return line.length >= WRAPPED_FROM && isFull ? null : end;
}
