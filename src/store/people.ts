// The people who write notes and read digests, and the addresses they write from.
import { type Selectable, sql } from "kysely";
import { ADDRESSES } from "./advisory-locks.ts";
import type { Tx } from "./database.ts";
import { releaseHeldFrom } from "./inbox.ts";
import { textArray } from "./rows.ts";
import type { Person as PersonRow } from "./schema.ts";

export interface KnownPerson {
  id: number;
  name: string;
  /** The preferred address, else any; null for somebody without one. */
  email: string | null;
  role: "admin" | "pm";
  /** IANA zone. */
  zone: string;
  locale: string;
  /** ISO 4217. */
  currency: string;
  cadence: "weekly" | "fortnightly" | "monthly" | "never";
  /** ISO 8601: Monday is 1. */
  weekday: number;
  /** Wall-clock time in `zone`, `HH:MM:SS`. */
  atLocal: string;
  receipts: "first-five" | "problems" | "always" | "never";
  /** First day on which digests come again, `YYYY-MM-DD`. */
  pausedUntil: string | null;
  /** When cadence, weekday, time or zone last changed; null: never. */
  scheduleChangedAt: Date | null;
  leftOn: string | null;
  createdAt: Date;
}

export interface NewPerson {
  name: string;
  email: string;
  role: "admin" | "pm";
  zone: string;
  locale: string;
  currency: string;
  cadence?: KnownPerson["cadence"];
  weekday?: number;
  atLocal?: string;
  /** Where the first digest window begins; now, unless given. */
  createdAt?: Date;
}

/** Everybody, by id; those who left too. */
export async function people(tx: Tx): Promise<KnownPerson[]> {
  return (await selectPeople(tx).orderBy("id").execute()).map(knownPerson);
}

export async function personById(tx: Tx, id: number): Promise<KnownPerson | null> {
  const row = await selectPeople(tx).where("id", "=", id).executeTakeFirst();
  return row ? knownPerson(row) : null;
}

/** `emailKey` is lower-cased. Null for an address nobody has. */
export async function personByAddress(tx: Tx, emailKey: string): Promise<KnownPerson | null> {
  return (await peopleByAddress(tx, [emailKey])).get(emailKey) ?? null;
}

/** Those of the lower-cased addresses that somebody has, with whom. */
export async function peopleByAddress(
  tx: Tx,
  emailKeys: readonly string[],
): Promise<Map<string, KnownPerson>> {
  if (emailKeys.length === 0) return new Map();
  const rows = await selectPeople(tx)
    .innerJoin("address", "address.person_id", "person.id")
    .select("address.email_key")
    .where("address.email_key", "=", sql<string>`any(${textArray([...new Set(emailKeys)])})`)
    .execute();
  return new Map(rows.map((row) => [row.email_key, knownPerson(row)]));
}

export async function peopleById(tx: Tx, ids: readonly number[]): Promise<Map<number, KnownPerson>> {
  if (ids.length === 0) return new Map();
  const rows = await selectPeople(tx)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, knownPerson(row)]));
}

/**
 * Until the transaction ends nobody gets an address. Whoever holds mail of an unknown sender takes this first; else
 * an address added in between would find nothing to release, and the mail would stay held.
 */
export async function holdAddresses(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${ADDRESSES})`.execute(tx);
}

/** The administrator who was there first; null in an installation without one. */
export async function firstAdmin(tx: Tx): Promise<KnownPerson | null> {
  const row = await selectPeople(tx)
    .where("role", "=", "admin")
    .where("left_on", "is", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ? knownPerson(row) : null;
}

/**
 * Adds a person with one address and releases the mail held for it (`released` messages wait to be understood
 * again). Somebody who has the address already is left as he is: `isNew` false. Needs a transaction.
 */
export async function addPerson(
  tx: Tx,
  person: NewPerson,
): Promise<{ personId: number; isNew: boolean; released: number }> {
  const emailKey = person.email.toLowerCase();
  await sql`select pg_advisory_xact_lock(${ADDRESSES})`.execute(tx);
  const known = await tx
    .selectFrom("address")
    .select("person_id")
    .where("email_key", "=", emailKey)
    .executeTakeFirst();
  if (known) return { personId: known.person_id, isNew: false, released: 0 };
  const { id } = await tx
    .insertInto("person")
    .values({
      name: person.name,
      role: person.role,
      zone: person.zone,
      locale: person.locale,
      currency: person.currency,
      cadence: person.cadence,
      weekday: person.weekday,
      at_local: person.atLocal,
      created_at: person.createdAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const released = await addAddress(tx, id, person.email);
  return { personId: id, isNew: true, released };
}

/** One more address of a person; the first is the preferred one. Returns how many held messages it released. Needs a transaction. */
export async function addAddress(tx: Tx, personId: number, email: string): Promise<number> {
  const emailKey = email.toLowerCase();
  await sql`select pg_advisory_xact_lock(${ADDRESSES})`.execute(tx);
  await sql`
    insert into address (email_key, person_id, email, preferred)
    values (${emailKey}, ${personId}, ${email},
            not exists (select 1 from address where person_id = ${personId} and preferred))`.execute(tx);
  return releaseHeldFrom(tx, emailKey);
}

/** Ids of the clients a person leads or is a member of. */
export async function clientsOf(tx: Tx, personId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("client_member")
    .innerJoin("client", "client.id", "client_member.client_id")
    .select("client.id")
    .where("client_member.person_id", "=", personId)
    .where("client.merged_into", "is", null)
    .orderBy("client.id")
    .execute();
  return rows.map((row) => row.id);
}

function selectPeople(tx: Tx) {
  return tx
    .selectFrom("person")
    .selectAll("person")
    .select((eb) =>
      eb
        .selectFrom("address as own")
        .select("own.email")
        .whereRef("own.person_id", "=", "person.id")
        .orderBy("own.preferred", "desc")
        .orderBy("own.email_key")
        .limit(1)
        .as("preferred_email"),
    );
}

function knownPerson(row: Selectable<PersonRow> & { preferred_email: string | null }): KnownPerson {
  return {
    id: row.id,
    name: row.name,
    email: row.preferred_email,
    role: row.role as KnownPerson["role"],
    zone: row.zone,
    locale: row.locale,
    currency: row.currency,
    cadence: row.cadence as KnownPerson["cadence"],
    weekday: row.weekday,
    atLocal: row.at_local,
    receipts: row.receipts as KnownPerson["receipts"],
    pausedUntil: row.paused_until,
    scheduleChangedAt: row.schedule_changed_at,
    leftOn: row.left_on,
    createdAt: row.created_at,
  };
}
