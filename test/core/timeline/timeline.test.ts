// What stands where on a timeline, and who may see what.
import { describe, expect, test } from "vitest";
import type { Timeline } from "../../../src/core/timeline/timeline.ts";
import { composeFor as compose, entryOf, figureOf, linkOf, story } from "./sample.ts";

function storyFor(audience: Timeline["audience"]) {
  const timeline = compose(story.entries, story.links, { audience });
  if (!timeline) throw new Error("nothing to show");
  return timeline;
}

const markersOf = (timeline: ReturnType<typeof storyFor>) => timeline.lanes.flatMap((lane) => lane.markers);
const markerOf = (timeline: ReturnType<typeof storyFor>, number: number) =>
  markersOf(timeline).find((marker) => marker.number === number);
const saved = figureOf({ amount: 48000, period: "year", direction: "decrease", role: "cost" });

describe("what stands where", () => {
  test("projects are lanes by their first entry, work without a project comes last", () => {
    expect(storyFor("pm").lanes.map((lane) => lane.name)).toEqual([
      "Webshop relaunch",
      "Cold store",
      "Price data",
      "Other work",
    ]);
  });

  test("without any project there is one lane with the client's name", () => {
    const timeline = compose([entryOf({ id: 1, on: "2026-07-01", title: "A" })]);
    expect(timeline?.lanes.map((lane) => lane.name)).toEqual(["Nordlicht Foods"]);
  });

  test("a linked result stands beside its success and nowhere else", () => {
    const timeline = storyFor("pm");
    expect(markerOf(timeline, 102)?.results).toMatchObject([
      {
        words: "14 → 3 days",
        caption: "Listing a new article down from 14 days to 3",
        number: 110,
        figureOrdinal: 1,
      },
    ]);
    expect(markerOf(timeline, 110)).toBeUndefined();
  });

  test("a caption that only repeats the number is left out", () => {
    expect(markerOf(storyFor("pm"), 103)?.results).toMatchObject([{ caption: null, number: 111 }]);
  });

  test("a result with the title of its success has no caption", () => {
    const win = entryOf({ id: 1, on: "2026-07-01", title: "Orders by phone ended" });
    const roi = entryOf({
      id: 2,
      on: "2026-07-02",
      title: "Orders by  Phone ended",
      kind: "roi",
      figures: [saved],
    });
    const timeline = compose([win, roi], [linkOf(1, 2, "result")]);
    expect(timeline?.lanes[0]?.markers[0]?.results).toMatchObject([{ caption: null, number: 102 }]);
  });

  test("a success without a linked result shows its own figure", () => {
    expect(markerOf(storyFor("pm"), 105)?.results[0]?.words).toBe("31 hours a week saved");
  });

  test("a linked result goes before the success's own figure", () => {
    const win = entryOf({ id: 1, on: "2026-07-01", title: "A", figures: [figureOf({ amount: 5 })] });
    const roi = entryOf({ id: 2, on: "2026-07-02", title: "B", kind: "roi", figures: [saved] });
    const timeline = compose([win, roi], [linkOf(1, 2, "result")]);
    expect(timeline?.lanes[0]?.markers[0]?.results.map((result) => result.number)).toEqual([102]);
  });

  test("a result without a success is a marker of its own", () => {
    expect(markerOf(storyFor("pm"), 113)).toMatchObject({ kind: "roi", isPending: false });
    expect(storyFor("pm").furtherResults).toBe(2);
  });

  test("a result of later months still stands beside its success", () => {
    const win = entryOf({ id: 1, on: "2026-11-30", title: "A" });
    const roi = entryOf({ id: 2, on: "2026-12-05", title: "B", kind: "roi", figures: [saved] });
    expect(compose([win, roi], [linkOf(1, 2, "result")])?.lanes[0]?.markers[0]?.results).toHaveLength(1);
  });

  test("the window is half-open: its first day is in, the day after its last is out", () => {
    const edge = (on: string, id: number) => entryOf({ id, on, title: on });
    const days = ["2026-05-31", "2026-06-01", "2026-11-30", "2026-12-01"];
    const timeline = compose(days.map(edge));
    expect(timeline?.lanes[0]?.markers.map((marker) => marker.on)).toEqual(["2026-06-01", "2026-11-30"]);
  });

  test("another client's entry is not drawn, even when it is handed over", () => {
    const stranger = entryOf({ id: 1, on: "2026-07-01", title: "A", client: { id: 8, name: "Other" } });
    expect(compose([stranger])).toBeNull();
  });

  test("a thread leads to the later success and shows its number as the fruit; nothing is pending there", () => {
    const timeline = storyFor("pm");
    expect(timeline.threads).toEqual([
      { from: 101, to: 102 },
      { from: 104, to: 105 },
    ]);
    expect(markerOf(timeline, 101)).toMatchObject({
      ledTo: [{ number: 102, title: "New shop is live, no order lost", words: "14 → 3 days" }],
      isPending: false,
    });
  });

  test("the same success logged twice is shown once, with the results of both", () => {
    const first = entryOf({ id: 1, on: "2026-07-01", title: "A" });
    const second = entryOf({ id: 2, on: "2026-07-02", title: "A again" });
    const roi = entryOf({ id: 3, on: "2026-07-03", title: "B", kind: "roi", figures: [saved] });
    const timeline = compose([first, second, roi], [linkOf(2, 1, "same"), linkOf(2, 3, "result")]);
    expect(timeline?.lanes[0]?.markers).toMatchObject([{ number: 101, results: [{ number: 103 }] }]);
  });

  test("a withdrawn entry and a withdrawn figure are gone", () => {
    const withdrawn = entryOf({ id: 1, on: "2026-07-01", title: "A", withdrawn: true });
    const corrected = entryOf({
      id: 2,
      on: "2026-07-01",
      title: "B",
      figures: [{ ...saved, withdrawn: true }],
    });
    expect(compose([withdrawn])).toBeNull();
    expect(compose([corrected])).toMatchObject({ lanes: [{ markers: [{ results: [] }] }], tiles: [] });
  });
});

