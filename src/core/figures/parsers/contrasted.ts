// An old and a new value told in a tale: `three days. Last year it was three weeks` · `hovered at 9 %, now sits above 60 %`.
import { hedgedFrom, isHoped, nowadaysAt, sentencesApart } from "../glue.ts";
import { isBare, pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";
import type { Tag } from "../tags.ts";
import { isToldNext } from "./compared.ts";

const WIDEST_GAP = 24;
/** Over a full stop the other value must come soon. */
const WIDEST_GAP_APART = 20;
/** From a number back to the word that says when it was so, and on to it. */
const BEFORE = 9;
const BEHIND = 5;
const NOW_BEHIND = 3;
/** What it takes to believe: `used to` and `last year` are two, `was` and `now` one each. */
const ENOUGH = 2;

export const contrasted: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const left = sides[i] as Side;
    const next = mayContrast(reading, left, sides[i + 1] as Side)
      ? i + 1
      : isBetween(sides[i + 1], sides[i + 2], left)
        ? i + 2
        : null;
    const right = next === null ? null : (sides[next] as Side);
    if (right === null || (next === i + 2 && !mayContrast(reading, left, right))) continue;
    if (isToldNext(reading, right, sides[(next ?? i) + 1])) continue;
    const [before, after] = [ageOf(reading, left, right, "left"), ageOf(reading, right, left, "right")];
    const isApart = sentencesApart(reading, left, right) > 0;
    const needed = isApart ? ENOUGH + 1 - Math.min(1, Math.max(before.old, after.old) - 1) : ENOUGH;
    const pair =
      (before.old > after.old || (after.now === ENOUGH && after.old === 0 && before.now === 0)) &&
      before.old + after.now >= needed
        ? pairOf(reading, left, right, left.first, right.last)
        : after.old > before.old && after.old + before.now >= needed
          ? pairOf(reading, right, left, left.first, right.last)
          : null;
    if (!pair) continue;
    found.push({ ...pair, numbers: 1.5 });
    i = next ?? i;
  }
  return found;
};

/** `five months, was added by two developers in nine days`: another measure stands between two times. */
function isBetween(middle: Side | undefined, right: Side | undefined, left: Side): boolean {
  if (!middle || !right) return false;
  const [a, b] = [left.measured?.measure, right.measured?.measure];
  const isSpelt = [left, right].every((side) => /\p{L}{3}/u.test(side.measured?.text ?? "")); // `10h` may be a clock
  return a === "time" && b === "time" && isSpelt && middle.measured?.measure === "count";
}

/** Two levels of one measure, near each other; a difference (`by 3 %`, `12 fewer`, `+5`) is no level. */
function mayContrast(reading: Reading, left: Side, right: Side): boolean {
  const apart = sentencesApart(reading, left, right);
  const gap = right.first - left.last - 1;
  if (apart > 1 || gap < 2 || gap > (apart === 0 ? WIDEST_GAP : WIDEST_GAP_APART)) return false;
  if (isDifference(reading, left) || isDifference(reading, right)) return false;
  const { measured: a } = left;
  const { measured: b } = right;
  if (isHourOfDay(a, b) || isHourOfDay(b, a)) return false;
  if (a && b)
    return a.measure === b.measure && a.measure !== "multiple" && (a.measure !== "count" || isSameNoun(a, b));
  const isListed = isLabelled(reading, left) && isLabelled(reading, right);
  if (a === null && b === null && apart > 0 && isToldOfOld(reading, right))
    return isBare(reading, left) && isBare(reading, right);
  if (a === null && left.quantity.written !== "digits") return false; // `invited five, each was given 10 days`
  if (a === null && !isListed && (apart > 0 || b?.measure === "count")) return false;
  if (a || b) return (a ?? b)?.measure !== "multiple" && isBare(reading, a ? right : left, apart === 0);
  return isLabelled(reading, left) && (isLabelled(reading, right) || isBare(reading, right));
}

/** `6 in the whole of Q1. Same quarter last year 17`: a phrase of its own, right before the number. */
function isToldOfOld({ about, marks, tokens }: Reading, { first }: Side): boolean {
  const at = /^[:,]$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const old = marks.upTo("formerly", at);
  return about !== null && old !== null && old.last - old.first >= 2;
}

