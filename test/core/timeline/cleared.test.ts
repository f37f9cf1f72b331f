// What is cleared for the client: the type that holds it, what an approval takes and refuses, and what it leaves behind.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { approvable, type QuoteChoice } from "../../../src/core/timeline/approval.ts";
import { Cleared, type Snapshot } from "../../../src/core/timeline/cleared.ts";
import { composeClientTimeline } from "../../../src/core/timeline/timeline.ts";
import { sourceFiles } from "../../tools/imports.ts";
import { clearedOf, composeFor, entryOf, figureOf, linkOf, timelineOptions, VIEW } from "./sample.ts";

const win = entryOf({ id: 1, on: "2026-07-01", title: "Orders by phone ended", visibility: "approved" });
const evidence = {
  fromName: "Dana Holt",
  fromEmail: "dana.holt@nordlicht.example",
  sentAt: new Date("2026-11-17T23:30:00Z"),
  subject: "Re: numbers",
  text: "Hello Mara,\n\nWe save 48k a year with it. Our board is content.\n\nDana",
};
const saved = figureOf({
  source: "evidence",
  start: 21,
  end: 31,
  text: "48k a year",
  period: "year",
  amount: 48000,
});
const told = entryOf({
  ...win,
  id: 2,
  number: 102,
  title: "Saves much",
  kind: "roi",
  evidence,
  figures: [saved],
});

function content(entry = told, quote: QuoteChoice = "none", choice?: Parameters<typeof approvable>[1]) {
  const found = approvable(entry, choice, quote, VIEW);
  if (!found.ok) throw new Error(found.why);
  return found;
}

describe("the type of what a client may see", () => {
  test("neither an entry nor an object of the same shape can be put into a client's timeline", () => {
    const shape: Snapshot = clearedOf(win)[0]!.snapshot;
    const compose = (_attempt: () => unknown) => {};
    // @ts-expect-error an entry is not cleared
    compose(() => composeClientTimeline([win], [], timelineOptions()));
    // @ts-expect-error nor is what looks like a snapshot
    compose(() => composeClientTimeline([{ snapshot: shape }], [], timelineOptions()));
    // @ts-expect-error and nobody makes one by hand
    compose(() => new Cleared(shape));
    expect(composeClientTimeline(clearedOf(win), [], timelineOptions())?.successes).toBe(1);
  });

  test("in `src` it is made by store/approvals alone", () => {
    const files = sourceFiles(join(import.meta.dirname, "../../.."), "src");
    const makers = files.filter((file) => file.text.includes("Cleared.fromApproval("));
    expect(makers.map((file) => file.path)).toEqual(["src/store/approvals.ts"]);
  });
});

describe("what an approval takes", () => {
  test("words and figures as they are, the day of the client's mail in the author's zone, no quote", () => {
    expect(content().content).toEqual({
      entryId: 2,
      kind: "roi",
      title: "Saves much",
      titleOf: null,
      text: null,
      on: "2026-07-01",
      onPrecision: "day",
      project: null,
      figures: [saved],
      reportedOn: "2026-11-18",
      quote: null,
    });
  });

  test("the client's wording goes before the entry's own", () => {
    const choice = { isHidden: false, isFeatured: false, place: null, title: "Yours", text: "And more." };
    expect(content(told, "none", choice).content).toMatchObject({ title: "Yours", text: "And more." });
  });

  test.each(["unit", "direction", "period"] as const)(
    "an inferred %s keeps its figure out and is named",
    (property) => {
      const found = content({ ...told, figures: [{ ...saved, inferred: [property, "role"] }] });
      expect(found.content.figures).toEqual([]);
      expect(found.unconfirmed).toEqual([{ ordinal: 1, text: "48k a year", properties: [property] }]);
    },
  );

  test("agency money, withdrawn figures and another entry's are none of the client's", () => {
    const others = [
      { ...saved, ordinal: 2, text: "9k", beneficiary: "agency" as const },
      { ...saved, ordinal: 3, withdrawn: true },
      { ...saved, ordinal: 4, isSame: true },
    ];
    expect(content({ ...told, figures: [saved, ...others] }).content.figures).toEqual([saved]);
  });
});

describe("what it refuses", () => {
  const why = (change: Partial<typeof told>) => {
    const found = approvable({ ...told, ...change }, undefined, "none", VIEW);
    return found.ok ? null : found.why;
  };
  test("private, clientless, agency money in the title, a title that still says what was withdrawn", () => {
    expect(why({})).toBeNull();
    expect(why({ visibility: "private" })).toBe("private");
    expect(why({ client: null })).toBe("no-client");
    const agency = { ...saved, text: "90k", beneficiary: "agency" as const };
    expect(why({ figures: [agency] })).toBe("agency-money");
    expect(why({ title: "Extended by 90k", figures: [saved, agency] })).toBe("agency-money");
    const gone = { ...saved, text: "48k", withdrawn: true, isRetracted: true };
    expect(why({ title: "Saves 48k", figures: [gone] })).toBe("retracted-words");
    // Not the same words, and one that was merely no figure.
    expect(why({ title: "Saves 148k", figures: [gone] })).toBeNull();
    expect(why({ title: "Saves 48k", figures: [{ ...gone, isRetracted: false }] })).toBeNull();
  });
});

