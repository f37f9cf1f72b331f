// Entries and links of one client → the timeline as data: months, lanes, successes with their results, totals.

import { countedOnce } from "../digest/counted.ts";
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import type { LentTitle } from "./approval.ts";
import type { Brand } from "./brand.ts";
import type { Cleared, ClientChoice, Quote } from "./cleared.ts";
import { forwardLinks } from "./forward.ts";
import { type Item, itemOfCleared, itemOfEntry } from "./items.ts";
import { draftAmong, type Marker, markerOf, noteShared } from "./marker.ts";
import { endsOf, furtherOf, numbersOf, type Result } from "./pairing.ts";
import type { Person } from "./personal.ts";
import { joinSame } from "./same.ts";
import { type Tile, tilesOf } from "./tiles.ts";
import { byTurn } from "./turn.ts";
import {
  type Audience,
  allowedEntries,
  isForClient,
  privateIds,
  wordingWithoutRetracted,
} from "./visible.ts";
import type { TimelineWindow } from "./window.ts";
import { timelineWords } from "./words.ts";

export type { Marker, Quote, Result };

export interface Lane {
  /** Null: work without a project. */
  projectId: number | null;
  name: string;
  /** By month, and as `byTurn` has it. */
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
  /** Numbers of entries kept from the client's deck because they speak of the agency's own money. */
  leftOut: number[];
  /** Every entry and figure that an output of it can show; `heldIn` finds what one does. */
  holds: Holding[];
}

export interface HeldFigure {
  entryId: number;
  /** Null: the entry without any figure. */
  figure: LoggedFigure | null;
}

/** One that can be shown, its entry's number, and the titles under which it stands. */
export interface Holding extends HeldFigure {
  number: number;
  under: readonly string[];
}

export interface ClientTimelineOptions {
  client: { id: number; name: string };
  brand: Brand;
  /** The client's own (ISO 4217): money in it leads. */
  currency?: string | null;
  window: TimelineWindow;
  /** Of the words and numbers: the client's for a client output, the PM's for his own. */
  locale: string;
}

export interface TimelineOptions extends ClientTimelineOptions {
  audience: Exclude<Audience, "client">;
  /** IANA zone in which a client's mail has its day. */
  zone: string;
}

/** Of entries: what was approved of them, which a deck of drafts shows in their place, and what the PM chose. */
export interface ForClient {
  cleared: readonly Cleared[];
  /** By entry id. */
  choices: ReadonlyMap<number, ClientChoice>;
  /** Ids of those whose evidence a colleague sent. */
  fromColleagues?: ReadonlySet<number>;
  /** Ids of those whose evidence somebody sent who is not of the client. */
  fromOutsiders?: ReadonlySet<number>;
  /** Ids of those whose title stands in the subject of the PM's mail. */
  typedTitles?: ReadonlySet<number>;
  /** Whom we know at the client. */
  contacts?: readonly Person[];
}

const NOTHING_CHOSEN: ForClient = { cleared: [], choices: new Map() };

