// Whole periods of the calendar as first and last day.
import { Temporal } from "temporal-polyfill";
import type { DatePrecision } from "../entry/understanding.ts";
import type { Part, Unit } from "./languages/language.ts";

export type Day = Temporal.PlainDate;

/** A stretch of days, both ends included. */
export interface Days {
  first: Day;
  last: Day;
  precision: DatePrecision;
  /** For what comes every year and was said without one: days from today until it comes again. */
  again?: number;
}

export function isAfter(day: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(day, other) > 0;
}

/** Null for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : null;
}

export function oneDay(day: Day, precision: DatePrecision = "day"): Days {
  return { first: day, last: day, precision };
}

export function monthOf(year: number, month: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first, last: first.with({ day: first.daysInMonth }), precision: "month" };
}

export function quarterOf(year: number, quarter: number): Days | null {
  return quarter >= 1 && quarter <= 4 ? months(year, quarter * 3 - 2, 3, "quarter") : null;
}

export function halfOf(year: number, half: number): Days | null {
  return half === 1 || half === 2 ? months(year, half * 6 - 5, 6, "half") : null;
}

export function yearOf(year: number): Days {
  return months(year, 1, 12, "year");
}

function months(year: number, month: number, count: number, precision: DatePrecision): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first, last: first.add({ months: count }).subtract({ days: 1 }), precision };
}

/** ISO 8601 week: Monday to Sunday, week 1 holds 4 January. Null for a week the year has not. */
export function weekOf(year: number, week: number): Days | null {
  if (week < 1 || week > 53) return null;
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (first.add({ days: 3 }).year !== year) return null;
  return { first, last: first.add({ days: 6 }), precision: "week" };
}

/** The first week of a month is its first seven days. Null for a sixth. */
export function weekOfMonth(year: number, month: number, week: number): Days | null {
  const { first, last } = monthOf(year, month);
  const begin = first.add({ days: (week - 1) * 7 });
  if (isAfter(begin, last)) return null;
  const end = begin.add({ days: 6 });
  return { first: begin, last: isAfter(end, last) ? last : end, precision: "week" };
}

/** The period that lies `back` whole ones before the one `today` is in. */
export function periodBack(today: Day, unit: Unit, back: number): Days {
  const monthStart = today.with({ day: 1 });
  switch (unit) {
    case "day":
      return oneDay(today.subtract({ days: back }));
    case "week": {
      const first = today.subtract({ days: today.dayOfWeek - 1 }).subtract({ weeks: back });
      return { first, last: first.add({ days: 6 }), precision: "week" };
    }
    case "month": {
      const { year, month } = monthStart.subtract({ months: back });
      return monthOf(year, month);
    }
    case "quarter": {
      const { year, month } = monthStart.subtract({ months: back * 3 });
      return months(year, month - ((month - 1) % 3), 3, "quarter");
    }
    case "half": {
      const { year, month } = monthStart.subtract({ months: back * 6 });
      return months(year, month - ((month - 1) % 6), 6, "half");
    }
    case "year":
      return yearOf(today.year - back);
  }
}

/** The day that lies so many units before today, as vague as its unit: `two weeks ago`. */
export function unitsAgo(today: Day, unit: Unit, count: number): Days {
  switch (unit) {
    case "day":
      return oneDay(today.subtract({ days: count }));
    case "week":
      return oneDay(today.subtract({ weeks: count }), "week");
    case "month":
      return oneDay(today.subtract({ months: count }), "month");
    case "year":
      return oneDay(today.subtract({ years: count }), "year");
    default:
      return periodBack(today, unit, count);
  }
}

/** The latest of a yearly stretch that has begun by `today`: Q4 said in August is last year's, week 1 may lie in December. */
export function latestBegun(today: Day, inYear: (year: number) => Days | null): Days | null {
  let again: number | undefined;
  for (let year = today.year + 1; year >= today.year - LEAP_YEARS_APART; year--) {
    const days = inYear(year);
    if (!days) continue;
    if (!isAfter(days.first, today)) return again === undefined ? days : { ...days, again };
    again = days.first.since(today, { largestUnit: "days" }).days;
  }
  return null;
}

/** 29 February: 1896 and 1904 are the worst case. */
const LEAP_YEARS_APART = 8;

/** First day, begin, middle, end or last day of a week, month, quarter, half or year. */
export function partOf({ first, last, precision }: Days, part: Part): Days {
  const within = precision === "half" || precision === "year" ? "month" : precision;
  const size = { day: 1, week: 2, month: 7, quarter: 31, half: 31, year: 31 }[precision];
  // The end of a working week is its Friday.
  const end = precision === "week" ? last.subtract({ days: 2 }) : last;
  if (part === "first") return oneDay(first);
  if (part === "last") return oneDay(last);
  if (part === "begin") return { first, last: first.add({ days: size - 1 }), precision: within };
  if (part === "end") return { first: end.subtract({ days: size - 1 }), last: end, precision: within };
  const days = last.since(first, { largestUnit: "days" }).days;
  const middle = first.add({ days: Math.floor((days - 1) / 2) });
  return { first: middle, last: middle, precision: within };
}
