// What stands beside successes: their linked results.
import type { LoggedEntry } from "../core/entry/entry.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";

/** By success, in the order in which they were linked; withdrawn ones are left out. */
export async function resultsOf(tx: Tx, winIds: readonly number[]): Promise<Map<number, LoggedEntry[]>> {
  const links = (await entryLinks(tx, winIds)).filter(({ kind }) => kind === "result");
  const entries = new Map(
    (await loggedEntries(tx, { ids: links.map((link) => link.toEntry) })).map((entry) => [entry.id, entry]),
  );
  const results = new Map<number, LoggedEntry[]>();
  for (const { fromEntry, toEntry } of links) {
    const result = entries.get(toEntry);
    if (result) results.set(fromEntry, [...(results.get(fromEntry) ?? []), result]);
  }
  return results;
}
