// The months a timeline shows, and why others are refused.
import { expect, test } from "vitest";
import { timelineWindow } from "../../../src/core/timeline/window.ts";
import { NOW } from "./sample.ts";

const berlin = { now: NOW, zone: "Europe/Berlin" };

test("unasked it is this month and the five before", () => {
  expect(timelineWindow(berlin)).toEqual({
    ok: true,
    window: {
      months: ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
      fromDay: "2026-06-01",
      toDay: "2026-12-01",
    },
  });
});

test("this month is that of the zone: at one moment still December here, already January there", () => {
  const now = new Date("2026-12-31T23:30:00Z");
  const last = (zone: string) => {
    const choice = timelineWindow({ now, zone });
    return choice.ok ? choice.window.months.at(-1) : choice.reason;
  };
  expect(last("America/New_York")).toBe("2026-12");
  expect(last("Asia/Kolkata")).toBe("2027-01");
});

test("both ends are inclusive, across a year's end too", () => {
  const choice = timelineWindow({ ...berlin, from: "2025-11", to: "2026-01" });
  expect(choice).toEqual({
    ok: true,
    window: { months: ["2025-11", "2025-12", "2026-01"], fromDay: "2025-11-01", toDay: "2026-02-01" },
  });
});

test("a first month alone runs to this one, a last month alone over six", () => {
  const from = timelineWindow({ ...berlin, from: "2026-08" });
  const to = timelineWindow({ ...berlin, to: "2026-05" });
  expect(from.ok && from.window.months).toEqual(["2026-08", "2026-09", "2026-10", "2026-11"]);
  expect(to.ok && to.window.months[0]).toBe("2025-12");
});

test.each([
  [
    "longer than six",
    { from: "2026-01", to: "2026-07" },
    /2026-01 to 2026-07 is 7 months.*at most 6.*2026-01 to 2026-06/,
  ],
  ["two months", { from: "2026-10", to: "2026-11" }, /is 2 months.*at least 3.*2026-09 to 2026-11/],
  ["one month", { from: "2026-11", to: "2026-11" }, /2026-11 alone is one month.*at least 3/],
  ["the end before the beginning", { from: "2026-11", to: "2026-06" }, /ends \(2026-06\) before it begins/],
  ["no month", { from: "2026-13" }, /YYYY-MM.*"2026-13"/],
  ["a day", { to: "2026-06-01" }, /YYYY-MM/],
  ["nothing", { from: "" }, /YYYY-MM/],
  ["the end of four digits", { to: "9999-12" }, /9999-12 is no month of the years 1900 to 2999/],
  ["long before", { to: "0001-02" }, /0001-02 is no month of the years/],
])("%s is refused with the reason", (_name, months, reason) => {
  const choice = timelineWindow({ ...berlin, ...months });
  expect(choice.ok ? "accepted" : choice.reason).toMatch(reason);
});
