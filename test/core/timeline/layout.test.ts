// Boxes of every picture: apart, inside the page, wide enough, whatever the entries.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoggedFigure } from "../../../src/core/entry/entry.ts";
import { type Logo, noBrand } from "../../../src/core/timeline/brand.ts";
import { layoutTimeline, type Variant } from "../../../src/core/timeline/layout.ts";
import type { Page } from "../../../src/core/timeline/shapes.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { timelineWindow } from "../../../src/core/timeline/window.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { faultsOf, layoutOf, solids } from "./picture-faults.ts";
import { CLIENT, entryOf, figureOf, linkOf, many, NOW, story, timelineOptions } from "./sample.ts";

const VARIANTS: Variant[] = ["sheet", "slides", "print", "mail"];

const GATE = { id: 7, name: "Gate" };

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      "new",
      "portal",
      "warehouse",
      "goes",
      "live",
      "for",
      "dealers",
      "Приёмка",
      "склада",
      "παραγγελίες",
      "Qualität",
      "→",
      "&",
      "<b>",
      "50%",
    ),
  },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller",
      "出荷時間が半分になりました。「倉庫」",
      "새창고가문을열었습니다",
      "订单自动到达仓库，不再需要人工录入",
      "Qualitätsmanagementsystemeinführung",
      "https://example.test/a/very/long/address/that/nobody/reads",
      "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    ),
  },
);
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const figure = fc.constantFrom<LoggedFigure[][]>(
  [],
  [figureOf({ amount: 48000, period: "year", direction: "decrease", role: "cost" })],
  [
    figureOf({
      amount: 1234567.89,
      amountMax: 2345678.9,
      unit: "CHF",
      period: "quarter",
      direction: "increase",
      role: "revenue",
      hedge: "range",
    }),
  ],
  [figureOf({ measure: "time", unit: "days", from: 14, to: 3, direction: "decrease" })],
  [
    figureOf({
      measure: "count",
      unit: "complaints about late or wrong deliveries from the cold store",
      amount: 1250,
      direction: "decrease",
    }),
  ],
);
const entry = fc.record({
  title,
  figures: figure,
  day: fc.integer({ min: 0, max: 182 }),
  project: fc.integer({ min: 0, max: 7 }),
  kind: fc.constantFrom("win" as const, "win" as const, "roi" as const),
  visibility: fc.constantFrom("draft" as const, "approved" as const, "private" as const),
});

const anyLogo = fc.option(
  fc
    .record({ width: fc.integer({ min: 1, max: 4096 }), height: fc.integer({ min: 1, max: 4096 }) })
    .map((size): Logo => ({ ...size, contentType: "image/png", bytes: new Uint8Array() })),
);
const anyAudience = fc.constantFrom("internal" as const, "pm" as const, "drafts" as const);
const anyData = fc
  .record({
    parts: fc.array(entry, { minLength: 1, maxLength: 60 }),
    lanes: fc.array(title, { minLength: 8, maxLength: 8 }),
    links: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.constantFrom("result" as const, "led-to" as const)), {
      maxLength: 20,
    }),
  })
  .map(({ parts, lanes, links }) => ({
    entries: parts.map(({ day, project, ...part }, index) =>
      entryOf({
        ...part,
        id: index + 1,
        on: new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10),
        project: project === 0 ? null : { id: project, name: lanes[project - 1] ?? "" },
      }),
    ),
    links: links
      .filter(([from, to]) => from !== to && from < parts.length && to < parts.length)
      .map(([from, to, kind]) => linkOf(from + 1, to + 1, kind)),
  }));

