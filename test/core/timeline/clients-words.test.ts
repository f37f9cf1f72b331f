// Whose words a title is: what the client's person wrote is shown to no client before it is cleared.
import { describe, expect, test } from "vitest";
import { approvable, type EvidenceView } from "../../../src/core/timeline/approval.ts";
import { bearsClientsWords } from "../../../src/core/timeline/clients-words.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { entryOf, figureOf, linkOf, timelineOptions, VIEW } from "./sample.ts";

const THEIRS = "Honestly, Tom Baker hated it at first";
const evidence = {
  fromName: "Dana Holt",
  fromEmail: "dana.holt@nordlicht.example",
  sentAt: new Date("2026-11-17T09:30:00Z"),
  subject: "Re: What has it brought? (#101)",
  text: `Hi Mara,\n\n${THEIRS}, but it works well. We save 48k a year.\n\nDana`,
};
const win = entryOf({ id: 1, on: "2026-07-01", title: "Orders by phone ended" });
const answer = entryOf({ id: 2, on: "2026-11-17", title: THEIRS, kind: "roi", evidence });
const approved = (entry = answer, view: Partial<EvidenceView> = {}, choice?: string) => {
  const chosen = { isHidden: false, isFeatured: false, place: null, title: choice ?? null, text: null };
  const found = approvable(entry, chosen, "none", { ...VIEW, ...view });
  return found.ok ? found.content.title : found.why;
};

describe("a title is the client's", () => {
  test.each([
    ["his first line", THEIRS],
    ["cut, and in another case", "honestly, tom baker hated it…"],
  ])("when it is %s", (_what, title) => {
    expect(bearsClientsWords({ ...answer, title })).toBe(true);
  });

  test("in a script without spaces, too", () => {
    const text = "導入後、返品処理が二時間で終わるようになりました。";
    expect(
      bearsClientsWords({ ...answer, title: "返品処理が二時間で", evidence: { ...evidence, text } }),
    ).toBe(true);
  });

  test.each([
    ["there is no mail of his", { evidence: null }],
    ["he wrote other words", { title: "Orders by phone ended" }],
    ["two of them stand there by chance", { title: "Tom Baker" }],
    ["it was his subject, which the PM passed on", { evidence: { ...evidence, subject: `Fwd: ${THEIRS}` } }],
    ["the PM wrote it in his note as well", { body: THEIRS }],
  ])("not when %s", (_why, change) => {
    expect(bearsClientsWords({ ...answer, ...change })).toBe(false);
  });
});

describe("approved without a quote", () => {
  test("it has the title of its success, and alone it is refused", () => {
    const beside = { entryId: 1, title: "Orders by phone ended" };
    expect(approved(answer, { beside })).toBe("Orders by phone ended");
    expect(approved()).toBe("clients-title");
  });

  test("it keeps a title that the PM typed, or chose for the client", () => {
    expect(approved(answer, { isTyped: true })).toBe(THEIRS);
    expect(approved(answer, {}, "Phones are quiet")).toBe("Phones are quiet");
  });
});

test("approved with a quote that holds it, it keeps its title", () => {
  const text = `${THEIRS}. It saves 48k a year.`;
  const figures = [figureOf({ source: "evidence", start: 48, end: 58, text: "48k a year", amount: 48000 })];
  const entry = { ...answer, title: "It saves 48k a year", evidence: { ...evidence, text }, figures };
  const found = approvable(entry, undefined, "named", VIEW);
  expect(found).toMatchObject({ ok: true, content: { title: "It saves 48k a year" } });
});

test("a deck of drafts has none of his words", () => {
  const alone = { ...answer, id: 3, number: 103 };
  const deck = composeTimeline(
    [win, answer, alone],
    [linkOf(1, 2, "result")],
    timelineOptions({ audience: "drafts" }),
  );
  expect(JSON.stringify(deck)).not.toContain("Tom Baker");
  const titles = deck?.lanes.flatMap((lane) => lane.markers.map((one) => [one.title, one.remarks]));
  expect(titles).toEqual([
    ["Orders by phone ended", []],
    ["Result", []],
  ]);
});

test("a result goes from the client's deck with its success, hidden or withdrawn", () => {
  const figures = [figureOf({ amount: 48000, period: "year" })];
  const result = entryOf({ id: 2, on: "2026-07-02", title: "Saves", kind: "roi", figures });
  const links = [linkOf(1, 2, "result")];
  const options = timelineOptions({ audience: "drafts" });
  const hidden = { isHidden: true, isFeatured: false, place: null, title: null, text: null };
  const choices = new Map([[win.id, hidden]]);
  expect(composeTimeline([win, result], links, options, { cleared: [], choices })).toBeNull();
  expect(composeTimeline([{ ...win, withdrawn: true }, result], links, options)).toBeNull();
  const other = entryOf({ id: 3, on: "2026-07-03", title: "Stands" });
  const both = [...links, linkOf(3, 2, "result")];
  expect(composeTimeline([win, result, other], both, options, { cleared: [], choices })?.tiles).toHaveLength(
    1,
  );
});
