// The entries of a digest as it lists them: a success with its results, what it led to and what it says again.
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { forwardLinks } from "../timeline/forward.ts";
import { groupsOfSame } from "../timeline/same.ts";
import { privateIds, speaksOfAgencyMoney } from "../timeline/visible.ts";
import { countedOnce } from "./counted.ts";
import { isClientFigure, totalsOf } from "./totals.ts";

export interface DigestItem {
  entry: LoggedEntry;
  /** Business results that belong to this success, shown with it. */
  results: LoggedEntry[];
  /** The success of an earlier digest that this result belongs to. */
  resultOf: LoggedEntry | null;
  /**
   * Later successes this one made possible; their number is counted where they stand, never here. `figureOf`: the
   * success or a result of its.
   */
  ledTo: { entry: LoggedEntry; figure: LoggedFigure | null; figureOf: LoggedEntry | null }[];
  /** Earlier successes that made this one possible. */
  enabledBy: LoggedEntry[];
  /** A success with a number of its own or of a result. */
  isNumbered: boolean;
  /** A success that has no number and may still get one. */
  isPending: boolean;
  /** Entry numbers whose figure this one says again. */
  repeats: number[];
  /** The number of the entry that somebody linked as the same and that counts: this adds what only it says. */
  sameAs: number | null;
}

/** Entries of a window, and the other ends of their links. */
export interface Linked {
  entries: readonly LoggedEntry[];
  related: readonly LoggedEntry[];
  links: readonly EntryLink[];
}

/**
 * Makes items of entries of the source. A result stands with its success when both are among them; the rest stand alone,
 * by date. `hidden` as `hiddenIn` finds them, `counted` as `countedIn` does.
 */
export function itemLister(
  source: Linked,
  hidden: ReadonlySet<number>,
  counted: ReadonlyMap<number, LoggedEntry>,
): (entries: readonly LoggedEntry[], withRepeats?: boolean) => DigestItem[] {
  const ends = endsOf(source, hidden);
  const countedOf = (entries: readonly LoggedEntry[]) => entries.flatMap(({ id }) => counted.get(id) ?? []);
  return (entries, withRepeats = true) =>
    entries.length === 0
      ? []
      : itemsOf(entries, ends, withRepeats ? repeatsOf(countedOf(entries)) : new Map());
}

function itemsOf(
  entries: readonly LoggedEntry[],
  ends: ReturnType<typeof endsOf>,
  repeats: ReadonlyMap<number, number[]>,
): DigestItem[] {
  const shown = new Set(entries.map((entry) => entry.id));
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
        .map((later) => ({ entry: later, ...firstNumber([later, ...ends.after(later, "result")]) }));
      // The agency's own contract has brought its client nothing that could be counted.
      const isOurs = speaksOfAgencyMoney(entry);
      const mayBeAsked = isWin && !entry.noNumber && !isOurs && entry.possibleDuplicateOf === null;
      const same = ends.same(entry);
      const isNumbered = isWin && hasNumber([entry, ...results, ...same]);
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
        sameAs: same.find((other) => other.number === entry.possibleDuplicateOf)?.number ?? null,
      };
    })
    .sort(byDay);
}

/** Ids of what may stand in the private block alone. */
export function hiddenIn({ entries, related, links }: Linked): Set<number> {
  return privateIds([...entries, ...related], links);
}

/** What counts of each entry that is not private, by id. */
export function countedIn(
  { entries, related, links }: Linked,
  hidden: ReadonlySet<number>,
): Map<number, LoggedEntry> {
  const open = [...related, ...entries].filter((entry) => !entry.withdrawn && !hidden.has(entry.id));
  return countedOnce(open, links);
}

/** The other ends of standing links, both of them private or neither: a thread never shows that there is a secret. */
function endsOf({ entries, related, links }: Linked, hidden: ReadonlySet<number>) {
  const known = new Map([...related, ...entries].map((entry) => [entry.id, entry]));
  const [after, before] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const { kind, fromEntry, toEntry } of forwardLinks(links, [...known.values()])) {
    put(after, `${kind} ${fromEntry}`, toEntry);
    put(before, `${kind} ${toEntry}`, fromEntry);
  }
  const standing = (ids: readonly number[] | undefined, from: LoggedEntry) =>
    ids
      ? [...new Set(ids)]
          .flatMap((id) => known.get(id) ?? [])
          .filter((entry) => !entry.withdrawn && hidden.has(entry.id) === hidden.has(from.id))
      : [];
  const { firstOf, membersOf } = groupsOfSame(links);
  return {
    /** The others of its group, the first leading. */
    same: (entry: LoggedEntry) =>
      standing(
        membersOf(firstOf(entry.id)).filter((id) => id !== entry.id),
        entry,
      ),
    after: (entry: LoggedEntry, kind: EntryLink["kind"]) => standing(after.get(`${kind} ${entry.id}`), entry),
    before: (entry: LoggedEntry, kind: EntryLink["kind"]) =>
      standing(before.get(`${kind} ${entry.id}`), entry),
  };
}

function put(groups: Map<string, number[]>, key: string, id: number): void {
  const own = groups.get(key);
  if (own) own.push(id);
  else groups.set(key, [id]);
}

function hasNumber(entries: readonly LoggedEntry[]): boolean {
  return entries.some((entry) =>
    entry.figures.some((figure) => figure.beneficiary === "client" && !figure.withdrawn),
  );
}

function firstNumber(
  entries: readonly LoggedEntry[],
): Pick<DigestItem["ledTo"][number], "figure" | "figureOf"> {
  const figures = entries.flatMap((figureOf) =>
    figureOf.figures.filter(isClientFigure).map((figure) => ({ figure, figureOf })),
  );
  return figures.find(({ figure }) => figure.headline) ?? figures[0] ?? { figure: null, figureOf: null };
}

function repeatsOf(entries: readonly LoggedEntry[]): Map<number, number[]> {
  const repeats = new Map<number, number[]>();
  for (const same of totalsOf(entries).flatMap((total) => total.same)) {
    const others = repeats.get(same.number) ?? [];
    if (!others.includes(same.as.number)) repeats.set(same.number, [...others, same.as.number]);
  }
  return repeats;
}

function byDay(a: DigestItem, b: DigestItem): number {
  return a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.entry.number - b.entry.number;
}
