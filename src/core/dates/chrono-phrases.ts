// What chrono-node finds in the text's language, corrected: resolved backwards, verbs and bare times left out.
import * as chrono from "chrono-node";
import { type Day, dayOf, latestBegun, monthOf, oneDay, yearOf } from "./calendar.ts";
import type { DatePhrase } from "./own-phrases.ts";

type Reader = Pick<chrono.Chrono, "parse">;

const READERS: Readonly<Record<string, Reader>> = {
  de: chrono.de.casual,
  en: chrono.en.casual,
  es: chrono.es.casual,
  fi: chrono.fi.casual,
  fr: chrono.fr.casual,
  it: chrono.it.casual,
  ja: chrono.ja.casual,
  nl: chrono.nl.casual,
  pt: chrono.pt.casual,
  ru: chrono.ru.casual,
  sv: chrono.sv.casual,
  uk: chrono.uk.casual,
  zh: chrono.zh.casual,
};

/** Phrases of the locale's own language, then English ones. */
export function chronoPhrases(text: string, today: Day, locale: string): DatePhrase[] {
  const language = locale.slice(0, 2).toLowerCase();
  const own = READERS[language];
  const readers = own && own !== chrono.en.casual ? [own, chrono.en.GB] : [chrono.en.casual];
  return readers.flatMap((reader) => read(reader, text, today));
}

function read(reader: Reader, text: string, today: Day): DatePhrase[] {
  // chrono reckons in the host's zone: noon of the PM's calendar day, so that no zone or clock change moves it.
  const noon = new Date(today.year, today.month - 1, today.day, 12);
  const found: DatePhrase[] = [];
  for (const hit of reader.parse(text, noon)) {
    if (isVerb(hit.text) || isNow(hit) || countsFromElsewhere(hit.text)) continue;
    const days = daysOf(hit.start, today);
    if (days) found.push({ ...days, start: hit.index, end: hit.index + hit.text.length });
  }
  return found;
}

/** `they march on`, `she sat down`, `you may`: English names in lower case without a number are verbs. */
function isVerb(text: string): boolean {
  return /^(?:march|may|sat|sun|mon|wed|second|sec|dec|mar|now|jan|fri)$/.test(text) || /^May$/.test(text);
}

/** `three weeks before`, `two days earlier` count from another event, not from the mail. */
function countsFromElsewhere(text: string): boolean {
  return /\s(?:before|earlier|sooner|beforehand)$/i.test(text);
}

function isNow(hit: chrono.ParsedResult): boolean {
  return hit.start.tags().has("casualReference/now");
}

function daysOf(start: chrono.ParsedComponents, today: Day): Omit<DatePhrase, "start" | "end"> | null {
  const year = start.get("year") ?? today.year;
  const month = start.get("month") ?? today.month;
  const day = start.get("day") ?? today.day;
  if (start.isCertain("day")) {
    if (start.isCertain("year")) return single(dayOf(year, month, day));
    return latestBegun(today, (y) => single(dayOf(y, month, day)));
  }
  if (start.isCertain("weekday")) return single(dayOf(year, month, day), true, today);
  if (start.isCertain("month")) {
    return start.isCertain("year") ? monthOf(year, month) : latestBegun(today, (y) => monthOf(y, month));
  }
  return start.isCertain("year") ? yearOf(year) : null;
}

/** A weekday that chrono put ahead of today is the one a week earlier. */
function single(day: Day | null, isWeekday = false, today?: Day): Omit<DatePhrase, "start" | "end"> | null {
  if (!day) return null;
  return oneDay(isWeekday && today && day.since(today).days > 0 ? day.subtract({ weeks: 1 }) : day);
}
