// What counts where a success has an estimate, a measured result and a second note of the same.
import { describe, expect, test } from "vitest";
import { countedOnce } from "../../../src/core/digest/counted.ts";
import { totalsOf } from "../../../src/core/digest/totals.ts";
import type { EntryLink, LoggedEntry, LoggedFigure } from "../../../src/core/entry/entry.ts";
import { loggedEntry } from "../../helpers/logged.ts";

const link = (kind: EntryLink["kind"], fromEntry: number, toEntry: number): EntryLink => ({
  kind,
  fromEntry,
  toEntry,
  reason: "",
});
const amounts = (entries: LoggedEntry[], links: EntryLink[]) =>
  totalsOf([...countedOnce(entries, links).values()]).map((total) => total.amount);

const hours = { measure: "time", unit: "hours", amount: 20, period: "week", role: "time" } as const;

describe("a success and its measured result", () => {
  const measured = loggedEntry(101, { kind: "roi" }, [{ amount: 48000 }]);
  const win = (...figures: Partial<LoggedFigure>[]) => loggedEntry(100, {}, figures);

  test("count once, by what was measured", () => {
    expect(amounts([win({ amount: 40000 }), measured], [link("result", 100, 101)])).toEqual([48000]);
  });

  test.each<[string, Partial<LoggedFigure>]>([
    ["period", { period: null }],
    ["direction", { direction: null }],
    ["role", { role: "other" }],
  ])("count once where one of them does not say the %s", (_what, unsaid) => {
    expect(amounts([win({ amount: 40000, ...unsaid }), measured], [link("result", 100, 101)])).toEqual([
      48000,
    ]);
  });

  test("count the estimate where only what it came to was measured", () => {
    const level = loggedEntry(101, { kind: "roi" }, [{ amount: 40000, isLevel: true }]);
    expect(amounts([win({ amount: 40000 }), level], [link("result", 100, 101)])).toEqual([40000]);
  });

  test.each<[string, Partial<LoggedFigure>, number[]]>([
    ["measure", hours, [48000, 20]],
    ["currency", { unit: "USD", amount: 40000 }, [48000, 40000]],
    ["period", { period: "once", amount: 40000 }, [48000, 40000]],
    ["direction", { direction: "increase", amount: 40000 }, [48000, 40000]],
    ["role", { role: "revenue", amount: 40000 }, [48000, 40000]],
  ])("both count when they differ in %s", (_what, figure, sums) => {
    expect(amounts([win(figure), measured], [link("result", 100, 101)])).toEqual(sums);
  });

  test("count once where each tells a rate of another period", () => {
    const monthly = loggedEntry(101, { kind: "roi" }, [{ amount: 7000, period: "month" }]);
    expect(amounts([win({ amount: 48000 }), monthly], [link("result", 100, 101)])).toEqual([7000]);
  });

  test("both count without a link, and the estimate alone while its result counts for nothing", () => {
    const estimate = win({ amount: 40000 });
    expect(amounts([estimate, measured], [])).toEqual([88000]);
    const copy = { ...measured, possibleDuplicateOf: 99 };
    expect(amounts([estimate, copy], [link("result", 100, 101)])).toEqual([40000]);
    const agencys = loggedEntry(101, { kind: "roi" }, [{ amount: 9000, beneficiary: "agency" }]);
    expect(amounts([estimate, agencys], [link("result", 100, 101)])).toEqual([40000]);
  });

  test("several results of one success add up; one beside two successes counts once", () => {
    const second = loggedEntry(102, { kind: "roi" }, [{ amount: 2000 }]);
    const links = [link("result", 100, 101), link("result", 100, 102)];
    expect(amounts([win({ amount: 40000 }), measured, second], links)).toEqual([50000]);
    const other = loggedEntry(103, {}, [{ amount: 30000 }]);
    const both = [link("result", 100, 101), link("result", 103, 101)];
    expect(amounts([win({ amount: 40000 }), other, measured], both)).toEqual([48000]);
  });
});

describe("the same success logged again", () => {
  const same = link("same", 100, 101);
  const copy = (...figures: Partial<LoggedFigure>[]) =>
    loggedEntry(101, { possibleDuplicateOf: 100 }, figures);

  test("adds what only the copy says", () => {
    expect(amounts([loggedEntry(100), copy({ amount: 48000 })], [same])).toEqual([48000]);
    expect(amounts([loggedEntry(100, {}, [{}]), copy({}, hours)], [same])).toEqual([48000, 20]);
  });

  test("adds nothing to what the first says, or a result of either", () => {
    expect(amounts([loggedEntry(100, {}, [{ amount: 48000 }]), copy({ amount: 50000 })], [same])).toEqual([
      48000,
    ]);
    const result = loggedEntry(102, { kind: "roi" }, [{ amount: 47000 }]);
    expect(amounts([loggedEntry(100), copy({}), result], [same, link("result", 101, 102)])).toEqual([47000]);
  });

  test("is told by the chain's first: a copy of a copy", () => {
    const third = loggedEntry(102, { possibleDuplicateOf: 101 }, [{ amount: 60000 }]);
    const links = [same, link("same", 101, 102)];
    expect(amounts([loggedEntry(100, {}, [{}]), copy(), third], links)).toEqual([48000]);
  });

  test("counts for nothing while nobody said that it is the same", () => {
    expect(amounts([loggedEntry(100), copy({})], [])).toEqual([]);
  });
});
