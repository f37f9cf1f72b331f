// Messages as they came: stored raw, then claimed, then settled in one named state.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { jsonRows } from "./rows.ts";

export type MessageState = "received" | "filed" | "ignored" | "needs-you" | "failed";
export type MessageSource = "imap" | "inlet" | "file" | "api";

export interface NewMessage {
  dedupeSha256: Buffer;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  source: MessageSource;
  receivedAt: Date;
  sentAt: Date | null;
  fromKey: string | null;
  subject: string;
  /** Octets. */
  size: number;
  state: MessageState;
  reasonCode: string | null;
  reason: string | null;
  personId: number | null;
  backfilled: boolean;
}

/** Hex of the key of every row, mapped to its id; `isNew` is false for those that were there before. */
export async function insertMessages(
  tx: Tx,
  rows: readonly NewMessage[],
): Promise<Map<string, { id: number; isNew: boolean }>> {
  const result = new Map<string, { id: number; isNew: boolean }>();
  if (rows.length === 0) return result;
  const keys = rows.map((row) => row.dedupeSha256);
  const inserted = await sql<{ id: number; key: string }>`
    with numbered as materialized (
      select nextval(pg_get_serial_sequence('message', 'id')) as id, m.* from json_to_recordset(${jsonRows(
        rows.map((row) => ({ ...row, dedupeSha256: row.dedupeSha256.toString("hex") })),
      )}) as m (
        "dedupeSha256" text, "messageId" text, "inReplyTo" text, "references" text[], "source" text,
        "receivedAt" timestamptz, "sentAt" timestamptz, "fromKey" text, "subject" text, "size" bigint,
        "state" text, "reasonCode" text, "reason" text, "personId" bigint, "backfilled" boolean
      )
    )
    insert into message (id, dedupe_sha256, message_id, in_reply_to, refs, source, received_at, sent_at, from_key,
                         subject, size, state, reason_code, reason, person_id, backfilled)
    overriding system value
    select id, decode("dedupeSha256", 'hex'), "messageId", "inReplyTo", "references", "source", "receivedAt",
           "sentAt", "fromKey", "subject", "size", "state", "reasonCode", "reason", "personId", "backfilled"
    -- Ids go by arrival, rows by key: two processes with the same mails wait for one another in one order.
    from numbered order by "dedupeSha256"
    on conflict (dedupe_sha256) do nothing
    returning id, encode(dedupe_sha256, 'hex') as key`.execute(tx);
  for (const row of inserted.rows) result.set(row.key, { id: row.id, isNew: true });
  if (result.size === rows.length) return result;
  // A new statement, so a new snapshot: it sees what another process has committed in between.
  const known = await sql<{ id: number; key: string }>`
    select id, encode(dedupe_sha256, 'hex') as key from message
    where dedupe_sha256 = any(${keys}::bytea[])`.execute(tx);
  for (const row of known.rows) if (!result.has(row.key)) result.set(row.key, { id: row.id, isNew: false });
  return result;
}

/** Buffers travel in binary, one parameter each; an array of them would travel as hexadecimal text. */
export async function insertRaws(
  tx: Tx,
  raws: readonly { messageId: number; bytes: Buffer }[],
): Promise<void> {
  if (raws.length === 0) return;
  await tx
    .insertInto("raw")
    .values(raws.map((raw) => ({ message_id: raw.messageId, bytes: raw.bytes })))
    .execute();
}

export interface NewSighting {
  folderId: number;
  uidvalidity: number;
  uid: number;
  messageId: number;
}

/** A sighting that is there already stays as it is: it may have been filed since. */
export async function insertSightings(tx: Tx, sightings: readonly NewSighting[]): Promise<void> {
  if (sightings.length === 0) return;
  await sql`
    insert into sighting (folder_id, uidvalidity, uid, message_id)
    select "folderId", "uidvalidity", "uid", "messageId" from json_to_recordset(${jsonRows(sightings)})
      as s ("folderId" bigint, "uidvalidity" bigint, "uid" bigint, "messageId" bigint)
    order by 1, 2, 3
    on conflict (folder_id, uidvalidity, uid) do nothing`.execute(tx);
}

/**
 * What is being settled right now is waited for, and is then not settled without the sightings of this transaction.
 * By id and before any sighting refers to them: whoever settles locks them in the same order.
 */
export async function holdUnsettled(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    select id from message where id = any(${[...ids]}::bigint[]) and state in ('received', 'needs-you')
    order by id for no key update`.execute(tx);
}

/**
 * Mail that was held where it was seen, of which a copy has come in another way, waits again: one way in is enough. It
 * counts as having come that way.
 */
export async function releaseSeenElsewhere(
  tx: Tx,
  copies: readonly { messageId: number; source: MessageSource }[],
): Promise<void> {
  if (copies.length === 0) return;
  await sql`
    update message set state = 'received', attempts = 0, lease_until = null, next_at = now(), source = copy."source"
    from json_to_recordset(${jsonRows(copies)}) as copy ("messageId" bigint, "source" text)
    where message.id = copy."messageId" and state = 'needs-you'
      and (reason_code = 'not-the-owner' or (reason_code = 'unknown-sender' and exists (
        select 1 from sighting join folder on folder.id = sighting.folder_id
        join mailbox on mailbox.id = folder.mailbox_id
        where sighting.message_id = message.id and mailbox.trusted and copy."source" = 'imap')))`.execute(tx);
}

/** Mail held because nobody had its From address waits again; returns how many. */
export async function releaseHeldFrom(tx: Tx, emailKey: string): Promise<number> {
  const released = await tx
    .updateTable("message")
    .set({ state: "received", attempts: 0, lease_until: null, next_at: sql`now()` })
    .where("from_key", "=", emailKey)
    .where("state", "=", "needs-you")
    .where("reason_code", "in", ["unknown-sender", "not-the-owner"])
    .returning("id")
    .execute();
  return released.length;
}