describe.each(VARIANTS)("%s", (variant) => {
  test("no box overlaps another, leaves the page or is narrower than its words, whatever the entries", () => {
    fc.assert(
      fc.property(
        anyData,
        anyAudience,
        title,
        title,
        anyLogo,
        (data, audience, clientName, agencyName, logo) => {
          const client = { id: CLIENT.id, name: clientName };
          const timeline = composeTimeline(
            data.entries,
            data.links,
            timelineOptions({ audience, client, brand: { ...noBrand, name: agencyName, logo } }),
          );
          if (timeline) expect(faultsOf(layoutTimeline(timeline, variant, measureText))).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20261123 },
    );
  });

  test.each([1, 5, 40, 150])("%i entries fit and none is lost", (count) => {
    const data = many(count, 5);
    const layout = layoutOf(data, variant);
    expect(faultsOf(layout)).toEqual([]);
    const names = layout.pages.flatMap((page) => page.blocks.map((block) => block.name)).join("\n");
    const shown = data.entries.filter((one) => names.includes(one.title));
    expect(shown).toHaveLength(count);
  });

  test("three months give wider columns without a fault", () => {
    const choice = timelineWindow({ now: NOW, zone: "UTC", from: "2026-09", to: "2026-11" });
    if (!choice.ok) throw new Error(choice.reason);
    expect(faultsOf(layoutOf(many(60, 3), variant, { window: choice.window }))).toEqual([]);
  });
});

test("a slide is 16:9 and holds at most twelve successes; title first, totals and next steps last", () => {
  const layout = layoutOf(many(150, 5), "slides");
  for (const page of layout.pages) {
    expect([page.width, page.height]).toEqual([1280, 720]);
    const single = page.blocks.filter((block) => !block.name.startsWith("+"));
    expect(single.length).toBeLessThanOrEqual(12);
  }
  expect(layout.pages[0]?.blocks).toEqual([]);
  expect(layout.pages.slice(-2).map((page) => page.name)).toEqual(["What it was worth", "Next steps"]);
});

test("what a full month has no room for is said in words, with its number", () => {
  const groups = layoutOf(many(150, 5), "sheet").pages[0]!.blocks.filter((block) =>
    block.name.startsWith("+"),
  );
  expect(groups.length).toBeGreaterThan(5);
  expect(groups[0]?.name).toMatch(/^\+\d+ more: .+ · .+/);
});

test("the mail's picture is 536 px wide and has no text under 12 px", () => {
  const [page] = layoutOf(story, "mail").pages;
  expect(page?.width).toBe(536);
  const sizes = solids(page!).flatMap((shape) => ("text" in shape ? [shape.text.sizePx] : []));
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test("a date is told no finer than it is known", () => {
  const entries = [entryOf({ id: 1, on: "2026-09-30", onPrecision: "quarter", title: "Portal opened" })];
  const data = { entries, links: [] };
  expect(layoutOf(data, "sheet", { locale: "de" }).pages[0]?.blocks[0]?.name).toMatch(
    /^3\. Quartal 2026 · Portal opened/,
  );
  const [mail] = layoutOf(data, "mail").pages;
  const words = mail!.scenery.flatMap((shape) => ("text" in shape ? shape.text.lines : []));
  expect(words.at(-1)).toMatch(/^Q3 2026 · /);
});

test("threads run from dot to dot", () => {
  const [page] = layoutOf(story, "sheet").pages;
  expect(page?.threads).toHaveLength(2);
  expect(faultsOf(layoutOf(story, "sheet"))).toEqual([]);
});

test("faults are found: words beside words, outside, or under a thread", () => {
  const layout = layoutOf(story, "sheet");
  const [page] = layout.pages;
  const [shape] = page!.blocks[0]!.shapes;
  const points = [
    { x: 300, y: 0 },
    { x: 300, y: 9999 },
  ];
  const spoilt: Page = {
    ...page!,
    threads: [{ name: "", points }],
    blocks: [
      ...page!.blocks,
      { ...page!.blocks[0]!, shapes: [{ ...shape!, box: { ...shape!.box, x: 1595 } }] },
    ],
  };
  const faults = faultsOf({ ...layout, pages: [spoilt] }).join("\n");
  expect(faults).toMatch(/outside: dot/);
  expect(faults).toMatch(/a thread leaves the page/);
  expect(faults).toMatch(/a thread runs through "/);
  expect(
    faultsOf({ ...layout, pages: [{ ...page!, blocks: [...page!.blocks, page!.blocks[0]!] }] })[0],
  ).toMatch(/overlaps/);
});

test("the description counts projects alone, and results where there is no success", () => {
  const win = entryOf({ id: 1, on: "2026-10-01", title: "Loose end", project: null });
  const told = (...entries: ReturnType<typeof entryOf>[]) =>
    layoutOf({ entries, links: [] }, "sheet", { audience: "drafts" }).description;
  expect(told(win)).toBe("1 success.");
  expect(told(win, entryOf({ id: 2, on: "2026-10-02", title: "Gate opened", project: GATE }))).toBe(
    "2 successes on 1 project.",
  );
  expect(told({ ...win, kind: "roi", project: GATE })).toBe("1 result on 1 project.");
});

test("the description counts numbers for the PM only", () => {
  expect(layoutOf(story, "sheet").description).toBe(
    "9 successes on 3 projects, 2 further results. 4 with a number.",
  );
  expect(layoutOf(story, "sheet", { audience: "drafts" }).description).not.toMatch(/with a number/);
});

test.each(["sheet", "slides", "mail"] as const)(
  "a featured success is never grouped away (%s)",
  (variant) => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      entryOf({
        id: index + 1,
        on: "2026-09-10",
        title: `Plain ${index}`,
        figures: [figureOf({ amount: index + 1 })],
      }),
    );
    const featured = crowd.slice(20, 28).map((entry) => entry.id);
    const chosen = { isHidden: false, isFeatured: true, place: null, title: null, text: null };
    const forClient = { cleared: [], choices: new Map(featured.map((id) => [id, chosen] as const)) };
    const timeline = composeTimeline(crowd, [], timelineOptions(), forClient);
    if (!timeline) throw new Error("nothing to show");
    const single = layoutTimeline(timeline, variant, measureText).pages.flatMap((page) =>
      page.blocks.map((block) => block.name),
    );
    for (const id of featured) expect(single.some((name) => name.includes(`· Plain ${id - 1} ·`))).toBe(true);
    if (variant !== "slides") expect(single.some((name) => name.includes("· Plain 0 ·"))).toBe(false);
  },
);
