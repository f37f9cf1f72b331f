// How a timeline is shared out over slides and printed pages: few, evenly filled, each under the months it shows.
import { expect, test } from "vitest";
import type { Page } from "../../../src/core/timeline/shapes.ts";
import { approved } from "./deck-sample.ts";
import { layoutOf } from "./picture-faults.ts";
import { entryOf, figureOf, many, story } from "./sample.ts";

const shop = { id: 1, name: "Webshop relaunch" };
const titles = [
  "New shop is live, no order lost in the first week",
  "All shelves are scanned every night, in both halls",
  "Orders reach the warehouse by themselves within a minute",
];

function on(...days: string[]) {
  const entries = days.map((day, index) =>
    entryOf({
      id: index + 1,
      on: day,
      project: shop,
      title: titles[index % 3] as string,
      figures: [figureOf({ amount: 1000 + index, period: "year", direction: "decrease", role: "cost" })],
    }),
  );
  return { entries, links: [] };
}

/** The timeline's slides alone: the months of each, how many stand on it, what its head says. */
function slidesOf(data: ReturnType<typeof on>) {
  const pages = layoutOf(data, "slides", { audience: "drafts" }).pages.filter(
    ({ blocks }) => blocks.length > 0,
  );
  return pages.map((page) => ({
    months: page.name.split(", "),
    dots: page.blocks.length,
    head: headOf(page),
  }));
}

function headOf({ scenery }: Page): string | undefined {
  const words = scenery.flatMap((shape) => ("text" in shape ? [shape.text.value] : []));
  return words.find((one) => /achieved/.test(one));
}

const AUGUST = ["03", "05", "10", "12", "17", "19"].map((day) => `2026-08-${day}`);

const without = (data: ReturnType<typeof on>) => ({
  ...data,
  entries: data.entries.map((entry) => ({ ...entry, figures: [] })),
});

test("where all fell into one month, the months after it are shown too, and the head names those", () => {
  const [slide, ...others] = slidesOf(without(on(...AUGUST)));
  expect(others).toEqual([]);
  expect(slide).toEqual({
    months: ["August", "September", "October"],
    dots: 6,
    head: "What we achieved together, August to October 2026",
  });
});

test("what does not fit on one slide is shared out by halves, none with one success alone", () => {
  const days = ["06-09", "06-24", "07-07", "07-09", "07-21", "07-28", "08-12", "09-02", "09-16", "11-18"];
  const slides = slidesOf(on(...days.map((day) => `2026-${day}`)));
  expect(slides.map(({ months, dots }) => [months.length, dots])).toEqual([
    [3, 7],
    [3, 3],
  ]);
  expect(slides[1]?.head).toMatch(/September to November 2026$/);
});

test.each([10, 12, 16, 20, 24])("%i successes: at least three months a slide, none nearly empty", (count) => {
  for (const lanes of [1, 2, 3, 5]) {
    const slides = slidesOf(approved(many(count, lanes)) as ReturnType<typeof on>);
    const told = slides.map(({ dots }) => dots);
    expect(Math.min(...slides.map(({ months }) => months.length))).toBeGreaterThanOrEqual(3);
    expect(Math.min(...told)).toBeGreaterThan(1);
    expect(Math.max(...told)).toBeLessThanOrEqual(12);
    expect(told.length).toBeLessThanOrEqual(Math.ceil(count / 12) + 2);
  }
});

test("more in one month than a slide holds are grouped, and stand in a table", () => {
  const days = Array.from({ length: 11 }, (_, index) => `2026-08-${10 + index}`);
  const { pages } = layoutOf(without(on(...days)), "slides", { audience: "drafts" });
  const groups = pages.flatMap(({ blocks }) => blocks.filter(({ name }) => name.startsWith("+")));
  expect(groups).toHaveLength(1);
  expect(pages.map(({ name }) => name)).toContain("Further successes");
});

test.each([5, 8, 10, 12, 16, 20])("on paper the totals of %i have no page of their own", (count) => {
  for (const data of [approved(many(count, 2)), approved(many(count, 4)), story, on(...AUGUST)]) {
    const pages = layoutOf(data, "print", { audience: "drafts" }).pages;
    for (const page of pages) expect(page.blocks.length).toBeGreaterThan(0);
  }
});
