// `#142` names an entry, unless the words before it say that it is some other system's number.
import { expect, test } from "vitest";
import { referenceIn } from "../../../src/core/entry/reference.ts";

test.each([
  ["ROI: 20 hours a week (#142)", 142],
  ["#142 saves 3k EUR", 142],
  ["It builds on #1042, as agreed.", 1042],
  ["siehe #142", 142],
  ["WIN: [#142] phase 2", 142],
  ["Both #142 and #143", 142],
  ["Ticket #4711 is closed, see #142", 142],
])("%s names %i", (text, number) => {
  expect(referenceIn(text)).toBe(number);
});

test.each([
  "No ticket at all",
  "We are #1 in the region, #42 in the world",
  "Ticket #4711 is closed",
  "closes issue #311",
  "merged PR #311",
  "Pull request #1203",
  "Invoice no. #20931",
  "Rechnung Nr. #20931",
  "Bestellung: #20931",
  "colour #112233aa",
  "page.html#142",
  "A#142",
  "&#142;",
])("%s names none", (text) => {
  expect(referenceIn(text)).toBeNull();
});

test("a megabyte of almost numbers is read at once", () => {
  for (const piece of ["#12", "#142a", "ticket #142 ", "# 142 ", "########"]) {
    expect(referenceIn(piece.repeat(1_000_000 / piece.length))).toBeNull();
  }
});
