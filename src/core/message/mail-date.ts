// A date as a mail program writes it above a forwarded mail, in many languages and orders → the moment.
import { Temporal } from "temporal-polyfill";
import { foldWords } from "./lines.ts";
import { monthOf } from "./month-names.ts";
import { offsetOf } from "./zone-names.ts";

export interface MailDateHints {
  /** Of the labels beside the date; null when unknown. */
  language?: string | null;
  /** When the mail that carries it was sent: of `03/02` and `02/03` one may lie after it. */
  notAfter?: Date | null;
}

const MAX_CHARS = 200;
const DAY_MS = 86_400_000;

/**
 * The moment `raw` names; without an offset in `zone` (IANA), since mail programs write the reader's local time.
 * A day without a time is noon there. Of two readings of `03/02/2026` English with AM or PM, or a zone in the United
 * States, has the month first. Null when no whole date can be read. Never throws but on an unknown zone (RangeError).
 */
export function parseMailDate(raw: string, zone: string, hints: MailDateHints = {}): Date | null {
  const text = folded(raw);
  const found = dayOf(text, hints.language ?? null);
  if (!found) return null;
  const clock = clockOf(found.rest, hints.language ?? null);
  const offset = clock && offsetOf(clock.rest, clock.behind, hints.language ?? null);
  const [first, second] = found.isAmbiguous
    ? monthFirst(clock?.twelveHour ?? false, zone, hints.language ?? null)
      ? [swapped(found.day), found.day]
      : [found.day, swapped(found.day)]
    : [found.day, null];
  const moment = momentOf(first, clock, offset ?? zone);
  if (!second || !hints.notAfter || (moment && moment.getTime() < hints.notAfter.getTime() + DAY_MS))
    return moment;
  const other = momentOf(second, clock, offset ?? zone);
  return other && other.getTime() < hints.notAfter.getTime() + DAY_MS ? other : moment;
}

/** What stands in it: a whole day that could be one, a time of day. Mail programs write both above a mail. */
export function partsOfMailDate(raw: string): { hasDay: boolean; hasClock: boolean } {
  if (!/[\d\u0660-\u0669\u06F0-\u06F9]/u.test(raw)) return { hasDay: false, hasClock: false };
  const text = folded(raw);
  const found = dayOf(text, null);
  const hasDay =
    found !== null && found.day.month <= 12 && found.day.day <= 31 && found.day.month * found.day.day > 0;
  return { hasDay, hasClock: clockOf(found?.rest ?? text, null) !== null };
}

function folded(raw: string): string {
  return foldWords(raw.slice(0, MAX_CHARS).replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, ""))
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

interface Day {
  year: number;
  month: number;
  day: number;
}
interface Clock {
  hour: number;
  minute: number;
  second: number;
  twelveHour: boolean;
  /** The text without the time, and what stands behind it. */
  rest: string;
  behind: string;
}

function momentOf(day: Day, clock: Clock | null, zone: string): Date | null {
  const time = { hour: clock?.hour ?? 12, minute: clock?.minute ?? 0, second: clock?.second ?? 0 };
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from({ ...day, ...time }, { overflow: "reject" });
  } catch {
    return null; // 31 February, hour 25
  }
  const ms = local.toZonedDateTime(zone).epochMilliseconds;
  return day.year >= 1970 && day.year < 2200 ? new Date(ms) : null;
}

function monthFirst(twelveHour: boolean, zone: string, language: string | null): boolean {
  if (language !== null && language !== "en") return false;
  return twelveHour || /^(?:America|US)\//u.test(zone);
}

function swapped({ year, month, day }: Day): Day {
  return { year, month: day, day: month };
}

interface FoundDay {
  day: Day;
  isAmbiguous: boolean;
  /** The text without the date: time and zone are in it. */
  rest: string;
}

const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?[-/.年]\s?|\s?년\s?)(\d{1,2})(?:\s?[-/.月]\s?|\s?월\s?)(\d{1,2})(?!\d)(?:\s?[日일.]|t(?=\d))?/u;
const NUMERIC = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[.,]\d)/u;
const VIETNAMESE_NAMES = "mot hai ba tu nam sau bay tam chin muoi muoi-mot muoi-hai".split(" ");
const VIETNAMESE =
  /(?<!\d)(\d{1,2})\s(?:thang|thg)\s(\d{1,2}|[a-z]{2,5}(?:\s(?:mot|hai))?),?\s(?:nam\s)?(\d{4})/u;
const DAY_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|η)?[.,]{0,2}[\s-]?(?:(?:de|del|of|den)\s|d['’]|ב)?(\p{L}[\p{L}\p{M}.'’׳]{1,16})(?:[-/](\d{4}|\d{2})(?!\d))?/gu;
const NAME_DAY = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{1,16})[.,]{0,2}[\s-](\d{1,2})(?:st|nd|rd|th)?(?![\d:])/gu;
const YEAR = /(?<![\d+:.])((?:19|20|25)\d{2})(?![\d:])/u;
const SHORT_YEAR = /(?<![\d+:.-])'?(\d{2})(?![\d:.h])/u;

