// What something reached: `fell to $3,000 a month`, `auf 12 gestiegen`, `now at 40`. The change itself was not told.
import { changeOf } from "../change.ts";
import { hedgedFrom } from "../glue.ts";
import type { Candidate, Reading } from "../reading.ts";
import type { Mark } from "../tags.ts";

/** From `to` back to its verb: `fell last month by another 12 % to`. */
const REACH_BEFORE = 10;
/** From the number on to its verb: `auf 3.000 € im Monat gesunken`; words of a rate do not count. */
const REACH_AFTER = 2;

export function level(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => (isLevel(one, reading) ? { ...one, isLevel: true } : one));
}

/** A multiple and points are a change by themselves; a pair tells both ends. */
function isLevel(one: Candidate, reading: Reading): boolean {
  if (one.amount === null || one.from !== null || one.to !== null) return false;
  if (one.measure === "multiple" || one.unit === "points") return false;
  return isReached(one, reading) || stands(one, reading);
}

function isReached(one: Candidate, reading: Reading): boolean {
  const to = toBefore(one, reading);
  if (to) return movedBefore(to, reading) || movedAfter(verbFrom(one, reading), reading);
  // `12件に増えた`
  const behind = reading.language.isUnspaced ? reading.marks.from("to", one.last + 1) : null;
  return behind !== null && movedAfter(behind.last + 1, reading);
}

/** Where a verb behind may begin: that of `12 gestiegen` is taken into the figure. */
function verbFrom({ first, last }: Candidate, { tokens }: Reading): number {
  return last === first || tokens[last]?.kind === "number" ? last + 1 : last;
}

/** `to about 12`, `to an average of 12`; the `to` of `up to 12` only says how sure the number is. */
function toBefore(one: Candidate, reading: Reading): Mark<"to"> | null {
  const { marks } = reading;
  let at = hedgedFrom(reading, one.first);
  for (let small = smallUpTo(at - 1); small; small = smallUpTo(at - 1)) at = hedgedFrom(reading, small.first);
  // `to about` is one phrase, and its `about` a hedge as well.
  for (let last = at - 1; last < one.first; last++) {
    const to = marks.upTo("to", last);
    if (to && to.first < at) return to;
  }
  return null;

  function smallUpTo(last: number): { first: number } | null {
    return marks.upTo("article", last) ?? marks.upTo("adjective", last) ?? marks.upTo("periodBefore", last);
  }
}

/** The nearest word of change is what moved: `savings come to 12` tells of none, `we save 20 hours to 12` of another. */
function movedBefore(to: Mark<"to">, { tokens, marks }: Reading): boolean {
  const sentence = tokens[to.first]?.sentence;
  // The `down` of `down to` is a part of the mark.
  for (let at = to.last - 1; at >= Math.max(0, to.first - REACH_BEFORE); at--) {
    if (tokens[at]?.sentence !== sentence) return false;
    const change = marks.upTo("change", at);
    // `set up`
    if (change?.value === null) return false;
    if (marks.upTo("moved", at)) return true;
    if (change) return false;
    // `more than doubled, to 64 %`
    if (marks.upTo("clauseEnd", at) && at < to.first - 1) return false;
  }
  return false;
}

function movedAfter(from: number, { tokens, marks }: Reading): boolean {
  let words = 0;
  for (let at = from; words <= REACH_AFTER; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence || token.kind === "number") return false;
    if (marks.from("moved", at)) return true;
    if (marks.from("change", at)?.value || marks.from("clauseEnd", at)) return false;
    const rate = marks.from("periodAfter", at);
    if (rate) at = rate.last;
    else words++;
  }
  return false;
}

/** `now at 12`; not `now 12 less`, nor `savings are now 12`. */
function stands(one: Candidate, reading: Reading): boolean {
  const { marks } = reading;
  const at = standsBefore(one, reading);
  if (!at) return false;
  const change = changeOf(reading, one)?.mark;
  if (!change || one.direction === null || one.inferred.includes("direction")) return true;
  return marks.from("moved", change.first) !== null || (change.first >= at.first && change.last <= at.last);
}

/** A small word of it may be a hedge of its own: the `only` of `now only`. */
function standsBefore(one: Candidate, reading: Reading): Mark<"stands"> | null {
  for (let at = hedgedFrom(reading, one.first) - 1; at < one.first; at++) {
    const found = reading.marks.upTo("stands", at);
    if (found) return found;
  }
  return null;
}
