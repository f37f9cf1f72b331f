// When a review is due, and in which digests it stands.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueWindow, type Schedule, type Window } from "../../../src/core/digest/window.ts";
import {
  momentOf,
  proposedDay,
  type ReviewedClient,
  reviewDueOn,
  reviewedMonths,
  tellsOfReview,
  windowEnd,
  workingDay,
} from "../../../src/core/review/due.ts";

const acme: ReviewedClient = {
  status: "confirmed",
  isMerged: false,
  everyMonths: 3,
  firstOn: "2026-06-09",
  lastHeldOn: null,
};

describe("due", () => {
  test.each([
    ["three months after the first entry", {}, "2026-09-09"],
    ["after the last one that was held", { lastHeldOn: "2026-08-31" }, "2026-11-30"],
    ["every six months where that is set", { everyMonths: 6 }, "2026-12-09"],
    ["never without an entry", { firstOn: null }, null],
    ["never once it has ended", { status: "ended" as const }, null],
    ["never while nobody confirmed it", { status: "provisional" as const }, null],
    ["never when it was merged", { isMerged: true }, null],
  ])("%s", (_name, change, due) => {
    expect(reviewDueOn({ ...acme, ...change })).toBe(due);
  });
});

const BERLIN = "Europe/Berlin";
const window = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
/** Mondays at 08:00 in Berlin. */
const week = (monday: string, next: string) =>
  window(momentOf(monday, "08:00", BERLIN).toISOString(), momentOf(next, "08:00", BERLIN).toISOString());

describe("a digest tells of it", () => {
  test.each([
    ["21 days before", week("2026-11-09", "2026-11-16"), true],
    ["not a week later", week("2026-11-16", "2026-11-23"), false],
    ["7 days before", week("2026-11-23", "2026-11-30"), true],
    ["on the day itself", week("2026-11-30", "2026-12-07"), true],
    ["not a week after", week("2026-12-07", "2026-12-14"), false],
    ["again in the fourth week after", week("2026-12-28", "2027-01-04"), true],
  ])("%s", (_name, digest, tells) => {
    expect(tellsOfReview("2026-12-03", null, digest, BERLIN)).toBe(tells);
  });

  test("a digest at midnight is of the day that begins then", () => {
    const nights = (monday: string, next: string) =>
      window(momentOf(monday, "00:00", BERLIN).toISOString(), momentOf(next, "00:00", BERLIN).toISOString());
    // Due on a Monday: three weeks before it is one, too.
    expect(tellsOfReview("2026-12-07", null, nights("2026-11-09", "2026-11-16"), BERLIN)).toBe(true);
    expect(tellsOfReview("2026-12-07", null, nights("2026-11-16", "2026-11-23"), BERLIN)).toBe(false);
  });

  test("what is planned for later is not called overdue before that day", () => {
    const due = week("2026-11-30", "2026-12-07");
    expect(tellsOfReview("2026-12-03", "2026-12-17", due, BERLIN)).toBe(false);
    expect(tellsOfReview("2026-12-03", "2026-12-17", week("2026-12-14", "2026-12-21"), BERLIN)).toBe(true);
  });

  const cadence = fc.constantFrom<Schedule["cadence"]>("weekly", "fortnightly", "monthly");
  test("each stage once at any cadence, in any zone, right across a change of clocks", () => {
    const zones = fc.constantFrom("Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata");
    fc.assert(
      fc.property(
        cadence,
        zones,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom("08:00", "00:00"),
        (cadence, zone, weekday, offset, atLocal) => {
          const dueOn = new Date(Date.UTC(2026, 5, 1 + offset)).toISOString().slice(0, 10);
          let previousTo = new Date("2026-01-05T07:00:00Z");
          const stages = [-21, -7, 0, 28, 56, 84, 112].map((days) => {
            const day = new Date(Date.parse(dueOn) + days * 86_400_000).toISOString().slice(0, 10);
            return momentOf(day, "00:00", zone).getTime();
          });
          const inside = (moment: number, { from, to }: Window) =>
            moment > from.getTime() && moment <= to.getTime();
          const heard = new Map(stages.map((moment) => [moment, 0]));
          const end = momentOf(dueOn, "12:00", zone).getTime() + 100 * 86_400_000;
          for (let now = previousTo.getTime(); now < end; now += 86_400_000) {
            const schedule = { cadence, weekday, atLocal, zone };
            const standing = { schedule, previousTo, since: previousTo, pausedUntil: null };
            const due = dueWindow(standing, new Date(now));
            if (!due) continue;
            const isTold = tellsOfReview(dueOn, null, due, zone);
            const own = stages.filter((moment) => inside(moment, due));
            if (isTold) for (const moment of own) heard.set(moment, (heard.get(moment) ?? 0) + 1);
            expect(isTold).toBe(own.length > 0);
            previousTo = due.to;
          }
          // The last two may still be to come when the longest window has closed over the others.
          expect([...heard.values()].slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("days and months", () => {
  test("a review is proposed for the working day it is due on, or a week ahead when that has passed", () => {
    expect(proposedDay("2026-12-03", "2026-11-20")).toBe("2026-12-03");
    expect(proposedDay("2026-12-05", "2026-11-20")).toBe("2026-12-07"); // a Saturday
    expect(proposedDay("2026-10-01", "2026-11-20")).toBe("2026-11-27");
    expect(proposedDay(null, "2026-11-21")).toBe("2026-11-30"); // a Saturday a week on
    expect(workingDay("2026-12-06")).toBe("2026-12-07");
  });

  test("it looks back to the last one, on three to six months", () => {
    expect(reviewedMonths("2026-07-20", "2026-11-20")).toEqual({ from: "2026-07", to: "2026-11" });
    expect(reviewedMonths("2025-07-20", "2026-11-20")).toEqual({ from: "2026-06", to: "2026-11" });
    expect(reviewedMonths("2026-11-02", "2026-11-20")).toEqual({ from: "2026-09", to: "2026-11" });
    expect(reviewedMonths("2026-12-02", "2027-01-20")).toEqual({ from: "2026-11", to: "2027-01" });
  });

  test("wall-clock time keeps to the zone, also where a change of clocks skips it", () => {
    expect(momentOf("2026-12-03", "10:00", BERLIN).toISOString()).toBe("2026-12-03T09:00:00.000Z");
    expect(momentOf("2026-03-29", "02:30", BERLIN).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  test("a window holds at least its first day", () => {
    expect(windowEnd("2026-11-20", "2026-11-20")).toBe("2026-11-21");
    expect(windowEnd("2026-11-20", "2026-12-20")).toBe("2026-12-20");
  });
});