function dayOf(text: string, language: string | null): FoundDay | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return found(text, iso, { year: year(iso[1]!), month: Number(iso[2]), day: Number(iso[3]) });
  const named = namedDay(text, language);
  if (named) return named; // before numbers: `14.05.12` may be a time
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) {
    const [, day, month = "", last] = vietnamese;
    const named = VIETNAMESE_NAMES.indexOf(month.replace(" ", "-").replace("gieng", "mot")) + 1;
    return found(text, vietnamese, { year: year(last!), month: named || Number(month), day: Number(day) });
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [, first, , second, last] = numeric;
  const day = { year: year(last!), month: Number(second), day: Number(first) };
  if (day.month > 12 && day.day <= 12) return found(text, numeric, swapped(day));
  return { ...found(text, numeric, day), isAmbiguous: numeric[2] === "/" && day.day <= 12 };
}

function found(text: string, match: RegExpExecArray, day: Day): FoundDay {
  return { day, isAmbiguous: false, rest: without(text, match) };
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

/** The month stands beside the day; a weekday (`mar.` is Tuesday in French, `Pazartesi` Monday) does not follow it. */
function namedDay(text: string, language: string | null): FoundDay | null {
  // `5. lis 2025.` with a point behind the year is Croatian or Serbian.
  const assumed = language ?? (/\d{4}\.(?!\d)/u.test(text) && !/^\d{4}\./u.test(text) ? "hr" : null);
  for (const [pattern, dayGroup, nameGroup] of [
    [DAY_NAME, 1, 2],
    [NAME_DAY, 2, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const month = monthOf(match[nameGroup]!.replace(/[.'’׳]/gu, "").replace(/^ב/u, ""), assumed);
      if (month === 0) continue;
      const rest = without(text, match as RegExpExecArray);
      if (match[3])
        return { day: { year: year(match[3]), month, day: Number(match[1]) }, isAmbiguous: false, rest };
      const years = YEAR.exec(rest) ?? SHORT_YEAR.exec(rest);
      if (!years) continue;
      const day = { year: year(years[1]!), month, day: Number(match[dayGroup]) };
      return { day, isAmbiguous: false, rest: without(rest, years) };
    }
  }
  return null;
}

/** Two digits are of this century; Thai years count from the Buddha (543 before ours). */
function year(digits: string): number {
  const value = Number(digits);
  if (digits.length === 2) return 2000 + value;
  return value >= 2500 && value < 2700 ? value - 543 : value;
}

const AFTERNOON =
  /^(?:p\.?\s?m\b|μ\.?\s?μ|下午|午後|오후|pm|م(?!\p{L})|مساء|ب\.?\s?ظ|du\.(?!\p{L})|сл\.?\s?об|пп(?!\p{L})|אחה|หลังเที่ยง|अपराह्न)/u;
const FORENOON =
  /^(?:a\.?\s?m\b|π\.?\s?μ|上午|午前|오전|am|ص(?!\p{L})|صباح|ق\.?\s?ظ|de\.(?!\p{L})|пр\.?\s?об|дп(?!\p{L})|לפנה|ก่อนเที่ยง|पूर्वाह्न)/u;
const BEFORE_CLOCK = /(上午|午前|오전|下午|午後|오후|凌晨|早上|中午|晚上|(?<!\p{L})[ap]\.?m\.?|μμ|πμ)\s?$/u;
const COLON_CLOCK =
  /(?<![\d+:.]|(?<!ב)-)(\d{1,2})\s?(?::|h|時|点|点|시|時)\s?(\d{2})(?!\d)(?:\s?(?::|分|분|min)\s?(\d{2})(?!\d)(?:\.\d{1,6})?秒?)?/u;
const DOT_CLOCK = /(?<![\d+:.-])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/u;

/** `2:05 PM`, `14.05`, `14h05`, `下午2:05`, `14:05:12`. */
function clockOf(text: string, language: string | null): Clock | null {
  const match = COLON_CLOCK.exec(text) ?? DOT_CLOCK.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const behind = text.slice(match.index + match[0].length).trimStart();
  const before = BEFORE_CLOCK.exec(text.slice(Math.max(0, match.index - 10), match.index))?.[1] ?? "";
  const half = language === "vi" ? (/^(?:ch|sa)(?!\p{L})/u.exec(behind)?.[0] ?? "") : "";
  const isAfternoon =
    half === "ch" || AFTERNOON.test(behind) || /^(?:下午|午後|오후|中午|晚上|p|μμ)/u.test(before);
  const isForenoon =
    half === "sa" || FORENOON.test(behind) || /^(?:上午|午前|오전|凌晨|早上|a|πμ)/u.test(before);
  if (isAfternoon && hour < 12) hour += 12;
  if (isForenoon && hour === 12) hour = 0;
  const twelveHour = isAfternoon || isForenoon;
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  return { hour, minute, second, twelveHour, rest: without(text, match), behind };
}
