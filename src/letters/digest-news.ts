// What is new by client: the first entries in full, the next on a line each, the rest counted, every client named.
import type { ClientNews, Digest } from "../core/digest/digest.ts";
import type { DigestItem } from "../core/digest/items.ts";
import { type ItemView, itemView, type Reader } from "./digest-item.ts";
import { totalWords } from "./digest-numbers.ts";
import { lineRoom, roomOf, rowRoom } from "./digest-space.ts";
import { cutWords, wordsFor } from "./language.ts";

/** A client's entries, or a block of others, under one heading. */
export interface SectionView {
  title: string;
  /** "40 successes, 12 with a number · € 90,000 a year saved" where not all stand in full; of a block: what it is. */
  hint: string | null;
  items: ItemView[];
  /** Entries past the first ones, on one line each. */
  short: ItemView[];
  more: string | null;
}

const MOST_IN_FULL = 24;
const MOST_IN_BLOCK = 12;
/** Characters of a client's name: the more clients, the fewer. */
const NAME_LENGTHS = [80, 40, 24, 12] as const;
const SHARE_OF_NAMES = 0.4;
const MOST_NAME = 80;
const MOST_SHORT_TITLE = 120;
const MOST_TOTALS = 3;
/** Of the room for news: full entries leave space for the lines of the rest. */
const SHARE_IN_FULL = 0.6;

type Level = "full" | "short" | "counted";

/** `room`: octets of HTML that may be filled. Entries that bear out a tile come before others. */
export function newsSections(
  digest: Digest,
  reader: Reader,
  room: number,
  logUrl: string | null,
): { sections: SectionView[]; otherClients: string | null } {
  const { news } = digest;
  const words = wordsFor(reader.locale).digest;
  // Each client is named, in a heading of its own or among the others: paid for before any entry is.
  const others = (most: number) =>
    news.map((one) => words.clientCount(cutWords(one.client.name, most), one.items.length));
  const most = NAME_LENGTHS.find((length) => roomOf(others(length).join(", ")) < room * SHARE_OF_NAMES) ?? 12;
  const counted = others(most);
  const heads = news.map((one) => [cutWords(one.client.name, most), summaryOf(one, reader.locale)]);
  const left = room - Math.min(room * SHARE_OF_NAMES, roomOf(counted.join(", ")) + roomOf(heads));
  const views = new Map(news.flatMap(({ items }) => items.map((item) => [item, itemView(item, reader)])));
  const levels = levelsOf(digest, views, left);
  const shown = news.filter(({ items }) => items.some((item) => levels.get(item) !== "counted"));
  const rest = news.flatMap((one, at) => (shown.includes(one) ? [] : [counted[at]!]));
  return {
    sections: shown.map((one): SectionView => {
      const at = (level: Level) => one.items.filter((item) => levels.get(item) === level);
      const full = at("full");
      const left = at("counted").length;
      return {
        title: cutWords(one.client.name, most),
        hint: full.length === one.items.length ? null : summaryOf(one, reader.locale),
        items: full.map((item) => views.get(item)!),
        short: at("short").map((item) => shortened(views.get(item)!)),
        more: left > 0 ? words.more(left, whereOf(reader, logUrl, one.client.name)) : null,
      };
    }),
    otherClients: rest.length > 0 ? words.otherClients(rest.join(", ")) : null,
  };
}

/** A block beside the news: entries on one line each, while there is `room`; null without any. */
export function sectionView(
  heading: { title: string; hint: string },
  items: readonly DigestItem[],
  reader: Reader,
  room: number,
  logUrl: string | null,
): SectionView | null {
  if (items.length === 0) return null;
  const short: ItemView[] = [];
  let left = room - roomOf(heading);
  for (const item of items.slice(0, MOST_IN_BLOCK)) {
    const view = shortened(itemView(item, reader));
    left -= lineRoom(view);
    if (left < 0) break;
    short.push(view);
  }
  const rest = items.length - short.length;
  const more = rest > 0 ? wordsFor(reader.locale).digest.more(rest, whereOf(reader, logUrl, null)) : null;
  return { ...heading, items: [], short, more };
}

function levelsOf(
  digest: Digest,
  views: ReadonlyMap<DigestItem, ItemView>,
  room: number,
): Map<DigestItem, Level> {
  const bearing = new Set(
    digest.tiles.flatMap((tile) =>
      tile.kind === "total" ? tile.total.of.map((ref) => ref.number) : [tile.entry.number],
    ),
  );
  const bears = ({ entry, results }: DigestItem) =>
    [entry, ...results].some((one) => bearing.has(one.number));
  const items = [...views.keys()];
  const ordered = [...items.filter(bears), ...items.filter((item) => !bears(item))];
  const levels = new Map<DigestItem, Level>();
  let left = room;
  let inFull = 0;
  for (const item of ordered) {
    const cost = rowRoom(views.get(item)!);
    if (inFull >= MOST_IN_FULL || room - left + cost > room * SHARE_IN_FULL) continue;
    levels.set(item, "full");
    inFull += 1;
    left -= cost;
  }
  for (const item of ordered) {
    if (levels.has(item)) continue;
    const cost = lineRoom(shortened(views.get(item)!));
    levels.set(item, cost <= left ? "short" : "counted");
    if (cost <= left) left -= cost;
  }
  return levels;
}

function summaryOf({ successes, withNumber, items, totals }: ClientNews, locale: string): string {
  const words = wordsFor(locale).digest;
  const results = items.filter(({ entry }) => entry.kind === "roi").length;
  const sums = totals.slice(0, MOST_TOTALS).map((total) => totalWords(total, locale));
  return [words.headline(successes, withNumber, results), ...sums].filter(Boolean).join(" · ");
}

/** As one line: no words of the client, and the first remark alone. */
function shortened(view: ItemView): ItemView {
  return {
    ...view,
    title: cutWords(view.title, MOST_SHORT_TITLE),
    chips: view.fewChips,
    fewChips: [],
    quietChips: [],
    quotes: [],
    notes: view.notes.slice(0, 1),
  };
}

function whereOf(reader: Reader, logUrl: string | null, client: string | null): string {
  const words = wordsFor(reader.locale).digest;
  if (logUrl) return words.inTheLog;
  const name = client === null ? "" : ` --client "${cutWords(client.replace(/["\\$`]/g, ""), MOST_NAME)}"`;
  return words.listedBy(`lately entry list${name}`);
}
