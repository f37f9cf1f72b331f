// The scorer itself: what counts as found, as near, as excused and as false, and how floors fall.
import { describe, expect, it } from "vitest";
import type { EntryDraft } from "../../src/core/entry/understanding.ts";
import type { Figure } from "../../src/core/figures/figure.ts";
import { falls, floorOf } from "./floor.ts";
import { rawMail } from "./raw-mail.ts";
import type { DateRow, Fact, ForwardRow, NoteRow } from "./rows.ts";
import { isRightDay, judgeFigures, judgeForward, judgeSubject } from "./score.ts";
import type { Result } from "./table.ts";
import { countFigures, emptyTally, percent, sum } from "./tally.ts";

const blank = { amount: null, unit: null, from: null, to: null, direction: null, period: null } as const;

function fact(known: Partial<Fact>): Fact {
  return { ...blank, measure: "percent", role: "other", text: "x", ...known };
}

function figure(known: Partial<Figure>): Figure {
  const rest = {
    start: 0,
    end: 1,
    amountMax: null,
    hedge: "exact",
    beneficiary: "client",
  } as const;
  return { ...blank, ...rest, measure: "percent", role: "other", text: "x", inferred: [], ...known };
}

function hits(wanted: Partial<Fact>, got: Partial<Figure>): boolean {
  return judgeFigures([fact(wanted)], [figure(got)]).hits.length === 1;
}

describe("a fact is found", () => {
  it.each<[string, Partial<Fact>, Partial<Figure>]>([
    ["by measure and amount", { amount: 20 }, { amount: 20 }],
    ["within rounding", { amount: 33.3333 }, { amount: 33 }],
    ["whatever the sign", { amount: -4 }, { amount: 4 }],
    [
      "in another unit of time",
      { measure: "time", amount: 90, unit: "minutes" },
      { measure: "time", amount: 1.5, unit: "hours" },
    ],
    [
      "in one unit's singular",
      { measure: "time", amount: 1, unit: "day" },
      { measure: "time", amount: 24, unit: "hours" },
    ],
    ["as a pair", { from: 14, to: 3 }, { from: 14, to: 3 }],
    ["by the one end it has", { from: 4, to: null }, { from: 4, to: 1 }],
    [
      "in an accepted reading",
      { measure: "multiple", amount: 0.5, accept: [{ measure: "percent", amount: 50 }] },
      { amount: 50 },
    ],
    ["in an accepted pair", { amount: 12, accept: [{ from: 328, to: 340 }] }, { from: 328, to: 340 }],
    ["in an accepted amount of a pair", { from: 4, to: 2, accept: [{ amount: 2 }] }, { amount: 2 }],
    ["at zero", { amount: 0 }, { amount: 0 }],
  ])("%s", (_name, wanted, got) => {
    expect(hits(wanted, got)).toBe(true);
  });
});

describe("a fact is missed", () => {
  it.each<[string, Partial<Fact>, Partial<Figure>]>([
    ["by another measure", { amount: 20 }, { measure: "multiple", amount: 20 }],
    ["by a value beyond rounding", { amount: 100 }, { amount: 102 }],
    [
      "by the same number of another unit of time",
      { measure: "time", amount: 2, unit: "days" },
      { measure: "time", amount: 2, unit: "hours" },
    ],
    [
      "in a unit of time that is none",
      { measure: "time", amount: 2, unit: "days" },
      { measure: "time", amount: 2, unit: "moons" },
    ],
    ["by a pair the wrong way round", { from: 14, to: 3 }, { from: 3, to: 14 }],
    ["by one end of a pair", { from: 14, to: 3 }, { from: 14 }],
    [
      "by a pair in place of an amount",
      { amount: 12, accept: [{ amount: 12, to: 340 }] },
      { from: 12, to: 340 },
    ],
  ])("%s", (_name, wanted, got) => {
    expect(hits(wanted, got)).toBe(false);
  });
});