/** `live at 8.00 hours, a week early`: hours beside days or weeks are a time of day. */
function isHourOfDay(one: Candidate | null, other: Candidate | null): boolean {
  if (
    one?.measure !== "time" ||
    other?.measure !== "time" ||
    !/^(?:days|weeks|months|years)$/.test(other.unit ?? "")
  )
    return false;
  return /^(?:hours|minutes)$/.test(one.unit ?? "") && /^\d{1,2}[.:h]\d\d/.test(one.text);
}

function isSameNoun(a: Candidate, b: Candidate): boolean {
  return a.unit?.toLowerCase().slice(0, 4) === b.unit?.toLowerCase().slice(0, 4);
}

function sentenceOf({ tokens }: Reading, { first }: Side): number {
  return tokens[first]?.sentence ?? 0;
}

function isDifference({ marks }: Reading, { quantity, first, last }: Side): boolean {
  if (quantity.sign !== null) return true;
  // `saved 20 hours`, but `rose to 20 hours`
  if (marks.upTo("change", first - 1)?.value && !marks.upTo("to", first - 1)) return true;
  const isMore = marks.from("change", last + 1)?.value ?? marks.from("change", quantity.last + 1)?.value;
  return Boolean(isMore) || marks.upTo("by", first - 1) !== null;
}

/** `Applications: 611`, `= 143` */
function isLabelled({ tokens }: Reading, { first }: Side): boolean {
  return /^[:=]$/.test(tokens[first - 1]?.lower ?? "");
}

interface Age {
  old: number;
  now: number;
}

/** How surely the words round a number say that it was so once, or is so now; those round the other one are not asked. */
function ageOf(reading: Reading, side: Side, other: Side, place: "left" | "right"): Age {
  const from = hedgedFrom(reading, side.first);
  const lowest = place === "right" ? Math.max(other.last + 1, from - BEFORE) : from - BEFORE;
  const highest = place === "left" ? Math.min(other.first - 1, side.last + BEHIND) : side.last + BEHIND;
  const spans = [
    [lowest, from - 1],
    [side.last + 1, clauseEnd(reading, side.last + 1, highest)],
  ] as const;
  const strongest = (tag: Tag & ("formerly" | "nowadays")) =>
    Math.max(
      ...spans.map(([first, last]) => strengthIn(reading, tag, first, last, sentenceOf(reading, side))),
    );
  const { marks } = reading;
  // `had taken 600 hours, has been trimmed to 80`; `68 %. By post it was 51.`
  const isReached = place === "right" && marks.upTo("to", from - 1) !== null;
  // `760 open cases at Easter, today 0`
  const isToday = place === "right" && marks.upTo("nowadays", from - 1) !== null && isBare(reading, side);
  const isTense = place === "right" && marks.upTo("copula", from - 1) !== null;
  // `9 min as of last week. Target was 15.`
  if (isHoped(reading, side.first)) return { old: 0, now: 0 };
  // `once a nuisance, gets 0.8 calls a week now`
  const isNow = place === "left" && endsNow(reading, side.last, highest);
  const old = isTense ? Math.max(ENOUGH, strongest("formerly")) : isNow ? 0 : strongest("formerly");
  return { old, now: isToday ? ENOUGH : isReached ? 1 : Math.min(1, strongest("nowadays")) };
}

/** `0.8 calls a week now; `, not `seven hours now finishes in` */
function endsNow(reading: Reading, last: number, highest: number): boolean {
  for (let at = last + 1; at <= Math.min(last + NOW_BEHIND, highest); at++) {
    const now = nowadaysAt(reading, at);
    if (now) return reading.tokens[now.last + 1]?.kind === "symbol";
  }
  return false;
}

function isMereTense({ first, last }: { first: number; last: number }, marks: Reading["marks"]): boolean {
  return first === last && marks.from("copula", first) !== null;
}

/** The words behind a number are its own until the next comma, bracket or `where`. */
function clauseEnd({ tokens, marks }: Reading, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    if (tokens[at]?.kind === "symbol" || marks.from("clauseEnd", at)) return at - 1;
  }
  return last;
}

function strengthIn(
  reading: Reading,
  tag: "formerly" | "nowadays",
  first: number,
  last: number,
  sentence: number,
): number {
  const { tokens, marks } = reading;
  let strongest = 0;
  for (let at = Math.max(0, first); at <= last; at++) {
    if (tokens[at]?.sentence !== sentence) continue;
    const mark = tag === "nowadays" ? nowadaysAt(reading, at) : marks.from(tag, at);
    if (mark && mark.last <= last) strongest = Math.max(strongest, isMereTense(mark, marks) ? 1 : 2);
  }
  return strongest;
}
