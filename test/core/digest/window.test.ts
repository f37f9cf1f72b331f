// Windows over a simulated year in four zones, downtime, pauses, changed schedules.
import { describe, expect, test } from "vitest";
import {
  coveredDays,
  dueWindow,
  isOnePeriod,
  lastClosedWindow,
  nextDue,
  type Schedule,
  type Standing,
} from "../../../src/core/digest/window.ts";

const HOUR = 3_600_000;
const weekly: Schedule = { cadence: "weekly", weekday: 1, atLocal: "08:00:00", zone: "Europe/Berlin" };
const standing = (part: Partial<Standing>): Standing => ({
  schedule: weekly,
  previousTo: null,
  since: new Date("2026-01-01T00:00:00Z"),
  pausedUntil: null,
  changedAt: null,
  ...part,
});

/** Every window a service that ticks each half hour would make in [start, end). */
function simulate(schedule: Schedule, start: Date, end: Date) {
  const windows = [];
  let previousTo: Date | null = null;
  for (let now = start.getTime(); now < end.getTime(); now += HOUR / 2) {
    const window = dueWindow(standing({ schedule, previousTo, since: start }), new Date(now));
    if (!window) continue;
    windows.push(window);
    previousTo = window.to;
  }
  return windows;
}

function wallOf(instant: Date, zone: string): string {
  const parts = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...parts }).format(instant);
}

describe("a simulated year of windows", () => {
  const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];
  test.each(zones)("weekly in %s: each at its wall time, touching, 52 or 53 of them", (zone) => {
    const windows = simulate(
      { ...weekly, zone },
      new Date("2026-01-01T00:00:00Z"),
      new Date("2027-01-01T00:00:00Z"),
    );
    expect([52, 53]).toContain(windows.length);
    for (const [at, window] of windows.entries()) {
      expect(wallOf(window.to, zone)).toBe("Mon 08:00");
      expect(window.late).toBe(false);
      if (at > 0) expect(window.from).toEqual(windows[at - 1]?.to);
    }
    const offsets = new Set(windows.map((window) => window.to.getTime() % (24 * HOUR)));
    expect(offsets.size).toBe(zone === "Asia/Kolkata" ? 1 : 2);
  });

  test("fortnightly is every second Friday, 26 or 27 of them, 14 days apart on the calendar", () => {
    const schedule: Schedule = {
      cadence: "fortnightly",
      weekday: 5,
      atLocal: "16:30",
      zone: "America/New_York",
    };
    const windows = simulate(schedule, new Date("2026-01-01T00:00:00Z"), new Date("2027-01-01T00:00:00Z"));
    expect([26, 27]).toContain(windows.length);
    for (const [at, window] of windows.entries()) {
      expect(wallOf(window.to, schedule.zone)).toBe("Fri 16:30");
      if (at === 0) continue;
      const days = (window.to.getTime() - window.from.getTime()) / (24 * HOUR);
      expect(Math.round(days)).toBe(14);
    }
  });

  test("monthly is the first chosen weekday of each month", () => {
    const schedule: Schedule = {
      cadence: "monthly",
      weekday: 3,
      atLocal: "07:15",
      zone: "Australia/Lord_Howe",
    };
    const windows = simulate(schedule, new Date("2026-01-01T00:00:00Z"), new Date("2027-01-01T00:00:00Z"));
    expect(windows).toHaveLength(12);
    for (const window of windows) {
      expect(wallOf(window.to, schedule.zone)).toBe("Wed 07:15");
      const day = new Intl.DateTimeFormat("en", { timeZone: schedule.zone, day: "numeric" }).format(
        window.to,
      );
      expect(Number(day)).toBeLessThanOrEqual(7);
    }
  });

  test("a wall time that the clock skips comes an hour later that day, and one that comes twice is taken once", () => {
    const schedule: Schedule = { ...weekly, weekday: 7, atLocal: "02:30" };
    const spring = standing({ schedule, previousTo: new Date("2026-03-22T01:30:00Z") });
    expect(nextDue(spring, new Date("2026-03-23T00:00:00Z"))).toEqual(new Date("2026-03-29T01:30:00Z")); // 03:30 summer time
    const autumn = simulate(schedule, new Date("2026-10-20T00:00:00Z"), new Date("2026-10-27T00:00:00Z"));
    expect(autumn.map((window) => window.to)).toEqual([new Date("2026-10-25T00:30:00Z")]);
  });
});

