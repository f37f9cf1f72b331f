// Breaking a text into lines that fit, by real widths.
import type { Colour, FontWeight, Measure, TextStyle } from "./shapes.ts";
import { graphemesOf, LEAST_SYLLABLE, syllablesOf, unitsOf } from "./words-of-text.ts";

export interface Type {
  sizePx: number;
  lineHeightPx: number;
  weight: FontWeight;
}

/** A set text and the room it takes; `width` is that of its longest line, rounded up. */
export interface SetText {
  text: TextStyle;
  width: number;
  height: number;
}

const ELLIPSIS = "…";
const MOST_ON_LINE = 400;
/** More than any picture shows of one text. */
const MOST_SHOWN = 4000;

/** One line as it is drawn, and what of the text it holds: a hyphen at its end is not the text's. */
interface Line {
  drawn: string;
  source: string;
  isSpaced: boolean;
}

/** At most `maxLines` lines of at most `maxWidth` px; what does not fit ends in "…". A word wider than a line is broken. */
export function setText(
  value: string,
  type: Type,
  colour: Colour,
  measure: Measure,
  maxWidth: number,
  maxLines: number,
): SetText {
  const width = (line: string) => measure(line, type.sizePx, type.weight);
  const all = linesOf(value.slice(0, MOST_SHOWN), maxWidth, width, maxLines);
  const kept = all.slice(0, maxLines);
  if (all.length > maxLines) kept.push(cutShort(kept.pop(), maxWidth, width));
  const lines = kept.map((line) => line.drawn);
  const text: TextStyle = { value: rejoined(kept), lines, ...type, colour, align: "left" };
  return {
    text,
    width: Math.ceil(Math.max(0, ...lines.map(width))),
    height: lines.length * type.lineHeightPx,
  };
}

/** As `setText`, but no narrower line than needed: two lines of like length read better than one and a last word. */
export function setBalanced(
  ...[value, type, colour, measure, maxWidth, maxLines]: Parameters<typeof setText>
): SetText {
  const widest = setText(value, type, colour, measure, maxWidth, maxLines);
  const count = widest.text.lines.length;
  const flow = widest.text.lines.join(" ");
  if (count < 2 || flow.endsWith(ELLIPSIS)) return widest;
  let best = widest;
  let [low, high] = [widest.width / count, widest.width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const set = setText(value, type, colour, measure, middle, maxLines);
    const isAsGood = set.text.lines.length === count && set.text.lines.join(" ") === flow;
    if (isAsGood) best = set;
    [low, high] = isAsGood ? [low, Math.min(middle, set.width)] : [middle, high];
  }
  return best;
}

/** `words` of a title and, where it has one, its number: of the title as much as leaves room for all of the number. */
export function withNumber(
  title: string,
  number: string | null,
  words: (value: string) => string,
  set: (value: string) => SetText,
): string {
  const whole = words(number === null ? title : `${title}, ${number}`);
  if (number === null || !isCut(set(whole))) return whole;
  const letters = graphemesOf(title);
  const shortened = (count: number) =>
    words(`${letters.slice(0, count).join("").trimEnd()}${ELLIPSIS}, ${number}`);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (isCut(set(shortened(middle)))) tooLong = middle;
    else fits = middle;
  }
  if (fits > 0) return shortened(fits);
  return isCut(set(words(number))) ? number : words(number);
}

function isCut({ text }: SetText): boolean {
  return text.lines.at(-1)?.endsWith(ELLIPSIS) ?? false;
}

/** Of a text of any length no more than one line over `most`. */
function linesOf(value: string, maxWidth: number, width: (line: string) => number, most: number): Line[] {
  const lines: Line[] = [];
  let line = null as Line | null;
  for (const { text, isSpaced } of unitsOf(value)) {
    const joined: string = line === null ? text : `${line.drawn}${isSpaced ? " " : ""}${text}`;
    if (width(joined) <= maxWidth) {
      line = { drawn: joined, source: joined, isSpaced: line?.isSpaced ?? isSpaced };
      continue;
    }
    if (line) lines.push(line);
    if (lines.length > most) return lines;
    const pieces = piecesOf(text, isSpaced, maxWidth, width, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? null;
  }
  return line ? [...lines, line] : lines;
}

/** Breaks after `-` or `/` where that fits, else with a hyphen at a syllable, else between letters. */
function piecesOf(
  word: string,
  isSpaced: boolean,
  maxWidth: number,
  width: (line: string) => number,
  most: number,
): Line[] {
  const pieces: Line[] = [];
  let rest = word;
  while (pieces.length <= most && width(rest) > maxWidth) {
    const fitting = headOf(rest, maxWidth, width);
    const slash = Math.max(fitting.lastIndexOf("-"), fitting.lastIndexOf("/")) + 1;
    const syllable = syllablesOf(rest.slice(0, fitting.length + LEAST_SYLLABLE))
      .filter((at) => at < fitting.length && width(`${rest.slice(0, at)}-`) <= maxWidth)
      .at(-1);
    const isHyphenated = slash <= fitting.length / 2 && syllable !== undefined;
    const source = rest.slice(0, slash > fitting.length / 2 ? slash : (syllable ?? fitting.length));
    const drawn = isHyphenated ? `${source}-` : source;
    pieces.push({ drawn, source, isSpaced: isSpaced && pieces.length === 0 });
    rest = rest.slice(source.length);
  }
  if (rest !== "") pieces.push({ drawn: rest, source: rest, isSpaced: isSpaced && pieces.length === 0 });
  return pieces;
}

/** As many letters as fit, at least one. */
function headOf(word: string, maxWidth: number, width: (line: string) => number): string {
  let head = "";
  // No line holds more letters: segmenting a long word takes time that grows with its square.
  for (const segment of graphemesOf(word.slice(0, MOST_ON_LINE))) {
    if (head !== "" && width(head + segment) > maxWidth) break;
    head += segment;
  }
  return head;
}

/** Ends with a whole word where the line has more than one. */
function cutShort(line: Line | undefined, maxWidth: number, width: (line: string) => number): Line {
  const source = line?.source ?? "";
  const cut = (text: string): Line => {
    const drawn = text.replace(/[\s,;:·–-]+$/u, "") + ELLIPSIS;
    return { drawn, source: drawn, isSpaced: line?.isSpaced ?? false };
  };
  const fits = (text: string) => width(cut(text).drawn) <= maxWidth;
  if (fits(source)) return cut(source);
  const words = source.split(" ");
  while (words.length > 1) {
    words.pop();
    if (fits(words.join(" "))) return cut(words.join(" "));
  }
  const kept = graphemesOf(source);
  while (kept.length > 0 && !fits(kept.join(""))) kept.pop();
  return cut(kept.join(""));
}

/** The text as one flow again: a space where a line broke at one, nothing where a word was broken. */
function rejoined(lines: readonly Line[]): string {
  return lines.map(({ source, isSpaced }, index) => (index > 0 && isSpaced ? ` ${source}` : source)).join("");
}
