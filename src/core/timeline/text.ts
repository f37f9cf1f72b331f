// Breaking a text into lines that fit, by real widths.
import type { Colour, FontWeight, Measure, TextStyle } from "./shapes.ts";

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

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const ELLIPSIS = "…";

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
  const flow = value.trim().replace(BREAKS, " ");
  const all = linesOf(flow, maxWidth, maxLines, width);
  const kept = all.slice(0, maxLines);
  if (all.length > maxLines) kept[maxLines - 1] = cutShort(kept[maxLines - 1] ?? "", maxWidth, width);
  const text: TextStyle = { value: rejoined(kept, flow), lines: kept, ...type, colour, align: "left" };
  return {
    text,
    width: Math.ceil(Math.max(0, ...kept.map(width))),
    height: kept.length * type.lineHeightPx,
  };
}

/** Space characters that may break a line; the no-break spaces inside `€ 48,000` may not. */
const BREAKS = /[ \t\r\n\u2028\u2029]+/g;

/** No further than one line too many: a group of a hundred titles shows five lines of them. */
function linesOf(
  flow: string,
  maxWidth: number,
  maxLines: number,
  width: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of flow.split(" ").filter(Boolean)) {
    if (lines.length > maxLines) return lines;
    const joined = line === "" ? word : `${line} ${word}`;
    if (width(joined) <= maxWidth) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, maxWidth, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Breaks after `-` or `/` where that fits, else between graphemes. */
function piecesOf(word: string, maxWidth: number, width: (line: string) => number): string[] {
  if (width(word) <= maxWidth) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && width(piece + segment) > maxWidth) {
      const hyphen = Math.max(piece.lastIndexOf("-"), piece.lastIndexOf("/")) + 1;
      const at = hyphen > piece.length / 2 ? hyphen : piece.length;
      pieces.push(piece.slice(0, at));
      piece = piece.slice(at);
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Ends with a whole word where the line has more than one. */
function cutShort(line: string, maxWidth: number, width: (line: string) => number): string {
  const fits = (text: string) => width(trimmed(text) + ELLIPSIS) <= maxWidth;
  if (fits(line)) return trimmed(line) + ELLIPSIS;
  const words = line.split(" ");
  while (words.length > 1) {
    words.pop();
    if (fits(words.join(" "))) return trimmed(words.join(" ")) + ELLIPSIS;
  }
  const kept = [...graphemes.segment(line)].map((one) => one.segment);
  while (kept.length > 0 && !fits(kept.join(""))) kept.pop();
  return trimmed(kept.join("")) + ELLIPSIS;
}

function trimmed(text: string): string {
  return text.replace(/[\s,;:·–-]+$/u, "");
}

/** The text as one flow again: a space where a line broke at one, nothing where a word was broken. */
function rejoined(lines: readonly string[], flow: string): string {
  let at = 0;
  let result = "";
  for (const line of lines) {
    const start = line.endsWith(ELLIPSIS) ? line.slice(0, -1) : line;
    const found = flow.indexOf(start, at);
    result += found > 0 && flow[found - 1] === " " && result !== "" ? ` ${line}` : line;
    at = found + start.length;
  }
  return result;
}
