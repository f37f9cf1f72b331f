// Folders of a mailbox and how far each was read; every write is fenced by the mailbox's lease.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { fence, type Lease } from "./mailboxes.ts";

export type FolderRole = "watch" | "filed" | "needs";

export interface Folder {
  id: number;
  /** As the server spells it. */
  path: string;
  role: FolderRole;
  /** Null until it was first opened. */
  uidvalidity: number | null;
  /** The last UID whose fate is committed. */
  cursorUid: number;
  /** UIDs up to here were there before the first connection. */
  backfillUntilUid: number;
}

/** The row of the folder, made when it is not there yet. */
export async function ensureFolderRow(
  tx: Tx,
  mailboxId: number,
  path: string,
  role: FolderRole,
): Promise<Folder> {
  const row = await tx
    .insertInto("folder")
    .values({ mailbox_id: mailboxId, path, role })
    .onConflict((conflict) => conflict.columns(["mailbox_id", "path"]).doUpdateSet({ role }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return folderOf(row);
}

/** Paths of the folders to read, in the order they were named. */
export async function watchedPaths(tx: Tx, mailboxId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom("folder")
    .select("path")
    .where("mailbox_id", "=", mailboxId)
    .where("role", "=", "watch")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.path);
}

/** Starts the folder over under a UIDVALIDITY: the next UID to read is `cursorUid` + 1. */
export async function restartFolder(
  tx: Tx,
  lease: Lease,
  folderId: number,
  start: { uidvalidity: number; cursorUid: number; backfillUntilUid: number },
): Promise<void> {
  await fence(tx, lease);
  await tx
    .updateTable("folder")
    .set({
      uidvalidity: start.uidvalidity,
      cursor_uid: start.cursorUid,
      backfill_until_uid: start.backfillUntilUid,
    })
    .where("id", "=", folderId)
    .execute();
}

/** The cursor never goes back under one UIDVALIDITY. `looked` envelopes were not ours and add to the count. */
export async function advanceCursor(
  tx: Tx,
  lease: Lease,
  folderId: number,
  { uidvalidity, cursorUid, looked }: { uidvalidity: number; cursorUid: number; looked: number },
): Promise<void> {
  await fence(tx, lease);
  await sql`
    update folder set cursor_uid = greatest(cursor_uid, ${cursorUid}), looked = looked + ${looked}
    where id = ${folderId} and uidvalidity = ${uidvalidity}`.execute(tx);
}

/** What UIDVALIDITY a folder we file into had, so that a noted UID is believed only under the same one. */
export async function noteUidvalidity(tx: Tx, folderId: number, uidvalidity: number): Promise<void> {
  await tx.updateTable("folder").set({ uidvalidity }).where("id", "=", folderId).execute();
}

function folderOf(row: {
  id: number;
  path: string;
  role: string;
  uidvalidity: number | null;
  cursor_uid: number;
  backfill_until_uid: number;
}): Folder {
  return {
    id: row.id,
    path: row.path,
    role: row.role as FolderRole,
    uidvalidity: row.uidvalidity,
    cursorUid: row.cursor_uid,
    backfillUntilUid: row.backfill_until_uid,
  };
}