describe("what an audience may see", () => {
  const texts = (audience: Timeline["audience"]) => JSON.stringify(storyFor(audience));

  test("private entries are seen by the PM in person only, and marked", () => {
    expect(markerOf(storyFor("internal"), 114)).toMatchObject({ mark: "private" });
    for (const audience of ["pm", "drafts", "client"] as const)
      expect(texts(audience)).not.toMatch(/Quarrel/);
  });

  test("the same success logged again is as private, and so is the copy's result", () => {
    const secret = entryOf({ id: 1, on: "2026-07-01", title: "Secret", visibility: "private" });
    const again = entryOf({ id: 2, on: "2026-07-02", title: "Again" });
    const roi = entryOf({ id: 3, on: "2026-07-03", title: "Saves much", kind: "roi", figures: [saved] });
    for (const [from, to] of [
      [1, 2],
      [2, 1],
    ] as const)
      expect(compose([secret, again, roi], [linkOf(2, 3, "result"), linkOf(from, to, "same")])).toBeNull();
  });

  test("a result of a private success is private too, and in no total, not even inside", () => {
    const win = entryOf({ id: 1, on: "2026-07-01", title: "Secret", visibility: "private" });
    const roi = entryOf({ id: 2, on: "2026-07-02", title: "Saves much", kind: "roi", figures: [saved] });
    for (const audience of ["pm", "drafts", "client"] as const)
      expect(compose([win, roi], [linkOf(1, 2, "result")], { audience })).toBeNull();
    expect(compose([win, roi], [linkOf(1, 2, "result")], { audience: "internal" })).toMatchObject({
      successes: 1,
      tiles: [],
    });
  });

  test("a result of another client's private success is private too", () => {
    const other = { id: 99, name: "Other" };
    const secret = entryOf({
      id: 1,
      on: "2026-07-01",
      title: "Secret",
      visibility: "private",
      client: other,
    });
    const roi = entryOf({ id: 2, on: "2026-07-03", title: "Told nobody", kind: "roi", figures: [saved] });
    const links = [linkOf(1, 2, "result")];
    for (const audience of ["pm", "drafts", "client"] as const) {
      expect(compose([secret, roi], links, { audience })).toBeNull();
    }
    expect(compose([secret, roi], links, { audience: "internal" })).toMatchObject({
      furtherResults: 1,
      tiles: [],
    });
  });

  test("a thread to or from a private success is not told", () => {
    const open = entryOf({ id: 1, on: "2026-07-01", title: "Open" });
    const secret = entryOf({ id: 2, on: "2026-07-02", title: "Secret", visibility: "private" });
    const timeline = compose([open, secret], [linkOf(1, 2, "led-to")]);
    expect(timeline).toMatchObject({ threads: [], lanes: [{ markers: [{ ledTo: [] }] }] });
  });

  test("number pending and the count of numbered successes are the PM's", () => {
    expect(storyFor("pm")).toMatchObject({ withNumber: 4 });
    expect(markerOf(storyFor("pm"), 107)?.isPending).toBe(true);
    expect(storyFor("drafts").withNumber).toBeNull();
    expect(markersOf(storyFor("drafts")).some((marker) => marker.isPending)).toBe(false);
  });

  test("a success marked `no number` is not pending", () => {
    expect(markerOf(storyFor("pm"), 108)?.isPending).toBe(false);
  });

  test("drafts are marked in the client's draft and not in the PM's own picture", () => {
    expect(markerOf(storyFor("drafts"), 101)?.mark).toBe("draft");
    expect(markersOf(storyFor("pm")).every((marker) => marker.mark === null)).toBe(true);
  });

  test("the client sees approved entries only", () => {
    expect(markersOf(storyFor("client")).map((marker) => marker.number)).toEqual([102, 112]);
  });

  test("agency money is the PM's: marked there, in no total, and its entry is left out for the client by name", () => {
    const pm = storyFor("pm");
    expect(markerOf(pm, 115)?.results).toMatchObject([{ isAgency: true }]);
    expect(JSON.stringify(pm.tiles)).not.toMatch(/90/);
    expect(texts("drafts")).not.toMatch(/90k|90,000/);
    expect(storyFor("drafts").leftOut).toEqual([115]);
  });

  test("a success that has agency money in its body keeps its words and loses that number", () => {
    const figures = [figureOf({ text: "90k", amount: 90000, beneficiary: "agency" })];
    const win = entryOf({ id: 1, on: "2026-07-01", title: "Phase two begins", figures });
    expect(compose([win], [], { audience: "drafts" })).toMatchObject({
      lanes: [{ markers: [{ title: "Phase two begins", results: [] }] }],
      leftOut: [],
    });
  });

  test("an unconfirmed currency, direction or period keeps a figure from the client", () => {
    const win = (inferred: "unit" | "direction" | "period" | "role") =>
      entryOf({
        id: 1,
        on: "2026-07-01",
        title: "A",
        visibility: "approved",
        figures: [{ ...saved, inferred: [inferred] }],
      });
    const results = (inferred: Parameters<typeof win>[0]) =>
      compose([win(inferred)], [], { audience: "client" })?.lanes[0]?.markers[0]?.results.length;
    expect([results("unit"), results("direction"), results("period"), results("role")]).toEqual([0, 0, 0, 1]);
  });

  test("a possible duplicate is listed, named to the PM only, and not totalled", () => {
    const first = entryOf({ id: 1, on: "2026-07-01", title: "A", figures: [saved] });
    const copy = entryOf({
      id: 2,
      on: "2026-07-02",
      title: "A",
      figures: [figureOf({ ...saved, amount: 50000 })],
      possibleDuplicateOf: 101,
    });
    const pm = compose([first, copy]);
    expect(pm?.lanes[0]?.markers[1]?.possibleDuplicateOf).toBe(101);
    expect(pm?.tiles.map((tile) => tile.words)).toEqual(["€\u202f48,000"]);
    expect(
      compose([first, copy], [], { audience: "drafts" })?.lanes[0]?.markers[1]?.possibleDuplicateOf,
    ).toBeNull();
  });
});

