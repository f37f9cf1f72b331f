// Which entries and figures an audience may see: private never leaves, agency money stays with the PM.
import type { EntryLink, LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { amountsOf } from "../figures/said.ts";
import type { ClientChoice } from "./cleared.ts";
import { type Place, placesOfFigure, placesOfOldNumber, without } from "./says-figure.ts";

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

/**
 * `inside`: what `privateIds` finds; `chosen`: the PM's words for the client, by entry id. The client's own outputs ask
 * nobody here: they hold snapshots.
 */
export function allowedEntries(
  entries: readonly LoggedEntry[],
  audience: Exclude<Audience, "client">,
  inside: ReadonlySet<number>,
  chosen: (id: number) => Pick<ClientChoice, "title" | "text"> | undefined = () => undefined,
): AllowedEntries {
  const isLeftOut = (entry: LoggedEntry) => {
    const { title, text = null } = chosen(entry.id) ?? {};
    return speaksOfAgencyMoney({ ...entry, title: title ?? entry.title }, text);
  };
  const allowed = entries
    .filter((entry) => !entry.withdrawn && (audience === "internal" || !inside.has(entry.id)))
    .map((entry) => (audience === "internal" ? entry : withoutRetracted(entry)));
  const leftOut = audience === "drafts" ? allowed.filter(isLeftOut) : [];
  return {
    entries: allowed
      .filter((entry) => !leftOut.includes(entry))
      .map((entry) => {
        const figures = entry.figures.filter((figure) => isShown(figure, audience));
        return { ...entry, figures: audience === "drafts" ? figures.map(asClientReads) : figures };
      }),
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

/**
 * A title, wording or project that says an amount of the agency's, and a result that is nothing else, cannot be cut: it
 * stays inside.
 */
export function speaksOfAgencyMoney(
  { kind, title, project, figures }: Pick<LoggedEntry, "kind" | "title" | "project" | "figures">,
  text: string | null = null,
): boolean {
  const standing = figures.filter((figure) => !figure.withdrawn);
  const agency = standing.filter((figure) => figure.beneficiary === "agency");
  const words = [title, text ?? "", project?.name ?? ""];
  if (agency.some((figure) => words.some((one) => saysFigure(one, figure)))) return true;
  return kind === "roi" && agency.length > 0 && agency.length === standing.length;
}

export function saysFigure(text: string, figure: LoggedFigure): boolean {
  return placesOfFigure(text, figure).length > 0;
}

/** What a client reads in a chip; inferred, it must be confirmed first. */
const CLIENT_VISIBLE: ReadonlySet<string> = new Set(["unit", "direction", "period"]);

/** The properties of a figure that somebody has to confirm before a client reads it. */
export function unconfirmed(figure: LoggedFigure): string[] {
  return figure.inferred.filter((property) => CLIENT_VISIBLE.has(property));
}

/** A role that nobody stated is no word of the client's chip, and what a number had been is nobody's but the PM's. */
export function asClientReads({ wasRead, ...figure }: LoggedFigure): LoggedFigure {
  return figure.inferred.includes("role") ? { ...figure, role: "other" } : figure;
}

/** True for a figure that a client may be told of, once it is confirmed. */
export function isClientsOwn(figure: LoggedFigure): boolean {
  return !figure.withdrawn && figure.beneficiary === "client" && !figure.isSame;
}

function isShown(figure: LoggedFigure, audience: Audience): boolean {
  return audience === "drafts" ? isClientsOwn(figure) : !figure.withdrawn;
}

/**
 * Mails and titles go on saying what was taken back: it is cut wherever it stands, and in a title the old number of a
 * corrected figure, too. In body and evidence "…" takes as much room as the words did, so that the spans of other figures
 * hold.
 */
export function withoutRetracted(entry: LoggedEntry): LoggedEntry {
  const { title, body, evidence, figures } = entry;
  if (!figures.some((figure) => figure.isRetracted || figure.wasRead)) return entry;
  const blanked = (text: string) =>
    without(text, retractedIn(text, figures), (words) => "…".padEnd(words.length));
  return {
    ...entry,
    title: without(title, untrueIn(title, figures)),
    body: blanked(body),
    evidence: evidence && { ...evidence, text: blanked(evidence.text) },
  };
}

/** What the PM put into words for the client, without what was taken back or corrected since; null: he did not. */
export function wordingWithoutRetracted(
  words: string | null,
  figures: readonly LoggedFigure[],
): string | null {
  return words && without(words, untrueIn(words, figures));
}

/** True when a figure that was taken back, or the old number of a corrected one, is still in `text`. */
export function saysRetracted(text: string, figures: readonly LoggedFigure[]): boolean {
  return untrueIn(text, figures).length > 0;
}

/** True when `text` says what a figure was before a person corrected its number. */
export function saysOldNumber(text: string, figure: LoggedFigure): boolean {
  return placesOfOldNumber(text, figure).length > 0;
}

function untrueIn(text: string, figures: readonly LoggedFigure[]): Place[] {
  const standing = figures.filter((figure) => !figure.withdrawn);
  return [...retractedIn(text, figures), ...standing.flatMap((one) => placesOfOldNumber(text, one))];
}

function retractedIn(text: string, figures: readonly LoggedFigure[]): Place[] {
  const gone = figures.filter((figure) => figure.isRetracted);
  if (gone.length === 0) return [];
  // Another figure of the entry may say the same number, and stand.
  const kept = new Set(
    figures
      .filter((one) => !one.withdrawn && !one.isRetracted && one.beneficiary === "client")
      .flatMap(amountsOf),
  );
  return gone.flatMap((figure) => placesOfFigure(text, figure, kept));
}
