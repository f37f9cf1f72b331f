// One IMAP connection (RFC 3501): TLS before credentials, folders, status, IDLE. A closed one is never used again.
import { ImapFlow, type MailboxObject } from "imapflow";
import { MailboxFault, mailboxFault } from "./imap-fault.ts";

export interface ImapAccess {
  /** The mailbox's name, for faults and the log. */
  name: string;
  host: string;
  port: number;
  tls: "implicit" | "starttls" | "none";
  username: string;
  password: string;
}

export interface ImapLimits {
  /** A larger message is never downloaded. */
  maxMessageBytes: number;
  /** How long TCP and TLS may take. */
  connectMs: number;
  /** How long the server may say nothing before its greeting, and in the middle of a command. */
  silenceMs: number;
}

export interface ImapSession {
  readonly client: ImapFlow;
  readonly name: string;
  readonly maxMessageBytes: number;
  /** A connection without any command for this long is taken for dead, unless it idles. */
  readonly silenceMs: number;
  /** Aborted when the connection is gone, whoever ended it; its reason is a MailboxFault. */
  readonly lost: AbortSignal;
  /** Set when the server tells of new mail in the open folder; whoever reads it clears it first. */
  changed: boolean;
}

export interface FolderState {
  /** The path as the server spells it. */
  path: string;
  uidvalidity: number;
  /** The UID the next message will get. */
  uidNext: number;
}

const SHORTEST_IDLE_MS = 1000;

export const IMAP_LIMITS: Omit<ImapLimits, "maxMessageBytes"> = { connectMs: 30_000, silenceMs: 60_000 };

/**
 * Connects and logs in. `implicit` and `starttls` need a certificate that holds; `starttls` refuses a server that
 * does not offer it before any credential is sent. Throws MAILBOX_REFUSED or MAILBOX_UNREACHABLE.
 */
export async function connectImap(access: ImapAccess, limits: ImapLimits): Promise<ImapSession> {
  const client = new ImapFlow({
    host: access.host,
    port: access.port,
    secure: access.tls === "implicit",
    ...(access.tls === "implicit" ? {} : { doSTARTTLS: access.tls === "starttls" }),
    auth: { user: access.username, pass: access.password },
    clientInfo: { name: "Lately" },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    // Else IMAP4rev2 would stand for MOVE and UIDPLUS, which the server must name itself before anything is removed.
    disableIMAP4rev2: true,
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.silenceMs,
    socketTimeout: limits.silenceMs,
    // A server may send more than it announced; past this the connection ends instead of the memory.
    maxLiteralSize: limits.maxMessageBytes + 1024 * 1024,
    maxLineLength: 16 * 1024 * 1024,
    maxIdleTime: 4 * 60_000,
  });
  const ended = new AbortController();
  let error: unknown = null;
  // Before connect(): an error event without a listener would end the process.
  client.on("error", (met) => {
    error = met;
  });
  client.on("close", () =>
    ended.abort(mailboxFault(access.name, error ?? new Error("the server closed the connection"))),
  );
  try {
    await client.connect();
  } catch (cause) {
    client.close();
    throw mailboxFault(access.name, cause);
  }
  const session: ImapSession = {
    client,
    name: access.name,
    maxMessageBytes: limits.maxMessageBytes,
    silenceMs: limits.silenceMs,
    lost: ended.signal,
    changed: false,
  };
  client.on("exists", () => {
    session.changed = true;
  });
  return session;
}

/** Runs one or several commands; whatever they throw becomes a MailboxFault with the session's name. */
export async function onServer<T>(session: ImapSession, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  try {
    return await work(session.client);
  } catch (error) {
    throw mailboxFault(session.name, error);
  }
}

/** UIDVALIDITY and UIDNEXT without opening the folder. Throws MAILBOX_FOLDER_MISSING. */
export async function folderStatus(session: ImapSession, path: string): Promise<FolderState> {
  return (await askStatus(session, path)) ?? openFolder(session, path);
}