describe("figures", () => {
  it("answer one fact each, and what no fact speaks of is false", () => {
    const verdict = judgeFigures(
      [fact({ amount: 5 }), fact({ amount: 5 })],
      [figure({ amount: 5 }), figure({ amount: 7 })],
    );
    expect(verdict.hits).toHaveLength(1);
    expect(verdict.missed).toEqual([{ fact: fact({ amount: 5 }), near: null }]);
    expect(verdict.wrong).toEqual([figure({ amount: 7 })]);
  });

  it("near a missed fact are told, and lower the precision without being false", () => {
    const verdict = judgeFigures([fact({ from: 14, to: 3 })], [figure({ amount: 14 })]);
    expect(verdict.missed[0]?.near).toEqual(figure({ amount: 14 }));
    expect(verdict.wrong).toEqual([]);
    const tally = emptyTally();
    countFigures(tally, verdict);
    expect([percent(tally, "precision"), percent(tally, "perfect")]).toEqual([0, 0]);
  });

  it("of optional facts are neither required nor false", () => {
    const optional = fact({ amount: 20, optional: true });
    const tally = emptyTally();
    countFigures(tally, judgeFigures([optional], [figure({ amount: 20 })]));
    countFigures(tally, judgeFigures([optional], []));
    expect([tally.of.recall, tally.of.precision, percent(tally, "perfect")]).toEqual([0, 0, 100]);
  });

  it("are judged on unit, direction, period and role by every accepted reading", () => {
    const wanted = fact({
      measure: "money",
      amount: 9,
      unit: "EUR",
      direction: "decrease",
      role: "cost",
      role_also: ["time"],
      period_also: ["year"],
      accept: [{ direction: "increase" }],
    });
    const got = figure({
      measure: "money",
      amount: 9,
      unit: "USD",
      direction: "increase",
      period: "year",
      role: "time",
    });
    expect(judgeFigures([wanted], [got]).hits[0]).toMatchObject({
      unit: false,
      direction: true,
      period: true,
      role: true,
    });
    const other = judgeFigures(
      [wanted],
      [{ ...got, unit: "EUR", direction: null, period: "day", role: "volume" }],
    );
    expect(other.hits[0]).toMatchObject({ unit: true, direction: false, period: false, role: false });
  });

  it("add up to the F1 of their recall and precision", () => {
    const one = emptyTally();
    countFigures(one, judgeFigures([fact({ amount: 1 }), fact({ amount: 2 })], [figure({ amount: 1 })]));
    const two = emptyTally();
    countFigures(two, judgeFigures([], [figure({ amount: 8 })]));
    const both = sum([one, two]);
    expect([percent(both, "recall"), percent(both, "precision"), percent(both, "f1")]).toEqual([50, 50, 50]);
    expect(percent(both, "dates")).toBeNull();
  });
});

describe("a subject", () => {
  const row: NoteRow = {
    id: "1",
    subject: "s",
    body: "",
    kind: "WIN",
    title: "Portal  live",
    label: "Acme",
    facts: [],
  };

  it("has its title and label to the letter, white space aside", () => {
    expect(judgeSubject(row, { kind: "WIN", title: "Portal live", label: "acme" })).toEqual({
      title: true,
      label: false,
    });
  });

  it("that is one bracket may have it in either", () => {
    const bracket = { ...row, title: null, label: "Acme", bracket_only: true };
    const right = { title: true, label: true };
    expect(judgeSubject(bracket, { kind: "WIN", title: "First line", label: "Acme" })).toEqual(right);
    expect(judgeSubject(bracket, { kind: "WIN", title: "Acme", label: null })).toEqual(right);
    expect(judgeSubject(bracket, { kind: "WIN", title: "First line", label: null })?.title).toBe(false);
  });

  it("is not asked for where it is ambiguous or no note", () => {
    const read = { kind: "none", title: null, label: null } as const;
    expect(judgeSubject({ ...row, ambiguous: "two brackets" }, read)).toBeNull();
    expect(judgeSubject({ ...row, kind: "none" }, read)).toBeNull();
  });
});

