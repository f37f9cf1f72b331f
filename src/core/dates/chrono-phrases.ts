// What chrono-node finds in a language that has no file of its own here, resolved backwards.
// One module a language: all of them together are 250 files, a quarter of a second of each process and thread.
import * as ar from "chrono-node/ar";
import * as id from "chrono-node/id";
import * as ru from "chrono-node/ru";
import * as uk from "chrono-node/uk";
import * as vi from "chrono-node/vi";
import { type Day, type Days, dayOf, isAfter, latestBegun, monthOf, oneDay, yearOf } from "./calendar.ts";
import type { Grammar } from "./grammar.ts";
import { languageOf } from "./languages-of.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

type Reader = Pick<ru.Chrono, "parse">;

const READERS: Readonly<Record<string, Reader>> = {
  ar: ar.casual,
  id: id.casual,
  ru: ru.casual,
  uk: uk.casual,
  vi: vi.casual,
};

/** What chrono takes for dates and is none. The same length stays, so that offsets hold. */
const OTHER_NUMBERS =
  /\S{1,200}@\S{1,200}|\w{2,8}:\/\/\S{1,400}|v?\d{1,6}(?:\.\d{1,6}){1,6}|\d{1,4}\/\d{1,4}(?!\/)|\d{1,20}\s?[%kKmMx×€£$]|\d{5,40}/gu;

/** `own` is the grammar whose words tell plans from events. */
export function chronoPhrases(
  text: string,
  tokens: readonly Token[],
  own: Grammar,
  locale: string,
  today: Day,
): Phrase[] {
  const reader = READERS[languageOf(locale)];
  if (!reader) return [];
  // chrono reckons in the host's zone: noon of the PM's calendar day, so that no zone or clock change moves it.
  const noon = new Date(today.year, today.month - 1, today.day, 12);
  const found: Phrase[] = [];
  for (const { index, text: hit, start } of reader.parse(
    text.replace(OTHER_NUMBERS, (number) => "\u2588".repeat(number.length)),
    noon,
  )) {
    const days = start.tags().has("casualReference/now") ? null : daysOf(start, today);
    const from = tokens.findIndex((token) => token.end > index);
    const to = tokens.findLastIndex((token) => token.start < index + hit.length) + 1;
    if (days && from >= 0 && to > from) {
      found.push({
        ...days,
        from,
        to,
        kind: "date",
        grammar: own,
        isRange: false,
        isOver: false,
        isWeak: false,
      });
    }
  }
  return found;
}

function daysOf(start: ru.ParsedResult["start"], today: Day): Days | null {
  const year = start.get("year") ?? today.year;
  const month = start.get("month") ?? today.month;
  const one = (y: number) => {
    const day = dayOf(y, month, start.get("day") ?? today.day);
    return day && oneDay(day);
  };
  if (start.isCertain("weekday") || start.isCertain("day")) {
    if (start.isCertain("year")) return one(year);
    const days = start.isCertain("weekday") ? one(year) : null;
    // A weekday that chrono put ahead of today is the one a week earlier.
    if (days) return isAfter(days.last, today) ? oneDay(days.last.subtract({ weeks: 1 })) : days;
    return latestBegun(today, one);
  }
  if (start.isCertain("month")) {
    return start.isCertain("year") ? monthOf(year, month) : latestBegun(today, (y) => monthOf(y, month));
  }
  return start.isCertain("year") ? yearOf(year) : null;
}
