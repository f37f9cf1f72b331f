// What a digest is made of: the entries of a window with what they are linked to, and what else happened in it.

import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import type { DigestSource } from "../core/digest/digest.ts";
import { type Before, beforeOf } from "../core/digest/trend.ts";
import type { DueWindow } from "../core/digest/window.ts";
import type { EntryLink, LoggedEntry } from "../core/entry/entry.ts";
import { withoutRetracted } from "../core/timeline/visible.ts";
import type { Tx } from "../store/database.ts";
import { idleOf, ledgerOf, quietClients, uncertainLetters, waitingNotes } from "../store/digests.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import type { KnownPerson } from "../store/people.ts";
import { digestNudges } from "./digest-nudges.ts";

const QUIET_AFTER_MS = 21 * 86_400_000;

export async function digestSource(
  tx: Tx,
  person: KnownPerson,
  window: DueWindow,
  logged: LoggedEntry[],
  config: Config,
): Promise<DigestSource> {
  const entries = logged.map(withoutRetracted);
  const { links, related } = await linked(tx, person, entries);
  return {
    window,
    entries,
    related,
    links,
    ledger: await ledgerOf(tx, person.id, window),
    needsYou: await waitingNotes(tx, person.id, window),
    uncertain: await uncertainLetters(tx, person.id),
    quiet: await quietClients(
      tx,
      person.id,
      dayIn(new Date(window.to.getTime() - QUIET_AFTER_MS), person.zone),
    ),
    before: entries.length > 0 ? await periodBefore(tx, person, window) : null,
    idle: await idleOf(tx, person.id, window),
    nudges: await digestNudges(tx, person, window, config),
  };
}

/** What the entries are linked to, and the results of what they led to. */
async function linked(
  tx: Tx,
  person: KnownPerson,
  entries: readonly LoggedEntry[],
): Promise<Pick<DigestSource, "links" | "related">> {
  const ids = entries.map((entry) => entry.id);
  const links = await entryLinks(tx, ids);
  const related = await otherEnds(tx, person, endsBeyond(ids, links));
  const laterIds = links.flatMap((link) => (link.kind === "led-to" ? link.toEntry : []));
  if (laterIds.length === 0) return { links, related };
  const results = (await entryLinks(tx, laterIds)).filter((link) => link.kind === "result");
  const known = [...ids, ...related.map((entry) => entry.id)];
  const further = await otherEnds(tx, person, endsBeyond(known, results));
  return { links: [...links, ...results], related: [...related, ...further] };
}

function endsBeyond(ids: readonly number[], links: readonly EntryLink[]): number[] {
  const known = new Set(ids);
  return [...new Set(links.flatMap((link) => [link.fromEntry, link.toEntry]))].filter((id) => !known.has(id));
}

/**
 * Withdrawn ones too: the result of a withdrawn private success stays private. What another team logged comes as
 * withdrawn: anybody may link to its number, and only that team reads it.
 */
async function otherEnds(tx: Tx, person: KnownPerson, ids: readonly number[]): Promise<LoggedEntry[]> {
  if (ids.length === 0) return [];
  const all = await loggedEntries(tx, { ids, includeWithdrawn: true });
  const own = new Set((await loggedEntries(tx, { ids, ofPerson: person.id })).map((entry) => entry.id));
  return all
    .map(withoutRetracted)
    .map((entry) => (own.has(entry.id) ? entry : { ...entry, withdrawn: true }));
}

/** Null where nothing may be compared: a late window is longer, and a person's first weeks have none before. */
async function periodBefore(tx: Tx, person: KnownPerson, window: DueWindow): Promise<Before | null> {
  const lengthMs = window.to.getTime() - window.from.getTime();
  const from = new Date(window.from.getTime() - lengthMs);
  if (window.late || person.createdAt > from) return null;
  const entries = await loggedEntries(tx, {
    ofPerson: person.id,
    loggedFrom: from,
    loggedBefore: window.from,
  });
  return beforeOf(entries);
}
