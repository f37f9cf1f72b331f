// What counts of each entry: a success, what it brought and the same logged again have one number between them.
import type { EntryLink, LoggedFigure } from "../entry/entry.ts";
import type { Period } from "../figures/figure.ts";
import { isSameSum } from "../figures/same-sum.ts";
import { groupsOfSame } from "../timeline/same.ts";
import { addend, isTotalled, type Totalled } from "./totals.ts";

/**
 * By id, each entry with the figures that count of it. An estimate gives way to what a result of the success measured,
 * and what a copy says to what the one that counts says; a copy counts for what only it says. Links to what is not among
 * `entries` lead nowhere: leave out what is private or withdrawn, and add what was told elsewhere.
 */
export function countedOnce<T extends Totalled & { id: number }>(
  entries: readonly T[],
  links: readonly EntryLink[],
): Map<number, T> {
  const counted = new Map(entries.map((entry) => [entry.id, entry]));
  const standing = links.filter((link) => counted.has(link.fromEntry) && counted.has(link.toEntry));
  if (standing.length === 0) return counted;
  const { firstOf, membersOf } = groupsOfSame(standing);
  const results = new Map<number, Set<number>>();
  for (const link of standing) {
    if (link.kind !== "result") continue;
    const first = firstOf(link.fromEntry);
    results.set(first, (results.get(first) ?? new Set()).add(link.toEntry));
  }
  const firsts = new Set(standing.flatMap((link) => [firstOf(link.fromEntry), firstOf(link.toEntry)]));
  const known = (ids: Iterable<number>) => [...ids].flatMap((id) => counted.get(id) ?? []);
  for (const first of firsts) {
    const measured = known(results.get(first) ?? []);
    const before = [...measured];
    const members = known(membersOf(first));
    const numbers = new Set(members.map((entry) => entry.number));
    // The first, unless a digest counts another one.
    const counts = members.find((entry) => !numbers.has(entry.possibleDuplicateOf ?? -1)) ?? members[0];
    for (const entry of [...members].sort((a, b) => Number(b === counts) - Number(a === counts))) {
      const own = entry === counts ? entry : { ...entry, possibleDuplicateOf: null };
      counted.set(entry.id, givingWay(own, before));
      before.push(own);
    }
  }
  return counted;
}

function givingWay<T extends Totalled>(entry: T, before: readonly Totalled[]): T {
  const told = before.filter(isTotalled).flatMap((one) => one.figures.filter((figure) => !figure.withdrawn));
  const figures = entry.figures.filter(
    (figure) => figure.isApart || !told.some((other) => saysAgain(figure, other)),
  );
  return figures.length === entry.figures.length ? entry : { ...entry, figures };
}

/** Of one kind of sum, as far as both say it: "saves 40k a year" and the answer "48k". */
function saysAgain(figure: LoggedFigure, told: LoggedFigure): boolean {
  if (figure.beneficiary !== told.beneficiary || figure.isLevel !== told.isLevel) return false;
  if (isSameSum(figure, told)) return true;
  const isOneKind = figure.measure === told.measure && figure.unit === told.unit;
  return (
    isOneKind &&
    addend(told) !== null &&
    (figure.direction === told.direction || figure.direction === null || told.direction === null) &&
    (figure.role === told.role || figure.role === "other" || told.role === "other") &&
    isOneRate(figure.period, told.period)
  );
}

/** What a success was to bring a year is what its result brings a month; what came once is no rate. */
function isOneRate(a: Period | null, b: Period | null): boolean {
  return a === b || a === null || b === null || (a !== "once" && b !== "once");
}
