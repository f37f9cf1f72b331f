// Dates in digits: 2026-03-19, 19/03/2026, 3.3., 9/4 behind a preposition, 2025年3月3日.
import { type Day, type Days, dayOf, isAfter, latestBegun, monthOf, oneDay } from "./calendar.ts";
import type { Grammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** `grammar` is that of the text; `monthFirst` says which order its place writes. */
export function numericDates(
  tokens: readonly Token[],
  grammar: Grammar,
  monthFirst: boolean,
  today: Day,
): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== "number" || !begins(tokens, at, grammar)) continue;
    const hit = whole(tokens, at, monthFirst, today) ?? short(tokens, at, grammar, monthFirst, today);
    if (!hit || !ends(tokens, hit.to)) continue;
    const { days, to } = hit;
    const kind = days.precision === "day" ? "date" : "period";
    found.push({ ...days, from: at, to, kind, grammar, isRange: false, isOver: false, isWeak: false });
    at = to - 1;
  }
  return found;
}

interface Hit {
  days: Days;
  to: number;
}

/** Year, month and day in any order with one separator. */
function whole(tokens: readonly Token[], at: number, monthFirst: boolean, today: Day): Hit | null {
  const separator = tokens[at + 1];
  if (!separator || !/^[-/.]$/.test(separator.word)) return null;
  // `3. 3. 2026` is written with spaces, `3 - 3 - 2026` is a sum.
  if (!separator.glued || (separator.word !== "." && !tokens[at + 2]?.glued)) return null;
  if (tokens[at + 3]?.word !== separator.word || !tokens[at + 3]?.glued) return null;
  if (separator.word !== "." && !tokens[at + 4]?.glued) return null;
  const [a, b, c] = [tokens[at]!, tokens[at + 2], tokens[at + 4]];
  if (b?.kind !== "number" || c?.kind !== "number" || b.word.length > 2) return null;
  const [first, second, third] = [a, b, c].map((token) => Number(token!.word)) as [number, number, number];
  const day =
    a.word.length === 4
      ? c.word.length < 3
        ? dayOf(first, second, third)
        : null
      : a.word.length < 3 && (c.word.length === 4 || c.word.length === 2)
        ? inOrder(fullYear(c.word), first, second, monthFirst && separator.word !== ".", today)
        : null;
  const isNear = day && day.year >= today.year - 25 && day.year <= today.year + 25;
  return isNear ? { days: oneDay(day), to: at + 5 } : null;
}

/** Without a year, so only where words make it a date: `on 9/4`, `am 3.3.`, `Shipped 9/14`, `in 03/2026`. */
function short(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  monthFirst: boolean,
  today: Day,
): Hit | null {
  const [a, separator, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!separator?.glued || b?.kind !== "number" || a.word.length > 2) return null;
  const { lists, language, past, done } = grammar;
  const isOn = lists.on.endingAt(tokens, at) > 0;
  const [first, second] = [Number(a.word), Number(b.word)];
  if (separator.word === "/" && b.glued && b.word.length === 4) {
    const isIn = isOn || lists.in.endingAt(tokens, at) > 0;
    const near = second > today.year - 20 && second <= today.year + 1;
    return isIn && near && first >= 1 && first <= 12 ? { days: monthOf(second, first), to: at + 3 } : null;
  }
  if (b.word.length > 2) return null;
  const isWhole = at === 0 && tokens.length === 3;
  const isTold = done.endsBefore(tokens, at) || past.endsBefore(tokens, at);
  if (separator.word === ".") {
    const point = tokens[at + 3];
    const hasPoint = point?.word === "." && point.glued;
    if (!language.dotted && !(isTold && hasPoint && a.word.length + b.word.length === 4)) return null;
    if (!hasPoint && !((isOn || isWhole) && b.glued)) return null;
    const days = yearly(second, first, today);
    return days && { days, to: at + (hasPoint ? 4 : 3) };
  }
  if (separator.word !== "/" || !b.glued) return null;
  const next = tokens[at + 3];
  const isHead = a.opens && (next?.word === ":" || next?.word === "-" || past.length(tokens, at + 3) > 0);
  const isBare = next?.kind !== "word" || next.opens;
  const tells = isBare && isTold && !isShare(first, second);
  const isEvents = isBare && lists.events.endingAt(tokens, at) > 0;
  if (!isOn && !isHead && !tells && !isEvents && !isWhole) return null;
  const usual = monthFirst ? yearly(first, second, today) : yearly(second, first, today);
  const days = usual ?? (monthFirst ? yearly(second, first, today) : yearly(first, second, today));
  return days && { days, to: at + 3 };
}

function yearly(month: number, day: number, today: Day): Days | null {
  return latestBegun(today, (year) => {
    const one = dayOf(year, month, day);
    return one && oneDay(one);
  });
}

/** `closed 3/4`, `scored 9/10`: as a rule no date. */
function isShare(a: number, b: number): boolean {
  return a <= b && (b <= 10 || b === 12 || b === 20 || b === 24);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The other order is taken when this one names no day, or a day that has not come yet. */
function inOrder(year: number, a: number, b: number, monthFirst: boolean, today: Day): Day | null {
  const usual = monthFirst ? dayOf(year, a, b) : dayOf(year, b, a);
  const other = monthFirst ? dayOf(year, b, a) : dayOf(year, a, b);
  if (!usual) return other;
  return isAfter(usual, today) && other && !isAfter(other, today) ? other : usual;
}

function begins(tokens: readonly Token[], at: number, { lists }: Grammar): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (tokens[at]!.glued && (before.kind !== "mark" || /^[.,/:#@_$€£+&=\\'-]$/.test(before.word)))
    return false;
  // `invoice 2025-03-14`, `no. 3/2025`, `version: 3.4.25`
  const skipped = /^[.:#]$/.test(before.word) && !tokens[at]!.opens ? 1 : 0;
  return before.word !== "#" && lists.identifiers.endingAt(tokens, at - skipped) === 0;
}

function ends(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (!after) return true;
  if (/^[%$€£¥]$/.test(after.word)) return false;
  if (!after.glued) return true;
  if (after.kind !== "mark")
    return /^\p{Script=Han}/u.test(after.word) || (after.word === "t" && tokens[to - 1]?.word.length === 2);
  const next = tokens[to + 1];
  return !(/^[.,/:@_-]$/.test(after.word) && next?.glued && next.kind === "number");
}
