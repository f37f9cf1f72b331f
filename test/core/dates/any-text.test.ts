// Whatever a text is made of: no throw, no future, a span in the text, and no more time for a longer one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/core/dates/languages/all.ts";
import { pastDate } from "../../../src/core/dates/past-date.ts";

const ZONES = ["Pacific/Kiritimati", "Asia/Kolkata", "UTC", "America/St_Johns", "Pacific/Niue"];
const LOCALES = [
  ...languages.map(({ code }) => code),
  "en-US",
  "nn-NO",
  "ru",
  "uk",
  "vi",
  "id",
  "ar",
  "xx",
  "",
];

/** Phrases of all languages, slots and marks of templates left in: they are letters and brackets like others. */
const phrases = [...new Set(languages.flatMap((language) => strings(language)))];

function strings(value: unknown): string[] {
  if (typeof value === "string") return value.split(/[|,]/).map((phrase) => phrase.trim());
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "3",
      "31st",
      "29.2.",
      "2026",
      "2027-01-01",
      "12/12/26",
      "13/13",
      "24/7",
      "KW 53",
      "Q4",
      "2H26",
      "'25",
      ".",
      ",",
      ";",
      "?",
      "-",
      "\n",
      "\n\n",
      "%",
      "３月３日",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "")), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(""));
const moment = fc.date({ min: new Date("1995-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });

describe("any text", () => {
  it("gives no day after the sender's own, and a span that lies in the text", () => {
    expect(phrases.length).toBeGreaterThan(2000);
    fc.assert(
      fc.property(
        text,
        moment,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...LOCALES),
        (source, sentAt, zone, locale) => {
          const found = pastDate(source, { sentAt, zone, locale });
          if (!found) return;
          expect(found.on).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(found.on <= sentAt.toLocaleDateString("sv-SE", { timeZone: zone })).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(source.length);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("1 MB of days and months is read no further than its beginning", () => {
    const sentAt = new Date("2026-03-19T10:00:00Z");
    const found = pastDate("3. 3. ".repeat(170_000), { sentAt, zone: "UTC", locale: "de" });
    expect(found).toMatchObject({ on: "2026-03-03", start: 0 });
  });

  it.each(["1", "((((", "1/", "2026-", "the end of ", "a@", "until the ", "last ", "- ", "\n", "月"])(
    "1 MB of %j names no day",
    (unit) => {
      for (const locale of ["en-GB", "de", "ja", "ru"]) {
        const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
        expect(pastDate(long, { sentAt: new Date("2026-03-19T10:00:00Z"), zone: "UTC", locale })).toBeNull();
      }
    },
  );
});
