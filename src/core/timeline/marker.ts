// One success of a timeline with all that stands beside it.
import { totalsOf } from "../digest/totals.ts";
import { nameKey } from "../entry/names.ts";
import type { DatePrecision } from "../entry/understanding.ts";
import type { Quote } from "./cleared.ts";
import type { Item } from "./items.ts";
import { type LinkEnd, numbersOf, type Result } from "./pairing.ts";
import { type Audience, isForClient } from "./visible.ts";

/** One success, or a business result that belongs to no success shown. */
export interface Marker {
  number: number;
  kind: "win" | "roi";
  title: string;
  on: string;
  onPrecision: DatePrecision;
  results: Result[];
  /** Numbers that count in totals and stand in no `results`: "€ 9,000 a month, and 12 hours a week". */
  further: Result[];
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
  /** The day of the client's mail the number comes from, `YYYY-MM-DD`: "reported by Acme, 18 November". Null: none did. */
  reportedOn: string | null;
  /** The PM wants it to stand out. */
  isFeatured: boolean;
  /** See `turnOf`. */
  turn: number;
  /** A draft too where it was approved itself, and a number or the words beside it were not. */
  mark: "draft" | "private" | null;
  /** Only ever set for the PM. */
  possibleDuplicateOf: number | null;
  /** Numbers of successes that claim the same figure: it counts once. Only ever filled for the PM. */
  sharesFigureWith: number[];
}

/** `item` with the results `beside` it; what was logged again (`copiesOf`) adds what only it says. */
export function markerOf(
  item: Item,
  beside: readonly LinkEnd<Item>[],
  copiesOf: (item: Item) => readonly Item[],
  { audience, locale }: { audience: Audience; locale: string },
): Marker {
  const forClient = isForClient(audience);
  const results = numbersOf(item, beside, copiesOf, locale);
  const rois = beside.map((end) => end.item);
  const copies = [item, ...rois].flatMap(copiesOf);
  const numbered = new Set(results.map((result) => result.number));
  const sources = [...rois, item, ...copies].sort(
    (a, b) => Number(numbered.has(b.number)) - Number(numbered.has(a.number)),
  );
  const said = sources.find((one) => one.quote) ?? sources.find((one) => one.reportedOn);
  return {
    number: item.number,
    kind: item.kind,
    title: item.title,
    on: item.on,
    onPrecision: item.onPrecision,
    results,
    further: [],
    remarks: rois
      .filter((roi) => ![roi, ...copiesOf(roi)].some((one) => numbered.has(one.number)))
      .map((roi) => roi.title)
      .filter((title) => nameKey(title) !== nameKey(item.title)),
    isPending: !forClient && item.kind === "win" && results.length === 0 && !item.noNumber,
    ledTo: [],
    text: item.text,
    quote: said?.quote ?? null,
    reportedOn: said?.reportedOn ?? null,
    isFeatured: item.isFeatured,
    turn: item.turn,
    mark: item.mark ?? draftAmong([...rois, ...copies.filter((copy) => numbered.has(copy.number))]),
    possibleDuplicateOf: forClient ? null : item.possibleDuplicateOf,
    sharesFigureWith: [],
  };
}

/** What part of an approved success a client was not yet cleared for. */
export function draftAmong(items: readonly Item[]): "draft" | null {
  return items.some((item) => item.mark === "draft") ? "draft" : null;
}

/** Fills `sharesFigureWith`: one result beside two successes, or the same client, key and amount on two entries. */
export function noteShared(markers: readonly Marker[], counted: readonly Item[]): void {
  const same = new Map<number, number[]>();
  for (const { number, as } of totalsOf(counted).flatMap((total) => total.same)) put(same, number, as.number);
  const claims = (marker: Marker) =>
    new Set(marker.results.flatMap(({ number }) => [number, ...(same.get(number) ?? [])]));
  const claimed = new Map<number, number[]>();
  for (const [at, marker] of markers.entries()) for (const number of claims(marker)) put(claimed, number, at);
  for (const [at, marker] of markers.entries()) {
    const others = new Set([...claims(marker)].flatMap((number) => claimed.get(number) ?? []));
    others.delete(at);
    marker.sharesFigureWith = [...others].sort((a, b) => a - b).map((other) => markers[other]!.number);
  }
}

function put(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
