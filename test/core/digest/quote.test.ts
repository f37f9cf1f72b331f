// The client's words round a number: whole sentences, marks, cuts.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteRound } from "../../../src/core/digest/quote.ts";

const plain = (text: string, words: string[]) =>
  quoteRound(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  );
const joined = (parts: { text: string; marked: boolean }[]) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");

describe("a quote", () => {
  test("is the sentence round the number, the number marked", () => {
    const text =
      "Hi Pia, good news.\nWe no longer need the agency,\nthat is 48k a year off the budget. Call me. 12 is mine.";
    expect(joined(plain(text, ["48k a year"]))).toBe(
      "We no longer need the agency, that is [48k a year] off the budget.",
    );
  });

  test("marks every number of that sentence and none of another", () => {
    const text = "From 14 days to 3, and 20 hours a week. Also 99 more.";
    expect(joined(plain(text, ["14 days to 3", "20 hours", "99"]))).toBe(
      "From [14 days to 3], and [20 hours] a week.",
    );
  });

  test("does not end at the point of a number or an amount", () => {
    const text = "We saved 1.5 million euros. Thanks.";
    expect(joined(plain(text, ["1.5 million euros"]))).toBe("We saved [1.5 million euros].");
  });

  test("without a number is the first sentence", () => {
    expect(joined(quoteRound("\n Works like a charm!  More later.", []))).toBe("Works like a charm!");
    expect(quoteRound("", [])).toEqual([]);
  });

  test("cuts a long sentence at words on both sides and says so", () => {
    const text = `${"many words before it ".repeat(20)}saves 20 hours here${" and many words after".repeat(20)}`;
    const quote = joined(plain(text, ["20 hours"]));
    expect(quote).toMatch(/^… \w+ .*saves \[20 hours\] here .*\w …$/);
    expect(quote.length).toBeLessThan(260);
  });

  test("never throws and keeps the marked words whole, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.nat(600), fc.nat(40), (text, at, length) => {
        const span = { start: Math.min(at, text.length), end: Math.min(at + length, text.length) };
        // As figures are: their words neither begin nor end with a blank.
        fc.pre(!/^\s|\s$/.test(text.slice(span.start, span.end)));
        const marked = quoteRound(text, [span]).filter((part) => part.marked);
        const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
        expect(marked.map((part) => part.text).join("")).toBe(words);
      }),
    );
  });
});
