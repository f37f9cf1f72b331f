// Days, months and lists as a language writes them, and which sentences go with a locale.
import { dayIn } from "../core/dates/day-in.ts";
import { isGerman, regional } from "../core/dates/regional.ts";
import type { DatePrecision } from "../core/entry/understanding.ts";
import { whenName } from "../core/timeline/words.ts";
import type { Words } from "./words.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";

/** German, or for every other language English. */
export function wordsFor(locale: string): Words {
  return isGerman(locale) ? de : en;
}

/** `YYYY-MM-DD` as "18 November", "November 18" in American English; with the year where `year` differs. */
export function dayWords(day: string, locale: string, year?: string): string {
  const withYear = year !== undefined && !day.startsWith(year);
  const options = { day: "numeric", month: "long", ...(withYear && { year: "numeric" as const }) } as const;
  return format(day, locale, options);
}

/** "Monday 16", "Montag, 16." and, unless it is clear from the other end, the month: for the days of a window. */
export function weekdayWords(day: string, locale: string, withMonth: boolean): string {
  const weekday = format(day, locale, { weekday: "long" });
  const isGerman = wordsFor(locale).language === "de";
  const number = Number(day.slice(8));
  const date = withMonth ? dayWords(day, locale) : isGerman ? `${number}.` : String(number);
  return `${weekday}${isGerman ? "," : ""} ${date}`;
}

/**
 * When something happened, no finer than it is known: "Tue 17" among `days` where these are few or of one month, else "Tue 17 November", "week of
 * 9 November", "Q3 2026". The year is left out where it is `year`.
 */
export function onWords(
  on: string,
  precision: DatePrecision,
  locale: string,
  { days, year }: { days: { first: string; last: string } | null; year: string },
): string {
  const words = wordsFor(locale).digest;
  if (precision === "year" || precision === "half" || precision === "quarter")
    return whenName(on, precision, locale);
  if (precision === "month") return monthWords(on, locale, !on.startsWith(year));
  if (precision === "week") return words.weekOf(dayWords(on, locale, year));
  const weekday = format(on, locale, { weekday: "short" });
  const isClear = days && on >= days.first && on <= days.last && isOneMonth(days);
  if (!isClear) return `${weekday} ${dayWords(on, locale, year)}`;
  return `${weekday} ${Number(on.slice(8))}${wordsFor(locale).language === "de" ? "." : ""}`;
}

/** Of more days than a week or two, "Wed 22" after "Tue 23" would be a riddle where they lie in two months. */
function isOneMonth({ first, last }: { first: string; last: string }): boolean {
  return first.slice(0, 7) === last.slice(0, 7) || Date.parse(last) - Date.parse(first) < MOST_CLEAR_MS;
}

const MOST_CLEAR_MS = 14 * 86_400_000;

export function monthWords(day: string, locale: string, withYear: boolean): string {
  return format(day, locale, { month: "long", ...(withYear && { year: "numeric" as const }) });
}

/** ISO weekday 1–7 in words. */
export function weekdayName(weekday: number, locale: string): string {
  return format(`2024-01-0${weekday}`, locale, { weekday: "long" }); // 1 January 2024 was a Monday
}

export function listWords(items: readonly string[], locale: string): string {
  const key = regional(locale);
  const list = lists.get(key) ?? new Intl.ListFormat(key, { type: "conjunction" });
  lists.set(key, list);
  return list.format(items);
}

const lists = new Map<string, Intl.ListFormat>();

/** "8 January, 14:05" in a zone. */
export function momentWords(instant: Date, zone: string, locale: string): string {
  return `${dayWords(dayIn(instant, zone), locale)}, ${timeWords(instant, zone, locale)}`;
}

/** "14:05" in a zone; "2:05 PM" in American English. */
export function timeWords(instant: Date, zone: string, locale: string): string {
  return formatterOf(regional(locale), { timeZone: zone, timeStyle: "short" }).format(instant);
}

/** A letter names the same few days again and again: each is written once. */
function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  let key = `${day} ${locale}`;
  for (const name in options) key += ` ${name} ${options[name as keyof typeof options]}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = formatterOf(regional(locale), { timeZone: "UTC", ...options }).format(
    new Date(`${day}T00:00:00Z`),
  );
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, text);
  return text;
}

const written = new Map<string, string>();
const MOST_WRITTEN = 5_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are kept: making one costs more than everything else a letter does. Looked up many times a letter. */
function formatterOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let key = tag;
  for (const name in options) key += ` ${name} ${options[name as keyof typeof options]}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(tag, options);
  formatters.set(key, formatter);
  return formatter;
}

/** At most `most` characters, cut at a word with … where it is longer. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(" ");
  // A pair of surrogates is one character: half of it would be none.
  return `${(space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, "")).trimEnd()}…`;
}
