// Reads envelopes of a folder, never bodies: which UIDs there are, and who wrote what to whom under which subject.
import type {
  FetchMessageObject,
  FetchQueryObject,
  MessageAddressObject,
  MessageEnvelopeObject,
} from "imapflow";
import type { Envelope, MailAddress } from "../core/message/message.ts";
import { type ImapSession, onServer } from "./imap.ts";
import { isServerAnswer } from "./imap-fault.ts";
import { headerEnvelope } from "./incoming.ts";

export interface ScannedMail {
  uid: number;
  /** Null: the server could not give it, neither in a chunk nor alone; nobody knows whose it is. */
  envelope: Envelope | null;
  /** INTERNALDATE. */
  receivedAt: Date;
  /** RFC822.SIZE in octets. */
  size: number;
}

const ENVELOPE: FetchQueryObject = { uid: true, envelope: true, internalDate: true, size: true };
const HEADER_FIELDS = ["from", "to", "cc", "subject", "message-id", "in-reply-to"];
const HEADERS: FetchQueryObject = { uid: true, headers: HEADER_FIELDS, internalDate: true, size: true };

/** UIDs of the open folder above `cursorUid`, ascending. `UID n:*` past the end names the last message: dropped. */
export async function uidsAbove(session: ImapSession, cursorUid: number): Promise<number[]> {
  return ascending(session, { uid: `${cursorUid + 1}:*` }, cursorUid);
}

/** UIDs of the open folder whose INTERNALDATE is on or after the day of `since`, ascending. */
export async function uidsSince(session: ImapSession, since: Date): Promise<number[]> {
  return ascending(session, { since }, 0);
}

async function ascending(
  session: ImapSession,
  query: { uid?: string; since?: Date },
  above: number,
): Promise<number[]> {
  const found = await onServer(session, (client) => client.search(query, { uid: true }));
  // imapflow answers false when the server refused; an empty folder is an empty list.
  if (!Array.isArray(found)) throw session.lost.reason ?? new Error(`${session.name}: SEARCH was refused`);
  return found.filter((uid) => uid > above).sort((a, b) => a - b);
}

/**
 * Envelopes of `uids` (ascending, at most 1,000), all collected before anything else runs on the connection. A UID
 * that is gone is left out. One whose envelope the server garbles (iCloud, on malformed addresses) is read from its
 * header fields; one that fails alone, too, comes with a null envelope.
 */
export async function readEnvelopes(session: ImapSession, uids: readonly number[]): Promise<ScannedMail[]> {
  if (uids.length === 0) return [];
  // First to last: between them lies little else, and a list of a thousand scattered UIDs would be refused.
  const rows = await fetchRows(session, `${uids[0]}:${uids.at(-1)}`, ENVELOPE);
  const scanned: ScannedMail[] = [];
  const missed: number[] = [];
  for (const uid of uids) {
    const row = rows?.get(uid);
    if (row?.envelope) scanned.push({ ...factsOf(row), envelope: fromServer(row.envelope) });
    else missed.push(uid);
  }
  if (missed.length === 0) return scanned;
  for (const uid of missed) {
    const alone = await readAlone(session, uid);
    if (alone) scanned.push(alone);
  }
  return scanned.sort((a, b) => a.uid - b.uid);
}

async function readAlone(session: ImapSession, uid: number): Promise<ScannedMail | null> {
  const envelope = (await fetchRows(session, String(uid), ENVELOPE))?.get(uid);
  if (envelope?.envelope) return { ...factsOf(envelope), envelope: fromServer(envelope.envelope) };
  const header = (await fetchRows(session, String(uid), HEADERS))?.get(uid);
  if (header?.headers) return { ...factsOf(header), envelope: headerEnvelope(header.headers) };
  if (!(await isThere(session, uid))) return null;
  return { uid, envelope: null, receivedAt: new Date(0), size: 0 };
}

/** False once the UID has left the open folder. */
export async function isThere(session: ImapSession, uid: number): Promise<boolean> {
  const found = await onServer(session, (client) => client.search({ uid: String(uid) }, { uid: true }));
  return Array.isArray(found) && found.includes(uid);
}

/** Rows by UID of a UID set; null when the server refused this FETCH, which may work for fewer messages. */
export async function fetchRows(
  session: ImapSession,
  uids: string,
  query: FetchQueryObject,
): Promise<Map<number, FetchMessageObject> | null> {
  const rows = new Map<number, FetchMessageObject>();
  try {
    // fetchAll collects first: a command inside `for await` would deadlock.
    for (const row of await session.client.fetchAll(uids, query, { uid: true })) {
      // A flag change by another client arrives as a row of its own between ours (RFC 3501, 7.4.2).
      rows.set(row.uid, { ...rows.get(row.uid), ...row });
    }
    return rows;
  } catch (error) {
    if (isServerAnswer(error) && !session.lost.aborted) return null;
    return onServer(session, () => Promise.reject(error));
  }
}

/** `1:3,7` from ascending UIDs: an over-long list of single ones is refused with BAD. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < uids.length; ) {
    const first = uids[at] as number;
    let last = first;
    for (at++; uids[at] === last + 1; at++) last = uids[at] as number;
    ranges.push(first === last ? String(first) : `${first}:${last}`);
  }
  return ranges.join(",");
}

function factsOf(row: FetchMessageObject): Omit<ScannedMail, "envelope"> {
  const date = row.internalDate instanceof Date ? row.internalDate : new Date(0);
  return { uid: row.uid, receivedAt: date, size: row.size ?? 0 };
}

function fromServer(envelope: MessageEnvelopeObject): Envelope {
  return {
    messageId: envelope.messageId ?? null,
    inReplyTo: envelope.inReplyTo ?? null,
    from: addresses(envelope.from)[0] ?? null,
    to: addresses(envelope.to),
    cc: addresses(envelope.cc),
    subject: envelope.subject ?? "",
  };
}

function addresses(list: readonly MessageAddressObject[] | undefined): MailAddress[] {
  return (list ?? []).map(({ name = "", address = "" }) => ({ name, address: address.toLowerCase() }));
}
