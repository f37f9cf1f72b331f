// What a mail answers, copies or names: threads, copies under one Message-ID, letters, entries by number.
import { sql } from "kysely";
import type { Understood } from "../core/entry/corrections.ts";
import type { EntryKind } from "../core/entry/understanding.ts";
import { HEADER_ID_SEED } from "./advisory-locks.ts";
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
      and (state = 'filed' or (state = 'ignored' and reason_code in ('comment', 'duplicate'))
           or (state = 'received' and exists (select 1 from entry where entry.message_id = message.id)))
    order by id`.execute(tx);
  return found.rows;
}

/** Those of the Message-IDs that letters of ours have. */
export async function lettersByHeaderId(tx: Tx, headerIds: readonly string[]): Promise<Set<string>> {
  if (headerIds.length === 0) return new Set();
  const found = await sql<{ message_id: string }>`
    select message_id from letter where message_id = any(${textArray(headerIds)})`.execute(tx);
  return new Set(found.rows.map((row) => row.message_id));
}

/** Standing entries of the messages, in the order of the mail. */
export async function entriesOfMessages(tx: Tx, messageIds: readonly number[]): Promise<KnownEntry[]> {
  if (messageIds.length === 0) return [];
  return (
    await sql<KnownEntry>`${selectEntries}
      where entry.message_id = any(${messageIds}::bigint[]) and entry.withdrawn_at is null
      order by entry.message_id, entry.ordinal`.execute(tx)
  ).rows;
}

/** Standing entries by the number people see. */
export async function entriesByNumber(tx: Tx, numbers: readonly number[]): Promise<KnownEntry[]> {
  if (numbers.length === 0) return [];
  return (
    await sql<KnownEntry>`${selectEntries}
      where entry.number = any(${numbers}::bigint[]) and entry.withdrawn_at is null`.execute(tx)
  ).rows;
}

/** Wins of the clients that happened from `onFrom` (YYYY-MM-DD) on. */
export async function winsOfClients(
  tx: Tx,
  clientIds: readonly number[],
  onFrom: string,
): Promise<{ id: number; clientId: number; projectId: number | null; title: string; on: string }[]> {
  if (clientIds.length === 0) return [];
  const found = await sql<{
    id: number;
    clientId: number;
    projectId: number | null;
    title: string;
    on: string;
  }>`
    select id, client_id as "clientId", project_id as "projectId", title, on_date as "on" from entry
    where client_id = any(${clientIds}::bigint[]) and on_date >= ${onFrom}::date and kind = 'win'
      and withdrawn_at is null`.execute(tx);
  return found.rows;
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

const selectEntries = sql`
  select entry.id, entry.number, entry.message_id as "messageId", entry.kind, entry.understood,
         client.id as "clientId", client.name as "clientName",
         project.id as "projectId", project.name as "projectName"
  from entry
  left join client on client.id = entry.client_id
  left join project on project.id = entry.project_id`;

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
