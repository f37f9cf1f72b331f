// Results that belong to a win: linked where it is sure, asked about where it may be, left alone elsewhere.
import { describe, expect, it } from "vitest";
import { findWin, type ResultWords, type WinCandidate } from "../../../src/core/entry/find-win.ts";

const win = (id: number, title: string, change: Partial<WinCandidate> = {}): WinCandidate => ({
  id,
  title,
  projectId: null,
  on: "2026-11-02",
  hasResult: false,
  ...change,
});
const result = (title: string, change: Partial<ResultWords> = {}): ResultWords => ({
  titles: [title],
  text: "",
  projectId: null,
  on: "2026-11-18",
  clientName: "Acme",
  ...change,
});
const found = (roi: ResultWords, wins: readonly WinCandidate[]) => {
  const { sure, asked } = findWin(roi, wins);
  return { sure: sure?.win.id ?? null, asked: asked.map((one) => one.id) };
};

describe("a sure win", () => {
  it.each([
    [
      "two words of its title",
      result("CRM migration saves 20 hours"),
      ["CRM migration is live", "Invoice portal opened"],
    ],
    [
      "words with other endings",
      result("The migrated CRMs save time"),
      ["CRM migration done", "Portal opened"],
    ],
    [
      "German words",
      result("Rechnungsportal für Händler spart 3 Tage"),
      ["Rechnungsportal der Händler ist live"],
    ],
    [
      "the subject of the client's mail",
      result("Good news", { titles: ["Good news", "Re: loyalty card numbers"] }),
      ["Loyalty card launched", "Checkout redesigned"],
    ],
    [
      "all its words in the client's mail",
      result("Numbers from Dana", { text: "Since the returns desk rebuild we handle 40 % more." }),
      ["Returns desk rebuilt", "New homepage"],
    ],
    [
      "the same number of a phase",
      result("Warehouse phase 1: 12% fewer errors"),
      ["Warehouse phase 1", "Warehouse phase 2"],
    ],
  ])("by %s", (_what, roi, titles) => {
    expect(
      found(
        roi,
        titles.map((title, at) => win(at + 1, title)),
      ),
    ).toEqual({ sure: 1, asked: [] });
  });

  it("is the only one of its project, and never one of another project", () => {
    const wins = [win(1, "Checkout live", { projectId: 7 }), win(2, "Homepage live", { projectId: 8 })];
    expect(found(result("12% more orders", { projectId: 7 }), wins).sure).toBe(1);
    const other = [win(1, "CRM migration is live", { projectId: 7 })];
    expect(found(result("CRM migration saves hours", { projectId: 8 }), other)).toEqual({
      sure: null,
      asked: [],
    });
  });
});

describe("an unsure one", () => {
  it.each([
    ["one word alone", result("CRM saves 20 hours"), ["CRM migration is live", "Portal opened"], [1]],
    [
      "two wins that share as much",
      result("CRM migration saves"),
      ["CRM migration done", "CRM migration of the archive", "Portal opened"],
      [1, 2],
    ],
    [
      "no word, of few without a result",
      result("12% more orders"),
      ["Checkout redesigned", "Homepage"],
      [1, 2],
    ],
    [
      "the client's own name",
      result("Acme Bikes saves 3 hours", { clientName: "Acme Bikes" }),
      ["Acme Bikes shop opened"],
      [1],
    ],
  ])("by %s is asked about", (_what, roi, titles, ids) => {
    const { sure, asked } = found(
      roi,
      titles.map((title, at) => win(at + 1, title)),
    );
    expect(sure).toBeNull();
    expect(asked.sort()).toEqual(ids);
  });

  it("is nothing to ask without a word in common among many, long past or already numbered ones", () => {
    const many = Array.from({ length: 9 }, (_value, at) => win(at + 1, `Success ${"abcdefghi"[at]}`));
    expect(found(result("12% more orders"), many)).toEqual({ sure: null, asked: [] });
    expect(found(result("12% more orders"), [win(1, "Checkout", { on: "2026-06-01" })]).asked).toEqual([]);
    expect(found(result("12% more orders"), [win(1, "Checkout", { hasResult: true })]).asked).toEqual([]);
    expect(found(result("x"), [])).toEqual({ sure: null, asked: [] });
  });

  it("is asked about with at most four wins, the likeliest first", () => {
    const wins = ["Portal", "CRM training held", "CRM migration", "CRM cleanup", "CRM import", "CRM export"];
    const { asked } = found(
      result("CRM cleanup migration saves"),
      wins.map((title, at) => win(at + 1, title)),
    );
    expect(asked).toHaveLength(4);
    expect(asked).not.toContain(1);
  });

  it.each([
    ["words that say nothing", "it is now live for all", "it is now live and done"],
    ["numbers", "2026 100 20", "2026 100 20 more"],
    ["another phase", "Warehouse phase 1 saves", "Warehouse phase 2"],
  ])("is not sure by %s", (_what, roi, title) => {
    expect(found(result(roi), [win(1, title)]).sure).toBeNull();
  });
});

it("reads megabytes of title before the test runs out of time", () => {
  const long = "migration ".repeat(1e5);
  expect(found(result(long, { text: long }), [win(1, long), win(2, "ab ".repeat(3e5))]).sure).toBeNull();
}, 1_000);
