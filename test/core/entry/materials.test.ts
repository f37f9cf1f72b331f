// Several entries of one note: lists, lines with a code of their own, and whose words and numbers are whose.
import { describe, expect, it } from "vitest";
import { type UnderstandContext, understand } from "../../../src/core/entry/understand.ts";
import { messageOf } from "../../helpers/message.ts";

const context: UnderstandContext = {
  zone: "Europe/Berlin",
  locale: "en",
  currency: "EUR",
  codes: { WIN: "win", ROI: "roi" },
};
const read = (subject: string, text: string) => understand(messageOf({ subject, text }), context).entries;
/** `kind [label] title`, then marks. */
const told = (subject: string, text: string) =>
  read(subject, text).map(
    ({ kind, label, title, visibility, resultOf }) =>
      `${kind} ${label ? `[${label}] ` : ""}${title}${visibility === "private" ? " ·private" : ""}${resultOf === null ? "" : ` ·of ${resultOf}`}`,
  );

describe("a list under a bare WIN", () => {
  it("makes a win of each item, with its own label, code and mark", () => {
    expect(told("WIN:", "- [Orchard] pilot signed\n- (Verger) boutique ouverte\n- audit passed")).toEqual([
      "win [Orchard] pilot signed",
      "win [Verger] boutique ouverte",
      "win audit passed",
    ]);
    expect(told("WIN:", "- private: margin up\n- audit passed")).toEqual([
      "win margin up ·private",
      "win audit passed",
    ]);
    expect(told("WIN:", "- WIN:[Orchard] pilot signed\n- ROI:[Orchard] 3 h a week")).toEqual([
      "win [Orchard] pilot signed",
      "roi [Orchard] 3 h a week ·of 0",
    ]);
    expect(told("WIN:", "1) Acme: shop live\n2) Beta: audit passed")).toEqual([
      "win Acme: shop live",
      "win Beta: audit passed",
    ]);
  });

  it("is private as a whole under a private code or mark", () => {
    expect(told("WIN-PRIVATE:", "- margin up\n- price up")).toEqual([
      "win margin up ·private",
      "win price up ·private",
    ]);
    expect(told("WIN:", "internal\n- margin up\n- price up")).toEqual([
      "win margin up ·private",
      "win price up ·private",
    ]);
  });

  it("keeps nested bullets as words of their item", () => {
    const [first, second] = read(
      "WIN:",
      "* Shop live\n  - takes cards\n  - 300 orders a day\n* Audit passed",
    );
    expect(first).toMatchObject({
      title: "Shop live",
      body: "Shop live\n  - takes cards\n  - 300 orders a day",
    });
    expect(second).toMatchObject({ title: "Audit passed", body: "Audit passed" });
  });

  it("gives a forward's evidence and the field Value to one of them", () => {
    const forward =
      "---------- Forwarded message ---------\nFrom: Hugo <hugo@m.example>\nDate: Fri, 27 Feb 2026 at 11:45\nSubject: Queue\nTo: N <n@s.example>\n\nDown by 8%.";
    const entries = read("WIN:", `Value: 4,000 EUR\n- Shop live\n- Audit passed\n\n${forward}`);
    expect(entries.map(({ evidence }) => evidence?.subject ?? null)).toEqual(["Queue", null]);
    expect(entries.map(({ figures }) => figures.filter((one) => one.source === "field").length)).toEqual([
      1, 0,
    ]);
  });
});

describe("lines that begin with a label under a bare code", () => {
  it.each([
    ["WIN:", "[Orchard] pilot signed", ["win [Orchard] pilot signed"]],
    ["WIN:", "Hi,\n\n[Orchard] pilot signed\nIt took a year.", ["win [Orchard] pilot signed"]],
    [
      "WIN:",
      "[Orchard] pilot signed\n[Beta] rack stands",
      ["win [Orchard] pilot signed", "win [Beta] rack stands"],
    ],
    ["ROI:", "[Orchard] 3 h a week\n\n[Beta] 4k EUR", ["roi [Orchard] 3 h a week", "roi [Beta] 4k EUR"]],
    ["WIN-PRIVATE:", "［Orchard］ pilot signed", ["win [Orchard] pilot signed ·private"]],
    ["WIN:", "Pilot signed\n[Beta] rack stands", ["win Pilot signed"]],
    ["WIN:", "[1] pilot signed", ["win [1] pilot signed"]],
    ["WIN: pilot", "[Orchard] pilot signed", ["win pilot"]],
  ])("%s %j", (subject, text, wanted) => {
    expect(told(subject, text)).toEqual(wanted);
  });

  it("each has the words below it", () => {
    expect(
      read("WIN:", "[Orchard] pilot signed\nfor a year\n[Beta] rack stands").map(({ body }) => body),
    ).toEqual(["pilot signed\nfor a year", "rack stands"]);
  });
});

