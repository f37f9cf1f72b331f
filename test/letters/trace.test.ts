// Every number at the top of a letter and on its picture is borne out by an entry that the letter shows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeDigest, type Digest } from "../../src/core/digest/digest.ts";
import { figureWords } from "../../src/core/entry/figure-words.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import { composeTimeline } from "../../src/core/timeline/timeline.ts";
import { timelineWindow } from "../../src/core/timeline/window.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { ACME, BIRCH, loggedEntry } from "../helpers/logged.ts";
import { sampleReader } from "./sample-digest.ts";
import { oneEntrySource } from "./sample-weeks.ts";

interface Shown {
  detail: string;
  chips: string[];
  isOff: boolean;
  isResult: boolean;
}
interface View {
  title: string;
  tiles: { value: string; where: string }[];
  sections: { title: string; items: Shown[]; short: Shown[]; more: string | null }[];
}
const NUMBER = /\b\d{3}\b/g;
const numbersIn = (text: string) => (text.match(NUMBER) ?? []).map(Number);

const entry = fc.record({
  client: fc.constantFrom(ACME, ACME, BIRCH, null),
  kind: fc.constantFrom("win" as const, "win" as const, "roi" as const),
  visibility: fc.constantFrom("draft" as const, "approved" as const, "private" as const),
  isEarlier: fc.boolean(),
  isCopy: fc.boolean(),
  figures: fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 4 }),
      unit: fc.constantFrom("EUR", "USD"),
      period: fc.constantFrom("year" as const, "once" as const),
      beneficiary: fc.constantFrom("client" as const, "client" as const, "agency" as const),
      measure: fc.constantFrom("money" as const, "money" as const, "percent" as const),
    }),
    { maxLength: 6 },
  ),
  link: fc.option(fc.record({ to: fc.nat(9), kind: fc.constantFrom("result" as const, "led-to" as const) })),
});

test("headline, tiles and picture tell nothing that no entry in the letter shows", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 10 }), (drawn) => {
      const entries = drawn.map(({ isEarlier, isCopy, figures, link: _, ...part }, at) =>
        loggedEntry(
          500 + at,
          {
            ...part,
            ...(isEarlier && { loggedAt: new Date("2026-11-01T10:00:00Z") }),
            possibleDuplicateOf: isCopy ? 499 : null,
          },
          figures,
        ),
      );
      const links = drawn.flatMap(({ kind, link }, at) => {
        if (!link || kind !== "win" || link.to >= drawn.length || link.to === at) return [];
        const fits = drawn[link.to]?.kind === (link.kind === "result" ? "roi" : "win");
        return fits ? [{ fromEntry: 500 + at, toEntry: 500 + link.to, kind: link.kind, reason: "test" }] : [];
      });
      const digest = composeDigest({ ...oneEntrySource, entries, links }) as Digest;
      const letter = digestLetter(digest, { ...sampleReader, picture: null, decks: [] });
      const view = letter.view as View;
      const fresh = view.sections.filter((section) => section.title !== "Also found");
      const rows = fresh.flatMap((section) => [...section.items, ...section.short]);
      expect(view.sections.every((section) => section.more === null)).toBe(true);

      // The headline counts what is listed; an earlier note without a client stands among the new ones, uncounted.
      const isNew = (row: Shown) => !drawn[numbersIn(row.detail)[0]! - 500]!.isEarlier;
      const successes = rows.filter((row) => isNew(row) && !row.isOff && !row.isResult).length;
      if (successes > 0) expect(view.title).toMatch(new RegExp(`^${successes} success`));
      else expect(view.title).not.toMatch(/\bsuccess/);
      expect(letter.subject.startsWith(view.title)).toBe(true);

      // A tile names entries that are listed, and its value is the sum of their figures.
      const listed = new Set(rows.flatMap((row) => numbersIn(row.detail)));
      for (const [at, tile] of digest.tiles.entries()) {
        for (const number of numbersIn(view.tiles[at]!.where)) expect(listed).toContain(number);
        const refs =
          tile.kind === "total"
            ? tile.total.of
            : [{ number: tile.entry.number, ordinal: tile.figure.ordinal }];
        expect(new Set(refs.map((ref) => ref.number))).toEqual(new Set(numbersIn(view.tiles[at]!.where)));
        const figures = refs.map((ref) => entries[ref.number - 500]!.figures[ref.ordinal - 1]!);
        const sum = figures.reduce((total, figure) => total + figure.amount!, 0);
        expect(tile.kind === "total" ? tile.total.amount : tile.figure.amount).toBe(sum);
        for (const figure of figures)
          expect(rows.flatMap((row) => row.chips)).toContain(figureWords(figure, "en"));
      }
      if (digest.tiles.length > 0 && letter.subject !== view.title) {
        expect(letter.subject.replace(view.title, "")).toContain(view.tiles[0]!.value);
      }

      // The picture is painted of the same entries and shows none that the letter does not.
      const choice = timelineWindow({
        now: digest.window.to,
        zone: "Europe/Berlin",
        from: "2026-06",
        to: "2026-11",
      });
      const [most] = digest.news;
      if (!most || !choice?.ok) return;
      // What it is linked to is read with it: the result of a private success is private.
      const isOf = (one: (typeof entries)[number]) => one.client?.id === most.client.id;
      const own = new Set(entries.filter(isOf).map((one) => one.id));
      const near = links.filter((link) => own.has(link.fromEntry) || own.has(link.toEntry));
      const ends = new Set(near.flatMap((link) => [link.fromEntry, link.toEntry]));
      const timeline = composeTimeline(
        entries.filter((one) => isOf(one) || ends.has(one.id)),
        links,
        {
          client: most.client,
          brand: noBrand,
          audience: "pm",
          window: choice.window,
          locale: "en",
          zone: "UTC",
        },
      );
      const all = view.sections.flatMap((section) => [...section.items, ...section.short]);
      const anywhere = new Set(all.flatMap((row) => numbersIn(row.detail)));
      for (const marker of timeline?.lanes.flatMap((lane) => lane.markers) ?? []) {
        expect(anywhere).toContain(marker.number);
      }
    }),
    { numRuns: 100 },
  );
});
