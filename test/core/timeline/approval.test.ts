// Whether words that are cleared for the client hold a name all the same, or another number than the one beside them.
import { expect, test } from "vitest";
import type { LoggedFigure } from "../../../src/core/entry/entry.ts";
import { approvable } from "../../../src/core/timeline/approval.ts";
import { entryOf, figureOf, VIEW } from "./sample.ts";

test.each([
  ["Bo Li", "Bo Li here: the desk is a joy.", true],
  ["Bo Li", "Says bo: the desk is a joy.", true],
  ["José Ruiz", "Jose here: the desk is a joy.", true],
  ["李伟", "我是李伟，效果很好。", true],
  ["Bo Li", "我是Bo，效果很好。", true],
  ["김 철수", "철수입니다. 아주 좋습니다.", true],
  ["Bo Li", "The border line is a joy.", false],
  ["A. Anker", "I think it is a joy.", false],
  ["Maria de la Cruz", "El mostrador de la planta es una alegría.", false],
  ["Anna De", "De balie is een feest.", true],
  [null, "Dh here: the desk is a joy.", true],
] as const)("of %s: %s (%s)", (fromName, text, isHeld) => {
  const evidence = { fromName, fromEmail: "dh@nordlicht.example", sentAt: null, subject: null, text };
  const entry = entryOf({ id: 2, on: "2026-07-01", title: "Desk rebuilt", evidence });
  const found = approvable(entry, undefined, "words", VIEW);
  expect(found).toMatchObject({ ok: true, quoteRefused: isHeld ? "holds-name" : null });
});

test.each([
  ["20 hours a week", [20], 22, true],
  ["45.000,50 EUR", [45000.5], 4500, true],
  ["45.000 EUR", [45000], 4500, true],
  ["twenty hours", [20], 22, true],
  // Misread before, and right in the client's own words.
  ["20 hours a week", [2], 20, false],
  ["45.000,50 EUR", [45], 45000.5, false],
  ["$1,250", [1.25], 1250, false],
] as const)("%s, read as %j and corrected to %d (%s)", (text, wasRead, amount, isRefused) => {
  const evidence = {
    fromName: "Bo Li",
    fromEmail: "bo@nordlicht.example",
    sentAt: null,
    subject: null,
    text: `Sales admin saves ${text} with it.`,
  };
  const refusedWith = (change: Partial<LoggedFigure>) => {
    const figures = [figureOf({ text, amount, ordinal: 2, measure: measureOf(text), ...change })];
    const entry = entryOf({ id: 2, on: "2026-07-01", title: "Desk rebuilt", evidence, figures });
    const found = approvable(entry, undefined, "words", VIEW);
    return found.ok && found.quoteRefused;
  };
  expect(refusedWith({ wasRead })).toBe(isRefused ? "holds-corrected-figure" : null);
  expect(refusedWith({})).toBeNull();
});

function measureOf(text: string): LoggedFigure["measure"] {
  return text.includes("hours") ? "time" : "money";
}
