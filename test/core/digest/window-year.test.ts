// A year of ticks over people who pause, move, change their minds, and a service that is down for weeks.
import { describe, expect, test } from "vitest";
import {
  type Cadence,
  dueWindow,
  nextDue,
  resumeDay,
  type Standing,
} from "../../../src/core/digest/window.ts";
import { diceOf } from "../../helpers/many-mails/dice.ts";
import { dayIn, type Served, wrongWith } from "../../helpers/year.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse("2026-01-01T00:00:00Z");
/** Daylight saving on both sides of the equator, of half an hour, none at all, and both ends of the date line. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "America/Santiago",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];
const CADENCES: Cadence[] = ["weekly", "weekly", "fortnightly", "monthly", "never"];
/** None that a clock change skips: those are proved by themselves. */
const TIMES = ["08:00", "16:30:00", "00:00", "23:45", "12:15"];

function simulate(seed: number): Served[] {
  const dice = diceOf(seed);
  const among = dice.one;
  let standing: Standing = {
    schedule: { cadence: among(CADENCES), weekday: 1, atLocal: "08:00", zone: among(ZONES) },
    previousTo: null,
    since: new Date(START),
    pausedUntil: null,
    changedAt: null,
  };
  const downFrom = START + dice.upTo(300) * DAY;
  const downTo = downFrom + 21 * DAY;
  let isChanged = false;
  const served: Served[] = [];
  for (let now = START; now < START + 365 * DAY; now += HOUR) {
    const at = new Date(now);
    if (dice.onceIn(24 * 40)) {
      const { schedule } = standing;
      const changes: (() => Partial<Standing>)[] = [
        () => ({ schedule: { ...schedule, zone: among(ZONES) } }),
        () => ({ schedule: { ...schedule, cadence: among(CADENCES) } }),
        () => ({ schedule: { ...schedule, weekday: dice.between(1, 7) } }),
        () => ({ schedule: { ...schedule, atLocal: among(TIMES) } }),
        () => ({ pausedUntil: dayIn(new Date(now + dice.upTo(40) * DAY), schedule.zone) }),
        () => ({ pausedUntil: standing.pausedUntil && resumeDay(schedule, at) }),
      ];
      const change = among(changes)();
      standing = { ...standing, ...change };
      if (change.schedule) {
        isChanged = true;
        standing.changedAt = at;
      }
    }
    if (now >= downFrom && now < downTo) continue;
    const window = dueWindow(standing, at);
    if (!window) continue;
    served.push({ ...window, ...standing, composedAt: at, isChanged });
    standing = { ...standing, previousTo: window.to };
    isChanged = false;
  }
  return served;
}

describe("a year of one person", () => {
  test("has windows that touch, at their wall-clock hour, none in a pause, late when they are", () => {
    let windows = 0;
    let late = 0;
    for (let seed = 1; seed <= 24; seed += 1) {
      const served = simulate(seed);
      expect(wrongWith(served, new Date(START)), `seed ${seed}`).toEqual([]);
      windows += served.length;
      late += served.filter((window) => window.late).length;
    }
    // The simulation itself can go blind: most windows are on time, and some are late.
    expect(windows).toBeGreaterThan(300);
    expect(late).toBeGreaterThan(24);
    expect(late).toBeLessThan(windows / 2);
  });
});

describe("a changed schedule", () => {
  const schedule = { cadence: "weekly", weekday: 1, atLocal: "08:00", zone: "Europe/Berlin" } as const;
  const previousTo = new Date("2026-11-09T07:00:00Z"); // Monday 08:00 in Berlin
  const base = { schedule, previousTo, since: new Date(START), pausedUntil: null };
  const dueOn = (change: Partial<Standing["schedule"]>, now: string, from = previousTo) =>
    dueWindow({ ...base, previousTo: from, schedule: { ...schedule, ...change } }, new Date(now));

  test("in another zone comes at the hour there, and not twice for the same Monday", () => {
    expect(dueOn({ zone: "America/New_York" }, "2026-11-09T23:00:00Z")).toBeNull();
    expect(dueOn({ zone: "America/New_York" }, "2026-11-16T13:00:00Z")?.to).toEqual(
      new Date("2026-11-16T13:00:00Z"),
    );
    // Auckland's Monday 08:00 is Berlin's Sunday evening; Berlin's own Monday 08:00 is twelve hours later.
    const inAuckland = new Date("2026-11-08T19:00:00Z");
    expect(dueOn({}, "2026-11-15T23:00:00Z", inAuckland)).toBeNull();
    expect(dueOn({}, "2026-11-16T07:00:00Z", inAuckland)).toMatchObject({ from: inAuckland, late: false });
  });

  test("whose Monday has passed in the new zone is made up for at once", () => {
    // Moved on Sunday 20:00 UTC, an hour after Auckland's Monday 08:00 and before Berlin's.
    const window = dueOn({ zone: "Pacific/Auckland" }, "2026-11-15T20:00:00Z");
    expect(window).toEqual({ from: previousTo, to: new Date("2026-11-15T19:00:00Z"), late: false });
  });

  test("from weekly to monthly waits for the first of the next month; back to weekly it is made up for", () => {
    expect(dueOn({ cadence: "monthly" }, "2026-12-07T06:59:00Z")).toBeNull();
    expect(dueOn({ cadence: "monthly" }, "2026-12-07T07:00:00Z")).toMatchObject({ late: false });
    expect(dueOn({}, "2026-11-25T12:00:00Z")).toMatchObject({
      to: new Date("2026-11-23T07:00:00Z"),
      late: true,
    });
  });
});

test("a pause that ends lasts until the first day whose moment is still to come", () => {
  const schedule = { cadence: "weekly", weekday: 1, atLocal: "08:00", zone: "Pacific/Auckland" } as const;
  const previousTo = new Date("2026-11-08T19:00:00Z"); // Monday 9 November there
  const resumed = (at: string) => {
    const pausedUntil = resumeDay(schedule, new Date(at));
    const standing = { schedule, previousTo, since: previousTo, pausedUntil };
    return { pausedUntil, at: dueWindow(standing, new Date(at)), next: nextDue(standing, new Date(at)) };
  };
  const monday = new Date("2026-11-22T19:00:00Z");
  // A minute before Monday's 08:00 that one comes; a minute after, nothing is made up for at an odd hour.
  expect(resumed("2026-11-22T18:59:00Z")).toEqual({ pausedUntil: "2026-11-23", at: null, next: monday });
  expect(resumed("2026-11-22T19:01:00Z")).toEqual({
    pausedUntil: "2026-11-24",
    at: null,
    next: new Date("2026-11-29T19:00:00Z"),
  });
});

test("the hour on the wall is kept where the clock changes by half an hour", () => {
  const schedule = { cadence: "weekly", weekday: 7, atLocal: "08:00", zone: "Australia/Lord_Howe" } as const;
  const next = (after: string) =>
    nextDue(
      { schedule, previousTo: new Date(after), since: new Date(START), pausedUntil: null },
      new Date(after),
    );
  expect(next("2026-03-28T21:00:00Z")).toEqual(new Date("2026-04-04T21:30:00Z"));
  expect(next("2026-09-26T21:30:00Z")).toEqual(new Date("2026-10-03T21:00:00Z"));
});
