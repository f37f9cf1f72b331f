// The new value beside the old one: 22 a day instead of 15 · 3.4 % (was 2.1 %) · used to take 9 days, now 4.
import { hedgedFrom, isHoped, isSameSentence, isThin, markBefore, markWithin, nowadaysAt } from "../glue.ts";
import { isBare, pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

const WIDEST_GAP = 14;
/** From a number to the mark behind it: `$2.3 million for Q1, up from`. */
const NEAR = 12;
/** `used to keep a ward manager busy for a full day`. */
const FORMERLY_REACH = 9;
/** Other numbers that may stand between: `used to take two developers two weeks; now one developer 10 minutes`. */
const MOST_SKIPPED = 2;
/** `(was 35, now 15)` */
const NEXT_WITHIN = 4;

export const compared: Parser = (reading) => {
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  const used = new Set<number>();
  for (let i = 0; i + 1 < sides.length; i++) {
    if (used.has(i)) continue;
    for (let j = i + 1; j <= i + 1 + MOST_SKIPPED && j < sides.length; j++) {
      if (isToldNext(reading, sides[j] as Side, sides[j + 1])) continue;
      const pair = pairAt(reading, sides[i] as Side, sides[j] as Side, j > i + 1);
      if (!pair) continue;
      found.push(pair);
      used.add(j);
      break;
    }
  }
  return found;
};

/** `20 hours saved (was 35, now 15)`: the old value has a new one of its own. */
export function isToldNext(reading: Reading, right: Side, next: Side | undefined): boolean {
  if (!next || next.first - right.last > NEXT_WITHIN || !isBare(reading, next)) return false;
  const isOld = markBefore(reading, "formerly", right.first, 1) !== null;
  return isOld && reading.marks.upTo("nowadays", hedgedFrom(reading, next.first) - 1) !== null;
}

/** `isApart`: other numbers stand between the two. */
function pairAt(reading: Reading, left: Side, right: Side, isApart: boolean): Candidate | null {
  const gap = { first: left.last + 1, last: right.first - 1 };
  const widest = reading.language.isUnspaced ? 2 * WIDEST_GAP : WIDEST_GAP;
  if (gap.last < gap.first || gap.last - gap.first >= widest || isHoped(reading, right.first)) return null;
  const sentences = (reading.tokens[right.first]?.sentence ?? 0) - (reading.tokens[left.last]?.sentence ?? 0);
  if (sentences > 1) return null;
  const last = withBracket(reading, right, gap.first);
  if (isApart) {
    const isMeasured = left.measured !== null && right.measured !== null;
    return isMeasured && isOldThenNew(reading, left, right, gap)
      ? pairOf(reading, left, right, left.first, last)
      : null;
  }
  if (sentences === 0 && (isInsteadOf(reading, left, right, gap) || isFormer(reading, right, gap))) {
    return pairOf(reading, right, left, left.first, last);
  }
  if (sentences === 0 && isInsteadBefore(reading, left, gap))
    return pairOf(reading, left, right, left.first, last);
  if (isOldThenNew(reading, left, right, gap)) return pairOf(reading, left, right, left.first, last);
  if (sentences === 0 && isNowThenBefore(reading, left, right))
    return pairOf(reading, right, left, left.first, last);
  return sentences === 1 && isNewThenOld(reading, left, right)
    ? pairOf(reading, right, left, left.first, last)
    : null;
}

interface Gap {
  first: number;
  last: number;
}

/** `4 instead of 9`, `52, up from 31`, `12 % compared with last year's 10 %`. */
function isInsteadOf(reading: Reading, left: Side, right: Side, gap: Gap): boolean {
  const mark = lastWithin(reading, "insteadOf", gap);
  if (reading.marks.from("to", right.last + 1)) return false;
  // `before 3.5 h per instrument, after 1.25`
  const old = markBefore(reading, "formerly", left.first, 2);
  const isComma = mark !== null && reading.tokens[mark.first]?.lower === ",";
  if (isComma && old && !reading.marks.from("copula", old.first)) return false;
  // `£1.04m, not one outage`: something else is counted.
  if (left.measured?.measure === "money" && !right.measured && !isBare(reading, right)) return false;
  return mark !== null && mark.first - gap.first <= NEAR && isThin(reading, mark.last + 1, right.first - 1);
}

/** `instead of 9 days only 4`. */
function isInsteadBefore(reading: Reading, left: Side, gap: Gap): boolean {
  const mark = reading.marks.upTo("insteadOf", hedgedFrom(reading, left.first) - 1);
  return mark !== null && gap.last - gap.first <= NEAR;
}

/** `3.4 % (was 2.1 %)`, `now 4 days, before 9`, `2 minutes (7 before)`. */
function isFormer(reading: Reading, right: Side, gap: Gap): boolean {
  const { tokens, marks } = reading;
  const isBracketed =
    tokens[gap.last]?.lower === "(" || tokens[hedgedFrom(reading, right.first) - 1]?.lower === "(";
  const isClosed = marks.from("formerly", right.last + 1) ?? marks.from("setting", right.last + 1);
  const isAlone = right.measured?.measure === "percent" && tokens[right.last + 1]?.lower === ")";
  const isPlain = right.measured !== null && right.quantity.sign === null;
  if (isBracketed && isPlain && gap.last - gap.first <= 3 && (isClosed || isAlone)) return true;
  if (isBracketed && gap.last - gap.first <= 3 && marks.from("formerly", right.last + 1)) return true;
  const mark = lastWithin(reading, "formerly", gap);
  // `saves 12k EUR, and the contract was extended by 20k EUR`: a difference is no old value.
  const isMoney = right.measured?.measure === "money";
  if (isMoney && marks.upTo("by", hedgedFrom(reading, right.first) - 1)) return false;
  if (!mark || mark.first - gap.first > NEAR || !isThin(reading, mark.last + 1, right.first - 1))
    return false;
  if (!right.measured && !isBare(reading, right)) return false;
  if (marks.from("nowadays", right.last + 1)) return false;
  // `480 a day where we used to manage 310`: a phrase of its own needs no bracket.
  if (mark.last > mark.first) return true;
  const opened = tokens.slice(gap.first, mark.first).some((token) => /^[(,;–—-]$/.test(token.lower));
  return opened || markWithin(reading, "nowadays", gap.first, mark.first) !== null;
}

/** `used to take 9 days, now 4`, `9 days before, 4 now`, `before: 9 days` and on the next line `after: 4`. */
function isOldThenNew(reading: Reading, left: Side, right: Side, gap: Gap): boolean {
  const { marks } = reading;
  // Behind the number a mere tense or preposition (`was`, `voor`) proves nothing.
  const behind = markWithin(reading, "formerly", gap.first, gap.first + 2);
  const isWeak =
    behind !== null && behind.first === behind.last && marks.from("copula", behind.first) !== null;
  const old = markBefore(reading, "formerly", left.first, FORMERLY_REACH) ?? (isWeak ? null : behind);
  if (!old) return false;
  const isOld = marks.from("formerly", right.last + 1) !== null; // `this time last year`
  const after = isOld
    ? null
    : (marks.from("nowadays", right.last + 1) ?? marks.from("nowadays", right.last + 2));
  const now = lastWithin(reading, "nowadays", gap) ?? after;
  if (!now) return false;
  if (isSameSentence(reading, left.last, right.first)) return true;
  // Over a full stop the new value must come at once: `Now it takes 4.`
  return now.first > right.last || (right.first - now.last <= 8 && isSentenceStart(reading, now.first, 4));
}

/** `5.9 after, 4.4 before` */
function isNowThenBefore({ marks }: Reading, left: Side, right: Side): boolean {
  return marks.from("nowadays", left.last + 1) !== null && marks.from("formerly", right.last + 1) !== null;
}

/** `Now 4 days. It was 9.` */
function isNewThenOld(reading: Reading, left: Side, right: Side): boolean {
  const now = markBefore(reading, "nowadays", left.first, 5) ?? reading.marks.from("nowadays", left.last + 1);
  const old = markBefore(reading, "formerly", right.first, 3);
  return now !== null && old !== null && isSentenceStart(reading, old.first, 7);
}

function isSentenceStart({ tokens }: Reading, at: number, reach: number): boolean {
  return tokens[at - reach] === undefined || tokens[at - reach]?.sentence !== tokens[at]?.sentence;
}

function lastWithin(reading: Reading, tag: "insteadOf" | "formerly" | "nowadays", { first, last }: Gap) {
  for (let at = last; at >= first; at--) {
    const mark = tag === "nowadays" ? nowadaysAt(reading, at) : reading.marks.from(tag, at);
    if (mark && mark.last <= last) return mark;
  }
  return null;
}

/** The bracket that opened between the two closes behind them. */
function withBracket({ tokens }: Reading, right: Side, gapFirst: number): number {
  const isOpen = tokens.slice(gapFirst, right.first).some((token) => token.lower === "(");
  return isOpen && tokens[right.last + 1]?.lower === ")" ? right.last + 1 : right.last;
}
