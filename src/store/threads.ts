// What a mail answers, copies or names: threads, copies under one Message-ID, letters, entries by number.
import { sql } from "kysely";
import type { Understood } from "../core/entry/corrections.ts";
import type { EntryKind } from "../core/entry/understanding.ts";
import { HEADER_ID_SEED } from "./advisory-locks.ts";
import { isNote } from "./asks.ts";
import type { Tx } from "./database.ts";
import { textArray } from "./rows.ts";

/** A stored message that ended as a note, a comment or a copy of one. `headerId` is its Message-ID. */
export interface KnownMessage {
  id: number;
  headerId: string;
  fromKey: string | null;
  authorId: number | null;
  /** The message whose entries stand for it: itself, or the one it copies. */
  originId: number;
}

export interface KnownEntry {
  id: number;
  number: number;
  messageId: number | null;
  kind: EntryKind;
  clientId: number | null;
  clientName: string | null;
  projectId: number | null;
  projectName: string | null;
  understood: Understood;
}

/** Those of the Message-IDs that are known; a message that waits for its replay counts by its entries. */
export async function messagesByHeaderId(tx: Tx, headerIds: readonly string[]): Promise<KnownMessage[]> {
  if (headerIds.length === 0) return [];
  const found = await sql<KnownMessage>`
    select id, message_id as "headerId", from_key as "fromKey", person_id as "authorId",
           coalesce(duplicate_of, id) as "originId"
    from message
    where message_id = any(${textArray(headerIds)})
      and ((state = 'filed' and ${isNote})
           or (state = 'ignored' and reason_code in ('comment', 'duplicate'))
           or (state = 'received' and exists (select 1 from entry where entry.message_id = message.id)))
    order by id`.execute(tx);
  return found.rows;
}

/** Letters of ours under the Message-IDs: row ids. */
export async function lettersByHeaderId(tx: Tx, headerIds: readonly string[]): Promise<Map<string, number>> {
  if (headerIds.length === 0) return new Map();
  const found = await sql<{ headerId: string; id: number }>`
    select message_id as "headerId", id from letter where message_id = any(${textArray(headerIds)})`.execute(
    tx,
  );
  return new Map(found.rows.map((row) => [row.headerId, row.id]));
}

/** Standing entries that the letters speak of: those of a receipt's note, of a digest, of an ask or a question. */
export async function entriesOfLetters(
  tx: Tx,
  letterIds: readonly number[],
): Promise<(KnownEntry & { letterId: number })[]> {
  if (letterIds.length === 0) return [];
  const ids = sql`any(${[...letterIds]}::bigint[])`;
  const found = await sql<KnownEntry & { letterId: number }>`
    with told as (
      select digest.letter_id, digest_entry.entry_id
      from digest join digest_entry on digest_entry.digest_id = digest.id where digest.letter_id = ${ids}
      union select letter_id, entry_id from ask where letter_id = ${ids}
      union select letter.id, question.entry_id
      from letter join question on question.id = letter.question_id
      where letter.id = ${ids} and question.entry_id is not null
      union select letter.id, entry.id
      from letter join entry on entry.message_id = substring(letter.key from '^receipt:([0-9]+):')::bigint
      where letter.id = ${ids}
    )
    select told.letter_id as "letterId", known.*
    from told join (${standingEntries}) as known on known.id = told.entry_id
    order by told.letter_id, known.id`.execute(tx);
  return found.rows;
}

/** Standing entries of the messages, in the order of the mail. */
export async function entriesOfMessages(tx: Tx, messageIds: readonly number[]): Promise<KnownEntry[]> {
  if (messageIds.length === 0) return [];
  return (
    await sql<KnownEntry>`${standingEntries} and entry.message_id = any(${messageIds}::bigint[])
      order by entry.message_id, entry.ordinal`.execute(tx)
  ).rows;
}

/** Standing entries by the number people see. */
export async function entriesByNumber(tx: Tx, numbers: readonly number[]): Promise<KnownEntry[]> {
  if (numbers.length === 0) return [];
  return (await sql<KnownEntry>`${standingEntries} and entry.number = any(${numbers}::bigint[])`.execute(tx))
    .rows;
}

export interface SeenIn {
  messageId: number;
  ownerId: number | null;
  dedicated: boolean;
  trusted: boolean;
}

/** The mailboxes that the messages were seen in. */
export async function mailboxesOfMessages(tx: Tx, messageIds: readonly number[]): Promise<SeenIn[]> {
  if (messageIds.length === 0) return [];
  const found = await sql<SeenIn>`
    select distinct sighting.message_id as "messageId", mailbox.id, mailbox.owner_person_id as "ownerId",
           mailbox.dedicated, mailbox.trusted
    from sighting join folder on folder.id = sighting.folder_id join mailbox on mailbox.id = folder.mailbox_id
    where sighting.message_id = any(${messageIds}::bigint[])`.execute(tx);
  return found.rows;
}

const standingEntries = sql`
  select entry.id, entry.number, entry.message_id as "messageId", entry.kind, entry.understood,
         client.id as "clientId", client.name as "clientName",
         project.id as "projectId", project.name as "projectName"
  from entry
  left join client on client.id = entry.client_id
  left join project on project.id = entry.project_id
  where entry.withdrawn_at is null`;

/**
 * Until the transaction ends nobody else settles a mail with one of these Message-IDs: two copies of a mail that are
 * understood at once would both be filed.
 */
export async function holdHeaderIds(tx: Tx, headerIds: readonly string[]): Promise<void> {
  const sorted = [...new Set(headerIds)].sort();
  if (sorted.length === 0) return;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(id, ${HEADER_ID_SEED})) from unnest(${textArray(sorted)}) as id`.execute(
    tx,
  );
}