describe("the due window", () => {
  const previousTo = new Date("2026-11-02T07:00:00Z");

  test("is null before its moment, due exactly at it", () => {
    expect(dueWindow(standing({ previousTo }), new Date("2026-11-09T06:59:59Z"))).toBeNull();
    const window = dueWindow(standing({ previousTo }), new Date("2026-11-09T07:00:00Z"));
    expect(window).toEqual({ from: previousTo, to: new Date("2026-11-09T07:00:00Z"), late: false });
  });

  test("after downtime is one merged window that is late and ends at the last due moment", () => {
    const window = dueWindow(standing({ previousTo }), new Date("2026-11-25T12:00:00Z"));
    expect(window).toEqual({ from: previousTo, to: new Date("2026-11-23T07:00:00Z"), late: true });
  });

  test("is late when only its own moment was missed by hours", () => {
    expect(dueWindow(standing({ previousTo }), new Date("2026-11-09T08:59:00Z"))?.late).toBe(false);
    expect(dueWindow(standing({ previousTo }), new Date("2026-11-09T19:00:00Z"))?.late).toBe(true);
  });

  test("does not exist during a pause; the first after it is merged and late", () => {
    const paused = standing({ previousTo, pausedUntil: "2026-11-24" });
    for (const now of ["2026-11-09T07:00:00Z", "2026-11-23T07:00:00Z", "2026-11-24T12:00:00Z"]) {
      expect(dueWindow(paused, new Date(now))).toBeNull();
    }
    expect(nextDue(paused, new Date("2026-11-09T07:00:00Z"))).toEqual(new Date("2026-11-30T07:00:00Z"));
    const first = dueWindow(paused, new Date("2026-11-30T07:00:00Z"));
    expect(first).toEqual({ from: previousTo, to: new Date("2026-11-30T07:00:00Z"), late: true });
  });

  test("comes on the day a pause ends on", () => {
    const paused = standing({ previousTo, pausedUntil: "2026-11-16" });
    expect(dueWindow(paused, new Date("2026-11-16T07:00:00Z"))?.to).toEqual(new Date("2026-11-16T07:00:00Z"));
  });

  test("never comes with cadence never", () => {
    const never = standing({ schedule: { ...weekly, cadence: "never" }, previousTo });
    expect(dueWindow(never, new Date("2030-01-01T00:00:00Z"))).toBeNull();
    expect(nextDue(never, previousTo)).toBeNull();
  });

  test("of a new person begins when he was added, also on the due day itself", () => {
    const since = new Date("2026-11-09T06:00:00Z");
    const window = dueWindow(standing({ since }), new Date("2026-11-09T07:00:00Z"));
    expect(window).toEqual({ from: since, to: new Date("2026-11-09T07:00:00Z"), late: false });
    expect(
      dueWindow(standing({ since: new Date("2026-11-09T07:00:00Z") }), new Date("2026-11-10T07:00:00Z")),
    ).toBeNull();
  });

  test("is not made twice on one day when the hour is moved to later", () => {
    const moved = standing({ previousTo, schedule: { ...weekly, atLocal: "09:00" } });
    expect(dueWindow(moved, new Date("2026-11-02T08:00:00Z"))).toBeNull();
    expect(nextDue(moved, previousTo)).toEqual(new Date("2026-11-09T08:00:00Z"));
  });

  test("follows a changed weekday within the old period", () => {
    const friday = standing({ previousTo, schedule: { ...weekly, cadence: "fortnightly", weekday: 5 } });
    expect(nextDue(friday, previousTo)).toEqual(new Date("2026-11-13T07:00:00Z"));
  });

  describe("after the schedule was changed", () => {
    const changed = (part: Partial<Schedule>, at: string, more: Partial<Standing> = {}) =>
      standing({ previousTo, schedule: { ...weekly, ...part }, changedAt: new Date(at), ...more });
    const monthlyBefore = changed({}, "2026-11-18T10:00:00Z");

    test("is the first of the new one from then on, covers all since the last, and is not late", () => {
      for (const now of ["2026-11-18T10:00:00Z", "2026-11-23T06:59:00Z"]) {
        expect(dueWindow(monthlyBefore, new Date(now))).toBeNull();
      }
      const to = new Date("2026-11-23T07:00:00Z");
      expect(nextDue(monthlyBefore, new Date("2026-11-18T10:00:00Z"))).toEqual(to);
      expect(dueWindow(monthlyBefore, to)).toEqual({ from: previousTo, to, late: false });
      expect(isOnePeriod({ from: previousTo, to }, weekly)).toBe(false);
      expect(isOnePeriod({ from: new Date("2026-11-16T07:00:00Z"), to }, weekly)).toBe(true);
    });

    test("to a weekday that has passed, or to another rhythm, waits for the next one", () => {
      const tuesday = changed({ weekday: 2 }, "2026-11-04T10:00:00Z");
      expect(dueWindow(tuesday, new Date("2026-11-04T10:01:00Z"))).toBeNull();
      expect(dueWindow(tuesday, new Date("2026-11-10T07:00:00Z"))).toMatchObject({ late: false });
      const fortnightly = changed({ cadence: "fortnightly" }, "2026-11-18T10:00:00Z");
      expect(dueWindow(fortnightly, new Date("2026-11-23T07:00:00Z"))).toBeNull();
      expect(dueWindow(fortnightly, new Date("2026-11-30T07:00:00Z"))).toMatchObject({ late: false });
    });

    test("is late when the service was down after that, or a pause was in it", () => {
      expect(dueWindow(monthlyBefore, new Date("2026-11-30T07:00:00Z"))?.late).toBe(true);
      const paused = { ...monthlyBefore, pausedUntil: "2026-11-17" };
      expect(dueWindow(paused, new Date("2026-11-23T07:00:00Z"))).toMatchObject({
        from: previousTo,
        late: true,
      });
    });
  });

  test("refuses an unknown zone", () => {
    const lost = standing({ schedule: { ...weekly, zone: "Mars/Olympus" } });
    expect(() => dueWindow(lost, new Date("2026-11-09T07:00:00Z"))).toThrow(RangeError);
  });
});

