// Two values, each told with its time: `2023: € 3.3m, 2024: € 4.1m` · `91 % in period 7 (88 % in period 6)`.
import { pairOf, type Side, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

const WIDEST_GAP = 10;
/** `last month` is nearer than a month that has to be named. */
const SHORT = new Set(["days", "weeks", "months"]);

export const toldWhen: Parser = (reading) => {
  const sides = sidesOf(reading).filter((side) => !isOrdinal(reading, side));
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const [left, right] = [sides[i] as Side, sides[i + 1] as Side];
    if (right.first - left.last > WIDEST_GAP || left.quantity.sign || right.quantity.sign) continue;
    if (left.measured && right.measured && left.measured.unit !== right.measured.unit) continue;
    const [a, b] = [timeOf(reading, left), timeOf(reading, right)];
    if (!a || !b || a.name === b.name) continue;
    const isOrdered = a.kind === b.kind && a.kind !== "numbered" && a.order !== b.order;
    // `in May: 6,150. Last year: 14,800`: what is told as past is the older.
    const isPast = a.kind !== b.kind && b.kind === "relative" && b.order < 0;
    // `14 % in October, 6.5 % last month`
    const isRecent = a.kind !== b.kind && b.kind === "relative" && b.order > 0;
    const isBackwards = isOrdered
      ? isLater(a, b)
      : isPast || (!isRecent && isBracketed(reading, left, right));
    const [older, newer] = isBackwards ? [right, left] : [left, right];
    const pair = pairOf(reading, older, newer, left.first, right.last);
    if (!pair) continue;
    found.push(pair);
    i++;
  }
  return found;
};

/** Of two months the nearer way round the year: December is before January. */
function isLater(a: Time, b: Time): boolean {
  if (a.kind !== "month") return a.order > b.order;
  return a.order > 0 && b.order > 0 && (b.order - a.order + 12) % 12 > 6;
}

/**
 * Numbered periods (Q4, week 7) come in the order of the tale, years and months in their own; a relative one is 1 or -1:
 * recent or not.
 */
interface Time {
  kind: "year" | "month" | "numbered" | "relative";
  name: string;
  order: number;
}

/** Right behind the value (`4.1m in 2024`, `40 in March`, `91 % (2024)`) or right before it (`2024: 4.1m`, `April 12`). */
function timeOf(reading: Reading, { first, last }: Side): Time | null {
  const { tokens, marks } = reading;
  const of = marks.from("of", last + 1);
  // `0.38 % of volume in January`
  const behind = of && tokens[of.last + 1]?.kind === "word" ? of.last + 2 : last + 1;
  const setting = marks.from("setting", behind);
  const open = tokens[behind]?.lower === "(" ? behind + 1 : behind;
  const colon = tokens[first - 1]?.lower === ":" ? first - 2 : first - 1;
  // `in the same quarter last year`
  const inner = setting && marks.from("setting", setting.last + 1);
  const named = (inner ?? setting)?.last;
  return timeAt(reading, named === undefined ? open : named + 1, "from") ?? timeAt(reading, colon, "upTo");
}

function timeAt({ tokens, marks, language }: Reading, at: number, way: "from" | "upTo"): Time | null {
  const token = tokens[at];
  if (token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.lower)) {
    return { kind: "year", name: token.lower, order: Number(token.lower) };
  }
  if (token?.kind === "opaque" && /^(?:20)?\d\d\/\d\d$/.test(token.lower)) {
    return { kind: "year", name: token.lower, order: Number(token.lower.slice(-2)) }; // 22/23
  }
  const relative = marks[way]("formerly", at);
  if (relative && relative.last > relative.first) {
    const unit = marks.from("time", relative.last)?.value ?? "years";
    return { kind: "relative", name: token?.lower ?? "", order: SHORT.has(unit) ? 1 : -1 };
  }
  if (token && marks[way]("month", at)) {
    return { kind: "month", name: token.lower, order: monthNumber(token.lower, language.code) };
  }
  const number = tokens[way === "from" ? at + 1 : at];
  const noun = way === "from" ? marks.from("identifier", at) : marks.upTo("identifier", at - 1);
  if (!noun || number?.kind !== "number") return null;
  return { kind: "numbered", name: number.lower, order: Number(number.lower) };
}

/** The `7` of `period 7` is no value. */
function isOrdinal({ marks }: Reading, { quantity, measured }: Side): boolean {
  return measured === null && marks.upTo("identifier", quantity.first - 1) !== null;
}

function isBracketed({ tokens }: Reading, left: Side, right: Side): boolean {
  return tokens.slice(left.last + 1, right.first).some((token) => token.lower === "(");
}

const monthNames = new Map<string, string[]>();

/** 1 to 12 by the first three letters of CLDR's names; 0 for a name it does not know. */
function monthNumber(name: string, code: string): number {
  let names = monthNames.get(code);
  if (!names) {
    const format = new Intl.DateTimeFormat(code, { month: "long", timeZone: "UTC" });
    names = Array.from({ length: 12 }, (_month, i) => format.format(Date.UTC(2025, i, 1)).toLowerCase());
    monthNames.set(code, names);
  }
  return names.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1;
}