describe("a day", () => {
  const row: DateRow = {
    id: "1",
    text: "t",
    sent_at: "2025-05-14T09:00:00Z",
    tz: "UTC",
    locale: "en",
    start: "2025-04-01",
    end: "2025-04-30",
  };
  const never = { ...row, start: null, end: null };

  it.each<[string, DateRow, string | null, boolean]>([
    ["on the range's edge", row, "2025-04-30", true],
    ["behind it", row, "2025-05-01", false],
    ["that was not found", row, null, false],
    ["that may be missing", { ...row, accept: [null] }, null, true],
    ["that is accepted besides", { ...never, accept: ["2025-03-01"] }, "2025-03-01", true],
    ["where there is none", never, "2025-04-01", false],
    ["rightly not found", never, null, true],
  ])("%s", (_name, wanted, on, isRight) => {
    expect(isRightDay(wanted, on)).toBe(isRight);
  });
});

describe("a forward", () => {
  const evidence = {
    from: { name: "Dana", address: "dana@acme.example" },
    date: "2025-11-18T13:05:00Z",
    subject: null,
    text: "48k\n\na year",
  };
  const row: ForwardRow = { id: "1", subject: "s", text: "t", note: "see below", evidence };
  const read = (known: Partial<EntryDraft>) =>
    ({ body: "see below", elided: "", evidence: null, ...known }) as EntryDraft;
  const found = { ...evidence, date: new Date(evidence.date), dateRaw: "18 Nov", text: "48k a year" };

  it("is right in each of its parts by itself", () => {
    const all = { name: true, date: true, subject: true, words: true };
    expect(judgeForward(row, read({ evidence: found }))).toEqual({
      from: true,
      evidence: all,
      note: true,
      elided: null,
    });
    const late = {
      ...found,
      date: new Date("2025-11-18T14:05:00Z"),
      from: { name: "", address: "dana@acme.example" },
    };
    expect(judgeForward(row, read({ evidence: late }))).toMatchObject({
      from: true,
      evidence: { name: false, date: false, subject: true, words: true },
    });
  });

  it("that is none must not be taken for one", () => {
    expect(judgeForward({ ...row, evidence: null }, read({})).from).toBe(true);
    expect(judgeForward({ ...row, evidence: null }, read({ evidence: found })).from).toBe(false);
    expect(judgeForward(row, read({}))).toMatchObject({
      from: false,
      evidence: { words: false, subject: false },
    });
    expect(judgeForward(row, null)).toMatchObject({ from: false, note: false });
  });
});

describe("the floor", () => {
  const result = (name: string, group: Result["group"], right: number): Result => ({
    name,
    group,
    kind: "dates",
    tally: { rows: 3, right: { dates: right }, of: { dates: 3 } },
  });

  it("is rounded down, keeps shared files that are not there, and holds against itself", () => {
    const floor = floorOf([result("dates-a", "a", 2)], { "shared/x": { f1: 9 }, gone: { f1: 9 } });
    expect(floor).toEqual({ "dates-a": { dates: 66 }, "shared/x": { f1: 9 } });
    expect(falls(floor, [result("dates-a", "a", 2)])).toEqual([]);
  });

  it("falls with a number, with a column that nothing counts any more, and with a file", () => {
    const results = [result("dates-a", "a", 1)];
    expect(falls({ "dates-a": { dates: 66, f1: 50 }, "dates-b": { dates: 1 } }, results)).toEqual([
      { file: "dates-a", what: "f1", from: 50, to: null },
      { file: "dates-a", what: "dates", from: 66, to: 100 / 3 },
      { file: "dates-b", what: "file", from: 1, to: null },
    ]);
  });
});

it("a long subject travels in encoded words of at most 75 characters", () => {
  const head = rawMail({ id: "1", subject: `ROI:[Müller] ${"größer ".repeat(20)}`, text: "x" }).toString();
  const words = head.match(/=\?utf-8\?B\?[^?]*\?=/gu) ?? [];
  expect(words.length).toBeGreaterThan(3);
  expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
  const text = words.map((word) => Buffer.from(word.slice(10, -2), "base64").toString()).join("");
  expect(text).toBe(`ROI:[Müller] ${"größer ".repeat(20)}`);
});