/** Null when nothing may be shown. Entries outside the window serve as ends of links only. */
export function composeTimeline(
  entries: readonly LoggedEntry[],
  links: readonly EntryLink[],
  options: TimelineOptions,
  { cleared, choices, fromColleagues, fromOutsiders, typedTitles, contacts = [] }: ForClient = NOTHING_CHOSEN,
): Timeline | null {
  const { audience, client, zone } = options;
  // Of all entries: the success that makes a result private may be another client's.
  const inside = privateIds(entries, links);
  const approved = audience === "drafts" ? cleared : [];
  const isApproved = new Set(approved.map((one) => one.snapshot.entryId));
  const successes = successesOf(entries, links);
  const isKept = (id: number) => choices.get(id)?.isHidden ?? false;
  const clients = new Map(entries.map((entry) => [entry.id, entry.client?.id]));
  // A result goes with its success: alone it would tell what the client is not to see. Another client's says nothing.
  const isHidden = (id: number) => {
    const own = (successes.get(id) ?? []).filter((win) => win.client?.id === clients.get(id));
    const goes = own.length > 0 && own.every((win) => win.withdrawn || isKept(win.id));
    return audience === "drafts" && (isKept(id) || goes);
  };
  const own = entries.filter((entry) => entry.client?.id === client.id && !isHidden(entry.id));
  const open = own.filter((entry) => !isApproved.has(entry.id));
  const inWindow = open.filter((entry) => isInWindow(entry, options.window)).map((entry) => entry.number);
  const whole = new Map(open.map((entry) => [entry.id, entry]));
  const chosen = (id: number): ClientChoice | undefined => {
    const choice = choices.get(id);
    const wording = (words: string | null) => wordingWithoutRetracted(words, whole.get(id)?.figures ?? []);
    return choice && { ...choice, title: wording(choice.title), text: wording(choice.text) };
  };
  const { entries: allowed, leftOut } = allowedEntries(open, audience, inside, chosen);
  const { untitled } = timelineWords(options.locale);
  const itemOf = (entry: LoggedEntry, beside: LentTitle | null) => {
    const isColleagues = fromColleagues?.has(entry.id) ?? false;
    const isTyped = typedTitles?.has(entry.id) ?? false;
    const isOutsiders = fromOutsiders?.has(entry.id) ?? false;
    const view = { zone, isColleagues, isOutsiders, beside, isTyped, contacts, untitled };
    return itemOfEntry(entry, chosen(entry.id), audience, view);
  };
  const standing = approved
    .map(itemOfCleared)
    .filter((item) => item.client?.id === client.id && !inside.has(item.id) && !isHidden(item.id));
  // Lent is only what this audience sees of a success itself.
  const wins = allowed.filter((entry) => entry.kind === "win").map((entry) => itemOf(entry, null));
  const titles = new Map([...standing, ...wins].map((item) => [item.id, item.title]));
  const besideOf = ({ id }: LoggedEntry): LentTitle | null => {
    const lenders = (successes.get(id) ?? []).flatMap((win) => {
      const title = titles.get(win.id);
      return title === undefined ? [] : [{ entryId: win.id, title }];
    });
    return lenders[0] ?? null;
  };
  const items = [...standing, ...allowed.map((entry) => itemOf(entry, besideOf(entry)))];
  const left = leftOut.filter((number) => inWindow.includes(number));
  return composeItems(items, links, { ...options, leftOut: left, inside });
}

/** By the id of a result: the successes it is linked to. */
function successesOf(
  entries: readonly LoggedEntry[],
  links: readonly EntryLink[],
): Map<number, LoggedEntry[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const successes = new Map<number, LoggedEntry[]>();
  for (const { kind, fromEntry, toEntry } of links) {
    const win = byId.get(fromEntry);
    if (kind === "result" && win) successes.set(toEntry, [...(successes.get(toEntry) ?? []), win]);
  }
  return successes;
}

/** What the client may see: approved snapshots, and links between them. Null when there is none in the window. */
export function composeClientTimeline(
  cleared: readonly Cleared[],
  links: readonly EntryLink[],
  options: ClientTimelineOptions,
): Timeline | null {
  const items = cleared.map(itemOfCleared).filter((item) => item.client?.id === options.client.id);
  return composeItems(items, links, { ...options, audience: "client", leftOut: [], inside: new Set() });
}

interface ItemOptions extends ClientTimelineOptions {
  audience: Audience;
  leftOut: readonly number[];
  /** Ids of what is private: shown to the PM in person alone, and in no total. */
  inside: ReadonlySet<number>;
}

