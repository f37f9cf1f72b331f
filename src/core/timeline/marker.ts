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
  /**
   * The day of the client's mail that the numbers come from, `YYYY-MM-DD`: "reported by Acme, 18 November". Null: not all
   * of them come from one, or the quote is of another mail.
   */
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

/** `item` with the results `beside` it, of which one that is featured, or has words where it has none, speaks for it; what was logged again (`copiesOf`) adds what only it says. */
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
  const { quote, reportedOn } = saidOf([...rois, item, ...copies], numbered);
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
    text: item.text ?? rois.find((roi) => roi.text !== null)?.text ?? null,
    quote,
    reportedOn,
    isFeatured: [item, ...rois].some((one) => one.isFeatured),
    turn: item.turn,
    mark: item.mark ?? draftAmong([...rois, ...copies.filter((copy) => numbered.has(copy.number))]),
    possibleDuplicateOf: forClient ? null : item.possibleDuplicateOf,
    sharesFigureWith: [],
  };
}

/**
 * Beside numbers (entries `numbered`), no day but that of the mail which said them: thanks without a number would else
 * vouch for an estimate of ours. Words may be of another mail, and then stand without its day.
 */
function saidOf(
  sources: readonly Item[],
  numbered: ReadonlySet<number>,
): Pick<Marker, "quote" | "reportedOn"> {
  const telling = sources.filter((one) => numbered.has(one.number));
  const quoted = [...telling, ...sources].find((one) => one.quote) ?? null;
  const quote = quoted?.quote ?? null;
  if (telling.length === 0) {
    const said = quoted ?? sources.find((one) => one.reportedOn);
    return { quote, reportedOn: said?.reportedOn ?? null };
  }
  const isTheirs = telling.every((one) => one.reportedOn) && (!quoted || numbered.has(quoted.number));
  return { quote, reportedOn: isTheirs ? ((quoted ?? telling[0])?.reportedOn ?? null) : null };
}

/** What part of an approved success a client was not yet cleared for. */
export function draftAmong(items: readonly Item[]): "draft" | null {
  return items.some((item) => item.mark === "draft") ? "draft" : null;
}

/** Fills `sharesFigureWith`: one result beside two successes, or the same client, key and amount on two entries. */
export function noteShared(markers: readonly Marker[], counted: readonly Item[]): void {
  const firsts = new Map<string, string>();
  for (const { number, ordinal, as } of totalsOf(counted).flatMap((total) => total.same))
    firsts.set(`${number}.${ordinal}`, `${as.number}.${as.ordinal}`);
  // By the figure, not by its entry: what shares one of its numbers with this one may share another with that one.
  const claims = (marker: Marker) =>
    new Set(
      marker.results.map(({ number, figureOrdinal }) => {
        const own = `${number}.${figureOrdinal}`;
        return firsts.get(own) ?? own;
      }),
    );
  const claimed = new Map<string, Marker[]>();
  for (const marker of markers)
    for (const figure of claims(marker)) {
      const known = claimed.get(figure);
      if (known) known.push(marker);
      else claimed.set(figure, [marker]);
    }
  for (const marker of markers) {
    const others = [...claims(marker)].flatMap((figure) => claimed.get(figure) ?? []);
    const numbers = others.filter((other) => other !== marker).map((other) => other.number);
    marker.sharesFigureWith = [...new Set(numbers)].sort((a, b) => a - b);
  }
}
