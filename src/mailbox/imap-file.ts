// Takes mails from one folder to another so that nobody else's mail is touched, whatever the server can do.
import type { FetchMessageObject, ImapFlow } from "imapflow";
import { type ImapSession, onServer, openFolder } from "./imap.ts";
import { fetchRows, uidSet } from "./imap-scan.ts";

/** What COPY keeps of a mail: RFC822.SIZE in octets and INTERNALDATE. */
export interface MailTrace {
  size: number;
  receivedAt: Date;
}

/** What tells a mail in another folder: its Message-ID, else its trace. */
export interface MailMark extends MailTrace {
  messageId: string | null;
}

/** UIDs in the source that are dealt with, and the UID each got in the target; null when the server did not say. */
export type Taken = Map<number, number | null>;

/**
 * How this server takes a mail away: MOVE (RFC 6851); COPY and UID EXPUNGE of that very UID (UIDPLUS, RFC 4315);
 * else COPY and \Deleted, and never EXPUNGE, which removes what other people have marked.
 */
export function wayToFile({ client }: ImapSession): "move" | "copy-expunge" | "copy-mark" {
  if (client.capabilities.has("MOVE")) return "move";
  return client.capabilities.has("UIDPLUS") ? "copy-expunge" : "copy-mark";
}

/**
 * MOVEs `uids` (ascending). A UID that is gone comes back as taken: it was moved before. One that the server
 * refuses is left out. Only for a server with MOVE: without it imapflow would EXPUNGE everything that is \Deleted.
 */
export async function moveMails(
  session: ImapSession,
  source: string,
  uids: readonly number[],
  target: string,
): Promise<Taken> {
  return oneByOneOnRefusal(session, source, uids, (client, set) =>
    client.messageMove(set, target, { uid: true }),
  );
}

/** COPYs `uids` (ascending), leaving the source as it is; a UID that the server refuses to copy is left out. */
export async function copyMails(
  session: ImapSession,
  source: string,
  uids: readonly number[],
  target: string,
): Promise<Taken> {
  return oneByOneOnRefusal(session, source, uids, (client, set) =>
    client.messageCopy(set, target, { uid: true }),
  );
}

/** Removes what was copied: expunges exactly `uids`, or marks them \Deleted. False: the server refused. */
export async function removeCopied(
  session: ImapSession,
  source: string,
  uids: readonly number[],
): Promise<boolean> {
  if (uids.length === 0) return true;
  await openFolder(session, source);
  const set = uidSet(uids);
  const removed = await onServer(session, (client) =>
    wayToFile(session) === "copy-mark"
      ? client.messageFlagsAdd(set, ["\\Deleted"], { uid: true })
      : client.messageDelete(set, { uid: true }),
  );
  if (session.lost.aborted) throw session.lost.reason;
  return removed;
}

/** Of `uids` those that lie in the folder and are not marked \Deleted, with their traces. */
export async function stillLying(
  session: ImapSession,
  folder: string,
  uids: readonly number[],
): Promise<Map<number, MailTrace>> {
  await openFolder(session, folder);
  const rows = await fetchRows(session, uidSet(uids), {
    uid: true,
    flags: true,
    size: true,
    internalDate: true,
  });
  if (!rows) throw session.lost.reason ?? new Error(`${session.name}: FETCH FLAGS was refused`);
  return new Map(
    uids.flatMap((uid) => {
      const row = rows.get(uid);
      return row && !row.flags?.has("\\Deleted") ? [[uid, traceOf(row)] as const] : [];
    }),
  );
}

/**
 * The UIDs under which the mails lie in the folder, in the order of `marks`; null where there is none. `exactly`: the
 * trace must agree as well, as where the original is removed because its copy was found. Two mails may have one
 * Message-ID.
 */
export async function locate(
  session: ImapSession,
  folder: string,
  marks: readonly MailMark[],
  exactly = false,
): Promise<(number | null)[]> {
  // Selected anew: a server may show what another connection copied only then.
  await openFolder(session, folder, true);
  const found: (number | null)[] = [];
  for (const mark of marks) found.push(await locateOne(session, mark, exactly || !mark.messageId));
  return found;
}

async function locateOne(session: ImapSession, mark: MailMark, exactly: boolean): Promise<number | null> {
  const query = mark.messageId
    ? { header: { "message-id": mark.messageId } }
    : { larger: mark.size - 1, smaller: mark.size + 1 };
  const hits = await onServer(session, (client) => client.search(query, { uid: true }));
  if (!Array.isArray(hits) || hits.length === 0) return null;
  const rows = await fetchRows(session, uidSet(hits), { uid: true, size: true, internalDate: true });
  const isSame = (uid: number) => {
    const row = rows?.get(uid);
    if (!row) return false;
    const { size, receivedAt } = traceOf(row);
    return size === mark.size && Math.abs(receivedAt.getTime() - mark.receivedAt.getTime()) < 1000;
  };
  return hits.find(isSame) ?? (exactly ? null : (hits.at(-1) ?? null));
}

function traceOf({ size, internalDate }: FetchMessageObject): MailTrace {
  return { size: size ?? 0, receivedAt: internalDate instanceof Date ? internalDate : new Date(0) };
}

type Command = (
  client: ImapFlow,
  set: string,
) => Promise<{ uidMap?: Map<number, number> } | false | undefined>;

/** A batch that is refused is tried one by one, so that one mail the server cannot take holds up no other. */
async function oneByOneOnRefusal(
  session: ImapSession,
  source: string,
  uids: readonly number[],
  command: Command,
): Promise<Taken> {
  const taken: Taken = new Map();
  if (uids.length === 0) return taken;
  await openFolder(session, source);
  const attempt = async (some: readonly number[]): Promise<boolean> => {
    const result = await onServer(session, (client) => command(client, uidSet(some)));
    // A lost connection looks like a refusal: imapflow answers false to both.
    if (session.lost.aborted) throw session.lost.reason;
    if (!result) return false;
    for (const uid of some) taken.set(uid, result.uidMap?.get(uid) ?? null);
    return true;
  };
  if (await attempt(uids)) return taken;
  if (uids.length > 1) for (const uid of uids) await attempt([uid]);
  return taken;
}
