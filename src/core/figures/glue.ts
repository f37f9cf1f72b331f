// What stands between two numbers, and whether a mark is near a token: the questions that pair parsers ask.

import type { Candidate, Reading } from "./reading.ts";
import type { Mark, Tag } from "./tags.ts";

type Place = Pick<Candidate, "first" | "last" | "measure">;

/** Small words that may stand between a mark and its number: `now only`, `just under`, `an average of`. */
const MOST_BETWEEN = 3;
/** `the goal was` */
const HOPED_WITHIN = 3;
/** `3,150 drivers active in week one, that's 88 %` */
const RESTATED_WITHIN = 12;

/** The first mark of `tag` that begins within [first, last]. */
export function markWithin<T extends Tag>(
  { marks }: Reading,
  tag: T,
  first: number,
  last: number,
): Mark<T> | null {
  for (let at = first; at <= last; at++) {
    const mark = marks.from(tag, at);
    if (mark && mark.last <= last) return mark;
  }
  return null;
}

/** The nearest mark of `tag` that ends before token `at`, at most `reach` words away, with no number between. */
export function markBefore<T extends Tag>(
  reading: Reading,
  tag: T,
  at: number,
  reach: number,
): Mark<T> | null {
  const { tokens, marks } = reading;
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= 0 && i >= at - 1 - reach; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || token?.kind === "number") return null;
    const mark = marks.upTo(tag, i);
    if (mark) return mark;
  }
  return null;
}

/** A word of now that begins at token `at`; the `takes` of `usually takes` tells of the past. */
export function nowadaysAt({ marks }: Reading, at: number): Mark<"nowadays"> | null {
  const isWithin = [at - 1, at - 2].some((i) => (marks.from("formerly", i)?.last ?? -1) >= at);
  return isWithin ? null : marks.from("nowadays", at);
}

/** `target was 15`, `we had promised 12`: the number before token `at` was never true. */
export function isHoped(reading: Reading, at: number): boolean {
  return markBefore(reading, "planned", hedgedFrom(reading, at), HOPED_WITHIN)?.value === true;
}

/** True when nothing but hedges, articles and at most `most` other small words stands in [first, last]. */
export function isThin(
  { tokens, marks }: Reading,
  first: number,
  last: number,
  most = MOST_BETWEEN,
): boolean {
  let words = 0;
  for (let at = first; at <= last; ) {
    const skip =
      marks.from("hedge", at) ??
      marks.from("nowadays", at) ??
      marks.from("article", at) ??
      marks.from("adjective", at);
    if (skip) {
      at = skip.last + 1;
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== "word" || ++words > most || marks.from("clauseEnd", at)) return false;
    at++;
  }
  return true;
}

/** Hedges right before token `at`, as `about` in `from about 14 days`; the token they begin at. */
export function hedgedFrom({ marks }: Reading, at: number): number {
  let first = at;
  for (let mark = marks.upTo("hedge", first - 1); mark; mark = marks.upTo("hedge", first - 1))
    first = mark.first;
  return first;
}

/** How many sentences further `right` begins than `left` ends; a semicolon parts no tale. */
export function sentencesApart(
  { tokens }: Reading,
  left: Pick<Place, "first" | "last">,
  right: Pick<Place, "first" | "last">,
): number {
  const semicolons = tokens.slice(left.last + 1, right.first).filter((token) => token.lower === ";").length;
  return (tokens[right.first]?.sentence ?? 0) - (tokens[left.first]?.sentence ?? 0) - semicolons;
}

export function isSameSentence({ tokens }: Reading, a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}

/** `fell by 8 %, which is about 300 parcels a week`: `one` is `before` in other terms. */
export function restates(reading: Reading, one: Place, before: Place): boolean {
  const start = hedgedFrom(reading, one.first);
  // `fell by 8 %, about 300 parcels a week`: a mere comma between two measures.
  const isApposed = start - before.last === 2 && start < one.first && one.measure !== before.measure;
  if (isApposed && /^[,(–—=-]$/.test(reading.tokens[start - 1]?.lower ?? "")) return true;
  const mark = reading.marks.upTo("thatIs", start - 1);
  if (!mark || mark.first <= before.last || mark.first - before.last > RESTATED_WITHIN) return false;
  const apart = (reading.tokens[one.first]?.sentence ?? 0) - (reading.tokens[before.last]?.sentence ?? 0);
  return apart <= 1;
}
