// Deletes entries for good, notes that it was done, and tells where they had been shown.
import type { ShownPlace } from "../core/timeline/shown-words.ts";
import { noteAudit } from "../store/audit.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { insertCorrections, removeEntries } from "../store/entry-changes.ts";
import { privateByLink } from "../store/inside.ts";
import { noteGone, showingsOf } from "../store/shown.ts";
import { lockNumbered } from "./correct-entries.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import { placesOf } from "./shown-places.ts";

/**
 * All or none; a replay of their mail does not bring them back. What is private by a link stays private when the
 * other end is gone. Whoever saw one in a digest is told in his next one, of what is private nothing. Throws ENTRY_UNKNOWN.
 * Needs a transaction.
 */
export async function deleteEntries(
  tx: Tx,
  numbers: readonly number[],
  actor: string,
  at: Date,
): Promise<{ number: number; shownIn: ShownPlace[] }[]> {
  const entries = await lockNumbered(tx, numbers);
  const ids = entries.map((entry) => entry.id);
  const inside = (await privateByLink(tx, ids)).filter((id) => !ids.includes(id));
  const keptPrivate = { figureOrdinal: null, field: "visibility", value: "private" } as const;
  await insertCorrections(
    tx,
    inside.map((entryId) => ({ entryId, ...keptPrivate })),
    "command",
    null,
  );
  const showings = await showingsOf(tx, ids);
  const open = (await loggedEntries(tx, { ids })).filter((entry) => entry.visibility !== "private");
  await noteGone(
    tx,
    open.map((entry) => entry.id),
    at,
  );
  await removeEntries(tx, ids);
  await rewriteEntries(tx, inside);
  const subjects = entries.map((entry) => `#${entry.number}`);
  await noteAudit(tx, actor, "entry-deleted", subjects);
  return entries.map(({ id, number }) => {
    return { number, shownIn: placesOf(showings.filter((one) => one.entryId === id)) };
  });
}
