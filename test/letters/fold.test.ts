// Text letters folded at 76 columns.
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLines } from "../../src/letters/fold.ts";

test("folds at words, and indents what follows like the line's beginning", () => {
  const words = "word ".repeat(20).trim();
  expect(
    foldLines(`* ${words}`)
      .split("\n")
      .map((line) => line.slice(0, 3)),
  ).toEqual(["* w", "  w"]);
  expect(
    foldLines(`    ${words}`)
      .split("\n")
      .every((line) => line.startsWith("    w")),
  ).toBe(true);
  expect(foldLines(words).split("\n")[1]).toMatch(/^word/);
});

test("leaves a link whole and counts a wide character as two columns", () => {
  const link = `https://lately.agency.example/${"x".repeat(90)}`;
  expect(foldLines(`Open the log: ${link}`)).toContain(link);
  expect(foldLines(`${"日本".repeat(10)} ${"日本".repeat(10)}`).split("\n")).toHaveLength(2);
});

test("loses no word of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const wordsOf = (all: string) => all.split(/\s+/).filter(Boolean);
      expect(wordsOf(foldLines(text))).toEqual(wordsOf(text));
    }),
    { numRuns: 100 },
  );
});
