// When a digest is due, and the window [from, to) it covers: wall-clock time in the person's own zone.
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../dates/day-in.ts";
import { addDays } from "../dates/day-steps.ts";

export type Cadence = "weekly" | "fortnightly" | "monthly" | "never";

/** `weekday` is ISO 8601 (Monday is 1), `atLocal` is `HH:MM` or `HH:MM:SS`, `zone` an IANA name. */
export interface Schedule {
  cadence: Cadence;
  weekday: number;
  atLocal: string;
  zone: string;
}

/** Half-open: a note logged at `to` belongs to the next one. */
export interface Window {
  from: Date;
  to: Date;
}

export interface DueWindow extends Window {
  /** True when more than one due moment was merged into it, or it is composed 2 hours or more after it was due. */
  late: boolean;
}

export interface Standing {
  schedule: Schedule;
  /** End of the person's last window, composed or skipped; null before the first. */
  previousTo: Date | null;
  /** Where the first window begins: when the person was added. */
  since: Date;
  /** `YYYY-MM-DD` in the person's zone: the first day on which digests go out again; null without a pause. */
  pausedUntil: string | null;
  /** When another schedule became this one, if ever. */
  changedAt?: Date | null;
}

const LATE_AFTER_MS = 2 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The window that is due at `now`, merged over every due moment that passed unserved since the last one.
 * Null when none is. Due moments inside a pause close nothing: the first after it closes them all. Nor do those that the
 * schedule has before it stood, and they were not missed: its first moment from then on covers all that came since.
 * Throws RangeError on an unknown zone.
 */
export function dueWindow(standing: Standing, now: Date): DueWindow | null {
  const from = standing.previousTo ?? standing.since;
  let to: Date | null = null;
  let passed = 0;
  for (const moment of dueMoments(standing)) {
    if (moment.at > now) break;
    const paused = isPaused(standing, moment);
    if (!paused && standing.changedAt && moment.at <= standing.changedAt) continue;
    passed += 1;
    if (!paused) to = moment.at;
  }
  if (!to || to <= from) return null;
  return { from, to, late: passed > 1 || now.getTime() - to.getTime() >= LATE_AFTER_MS };
}

/** The next moment a digest will go out, strictly after `now` (unserved earlier ones are `dueWindow`'s). Null: never. */
export function nextDue(standing: Standing, now: Date): Date | null {
  for (const moment of dueMoments(standing)) {
    if (moment.at > now && !isPaused(standing, moment)) return moment.at;
  }
  return null;
}

/**
 * The window last closed at `at`, whether or not a digest was made of it. `known` is the person's latest window
 * that ended by then: it anchors every second week. Null when the cadence is never.
 */
export function lastClosedWindow(schedule: Schedule, known: Window | null, at: Date): Window | null {
  if (schedule.cadence === "never") return null;
  if (known) {
    const standing = { schedule, previousTo: known.to, since: known.from, pausedUntil: null };
    const later = dueWindow(standing, at);
    return later ? { from: later.from, to: later.to } : known;
  }
  let [from, to]: [Date | null, Date | null] = [null, null];
  const since = new Date(at.getTime() - 70 * DAY_MS); // two months and more: two due moments at any cadence
  for (const moment of dueMoments({ schedule, previousTo: null, since, pausedUntil: null })) {
    if (moment.at > at) break;
    [from, to] = [to, moment.at];
  }
  return from && to ? { from, to } : null;
}

const MOST_DAYS = { weekly: 8, fortnightly: 15, monthly: 36, never: 0 } as const;

/** False for a window that covers more than the cadence has from one digest to the next. */
export function isOnePeriod({ from, to }: Window, { cadence }: Pick<Schedule, "cadence">): boolean {
  return to.getTime() - from.getTime() < MOST_DAYS[cadence] * DAY_MS;
}

/** The first day (`YYYY-MM-DD`) whose wall-clock moment is still to come at `now`: what a pause that ends now lasts until. */
export function resumeDay(schedule: Schedule, now: Date): string {
  const today = localDay(now, schedule.zone);
  return (instantOf(today, schedule) > now ? today : today.add({ days: 1 })).toString();
}

