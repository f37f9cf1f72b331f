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

  test.each([
    [
      "Wir sind froh. seit dem Start sparen wir ca. 48.000 EUR im Jahr. Gruß",
      "48.000 EUR",
      "seit dem Start sparen wir ca. [48.000 EUR] im Jahr.",
    ],
    ["Thanks. We save approx. 48k EUR a year. Bye", "48k EUR", "We save approx. [48k EUR] a year."],
    [
      "Gut. Der Ausschuss sank lt. Hrn. Dr. Krause um 15 % im Mai.",
      "15 %",
      "Der Ausschuss sank lt. Hrn. Dr. Krause um [15 %] im Mai.",
    ],
    ["Ok. Seit dem 3. März sind es z. B. 12 % mehr.", "12 %", "Seit dem 3. März sind es z. B. [12 %] mehr."],
    ["Es sind 3 % p.a. Das bleibt unter uns.", "3 %", "Es sind [3 %] p.a."],
    [
      "- Orders rose by 12 %\n- The CEO Hans Gruber is leaving\n- Budget is tight",
      "12 %",
      "Orders rose by [12 %]",
    ],
    ["1. Budget is tight\n2. Orders rose by 12 %\n3. He is leaving", "12 %", "Orders rose by [12 %]"],
    ["Hi Pat\nOrders rose by 17 %\nplease keep it between us", "17 %", "Orders rose by [17 %]"],
    ["Hi Pat\r\nOrders rose by 17 %\r\nOur CEO leaves", "17 %", "Orders rose by [17 %]"],
    ["订单增长了12%。老板要走了。", "12%", "订单增长了[12%]。"],
    ["他很忙！订单增长了12%。", "12%", "订单增长了[12%]。"],
    [
      "Seit dem Start der neuen Anlage sparen wir nach unserer\nRechnung gut 48.000 EUR im Jahr. Danke.",
      "48.000 EUR",
      "Seit dem Start der neuen Anlage sparen wir nach unserer Rechnung gut [48.000 EUR] im Jahr.",
    ],
    [
      "seit dem Start sparen wir\nca. 48.000 EUR im Jahr.",
      "48.000 EUR",
      "seit dem Start sparen wir ca. [48.000 EUR] im Jahr.",
    ],
    [
      "Since the new line started in the spring of this year, the team of\nPat Weber has made 12 % more. Thanks",
      "12 %",
      "Since the new line started in the spring of this year, the team of Pat Weber has made [12 %] more.",
    ],
    [
      "The board was glad to hear it from all of us, and it said so\nOrders rose by 12 %\nThere is some room in lines as wide as this one here is, and it is wider",
      "12 %",
      "Orders rose by [12 %]",
    ],
  ])("of %j", (text, words, quote) => {
    expect(joined(plain(text, [words]))).toBe(quote);
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

  test("reads a hostile text once", () => {
    for (const text of [
      ".".repeat(300_000),
      "\n".repeat(300_000),
      "a. ".repeat(100_000),
      " \n a\n".repeat(60_000),
    ]) {
      const started = performance.now();
      quoteRound(`${text} 12 %`, [{ start: text.length + 1, end: text.length + 5 }]);
      expect(performance.now() - started).toBeLessThan(2000);
    }
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