/** Null when the server does not answer STATUS for this folder; imapflow then says false. */
async function askStatus(session: ImapSession, path: string): Promise<FolderState | null> {
  const status = await session.client.status(path, { uidNext: true, uidValidity: true }).catch((error) => {
    if (error?.code === "NotFound") throw missing(session, path, error);
    throw mailboxFault(session.name, error);
  });
  if (session.lost.aborted) throw session.lost.reason;
  if (!status || status.uidValidity === undefined || status.uidNext === undefined) return null;
  return { path, uidvalidity: Number(status.uidValidity), uidNext: status.uidNext };
}

/** The path with the server's own namespace before it, as Courier wants (`INBOX.Notes` for `Notes`). */
export function fullPath({ client }: ImapSession, path: string): string {
  const prefix = client.namespace ? client.namespace.prefix : "";
  if (path.toUpperCase() === "INBOX") return "INBOX";
  return path.startsWith(prefix) ? path : prefix + path;
}

/** Selects the folder (a full path), unless it is selected already. Throws MAILBOX_FOLDER_MISSING. */
export async function openFolder(session: ImapSession, path: string, again = false): Promise<FolderState> {
  const selected = session.client.mailbox;
  if (!again && selected && selected.path === path) return folderState(session, selected);
  session.changed = false;
  try {
    return await folderState(session, await session.client.mailboxOpen(path));
  } catch (error) {
    if ((error as { mailboxMissing?: boolean }).mailboxMissing) throw missing(session, path, error);
    throw mailboxFault(session.name, error);
  }
}

/** Courier's SELECT tells no UIDNEXT; its STATUS does. */
async function folderState(session: ImapSession, opened: MailboxObject): Promise<FolderState> {
  const uidNext: number | undefined = opened.uidNext ?? (await askStatus(session, opened.path))?.uidNext;
  if (!uidNext) throw new MailboxFault("MAILBOX_UNREACHABLE", session.name, "the server tells no UIDNEXT");
  return { path: opened.path, uidvalidity: Number(opened.uidValidity), uidNext };
}

function missing(session: ImapSession, path: string, cause: unknown): MailboxFault {
  return new MailboxFault("MAILBOX_FOLDER_MISSING", session.name, path, cause);
}

/**
 * Makes the folder under the server's own namespace and delimiter and returns its full path. Looks first: Courier
 * answers CREATE of what is there with an error, and refuses a `/` in a name.
 */
export async function ensureFolder(session: ImapSession, parts: readonly string[]): Promise<string> {
  return onServer(session, async (client) => {
    const namespace = client.namespace || null;
    const path = `${namespace?.prefix ?? ""}${parts.join(namespace?.delimiter || "/")}`;
    const isThere = async () => (await client.list()).some((folder) => folder.path === path);
    if (await isThere()) return path;
    try {
      await client.mailboxCreate([...parts]);
    } catch (error) {
      // Another client may have made it in between.
      if (!(await isThere())) throw error;
    }
    return path;
  });
}

/**
 * Waits in IDLE (RFC 2177; NOOP every two minutes where the server has none) until the open folder changes, `ms` have
 * passed or `signal` aborts. Throws the fault when the connection is lost meanwhile.
 */
export async function idleUntilChange(session: ImapSession, ms: number, signal: AbortSignal): Promise<void> {
  if (session.lost.aborted) throw session.lost.reason;
  if (session.changed || signal.aborted) return;
  const { client } = session;
  const idling = client.idle().catch(() => false);
  const begunAt = performance.now();
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      client.off("exists", done);
      signal.removeEventListener("abort", done);
      session.lost.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    client.on("exists", done);
    signal.addEventListener("abort", done);
    session.lost.addEventListener("abort", done);
    // The keep-alive NOOP of a quiet socket ends IDLE for good: look, and idle anew. One that was refused ends at
    // once, and then the timer decides.
    void idling.then(() => performance.now() - begunAt >= SHORTEST_IDLE_MS && done());
  });
  if (session.lost.aborted) throw session.lost.reason;
  if (signal.aborted) return;
  // idle() does not resolve by itself: the next command ends it.
  await onServer(session, () => client.noop());
  await idling;
}

/** Says goodbye when the server still listens, and closes. Never throws. */
export async function closeImap(session: ImapSession): Promise<void> {
  if (!session.lost.aborted) {
    const patience = new Promise((resolve) => setTimeout(resolve, 1000).unref());
    await Promise.race([session.client.logout().catch(() => {}), patience]);
  }
  session.client.close();
}