describe("the window last closed", () => {
  test("without any digest is the schedule's own", () => {
    const at = new Date("2026-11-25T12:00:00Z");
    expect(lastClosedWindow(weekly, null, at)).toEqual({
      from: new Date("2026-11-16T07:00:00Z"),
      to: new Date("2026-11-23T07:00:00Z"),
    });
    expect(lastClosedWindow({ ...weekly, cadence: "monthly" }, null, at)).toEqual({
      from: new Date("2026-10-05T06:00:00Z"),
      to: new Date("2026-11-02T07:00:00Z"),
    });
    expect(lastClosedWindow({ ...weekly, cadence: "never" }, null, at)).toBeNull();
  });

  test("is the known one until the next closes", () => {
    const known = { from: new Date("2026-11-09T07:00:00Z"), to: new Date("2026-11-16T07:00:00Z") };
    expect(lastClosedWindow(weekly, known, new Date("2026-11-20T12:00:00Z"))).toEqual(known);
    expect(lastClosedWindow(weekly, known, new Date("2026-11-23T07:00:00Z"))).toEqual({
      from: known.to,
      to: new Date("2026-11-23T07:00:00Z"),
    });
  });
});

describe("the days a window is called by", () => {
  const berlin = "Europe/Berlin";
  const days = (from: string, to: string) => coveredDays({ from: new Date(from), to: new Date(to) }, berlin);

  test("leave out the morning a window ends with and the evening it begins with", () => {
    expect(days("2026-11-16T07:00:00Z", "2026-11-23T07:00:00Z")).toEqual({
      first: "2026-11-16",
      last: "2026-11-22",
    });
    expect(days("2026-11-13T15:00:00Z", "2026-11-20T15:00:00Z")).toEqual({
      first: "2026-11-14",
      last: "2026-11-20",
    });
  });

  test("are one day for a window of hours", () => {
    expect(days("2026-11-16T13:00:00Z", "2026-11-17T06:00:00Z")).toEqual({
      first: "2026-11-17",
      last: "2026-11-17",
    });
  });
});
