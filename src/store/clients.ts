// Clients, their projects and teams, and what a spelling, an address or a domain resolves to.
import { type Selectable, sql } from "kysely";
import type { Tx } from "./database.ts";
import { jsonRows, textArray } from "./rows.ts";
import type { Client as ClientRow } from "./schema.ts";

export interface KnownClient {
  id: number;
  name: string;
  /** Folded by core/entry/names. */
  key: string;
  status: "provisional" | "confirmed" | "ended";
  mergedInto: number | null;
  locale: string;
  /** ISO 4217; null: the installation's. */
  currency: string | null;
  reviewEveryMonths: number;
  /** Null for a client nobody leads. */
  leadPersonId: number | null;
  createdAt: Date;
}

/** Where a spelling leads; a merged client's spelling leads to the client it was merged into. */
export interface ClientMatch {
  key: string;
  clientId: number;
  clientName: string;
  projectId: number | null;
  projectName: string | null;
}

/** Every client but the merged ones, by name. */
export async function clients(tx: Tx): Promise<KnownClient[]> {
  const rows = await selectClients(tx)
    .where("merged_into", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(knownClient);
}

/** The client itself, or the one it was merged into. */
export async function clientById(tx: Tx, id: number): Promise<KnownClient | null> {
  const row = await selectClients(tx).where("id", "=", id).executeTakeFirst();
  if (row?.merged_into) return clientById(tx, row.merged_into);
  return row ? knownClient(row) : null;
}

/** `key` is a folded spelling (core/entry/names): a client's own name, or a remembered one. */
export async function clientByLabel(tx: Tx, key: string): Promise<KnownClient | null> {
  const match = (await clientsByKey(tx, [key])).find((found) => found.key === key);
  return match ? clientById(tx, match.clientId) : null;
}

/** What the folded spellings name: remembered labels first, then clients. One row a key that is known. */
export async function clientsByKey(tx: Tx, keys: readonly string[]): Promise<ClientMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch>`
    select distinct on (known.key) known.key, target.id as "clientId", target.name as "clientName",
           project.id as "projectId", project.name as "projectName"
    from (
      select 1 as rank, key, client_id, project_id from label where key = any(${textArray(keys)})
      union all
      select 2, key, id, null from client where key = any(${textArray(keys)})
    ) as known
    join client named on named.id = known.client_id
    join client target on target.id = coalesce(named.merged_into, named.id)
    left join project on project.id = known.project_id
    order by known.key, known.rank`.execute(tx);
  return found.rows;
}

/** Projects with one of the folded names, of whichever clients; merged ones lead to their target. */
export async function projectsByKey(tx: Tx, keys: readonly string[]): Promise<ClientMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch>`
    select named.key, client.id as "clientId", client.name as "clientName",
           target.id as "projectId", target.name as "projectName"
    from project named
    join project target on target.id = coalesce(named.merged_into, named.id)
    join client owner on owner.id = target.client_id
    join client on client.id = coalesce(owner.merged_into, owner.id)
    where named.key = any(${textArray(keys)})`.execute(tx);
  return found.rows;
}

/** Clients whose key looks like one of `keys` (trigrams); core decides whether it is a typing error. */
export async function clientsLike(
  tx: Tx,
  keys: readonly string[],
): Promise<(ClientMatch & { like: string })[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch & { like: string }>`
    select wanted.key as "like", named.key, target.id as "clientId", target.name as "clientName",
           null::bigint as "projectId", null as "projectName"
    from unnest(${textArray(keys)}) as wanted (key)
    join client named on named.key % wanted.key
    join client target on target.id = coalesce(named.merged_into, named.id)
    order by wanted.key, named.key <-> wanted.key`.execute(tx);
  return found.rows;
}

/** Clients whose contact has one of the addresses, or whose domain is one of `keys`; `key` says which. */
export async function clientsByAddress(tx: Tx, keys: readonly string[]): Promise<ClientMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch>`
    select known.key, target.id as "clientId", target.name as "clientName",
           null::bigint as "projectId", null as "projectName"
    from (
      select email_key as key, client_id from contact where email_key = any(${textArray(keys)})
      union all
      select domain, client_id from client_domain where domain = any(${textArray(keys)})
    ) as known
    join client named on named.id = known.client_id
    join client target on target.id = coalesce(named.merged_into, named.id)`.execute(tx);
  return found.rows;
}

/** The clients of each person, ended and merged ones left out. */
export async function clientsOfPeople(
  tx: Tx,
  personIds: readonly number[],
): Promise<{ personId: number; clientId: number; clientName: string }[]> {
  if (personIds.length === 0) return [];
  return tx
    .selectFrom("client_member")
    .innerJoin("client", "client.id", "client_member.client_id")
    .select(["person_id as personId", "client.id as clientId", "client.name as clientName"])
    .where("person_id", "in", [...personIds])
    .where("merged_into", "is", null)
    .where("status", "<>", "ended")
    .execute();
}

