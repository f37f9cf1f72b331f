// Whether words that are cleared without the name hold it all the same.
import { expect, test } from "vitest";
import { approvable } from "../../../src/core/timeline/approval.ts";
import { entryOf, VIEW } from "./sample.ts";

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
