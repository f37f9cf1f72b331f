// Deletes entries for good, and notes that it was done.
import { noteAudit } from "../store/audit.ts";
import type { Tx } from "../store/database.ts";
import { removeEntries } from "../store/entry-changes.ts";
import { lockNumbered } from "./correct-entries.ts";

/** All or none; a replay of their mail does not bring them back. Throws ENTRY_UNKNOWN. Needs a transaction. */
export async function deleteEntries(tx: Tx, numbers: readonly number[], actor: string): Promise<void> {
  const entries = await lockNumbered(tx, numbers);
  await removeEntries(
    tx,
    entries.map((entry) => entry.id),
  );
  const subjects = entries.map((entry) => `#${entry.number}`);
  await noteAudit(tx, actor, "entry-deleted", subjects);
}
