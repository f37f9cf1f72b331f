// Where the words of a list stand in a text, and which of them stands nearest to a figure.
import type { Found, Phrases } from "./phrases.ts";
import type { Candidate, Reading } from "./reading.ts";

const REACH = 14;
/** A word beyond a comma or `and` counts as this much farther away. */
const CLAUSE_COST = 4;

export interface Near<T> extends Found<T> {
  /** Tokens between, with CLAUSE_COST for each clause end crossed. */
  distance: number;
}

/** Every phrase of the list in reading order, longest first, without overlap. */
export function mentions<T>(reading: Reading, list: Phrases<T>): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const mention = list.from(reading.tokens, at);
    if (!mention) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

/** The nearest mention in the figure's own sentence, at most REACH away; of two equally near the one before it. */
export function nearest<T>(
  all: readonly Found<T>[],
  figure: Pick<Candidate, "first" | "last">,
  reading: Reading,
  fits: (value: T) => boolean = () => true,
): Near<T> | null {
  let best: Near<T> | null = null;
  for (let i = lowerBound(all, figure.first - REACH); i < all.length; i++) {
    const mention = all[i] as Found<T>;
    if (mention.first > figure.last + REACH) break;
    if (!fits(mention.value)) continue;
    const distance = distanceBetween(mention, figure, reading);
    if (distance <= REACH && (best === null || distance < best.distance)) best = { ...mention, distance };
  }
  return best;
}

function lowerBound(all: readonly Found<unknown>[], first: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distanceBetween(
  mention: Found<unknown>,
  figure: Pick<Candidate, "first" | "last">,
  { tokens, words }: Reading,
): number {
  if (mention.last >= figure.first && mention.first <= figure.last) return 0;
  const [from, to] =
    mention.last < figure.first ? [mention.last, figure.first] : [figure.last, mention.first];
  if (tokens[from]?.sentence !== tokens[to]?.sentence) return Number.POSITIVE_INFINITY;
  let distance = to - from;
  for (let at = from + 1; at < to; at++)
    if (words.clauseEnds.has(tokens[at]?.lower ?? "")) distance += CLAUSE_COST;
  return distance;
}
