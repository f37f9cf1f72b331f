// The past day a text speaks of, in the PM's zone; never the future.
import { Temporal } from "temporal-polyfill";
import type { DatePrecision } from "../entry/understanding.ts";
import { type Day, isAfter } from "./calendar.ts";
import { chronoPhrases } from "./chrono-phrases.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Grammar } from "./grammar.ts";
import { joinPhrases } from "./join-phrases.ts";
import { languagesOf } from "./languages-of.ts";
import { numericDates } from "./numeric-dates.ts";
import type { Phrase } from "./phrase.ts";
import { type Token, tokenize } from "./tokens.ts";
import { Judge } from "./verdict.ts";

export interface PastDate {
  /** The last day of the phrase that has come: `YYYY-MM-DD`. */
  on: string;
  precision: DatePrecision;
  /** UTF-16 offsets of the phrase in the text. */
  start: number;
  end: number;
}

const ALL: ReadonlySet<DatePrecision> = new Set(["day", "week", "month", "quarter", "half", "year"]);
/** A success names its date early; chrono's patterns are not linear, so only this much is read. */
const MOST_CHARACTERS = 4000;

/**
 * The past date of the event `text` tells of, as one who sent it at `sentAt` in `zone` (IANA) means it; null when
 * there is none: plans, limits, habits and what a number is compared with are no such dates. Of several of the
 * `precisions` it is the first sentence's that tells of an event, there the latest or the most exact. `on` is never
 * after the sender's calendar day. Throws RangeError on an unknown zone, and nothing on any text.
 */
export function pastDate(
  text: string,
  context: { sentAt: Date; zone: string; locale: string },
  precisions: ReadonlySet<DatePrecision> = ALL,
): PastDate | null {
  const today = Temporal.Instant.fromEpochMilliseconds(context.sentAt.getTime())
    .toZonedDateTimeISO(context.zone)
    .toPlainDate();
  const head = text.slice(0, MOST_CHARACTERS);
  const tokens = tokenize(head);
  const grammars = languagesOf(tokens, context.locale);
  const phrases = phrasesOf(head, tokens, grammars, context.locale, today);
  const candidates = told(phrases, tokens, grammars[0]!, today);
  const best = theEvents(candidates.filter(({ precision }) => precisions.has(precision)));
  if (!best) return null;
  return {
    on: (isAfter(best.last, today) ? today : best.last).toString(),
    precision: best.precision,
    start: tokens[best.from]!.start,
    end: tokens[best.to - 1]!.end,
  };
}

function phrasesOf(
  text: string,
  tokens: readonly Token[],
  grammars: readonly Grammar[],
  locale: string,
  today: Day,
): Phrase[] {
  const [own] = grammars as [Grammar];
  const found = [
    ...numericDates(tokens, own, own.language.code === "en" && isMonthFirst(locale), today),
    ...grammars.flatMap((grammar) => findPhrases(tokens, grammar, today)),
    ...chronoPhrases(text, tokens, own, locale, today),
  ];
  // The longest first; of equals the text's own language, which stands first in `found`.
  const chosen: Phrase[] = [];
  const taken = new Set<number>();
  for (const phrase of found.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const places = Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.push(phrase);
  }
  return joinPhrases(
    chosen.sort((a, b) => a.from - b.from),
    tokens,
    today,
  );
}

/** CLDR: the month stands first in plain `en` and in the United States, the Philippines and Canada. */
function isMonthFirst(locale: string): boolean {
  return /^en(?:-(?:US|PH|CA))?$/.test(locale);
}

interface Told extends Phrase {
  sentence: number;
  /** 2: its verb is past; 1: it has none; 0: it is but the background of the event. */
  weight: number;
}

/** The phrases that tell when something happened. */
function told(phrases: readonly Phrase[], tokens: readonly Token[], own: Grammar, today: Day): Told[] {
  const judges = new Map<Grammar, Judge>();
  return phrases.flatMap((phrase) => {
    if (isAfter(phrase.first, today)) return [];
    const { grammar } = phrase;
    const judge = judges.get(grammar) ?? new Judge(tokens, grammar === own ? [own] : [own, grammar], phrases);
    judges.set(grammar, judge);
    const verdict = judge.verdict(phrase);
    if (!verdict) return [];
    const { sentence } = tokens[phrase.from]!;
    return [{ ...phrase, sentence, weight: verdict.isBackground ? 0 : verdict.isTold ? 2 : 1 }];
  });
}

function theEvents(candidates: readonly Told[]): Told | null {
  let best: Told | null = null;
  for (const one of candidates) {
    if (!best || one.weight > best.weight || (isRival(one, best) && isBetter(one, best))) best = one;
  }
  return best;
}

function isRival(one: Told, best: Told): boolean {
  return one.weight === best.weight && one.sentence === best.sentence;
}

/** More exact within the same stretch, else later: `signed on 3 March, live since Monday`. */
function isBetter(one: Told, best: Told): boolean {
  if (isWithin(one, best)) return true;
  return !isWithin(best, one) && isAfter(one.last, best.last);
}

function isWithin(inner: Told, outer: Told): boolean {
  return (
    !isAfter(outer.first, inner.first) &&
    !isAfter(inner.last, outer.last) &&
    inner.precision !== outer.precision
  );
}
