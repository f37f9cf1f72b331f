// The period before: what may be compared with it, and what may not.
import { expect, test } from "vitest";
import { totalsOf } from "../../../src/core/digest/totals.ts";
import { beforeOf, trendOf } from "../../../src/core/digest/trend.ts";
import { BIRCH, loggedEntry } from "../../helpers/logged.ts";

test("counts successes; neither private ones, nor withdrawn, nor copies, nor results", () => {
  const entries = [
    loggedEntry(1),
    loggedEntry(2, { visibility: "private" }),
    loggedEntry(3, { withdrawn: true }),
    loggedEntry(4, { possibleDuplicateOf: 1 }),
    loggedEntry(5, { kind: "roi" }, [{}]),
  ];
  expect(beforeOf(entries, [])).toMatchObject({ successes: 1, totals: [{ amount: 48000 }] });
});

test("sets money beside money of the same currency, period and client alone", () => {
  const now = totalsOf([
    loggedEntry(11, {}, [{ amount: 10 }]),
    loggedEntry(12, {}, [{ amount: 20, unit: "USD" }]),
    loggedEntry(13, {}, [{ amount: 30, period: "once" }]),
    loggedEntry(14, { client: BIRCH }, [{ amount: 40 }]),
    loggedEntry(15, {}, [{ measure: "time", unit: "hours", amount: 5 }]),
  ]);
  const earlier = [
    loggedEntry(1, {}, [{ amount: 7 }]),
    loggedEntry(2, {}, [{ measure: "time", unit: "hours", amount: 4 }]),
  ];
  const before = beforeOf(earlier, []);
  const trend = trendOf(now, before);
  expect(trend?.successesBefore).toBe(2);
  expect(trend?.money.map((pair) => [pair.now.amount, pair.before.amount])).toEqual([[10, 7]]);
});

test("is none without a period before, or with an empty one", () => {
  expect(trendOf([], null)).toBeNull();
  expect(trendOf([], beforeOf([], []))).toBeNull();
});
