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
    const hit =
      whole(tokens, at, monthFirst, today) ??
      monthAndYear(tokens, at, grammar, today) ??
      dayAndMonth(tokens, at, grammar, monthFirst, today);
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

/** `in 03/2026`. */
function monthAndYear(tokens: readonly Token[], at: number, { lists }: Grammar, today: Day): Hit | null {
  const [month, slash, year] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (slash?.word !== "/" || !slash.glued || !year?.glued || !/^\d{4}$/.test(year.word)) return null;
  const isIn = lists.in.endingAt(tokens, at) > 0 || lists.on.endingAt(tokens, at) > 0;
  const [m, y] = [Number(month.word), Number(year.word)];
  const isNear = y > today.year - 20 && y <= today.year + 1;
  return isIn && isNear && m >= 1 && m <= 12 ? { days: monthOf(y, m), to: at + 3 } : null;
}

/** Day and month, so only where words make them a date: `am 3.3.`, `on 9/4`, `shipped 9/14`. */
function dayAndMonth(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  monthFirst: boolean,
  today: Day,
): Hit | null {
  const [a, separator, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!separator?.glued || b?.kind !== "number" || a.word.length > 2 || b.word.length > 2) return null;
  const [first, second] = [Number(a.word), Number(b.word)];
  if (separator.word === ".") {
    const to = dottedEnd(tokens, at, grammar);
    const days = to > 0 ? yearly(second, first, today) : null;
    return days && { days, to };
  }
  if (separator.word !== "/" || !b.glued || !isSlashedDate(tokens, at, grammar)) return null;
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

/** The token behind `3.3.`, or behind `3.3` where a preposition stands before it; 0 when it is a number. */
function dottedEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  const [a, b, point] = [tokens[at]!, tokens[at + 2]!, tokens[at + 3]];
  const hasPoint = point?.word === "." && point.glued;
  if (grammar.language.dotted) {
    const isMeant = b.glued && (grammar.lists.on.endingAt(tokens, at) > 0 || isWholeText(tokens, at));
    return hasPoint ? at + 4 : isMeant ? at + 3 : 0;
  }
  const isFull = a.word.length === 2 && b.word.length === 2;
  return hasPoint && isFull && isToldBefore(tokens, at, grammar) ? at + 4 : 0;
}

function isWholeText(tokens: readonly Token[], at: number): boolean {
  return at === 0 && tokens.length === 3;
}

function isSlashedDate(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { lists, past } = grammar;
  const [a, b, next] = [tokens[at]!, tokens[at + 2]!, tokens[at + 3]];
  if (lists.on.endingAt(tokens, at) > 0 || isWholeText(tokens, at)) return true;
  if (a.opens && (next?.word === ":" || next?.word === "-" || past.length(tokens, at + 3) > 0)) return true;
  if (next?.kind === "word" && !next.opens) return false;
  if (lists.events.endingAt(tokens, at) > 0 || a.word.startsWith("0") || b.word.startsWith("0")) return true;
  const isBracketed = tokens[at - 1]?.word === "(" && next?.word === ")";
  return !isShare(Number(a.word), Number(b.word)) && (isBracketed || isToldBefore(tokens, at, grammar));
}

/** `closed 3/4`, `scored 9/10`, `16/9`: as a rule no date. */
function isShare(a: number, b: number): boolean {
  return (a <= b && (b <= 10 || b === 12 || b === 20 || b === 24)) || (a === 16 && b === 9);
}

/** So far before it a verb may stand: `shipped to production 4/22`. */
const WORDS_BEFORE = 4;

function isToldBefore(tokens: readonly Token[], at: number, { past, done }: Grammar): boolean {
  for (let end = at; end > at - WORDS_BEFORE && end > 0 && !tokens[end]!.opens; end--) {
    if (past.endsBefore(tokens, end) || done.endsBefore(tokens, end)) return true;
  }
  return false;
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
