// What a matched template means on a given day: its slots → days of the calendar.
import {
  type Day,
  type Days,
  dayOf,
  halfOf,
  isAfter,
  latestBegun,
  monthOf,
  oneDay,
  periodBack,
  quarterOf,
  unitsAgo,
  weekOf,
  weekOfMonth,
  yearOf,
} from "./calendar.ts";
import type { Rule } from "./grammar.ts";
import type { Slots } from "./slots.ts";

/** Null when the slots name no day of the calendar. A year that was said stands in `slots.year`. */
export function readTemplate(rule: Rule, slots: Slots, today: Day): Days | null {
  const { year, month = 0, weekday = 0 } = slots;
  const number = slots.number ?? slots.day ?? 0;
  const yearly = (inYear: (year: number) => Days | null) =>
    year === undefined ? latestBegun(today, inYear) : inYear(year);
  switch (rule.is) {
    case "day":
      return oneDay(today.add({ days: rule.back }));
    case "weekend":
      return weekend(today, rule.back);
    case "period":
      return slots.unit && slots.unit !== "day" ? periodBack(today, slots.unit, rule.back) : null;
    case "named-period":
      return periodBack(today, rule.unit, rule.back);
    case "the-period":
      return slots.unit && slots.unit !== "day" ? periodBack(today, slots.unit, 0) : null;
    case "ago":
      return slots.unit ? unitsAgo(today, slots.unit, slots.count ?? 1) : null;
    case "on-weekday":
    case "last-weekday":
      return oneDay(latestWeekday(today, weekday));
    case "weekday-this-week":
      return oneDay(monday(today).add({ days: weekday - 1 }));
    case "weekday-last-week":
      return oneDay(monday(today).add({ days: weekday - 8 }));
    case "date":
      return yearly((y) => certain(dayOf(y, month, number)));
    case "day-of-month":
    case "day-alone":
    case "day-of-month-sure":
      return latestDayOfMonth(today, number);
    case "month":
    case "in-month":
      return yearly((y) => monthOf(y, month));
    case "quarter":
      return yearly((y) => quarterOf(y, number));
    case "half":
      return yearly((y) => halfOf(y, number));
    case "week":
      return yearly((y) => weekOf(y, number));
    case "week-of-month":
      return yearly((y) => weekOfMonth(y, month, number));
    case "year":
    case "in-year":
      return year === undefined ? null : yearOf(year);
  }
}

function certain(day: Day | null): Days | null {
  return day && oneDay(day);
}

function monday(today: Day): Day {
  return today.subtract({ days: today.dayOfWeek - 1 });
}

/** Before today: whoever means today says so. */
function latestWeekday(today: Day, weekday: number): Day {
  return today.subtract({ days: ((today.dayOfWeek - weekday + 6) % 7) + 1 });
}

function weekend(today: Day, back: number): Days {
  const saturday = monday(today).add({ days: 5 });
  const hasBegun = !isAfter(saturday, today);
  const first = saturday.subtract({ weeks: back === 0 && !hasBegun ? 1 : back });
  return { first, last: first.add({ days: 1 }), precision: "day" };
}

/** The latest 31st that has come may lie two months back. */
function latestDayOfMonth(today: Day, number: number): Days | null {
  for (let back = 0; back < 3; back++) {
    const { year, month } = today.with({ day: 1 }).subtract({ months: back });
    const day = dayOf(year, month, number);
    if (day && !isAfter(day, today)) return oneDay(day);
  }
  return null;
}
