// Every language file is sound by itself, so that a new one needs no code and no other test.
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { Grammar } from "../../../src/core/dates/grammar.ts";
import { languages } from "../../../src/core/dates/languages/all.ts";
import type { DateLanguage } from "../../../src/core/dates/languages/language.ts";
import { pastDate } from "../../../src/core/dates/past-date.ts";

/** A Monday: every month but December has begun. */
const SENT = "2025-11-24T11:00:00Z";
const TODAY = Temporal.PlainDate.from("2025-11-24");

const forms = (series: string) => series.split("|").map((one) => one.split(",").map((form) => form.trim()));

function read(text: string, { code }: DateLanguage) {
  return pastDate(text, { sentAt: new Date(SENT), zone: "UTC", locale: code });
}

it("languages have names of their own, and English is among them", () => {
  const codes = languages.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl"]));
});

describe.each(languages.map((language) => [language.code, language] as const))("%s", (_, language) => {
  it("all templates name slots that are there", () => {
    expect(() => new Grammar(language)).not.toThrow();
  });

  it("has twelve months and seven days a week, in full and short", () => {
    expect(forms(language.months)).toHaveLength(12);
    expect(forms(language.weekdays)).toHaveLength(7);
    for (const [series, length] of [
      [language.monthsShort, 12],
      [language.weekdaysShort, 7],
      [language.monthWeeks, 12],
    ] as const) {
      expect([1, length]).toContain(forms(series).length);
    }
  });

  it("reads every weekday in every form", () => {
    for (const [i, names] of forms(language.weekdays).entries()) {
      for (const name of names) {
        const on = read(name, language)?.on;
        expect([name, on && Temporal.PlainDate.from(on).dayOfWeek]).toEqual([name, i + 1]);
      }
    }
  });

  it("reads the first month's day in every form of every month with its year", () => {
    const { code } = language;
    for (const [i, names] of forms(language.months).entries()) {
      for (const name of names) {
        const text = code === "ja" || code === "zh" ? `2024年${name.replace("份", "")}3日` : `3 ${name} 2024`;
        expect([text, read(text, language)?.on]).toEqual([text, `2024-${String(i + 1).padStart(2, "0")}-03`]);
      }
    }
  });

  it("knows what day yesterday and today were", () => {
    for (const [offset, phrases] of Object.entries(language.days)) {
      for (const phrase of phrases.split("|").map((p) => p.trim())) {
        if (phrase)
          expect([phrase, read(phrase, language)?.on]).toEqual([
            phrase,
            TODAY.add({ days: Number(offset) }).toString(),
          ]);
      }
    }
  });
});