function composeItems(
  all: readonly Item[],
  allLinks: readonly EntryLink[],
  { leftOut, inside, ...options }: ItemOptions,
): Timeline | null {
  const { window, locale, audience, client, brand } = options;
  const { items, links, copies } = joinSame(all, forwardLinks(allLinks, all));
  const copiesOf = (item: Item) => copies.get(item.id) ?? [];
  const ends = endsOf(items, links);
  const wins = items.filter((item) => item.kind === "win" && isInWindow(item, window));
  const beside = new Set(wins.flatMap((win) => ends(win, "result").map(({ item }) => item.id)));
  const alone = items.filter(
    (item) => item.kind === "roi" && isInWindow(item, window) && !beside.has(item.id),
  );
  const shown = [...wins, ...alone];
  if (shown.length === 0) return null;

  const results = items.filter((item) => beside.has(item.id));
  const open = all.filter((item) => !inside.has(item.id));
  const counting = countedOnce(open, allLinks);
  const told = [...shown, ...results].flatMap((item) => [item, ...copiesOf(item)]);
  const counted = told.flatMap((item) => counting.get(item.id) ?? []);
  const held = new Map<Item, Set<string>>();
  const hold = (item: Item, title: string) => held.set(item, (held.get(item) ?? new Set()).add(title));
  const markers = new Map(
    shown.map((item) => [item, markerOf(item, ends(item, "result"), copiesOf, options)] as const),
  );
  for (const [item, marker] of markers) {
    const group = [item, ...ends(item, "result").map((end) => end.item)].flatMap((one) => [
      one,
      ...copiesOf(one),
    ]);
    for (const one of group) hold(one, marker.title);
    const countedOfGroup = group.flatMap(({ id }) => counting.get(id) ?? []);
    marker.further = furtherOf(countedOfGroup, marker.results, locale);
  }
  const onTimeline = new Set(shown.map((item) => item.id));
  const threads: Timeline["threads"] = [];
  for (const [item, marker] of markers) {
    for (const { item: later } of ends(item, "led-to")) {
      const fruits = ends(later, "result");
      marker.mark ??= draftAmong([later, ...fruits.map((end) => end.item)]);
      const [fruit] = numbersOf(later, fruits, copiesOf, locale);
      for (const one of [later, ...fruits.map((end) => end.item)]) hold(one, later.title);
      marker.ledTo.push({ number: later.number, title: later.title, words: fruit?.words ?? null });
      // What it led to has the number: nothing is pending here.
      if (fruit) marker.isPending = false;
      if (onTimeline.has(later.id)) threads.push({ from: item.number, to: later.number });
    }
  }
  const forClient = isForClient(audience);
  if (!forClient) noteShared([...markers.values()], counted);
  const numbers = [...markers].flatMap(([item, marker]) =>
    marker.results.map((one) => ({ ...one, title: marker.title, place: item.project?.name ?? client.name })),
  );
  const withNumber = [...markers.values()].filter(
    (one) => one.kind === "win" && one.results.length > 0,
  ).length;
  return {
    ...{ client, brand, audience, locale, window },
    lanes: lanesOf(markers, options),
    threads,
    tiles: tilesOf(counted, numbers, locale, options.currency),
    successes: wins.length,
    furtherResults: alone.length,
    withNumber: forClient ? null : withNumber,
    leftOut: [...leftOut],
    holds: [...held].flatMap(([item, titles]) => heldOf(item, [...titles])),
  };
}

function isInWindow({ on }: { on: string }, { fromDay, toDay }: TimelineWindow): boolean {
  return on >= fromDay && on < toDay;
}

function heldOf({ id, number, figures }: Item, under: readonly string[]): Holding[] {
  const entry = { entryId: id, number, under };
  if (figures.length === 0) return [{ ...entry, figure: null }];
  return figures.map((figure) => ({ ...entry, figure }));
}

function lanesOf(markers: ReadonlyMap<Item, Marker>, options: ClientTimelineOptions): Lane[] {
  const lanes = new Map<number | null, Lane>();
  for (const [item, marker] of [...markers].sort(([a], [b]) => byTurn(a, b))) {
    const projectId = item.project?.id ?? null;
    const lane = lanes.get(projectId) ?? { projectId, name: item.project?.name ?? "", markers: [] };
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
