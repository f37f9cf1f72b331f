// The notation of the language files, and that no file has a slip of it.
import { describe, expect, test } from "vitest";
import { languages } from "../../../../src/core/figures/languages/all.ts";
import type { Language } from "../../../../src/core/figures/languages/language.ts";
import * as lists from "../../../../src/core/figures/languages/lists.ts";

describe("the notation of word lists", () => {
  test("words stand between white space, an underscore is a blank within a phrase", () => {
    expect(lists.words("saved\n  brought_in p.a.")).toEqual(["saved", "brought in", "p.a."]);
  });

  test("phrases stand between bars, however they are wrapped", () => {
    expect(lists.list("instead of | ,\n    after | vs.")).toEqual(["instead of", ", after", "vs."]);
  });

  test("braces hold what differs, also over a line's end and more than once", () => {
    expect(lists.words("halv{e,ed} {up,\n  down}_on")).toEqual(["halve", "halved", "up on", "down on"]);
    expect(lists.list("{,at} {a,the} cost")).toEqual(["a cost", "the cost", "at a cost", "at the cost"]);
  });

  test("an asterisk on both sides is a stem and an ending", () => {
    expect(lists.words("*kosten* spar* *quote")).toEqual(["kosten*", "*kosten", "spar*", "*quote"]);
  });

  test("groups give each phrase what stands before their colon", () => {
    expect(lists.grouped("EUR: euro{,s}; $: bucks")).toEqual({ euro: "EUR", euros: "EUR", bucks: "$" });
    expect(lists.valued("1e3: grand; 2/4: half")).toEqual({ grand: 1000, half: 0.5 });
    expect(lists.multiples("2 increase: twice the; 1/2: by half")).toEqual({
      "twice the": { factor: 2, direction: "increase" },
      "by half": { factor: 0.5, direction: null },
    });
  });

  test("loose words are also known without their accents", () => {
    expect(lists.loose("réduit{,e} coupé")).toEqual([
      "réduit",
      "reduit",
      "réduite",
      "reduite",
      "coupé",
      "coupe",
    ]);
  });
});

const PERIODS = ["day", "week", "month", "quarter", "year", "once"];
const UNITS = ["milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "years"];

describe.each(languages.map((language) => [language.code, language] as const))(
  "the file of %s",
  (_, language) => {
    test("has no brace, bar, underscore or empty phrase left over", () => {
      const slips = phrasesOf(language).filter(
        (phrase) => phrase === "" || /[{}|_]|\s\s|^\s|\s$/.test(phrase),
      );
      expect(slips).toEqual([]);
    });

    test("names periods, units of time, directions and numbers that there are", () => {
      const periods = [language.periodsAfter, language.periodsBefore].flatMap(Object.values);
      expect(periods.filter((period) => !PERIODS.includes(period))).toEqual([]);
      const units = [language.timeUnits, language.vagueTimes].flatMap(Object.values);
      expect(units.filter((unit) => !UNITS.includes(unit))).toEqual([]);
      const { cardinals, scales, andHalf, fractions, vagueNumbers, multiples } = language;
      const multiple = Object.values(multiples);
      expect(multiple.filter(({ direction }) => ![null, "increase", "decrease"].includes(direction))).toEqual(
        [],
      );
      const numbers = [cardinals, scales, andHalf, fractions, vagueNumbers].flatMap(Object.values);
      expect(
        [...numbers, ...multiple.map(({ factor }) => factor)].filter((n) => !Number.isFinite(n)),
      ).toEqual([]);
    });
  },
);

function phrasesOf(value: Language | Language[keyof Language]): string[] {
  if (typeof value !== "object") return [];
  if (Array.isArray(value)) return value;
  return Object.entries(value).flatMap(([phrase, meaning]) =>
    "code" in value || Array.isArray(meaning) ? phrasesOf(meaning) : [phrase],
  );
}
