// What stands beside successes: their linked results.
import type { LoggedEntry } from "../core/entry/entry.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";

/** By success, in the order in which they were linked; withdrawn ones and those of another client are left out. */
export async function resultsOf(tx: Tx, wins: readonly LoggedEntry[]): Promise<Map<number, LoggedEntry[]>> {
  const clientOf = new Map(wins.map((win) => [win.id, win.client?.id]));
  const links = (await entryLinks(tx, [...clientOf.keys()])).filter(({ kind }) => kind === "result");
  const entries = new Map(
    (await loggedEntries(tx, { ids: links.map((link) => link.toEntry) })).map((entry) => [entry.id, entry]),
  );
  const results = new Map<number, LoggedEntry[]>();
  for (const { fromEntry, toEntry } of links) {
    const result = entries.get(toEntry);
    if (result && result.client?.id === clientOf.get(fromEntry))
      results.set(fromEntry, [...(results.get(fromEntry) ?? []), result]);
  }
  return results;
}
