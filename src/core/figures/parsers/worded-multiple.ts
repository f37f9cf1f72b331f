// Multiples that words carry by themselves: doubled, cut in half, by a third, two thirds fewer.
import { changeBefore } from "../change.ts";
import { hedgedFrom } from "../glue.ts";
import { type Candidate, candidate, type Parser, type Reading } from "../reading.ts";

/** A word of change this near makes `a third` a result. */
const REACH = 3;
const SHARE_REACH = 7;

export const wordedMultiple: Parser = (reading) => {
  const found: Candidate[] = [];
  for (const { value, first, last } of reading.marks.all("multiple")) {
    const { factor, direction } = value;
    found.push(
      candidate(reading, first, last, { measure: "multiple", amount: factor, unit: "x", direction }),
    );
  }
  for (const { value, first, last } of reading.marks.all("fraction")) {
    const fraction = fractionAt(reading, first, last, value);
    if (fraction) found.push(fraction);
  }
  for (let at = 0; at < reading.tokens.length; at++) {
    const fraction = writtenAt(reading, at);
    if (fraction) found.push(fraction);
  }
  return found;
};

/** `-1/3`, `by 1/4`, `2/3 less`: in digits, and with a word or sign of change. */
function writtenAt(reading: Reading, at: number): Candidate | null {
  const { tokens, marks } = reading;
  if (tokens[at]?.kind !== "opaque") return null;
  const parts = /^([1-9])\/([2-9]|10)$/.exec(tokens[at]?.lower ?? "");
  if (!parts || Number(parts[1]) >= Number(parts[2])) return null;
  const sign =
    /^[-+–−]$/.test(tokens[at - 1]?.lower ?? "") && !tokens[at]?.spaced ? tokens[at - 1]?.lower : null;
  if (!sign && !marks.upTo("by", at - 1) && !marks.from("change", at + 1)?.value) return null;
  const amount = Number(parts[1]) / Number(parts[2]);
  const direction = sign ? (sign === "+" ? "increase" : "decrease") : null;
  return candidate(reading, sign ? at - 1 : at, at, { measure: "multiple", amount, unit: "x", direction });
}

function fractionAt(reading: Reading, first: number, last: number, value: number): Candidate | null {
  const { tokens, marks } = reading;
  const hyphen = tokens[first - 1]?.lower === "-" ? 1 : 0;
  const cardinal = marks.upTo("cardinal", first - 1 - hyphen);
  const article = marks.upTo("article", first - 1);
  const start =
    cardinal?.first ??
    article?.first ??
    (startsShare(reading, first, last) || marks.upTo("by", hedgedFrom(reading, first) - 1)
      ? first
      : undefined);
  if (start === undefined) return null;
  const amount = value * (cardinal && cardinal.value < 10 ? cardinal.value : 1);
  if (tokens[start - 1]?.kind === "number" || amount <= 0 || amount >= 1) return null;
  const before = start - 1;
  const isBy =
    marks.upTo("by", hedgedFrom(reading, before + 1) - 1) !== null || marks.upTo("to", before) !== null;
  const after = marks.from("change", last + 1)?.value ?? null;
  if (
    !isBy &&
    after === null &&
    changeBefore(reading, start, REACH) === null &&
    !changesBehind(reading, last)
  )
    return null;
  return candidate(reading, start, last, { measure: "multiple", amount, unit: "x" });
}

/** `Half of all guests`; not the `second half of the year`. */
function startsShare({ tokens, marks }: Reading, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const isStart = before?.kind !== "word" || marks.upTo("hedge", first - 1) !== null;
  return isStart && marks.from("of", last + 1) !== null;
}

/** `a quarter of the calls no longer come in`: a share of something that changed. */
function changesBehind(reading: Reading, last: number): boolean {
  const { marks, tokens } = reading;
  if (marks.from("change", last + 2)?.value) return true;
  const of = marks.from("of", last + 1);
  if (!of) return false;
  const thing = marks.from("role", marks.from("setting", of.last + 1) ? of.last + 2 : of.last + 1);
  if (thing?.value === "time" || thing?.value === "cost") return true;
  for (let at = last + 2; at <= last + SHARE_REACH && tokens[at]?.sentence === tokens[last]?.sentence; at++) {
    if (
      marks.from("nowadays", at) ||
      marks.from("formerly", at) ||
      marks.from("achieved", at) ||
      marks.from("change", at)?.value
    )
      return true;
  }
  return false;
}
