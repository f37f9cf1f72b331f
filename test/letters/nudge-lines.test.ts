// Lines of a digest that only some weeks have: what was changed, a draft that is longer than its room, days of long windows.
import { expect, test } from "vitest";
import { composeDigest } from "../../src/core/digest/digest.ts";
import type { Ask, Retraction } from "../../src/core/digest/nudges.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { onWords } from "../../src/letters/language.ts";
import { noNudges } from "../helpers/nudges.ts";
import { sampleReader, sampleSource } from "./sample-digest.ts";

const retraction: Retraction = {
  number: 118,
  title: "Fewer calls",
  words: null,
  what: "withdrawn",
  now: null,
  reason: null,
  at: new Date("2026-11-18T09:00:00Z"),
  shownIn: [],
};

function viewOf(nudges: Partial<typeof noNudges>, locale = "en") {
  const digest = composeDigest({ ...sampleSource, nudges: { ...noNudges, ...nudges } })!;
  return digestLetter(digest, { ...sampleReader, locale }).view as {
    retractions: { lines: string[] };
    asks: { items: { short: string[]; whole: string[] }[] };
  };
}

test.each([
  ["Zahl stimmt nicht!", "Zahl stimmt nicht!"],
  ["wrong base year.", "wrong base year."],
  ["wrong base year", "wrong base year."],
  ["who said so?", "who said so?"],
])("a reason ends once: %s", (reason, end) => {
  const [line] = viewOf({ retractions: [{ ...retraction, reason }] }).retractions.lines;
  expect(line).toBe(`118, Fewer calls, was taken out on 18 November: ${end}`);
});

test("of many places the last are named, and the others counted", () => {
  const shownIn = ["digest of 1 June", "digest of 8 June", "acme.pptx of 9 June", "digest of 15 June"];
  const [line] = viewOf({ retractions: [{ ...retraction, shownIn }] }).retractions.lines;
  expect(line).toMatch(
    /You saw it in the digest of 8 June, the acme\.pptx of 9 June, the digest of 15 June,? and one more\.$/,
  );
  const [german] = viewOf({ retractions: [{ ...retraction, shownIn: [...shownIn, ...shownIn] }] }, "de")
    .retractions.lines;
  expect(german).toMatch(/ und 5 weitere Stellen\.$/);
});

test("what was put back is told in both languages", () => {
  const restored = { ...retraction, what: "restored" as const };
  expect(viewOf({ retractions: [restored] }).retractions.lines).toEqual([
    "118, Fewer calls, was put back on 18 November.",
  ]);
  expect(viewOf({ retractions: [restored] }, "de").retractions.lines).toEqual([
    "118, Fewer calls, gilt seit dem 18. November wieder.",
  ]);
});

test("a draft that is longer than its room ends with a whole paragraph", () => {
  const told = `The portal of ${"the northern region ".repeat(11)}is live.`;
  const body = `Dear Dana,\n\n${told}\n\nWhat has it brought you?\n- about 20 hours a week\n\nOne line will do.\n\nBest regards\nPia`;
  const ask: Ask = {
    entryId: 1,
    number: 142,
    title: "Portal live",
    on: "2026-11-17",
    client: { id: 1, name: "Acme Foods" },
    to: null,
    bcc: null,
    subject: "Portal (#142)",
    body,
    mailto: "mailto:?subject=x",
    time: 1,
  };
  const [long] = viewOf({ asks: [ask] }).asks.items;
  expect(long?.short).toEqual([
    "Dear Dana,",
    told,
    "What has it brought you?",
    "- about 20 hours a week",
    "One line will do.",
    "…",
  ]);
  expect(long?.whole.join("\n")).toBe(body);
  const [short] = viewOf({ asks: [{ ...ask, body: "Dear Dana,\n\nWhat did it bring?\n\nPia" }] }).asks.items;
  expect(short?.short).toEqual(["Dear Dana,", "What did it bring?", "Pia"]);
});

test("days of a window that holds two months are told with theirs", () => {
  const on = (days: { first: string; last: string }) =>
    onWords("2026-07-22", "day", "en", { days, year: "2026" });
  expect(on({ first: "2026-07-20", last: "2026-07-26" })).toBe("Wed 22");
  expect(on({ first: "2026-07-20", last: "2026-08-02" })).toBe("Wed 22");
  expect(on({ first: "2026-07-01", last: "2026-07-31" })).toBe("Wed 22");
  expect(on({ first: "2026-06-22", last: "2026-08-02" })).toBe("Wed 22 July");
});
