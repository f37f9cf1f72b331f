// The deck for the meeting: which slides, whose words on them, and nothing that the audience may not see.
import { describe, expect, test } from "vitest";
import type { ToDecide } from "../../../src/core/review/to-decide.ts";
import type { Layout, Page, Shape, TextStyle } from "../../../src/core/timeline/shapes.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { APPROVED_WORDS, approved, type Data, deckOf, deckTimeline } from "./deck-sample.ts";
import { entryOf, figureOf, many, story } from "./sample.ts";

const shapesOf = (page: Page): Shape[] => [...page.scenery, ...page.blocks.flatMap((block) => block.shapes)];

function textsOf(page: Page): TextStyle[] {
  return shapesOf(page).flatMap((shape) => {
    if (shape.shape !== "table") return "text" in shape ? [shape.text] : [];
    return shape.rows.flatMap((row) => row.cells.flatMap((cell) => (cell === "tick" ? [] : [cell])));
  });
}

const wordsOf = (page: Page) => textsOf(page).map((text) => text.value);
const allWords = (layout: Layout) => layout.pages.flatMap(wordsOf).join("\n");

function pageOf(layout: Layout, name: string): Page {
  const page = layout.pages.find((one) => one.name === name);
  if (!page) throw new Error(`no slide ${name}`);
  return page;
}

const client = deckOf(approved(story), { audience: "client" }, APPROVED_WORDS);

describe("the slides", () => {
  test("title, timeline, one slide a success by date, totals, next steps", () => {
    expect(client.pages.map((page) => page.name)).toEqual([
      "Nordlicht Foods",
      "June, July, August",
      "September, October, November",
      "New shop is live, no order lost",
      "All shelves scanned every night",
      "Orders reach the warehouse by themselves",
      "Drivers see the gate before they arrive",
      "Forecast accuracy up by 11 points",
      "Margin report for all six plants",
      "What it was worth",
      "Next steps",
    ]);
  });

  test("the first one says it all in one line, and by whom", () => {
    expect(wordsOf(client.pages[0]!)).toEqual([
      "Nordlicht Foods",
      "What we achieved together, June to November 2026",
      "9 successes · €\u202f48,000 saved every year, and 3 more",
      "Harbour Consulting",
    ]);
  });

  test("a logo keeps its shape and stands beside the name", () => {
    const logo = { contentType: "image/png" as const, bytes: new Uint8Array([1]), width: 800, height: 200 };
    const [title] = deckOf(story, { brand: { name: "Harbour", colour: null, logo } }).pages;
    const image = title!.scenery.find((shape) => shape.shape === "image");
    expect(image!.box.width / image!.box.height).toBeCloseTo(4);
    expect(wordsOf(title!)).toContain("Harbour");
  });

  test("many successes: twenty slides for the featured, the quoted, then the rest in tables of a dozen", () => {
    const data = many(60, 4);
    const numbers = data.entries.map((entry) => entry.number);
    const featured = numbers.at(-1)!;
    const deck = deckOf(approved(data), { audience: "client" }, { [featured]: { isFeatured: true } });
    const own = deck.pages.filter((page) => page.notes !== undefined);
    expect(own).toHaveLength(20);
    expect(own.map((page) => page.name)).toContain(data.entries.at(-1)!.title);
    const tables = deck.pages.filter((page) => page.name === "Further successes");
    const rows = tables
      .flatMap((page) => shapesOf(page))
      .flatMap((one) => (one.shape === "table" ? one.rows.slice(1) : []));
    expect(rows).toHaveLength(40);
    expect(tables).toHaveLength(4);
  });

  test("a dozen that stand one by one on the timeline need no table", () => {
    const names = deckOf(many(12), { audience: "drafts" }).pages.map((page) => page.name);
    expect(names).not.toContain("Further successes");
  });

  test("beyond two slides of a dozen the timeline is an overview: all months on each slide", () => {
    const deck = deckOf(many(150, 5), { audience: "drafts" });
    const overview = deck.pages.filter((page) => page.blocks.length > 0);
    expect(overview.length).toBeLessThanOrEqual(5);
    for (const page of overview) expect(page.name).toBe("June, July, August, September, October, November");
  });

  test("nothing that adds up, no totals", () => {
    const data: Data = { entries: [entryOf({ id: 1, on: "2026-07-01", title: "Training held" })], links: [] };
    const names = deckOf(data, { audience: "drafts" }).pages.map((page) => page.name);
    expect(names).toEqual([
      "Nordlicht Foods",
      "June, July, August, September, October, November",
      "Next steps",
    ]);
  });
});

