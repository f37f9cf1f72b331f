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

export interface MailboxDeps extends Omit<ReadDeps, "codes" | "onReceived">, FileDeps {
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

export interface Pass extends PassCounts {
  folders: ReadFolder[];
  /** True when something still waited to be understood: it is filed by a later pass. */
  unfinished: boolean;
}

const FILE_WHILE_UNDERSTANDING_MS = 2000;
/** Mails to look at from which on a pass, such as a back-fill, tells how far it is. */
const WORTH_TELLING = 1000;

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

/**
 * Reads all that is there, has it understood and files it; notes the mailbox as read. A mail that is tried again, or
 * that another process has claimed, keeps the pass for at most `patienceMs`; `onLate` then tells when it is done.
 */
export async function passOver(
  deps: MailboxDeps,
  open: OpenMailbox,
  paths: readonly string[],
  signal: AbortSignal,
  patienceMs = Number.POSITIVE_INFINITY,
  onLate: () => void = () => {},
): Promise<Pass> {
  // Understood while the next batch is read; what goes wrong there comes out below.
  const onReceived = (): void => void deps.understand().catch(() => {});
  const onProgress: ReadDeps["onProgress"] = (progress) => {
    const { done, total } = progress;
    if (total >= WORTH_TELLING) deps.log.info({ mailbox: open.mailbox.id, done, total }, "reading a mailbox");
    deps.onProgress?.(progress);
  };
  const { codes } = deps.config;
  const reading = { ...deps, codes, onStep: logged(deps, open), onReceived, onProgress };
  const read = await readMailbox(reading, open, paths, signal);
  const counts: Pass = { ...read, filed: 0, refused: 0, unfinished: true };
  const file = async (): Promise<void> => {
    const { filed, refused } = await fileMail(reading, open, read.folders, signal);
    counts.filed += filed;
    counts.refused = refused;
  };
  // Also with nothing new: a process that died may have left mail that is stored and not understood.
  const understood = deps.understand().then(() => true);
  const until = performance.now() + patienceMs;
  const fileEveryMs = Math.min(FILE_WHILE_UNDERSTANDING_MS, open.session.silenceMs / 2);
  for (;;) {
    const waitMs = Math.min(fileEveryMs, until - performance.now());
    counts.unfinished = !(await Promise.race([
      understood,
      pause(Math.max(waitMs, 0), false, { ref: false }),
    ]));
    if (!counts.unfinished || signal.aborted || performance.now() >= until) break;
    // Filed as it goes; the NOOP keeps a connection alive that the server would end as quiet.
    await file();
    await onServer(open.session, (client) => client.noop());
  }
  if (counts.unfinished) understood.then(onLate, () => {});
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
