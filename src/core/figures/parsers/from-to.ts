// From the old value to the new one: from 14 days to 3 · 31 → 52 · cut 9 days to 4 · down to 3 from 9.
import { changeBefore } from "../change.ts";
import { hedgedFrom, isSameSentence, isThin, markBefore, markWithin } from "../glue.ts";
import { pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

const WIDEST_GAP = 16;
/** Between `from` and its number: `from an average of 14 days`. */
const FROM_REACH = 4;
const CHANGE_REACH = 5;

export const fromTo: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const pair = pairAt(reading, sides[i] as Side, sides[i + 1] as Side);
    if (!pair) continue;
    found.push(pair);
    i++;
  }
  return found;
};

function pairAt(reading: Reading, left: Side, right: Side): Candidate | null {
  const gapFirst = left.last + 1;
  const gapLast = right.first - 1;
  if (
    gapLast < gapFirst ||
    gapLast - gapFirst >= WIDEST_GAP ||
    !isSameSentence(reading, left.last, right.first)
  )
    return null;
  const { tokens } = reading;
  for (let at = gapFirst; at <= gapLast; at++) {
    if (isArrow(tokens[at]?.lower ?? "") && at - gapFirst <= 2 && isThin(reading, at + 1, gapLast)) {
      return pairOf(reading, left, right, left.first, right.last);
    }
  }
  if (isPostposed(reading, left, right)) return pairOf(reading, left, right, left.first, right.last);
  if (isBackwards(reading, left, right)) return pairOf(reading, right, left, left.first, right.last);
  return isForwards(reading, left, right) ? consistent(reading, left, right) : null;
}

/** `14日から3日に`: the small words stand behind their numbers, without a blank. */
function isPostposed(reading: Reading, left: Side, right: Side): boolean {
  const { tokens, marks, language } = reading;
  if (!language.isUnspaced) return false;
  const from = marks.from("from", left.last + 1);
  const to = marks.from("to", right.last + 1);
  return (
    from !== null &&
    to !== null &&
    tokens[from.first]?.spaced === false &&
    isThin(reading, from.last + 1, right.first - 1)
  );
}

function isArrow(symbol: string): boolean {
  return /^(?:[-–—=]{1,3}>|[→⇒➔➜➝⟶⟹➡]\uFE0F?)$/u.test(symbol);
}

/** `to` in the gap, with `from` before, or with nothing else in the gap. */
function isForwards(reading: Reading, left: Side, right: Side): boolean {
  const gapFirst = left.last + 1;
  const to = toBefore(reading, gapFirst, right.first - 1);
  // `80 respecto a 65`: the small word belongs to a comparison.
  if (to === null || markWithin(reading, "insteadOf", gapFirst, right.first - 1)) return false;
  // `200k EUR to you for phase 2`: what the money became names its unit, or stands right behind the small word.
  const toLast = reading.marks.from("to", to)?.last ?? to;
  const isBareMoney = left.measured?.measure === "money" && right.measured === null;
  if (isBareMoney && !isThin(reading, toLast + 1, right.first - 1, 0)) return false;
  const from = markBefore(reading, "from", left.first, FROM_REACH);
  if (from) return reading.marks.upTo("between", from.last) === null; // `anything from two hours to three days`
  const period = reading.marks.from("periodAfter", gapFirst);
  // `420 sheets per job down to 160`
  const isFar = toLast > to && to - gapFirst <= FROM_REACH;
  if (isFar && !reading.marks.upTo("by", hedgedFrom(reading, left.first) - 1)) return true;
  return (
    (to === (period ? period.last + 1 : gapFirst) ||
      (to === gapFirst + 1 && isNounLeft(reading, left, gapFirst))) &&
    !reading.marks.upTo("by", hedgedFrom(reading, left.first) - 1)
  );
}

/** `14 regional clusters into 5`: the adjective was taken for the thing counted. */
function isNounLeft({ tokens, marks }: Reading, left: Side, at: number): boolean {
  return (
    left.measured?.measure === "count" &&
    tokens[at]?.kind === "word" &&
    !marks.from("notCounted", at) &&
    !marks.from("clauseEnd", at)
  );
}

/** Where the last `to` of the gap begins, when only small words follow it; null without. */
function toBefore(reading: Reading, gapFirst: number, gapLast: number): number | null {
  for (let at = gapLast; at >= gapFirst; at--) {
    const to = reading.marks.from("to", at);
    if (to && to.last <= gapLast) {
      const longer = reading.marks.from("to", at - 1);
      return isThin(reading, to.last + 1, gapLast) ? (longer && longer.last === to.last ? at - 1 : at) : null;
    }
  }
  return null;
}

/**
 * `reduced by 20 to 50 %` is a range: going up under a word that says down. Without `from` and without a score the
 * numbers must go down, as no range does.
 */
function consistent(reading: Reading, left: Side, right: Side): Candidate | null {
  const pair = pairOf(reading, left, right, left.first, right.last);
  if (!pair) return null;
  const change = changeBefore(reading, left.first, CHANGE_REACH)?.value ?? null;
  const rises = pair.direction === "increase";
  if ((change === "increase" && !rises) || (change === "decrease" && rises)) return null;
  if (markBefore(reading, "from", left.first, FROM_REACH)) return pair;
  const isScore =
    pair.measure === "count" &&
    (markBefore(reading, "score", left.first, FROM_REACH) !== null ||
      reading.marks.upTo("score", right.last) !== null);
  const isTold = change !== null || Boolean(reading.marks.from("change", left.last + 1)?.value); // `4.4 down to 1.2`
  const isMeasured = left.measured !== null || right.measured !== null || isTold;
  return isScore || (!rises && isMeasured) || isHeadline(reading, left, right) ? pair : null;
}

/** `88.2% to 96.7% on line 2`: a note that begins with two values of their own unit tells what became of one. */
function isHeadline({ about, tokens }: Reading, left: Side, right: Side): boolean {
  const before = tokens[left.first - 1];
  const isFirst = !before || before.kind === "break" || before.lower === ":";
  return (
    about !== null && isFirst && left.measured !== null && left.measured.measure === right.measured?.measure
  );
}

/** `down to 3 days from 9`, `3.4 %, from 2.1 %`. */
function isBackwards(reading: Reading, left: Side, right: Side): boolean {
  const { marks, tokens } = reading;
  const from = marks.upTo("from", hedgedFrom(reading, right.first) - 1);
  if (!from || from.first < left.last + 1 || marks.from("to", right.last + 1)) return false;
  const before = from.first - 1;
  const isComma = tokens[before]?.lower === "," || tokens[before]?.lower === "(";
  const isTo = marks.upTo("to", hedgedFrom(reading, left.first) - 1) !== null;
  const isSame =
    left.measured !== null && left.measured.unit === right.measured?.unit && from.first === left.last + 1;
  if (isSame) return true; // `11% from 8.5%`
  const isUpFrom = marks.upTo("change", before) !== null && before > left.last;
  return (isTo && before - left.last <= 4) || ((isComma || isUpFrom) && before - left.last <= 4);
}
