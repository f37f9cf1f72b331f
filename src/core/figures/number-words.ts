// Numbers in words: twelve thousand, one hundred and five, one and a half, an hour, a couple of, fünfundzwanzig.
import { readJoined } from "./joined-number.ts";
import type { NumberSource, Quantity } from "./quantity.ts";

/** Words of one number; `nine hundred and ninety-nine thousand nine hundred and ninety-nine` has twelve. */
const MOST_WORDS = 14;

/** Null when no number begins at token `at`. */
export function wordsAt(source: NumberSource, at: number): Quantity | null {
  const { tokens, marks } = source;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const vague = marks.from("vagueNumber", at);
  const counted = countedAt(source, at);
  if (counted && (!vague || counted.last > vague.last)) return counted;
  if (vague) return worded(at, vague.last, vague.value);
  const time = marks.from("vagueTime", at);
  // `hours` behind its own number is a unit, behind `from` or `to` a time without a number.
  if (time && announces({ marks }, at - 1)) return { ...worded(at, time.last, Number.NaN), written: "vague" };
  return articleAt(source, at) ?? oddsAt(source, at);
}

/** The `een` of `een op de 20`. */
function oddsAt({ tokens, marks }: NumberSource, at: number): Quantity | null {
  const outOf = marks.from("article", at) ? marks.from("outOf", at + 1) : null;
  return outOf && tokens[outOf.last + 1]?.kind === "number" ? worded(at, at, 1) : null;
}

function countedAt({ tokens, marks, language }: NumberSource, at: number): Quantity | null {
  let total = 0;
  let part: number | null = null;
  let last = -1;
  let factor = 1;
  for (let i = at; i < tokens.length && i < at + MOST_WORDS; ) {
    const cardinal = marks.from("cardinal", i);
    const scale = marks.from("scale", i);
    const half = last >= 0 ? marks.from("andHalf", i) : null;
    const joined = cardinal || scale ? null : readJoined(tokens[i]?.lower ?? "", language);
    if (half) {
      if (part === 0 && total > 0) total += half.value * factor;
      else part = (part ?? 0) + half.value;
      last = half.last;
      break;
    } else if (scale && part !== null) {
      if (scale.value > 100) factor = Math.max(factor, scale.value); // `eleven hundred` lends no magnitude
      // `dos mil millones`: a second magnitude multiplies the first.
      if (part === 0) total *= scale.value;
      else if (scale.value === 100) part *= 100;
      else {
        total += part * scale.value;
        part = 0;
      }
      last = scale.last;
    } else if (cardinal) {
      if (part !== null && !adds(part, cardinal.value)) break;
      part = (part ?? 0) + cardinal.value;
      last = cardinal.last;
    } else if (joined !== null && part === null) {
      part = joined;
      last = i;
    } else if (i === at && marks.from("article", i) && marks.from("scale", i + 1)) {
      part = 1;
      i++;
      continue;
    } else if (
      last >= 0 &&
      last === i - 1 &&
      isGlue(tokens[i]?.lower, marks.from("numberGlue", i) !== null)
    ) {
      i++;
      continue;
    } else break;
    i = last + 1;
  }
  return last < 0 ? null : { ...worded(at, last, total + (part ?? 0)), factor };
}

/** Hundreds take tens and units, tens take units. */
function adds(part: number, next: number): boolean {
  if (part % 1000 === 0) return true;
  if (part % 100 === 0) return next < 100;
  if (part >= 20 && part % 10 === 0) return next < 10 || (part % 100 === 60 && next < 20);
  return false;
}

function isGlue(word: string | undefined, isMarked: boolean): boolean {
  return word === "-" || isMarked;
}

/** `an hour`, `eine Stunde`; the same words behind a noun are a period (`20 hours a day`). */
function articleAt({ tokens, marks }: NumberSource, at: number): Quantity | null {
  if (!marks.from("article", at) || tokens[at + 1]?.kind !== "word") return null;
  let unit = at + 1;
  while (marks.from("adjective", unit) && unit < at + 3) unit++;
  const time = marks.from("time", unit);
  if (!time) return null;
  const isPart = marks.from("andHalf", time.last + 1) !== null; // `a day and a half`
  if (isPart && tokens[at - 1]?.kind !== "number") return { ...worded(at, at, 1), written: "article" };
  if (isCounted(tokens, marks, at) || (marks.from("periodAfter", at) && !announces({ marks }, at - 1)))
    return null;
  return { ...worded(at, at, 1), written: "article" };
}

/** `3 hours less a week`: a number stands right before, and the words here are its period. */
function isCounted(tokens: NumberSource["tokens"], marks: NumberSource["marks"], at: number): boolean {
  // `statt 4 Tagen nur noch einen Tag`
  const isSide = (["from", "to", "insteadOf", "formerly", "nowadays"] as const).some((tag) =>
    marks.upTo(tag, at - 1),
  );
  if (isSide) return false;
  return (
    tokens.slice(Math.max(0, at - 4), at).some((token) => token.kind === "number") ||
    marks.upTo("time", at - 2) !== null
  );
}

function announces({ marks }: Pick<NumberSource, "marks">, at: number): boolean {
  return (["from", "to", "insteadOf", "hedge", "by", "formerly", "nowadays", "change"] as const).some(
    (tag) => marks.upTo(tag, at) !== null,
  );
}

function worded(first: number, last: number, value: number): Quantity {
  return {
    first,
    last,
    value,
    grouped: value,
    max: null,
    sign: null,
    written: "words",
    factor: 1,
    yearLike: false,
  };
}
