// The past day a text speaks of, in the PM's zone: own rules first, then chrono-node; never the future.
import { Temporal } from "temporal-polyfill";
import type { DatePrecision } from "../entry/understanding.ts";
import type { Day } from "./calendar.ts";
import { chronoPhrases } from "./chrono-phrases.ts";
import { type DatePhrase, ownPhrases } from "./own-phrases.ts";
import { wordsOf } from "./words.ts";

export interface PastDate {
  /** The last day of the phrase that has come: `YYYY-MM-DD`. */
  on: string;
  precision: DatePrecision;
  /** UTF-16 offsets of the phrase in the text. */
  start: number;
  end: number;
}

/** A success names its date early; chrono's patterns are not linear, so only this much is read. */
const MOST_CHARACTERS = 4000;
/** How far before a date a word of plans is looked for. */
const PLAN_REACH = 60;

/**
 * The first past date in `text` as one sent at `sentAt` in `zone` (IANA) means it; null when there is none.
 * `on` is never after the sender's calendar day. Throws RangeError on an unknown zone.
 */
export function pastDate(
  text: string,
  context: { sentAt: Date; zone: string; locale: string },
): PastDate | null {
  const today = Temporal.Instant.fromEpochMilliseconds(context.sentAt.getTime())
    .toZonedDateTimeISO(context.zone)
    .toPlainDate();
  const head = text.slice(0, MOST_CHARACTERS);
  const own = ownPhrases(head, today, context.locale);
  const other = chronoPhrases(withoutOtherNumbers(head, own), today, context.locale);
  const all = [...own, ...other.filter((phrase) => !own.some((o) => overlaps(o, phrase)))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const isPlan = planTest(context.locale);
  for (const phrase of all) {
    if (Temporal.PlainDate.compare(phrase.first, today) > 0 || isPlan(head, phrase)) continue;
    return {
      on: earlier(phrase.last, today).toString(),
      precision: phrase.precision,
      start: phrase.start,
      end: phrase.end,
    };
  }
  return null;
}

/** What chrono takes for dates and is none. The same length stays, so that offsets hold. */
const NO_DATES =
  /\S{1,200}@\S{1,200}|\w{2,8}:\/\/\S{1,400}|\d{1,4}\/\d{1,4}(?!\/)|v?\d{1,6}(?:\.\d{1,6}){2,6}|\d{1,2}:\d{2}(?::\d{2})?|[$€£]\s?\d{1,20}(?:[.,]\d{1,9}){0,6}[kKmM]?|\d{1,20}(?:[.,]\d{1,9}){0,6}\s?[%kKmMx×€£](?![\p{L}])|\d{1,9}[.,]\d{1,9}|\d{5,40}(?:-\d{1,9})?/gu;

function withoutOtherNumbers(text: string, own: readonly DatePhrase[]): string {
  return text.replace(NO_DATES, (match, offset: number) => {
    const isDate = own.some((phrase) => phrase.start < offset + match.length && offset < phrase.end);
    return isDate ? match : "\u2588".repeat(match.length);
  });
}

function overlaps(a: DatePhrase, b: DatePhrase): boolean {
  return a.start < b.end && b.start < a.end;
}

function earlier(a: Day, b: Day): Day {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}

const planTests = new Map<string, (text: string, phrase: DatePhrase) => boolean>();

/** A word of plans inside the phrase, or before it in the same clause: `will go live on Friday`, `by 3 May`. */
function planTest(locale: string): (text: string, phrase: DatePhrase) => boolean {
  const known = planTests.get(locale);
  if (known) return known;
  const words = wordsOf(locale).flatMap((w) => w.plans);
  const pattern = new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "iu");
  const made = (text: string, phrase: DatePhrase) => {
    const before = text.slice(Math.max(0, phrase.start - PLAN_REACH), phrase.start);
    const clause = before.slice(before.search(/[^.,;:!?\n]*$/));
    return pattern.test(clause) || pattern.test(text.slice(phrase.start, phrase.end));
  };
  planTests.set(locale, made);
  return made;
}
