// Which of the marks of a text stands nearest to a figure, in its own sentence and rather in its own clause.

import type { Candidate, Reading } from "./reading.ts";
import type { Mark, Tag, TagValues } from "./tags.ts";

const REACH = 14;
/** A word beyond a comma or `and` counts as this much farther away. */
const CLAUSE_COST = 4;
/** Another number between is likelier to be what the word speaks of. */
const NUMBER_COST = 2;

export interface Near<T extends Tag> {
  mark: Mark<T>;
  /** Tokens between, with CLAUSE_COST for each clause end crossed. */
  distance: number;
}

type Place = Pick<Candidate, "first" | "last">;

/** At most `reach` away; of two equally near the one before the figure. */
export function nearest<T extends Tag>(
  reading: Reading,
  tag: T,
  figure: Place,
  fits: (value: TagValues[T], mark: Mark<T>) => boolean = () => true,
  reach = REACH,
): Near<T> | null {
  const span = reading.language.isUnspaced ? 2 * reach : reach;
  const all = reading.marks.all(tag);
  let best: Near<T> | null = null;
  for (let i = lowerBound(all, figure.first - span); i < all.length; i++) {
    const mark = all[i] as Mark<T>;
    if (mark.first > figure.last + span) break;
    if (!fits(mark.value, mark)) continue;
    const distance = distanceTo(reading, figure, mark);
    if (distance <= reach && (best === null || distance < best.distance)) best = { mark, distance };
  }
  return best;
}

function lowerBound(all: readonly Mark[], first: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Infinite in another sentence; 0 inside the figure. */
export function distanceTo({ tokens, marks, language }: Reading, figure: Place, mark: Place): number {
  if (mark.last >= figure.first && mark.first <= figure.last) return 0;
  const isBefore = mark.last < figure.first;
  const from = isBefore ? mark.last : figure.last;
  const to = isBefore ? figure.first : mark.first;
  if (tokens[from]?.sentence !== tokens[to]?.sentence) return Number.POSITIVE_INFINITY;
  let distance = language.isUnspaced ? Math.ceil((to - from) / 2) : to - from;
  for (let at = from + 1; at < to; at++) {
    if (marks.from("clauseEnd", at)) distance += CLAUSE_COST;
    else if (tokens[at]?.kind === "number") distance += NUMBER_COST;
  }
  return distance;
}
