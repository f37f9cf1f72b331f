// Every reason why a mail ended as it did is told in each language, with what its sender can do where something waits.
import { describe, expect, test } from "vitest";
import { reasonSentences, settledReasons, type WaitingReason } from "../../src/core/entry/reasons.ts";
import type { ReasonCode } from "../../src/core/entry/understanding.ts";
import { problemLetter } from "../../src/letters/problem.ts";
import { de } from "../../src/letters/words-de.ts";
import { en } from "../../src/letters/words-en.ts";

const codes = Object.keys(reasonSentences) as ReasonCode[];
const settled = new Set<ReasonCode>(settledReasons);
const waiting = codes.filter((code): code is WaitingReason => !settled.has(code));

describe.each([
  ["en", en],
  ["de", de],
] as const)("in %s", (_language, { problem }) => {
  test.each(codes)("%s has a sentence of its own", (code) => {
    expect(problem.reasons[code]).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  test.each(waiting)("%s has a mend", (code) => {
    expect(problem.mends[code]).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test("no German sentence is the English one", () => {
  for (const code of codes) expect(de.problem.reasons[code]).not.toBe(en.problem.reasons[code]);
  for (const code of waiting) expect(de.problem.mends[code]).not.toBe(en.problem.mends[code]);
});

test("a German letter about a review of an unknown project is German throughout", () => {
  const problem = {
    state: "needs-you",
    reasonCode: "review-project",
    reason: reasonSentences["review-project"],
    subject: "REVIEW:[Acme]",
    isPrivate: false,
    receivedAt: new Date("2026-11-18T09:00:00Z"),
  } as const;
  const { view } = problemLetter(problem, { locale: "de", zone: "Europe/Berlin" }, null);
  expect(view.reason).toBe("Es wird über ein Projekt entschieden, das der Kunde nicht hat.");
  expect(view.mend).toContain("fortführen, überarbeiten oder beenden");
});
