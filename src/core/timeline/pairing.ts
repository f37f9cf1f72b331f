// Which number stands beside which success: that of its linked results, else its own.
import { addend, isTotalled } from "../digest/totals.ts";
import type { EntryLink, LoggedFigure } from "../entry/entry.ts";
import { figureWords } from "../entry/figure-words.ts";
import { nameKey } from "../entry/names.ts";
import type { Item } from "./items.ts";

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
  /** Why it stands beside this success, as the link has it; null: the success's own figure. */
  reason: string | null;
}

/** What a link leads to, and why it was drawn. */
export interface LinkEnd<T> {
  item: T;
  reason: string;
}

/** What an item's links of a kind lead to, in their order. Links of which an end is not among `items` lead nowhere. */
export function endsOf<T extends { id: number }>(
  items: readonly T[],
  links: readonly EntryLink[],
): (from: T, kind: EntryLink["kind"]) => LinkEnd<T>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const bySource = new Map<number, { kind: EntryLink["kind"]; end: LinkEnd<T> }[]>();
  for (const { fromEntry, toEntry, kind, reason } of links) {
    const item = byId.get(toEntry);
    if (!item) continue;
    const known = bySource.get(fromEntry) ?? [];
    known.push({ kind, end: { item, reason } });
    bySource.set(fromEntry, known);
  }
  return (from, kind) => (bySource.get(from.id) ?? []).flatMap((one) => (one.kind === kind ? [one.end] : []));
}

/** The headline figure of each linked result; without any, the success's own. Of copies, the first with a number tells it. */
export function numbersOf(
  item: Item,
  beside: readonly LinkEnd<Item>[],
  copiesOf: (item: Item) => readonly Item[],
  locale: string,
): Result[] {
  const told = nameKey(item.title);
  const numberOf = (first: Item, reason: string | null): Result[] => {
    const each = [first, ...copiesOf(first)].map((one) => resultOf(one, reason, locale, told));
    return each.find((results) => results.length > 0) ?? [];
  };
  const linked = beside.flatMap(({ item: roi, reason }) => numberOf(roi, reason));
  return linked.length > 0 ? linked : numberOf(item, null);
}

/**
 * What counts of a success, its results and their copies (`counted`) beside the numbers `shown` already; what two of them
 * say in the same words stands once.
 */
export function furtherOf(counted: readonly Item[], shown: readonly Result[], locale: string): Result[] {
  const further: Result[] = [];
  for (const { number, figures } of counted.filter(isTotalled))
    for (const figure of figures) {
      const words = figureWords(figure, locale);
      const isTold = [...shown, ...further].some((one) =>
        one.number === number ? one.figureOrdinal === figure.ordinal : one.words === words,
      );
      if (addend(figure) === null || words === "" || isTold) continue;
      further.push({
        words,
        caption: null,
        isAgency: false,
        number,
        figureOrdinal: figure.ordinal,
        reason: null,
      });
    }
  return further;
}

function resultOf(item: Item, reason: string | null, locale: string, told: string): Result[] {
  const figure = item.figures.find((one) => one.headline) ?? item.figures[0];
  const words = figure ? figureWords(figure, locale) : "";
  if (!figure || words === "") return [];
  const caption = reason === null ? null : captionOf(item, figure, told);
  const isAgency = figure.beneficiary === "agency";
  return [{ words, caption, isAgency, number: item.number, figureOrdinal: figure.ordinal, reason }];
}

/**
 * "Saves 20 hours a week" adds nothing to its chip, the success's own title (`told`, folded) nothing to the line
 * above it; "Onboarding from 14 days to 3" says what became faster.
 */
function captionOf(roi: Item, figure: LoggedFigure, told: string): string | null {
  if (nameKey(roi.title) === told) return null;
  const rest = roi.title.replace(figure.text, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.length > 1 ? roi.title : null;
}
