// Words and dates of a timeline speak one language, whatever the client's.
import { expect, test } from "vitest";
import { shownWords } from "../../../src/core/timeline/shown-words.ts";
import { dayName, monthName, spanName, timelineWords, whenName } from "../../../src/core/timeline/words.ts";

test.each([
  ["en", "What we achieved together, June to November 2026", "17 November", "March 2026"],
  ["en-US", "What we achieved together, June to November 2026", "November 17", "March 2026"],
  ["de-AT", "Was wir gemeinsam erreicht haben, Juni bis November 2026", "17. November", "März 2026"],
  ["fr", "What we achieved together, June to November 2026", "17 November", "March 2026"],
  ["den", "What we achieved together, June to November 2026", "17 November", "March 2026"],
])("in %s: %s", (locale, subtitle, day, month) => {
  expect(timelineWords(locale).subtitle(spanName(["2026-06", "2026-11"], locale))).toBe(subtitle);
  expect(dayName("2026-11-17", locale)).toBe(day);
  expect(monthName("2026-03", locale, true)).toBe(month);
  expect(whenName("2026-11-17", "day", locale)).toBe(day);
});

test("a digest is called what it is at every cadence", () => {
  const at = new Date("2026-11-09T07:00:00Z");
  expect(shownWords({ reader: "Pia Moll", at }, "de", "UTC")).toBe("Brief vom 9. November an Pia Moll");
  expect(shownWords({ reader: null, at }, "fr", "UTC")).toBe("digest of 9 November");
});
