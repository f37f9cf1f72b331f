// A success logged again, a success with an estimate and a measured result: shown once, with one number.
import { describe, expect, test } from "vitest";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { composeFor as compose, entryOf, figureOf, linkOf, timelineOptions } from "./sample.ts";

const yearly = { measure: "money", period: "year", direction: "decrease", role: "cost" } as const;
const saving = (amount: number, change: object = {}) => figureOf({ ...yearly, amount, ...change });
const win = entryOf({ id: 1, on: "2026-07-01", title: "Checkout relaunched", visibility: "approved" });
const again = entryOf({
  id: 2,
  on: "2026-07-02",
  title: "Shop live, saves a lot",
  visibility: "approved",
  possibleDuplicateOf: 101,
  figures: [saving(48000, { ordinal: 1 })],
});

describe("the same success logged again", () => {
  test.each(["pm", "client"] as const)("gives its number to the first, for the %s", (audience) => {
    const timeline = compose([win, again], [linkOf(1, 2, "same")], { audience });
    expect(timeline?.lanes[0]?.markers).toMatchObject([
      { number: 101, isPending: false, results: [{ words: "€\u202f48,000 a year saved", number: 102 }] },
    ]);
    expect(timeline?.tiles).toMatchObject([{ words: "€\u202f48,000", of: [102] }]);
    expect(timeline?.successes).toBe(1);
    // A withdrawal must find where it was shown.
    expect(timeline?.holds).toContainEqual(expect.objectContaining({ entryId: 2, figure: again.figures[0] }));
  });

  test("does not take the place of the first's own number, and is in no total beside it", () => {
    const first = { ...win, figures: [saving(50000)] };
    const timeline = compose([first, again], [linkOf(1, 2, "same")]);
    expect(timeline?.lanes[0]?.markers[0]?.results).toMatchObject([{ number: 101 }]);
    expect(timeline?.tiles.map((tile) => tile.words)).toEqual(["€\u202f50,000"]);
  });

  test("as a result: its number stands beside the success of the first", () => {
    const bare = entryOf({ id: 3, on: "2026-07-03", title: "Saves much", kind: "roi" });
    const told = entryOf({ ...again, id: 4, number: 104, kind: "roi", possibleDuplicateOf: 103 });
    const links = [linkOf(1, 3, "result"), linkOf(3, 4, "same")];
    const [marker] = compose([win, bare, told], links)?.lanes[0]?.markers ?? [];
    expect(marker?.results).toMatchObject([{ number: 104, reason: "by hand" }]);
    expect(marker?.remarks).toEqual([]);
  });

  test("a draft that lends its number to an approved success marks it as a draft", () => {
    const draft = { ...again, visibility: "draft" as const };
    const links = [linkOf(1, 2, "same")];
    expect(compose([win, draft], links, { audience: "drafts" })?.lanes[0]?.markers[0]?.mark).toBe("draft");
    expect(
      compose([win, { ...draft, figures: [] }], links, { audience: "drafts" })?.lanes[0]?.markers[0]?.mark,
    ).toBe(null);
  });
});

test("an estimate gives way to what the client measured, in totals as on the chip", () => {
  const estimated = { ...win, figures: [saving(40000)] };
  const measured = entryOf({
    id: 3,
    on: "2026-08-01",
    title: "Checkout relaunched",
    kind: "roi",
    visibility: "approved",
    figures: [saving(48000)],
  });
  for (const audience of ["pm", "client"] as const) {
    const timeline = compose([estimated, measured], [linkOf(1, 3, "result")], { audience });
    expect(timeline?.lanes[0]?.markers[0]?.results.map((one) => one.number)).toEqual([103]);
    expect(timeline?.tiles).toMatchObject([{ words: "€\u202f48,000", of: [103] }]);
  }
});

test("a private result takes nothing from its success", () => {
  const estimated = { ...win, figures: [saving(40000)] };
  const secret = entryOf({
    id: 3,
    on: "2026-08-01",
    title: "Kept inside",
    kind: "roi",
    visibility: "private",
    figures: [saving(48000)],
  });
  const timeline = compose([estimated, secret], [linkOf(1, 3, "result")], { audience: "internal" });
  expect(timeline?.tiles).toMatchObject([{ words: "€\u202f40,000", of: [101] }]);
});

test("a total is no firmer than its parts", () => {
  const range = { ...win, figures: [saving(10000, { amountMax: 15000, hedge: "range" })] };
  const about = entryOf({
    id: 3,
    on: "2026-08-01",
    title: "Tolls",
    figures: [saving(20000, { hedge: "about" })],
  });
  expect(compose([range, about])?.tiles[0]?.words).toBe("about €\u202f30,000");
  expect(compose([range, about], [], { locale: "de" })?.tiles[0]?.words).toBe("rund 30.000\u202f€");
  const faster = figureOf({ measure: "percent", unit: "percent", amount: 12, hedge: "at-least" });
  expect(compose([{ ...win, figures: [faster] }])?.tiles[0]?.words).toBe("at least 12%");
});

test("what was taken back is cut from the words for the client, too", () => {
  const gone = saving(48000, { text: "48k EUR a year", withdrawn: true, isRetracted: true });
  const entry = { ...win, visibility: "draft" as const, figures: [gone] };
  const choice = {
    ...{ isHidden: false, isFeatured: false, place: null },
    title: "Your night shift saves 48k EUR a year",
    text: "That is 48k EUR a year for you.",
  };
  const choices = new Map([[entry.id, choice]]);
  const options = timelineOptions({ audience: "drafts" });
  const timeline = composeTimeline([entry], [], options, { cleared: [], choices });
  expect(timeline?.lanes[0]?.markers[0]).toMatchObject({
    title: "Your night shift saves …",
    text: "That is … for you.",
  });
});

test("what became better goes before how much there is", () => {
  const figures = (id: number, change: object) => {
    return entryOf({ id, on: "2026-07-01", title: `Success ${id}`, figures: [figureOf(change)] });
  };
  const halls = figures(1, { measure: "count", unit: "halls", amount: 12 });
  const faster = figures(2, { measure: "time", unit: "days", from: 14, to: 3, amount: null });
  const fewer = figures(3, { measure: "percent", unit: "percent", amount: 30, direction: "decrease" });
  expect(compose([halls, faster, fewer])?.tiles.map((tile) => tile.of)).toEqual([[102], [103], [101]]);
});