/** The calendar days (`YYYY-MM-DD`) a window is called by: the half days it begins and ends with are left out. */
export function coveredDays(window: Window, zone: string): { first: string; last: string } {
  const noonAfter = (instant: Date) => dayIn(new Date(instant.getTime() + 12 * 3_600_000), zone);
  const first = noonAfter(window.from);
  const last = addDays(noonAfter(window.to), -1);
  return { first, last: last < first ? first : last };
}

interface DueMoment {
  at: Date;
  /** Its due day, `YYYY-MM-DD`. */
  day: string;
}

/** Moments already found, and the due day to look at next. */
interface Found {
  moments: DueMoment[];
  next: Temporal.PlainDate;
}

/**
 * A moment costs 0.1 ms to find in its zone, and each minute asks for everybody's: the first ones are kept by the
 * question they answer.
 */
const found = new Map<string, Found>();
const MOST_FOUND = 20_000;

/** Ascending due moments after the last window (or after `since`), without end. */
function* dueMoments({ schedule, previousTo, since }: Standing): Generator<DueMoment> {
  if (schedule.cadence === "never") return;
  const { cadence, weekday, atLocal, zone } = schedule;
  const key = `${cadence} ${weekday} ${atLocal} ${zone} ${previousTo ? previousTo.getTime() : `since ${since.getTime()}`}`;
  const kept = found.get(key) ?? { moments: [], next: firstDayOf(schedule, previousTo, since) };
  if (found.size >= MOST_FOUND) found.clear();
  found.set(key, kept);
  const earliest = previousTo ? previousTo.getTime() + DAY_MS : since.getTime() + 1;
  for (let n = 0; ; n += 1) {
    while (kept.moments.length <= n) {
      const at = instantOf(kept.next, schedule);
      if (at.getTime() >= earliest) kept.moments.push({ at, day: kept.next.toString() });
      kept.next = nextDay(schedule, kept.next);
    }
    yield kept.moments[n] as DueMoment;
  }
}

/**
 * A window's end is compared by day, and what comes less than 24 hours after it is the same day once more: an hour
 * moved from 08:00 to 09:00, or a reader who went from Auckland to Berlin, makes no second digest.
 */
function firstDayOf(schedule: Schedule, previousTo: Date | null, since: Date): Temporal.PlainDate {
  return previousTo
    ? nextDay(schedule, localDay(previousTo, schedule.zone))
    : firstDay(schedule, localDay(since, schedule.zone));
}

function isPaused({ pausedUntil }: Standing, moment: DueMoment): boolean {
  return pausedUntil !== null && moment.day < pausedUntil;
}

/** The first due day on or after `day`. */
function firstDay(schedule: Schedule, day: Temporal.PlainDate): Temporal.PlainDate {
  if (schedule.cadence !== "monthly") return weekdayFrom(day, schedule.weekday);
  const own = weekdayFrom(day.with({ day: 1 }), schedule.weekday);
  return Temporal.PlainDate.compare(own, day) >= 0 ? own : nextDay(schedule, day);
}

/** The due day after the one on `day`: a changed weekday shortens a period, it never lengthens it. */
function nextDay(schedule: Schedule, day: Temporal.PlainDate): Temporal.PlainDate {
  if (schedule.cadence === "fortnightly") return weekdayFrom(day.add({ days: 8 }), schedule.weekday);
  if (schedule.cadence === "weekly") return weekdayFrom(day.add({ days: 1 }), schedule.weekday);
  const own = weekdayFrom(day.with({ day: 1 }), schedule.weekday);
  if (Temporal.PlainDate.compare(own, day) > 0) return own;
  return weekdayFrom(day.with({ day: 1 }).add({ months: 1 }), schedule.weekday);
}

function weekdayFrom(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
}

function localDay(instant: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

/** A wall time that a DST change skips comes later by the gap; one that happens twice is the first (`compatible`). */
function instantOf(day: Temporal.PlainDate, schedule: Schedule): Date {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(schedule.atLocal));
  return new Date(wall.toZonedDateTime(schedule.zone, { disambiguation: "compatible" }).epochMilliseconds);
}
