// Inbound messages as people look at them: lists, counts, and the life of one.
import { sql } from "kysely";
import type { ReasonCode } from "../core/entry/understanding.ts";
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
  reasonCode: ReasonCode | null;
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
    .select([
      "message.message_id as messageId",
      "reason_code as reasonCode",
      "sent_at as sentAt",
      "stored_at as storedAt",
      "size",
    ])
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

/** Letters that tell what became of the message, oldest first. */
export async function lettersAbout(
  tx: Tx,
  id: number,
): Promise<{ id: number; kind: string; state: string; createdAt: Date }[]> {
  return tx
    .selectFrom("letter")
    .select(["id", "kind", "state", "created_at as createdAt"])
    .where("key", "like", `receipt:${id}:%`)
    .orderBy("id")
    .execute();
}

/** Of these messages how many are in each state. */
export async function messageCountsAmong(
  tx: Tx,
  ids: readonly number[],
): Promise<Record<MessageState, number>> {
  const counts = { received: 0, filed: 0, ignored: 0, "needs-you": 0, failed: 0 };
  const { rows } = await sql<{ state: MessageState; n: number }>`
    select state, count(*) as n from message where id = any(${ids}::bigint[]) group by state`.execute(tx);
  for (const row of rows) counts[row.state] = row.n;
  return counts;
}

/** Rows of `message` with the Message-ID, brackets or not, oldest first; or the one with this id. */
export async function messageIdsNamed(tx: Tx, name: string): Promise<number[]> {
  const bare = name.trim().replace(/^<|>$/g, "");
  const isId = /^\d{1,15}$/.test(bare);
  const { rows } = await sql<{ id: number }>`
    select id from message where message_id = ${`<${bare}>`} or (${isId} and id = ${isId ? Number(bare) : 0})
    order by id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Ids of all failed messages. */
export async function failedMessageIds(tx: Tx): Promise<number[]> {
  const rows = await tx
    .selectFrom("message")
    .select("id")
    .where("state", "=", "failed")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Has the messages understood again, tries counted anew. Returns the ids of those whose bytes are still kept. */
export async function replayMessages(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update message set state = 'received', attempts = 0, lease_until = null, next_at = now()
    from raw where raw.message_id = message.id and raw.bytes is not null and message.id = any(${ids}::bigint[])
    returning message.id`.execute(tx);
  return rows.map((row) => row.id).sort((a, b) => a - b);
}

/** Imported mail that was held because nobody had its address becomes this person's and waits again. */
export async function settleHeldImports(tx: Tx, ids: readonly number[], personId: number): Promise<void> {
  await sql`
    update message set person_id = ${personId}, state = 'received', attempts = 0, lease_until = null, next_at = now()
    where id = any(${ids}::bigint[]) and source = 'file' and state = 'needs-you'
      and reason_code = 'unknown-sender'`.execute(tx);
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

/** By id: the subjects of those messages, as they came; one without any is left out. */
export async function subjectsOf(tx: Tx, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; subject: string }>`
    select id, subject from message where id = any(${[...ids]}::bigint[]) and subject is not null`.execute(
    tx,
  );
  return new Map(rows.map(({ id, subject }) => [id, subject]));
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
