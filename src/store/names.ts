// What spellings, addresses and domains lead to: clients and projects, through merges and remembered names.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { textArray } from "./rows.ts";

/** Where a spelling leads; a merged client's spelling leads to the client, or the project, that it was merged into. */
export interface ClientMatch {
  key: string;
  clientId: number;
  clientName: string;
  projectId: number | null;
  projectName: string | null;
}

/** What the folded spellings name: remembered labels first, then clients. One row a key that is known. */
export async function clientsByKey(tx: Tx, keys: readonly string[]): Promise<ClientMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch>`
    select distinct on (known.key) known.key, ${PLACE}
    from (
      select 1 as rank, key, client_id, project_id from label where key = any(${textArray(keys)})
      union all
      select 2, key, id, null from client where key = any(${textArray(keys)})
    ) as known ${JOIN_PLACE}
    order by known.key, known.rank`.execute(tx);
  return found.rows;
}

/** Projects with one of the folded names, of whichever clients; merged ones lead to their target, each once. */
export async function projectsByKey(tx: Tx, keys: readonly string[]): Promise<ClientMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<ClientMatch>`
    select distinct known.key, ${PLACE}
    from (select key, client_id, id as project_id from project where key = any(${textArray(keys)})) as known
    ${JOIN_PLACE}`.execute(tx);
  return found.rows;
}

export type LikeMatch = ClientMatch & { like: string };
/** Of one key the nearest; more look alike only where names are numbered. */
const MOST_ALIKE = 30;
/** The worst that a typing error does to trigrams: two swaps in ten letters leave 3 of 19 in common. */
const LEAST_ALIKE = 0.15;
/** Two edits, and a blank between words run together. */
const MOST_LONGER = 3;

/**
 * Clients whose key may be one of `keys` with a typing error (core/entry/typing-error decides), the most alike first.
 * Nearly as long, with the same first letter and one end unspoilt: trigrams alone miss a swap in a short name, and the
 * first letter alone leaves 3,000 of 100,000 names to compare.
 */
export async function clientsLike(tx: Tx, keys: readonly string[]): Promise<LikeMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<LikeMatch>`
    select known."like", known.key, ${PLACE}
    from unnest(${textArray(keys)}) as wanted (key)
    cross join lateral (
      select wanted.key as "like", key, id as client_id, null::bigint as project_id,
             similarity(key, wanted.key) as alike
      from client
      where (left(key, 2) = left(wanted.key, 2)
             or (left(key, 1) = left(wanted.key, 1) and right(key, 2) = right(wanted.key, 2)))
        and length(key) between length(wanted.key) - ${MOST_LONGER} and length(wanted.key) + ${MOST_LONGER}
        and similarity(key, wanted.key) >= ${LEAST_ALIKE}::real
      order by alike desc limit ${MOST_ALIKE}
    ) as known ${JOIN_PLACE}
    order by known."like", known.alike desc`.execute(tx);
  return found.rows;
}

/** The same of projects, of these clients only: many clients have a project of one name. */
export async function projectsLike(
  tx: Tx,
  keys: readonly string[],
  clientIds: readonly number[],
): Promise<LikeMatch[]> {
  if (keys.length === 0 || clientIds.length === 0) return [];
  const found = await sql<LikeMatch>`
    select wanted.key as "like", known.key, ${PLACE}
    from (
      select project.key, project.client_id, project.id as project_id
      from project join client owner on owner.id = project.client_id
      where coalesce(owner.merged_into, owner.id) = any(${[...clientIds]}::bigint[])
    ) as known
    join unnest(${textArray(keys)}) as wanted (key)
      on left(known.key, 1) = left(wanted.key, 1)
      and length(known.key) between length(wanted.key) - ${MOST_LONGER} and length(wanted.key) + ${MOST_LONGER}
      and similarity(known.key, wanted.key) >= ${LEAST_ALIKE}::real
    ${JOIN_PLACE}`.execute(tx);
  return found.rows;
}

