// The keys under which clients, projects and spellings are found, all at once: for when the fold has changed.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { textArray } from "./rows.ts";

export interface NamedKey {
  id: number;
  name: string;
  key: string;
  status: "provisional" | "confirmed" | "ended";
  /** Of a merged one: where it leads. */
  mergedInto: number | null;
}

export async function clientKeys(tx: Tx): Promise<NamedKey[]> {
  const { rows } = await sql<NamedKey>`
    select id, name, key, status, merged_into as "mergedInto" from client order by id`.execute(tx);
  return rows;
}

export async function projectKeys(tx: Tx): Promise<(NamedKey & { clientId: number })[]> {
  const { rows } = await sql<NamedKey & { clientId: number }>`
    select id, client_id as "clientId", name, key, status, merged_into as "mergedInto" from project order by id`.execute(
    tx,
  );
  return rows;
}

export interface LabelKey {
  key: string;
  clientId: number;
  projectId: number | null;
}

export async function labelKeys(tx: Tx): Promise<LabelKey[]> {
  const { rows } = await sql<LabelKey>`
    select key, client_id as "clientId", project_id as "projectId" from label order by key`.execute(tx);
  return rows;
}

/** By way of keys that nobody has: two rows may change places. */
export async function writeKeys(
  tx: Tx,
  table: "client" | "project",
  keys: ReadonlyMap<number, string>,
): Promise<void> {
  if (keys.size === 0) return;
  const ids = sql`${[...keys.keys()]}::bigint[]`;
  const name = sql.table(table);
  await sql`update ${name} set key = '#' || id where id = any(${ids})`.execute(tx);
  await sql`
    update ${name} set key = found.key from unnest(${ids}, ${textArray([...keys.values()])}) as found (id, key)
    where ${name}.id = found.id`.execute(tx);
}

/** All spellings, as they are from now on. */
export async function writeLabels(tx: Tx, labels: readonly LabelKey[]): Promise<void> {
  await sql`delete from label`.execute(tx);
  if (labels.length === 0) return;
  await sql`
    insert into label (key, client_id, project_id)
    select * from unnest(${textArray(labels.map((one) => one.key))},
                         ${labels.map((one) => one.clientId)}::bigint[],
                         ${labels.map((one) => one.projectId)}::bigint[])`.execute(tx);
}

/**
 * Of each client the newest standing entry that was never asked who the client is, and who can tell: its lead, else the
 * author.
 */
export async function askableEntries(
  tx: Tx,
  clientIds: readonly number[],
): Promise<{ clientId: number; entryId: number; personId: number }[]> {
  if (clientIds.length === 0) return [];
  const { rows } = await sql<{ clientId: number; entryId: number; personId: number }>`
    select distinct on (entry.client_id) entry.client_id as "clientId", entry.id as "entryId",
           coalesce(lead.person_id, entry.person_id) as "personId"
    from entry
    left join client_member lead on lead.client_id = entry.client_id and lead.role = 'lead'
    where entry.client_id = any(${[...clientIds]}::bigint[]) and entry.withdrawn_at is null
      and not exists (select 1 from question where question.entry_id = entry.id and question.kind = 'name')
    order by entry.client_id, entry.id desc`.execute(tx);
  return rows;
}
