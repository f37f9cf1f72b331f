// "private" and "internal" as marks of a note or title, and as words of their own.
import { describe, expect, it } from "vitest";
import {
  isPrivateMark,
  isPrivateNote,
  markBefore,
  markBehind,
} from "../../../src/core/message/private-mark.ts";

describe("a note", () => {
  it.each([
    "private",
    "private - do not tell",
    "private: do not tell",
    "private, she told me over lunch",
    "private please do not share",
    "private they asked us to keep it quiet",
    "Private & confidential",
    "private and confidential, see below",
    "(private) margin 40 %",
    "[internal] margin 40 %",
    "*Private* they asked us",
    "INTERNAL - margin 40 %",
    "Internal only: margin 40 %",
    "internal we lost money on this",
    "intern",
    "Intern: das Budget steht",
    "Nur intern: das Budget steht",
    "Vertraulich, bitte nicht weitergeben",
    "Confidentiel : la marge est de 40 %",
    "Privé : la marge",
    "Riservato - margine 40 %",
    "poufne: marża",
    "Hi all,\n\ninternal: they pay double.",
    "\n\n  private\n\nThe margin is 40 %.",
    "Private-confidential: margin",
  ])("%s is private", (note) => {
    expect(isPrivateNote(note)).toBe(true);
  });

  it.each([
    "Private label launch is live",
    "private-label range in all shops",
    "Private cloud migration done.",
    "Private equity fund signed",
    "Internal server errors fell by 40%.",
    "Internal tools are twice as fast.",
    "Internal audit passed",
    "internal/external split is done",
    "internal and external users merged",
    "Interne Suche findet jetzt alles.",
    "Confidential computing pilot done",
    "privately held firm signed",
    "internationally live",
    "The private clinic opened.",
    "It was private",
    "It is live.\nprivate",
    "",
  ])("%j is none", (note) => {
    expect(isPrivateNote(note)).toBe(false);
  });
});

it.each([
  ["private: margin", "private: "],
  ["Private - margin", "Private - "],
  ["(internal) margin", "(internal) "],
  ["private", "private"],
  ["vertraulich | Marge", "vertraulich | "],
  ["private margin", ""],
  ["Internal, external and partner sites", ""],
  ["privateer: a game", ""],
])("before a title: %s", (title, mark) => {
  expect(title.slice(0, markBefore(title)).trim()).toBe(mark.trim());
});

it.each([
  ["margin up (private)", " (private)"],
  ["margin up [intern]", " [intern]"],
  ["margin up - private", " - private"],
  ["margin up #internal", " #internal"],
  ["the site is now private", ""],
  ["margin up (private clinic)", ""],
])("behind a title: %s", (title, mark) => {
  expect(title.slice(markBehind(title))).toBe(mark);
});

it("a bracket is a mark only as a whole", () => {
  expect(
    ["private", "INTERN", "strictly confidential", "Private Bank", "internals"].map(isPrivateMark),
  ).toEqual([true, true, true, false, false]);
});
