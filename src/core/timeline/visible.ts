// Which entries and figures an audience may see: private never leaves, agency money stays with the PM.
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";

/**
 * `internal`: everything, for the PM's own eyes. `pm`: the PM's own picture, which travels in a letter and so holds
 * nothing private. `drafts`: the client's deck before approval, drafts marked. `client`: approved snapshots only.
 */
export type Audience = "internal" | "pm" | "drafts" | "client";

export interface AllowedEntries {
  /** With the figures that may be seen. */
  entries: LoggedEntry[];
  /** Numbers of entries kept from the client's deck because they speak of the agency's own money. */
  leftOut: number[];
}

export function isForClient(audience: Audience): boolean {
  return audience === "drafts" || audience === "client";
}

/** `inside`: what `privateIds` finds. The client's own outputs ask nobody here: they hold snapshots. */
export function allowedEntries(
  entries: readonly LoggedEntry[],
  audience: Exclude<Audience, "client">,
  inside: ReadonlySet<number>,
): AllowedEntries {
  const allowed = entries
    .filter((entry) => !entry.withdrawn && (audience === "internal" || !inside.has(entry.id)))
    .map((entry) => (audience === "internal" ? entry : withoutRetracted(entry)));
  const leftOut = audience === "drafts" ? allowed.filter((entry) => speaksOfAgencyMoney(entry)) : [];
  return {
    entries: allowed
      .filter((entry) => !leftOut.includes(entry))
      .map((entry) => ({ ...entry, figures: entry.figures.filter((figure) => isShown(figure, audience)) })),
    leftOut: leftOut.map((entry) => entry.number).sort((a, b) => a - b),
  };
}

/** A result of a private success is private too, and so is the same success logged again. */
export function privateIds(entries: readonly LoggedEntry[], links: readonly EntryLink[]): Set<number> {
  const ids = new Set(entries.filter((entry) => entry.visibility === "private").map((entry) => entry.id));
  // To its end: the result may be that of the copy.
  for (let before = -1; before < ids.size; ) {
    before = ids.size;
    for (const { kind, fromEntry, toEntry } of links) {
      if (kind !== "led-to" && ids.has(fromEntry)) ids.add(toEntry);
      if (kind === "same" && ids.has(toEntry)) ids.add(fromEntry);
    }
  }
  return ids;
}

/** A title that holds the agency's figure, or a result that is nothing else, cannot be cut: it stays inside. */
export function speaksOfAgencyMoney(
  { kind, title, figures }: Pick<LoggedEntry, "kind" | "title" | "figures">,
  text: string | null = null,
): boolean {
  const agency = figures.filter((figure) => figure.beneficiary === "agency");
  if (agency.some((figure) => title.includes(figure.text) || text?.includes(figure.text))) return true;
  return kind === "roi" && agency.length > 0 && agency.length === figures.length;
}

/** What a client reads in a chip; inferred, it must be confirmed first. */
const CLIENT_VISIBLE: ReadonlySet<string> = new Set(["unit", "direction", "period"]);

/** The properties of a figure that somebody has to confirm before a client reads it. */
export function unconfirmed(figure: LoggedFigure): string[] {
  return figure.inferred.filter((property) => CLIENT_VISIBLE.has(property));
}

/** True for a figure that a client may be told of, once it is confirmed. */
export function isClientsOwn(figure: LoggedFigure): boolean {
  return !figure.withdrawn && figure.beneficiary === "client" && !figure.isSame;
}

function isShown(figure: LoggedFigure, audience: Audience): boolean {
  return audience === "drafts" ? isClientsOwn(figure) : !figure.withdrawn;
}

/**
 * Mails and titles go on saying what was taken back: those words are cut wherever they stand. In body and evidence "…"
 * takes as much room as they did, so that the spans of other figures hold.
 */
export function withoutRetracted(entry: LoggedEntry): LoggedEntry {
  const gone = entry.figures.filter((figure) => figure.isRetracted).map((figure) => figure.text);
  if (gone.length === 0) return entry;
  const cut = (text: string) => gone.reduce((rest, words) => cutOut(rest, words), text);
  const blanked = (text: string) =>
    gone.reduce((rest, words) => cutOut(rest, words, "…".padEnd(words.length)), text);
  const { title, body, evidence } = entry;
  return {
    ...entry,
    title: cut(title),
    body: blanked(body),
    evidence: evidence && { ...evidence, text: blanked(evidence.text) },
  };
}

/** What the PM put into words for the client, without what was taken back since; null: he did not. */
export function wordingWithoutRetracted(
  words: string | null,
  figures: readonly LoggedFigure[],
): string | null {
  const gone = figures.filter((figure) => figure.isRetracted);
  return words && gone.reduce((rest, figure) => cutOut(rest, figure.text), words);
}

/** True when the words of a figure that was taken back are still in `text`. */
export function saysRetracted(text: string, figures: readonly LoggedFigure[]): boolean {
  return figures.some((figure) => figure.isRetracted && cutOut(text, figure.text) !== text);
}

/** As words of their own: an "8" is not cut out of 2018. */
function cutOut(text: string, words: string, instead = "…"): string {
  const isInside = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let cut = "";
  let from = 0;
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, from)) {
    const end = at + words.length;
    const isWhole = !(isInside(at - 1) && isInside(at)) && !(isInside(end - 1) && isInside(end));
    cut += text.slice(from, at) + (isWhole ? instead : words);
    from = end;
  }
  return cut + text.slice(from);
}
