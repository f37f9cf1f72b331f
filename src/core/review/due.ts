// When a client's next walk through the forest is due, and which digest says so.
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../dates/day-in.ts";
import { addDays, daysBetween } from "../dates/day-steps.ts";
import type { Window } from "../digest/window.ts";

export interface ReviewedClient {
  status: "provisional" | "confirmed" | "ended";
  isMerged: boolean;
  /** 3 to 6. */
  everyMonths: number;
  /** The day of its first entry, `YYYY-MM-DD`; null without any. */
  firstOn: string | null;
  /** Null: none was held yet. */
  lastHeldOn: string | null;
}

/** `YYYY-MM-DD`. Null for a client that is not confirmed, has ended, was merged, or has no entry yet. */
export function reviewDueOn(client: ReviewedClient): string | null {
  if (client.status !== "confirmed" || client.isMerged) return null;
  const from = client.lastHeldOn ?? client.firstOn;
  if (from === null) return null;
  return Temporal.PlainDate.from(from).add({ months: client.everyMonths }).toString();
}

/** Days before the due day on which a digest says so. */
const DAYS_AHEAD = [21, 7];
/** Once overdue, it is said again at most every fourth week. */
const REPEAT_DAYS = 28;

/**
 * Whether the digest of this window tells of the review: it does when the window holds the first moment, in `zone`, of
 * a stage: T-21, T-7, the due day, and every fourth week after it. Windows touch, so that each stage is told once at any
 * cadence; two stages in one long window are told together. Where it is planned for a later day than it is due, that
 * day takes the due day's place: nobody is urged to do what has its date.
 */
export function tellsOfReview(
  dueOn: string,
  plannedOn: string | null,
  window: Window,
  zone: string,
): boolean {
  const last = plannedOn !== null && plannedOn > dueOn ? plannedOn : dueOn;
  const end = dayIn(window.to, zone);
  const isInside = (day: string) => day <= end && holdsStartOf(day, window, zone);
  if (DAYS_AHEAD.some((days) => isInside(addDays(dueOn, -days)))) return true;
  const passed = daysBetween(last, end);
  if (passed < 0) return false;
  const latest = addDays(last, passed - (passed % REPEAT_DAYS));
  return isInside(latest) || (passed >= REPEAT_DAYS && isInside(addDays(latest, -REPEAT_DAYS)));
}

/**
 * A digest at midnight is of the day that begins then, and says what that day is: so the first moment of a window is the
 * one's before. A day's first moment costs 0.1 ms to find in its zone: days before the window are known by name.
 */
function holdsStartOf(day: string, window: Window, zone: string): boolean {
  if (day < dayIn(window.from, zone)) return false;
  const moment = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  return moment > window.from.getTime() && moment <= window.to.getTime();
}

/** Calendar days from `day` to `dueOn`; negative when it has passed. */
export function daysUntil(dueOn: string, day: string): number {
  return daysBetween(day, dueOn);
}

/** The day itself, or the Monday after a Saturday or Sunday. Public holidays are not known. */
export function workingDay(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: date.dayOfWeek > 5 ? 8 - date.dayOfWeek : 0 }).toString();
}

/** A week from `today`, when the due day has passed: people must be able to come. */
export function proposedDay(dueOn: string | null, today: string): string {
  const soonest = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  return workingDay(dueOn !== null && dueOn > today ? dueOn : soonest);
}

/** Wall-clock `day` (`YYYY-MM-DD`) and `time` (`HH:MM`) in `zone`; one that a DST change skips comes later by the gap. */
export function momentOf(day: string, time: string, zone: string): Date {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** The end of a window [from, to) of days that holds at least its first one. */
export function windowEnd(from: string, to: string): string {
  return to > from ? to : Temporal.PlainDate.from(from).add({ days: 1 }).toString();
}

/** The months (`YYYY-MM`) that a review looks back on: from the last one to now, at least 3 and at most 6. */
export function reviewedMonths(windowFrom: string, today: string): { from: string; to: string } {
  const to = Temporal.PlainYearMonth.from(today.slice(0, 7));
  const begun = Temporal.PlainYearMonth.from(windowFrom.slice(0, 7));
  const [least, most] = [to.subtract({ months: 2 }), to.subtract({ months: 5 })];
  const from = [begun, least].reduce((a, b) => (Temporal.PlainYearMonth.compare(a, b) < 0 ? a : b));
  const kept = Temporal.PlainYearMonth.compare(from, most) < 0 ? most : from;
  return { from: kept.toString(), to: to.toString() };
}
