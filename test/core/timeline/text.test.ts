// Where lines break: between words, at syllables, where Chinese and Japanese allow it, and never much longer than the other.
import { expect, test } from "vitest";
import { setBalanced, setText, withNumber } from "../../../src/core/timeline/text.ts";
import { syllablesOf } from "../../../src/core/timeline/words-of-text.ts";

const type = { sizePx: 10, lineHeightPx: 12, weight: 400 } as const;
/** Each letter is 10 px wide. */
const measure = (text: string) => 10 * [...text].length;
const lines = (text: string, letters: number, most = 9) =>
  setText(text, type, "ink", measure, 10 * letters, most).text.lines;
const balanced = (text: string, letters: number) =>
  setBalanced(text, type, "ink", measure, 10 * letters, 9).text.lines;

test.each([
  ["words stay whole", "the new portal is live", 10, ["the new", "portal is", "live"]],
  ["a long word breaks at a joint, with a hyphen", "Qualitätsmanagement", 11, ["Qualitäts-", "management"]],
  ["an address after a slash, without", "example.test/a/long/way", 15, ["example.test/a/", "long/way"]],
  ["what has no syllable between letters", "WWWWWWWWWW", 4, ["WWWW", "WWWW", "WW"]],
  ["a number and its unit stay together", "now €\u00a048,000", 9, ["now", "€\u00a048,000"]],
  ["Japanese between words, no full stop first", "出荷しました。新しい棚", 7, ["出荷しました。", "新しい棚"]],
  ["Chinese too", "订单自动到达仓库，不再", 8, ["订单自动到达", "仓库，不再"]],
  ["Korean at its spaces", "새 창고가 문을", 5, ["새 창고가", "문을"]],
])("%s", (_, text, letters, expected) => {
  expect(lines(text, letters)).toEqual(expected);
});

test("the text behind the lines is the text, without the hyphens of breaks", () => {
  const { value } = setText("Das Qualitätsmanagement läuft", type, "ink", measure, 120, 9).text;
  expect(value).toBe("Das Qualitätsmanagement läuft");
});

test("what does not fit ends in an ellipsis, at a word where it can", () => {
  expect(lines("the new portal is live for dealers", 10, 2)).toEqual(["the new", "portal is…"]);
  expect(lines("出荷しました新しい棚卸し", 5, 1)[0]).toMatch(/…$/);
});

test("lines are balanced where that costs no line, and left alone where it would break a word", () => {
  expect(lines("orders reach the store by themselves", 28)).toEqual([
    "orders reach the store by",
    "themselves",
  ]);
  expect(balanced("orders reach the store by themselves", 28)).toEqual([
    "orders reach the",
    "store by themselves",
  ]);
  expect(balanced("a Qualitätsmanagement", 20)).toEqual(["a", "Qualitätsmanagement"]);
  expect(balanced("short", 28)).toEqual(["short"]);
});

test("syllables: joints of compounds, nothing near an end, nothing in what is no word", () => {
  const broken = (word: string) => syllablesOf(word).map((at) => word.slice(0, at));
  expect(broken("Donaudampfschiff")).toEqual(["Donau", "Donaudampf"]);
  expect(broken("straightforward")).toEqual(["straight", "straightfor"]);
  expect(broken("portal")).toEqual([]);
  expect(broken("a1b2c3d4e5f6")).toEqual([]);
  expect(broken("x".repeat(50))).toEqual([]);
});

test("a text of any length is set in a moment", () => {
  const start = lines("Wort ".repeat(200_000), 20, 3);
  expect(start).toHaveLength(3);
  expect(lines("Qualitätsmanagement".repeat(50_000), 20, 3)).toHaveLength(3);
});

test.each([
  ["room for all", "New portal", "€ 5", 12, "led to: New portal, € 5"],
  [
    "the title gives way",
    "A portal for all the dealers of the north",
    "€ 120,000",
    12,
    "led to: A portal for…, € 120,000",
  ],
  ["no room for a letter of it", "Portal", "€ 120,000 a year", 8, "€ 120,000 a year"],
])("a title and its number in 3 lines: %s", (_what, title, number, letters, expected) => {
  const set = (value: string) => setText(value, type, "ink", measure, 10 * letters, 3);
  const words = withNumber(title, number, (value) => `led to: ${value}`, set);
  expect(words).toBe(expected);
  expect(set(words).text.lines.join(" ")).toContain(number);
});
