// The entries of a digest as it lists them: a success with its results, what it led to and what it says again.
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { privateIds } from "../timeline/visible.ts";
import { isClientFigure, totalsOf } from "./totals.ts";

export interface DigestItem {
  entry: LoggedEntry;
  /** Business results that belong to this success, shown with it. */
  results: LoggedEntry[];
  /** The success of an earlier digest that this result belongs to. */
  resultOf: LoggedEntry | null;
  /** Later successes this one made possible; their number is counted where they stand, never here. */
  ledTo: { entry: LoggedEntry; figure: LoggedFigure | null }[];
  /** Earlier successes that made this one possible. */
  enabledBy: LoggedEntry[];
  /** A success with a number of its own or of a result. */
  isNumbered: boolean;
  /** A success that has no number and may still get one. */
  isPending: boolean;
  /** Entry numbers whose figure this one says again. */
  repeats: number[];
}

/** Entries of a window, and the other ends of their links. */
export interface Linked {
  entries: readonly LoggedEntry[];
  related: readonly LoggedEntry[];
  links: readonly EntryLink[];
}

/** A result stands with its success when both are among `entries`; the rest stand alone, by date. */
export function itemsOf(entries: readonly LoggedEntry[], source: Linked): DigestItem[] {
  const ends = endsOf(source);
  const shown = new Set(entries.map((entry) => entry.id));
  const repeats = repeatsOf(entries);
  return entries
    .map((entry) => ({
      entry,
      success: entry.kind === "roi" ? (ends.before(entry, "result")[0] ?? null) : null,
    }))
    .filter(({ success }) => !(success && shown.has(success.id)))
    .map(({ entry, success }): DigestItem => {
      const isWin = entry.kind === "win";
      const results = isWin ? ends.after(entry, "result") : [];
      const ledTo = ends
        .after(entry, "led-to")
        .map((later) => ({ entry: later, figure: firstNumber([later, ...ends.after(later, "result")]) }));
      const mayBeAsked = isWin && !entry.noNumber && entry.possibleDuplicateOf === null;
      const isNumbered = isWin && hasNumber([entry, ...results]);
      return {
        entry,
        results,
        resultOf: success,
        ledTo,
        enabledBy: ends.before(entry, "led-to"),
        isNumbered,
        // What it made possible is its fruit: a workshop is asked for no number of its own.
        isPending: mayBeAsked && !isNumbered && !ledTo.some(({ figure }) => figure !== null),
        repeats: repeats.get(entry.number) ?? [],
      };
    })
    .sort(byDay);
}

/** Ids of what may stand in the private block alone. */
export function hiddenIn({ entries, related, links }: Linked): Set<number> {
  return privateIds([...entries, ...related], links);
}

/** The other ends of standing links, both of them private or neither: a thread never shows that there is a secret. */
function endsOf(source: Linked) {
  const hidden = hiddenIn(source);
  const known = new Map([...source.related, ...source.entries].map((entry) => [entry.id, entry]));
  const standing = (ids: readonly number[], from: LoggedEntry) =>
    [...new Set(ids)]
      .flatMap((id) => known.get(id) ?? [])
      .filter((entry) => !entry.withdrawn && hidden.has(entry.id) === hidden.has(from.id));
  return {
    after: (entry: LoggedEntry, kind: EntryLink["kind"]) =>
      standing(
        source.links.flatMap((link) =>
          link.kind === kind && link.fromEntry === entry.id ? link.toEntry : [],
        ),
        entry,
      ),
    before: (entry: LoggedEntry, kind: EntryLink["kind"]) =>
      standing(
        source.links.flatMap((link) =>
          link.kind === kind && link.toEntry === entry.id ? link.fromEntry : [],
        ),
        entry,
      ),
  };
}

function hasNumber(entries: readonly LoggedEntry[]): boolean {
  return entries.some((entry) =>
    entry.figures.some((figure) => figure.beneficiary === "client" && !figure.withdrawn),
  );
}

function firstNumber(entries: readonly LoggedEntry[]): LoggedFigure | null {
  const figures = entries.flatMap((entry) => entry.figures.filter(isClientFigure));
  return figures.find((figure) => figure.headline) ?? figures[0] ?? null;
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

function byDay(a: DigestItem, b: DigestItem): number {
  return a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.entry.number - b.entry.number;
}
