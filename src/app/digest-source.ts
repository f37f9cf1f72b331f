// What a digest is made of: the entries of a window with what they are linked to, and what else happened in it.
import type { Config } from "../config.ts";
import type { DigestSource } from "../core/digest/digest.ts";
import type { DueWindow } from "../core/digest/window.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import { withoutRetracted } from "../core/timeline/visible.ts";
import { dayOf } from "../letters/language.ts";
import type { Tx } from "../store/database.ts";
import { countSuccesses, ledgerOf, quietClients, uncertainLetters, waitingNotes } from "../store/digests.ts";
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
  const ids = new Set(entries.map((entry) => entry.id));
  const links = await entryLinks(tx, [...ids]);
  const ends = new Set(links.flatMap((link) => [link.fromEntry, link.toEntry]).filter((id) => !ids.has(id)));
  const related = await otherEnds(tx, person, [...ends]);
  const before = { from: new Date(window.from.getTime() - lengthMs(window)), to: window.from };
  const hasBefore = !window.late && person.createdAt <= before.from;
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
      dayOf(new Date(window.to.getTime() - QUIET_AFTER_MS), person.zone),
    ),
    successesBefore: hasBefore ? await countSuccesses(tx, person.id, before) : null,
    nudges: await digestNudges(tx, person, window, config),
  };
}

/**
 * Withdrawn ones too: the result of a withdrawn private success stays private. What another team logged comes as
 * withdrawn: anybody may link to its number, and only that team reads it.
 */
async function otherEnds(tx: Tx, person: KnownPerson, ids: readonly number[]): Promise<LoggedEntry[]> {
  const all = await loggedEntries(tx, { ids, includeWithdrawn: true });
  const own = new Set((await loggedEntries(tx, { ids, ofPerson: person.id })).map((entry) => entry.id));
  return all
    .map(withoutRetracted)
    .map((entry) => (own.has(entry.id) ? entry : { ...entry, withdrawn: true }));
}

function lengthMs(window: DueWindow): number {
  return window.to.getTime() - window.from.getTime();
}