describe("is one entry", () => {
  it.each([
    ["WIN: good week", "- Shop live\n- Audit passed", "win good week"],
    ["WIN:[Acme]", "- Shop live\n- Audit passed", "win [Acme] Acme"],
    ["WIN:", "- Shop live", "win Shop live"],
    ["ROI:", "- saves 3 h\n- saves 4 h", "roi saves 3 h"],
    ["ROI:", "- [Acme] saves 3 h\n- saves 4 h", "roi [Acme] saves 3 h"],
    ["WIN: two things", "WIN: shop live\nROI: 3 h", "win two things"],
    ["WIN:", "The shop is live.\nNo ROI: yet to be seen", "win The shop is live."],
  ])("%s with %j", (subject, text, expected) => {
    expect(told(subject, text)).toEqual([expected]);
  });
});

describe("a list under a bare ROI", () => {
  it("makes several results when each item has its own label", () => {
    expect(told("ROI:", "- [Acme] 30% fewer calls\n- [Beta] 12k saved")).toEqual([
      "roi [Acme] 30% fewer calls",
      "roi [Beta] 12k saved",
    ]);
  });
});

describe("coded lines under a bare code", () => {
  it("are entries; a result is of the win above it or of the one with its label", () => {
    expect(told("WIN:", "WIN:[Acme] shop live\nROI:[Acme] 30% fewer calls")).toEqual([
      "win [Acme] shop live",
      "roi [Acme] 30% fewer calls ·of 0",
    ]);
    expect(
      told("WIN:", "Hi,\n\nWIN:[Acme] shop live\nROI:[Beta] 12 % less waste\nROI:[acme] 3 h a week"),
    ).toEqual(["win [Acme] shop live", "roi [Beta] 12 % less waste", "roi [acme] 3 h a week ·of 0"]);
    expect(told("WIN:", "Pilot signed at last.\nROI: saves 3 h a week\nROI: 12k a year")).toEqual([
      "win Pilot signed at last.",
      "roi saves 3 h a week ·of 0",
      "roi 12k a year ·of 0",
    ]);
    expect(told("ROI:", "12k saved\nWIN: audit passed")).toEqual(["roi 12k saved", "win audit passed"]);
  });

  it("take the lines and the list below them", () => {
    const [win, roi] = read("WIN:", "WIN: shop live\nin both towns\nROI: 30% fewer calls\nsince May");
    expect([win?.body, roi?.body]).toEqual(["shop live\nin both towns", "30% fewer calls\nsince May"]);
    expect(told("WIN:", "WIN:\n- shop live\n- audit passed\n\nROI: 12k saved")).toEqual([
      "win shop live",
      "win audit passed",
      "roi 12k saved ·of 1",
    ]);
  });

  it("a single one gives the note its label", () => {
    expect(told("WIN:", "WIN:[Acme] shop live\nmore to come")).toEqual(["win [Acme] shop live"]);
    expect(told("WIN:", "[Acme] shop live\nmore to come")).toEqual(["win [Acme] shop live"]);
  });
});

it("a result without a label has that of its win", () => {
  expect(told("WIN:[Acme] shop live, ROI:[20 h a week]", "")).toEqual([
    "win [Acme] shop live",
    "roi [Acme] 20 h a week ·of 0",
  ]);
  expect(told("WIN:", "WIN:[Acme] shop live\nROI: 20 h a week")).toEqual([
    "win [Acme] shop live",
    "roi [Acme] 20 h a week ·of 0",
  ]);
  expect(told("WIN:[Acme] shop live ROI:[Beta] 20 h", "")).toEqual([
    "win [Acme] shop live",
    "roi [Beta] 20 h ·of 0",
  ]);
});

it("a result of a private win is private", () => {
  expect(told("WIN-PRIVATE:[Acme] ROI:[saves 3 h]", "")).toEqual([
    "win [Acme] Acme ·private",
    "roi [saves 3 h] saves 3 h ·private ·of 0",
  ]);
  expect(told("WIN:[Acme] ROI-PRIVATE:[saves 3 h]", "")).toEqual([
    "win [Acme] Acme",
    "roi [saves 3 h] saves 3 h ·private ·of 0",
  ]);
});
