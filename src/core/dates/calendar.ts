// Whole periods of the calendar as first and last day.
import { Temporal } from "temporal-polyfill";
import type { DatePrecision } from "../entry/understanding.ts";
import type { CalendarPeriod } from "./words.ts";

export type Day = Temporal.PlainDate;

/** A stretch of days, both ends included. */
export interface Days {
  first: Day;
  last: Day;
  precision: DatePrecision;
}

/** Null for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : null;
}

export function oneDay(day: Day): Days {
  return { first: day, last: day, precision: "day" };
}

export function monthOf(year: number, month: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first, last: first.with({ day: first.daysInMonth }), precision: "month" };
}

export function quarterOf(year: number, quarter: number): Days {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  return { first, last: first.add({ months: 3 }).subtract({ days: 1 }), precision: "quarter" };
}

export function halfOf(year: number, half: number): Days {
  const first = Temporal.PlainDate.from({ year, month: half * 6 - 5, day: 1 });
  return { first, last: first.add({ months: 6 }).subtract({ days: 1 }), precision: "half" };
}

export function yearOf(year: number): Days {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return { first, last: first.with({ month: 12, day: 31 }), precision: "year" };
}

/** ISO 8601 week: Monday to Sunday, week 1 holds 4 January. Null for a week the year has not. */
export function weekOf(year: number, week: number): Days | null {
  if (week < 1 || week > 53) return null;
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (first.add({ days: 3 }).year !== year) return null;
  return { first, last: first.add({ days: 6 }), precision: "week" };
}

/** The period that lies `back` whole ones before the one `today` is in. */
export function periodBack(today: Day, period: CalendarPeriod, back: number): Days {
  switch (period) {
    case "week": {
      const first = today.subtract({ days: today.dayOfWeek - 1 }).subtract({ weeks: back });
      return { first, last: first.add({ days: 6 }), precision: "week" };
    }
    case "month": {
      const day = today.with({ day: 1 }).subtract({ months: back });
      return monthOf(day.year, day.month);
    }
    case "quarter": {
      const day = today.with({ day: 1 }).subtract({ months: back * 3 });
      return quarterOf(day.year, Math.ceil(day.month / 3));
    }
    case "half": {
      const day = today.with({ day: 1 }).subtract({ months: back * 6 });
      return halfOf(day.year, day.month > 6 ? 2 : 1);
    }
    case "year":
      return yearOf(today.year - back);
  }
}

/** The latest of a yearly stretch that has begun by `today`: Q4 said in August is last year's. */
export function latestBegun(today: Day, inYear: (year: number) => Days | null): Days | null {
  for (const year of [today.year, today.year - 1]) {
    const days = inYear(year);
    if (days && Temporal.PlainDate.compare(days.first, today) <= 0) return days;
  }
  return null;
}
