// Names with a typing error, and results that belong to a win: taken only when it is sure.
import { describe, expect, it } from "vitest";
import { findWin } from "../../../src/core/entry/find-win.ts";
import { closestName } from "../../../src/core/entry/typing-error.ts";

describe("a typing error", () => {
  const known = ["northwind", "brightline systems", "bayer", "area 51 labs", "kestrel"].map(
    (key, clientId) => ({ key, clientId }),
  );
  it.each([
    ["northwnd", "northwind"],
    ["nothrwind", null],
    ["nortwhind", "northwind"],
    ["northwindd", "northwind"],
    ["brigthline system", "brightline systems"],
    ["kestral", "kestrel"],
    ["mayer", null],
    ["area 52 labs", null],
    ["northsea", null],
  ])("%s is taken for %s", (typed, name) => {
    expect(closestName(typed, known)?.key ?? null).toBe(name);
  });

  it("that is as near to two clients is taken for neither, of one client's two spellings for it", () => {
    const two = [
      { key: "martens", clientId: 1 },
      { key: "mertens", clientId: 2 },
    ];
    expect(closestName("mortens", two)).toBeNull();
    expect(
      closestName(
        "mortens",
        two.map((one) => ({ ...one, clientId: 1 })),
      )?.clientId,
    ).toBe(1);
  });
});

describe("the win of a result", () => {
  const win = (id: number, title: string, projectId: number | null = null) => ({ id, title, projectId });
  const roi = (title: string, projectId: number | null = null) => ({ title, projectId });

  it.each([
    [
      "two words of its title",
      "CRM migration saves 20 hours",
      ["CRM migration is live", "Invoice portal opened"],
      1,
    ],
    ["one word alone", "CRM saves 20 hours", ["CRM migration is live"], null],
    ["words that say nothing", "it is now live for all", ["it is now live and done"], null],
    ["numbers alone", "2026 100 20", ["2026 100 20 more"], null],
    [
      "two wins that share as much",
      "CRM migration saves",
      ["CRM migration done", "CRM migration of the archive"],
      null,
    ],
  ])("by %s", (_what, title, wins, id) => {
    const found = findWin(
      roi(title),
      wins.map((one, at) => win(at + 1, one)),
    );
    expect(found?.id ?? null).toBe(id);
  });

  it("in another project is not it", () => {
    const wins = [win(1, "CRM migration is live", 7)];
    expect(findWin(roi("CRM migration saves hours", 8), wins)).toBeNull();
    expect(findWin(roi("CRM migration saves hours", 7), wins)?.id).toBe(1);
  });
});
