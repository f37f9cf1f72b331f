// What an operator does to clients: add, set, lead; merges are in merges.ts.
import { sql } from "kysely";
import { ADDRESSES } from "./advisory-locks.ts";
import type { KnownClient } from "./clients.ts";
import type { Tx } from "./database.ts";

export interface NewClient {
  name: string;
  /** Folded by core/entry/names. */
  key: string;
  locale: string;
  /** ISO 4217; null: the installation's. */
  currency: string | null;
  reviewEveryMonths: number;
}

/** A confirmed client. Null when the key is taken, also by a merged client. */
export async function addClient(tx: Tx, client: NewClient): Promise<number | null> {
  const row = await tx
    .insertInto("client")
    .values({
      name: client.name,
      key: client.key,
      status: "confirmed",
      locale: client.locale,
      currency: client.currency,
      review_every_months: client.reviewEveryMonths,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export type ClientChange = Partial<
  Pick<KnownClient, "name" | "key" | "status" | "locale" | "currency" | "reviewEveryMonths">
>;

export async function updateClient(tx: Tx, id: number, change: ClientChange): Promise<void> {
  const { reviewEveryMonths, ...rest } = change;
  const set = { ...rest, ...(reviewEveryMonths ? { review_every_months: reviewEveryMonths } : {}) };
  await tx.updateTable("client").set(set).where("id", "=", id).execute();
}

/** A spelling that leads to the client from now on; one that led elsewhere is redirected. */
export async function rememberLabel(tx: Tx, key: string, clientId: number): Promise<void> {
  await tx
    .insertInto("label")
    .values({ key, client_id: clientId })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ client_id: clientId, project_id: null }))
    .execute();
}

/** Whose the domains are already, other than this client's. */
export async function domainsOfOthers(
  tx: Tx,
  clientId: number,
  domains: readonly string[],
): Promise<{ domain: string; clientName: string }[]> {
  if (domains.length === 0) return [];
  return tx
    .selectFrom("client_domain")
    .innerJoin("client", "client.id", "client_domain.client_id")
    .select(["domain", "client.name as clientName"])
    .where("domain", "in", [...domains])
    .where("client.id", "<>", clientId)
    .execute();
}

export async function clearDomains(tx: Tx, clientId: number): Promise<void> {
  await tx.deleteFrom("client_domain").where("client_id", "=", clientId).execute();
}

/** They belong to nobody else: see domainsOfOthers. */
export async function insertDomains(tx: Tx, clientId: number, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return;
  await tx
    .insertInto("client_domain")
    .values([...new Set(domains)].map((domain) => ({ domain, client_id: clientId })))
    .onConflict((conflict) => conflict.column("domain").doNothing())
    .execute();
}

/** The domains of each client. */
export async function clientDomains(tx: Tx): Promise<{ clientId: number; domain: string }[]> {
  return tx
    .selectFrom("client_domain")
    .select(["client_id as clientId", "domain"])
    .orderBy("domain")
    .execute();
}

/** Whoever led the client before stays a member. */
export async function demoteLead(tx: Tx, clientId: number): Promise<void> {
  await tx
    .updateTable("client_member")
    .set({ role: "member" })
    .where("client_id", "=", clientId)
    .where("role", "=", "lead")
    .execute();
}

/** One of the team. Nobody else may lead the client: see demoteLead. */
export async function makeLead(tx: Tx, clientId: number, personId: number): Promise<void> {
  await tx
    .updateTable("client_member")
    .set({ role: "lead" })
    .where("client_id", "=", clientId)
    .where("person_id", "=", personId)
    .execute();
}

/**
 * Until the transaction ends no batch of mail is settled and no entry corrected: both share this lock
 * (people/holdAddresses), so that no entry is given to a client while that client goes over to another.
 */
export async function holdClients(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADDRESSES})`.execute(tx);
}

/**
 * The team of `from` joins that of `into`, which keeps its lead. The past of `into` is no news to them; what they wait
 * for of their own client is: all since their last digest, or the week before they were added.
 */
export async function joinTeams(tx: Tx, from: number, into: number): Promise<void> {
  await sql`
    insert into client_member (client_id, person_id, since, role)
    select ${into}, person_id,
           greatest(since, coalesce((select max(window_to) from digest where digest.person_id = person.id),
                                    person.created_at - interval '7 days')),
           case when client_member.role = 'lead' and not exists (
             select 1 from client_member where client_id = ${into} and role = 'lead') then 'lead' else 'member' end
    from client_member join person on person.id = person_id where client_id = ${from}
    on conflict (client_id, person_id) do nothing`.execute(tx);
}