describe("what a colleague wrote", () => {
  const colleagues = (quote: QuoteChoice, entry = told) =>
    approvable(entry, undefined, quote, { ...VIEW, isColleagues: true });
  test("is approved without anybody having reported it", () => {
    expect(colleagues("none")).toMatchObject({
      ok: true,
      content: { figures: [saved], reportedOn: null, quote: null },
    });
  });

  test.each(["words", "named"] as const)("is refused as the client's words: %s", (quote) => {
    expect(colleagues(quote)).toEqual({ ok: false, why: "colleagues-words" });
    expect(colleagues(quote, { ...told, visibility: "private" })).toEqual({ ok: false, why: "private" });
  });
});

describe("the client's own words", () => {
  test("are the sentence round the figure; the name comes with --named, the address never", () => {
    expect(content(told, "words").content.quote).toEqual({ words: "We save 48k a year with it.", by: null });
    expect(content(told, "named").content.quote).toEqual({
      words: "We save 48k a year with it.",
      by: "Dana Holt",
    });
  });

  test("without a figure in them they begin after the greeting", () => {
    expect(content({ ...told, figures: [] }, "words").content.quote?.words).toBe(
      "We save 48k a year with it.",
    );
  });

  test.each([
    ["no words", "", "words", "no-words"],
    ["a mail address", "Write to the.boss@nordlicht.example about it please.", "named", "holds-address"],
    ["the writer's name", "I, Dana, say that this is good.", "words", "holds-name"],
    ["agency money", "You get another 90k of work from us.", "named", "holds-other-figure"],
  ] as const)("%s is not cleared", (_what, text, quote, refused) => {
    const agency = { ...saved, text: "90k", beneficiary: "agency" as const, ordinal: 2 };
    const entry = {
      ...told,
      evidence: { ...evidence, text },
      figures: [agency, { ...saved, source: "body" as const }],
    };
    expect(content(entry, quote)).toMatchObject({ content: { quote: null }, quoteRefused: refused });
  });
});

describe("a success and its result", () => {
  const links = [linkOf(1, 2, "result")];
  const marker = (entries: (typeof told)[], audience: "client" | "drafts" | "pm") =>
    composeFor(entries, links, { audience })?.lanes[0]?.markers[0];

  test("show the quote and the day of where their number comes from", () => {
    expect(marker([win, told], "client")).toMatchObject({
      quote: { words: "We save 48k a year with it.", by: "Dana Holt" },
      reportedOn: "2026-11-18",
      results: [{ reason: "by hand" }],
    });
  });

  test("not approved, no quote goes into the deck of drafts, and none into the PM's own picture", () => {
    const draft = { ...told, visibility: "draft" as const };
    for (const audience of ["drafts", "pm"] as const) {
      expect(marker([win, draft], audience)).toMatchObject({ quote: null, reportedOn: "2026-11-18" });
      expect(JSON.stringify(composeFor([win, draft], links, { audience })?.lanes)).not.toMatch(
        /Dana|content|save 48k/,
      );
    }
  });

  test("a result whose success is not approved stands alone for the client", () => {
    const draft = { ...win, visibility: "draft" as const };
    expect(composeFor([draft, told], links, { audience: "client" })).toMatchObject({
      successes: 0,
      furtherResults: 1,
    });
  });
});

describe("a deck of drafts", () => {
  const markersOf = (entries: (typeof told)[], links: Parameters<typeof composeFor>[1]) =>
    composeFor(entries, links, { audience: "drafts" })?.lanes[0]?.markers.map(({ number, mark }) => [
      number,
      mark,
    ]);
  const draft = (entry: typeof told) => ({ ...entry, visibility: "draft" as const });

  test("marks an approved success with a number that is a draft, its own or that of what it led to", () => {
    const led = entryOf({ ...win, id: 3, number: 103, title: "Made possible", on: "2026-07-02" });
    const links = [linkOf(1, 2, "result")];
    expect(markersOf([win, told], links)).toEqual([[101, null]]);
    expect(markersOf([win, draft(told)], links)).toEqual([[101, "draft"]]);
    const through = [linkOf(1, 3, "led-to"), linkOf(3, 2, "result")];
    expect(markersOf([win, led, told], through)).toEqual([
      [101, null],
      [103, null],
    ]);
    expect(markersOf([win, led, draft(told)], through)).toEqual([
      [101, "draft"],
      [103, "draft"],
    ]);
    expect(markersOf([win, draft(led)], [linkOf(1, 3, "led-to")])?.[0]).toEqual([101, "draft"]);
  });
});

test("what was taken back is cut out of a title for everybody but the PM in person", () => {
  const gone = { ...saved, text: "48k", withdrawn: true, isRetracted: true };
  const entry = entryOf({ id: 1, on: "2026-07-01", title: "Saves 48k of 148k", figures: [gone] });
  const title = (audience: "internal" | "pm" | "drafts") =>
    composeFor([entry], [], { audience })?.lanes[0]?.markers[0]?.title;
  expect([title("internal"), title("pm"), title("drafts")]).toEqual([
    "Saves 48k of 148k",
    "Saves … of 148k",
    "Saves … of 148k",
  ]);
});