describe("totals", () => {
  test("sums come first, then results that never add, each with the success it belongs to", () => {
    const seen = storyFor("pm").tiles.map(({ words, label, of }) => ({ words, label, of }));
    expect(seen).toEqual([
      {
        words: "€\u202f48,000",
        label: "saved every year · Orders reach the warehouse by themselves",
        of: [111],
      },
      { words: "31 hours", label: "saved every week · All shelves scanned every night", of: [105] },
      { words: "14 → 3 days", label: "New shop is live, no order lost", of: [110] },
      { words: "NPS 31 → 52", label: "Drivers see the gate before they arrive", of: [112] },
    ]);
  });

  test("every total is traceable to an entry that is shown", () => {
    for (const audience of ["internal", "pm", "drafts", "client"] as const) {
      const timeline = storyFor(audience);
      const shown = markersOf(timeline).flatMap((marker) => [
        marker.number,
        ...marker.results.map((one) => one.number),
      ]);
      for (const tile of timeline.tiles) expect(shown).toEqual(expect.arrayContaining(tile.of));
    }
  });

  test("two currencies are two totals", () => {
    const euro = entryOf({ id: 1, on: "2026-07-01", title: "A", figures: [saved] });
    const pound = entryOf({
      id: 2,
      on: "2026-07-02",
      title: "B",
      figures: [{ ...saved, unit: "GBP", amount: 9000 }],
    });
    expect(compose([euro, pound])?.tiles.map((tile) => tile.words)).toEqual(["€\u202f48,000", "£9,000"]);
  });

  test("in German the words and numbers are German", () => {
    const timeline = compose(story.entries, story.links, { locale: "de" });
    expect(timeline?.tiles[0]).toMatchObject({ words: "48.000\u202f€" });
    expect(timeline?.tiles[1]?.label).toMatch(/^jede Woche gespart · /);
    expect(timeline?.lanes.at(-1)?.name).toBe("Weitere Arbeiten");
  });
});
