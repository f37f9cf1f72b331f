// Entries and links of one client → the timeline as data: months, lanes, successes with their results, totals.

import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { figureWords } from "../entry/figure-words.ts";
import { nameKey } from "../entry/names.ts";
import type { DatePrecision } from "../entry/understanding.ts";
import type { Brand } from "./brand.ts";
import { type Tile, tilesOf } from "./tiles.ts";
import { type Audience, isForClient, privateIds, visibleEntries } from "./visible.ts";
import type { TimelineWindow } from "./window.ts";
import { timelineWords } from "./words.ts";

/** One number beside its success, in words of the client's language. */
export interface Result {
  words: string;
  /** The result's own title when it says more than the number; null otherwise. */
  caption: string | null;
  /** The agency's own money: only ever true for the PM, and in no total. */
  isAgency: boolean;
  /** The entry and figure it can be traced to. */
  number: number;
  figureOrdinal: number;
}

/** One success, or a business result that belongs to no success shown. */
export interface Marker {
  number: number;
  kind: "win" | "roi";
  title: string;
  on: string;
  onPrecision: DatePrecision;
  results: Result[];
  /** Titles of linked results that have no number. */
  remarks: string[];
  /** A success without a number that may still get one; only ever true for the PM. */
  isPending: boolean;
  /** What the success led to: its title and, when it has one, its number. */
  ledTo: { number: number; title: string; words: string | null }[];
  /** More than the title, in words approved for the client; null: the title says it all. */
  text: string | null;
  /** The client's own words, approved apart from the rest; null: nothing but `reportedOn` may be said. */
  quote: Quote | null;
  /** The day of the client's mail the number comes from, `YYYY-MM-DD`: "reported by Acme, 18 November". */
  reportedOn: string | null;
  /** The PM wants it to stand out. */
  isFeatured: boolean;
  mark: "draft" | "private" | null;
  /** Only ever set for the PM. */
  possibleDuplicateOf: number | null;
}

/** What a person of the client wrote, as far as he and his words were cleared. */
export interface Quote {
  words: string;
  /** Null: the words are cleared, the name is not. */
  by: string | null;
}

export interface Lane {
  /** Null: work without a project. */
  projectId: number | null;
  name: string;
  /** By date, then by number. */
  markers: Marker[];
}

export interface Timeline {
  client: { id: number; name: string };
  brand: Brand;
  audience: Audience;
  locale: string;
  window: TimelineWindow;
  lanes: Lane[];
  /** Entry numbers, both on the timeline. */
  threads: { from: number; to: number }[];
  tiles: Tile[];
  successes: number;
  /** Results without a success on this timeline. */
  furtherResults: number;
  /** Successes with a number; null in a client output, where not everything has to have one. */
  withNumber: number | null;
  leftOut: number[];
}

export interface TimelineOptions {
  client: { id: number; name: string };
  brand: Brand;
  audience: Audience;
  window: TimelineWindow;
  /** Of the words and numbers: the client's for a client output, the PM's for his own. */
  locale: string;
}

/** Null when nothing may be shown. Entries outside the window serve as ends of links only. */
export function composeTimeline(
  entries: readonly LoggedEntry[],
  links: readonly EntryLink[],
  options: TimelineOptions,
): Timeline | null {
  const own = entries.filter((entry) => entry.client?.id === options.client.id);
  // Of all entries: the success that makes a result private may be another client's.
  const inside = privateIds(entries, links);
  const visible = visibleEntries(own, links, options.audience, inside);
  const byId = new Map(visible.entries.map((entry) => [entry.id, entry]));
  const inWindow = (entry: LoggedEntry) =>
    entry.on >= options.window.fromDay && entry.on < options.window.toDay;
  const toEnds = (from: LoggedEntry, kind: EntryLink["kind"]) =>
    visible.links
      .filter((link) => link.kind === kind && link.fromEntry === from.id)
      .map((link) => byId.get(link.toEntry)!);
  const wins = visible.entries.filter((entry) => entry.kind === "win" && inWindow(entry));
  const beside = new Set(wins.flatMap((win) => toEnds(win, "result").map((roi) => roi.id)));
  const alone = visible.entries.filter(
    (entry) => entry.kind === "roi" && inWindow(entry) && !beside.has(entry.id),
  );
  const shown = [...wins, ...alone];
  if (shown.length === 0) return null;

  const markers = new Map(
    shown.map((entry) => [entry, markerOf(entry, toEnds(entry, "result"), options)] as const),
  );
  const onTimeline = new Set(shown.map((entry) => entry.id));
  const threads: Timeline["threads"] = [];
  for (const [entry, marker] of markers) {
    for (const later of toEnds(entry, "led-to")) {
      const fruit = numbersOf(later, toEnds(later, "result"), options.locale)[0];
      marker.ledTo.push({ number: later.number, title: later.title, words: fruit?.words ?? null });
      // What it led to has the number: nothing is pending here.
      if (fruit) marker.isPending = false;
      if (onTimeline.has(later.id)) threads.push({ from: entry.number, to: later.number });
    }
  }
  const counted = [...shown, ...visible.entries.filter((entry) => beside.has(entry.id))].filter(
    (entry) => !inside.has(entry.id),
  );
  const numbers = [...markers.values()].flatMap(({ title, results }) =>
    results.map((one) => ({ ...one, title })),
  );
  const withNumber = [...markers.values()].filter(
    ({ kind, results }) => kind === "win" && results.length > 0,
  ).length;
  return {
    ...options,
    lanes: lanesOf(markers, options),
    threads,
    tiles: tilesOf(counted, numbers, options.locale),
    successes: wins.length,
    furtherResults: alone.length,
    withNumber: isForClient(options.audience) ? null : withNumber,
    leftOut: visible.leftOut.filter((number) =>
      own.some((entry) => entry.number === number && inWindow(entry)),
    ),
  };
}

