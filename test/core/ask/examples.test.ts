// The answers that an ask shows as examples: whoever sends one back is understood.
import { describe, expect, test } from "vitest";
import type { AskWords } from "../../../src/core/ask/words.ts";
import { de } from "../../../src/core/ask/words-de.ts";
import { en } from "../../../src/core/ask/words-en.ts";
import { extractFigures } from "../../../src/core/figures/extract.ts";

const TITLE = { en: "Night shift planned by itself", de: "Nachtschicht plant sich selbst" };
const examplesOf = (words: AskWords) => [...new Set(Object.values(words.examples).flat())];

describe.each([
  ["en", en],
  ["de", de],
] as const)("in %s", (locale, words) => {
  test.each(examplesOf(words))("%s", (example) => {
    for (const about of [undefined, TITLE[locale]]) {
      const context = { locale, currency: "CHF", ...(about !== undefined && { about }) };
      const [figure, ...more] = extractFigures(example, context);
      expect(more).toEqual([]);
      expect(figure).toMatchObject({ beneficiary: "client" });
      expect(figure?.direction).not.toBeNull();
      expect(figure?.amount ?? figure?.to).toBe(numbersOf(example).at(-1));
    }
  });

  test("of money is money, of time is time", () => {
    const measures = (role: keyof AskWords["examples"]) =>
      words.examples[role].map((example) => extractFigures(example, { locale, currency: "CHF" })[0]?.measure);
    expect(measures("time")).toEqual(["time", "time"]);
    expect(measures("money")).toEqual(["money", "percent"]);
    expect(measures("any")).toEqual(["time", "money"]);
  });
});

function numbersOf(example: string): number[] {
  return (example.match(/\d[\d.,]*/g) ?? []).map((digits) => Number(digits.replace(/[.,]/g, "")));
}