/**
 * Provisional clients by key, made where there is none yet; whoever is named becomes the lead of one that is new.
 * In the order of keys, so that two processes with the same new names wait for one another in one order.
 */
export async function provisionalClients(
  tx: Tx,
  wanted: readonly { key: string; name: string; leadPersonId: number; locale: string }[],
): Promise<Map<string, { clientId: number; clientName: string; isNew: boolean }>> {
  if (wanted.length === 0) return new Map();
  const inserted = await sql<{ id: number; key: string; name: string }>`
    insert into client (name, key, locale)
    select name, key, locale from json_to_recordset(${jsonRows(wanted)}) as w (key text, name text, locale text)
    order by key
    on conflict (key) do nothing returning id, key, name`.execute(tx);
  const made = new Map(inserted.rows.map((row) => [row.key, row]));
  const leads = wanted.flatMap((one) => {
    const client = made.get(one.key);
    return client ? [{ client_id: client.id, person_id: one.leadPersonId, role: "lead" }] : [];
  });
  if (leads.length > 0) await tx.insertInto("client_member").values(leads).execute();
  const known = await clientsByKey(
    tx,
    wanted.map((one) => one.key),
  );
  return new Map(
    known.map((match) => [
      match.key,
      { clientId: match.clientId, clientName: match.clientName, isNew: made.has(match.key) },
    ]),
  );
}

/** One provisional client, made unless its key is there. See provisionalClients. */
export async function provisionalClient(
  tx: Tx,
  client: { key: string; name: string; leadPersonId: number; locale: string },
): Promise<number> {
  const made = (await provisionalClients(tx, [client])).get(client.key);
  if (!made) throw new Error("a client that was just made is not there");
  return made.clientId;
}

/** Provisional projects by client and key, made where there is none yet. Keyed `<client id> <project key>`. */
export async function provisionalProjects(
  tx: Tx,
  wanted: readonly { clientId: number; key: string; name: string }[],
): Promise<Map<string, { projectId: number; projectName: string }>> {
  if (wanted.length === 0) return new Map();
  await sql`
    insert into project (client_id, name, key)
    select "clientId", name, key
    from json_to_recordset(${jsonRows(wanted)}) as w ("clientId" bigint, key text, name text)
    order by "clientId", key
    on conflict (client_id, key) do nothing`.execute(tx);
  const found = await sql<{ clientId: number; key: string; projectId: number; projectName: string }>`
    select named.client_id as "clientId", named.key, target.id as "projectId", target.name as "projectName"
    from json_to_recordset(${jsonRows(wanted)}) as w ("clientId" bigint, key text)
    join project named on named.client_id = w."clientId" and named.key = w.key
    join project target on target.id = coalesce(named.merged_into, named.id)`.execute(tx);
  return new Map(found.rows.map((row) => [`${row.clientId} ${row.key}`, row]));
}

export interface TeamMember {
  clientId: number;
  personId: number;
  role: "lead" | "member";
}

/** The teams of the clients. */
export async function teams(tx: Tx, clientIds: readonly number[]): Promise<TeamMember[]> {
  if (clientIds.length === 0) return [];
  const rows = await tx
    .selectFrom("client_member")
    .selectAll()
    .where("client_id", "in", [...clientIds])
    .orderBy("client_id")
    .orderBy("role")
    .orderBy("person_id")
    .execute();
  return rows.map((row) => ({
    clientId: row.client_id,
    personId: row.person_id,
    role: row.role as TeamMember["role"],
  }));
}

/**
 * A client without a team gets one: the first person of each pair becomes its lead. News of a client that nobody
 * reads would reach no digest. Clients with a team stay as they are, also when two processes come at once.
 */
export async function leadTeamless(
  tx: Tx,
  pairs: readonly { clientId: number; personId: number }[],
): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    insert into client_member (client_id, person_id, role)
    select distinct on (client_id) client_id, person_id, 'lead'
    from unnest(${pairs.map((pair) => pair.clientId)}::bigint[], ${pairs.map((pair) => pair.personId)}::bigint[])
      with ordinality as pair (client_id, person_id, ordinal)
    where not exists (select 1 from client_member where client_member.client_id = pair.client_id)
    order by client_id, ordinal
    on conflict do nothing`.execute(tx);
}

function selectClients(tx: Tx) {
  return tx
    .selectFrom("client")
    .selectAll("client")
    .select((eb) =>
      eb
        .selectFrom("client_member as lead")
        .select("lead.person_id")
        .whereRef("lead.client_id", "=", "client.id")
        .where("lead.role", "=", "lead")
        .as("lead_person_id"),
    );
}

function knownClient(row: Selectable<ClientRow> & { lead_person_id: number | null }): KnownClient {
  return {
    id: row.id,
    name: row.name,
    key: row.key,
    status: row.status as KnownClient["status"],
    mergedInto: row.merged_into,
    locale: row.locale,
    currency: row.currency,
    reviewEveryMonths: row.review_every_months,
    leadPersonId: row.lead_person_id,
    createdAt: row.created_at,
  };
}
