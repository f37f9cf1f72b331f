// Neighbouring phrases that are one: `Friday, 29 August`, `3 to 5 March`, `Q1 to Q3`, `January–March`.
import { type Day, dayOf, isAfter, latestBegun, oneDay } from "./calendar.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** `phrases` in the order of the text, none overlapping. */
export function joinPhrases(phrases: readonly Phrase[], tokens: readonly Token[], today: Day): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases.map((p) => withFirstDay(p, tokens, today))) {
    const before = joined.at(-1);
    const one =
      before &&
      (asRange(before, phrase, tokens) ??
        asOneDay(before, phrase, tokens) ??
        inItsYear(before, phrase, tokens));
    if (one) joined[joined.length - 1] = one;
    else joined.push(phrase);
  }
  return joined;
}

/** `1-3 September`, `between 1 and 3 September`, `September 1-3`. */
function withFirstDay(phrase: Phrase, tokens: readonly Token[], today: Day): Phrase {
  if (phrase.kind !== "date") return phrase;
  const { grammar } = phrase;
  const { to } = grammar.lists;
  const connector = to.endingAt(tokens, phrase.from);
  const begin = connector > 0 ? grammar.dayBefore(tokens, phrase.from - connector) : null;
  if (begin && begin.day < phrase.last.day) {
    return { ...phrase, first: phrase.last.with({ day: begin.day }), from: begin.at, isRange: true };
  }
  const behind = to.longest(tokens, phrase.to)?.length ?? 0;
  const end = tokens[phrase.to + behind];
  if (behind === 0 || end?.kind !== "number" || end.opens || tokens[phrase.to - 1]?.word.length === 4)
    return phrase;
  const last =
    phrase.last.day < Number(end.word) ? dayOf(phrase.last.year, phrase.last.month, Number(end.word)) : null;
  const next = tokens[phrase.to + behind + 1];
  const isDay = last && !(next?.glued && next.kind !== "mark") && !/^[%€$£]$/.test(next?.word ?? "");
  return isDay && !isAfter(last, today)
    ? { ...phrase, last, to: phrase.to + behind + 1, isRange: true }
    : phrase;
}

/** `January to March`, `from 28 August until 2 September`, `Mon - Fri`. */
function asRange(a: Phrase, b: Phrase, tokens: readonly Token[]): Phrase | null {
  const gap = b.from - a.to;
  if (gap < 1 || a.isRange || b.isRange || tokens[b.from]!.opens) return null;
  const { to, small } = b.grammar.lists;
  const connector = to.longest(tokens, a.to)?.length ?? 0;
  if (connector === 0) return null;
  const rest = gap - connector;
  if (rest > 0 && small.longest(tokens, a.to + connector)?.length !== rest) return null;
  const isSameKind =
    a.kind === b.kind || (a.kind !== "weekday" && b.kind !== "weekday" && a.precision === b.precision);
  if (!isSameKind || isAfter(a.first, b.last)) {
    // `Friday to Monday` said on a Wednesday, `October to March`: the begin lies a week or a year back.
    if (a.kind !== b.kind || a.kind === "year") return null;
  }
  const first = isAfter(a.first, b.first) ? b.first : a.first;
  return { ...b, first, from: a.from, isRange: true };
}

/** The weekday of a date is part of it; a weekday beside its week is one day. */
function asOneDay(a: Phrase, b: Phrase, tokens: readonly Token[]): Phrase | null {
  if (a.kind !== "weekday" || a.isRange || tokens[b.from]!.opens) return null;
  const { small } = b.grammar.lists;
  let i = a.to;
  for (let words = 0; i < b.from; words++) {
    const length = /^[,.(]$/.test(tokens[i]!.word) ? 1 : (small.longest(tokens, i)?.length ?? 0);
    if (length === 0 || words > 1) return null;
    i += length;
  }
  const isDay =
    b.kind === "date" || b.kind === "day-of-month" || (b.kind === "near" && b.precision === "day");
  return i === b.from && isDay ? { ...b, ...inRightYear(a, b), from: a.from } : null;
}

/** `June last year`, `im vierten Quartal des Vorjahres`. */
function inItsYear(a: Phrase, b: Phrase, tokens: readonly Token[]): Phrase | null {
  if (b.kind !== "period" || b.precision !== "year" || a.again === undefined || a.isRange) return null;
  const gap = b.from - a.to;
  if (gap > 0 && (tokens[b.from]!.opens || b.grammar.lists.small.longest(tokens, a.to)?.length !== gap))
    return null;
  const years = b.first.year - a.first.year;
  const { again: _, ...said } = a;
  return { ...said, first: a.first.add({ years }), last: a.last.add({ years }), to: b.to };
}

/** `Friday 29 August` without a year lies in one where that day is a Friday. */
function inRightYear(a: Phrase, b: Phrase): Partial<Phrase> {
  if (b.again === undefined) return {};
  const { month, day } = b.first;
  const right = latestBegun(b.first, (year) => {
    const one = dayOf(year, month, day);
    return one && one.dayOfWeek === a.first.dayOfWeek ? oneDay(one) : null;
  });
  return right && b.first.year - right.first.year < 3 ? { first: right.first, last: right.last } : {};
}
