// What a digest says, as data without words: the entries of a window in their sections, and the numbers they bear out.
import type { EntryLink, LoggedEntry } from "../entry/entry.ts";
import type { ReasonCode } from "../entry/understanding.ts";
import { privateIds } from "../timeline/visible.ts";
import type { Nudges } from "./nudges.ts";
import { type Tile, tilesOf } from "./tiles.ts";
import { isTotalled, totalsOf } from "./totals.ts";
import type { DueWindow } from "./window.ts";

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
  /** Successes logged in the period before; null when there is none to compare with. */
  successesBefore: number | null;
  nudges: Nudges;
}

export interface DigestItem {
  entry: LoggedEntry;
  /** Business results that belong to this success, shown with it. */
  results: LoggedEntry[];
  /** The success of an earlier digest that this result belongs to. */
  resultOf: LoggedEntry | null;
  /** A success that has no number and may still get one. */
  isPending: boolean;
  /** Entry numbers whose figure this one says again. */
  repeats: number[];
}

export interface ClientNews {
  client: { id: number; name: string };
  items: DigestItem[];
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
  successesBefore: number | null;
  nudges: Nudges;
}

/** Null when there is nothing to tell: such a week is skipped. */
export function composeDigest(told: DigestSource): Digest | null {
  const source = { ...told, entries: told.entries.map((entry) => markSame(entry, told)) };
  const sections = sectionsOf(source);
  const inSection = (...wanted: Section[]) =>
    source.entries.filter((entry) => wanted.includes(sections.get(entry.id)!));
  const items = (entries: readonly LoggedEntry[]) => itemsOf(entries, source);
  const fresh = inSection("new", "no-client").filter((entry) => entry.loggedAt >= source.window.from);
  const wins = fresh.filter((entry) => entry.kind === "win" && isTotalled(entry));
  const freshItems = items(fresh);
  const digest: Digest = {
    window: source.window,
    successes: wins.length,
    withNumber: wins.filter((win) => hasNumber(win, publicResults(win, source))).length,
    furtherResults: freshItems.filter((item) => item.entry.kind === "roi" && isTotalled(item.entry)).length,
    tiles: tilesOf(fresh),
    news: byClient(items(inSection("new"))),
    alsoFound: byClient(items(inSection("also-found"))),
    noClient: items(inSection("no-client")),
    private: items(inSection("private")),
    backfilled: inSection("back-filled").filter((entry) => entry.visibility !== "private").length,
    ledger: source.ledger,
    needsYou: source.needsYou,
    uncertain: source.uncertain,
    quiet: source.quiet,
    successesBefore: source.successesBefore,
    nudges: source.nudges,
  };
  const isEmpty = source.entries.length === 0 && source.needsYou.length === 0;
  return isEmpty ? null : digest;
}

/** A success that somebody linked as the same as an earlier one is listed and, like a possible duplicate, not counted. */
function markSame(entry: LoggedEntry, { entries, related, links }: DigestSource): LoggedEntry {
  const others = links
    .filter((link) => link.kind === "same" && (link.fromEntry === entry.id || link.toEntry === entry.id))
    .map((link) => (link.fromEntry === entry.id ? link.toEntry : link.fromEntry));
  const first = [...entries, ...related].find(
    (other) => others.includes(other.id) && other.number < entry.number && !other.withdrawn,
  );
  return first ? { ...entry, possibleDuplicateOf: first.number } : entry;
}

/** Where each entry of the source stands, by entry id: what its claim records. */
export function sectionsOf(
  source: Pick<DigestSource, "window" | "entries" | "related" | "links">,
): Map<number, Section> {
  const hidden = hiddenIn(source);
  return new Map(source.entries.map((entry) => [entry.id, sectionOf(entry, source.window.from, hidden)]));
}

function sectionOf(entry: LoggedEntry, windowFrom: Date, hidden: ReadonlySet<number>): Section {
  const isEarlier = entry.loggedAt < windowFrom;
  if (entry.backfilled && isEarlier) return "back-filled";
  if (hidden.has(entry.id)) return "private";
  if (!entry.client) return "no-client";
  return isEarlier ? "also-found" : "new";
}

function hiddenIn(source: Pick<DigestSource, "entries" | "related" | "links">): Set<number> {
  return privateIds([...source.entries, ...source.related], source.links);
}

/** A result stands with its success when both are among `entries`; the rest stand alone, by date. */
function itemsOf(entries: readonly LoggedEntry[], source: DigestSource): DigestItem[] {
  const hidden = hiddenIn(source);
  const shown = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Map([...source.related, ...source.entries].map((entry) => [entry.id, entry]));
  const successOf = (roi: LoggedEntry) =>
    source.links
      .filter((link) => link.kind === "result" && link.toEntry === roi.id)
      .map((link) => known.get(link.fromEntry))
      .find((win) => win && !win.withdrawn && hidden.has(win.id) === hidden.has(roi.id)) ?? null;
  const repeats = repeatsOf(entries);
  const items = entries
    .map((entry) => ({ entry, success: entry.kind === "roi" ? successOf(entry) : null }))
    .filter(({ success }) => !(success && shown.has(success.id)))
    .map(({ entry, success }): DigestItem => {
      const results = entry.kind === "win" ? resultsOf(entry, source, hidden) : [];
      const mayBeAsked = entry.kind === "win" && !entry.noNumber && entry.possibleDuplicateOf === null;
      const isPending = mayBeAsked && !hasNumber(entry, results);
      return { entry, results, resultOf: success, isPending, repeats: repeats.get(entry.number) ?? [] };
    });
  return items.sort((a, b) =>
    a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.entry.number - b.entry.number,
  );
}

function publicResults(win: LoggedEntry, source: DigestSource): LoggedEntry[] {
  return resultsOf(win, source, hiddenIn(source));
}

function resultsOf(win: LoggedEntry, source: DigestSource, hidden: ReadonlySet<number>): LoggedEntry[] {
  const ids = source.links.filter((link) => link.kind === "result" && link.fromEntry === win.id);
  const toIds = new Set(ids.map((link) => link.toEntry));
  return [...source.entries, ...source.related].filter(
    (entry) => toIds.has(entry.id) && !entry.withdrawn && hidden.has(entry.id) === hidden.has(win.id),
  );
}

function hasNumber(win: LoggedEntry, results: readonly LoggedEntry[]): boolean {
  return [win, ...results].some((entry) =>
    entry.figures.some((figure) => figure.beneficiary === "client" && !figure.withdrawn),
  );
}

function repeatsOf(entries: readonly LoggedEntry[]): Map<number, number[]> {
  const repeats = new Map<number, number[]>();
  for (const same of totalsOf(entries).flatMap((total) => total.same)) {
    if (same.number === same.as.number) continue;
    const others = repeats.get(same.number) ?? [];
    if (!others.includes(same.as.number)) repeats.set(same.number, [...others, same.as.number]);
  }
  return repeats;
}

function byClient(items: readonly DigestItem[]): ClientNews[] {
  const clients = new Map<number, ClientNews>();
  for (const item of items) {
    const client = item.entry.client!;
    const news = clients.get(client.id) ?? { client, items: [] };
    news.items.push(item);
    clients.set(client.id, news);
  }
  return [...clients.values()].sort(
    (a, b) => b.items.length - a.items.length || a.client.name.localeCompare(b.client.name),
  );
}