describe("one success", () => {
  test("its words, its number, the client's own words and who said them", () => {
    expect(wordsOf(pageOf(client, "New shop is live, no order lost"))).toEqual(
      expect.arrayContaining([
        "Webshop relaunch · 21 July",
        "New shop is live, no order lost",
        "14 → 3 days",
        APPROVED_WORDS[102]!.text,
        `“${APPROVED_WORDS[102]!.quote!.words}”`,
        "Dana Holt, head of sales, Nordlicht Foods, 30 July",
      ]),
    );
  });

  test("words that were cleared without the name are the client's, by nobody", () => {
    const words = wordsOf(pageOf(client, "Drivers see the gate before they arrive"));
    expect(words).toContain("Reported by Nordlicht Foods, 2 November");
    expect(words.join()).not.toMatch(/null|undefined/);
  });

  test("without cleared words no more than that it was reported, and when", () => {
    const words = wordsOf(pageOf(client, "Orders reach the warehouse by themselves"));
    expect(words).toContain("Reported by Nordlicht Foods, 30 September");
    expect(words.join()).not.toMatch(/“/);
  });

  test("its number is larger than all else on the slide", () => {
    const texts = textsOf(pageOf(client, "All shelves scanned every night"));
    const [largest] = [...texts].sort((a, b) => b.sizePx - a.sizePx);
    expect(largest?.value).toBe("31 hours a week saved");
  });

  test("the speaker has title, date, result and the cleared quote; the PM also its number", () => {
    expect(pageOf(client, "New shop is live, no order lost").notes?.split("\n")).toEqual([
      "New shop is live, no order lost",
      "Webshop relaunch · 21 July",
      "14 → 3 days",
      `“${APPROVED_WORDS[102]!.quote!.words}”`,
    ]);
    const own = deckOf(story, { audience: "internal" });
    expect(pageOf(own, "New shop is live, no order lost").notes).toMatch(/^#102 · New shop/);
  });

  test("who says more than fits is set smaller, then cut, and stays on the slide", () => {
    const long = "Lieferantenstammdatenabgleich über alle Werke ".repeat(12);
    const quote = { words: long, by: long };
    const told = { 105: { title: long, text: long, quote, reportedOn: "2026-08-20" } };
    const page = deckOf(story, { audience: "internal", locale: "de" }, told).pages.find(
      (one) => one.name === long,
    );
    for (const shape of page!.scenery) expect(shape.box.y + shape.box.height).toBeLessThanOrEqual(720);
    expect(page!.notes).toContain(long.trim());
  });
});

describe("totals and next steps", () => {
  test("a sum names the figures it was added up from, the largest first, each with its success", () => {
    const entries = [9000, 48000].map((amount, index) =>
      entryOf({
        id: index + 1,
        on: "2026-07-01",
        title: `Step ${index}`,
        figures: [figureOf({ amount, period: "year", direction: "decrease", role: "cost" })],
      }),
    );
    const data = { entries, links: [] };
    expect(deckTimeline(data).tiles[0]).toMatchObject({
      effect: "saved every year",
      parts: [
        { number: 102, title: "Step 1", words: "€\u202f48,000 a year saved" },
        { number: 101, title: "Step 0", words: "€\u202f9,000 a year saved" },
      ],
    });
    const words = wordsOf(pageOf(deckOf(data, { audience: "drafts" }), "What it was worth"));
    expect(words).toEqual(expect.arrayContaining(["€\u202f57,000", "Step 1", "€\u202f48,000 a year saved"]));
  });

  test("what has no room in a sum is counted", () => {
    const words = wordsOf(pageOf(deckOf(many(150, 5), { audience: "drafts" }), "What it was worth"));
    expect(words.filter((one) => /^and \d+ more$/.test(one)).length).toBeGreaterThan(0);
  });

  test("each project under way has its latest success and three boxes to tick; other work has none", () => {
    const loose = entryOf({ id: 90, on: "2026-10-01", title: "Loose end" });
    const deck = deckOf({ ...story, entries: [...story.entries, loose] }, { audience: "drafts" });
    const table = shapesOf(pageOf(deck, "Next steps")).find((shape) => shape.shape === "table");
    const rows = table!.rows.map((row) => row.cells.map((cell) => (cell === "tick" ? "☐" : cell.value)));
    expect(rows[0]).toEqual(["Project", "Latest success", "Continue", "Revise", "Stop"]);
    expect(rows[1]).toEqual([
      "Webshop relaunch",
      "16 September: Orders reach the warehouse by themselves",
      "☐",
      "☐",
      "☐",
    ]);
    expect(rows.map(([name]) => name)).not.toContain("Other work");
  });

  test("what is decided on stands there as on the agenda, seen on the timeline or not; nothing by name leaves the date alone", () => {
    const next = (toDecide?: ToDecide) => {
      const page = pageOf(deckOf(story, { audience: "drafts" }, {}, toDecide), "Next steps");
      const table = shapesOf(page).find((shape) => shape.shape === "table");
      const rows = table?.rows.slice(1).map(({ cells }) => cells.slice(0, 2).map((one) => Object(one).value));
      return { rows, words: wordsOf(page) };
    };
    const named = [
      { id: 2, name: "Cold store", last: null },
      { id: 9, name: "Old depot", last: "revise" as const },
    ];
    expect(next().rows).toHaveLength(3);
    expect(next({ named, unseen: ["Rescue plan"] }).rows).toEqual([
      ["Cold store", "13 October: Drivers see the gate before they arrive"],
      ["Old depot", ""],
    ]);
    for (const [unseen, intro] of [
      [[], "No project is under way: what comes next?"],
      [["Rescue plan"], "What is under way: at the meeting we decide on it together"],
    ] as const) {
      const none = next({ named: [], unseen: [...unseen] });
      expect(none.rows).toBeUndefined();
      expect(none.words).toEqual(expect.arrayContaining([intro, "We meet again on"]));
      expect(none.words.join()).not.toMatch(/Rescue/);
    }
  });

  test("a client that has no project has no row, and is told that none is under way", () => {
    const data = { entries: [entryOf({ id: 1, on: "2026-10-01", title: "Loose end" })], links: [] };
    const page = pageOf(deckOf(data, { audience: "drafts" }), "Next steps");
    expect(shapesOf(page).some((shape) => shape.shape === "table")).toBe(false);
    expect(wordsOf(page)).toContain("No project is under way: what comes next?");
  });

  test("cells are narrower than their columns and rows fill the table", () => {
    for (const layout of [deckOf(many(150, 6), { audience: "pm", locale: "de" }), client])
      for (const page of layout.pages)
        for (const shape of shapesOf(page)) {
          if (shape.shape !== "table") continue;
          expect(shape.box.y + shape.box.height).toBeLessThanOrEqual(656);
          expect(shape.rows.reduce((sum, row) => sum + row.height, 0)).toBeCloseTo(shape.box.height);
          for (const { cells, height } of shape.rows)
            for (const [column, cell] of cells.entries()) {
              if (cell === "tick") continue;
              const room = shape.columns[column]! - 2 * shape.padX;
              for (const line of cell.lines)
                expect(measureText(line, cell.sizePx, cell.weight)).toBeLessThanOrEqual(room);
              expect(cell.lines.length * cell.lineHeightPx).toBeLessThanOrEqual(height);
            }
        }
  });
});

test("what is decided about a project has the agenda's own words, none of them cut", () => {
  const words = allWords(deckOf(approved(story), { audience: "client", locale: "de" }));
  for (const choice of ["Fortführen", "Überarbeiten", "Beenden"]) expect(words).toContain(choice);
});

describe("who may see what", () => {
  test("a client sees no entry number, no pending number and no count of numbered successes", () => {
    const words = allWords(client) + client.pages.map((page) => page.notes ?? "").join("\n");
    expect(words).not.toMatch(/#\d|pending|with a number|DRAFT|Internal|Quarrel|90,000/);
  });

  test("each slide that holds a draft says so, the first one too; one that holds none does not", () => {
    const deck = deckOf(story, { audience: "drafts" });
    const saysDraft = (name: string, of = deck) => wordsOf(pageOf(of, name)).includes("DRAFT");
    expect(saysDraft("Nordlicht Foods")).toBe(true);
    expect(saysDraft("All shelves scanned every night")).toBe(true);
    expect(saysDraft("What it was worth")).toBe(true);
    expect(saysDraft("Next steps")).toBe(true);
    // It was approved, and its number only in the second deck.
    const entries = story.entries.map((entry) =>
      entry.number === 110 ? { ...entry, visibility: "approved" as const } : entry,
    );
    expect(saysDraft("New shop is live, no order lost")).toBe(true);
    const later = deckOf({ ...story, entries }, { audience: "drafts" });
    expect(saysDraft("New shop is live, no order lost", later)).toBe(false);
    expect(allWords(deck)).not.toMatch(/Quarrel|90,000|pending|with a number/);
  });

  test("the PM's own deck says on every slide that it is not for the client, with numbers to act on", () => {
    const deck = deckOf(story, { audience: "internal" });
    for (const page of deck.pages)
      expect(
        wordsOf(page).some((one) => /^(Internal, not for the client|PRIVATE)$/.test(one)),
        page.name,
      ).toBe(true);
    expect(wordsOf(pageOf(deck, "All shelves scanned every night"))[0]).toMatch(/· #105$/);
  });

  test("in German all of it is German", () => {
    const deck = deckOf(story, { audience: "drafts", locale: "de" }, APPROVED_WORDS);
    expect(deck.pages.at(-1)?.name).toBe("Wie es weitergeht");
    const words = allWords(deck);
    expect(words).toMatch(/9 Erfolge · 48\.000\u202f€ jedes Jahr gespart/);
    expect(words).toMatch(/Berichtet von Nordlicht Foods, 30\. September/);
    expect(words).not.toMatch(/success|Continue|Reported by|DRAFT/);
  });
});
