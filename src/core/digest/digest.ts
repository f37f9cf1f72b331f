// What a digest says, as data without words: the entries of a window in their sections, and the numbers they bear out.
import type { EntryLink, LoggedEntry } from "../entry/entry.ts";
import type { ReasonCode } from "../entry/understanding.ts";
import { groupsOfSame } from "../timeline/same.ts";
import { countedIn, type DigestItem, hiddenIn, itemLister } from "./items.ts";
import type { Nudges } from "./nudges.ts";
import { type Idle, idleWeeks, isWorthALetter } from "./quiet.ts";
import { type Tile, tilesOf } from "./tiles.ts";
import { type FigureRef, isTotalled, type Total, totalsOf } from "./totals.ts";
import { type Before, type Trend, trendOf } from "./trend.ts";
import type { DueWindow, Window } from "./window.ts";

export type Section = "new" | "also-found" | "private" | "no-client" | "back-filled";

/** The PM's messages of the window by their state; what was back-filled is not among them. */
export interface Ledger {
  received: number;
  filed: number;
  ignored: number;
  needsYou: number;
  failed: number;
}

/** A note that waits for its sender: its subject as he wrote it and the reason, coded and in a sentence. */
export interface WaitingNote {
  subject: string;
  sentAt: Date;
  reasonCode: ReasonCode;
  reason: string;
}

/** A letter to the PM of which nobody knows whether it arrived. */
export interface UncertainLetter {
  id: number;
  subject: string;
  handedOverAt: Date;
}

export interface QuietClient {
  id: number;
  name: string;
  /** `YYYY-MM-DD` of the last success. */
  lastOn: string;
}

export interface DigestSource {
  window: DueWindow;
  entries: readonly LoggedEntry[];
  /** The other ends of `links` that are not among `entries`. */
  related: readonly LoggedEntry[];
  links: readonly EntryLink[];
  ledger: Ledger;
  needsYou: readonly WaitingNote[];
  uncertain: readonly UncertainLetter[];
  quiet: readonly QuietClient[];
  /** Null when there is none to compare with. */
  before: Before | null;
  idle: Idle;
  nudges: Nudges;
}

export interface ClientNews {
  client: { id: number; name: string };
  items: DigestItem[];
  successes: number;
  withNumber: number;
  totals: Total[];
}

export interface Digest {
  window: DueWindow;
  /** New successes; possible duplicates are listed and not counted. */
  successes: number;
  withNumber: number;
  /** New business results that belong to no success of this digest. */
  furtherResults: number;
  /** At most 3, the first is the headline's. */
  tiles: Tile[];
  /** Sums that no tile shows. */
  furtherTotals: Total[];
  trend: Trend | null;
  /** New entries, the client with the most first. */
  news: ClientNews[];
  alsoFound: ClientNews[];
  noClient: DigestItem[];
  private: DigestItem[];
  backfilled: number;
  ledger: Ledger;
  needsYou: readonly WaitingNote[];
  uncertain: readonly UncertainLetter[];
  quiet: readonly QuietClient[];
  nudges: Nudges;
  /** Set where no note came, from or for the reader: whole weeks since his last one, null when there never was one. */
  quietWeek: { idleWeeks: number | null } | null;
}

/** Null when there is nothing to tell, or nothing new since the last letter told it: such a window is skipped. */
export function composeDigest(told: DigestSource): Digest | null {
  const hasLogged = loggedAny(told.ledger);
  if (!isWorthALetter({ ...told, hasLogged })) return null;
  const source = { ...told, entries: markSame(told) };
  const hidden = hiddenIn(source);
  const sections = sectionsAmong(source, hidden);
  const inSection = (...wanted: Section[]) =>
    source.entries.filter((entry) => wanted.includes(sections.get(entry.id)!));
  const counted = countedIn(source, hidden);
  const items = itemLister(source, hidden, counted);
  const fresh = source.entries.filter((entry) => isFresh(entry, sections.get(entry.id), source.window));
  const freshItems = items(fresh, false);
  const countedOf = (entries: readonly LoggedEntry[]) => entries.flatMap(({ id }) => counted.get(id) ?? []);
  const totals = totalsOf(countedOf(fresh));
  const tiles = tilesOf(countedOf(fresh), totals);
  const news = byClient(items(inSection("new")), countedOf);
  const withNews = new Set(news.map(({ client }) => client.id));
  const isQuietWeek = source.entries.length === 0 && source.needsYou.length === 0 && !hasLogged;
  return {
    window: source.window,
    ...countWins(freshItems),
    furtherResults: freshItems.filter((item) => item.entry.kind === "roi" && isTotalled(item.entry)).length,
    tiles,
    furtherTotals: totals.filter((total) => !tiles.some((tile) => shows(tile, total))),
    trend: trendOf(totals, source.before),
    news,
    alsoFound: byClient(items(inSection("also-found")), countedOf),
    noClient: items(inSection("no-client")),
    private: items(inSection("private")),
    backfilled: inSection("back-filled").filter((entry) => entry.visibility !== "private").length,
    ledger: source.ledger,
    needsYou: source.needsYou,
    uncertain: source.uncertain,
    quiet: source.quiet.filter(({ id }) => !withNews.has(id)),
    nudges: source.nudges,
    quietWeek: isQuietWeek ? { idleWeeks: idleWeeks(source.idle, source.window) } : null,
  };
}

