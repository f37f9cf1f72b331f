// Who minds a client: its lead, or whoever covers for him while he is away.
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "./database.ts";

/** A value, or where a statement finds it. */
type Sql<T> = T | RawBuilder<unknown>;

/** The lead's cover minds his clients up to `cover_until`. `day`: `YYYY-MM-DD`; null: today. */
function isCovered(day: Sql<string | null>): RawBuilder<boolean> {
  return sql<boolean>`(lead.cover_id is not null
    and (lead.cover_until is null or lead.cover_until >= coalesce(${day}::date, current_date)))`;
}

/** True for the client's team, today's cover of its lead, and of a client that has no team for everybody. */
export async function readsClient(tx: Tx, personId: number, clientId: number): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select ${clientId}::bigint in ${clientsReadBy(personId, null)}
      or not exists (select 1 from client_member where client_id = ${clientId}) as reads`.execute(tx);
  return rows[0]?.reads ?? false;
}

/** Ids of the clients that a person reads about: his own and those he covers for. For `in (…)`. */
export function clientsReadBy(personId: Sql<number>, day: Sql<string | null>): RawBuilder<unknown> {
  return sql`(select client_id from client_member where person_id = ${personId}
    union select led.client_id from client_member led join person lead on lead.id = led.person_id
      where led.role = 'lead' and lead.cover_id = ${personId} and ${isCovered(day)})`;
}

/** What is asked of one person alone: the clients he leads and has no cover for, and those he covers. For `in (…)`. */
export function clientsMindedBy(personId: Sql<number>, day: Sql<string | null>): RawBuilder<unknown> {
  // Two questions that an index answers each: as one it would be asked of every lead there is.
  return sql`(select led.client_id from client_member led join person lead on lead.id = led.person_id
    where led.role = 'lead' and led.person_id = ${personId} and not ${isCovered(day)}
    union all
    select led.client_id from client_member led join person lead on lead.id = led.person_id
    where led.role = 'lead' and lead.cover_id = ${personId} and ${isCovered(day)})`;
}

/** Who minds the client; null for one without a lead. */
export function minderOf(clientId: RawBuilder<unknown>, day: string | null): RawBuilder<number | null> {
  return sql`(select case when ${isCovered(day)} then lead.cover_id else lead.id end
    from client_member led join person lead on lead.id = led.person_id
    where led.client_id = ${clientId} and led.role = 'lead')`;
}

/** What is asked of person `lead` about a client is asked of this person: of himself, or of his cover where he leads it. */
export function isAskedOf(
  personId: RawBuilder<unknown>,
  clientId: RawBuilder<unknown>,
  day: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`(case when ${isCovered(day)} and exists (
      select 1 from client_member led
      where led.client_id = ${clientId} and led.person_id = lead.id and led.role = 'lead')
    then lead.cover_id else lead.id end = ${personId})`;
}

/** False for entries that were logged before the person began to read about their client: no news to him. */
export function isNewsTo(personId: Sql<number>): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select 1 from client_member own
    where own.client_id = entry.client_id and own.person_id = ${personId} and own.since > entry.logged_at)
    and (not exists (select 1 from person where cover_id = ${personId}) or not exists (
    select 1 from client_member led join person lead on lead.id = led.person_id
    where led.client_id = entry.client_id and led.role = 'lead' and lead.cover_id = ${personId}
      and lead.cover_since > entry.logged_at
      and not exists (select 1 from client_member own
                      where own.client_id = led.client_id and own.person_id = ${personId})))`;
}

/** `byId` null takes the cover away. `until`: its last day; `since`: from when on news goes to the cover. */
export async function setCover(
  tx: Tx,
  personId: number,
  cover: { byId: number; until: string | null; since: Date } | null,
): Promise<void> {
  const set = {
    cover_id: cover?.byId ?? null,
    cover_until: cover?.until ?? null,
    cover_since: cover?.since ?? null,
  };
  await tx.updateTable("person").set(set).where("id", "=", personId).execute();
}

export interface Cover {
  personId: number;
  name: string;
  coverId: number;
  until: string | null;
}

/** Covers that stand on that day. */
export async function coversOn(tx: Tx, day: string): Promise<Cover[]> {
  const { rows } = await sql<Cover>`
    select lead.id as "personId", lead.name, lead.cover_id as "coverId", lead.cover_until as until
    from person lead where ${isCovered(day)} order by lead.id`.execute(tx);
  return rows;
}

export interface LedClient {
  id: number;
  name: string;
  /** Nothing is done for it, but a late note still asks its lead whether it is back. */
  hasEnded: boolean;
}

/** Clients that a person leads, by name; merged ones left out. */
export async function ledBy(tx: Tx, personId: number): Promise<LedClient[]> {
  const { rows } = await sql<LedClient>`
    select client.id, client.name, status = 'ended' as "hasEnded"
    from client_member join client on client.id = client_member.client_id
    where person_id = ${personId} and role = 'lead' and merged_into is null
    order by client.name`.execute(tx);
  return rows;
}

/** `since`: what was logged before is no news to him; null: all of it is. One who is in the team already keeps his own. */
export async function joinTeam(
  tx: Tx,
  clientId: number,
  personId: number,
  since: Date | null,
): Promise<void> {
  await tx
    .insertInto("client_member")
    .values({ client_id: clientId, person_id: personId, role: "member", since })
    .onConflict((conflict) => conflict.columns(["client_id", "person_id"]).doNothing())
    .execute();
}

/** False when he was not in it. */
export async function leaveTeam(tx: Tx, clientId: number, personId: number): Promise<boolean> {
  const result = await tx
    .deleteFrom("client_member")
    .where("client_id", "=", clientId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** From that day on: no letters, no sign-in, and his mail is held. His open questions go to `heirId`, when there is one. */
export async function noteLeft(tx: Tx, personId: number, day: string, heirId: number | null): Promise<void> {
  await tx
    .updateTable("person")
    .set({ left_on: day, cover_id: null, cover_until: null, cover_since: null })
    .where("id", "=", personId)
    .execute();
  await sql`
    update person set cover_id = null, cover_until = null, cover_since = null
    where cover_id = ${personId}`.execute(tx);
  if (heirId === null) return;
  await sql`
    update question set person_id = ${heirId} where person_id = ${personId} and answered_at is null`.execute(
    tx,
  );
}
