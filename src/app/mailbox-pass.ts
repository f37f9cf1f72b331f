// One mailbox from connection to filed mail: who we log in as, and one pass of read → understand → file.
import { setTimeout as pause } from "node:timers/promises";
import type { Config } from "../config.ts";
import { LatelyError } from "../errors.ts";
import { connectImap, IMAP_LIMITS, type ImapLimits, onServer } from "../mailbox/imap.ts";
import { watchedPaths } from "../store/folders.ts";
import { type Lease, type Mailbox, noteMailboxState } from "../store/mailboxes.ts";
import { type FileCounts, type FileDeps, fileMail } from "./file-mail.ts";
import type { OpenMailbox, ReadCounts, ReadDeps, Trouble } from "./read-folder.ts";
import { type ReadFolder, readMailbox } from "./read-mailbox.ts";

export interface MailboxDeps extends Omit<ReadDeps, "codes">, FileDeps {
  config: Pick<Config, "imap" | "codes" | "maxMessageBytes" | "pollEveryMs">;
  /** Opens a stored credential. */
  decrypt: (sealed: Buffer) => string;
  /** Understands what waits and resolves when nothing waits any more; a call while one runs joins it. */
  understand: () => Promise<unknown>;
  /** Shorter in tests. */
  limits?: Partial<ImapLimits>;
  leaseMs?: number;
}

export interface PassCounts extends ReadCounts, FileCounts {
  /** Folders that the server does not have. */
  missing: string[];
}

const FILE_WHILE_UNDERSTANDING_MS = 5000;

/** Logs in with the environment's credentials when it names this mailbox, else with the stored ones. */
export async function openMailbox(
  deps: MailboxDeps,
  mailbox: Mailbox,
  lease: Lease,
  trouble: Trouble,
): Promise<{ open: OpenMailbox; paths: string[] }> {
  const { host, port, username, tls, name } = mailbox;
  const account = deps.config.imap.find(
    (one) => one.host === host && one.port === port && one.username === username,
  );
  const password = account?.password.reveal() ?? (mailbox.secretEnc ? deps.decrypt(mailbox.secretEnc) : null);
  if (password === null) throw new LatelyError("MAILBOX_SECRET_MISSING", name);
  const paths = account?.folders ?? (await watchedPaths(deps.db, mailbox.id));
  const limits = { ...IMAP_LIMITS, maxMessageBytes: deps.config.maxMessageBytes, ...deps.limits };
  const session = await connectImap({ name, host, port, tls, username, password }, limits);
  return { open: { mailbox, session, lease, trouble }, paths };
}

/** Reads all that is there, has it understood and files it; notes the mailbox as read. */
export async function passOver(
  deps: MailboxDeps,
  open: OpenMailbox,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<PassCounts & { folders: ReadFolder[] }> {
  const reading = { ...deps, codes: deps.config.codes, onStep: logged(deps, open) };
  const read = await readMailbox(reading, open, paths, signal);
  const counts = { ...read, filed: 0, refused: 0 };
  const file = async (): Promise<void> => {
    const { filed, refused } = await fileMail(reading, open, read.folders, signal);
    counts.filed += filed;
    counts.refused = refused;
  };
  // Also with nothing new: a process that died may have left mail that is stored and not understood.
  const understood = deps.understand().then(() => true);
  // Filed as it goes; the NOOP keeps a connection alive that the server would end as quiet.
  while (!(await Promise.race([understood, pause(FILE_WHILE_UNDERSTANDING_MS, false, { ref: false })]))) {
    await file();
    await onServer(open.session, (client) => client.noop());
  }
  await file();
  const readAt = deps.clock();
  const detail = read.missing.length > 0 ? `no such folder: ${read.missing.join(", ")}` : null;
  await noteMailboxState(deps.db, open.mailbox.id, detail ? "unreachable" : "ok", detail, readAt);
  open.mailbox.lastReadAt = readAt;
  return counts;
}

function logged(deps: MailboxDeps, { mailbox }: OpenMailbox): NonNullable<ReadDeps["onStep"]> {
  return (step) => {
    deps.log.debug({ mailbox: mailbox.id, step }, "ingest");
    deps.onStep?.(step);
  };
}
