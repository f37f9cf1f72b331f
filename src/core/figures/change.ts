// The word of change that speaks of a figure: rose, fell, saved, faster; no hedge that merely looks like one.

import { type Near, nearest } from "./nearest.ts";
import type { Candidate, Reading } from "./reading.ts";
import type { Mark } from "./tags.ts";

/** Null when nothing in the sentence says that the figure changed. */
export function changeOf(reading: Reading, figure: Pick<Candidate, "first" | "last">): Near<"change"> | null {
  return nearest(reading, "change", figure, (value, mark) => value !== null && !isHedge(reading, mark));
}

/** The nearest word of change before token `at`, at most `reach` words away, with no number between. */
export function changeBefore(reading: Reading, at: number, reach: number): Mark<"change"> | null {
  const { tokens, marks } = reading;
  for (let i = at - 1; i >= Math.max(0, at - 1 - reach); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence || tokens[i]?.kind === "number") return null;
    const mark = marks.upTo("change", i);
    if (mark?.value && !isHedge(reading, mark)) return mark;
  }
  return null;
}

/** `less than 5`, `up to 20`, `more than 300`: how sure the number is, not what it did. */
function isHedge({ marks, tokens }: Reading, { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at >= Math.max(0, first - 2); at--) {
    const hedge = marks.from("hedge", at);
    if (hedge && hedge.last >= last) return isNumberAt(hedge.last + 1);
  }
  return false;

  function isNumberAt(at: number): boolean {
    const token = tokens[at];
    if (!token) return false;
    if (
      token.kind === "number" ||
      marks.from("cardinal", at) ||
      marks.from("fraction", at) ||
      marks.from("article", at) ||
      marks.from("hedge", at) ||
      (marks.from("currency", at) && tokens[at + 1]?.kind === "number")
    )
      return true;
    return (
      (token.kind === "symbol" || token.kind === "word") &&
      tokens[at + 1]?.kind === "number" &&
      !tokens[at + 1]?.spaced
    );
  }
}
