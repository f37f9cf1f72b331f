// Inbound messages as people look at them: lists, counts, and the life of one.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import type { MessageSource, MessageState } from "./inbox.ts";

export interface MessageSummary {
  id: number;
  subject: string;
  fromKey: string | null;
  personId: number | null;
  source: MessageSource;
  receivedAt: Date;
  state: MessageState;
  /** A sentence; null while it waits to be understood. */
  reason: string | null;
}

export interface MessageFilter {
  states?: readonly MessageState[];
  /** Only mail of this person. */
  personId?: number;
  /** Only messages with a smaller id: the next page. */
  beforeId?: number;
  limit: number;
}

export interface MessageStory extends MessageSummary {
  messageId: string | null;
  sentAt: Date | null;
  storedAt: Date;
  understoodAt: Date | null;
  /** Octets. */
  size: number;
  attempts: number;
  backfilled: boolean;
  duplicateOf: number | null;
  /** Null while the bytes are kept, or when it was never downloaded. */
  purgedAt: Date | null;
  seen: { mailbox: string; folder: string; uid: number; filedAt: Date | null; filedFolder: string | null }[];
  entryIds: number[];
}

/** Newest first. */
export async function listMessages(tx: Tx, filter: MessageFilter): Promise<MessageSummary[]> {
  let query = tx.selectFrom("message").select(summary).orderBy("id", "desc").limit(filter.limit);
  if (filter.states) query = query.where("state", "in", filter.states);
  if (filter.personId !== undefined) query = query.where("person_id", "=", filter.personId);
  if (filter.beforeId !== undefined) query = query.where("id", "<", filter.beforeId);
  return (await query.execute()).map((row) => ({ ...row, subject: row.subject ?? "" })) as MessageSummary[];
}

/** Null when there is no such message. */
export async function messageStory(tx: Tx, id: number): Promise<MessageStory | null> {
  const row = await tx
    .selectFrom("message")
    .leftJoin("raw", "raw.message_id", "message.id")
    .select(summary)
    .select(["message.message_id as messageId", "sent_at as sentAt", "stored_at as storedAt", "size"])
    .select(["understood_at as understoodAt", "attempts", "backfilled", "duplicate_of as duplicateOf"])
    .select("raw.purged_at as purgedAt")
    .where("message.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const seen = await sightingsOf(tx, id);
  const entryIds = await entryIdsOf(tx, id);
  return { ...row, subject: row.subject ?? "", seen, entryIds } as MessageStory;
}

/** All stored messages by state. */
export async function messageCounts(tx: Tx): Promise<Record<MessageState, number>> {
  const counts = { received: 0, filed: 0, ignored: 0, "needs-you": 0, failed: 0 };
  const { rows } = await sql<{ state: MessageState; n: number }>`
    select state, count(*) as n from message group by state`.execute(tx);
  for (const row of rows) counts[row.state] = row.n;
  return counts;
}

/** Since when the longest-waiting message and letter have been due; null where nothing waits. */
export async function waitingSince(tx: Tx): Promise<{ message: Date | null; letter: Date | null }> {
  const { rows } = await sql<{ message: Date | null; letter: Date | null }>`
    select (select min(stored_at) from message where state = 'received') as message,
           (select min(next_at) from letter where state in ('queued', 'sending')) as letter`.execute(tx);
  return rows[0] ?? { message: null, letter: null };
}

async function sightingsOf(tx: Tx, id: number): Promise<MessageStory["seen"]> {
  return tx
    .selectFrom("sighting")
    .innerJoin("folder", "folder.id", "sighting.folder_id")
    .innerJoin("mailbox", "mailbox.id", "folder.mailbox_id")
    .leftJoin("folder as target", "target.id", "sighting.filed_folder_id")
    .select(["mailbox.name as mailbox", "folder.path as folder", "sighting.uid"])
    .select(["sighting.filed_at as filedAt", "target.path as filedFolder"])
    .where("sighting.message_id", "=", id)
    .orderBy("mailbox.name")
    .orderBy("sighting.uid")
    .execute();
}

async function entryIdsOf(tx: Tx, id: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("entry")
    .select("id")
    .where("message_id", "=", id)
    .orderBy("ordinal")
    .execute();
  return rows.map((row) => row.id);
}

const summary = [
  "message.id",
  "subject",
  "from_key as fromKey",
  "person_id as personId",
  "source",
  "received_at as receivedAt",
  "state",
  "reason",
] as const;
