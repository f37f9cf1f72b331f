// What must not reach a client however it is spelt: agency money, what was taken back, the old number of a corrected figure.
import { describe, expect, test } from "vitest";
import type { LoggedEntry, LoggedFigure } from "../../../src/core/entry/entry.ts";
import { approvable } from "../../../src/core/timeline/approval.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { speaksOfAgencyMoney, withoutRetracted } from "../../../src/core/timeline/visible.ts";
import { entryOf, figureOf, linkOf, timelineOptions, VIEW } from "./sample.ts";

const chosen = (title: string | null, text: string | null) => {
  return { isHidden: false, isFeatured: false, place: null, title, text };
};
const entryWith = (title: string, figures: Partial<LoggedFigure>[], change: Partial<LoggedEntry> = {}) =>
  entryOf({ id: 1, on: "2026-07-01", title, ...change, figures: figures.map(figureOf) });
const ours = (text: string, amount: number): Partial<LoggedFigure> => {
  return { text, amount, beneficiary: "agency" };
};
const why = (entry: LoggedEntry, title: string | null = null, text: string | null = null) => {
  const found = approvable(entry, title || text ? chosen(title, text) : undefined, "none", VIEW);
  return found.ok ? null : found.why;
};

describe("agency money", () => {
  test.each([
    ["We got 150.000 EUR more", ours("150k EUR", 150_000)],
    ["Extension signed, 25.000 € more", ours("25k EUR", 25_000)],
    ["Contract extended by €200,000", ours("200k EUR", 200_000)],
    ["Extended by 1,2 Mio.", ours("$1.2M", 1_200_000)],
    ["Extended by 12,000 euros", ours("twelve thousand EUR", 12_000)],
  ])("is known in %s", (title, figure) => {
    expect(speaksOfAgencyMoney(entryWith(title, [figure]))).toBe(true);
  });

  test.each(["Extended by 148k EUR", "Contract extended", "48 sites live"])("is not in %s", (title) => {
    expect(speaksOfAgencyMoney(entryWith(title, [ours("48k EUR", 48_000)]))).toBe(false);
  });

  test("is refused in wording and project, too", () => {
    const entry = entryWith("Contract extended", [
      ours("300k EUR", 300_000),
      { amount: 6000, text: "6k EUR" },
    ]);
    expect(why(entry)).toBeNull();
    expect(why(entry, "Ours", "Thanks to the extension of € 300,000.")).toBe("agency-money");
    expect(why({ ...entry, project: { id: 1, name: "300 k EUR extension" } })).toBe("agency-money");
  });

  test("keeps an entry from a deck of drafts by the words the client would read, and says so", () => {
    const entry = entryWith("Extended by 300k EUR", [ours("300k EUR", 300_000)]);
    const deck = (title: string, text: string | null) =>
      composeTimeline(
        [entry, entryOf({ id: 2, on: "2026-07-02", title: "Stands" })],
        [],
        timelineOptions({ audience: "drafts" }),
        { cleared: [], choices: new Map([[1, chosen(title, text)]]) },
      );
    expect(deck("Ours", "Thanks to 300.000 EUR more.")).toMatchObject({ leftOut: [101], successes: 1 });
    expect(deck("Contract extended", null)).toMatchObject({ leftOut: [], successes: 2 });
  });

  test("in a success's title does not get to its result by that", () => {
    const evidence = {
      fromName: null,
      fromEmail: null,
      sentAt: null,
      subject: null,
      text: "Much quicker now, thanks",
    };
    const win = entryWith("Extended by 300k EUR", [ours("300k EUR", 300_000)]);
    const result = entryOf({ id: 2, on: "2026-07-02", kind: "roi", title: "Much quicker now", evidence });
    const options = timelineOptions({ audience: "drafts" });
    const deck = composeTimeline([win, result], [linkOf(1, 2, "result")], options);
    expect(JSON.stringify(deck?.lanes)).not.toContain("300k");
  });
});

const retracted = { withdrawn: true, isRetracted: true };
describe("what was taken back", () => {
  const money = { text: "48k EUR a year", amount: 48_000, ...retracted };
  const nps = { text: "NPS 31 → 52", measure: "count", unit: "NPS", from: 31, to: 52, ...retracted } as const;
  test.each([
    ["Your dock planning saves € 48,000 a year", money, "Your dock planning saves … a year"],
    ["Saves 48k EUR a year", money, "Saves …"],
    ["up from 31 to 52", nps, "up from … to …"],
    ["Saves 148k EUR", money, "Saves 148k EUR"],
    ["48 docks", money, "48 docks"],
  ])("%s", (title, figure, cut) => {
    const entry = entryWith(title, [figure]);
    expect(withoutRetracted(entry).title).toBe(cut);
    expect(why(entry)).toBe(cut === title ? null : "retracted-words");
    expect(why({ ...entry, title: "Docks" }, "Docks", title)).toBe(cut === title ? null : "retracted-words");
  });

  test("keeps the spans of other figures in body and evidence", () => {
    const body = "It saves € 48,000 a year, and 20 hours.";
    const cut = withoutRetracted(entryWith("Docks", [money], { body })).body;
    expect(cut).toMatch(/^It saves … {7} a year, and 20 hours\.$/);
    expect(cut).toHaveLength(body.length);
  });

  test("says nothing against an equal number that stands", () => {
    const entry = entryWith("Saves € 48,000", [money, { text: "48k", amount: 48_000, ordinal: 2 }]);
    expect(why(entry)).toBeNull();
  });
});

describe("the old number of a corrected figure", () => {
  const figure = { text: "48k EUR a year", amount: 38_000, wasRead: [48_000] };
  test("is refused in titles and wordings and cut in outputs; the new one is not", () => {
    const entry = entryWith("Billing saves 48k EUR a year", [figure]);
    expect(why(entry)).toBe("retracted-words");
    expect(why(entry, "Billing is cheaper", "By € 48,000.")).toBe("retracted-words");
    expect(why(entry, "Billing saves € 38,000")).toBeNull();
    expect(withoutRetracted(entry).title).toBe("Billing saves …");
  });

  test("that was merely misread is right as it was written", () => {
    const misread = { text: "1.500 EUR", amount: 1500, wasRead: [1.5] };
    expect(why(entryWith("Saves 1.500 EUR", [misread]))).toBeNull();
  });

  test("is no part of what is approved", () => {
    const found = approvable(entryWith("Billing", [figure]), undefined, "none", VIEW);
    expect(found.ok && found.content.figures[0]).not.toHaveProperty("wasRead");
  });
});
