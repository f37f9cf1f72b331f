// Entries made up for timelines: one small story by hand, and any number of plain ones.

import type { EntryLink, LoggedEntry, LoggedFigure } from "../../../src/core/entry/entry.ts";
import { approvable } from "../../../src/core/timeline/approval.ts";
import { noBrand } from "../../../src/core/timeline/brand.ts";
import { Cleared } from "../../../src/core/timeline/cleared.ts";
import {
  composeClientTimeline,
  composeTimeline,
  type Timeline,
  type TimelineOptions,
} from "../../../src/core/timeline/timeline.ts";
import { timelineWindow } from "../../../src/core/timeline/window.ts";
import { loggedEntry, loggedFigure } from "../../helpers/logged.ts";

export const NOW = new Date("2026-11-23T09:00:00Z");
export const CLIENT = { id: 7, name: "Nordlicht Foods" };

export function sixMonths() {
  const choice = timelineWindow({ now: NOW, zone: "Europe/Berlin" });
  if (!choice.ok) throw new Error(choice.reason);
  return choice.window;
}

export function timelineOptions(change: Partial<TimelineOptions> = {}): TimelineOptions {
  return {
    client: CLIENT,
    brand: { ...noBrand, name: "Harbour Consulting" },
    audience: "pm",
    window: sixMonths(),
    locale: "en",
    zone: "Europe/Berlin",
    ...change,
  };
}

/** Options of `composeFor`: those of a timeline, and the client's audience too. */
export type AnyOptions = Partial<Omit<TimelineOptions, "audience">> & { audience?: Timeline["audience"] };

/** For any audience. Entries that are `approved` have been so as they stand, with the words and name of their quote. */
export function composeFor(
  entries: readonly LoggedEntry[],
  links: readonly EntryLink[] = [],
  { audience = "pm", ...change }: AnyOptions = {},
): Timeline | null {
  const approved = entries.filter((entry) => entry.visibility === "approved").flatMap(clearedOf);
  if (audience === "client") return composeClientTimeline(approved, links, timelineOptions(change));
  const forClient = { cleared: approved, choices: new Map() };
  return composeTimeline(entries, links, timelineOptions({ ...change, audience }), forClient);
}

/** Evidence as most tests have it: a client sent it, the success stands alone. */
export const VIEW = {
  zone: "Europe/Berlin",
  isColleagues: false,
  isOutsiders: false,
  beside: null,
  isTyped: false,
  contacts: [],
};

export function clearedOf(entry: LoggedEntry): Cleared[] {
  const found = approvable(entry, undefined, "named", VIEW);
  if (!found.ok || !entry.client) return [];
  const { number, client, project, possibleDuplicateOf } = entry;
  return [
    Cleared.fromApproval({
      ...found.content,
      number,
      client,
      project,
      possibleDuplicateOf,
      isFeatured: false,
      place: null,
    }),
  ];
}

export function entryOf(
  change: Partial<LoggedEntry> & { id: number; on: string; title: string },
): LoggedEntry {
  return loggedEntry(100 + change.id, {
    messageId: null,
    client: CLIENT,
    author: { id: 1, name: "Mara Winter" },
    loggedAt: new Date(`${change.on}T10:00:00Z`),
    ...change,
  });
}

export function figureOf(change: Partial<LoggedFigure>): LoggedFigure {
  const bare = { text: "48k", end: 3, amount: null, direction: null, period: null, role: "other" } as const;
  return loggedFigure({ ...bare, ...change });
}

export function linkOf(fromEntry: number, toEntry: number, kind: EntryLink["kind"]): EntryLink {
  return { fromEntry, toEntry, kind, reason: "by hand" };
}

const shop = { id: 1, name: "Webshop relaunch" };
const store = { id: 2, name: "Cold store" };
const data = { id: 3, name: "Price data" };

