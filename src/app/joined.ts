// What links join to entries, to the end of the chain: the same success logged again, a success and its results.
import type { EntryLink } from "../core/entry/entry.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks } from "../store/entries.ts";

/** Ids of all that links of these kinds join to the entries, in either direction; the entries themselves left out. */
export async function joinedTo(
  tx: Tx,
  entryIds: readonly number[],
  kinds: readonly EntryLink["kind"][],
): Promise<number[]> {
  const joined = new Set(entryIds);
  for (let open = [...entryIds]; open.length > 0; ) {
    const links = (await entryLinks(tx, open)).filter(({ kind }) => kinds.includes(kind));
    const ends = new Set(links.flatMap((link) => [link.fromEntry, link.toEntry]));
    open = [...ends].filter((id) => !joined.has(id));
    for (const id of open) joined.add(id);
  }
  return [...joined].filter((id) => !entryIds.includes(id));
}
