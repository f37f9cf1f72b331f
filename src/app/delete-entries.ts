// Deletes entries for good, and notes that it was done.
import { noteAudit } from "../store/audit.ts";
import type { Tx } from "../store/database.ts";
import { insertCorrections, removeEntries } from "../store/entry-changes.ts";
import { privateByLink } from "../store/inside.ts";
import { lockNumbered } from "./correct-entries.ts";
import { rewriteEntries } from "./rewrite-entries.ts";

/**
 * All or none; a replay of their mail does not bring them back. What is private by a link stays private when the
 * other end is gone. Throws ENTRY_UNKNOWN. Needs a transaction.
 */
export async function deleteEntries(tx: Tx, numbers: readonly number[], actor: string): Promise<void> {
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
  await removeEntries(tx, ids);
  await rewriteEntries(tx, inside);
  const subjects = entries.map((entry) => `#${entry.number}`);
  await noteAudit(tx, actor, "entry-deleted", subjects);
}