/** Three projects, nine successes, six numbers, two threads, one private note and one of agency money. */
export const story: { entries: LoggedEntry[]; links: EntryLink[] } = {
  entries: [
    entryOf({
      id: 1,
      on: "2026-06-09",
      project: shop,
      title: "Two workshops: both teams agree the article model",
    }),
    entryOf({
      id: 2,
      on: "2026-07-21",
      project: shop,
      title: "New shop is live, no order lost",
      visibility: "approved",
    }),
    entryOf({ id: 3, on: "2026-09-16", project: shop, title: "Orders reach the warehouse by themselves" }),
    entryOf({ id: 4, on: "2026-06-24", project: store, title: "Pilot with 40 shelves" }),
    entryOf({
      id: 5,
      on: "2026-08-12",
      project: store,
      title: "All shelves scanned every night",
      figures: [
        figureOf({
          measure: "time",
          amount: 31,
          unit: "hours",
          period: "week",
          direction: "decrease",
          role: "time",
        }),
      ],
    }),
    entryOf({ id: 6, on: "2026-10-13", project: store, title: "Drivers see the gate before they arrive" }),
    entryOf({ id: 7, on: "2026-07-07", project: data, title: "Price list in one click" }),
    entryOf({ id: 8, on: "2026-09-02", project: data, title: "Forecast rebuilt", noNumber: true }),
    entryOf({ id: 9, on: "2026-11-18", project: data, title: "Margin report for all six plants" }),
    entryOf({
      id: 10,
      on: "2026-07-30",
      kind: "roi",
      project: shop,
      title: "Listing a new article down from 14 days to 3",
      figures: [
        figureOf({
          text: "from 14 days to 3",
          measure: "time",
          from: 14,
          to: 3,
          unit: "days",
          direction: "decrease",
          role: "time",
        }),
      ],
    }),
    entryOf({
      id: 11,
      on: "2026-09-30",
      kind: "roi",
      project: shop,
      title: "Saves 48k a year",
      figures: [
        figureOf({
          text: "48k a year",
          amount: 48000,
          period: "year",
          direction: "decrease",
          role: "cost",
          inferred: ["unit"],
        }),
      ],
    }),
    entryOf({
      id: 12,
      on: "2026-11-02",
      kind: "roi",
      project: store,
      title: "Haulier survey",
      visibility: "approved",
      figures: [
        figureOf({
          text: "31 to 52",
          measure: "count",
          unit: "NPS",
          from: 31,
          to: 52,
          direction: "increase",
          role: "quality",
        }),
      ],
    }),
    entryOf({
      id: 13,
      on: "2026-10-20",
      kind: "roi",
      project: data,
      title: "Forecast accuracy up by 11 points",
      figures: [
        figureOf({
          text: "11 points",
          measure: "percent",
          amount: 11,
          unit: "points",
          direction: "increase",
          role: "quality",
        }),
      ],
    }),
    entryOf({
      id: 14,
      on: "2026-08-20",
      project: data,
      title: "Quarrel with the board settled",
      visibility: "private",
    }),
    entryOf({
      id: 15,
      on: "2026-10-28",
      kind: "roi",
      title: "They extend our contract by 90k",
      figures: [figureOf({ text: "90k", amount: 90000, beneficiary: "agency", role: "revenue" })],
    }),
  ],
  links: [
    linkOf(1, 2, "led-to"),
    linkOf(4, 5, "led-to"),
    linkOf(2, 10, "result"),
    linkOf(3, 11, "result"),
    linkOf(6, 12, "result"),
  ],
};

const WORDS =
  "new portal for dealers goes live after three weeks of tests checkout without a queue nightly stock import warehouse team trained invoices leave by themselves first supplier connected search finds every article report for the board".split(
    " ",
  );

/** `count` entries spread over the six months and `lanes` projects; always the same for the same arguments. */
export function many(count: number, lanes = 3): { entries: LoggedEntry[]; links: EntryLink[] } {
  const entries: LoggedEntry[] = [];
  const links: EntryLink[] = [];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let id = 1; id <= count; id++) {
    const from = next(WORDS.length - 9);
    const title = WORDS.slice(from, from + 3 + next(6)).join(" ");
    const lane = 1 + next(lanes);
    const figures = [
      [],
      [figureOf({ amount: 1000 * (1 + next(90)), period: "year", direction: "decrease", role: "cost" })],
      [figureOf({ measure: "percent", unit: "percent", amount: 3 + next(60), direction: "increase" })],
      [
        figureOf({
          measure: "time",
          unit: "days",
          from: 5 + next(20),
          to: 1 + next(4),
          direction: "decrease",
        }),
      ],
      [],
    ][next(5)] as LoggedFigure[];
    entries.push(
      entryOf({
        id,
        on: `2026-${String(6 + next(6)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`,
        title: title.charAt(0).toUpperCase() + title.slice(1),
        project: {
          id: lane,
          name: [
            "Dealer portal",
            "Warehouse",
            "Finance and controlling",
            "Data platform",
            "Service desk",
            "Fleet",
          ][lane - 1]!,
        },
        figures,
      }),
    );
    if (id > 4 && next(6) === 0) links.push(linkOf(id - 1 - next(3), id, "led-to"));
  }
  return { entries, links };
}
