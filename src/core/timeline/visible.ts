// Which entries and figures an audience may see: private never leaves, agency money stays with the PM.
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";

/**
 * `internal`: everything, for the PM's own eyes. `pm`: the PM's own picture, which travels in a letter and so holds
 * nothing private. `drafts`: the client's deck before approval, drafts marked. `client`: approved entries only.
 */
export type Audience = "internal" | "pm" | "drafts" | "client";

export interface VisibleEntries {
  entries: LoggedEntry[];
  /** Links of which both ends are visible. */
  links: EntryLink[];
  /** Numbers of entries kept from a client output because they speak of the agency's own money. */
  leftOut: number[];
}

export function isForClient(audience: Audience): boolean {
  return audience === "drafts" || audience === "client";
}

/** `inside`: what `privateIds` finds. One success logged twice (`same`) is shown once, with the results of both. */
export function visibleEntries(
  entries: readonly LoggedEntry[],
  links: readonly EntryLink[],
  audience: Audience,
  inside: ReadonlySet<number>,
): VisibleEntries {
  const hidden = audience === "internal" ? new Set<number>() : inside;
  const allowed = entries.filter(
    (entry) =>
      !entry.withdrawn && !hidden.has(entry.id) && (audience !== "client" || entry.visibility === "approved"),
  );
  const leftOut = isForClient(audience) ? allowed.filter(speaksOfAgencyMoney) : [];
  const shown = allowed
    .filter((entry) => !leftOut.includes(entry))
    .map((entry) => ({ ...entry, figures: entry.figures.filter((figure) => isShown(figure, audience)) }));
  const first = firstOfSame(shown, links);
  const ids = new Set(shown.map((entry) => entry.id));
  return {
    entries: shown.filter((entry) => first(entry.id) === entry.id),
    links: links
      .filter((link) => link.kind !== "same" && ids.has(link.fromEntry) && ids.has(link.toEntry))
      .map((link) => ({ ...link, fromEntry: first(link.fromEntry), toEntry: first(link.toEntry) }))
      .filter((link) => link.fromEntry !== link.toEntry),
    leftOut: leftOut.map((entry) => entry.number).sort((a, b) => a - b),
  };
}

/** A result of a private success is private too. */
export function privateIds(entries: readonly LoggedEntry[], links: readonly EntryLink[]): Set<number> {
  const ids = new Set(entries.filter((entry) => entry.visibility === "private").map((entry) => entry.id));
  for (const link of links) if (link.kind === "result" && ids.has(link.fromEntry)) ids.add(link.toEntry);
  return ids;
}

/** A title that holds the agency's figure, or a result that is nothing else, cannot be cut: it stays inside. */
function speaksOfAgencyMoney(entry: LoggedEntry): boolean {
  const agency = entry.figures.filter((figure) => figure.beneficiary === "agency");
  if (agency.some((figure) => entry.title.includes(figure.text))) return true;
  return entry.kind === "roi" && agency.length > 0 && agency.length === entry.figures.length;
}

function isShown(figure: LoggedFigure, audience: Audience): boolean {
  if (figure.withdrawn) return false;
  if (!isForClient(audience)) return true;
  if (figure.beneficiary === "agency" || figure.isSame) return false;
  const unconfirmed = figure.inferred.some((property) => CLIENT_VISIBLE.has(property));
  return audience === "drafts" || !unconfirmed;
}

/** What a client reads in a chip; inferred, it must be confirmed first. */
const CLIENT_VISIBLE: ReadonlySet<string> = new Set(["unit", "direction", "period"]);

function firstOfSame(entries: readonly LoggedEntry[], links: readonly EntryLink[]): (id: number) => number {
  const ids = new Set(entries.map((entry) => entry.id));
  const first = new Map<number, number>();
  const find = (id: number): number => {
    const next = first.get(id);
    return next === undefined ? id : find(next);
  };
  for (const link of links) {
    if (link.kind !== "same" || !ids.has(link.fromEntry) || !ids.has(link.toEntry)) continue;
    const [a, b] = [find(link.fromEntry), find(link.toEntry)];
    if (a !== b) first.set(Math.max(a, b), Math.min(a, b));
  }
  return find;
}
