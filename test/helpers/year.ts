// What must hold of the digests that one person got in a year, whatever happened in it; read off the wall by Intl alone.
import type { Standing } from "../../src/core/digest/window.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LATE_AFTER = 2 * HOUR;

export interface Served {
  from: Date;
  to: Date;
  late: boolean;
  composedAt: Date;
  /** As they stood when it was composed. */
  schedule: Standing["schedule"];
  pausedUntil: string | null;
  changedAt?: Date | null;
  /** Whether the schedule was changed since the window before. */
  isChanged: boolean;
}

/** In words, empty when all is well. `served` in the order of composing. */
export function wrongWith(served: readonly Served[], since: Date): string[] {
  const wrong: string[] = [];
  let previousTo = since;
  for (const [n, window] of served.entries()) {
    const { from, to, composedAt, schedule, pausedUntil, changedAt } = window;
    const fault = (what: string) => wrong.push(`${n}: ${what} ${JSON.stringify(window)}`);
    if (from.getTime() !== previousTo.getTime()) fault("does not touch the one before");
    if (to <= from || to > composedAt) fault("ends before it begins, or in the future");
    if (n > 0 && to.getTime() - from.getTime() < DAY) fault("is the same day once more");
    if (schedule.cadence === "never") fault("came though it was stopped");
    if (pausedUntil !== null && dayIn(to, schedule.zone) < pausedUntil) fault("closed in a pause");
    if (changedAt && to <= changedAt) fault("makes up for a moment that was none when it passed");
    const wall = wallIn(to, schedule.zone);
    if (wall.time !== schedule.atLocal.slice(0, 5) || wall.weekday !== schedule.weekday) {
      fault(`is due at ${wall.weekday} ${wall.time} on the wall`);
    }
    if (schedule.cadence === "monthly" && Number(dayIn(to, schedule.zone).slice(8)) > 7) {
      fault("is not the first of its month");
    }
    const expected = isLate(window, n === 0);
    if (expected !== null && expected !== window.late) fault(`should be ${expected ? "late" : "on time"}`);
    previousTo = to;
  }
  return wrong;
}

/** Null where the length of a window tells nothing: the schedule was another when it began, or it is the first. */
function isLate({ from, to, composedAt, schedule, isChanged }: Served, isFirst: boolean): boolean | null {
  if (composedAt.getTime() - to.getTime() >= LATE_AFTER) return true;
  if (isChanged || isFirst) return null;
  const days = { weekly: 7, fortnightly: 14, monthly: 31, never: 0 }[schedule.cadence];
  return to.getTime() - from.getTime() > 1.5 * days * DAY;
}

export function dayIn(instant: Date, zone: string): string {
  const { year, month, day } = partsIn(instant, zone);
  return `${year}-${month}-${day}`;
}

/** ISO weekday and `HH:MM`. */
export function wallIn(instant: Date, zone: string): { weekday: number; time: string } {
  const { hour, minute } = partsIn(instant, zone);
  const weekday = new Date(`${dayIn(instant, zone)}T00:00:00Z`).getUTCDay() || 7;
  return { weekday, time: `${hour}:${minute}` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(instant: Date, zone: string): Record<string, string> {
  const two = "2-digit";
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      hourCycle: "h23",
    });
  formats.set(zone, format);
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}