function markerOf(entry: LoggedEntry, rois: readonly LoggedEntry[], options: TimelineOptions): Marker {
  const forClient = isForClient(options.audience);
  const results = numbersOf(entry, rois, options.locale);
  const numbered = new Set(results.map((result) => result.number));
  return {
    number: entry.number,
    kind: entry.kind,
    title: entry.title,
    on: entry.on,
    onPrecision: entry.onPrecision,
    results,
    remarks: rois.filter((roi) => !numbered.has(roi.number)).map((roi) => roi.title),
    isPending: !forClient && entry.kind === "win" && results.length === 0 && !entry.noNumber,
    ledTo: [],
    text: null,
    quote: null,
    reportedOn: null,
    isFeatured: false,
    mark: markOf(entry, options.audience),
    possibleDuplicateOf: forClient ? null : entry.possibleDuplicateOf,
  };
}

function markOf(entry: LoggedEntry, audience: Audience): Marker["mark"] {
  if (entry.visibility === "private") return "private";
  return audience === "drafts" && entry.visibility === "draft" ? "draft" : null;
}

/** The headline figure of each linked result; without any, the success's own. */
function numbersOf(entry: LoggedEntry, rois: readonly LoggedEntry[], locale: string): Result[] {
  const told = nameKey(entry.title);
  const caption = (roi: LoggedEntry, figure: LoggedFigure) => captionOf(roi, figure, told);
  const linked = rois.flatMap((roi) => resultOf(roi, caption, locale));
  return linked.length > 0 ? linked : resultOf(entry, () => null, locale);
}

function resultOf(
  entry: LoggedEntry,
  caption: (entry: LoggedEntry, figure: LoggedFigure) => string | null,
  locale: string,
): Result[] {
  const figure = entry.figures.find((one) => one.headline) ?? entry.figures[0];
  const words = figure ? figureWords(figure, locale) : "";
  if (!figure || words === "") return [];
  const isAgency = figure.beneficiary === "agency";
  return [
    { words, caption: caption(entry, figure), isAgency, number: entry.number, figureOrdinal: figure.ordinal },
  ];
}

/**
 * "Saves 20 hours a week" adds nothing to its chip, the success's own title (`told`, folded) nothing to the line
 * above it; "Onboarding from 14 days to 3" says what became faster.
 */
function captionOf(roi: LoggedEntry, figure: LoggedFigure, told: string): string | null {
  if (nameKey(roi.title) === told) return null;
  const rest = roi.title.replace(figure.text, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.length > 1 ? roi.title : null;
}

function lanesOf(markers: ReadonlyMap<LoggedEntry, Marker>, options: TimelineOptions): Lane[] {
  const lanes = new Map<number | null, Lane>();
  const byDate = [...markers].sort(([a], [b]) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.number - b.number));
  for (const [entry, marker] of byDate) {
    const projectId = entry.project?.id ?? null;
    const lane = lanes.get(projectId) ?? { projectId, name: entry.project?.name ?? "", markers: [] };
    lane.markers.push(marker);
    lanes.set(projectId, lane);
  }
  const other = lanes.get(null);
  if (other) {
    other.name = lanes.size === 1 ? options.client.name : timelineWords(options.locale).otherWork;
    lanes.delete(null);
    lanes.set(null, other);
  }
  return [...lanes.values()];
}