/** Names of clients that look like the folded `key` at all, the nearest first: what somebody may have meant. */
export async function nearestClients(tx: Tx, key: string): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select target.name from client named
    join client target on target.id = coalesce(named.merged_into, named.id)
    where named.key % ${key} order by named.key <-> ${key}`.execute(tx);
  return found.rows.map((row) => row.name);
}

/** Clients whose words begin with those of a folded key, or the other way round: Acme, Acme Foods. `like`: that key. */
export async function clientsAkin(tx: Tx, keys: readonly string[]): Promise<LikeMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<LikeMatch>`
    select known."like", known.key, ${PLACE}
    from unnest(${textArray(keys)}) as wanted (key)
    cross join lateral (
      select wanted.key as "like", key, id as client_id, null::bigint as project_id
      from client
      where starts_with(key, wanted.key || ' ') or starts_with(wanted.key, key || ' ')
      order by length(key), id limit ${MOST_ALIKE}
    ) as known ${JOIN_PLACE}
    where project.id is null
    order by known."like", length(known.key), target.id`.execute(tx);
  return found.rows;
}

export type AddressMatch = ClientMatch & { by: "contact" | "domain" };

/** Clients whose contact has one of the addresses, or whose domain is one of `keys`; `key` says which. */
export async function clientsByAddress(tx: Tx, keys: readonly string[]): Promise<AddressMatch[]> {
  if (keys.length === 0) return [];
  const found = await sql<AddressMatch>`
    select known.key, known.by, ${PLACE}
    from (
      select email_key as key, 'contact' as by, client_id, null::bigint as project_id
      from contact where email_key = any(${textArray(keys)})
      union all
      select domain, 'domain', client_id, null from client_domain where domain = any(${textArray(keys)})
    ) as known ${JOIN_PLACE}`.execute(tx);
  return found.rows;
}

/** Domains and contacts' addresses of the clients, whoever was merged with them included. */
export async function addressesOfClients(
  tx: Tx,
  clientIds: readonly number[],
): Promise<{ clientId: number; key: string }[]> {
  if (clientIds.length === 0) return [];
  const found = await sql<{ clientId: number; key: string }>`
    select client.id as "clientId", known.key
    from (
      select client_id, domain as key from client_domain
      union all
      select client_id, email_key from contact where email_key is not null
    ) as known
    join client named on named.id = known.client_id
    join client on client.id = coalesce(named.merged_into, named.id)
    where client.id = any(${[...clientIds]}::bigint[])`.execute(tx);
  return found.rows;
}

export interface DomainClaim {
  key: string;
  clientId: number;
  clientName: string;
  /** A provisional client's entries contest a domain and do not earn it. */
  isConfirmed: boolean;
}

/**
 * Who claims the domains: clients of standing entries that hold a person's mail from there, where the client was
 * stated by a person (bracket, field, correction) or the entry was approved. One row a domain and client.
 */
export async function claimsOfDomains(tx: Tx, domains: readonly string[]): Promise<DomainClaim[]> {
  if (domains.length === 0) return [];
  const found = await sql<DomainClaim>`
    select distinct evidence.domain as key, client.id as "clientId", client.name as "clientName",
           client.status <> 'provisional' as "isConfirmed"
    from evidence join entry on entry.id = evidence.entry_id join client on client.id = entry.client_id
    where evidence.domain = any(${textArray(domains)}) and entry.withdrawn_at is null
      and (entry.client_by in ('field', 'label', 'hand') or entry.visibility = 'approved')`.execute(tx);
  return found.rows;
}

/** Client and project that a row `known` (client_id, project_id) leads to. */
const PLACE = sql`target.id as "clientId", target.name as "clientName", project.id as "projectId",
           project.name as "projectName"`;
const JOIN_PLACE = sql`
    join client named on named.id = known.client_id
    join client target on target.id = coalesce(named.merged_into, named.id)
    left join project own on own.id = coalesce(known.project_id, named.merged_project)
    left join project on project.id = coalesce(own.merged_into, own.id)`;
