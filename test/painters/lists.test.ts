// JSON and Markdown against files written down; order, language, escaping.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Marker, Timeline } from "../../src/core/timeline/timeline.ts";
import { paintJson } from "../../src/painters/json.ts";
import { paintMarkdown } from "../../src/painters/markdown.ts";
import { type AnyOptions, composeFor, entryOf, figureOf, story } from "../core/timeline/sample.ts";

const golden = (name: string) =>
  readFileSync(join(import.meta.dirname, "../fixtures/timeline", name), "utf8");

function timelineOf(data: Pick<typeof story, "entries" | "links">, change: AnyOptions = {}): Timeline {
  const timeline = composeFor(data.entries, data.links, change);
  if (!timeline) throw new Error("nothing to show");
  return timeline;
}

describe("JSON", () => {
  test.each(["pm", "drafts", "client"] as const)("the story for %s is the one written down", (audience) => {
    expect(paintJson(timelineOf(story, { audience }), "chronological")).toBe(
      golden(`story.${audience}.json`),
    );
  });

  test("alphabetical is by title, chronological by date", () => {
    const titles = (order: "alphabetical" | "chronological") =>
      JSON.parse(paintJson(timelineOf(story), order)).entries.map((entry: { title: string }) => entry.title);
    expect(titles("alphabetical").slice(0, 3)).toEqual([
      "All shelves scanned every night",
      "Drivers see the gate before they arrive",
      "Forecast accuracy up by 11 points",
    ]);
    expect(titles("chronological").slice(0, 2)).toEqual([
      "Two workshops: both teams agree the article model",
      "Pilot with 40 shelves",
    ]);
    expect(titles("alphabetical").toSorted()).toEqual(titles("chronological").toSorted());
  });
});

describe("Markdown", () => {
  test.each(["pm", "drafts"] as const)("the story for %s is the one written down", (audience) => {
    expect(paintMarkdown(timelineOf(story, { audience }), "chronological")).toBe(
      golden(`story.${audience}.md`),
    );
  });

  test("a German client reads German, in the German alphabet", () => {
    const entries = ["Zoll", "Übergabe", "Uhrzeit", "Abnahme"].map((title, index) =>
      entryOf({ id: index + 1, on: "2026-07-03", title, visibility: "approved" }),
    );
    const text = paintMarkdown(
      timelineOf({ entries, links: [] }, { locale: "de", audience: "client" }),
      "alphabetical",
    );
    expect(text.match(/^- \*\*.+?\*\*/gm)).toEqual([
      "- **Abnahme**",
      "- **Übergabe**",
      "- **Uhrzeit**",
      "- **Zoll**",
    ]);
    expect(text).toMatch(/3\. Juli/);
  });

  test("a date is told no finer than it is known", () => {
    const entries = [entryOf({ id: 1, on: "2026-09-30", onPrecision: "quarter", title: "Portal opened" })];
    const text = paintMarkdown(timelineOf({ entries, links: [] }, { locale: "de" }), "chronological");
    expect(text).toContain("- **Portal opened** (3. Quartal 2026 · ");
  });

  test("a German client's words stand between German marks", () => {
    const timeline = timelineOf(story, { locale: "de", audience: "drafts" });
    const quoted = (marker: Marker) => ({ ...marker, quote: { words: "Das ist gut.", by: "Dana Holt" } });
    const lanes = timeline.lanes.map((lane) => ({ ...lane, markers: lane.markers.map(quoted) }));
    expect(paintMarkdown({ ...timeline, lanes }, "chronological")).toContain("  - „Das ist gut.“ (Dana Holt");
  });

  test("a title is text: no markup, no HTML, no second line", () => {
    const title = "# **bold** [x](http://a.test) <img src=x> `code`\n\n- item";
    const figures = [figureOf({ measure: "count", amount: 4, unit: "*_*" })];
    const text = paintMarkdown(
      timelineOf({ entries: [entryOf({ id: 1, on: "2026-07-03", title, figures })], links: [] }),
      "chronological",
    );
    expect(text).toContain("\\# \\*\\*bold\\*\\* \\[x\\](http://a.test) \\<img src=x\\> \\`code\\` - item");
    expect(text).not.toMatch(/^- item/m);
  });
});
