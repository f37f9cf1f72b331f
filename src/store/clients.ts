// Clients, their projects and teams.
import { type Selectable, sql } from "kysely";
import { NAMES } from "./advisory-locks.ts";
import type { Tx } from "./database.ts";
import { type ClientMatch, clientsByKey } from "./names.ts";
import { storable } from "./rows.ts";
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

/** The standing client of exactly this name: of two that fold alike (app/refold-names) a key finds but one. Null unless one. */
export async function clientByName(tx: Tx, name: string): Promise<KnownClient | null> {
  const rows = await selectClients(tx).where("name", "=", name).where("merged_into", "is", null).execute();
  return rows.length === 1 && rows[0] ? knownClient(rows[0]) : null;
}

/** Those that nobody has confirmed yet. */
export async function provisionalAmong(tx: Tx, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    select id from client where id = any(${[...new Set(ids)]}::bigint[]) and status = 'provisional'`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.id));
}

/** BCP 47, by id; a merged client has that of where it leads. */
export async function localesOf(tx: Tx, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; locale: string }>`
    select named.id, coalesce(target.locale, named.locale) as locale
    from client named left join client target on target.id = named.merged_into
    where named.id = any(${[...ids]}::bigint[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.locale]));
}

/** The default currencies (ISO 4217) of those that have one, by id; a merged client has that of where it leads. */
export async function currenciesOf(tx: Tx, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; currency: string }>`
    select named.id, target.currency
    from client named join client target on target.id = coalesce(named.merged_into, named.id)
    where named.id = any(${[...new Set(ids)]}::bigint[]) and target.currency is not null`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.currency]));
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

/** The client that each person has had for longest: whoever has the same one is mostly of the same team. */
export async function firstClients(tx: Tx, personIds: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ personId: number; clientId: number }>`
    select person_id as "personId", min(client_id) as "clientId" from client_member
    where person_id = any(${[...personIds]}::bigint[]) group by person_id`.execute(tx);
  return new Map(rows.map((row) => [row.personId, row.clientId]));
}

/**
 * Until the transaction ends nobody else makes provisional clients, projects or leads. A batch makes them mail by mail,
 * in no order; two batches would else wait for one another's rows for ever.
 */
export async function holdNames(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${NAMES})`.execute(tx);
}

/** A provisional client led by `leadPersonId`, made unless the key is there. Under holdNames. */
export async function provisionalClient(
  tx: Tx,
  wanted: { key: string; name: string; leadPersonId: number; locale: string },
): Promise<ClientMatch & { isNew: boolean }> {
  const { key, name, leadPersonId, locale } = wanted;
  const made = await tx
    .insertInto("client")
    .values({ name: storable(name), key: storable(key), locale })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) {
    const lead = { client_id: made.id, person_id: leadPersonId, role: "lead" };
    await tx.insertInto("client_member").values(lead).execute();
  }
  const [match] = await clientsByKey(tx, [key]);
  if (!match) throw new Error("a client that was just made is not there");
  return { ...match, key, isNew: made !== undefined };
}

/** A provisional project of the client, made unless the key is there; `key` is the one asked for. Under holdNames. */
export async function provisionalProject(
  tx: Tx,
  clientId: number,
  { key, name }: { key: string; name: string },
): Promise<{ key: string; projectId: number; projectName: string }> {
  await tx
    .insertInto("project")
    .values({ client_id: clientId, name: storable(name), key: storable(key) })
    .onConflict((conflict) => conflict.columns(["client_id", "key"]).doNothing())
    .execute();
  const { rows } = await sql<{ projectId: number; projectName: string }>`
    select target.id as "projectId", target.name as "projectName"
    from project named join project target on target.id = coalesce(named.merged_into, named.id)
    where named.client_id = ${clientId} and named.key = ${storable(key)}`.execute(tx);
  const [project] = rows;
  if (!project) throw new Error("a project that was just made is not there");
  return { key, ...project };
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

/** Who leads each of the clients. */
export async function leadsOf(tx: Tx, clientIds: readonly number[]): Promise<Map<number, number>> {
  const members = await teams(tx, [...new Set(clientIds)]);
  return new Map(members.filter((one) => one.role === "lead").map((one) => [one.clientId, one.personId]));
}

/** Those of the clients that have no team. */
export async function teamlessAmong(tx: Tx, clientIds: readonly number[]): Promise<Set<number>> {
  if (clientIds.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    select id from client where id = any(${[...clientIds]}::bigint[])
      and not exists (select 1 from client_member where client_member.client_id = client.id)`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/**
 * A client without a team gets one: the first person of each pair becomes its lead. News of a client that nobody
 * reads would reach no digest. Clients with a team stay as they are. Under holdNames.
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