/**
 * Notes of the reader's own that came, for clients of another team as well: these entries are not his news. What was
 * ignored logged nothing.
 */
function loggedAny({ received, filed, needsYou, failed }: Ledger): boolean {
  return received + filed + needsYou + failed > 0;
}

/** A tile of one figure stands for the sum of that figure alone. */
function shows(tile: Tile, total: Total): boolean {
  if (tile.kind === "total") return sameRef(tile.total.of[0], total.of[0]);
  return sameRef({ number: tile.entry.number, ordinal: tile.figure.ordinal }, total.of[0]);
}

function sameRef(a: FigureRef | undefined, b: FigureRef | undefined): boolean {
  return a?.number === b?.number && a?.ordinal === b?.ordinal;
}

/**
 * Of a success that somebody logged again one entry counts: what an earlier digest told, else the first that this one
 * counts. The others are listed and, like possible duplicates, not counted.
 */
function markSame(source: DigestSource): readonly LoggedEntry[] {
  const { entries, related, links, window } = source;
  if (!links.some((link) => link.kind === "same")) return entries;
  const { firstOf, membersOf } = groupsOfSame(links);
  const sections = sectionsOf(source);
  const isCounted = (entry: LoggedEntry) => isFresh(entry, sections.get(entry.id), window);
  const toldBefore = related.filter((entry) => !entry.withdrawn && entry.loggedAt < window.from);
  return entries.map((entry) => {
    const ids = membersOf(firstOf(entry.id));
    if (ids.length === 1) return entry;
    const ofGroup = (all: readonly LoggedEntry[]) => all.filter(({ id }) => ids.includes(id)).sort(byNumber);
    const own = ofGroup(entries);
    const counts = ofGroup(toldBefore)[0] ?? own.find(isCounted) ?? own[0]!;
    if (counts.id !== entry.id) return { ...entry, possibleDuplicateOf: counts.number };
    // What may be a copy of yet another one stays so.
    const isOfGroup = ofGroup([...entries, ...related]).some(
      (one) => one.number === entry.possibleDuplicateOf,
    );
    return isOfGroup ? { ...entry, possibleDuplicateOf: null } : entry;
  });
}

function byNumber(a: LoggedEntry, b: LoggedEntry): number {
  return a.number - b.number;
}

/** What headline and tiles count: what was found late stands in the letter and in no number of it. */
function isFresh(entry: LoggedEntry, section: Section | undefined, window: Window): boolean {
  return (section === "new" || section === "no-client") && entry.loggedAt >= window.from;
}

/** Where each entry of the source stands, by entry id: what its claim records. */
export function sectionsOf(
  source: Pick<DigestSource, "window" | "entries" | "related" | "links">,
): Map<number, Section> {
  return sectionsAmong(source, hiddenIn(source));
}

function sectionsAmong(
  { entries, window }: Pick<DigestSource, "window" | "entries">,
  hidden: ReadonlySet<number>,
): Map<number, Section> {
  return new Map(entries.map((entry) => [entry.id, sectionOf(entry, window.from, hidden)]));
}

function sectionOf(entry: LoggedEntry, windowFrom: Date, hidden: ReadonlySet<number>): Section {
  const isEarlier = entry.loggedAt < windowFrom;
  if (entry.backfilled && isEarlier) return "back-filled";
  if (hidden.has(entry.id)) return "private";
  if (!entry.client) return "no-client";
  return isEarlier ? "also-found" : "new";
}

function byClient(
  items: readonly DigestItem[],
  countedOf: (entries: readonly LoggedEntry[]) => LoggedEntry[],
): ClientNews[] {
  const clients = new Map<number, DigestItem[]>();
  for (const item of items) {
    const { id } = item.entry.client!;
    const own = clients.get(id);
    if (own) own.push(item);
    else clients.set(id, [item]);
  }
  return [...clients.values()]
    .map(
      (own): ClientNews => ({
        client: own[0]!.entry.client!,
        items: own,
        ...countWins(own),
        totals: totalsOf(countedOf(own.flatMap(({ entry, results }) => [entry, ...results]))),
      }),
    )
    .sort((a, b) => b.items.length - a.items.length || a.client.name.localeCompare(b.client.name));
}

function countWins(items: readonly DigestItem[]): { successes: number; withNumber: number } {
  const wins = items.filter(({ entry }) => entry.kind === "win" && isTotalled(entry));
  return { successes: wins.length, withNumber: wins.filter((item) => item.isNumbered).length };
}
