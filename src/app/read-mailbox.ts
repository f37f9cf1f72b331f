// One pass over one mailbox: every folder that is watched, from where its cursor stands.
import { fullPath } from "../mailbox/imap.ts";
import { MailboxFault } from "../mailbox/imap-fault.ts";
import { ensureFolderRow, type Folder } from "../store/folders.ts";
import { FolderReader, type OpenMailbox, type ReadCounts, type ReadDeps } from "./read-folder.ts";

export interface ReadFolder extends Folder {
  /** UIDNEXT when the pass came to the folder; a higher one is news. */
  uidNext: number;
}

export interface MailboxPass extends ReadCounts {
  /** As they stand after the pass, in the order of the paths. */
  folders: ReadFolder[];
  /** Paths that the server does not have (any more); the others were read all the same. */
  missing: string[];
}

/**
 * Reads every folder until nothing is left or `signal` aborts. An end at any point costs at most the uncommitted
 * batch. Throws MailboxFault, MAILBOX_LEASE_LOST or what the database throws.
 */
export async function readMailbox(
  deps: ReadDeps,
  open: OpenMailbox,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<MailboxPass> {
  const pass: MailboxPass = { looked: 0, received: 0, isNew: 0, folders: [], missing: [] };
  const isFirstToday = isNewDay(open.mailbox.lastReadAt, deps.clock());
  for (const path of paths) {
    if (signal.aborted) break;
    const folder = await ensureFolderRow(deps.db, open.mailbox.id, fullPath(open.session, path), "watch");
    const reader = new FolderReader(deps, open, folder, pass);
    try {
      if (await reader.begin()) await reader.readOn(signal);
      if (isFirstToday) await reader.rescan(signal);
      pass.folders.push({ ...folder, uidNext: reader.uidNext });
    } catch (error) {
      if (!(error instanceof MailboxFault) || error.code !== "MAILBOX_FOLDER_MISSING") throw error;
      pass.missing.push(path);
    }
  }
  return pass;
}

/** The nightly rescan comes with the first pass of a day (UTC), also where passes are single runs from cron. */
function isNewDay(lastReadAt: Date | null, now: Date): boolean {
  return lastReadAt !== null && lastReadAt.toISOString().slice(0, 10) < now.toISOString().slice(0, 10);
}
