// Digests and their claims: a row per person and window, and which entry stood in which.
import { sql } from "kysely";
import type { Ledger, QuietClient, Section, UncertainLetter, WaitingNote } from "../core/digest/digest.ts";
import type { Idle } from "../core/digest/quiet.ts";
import type { Window } from "../core/digest/window.ts";
import { isNote } from "./asks.ts";
import { clientsReadBy, isNewsTo } from "./covers.ts";
import type { Tx } from "./database.ts";
import { holdEntries } from "./entries.ts";
import { byPerson, jsonRows } from "./rows.ts";

/** A person and the window of the digest that is made for him. */
export interface Reading extends Window {
  personId: number;
}

/**
 * Keeps every other composer from these people until the transaction ends. Returns those it got: at the others somebody
 * else is, who will do what is due. Needs a transaction.
 */
export async function lockPeopleForDigests(tx: Tx, personIds: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from person where id = any(${[...personIds]}::bigint[]) order by id
    for no key update skip locked`.execute(tx);
  return rows.map((row) => row.id);
}

/** Of those entries the ones that are news to the person. */
export async function newsAmong(tx: Tx, personId: number, entryIds: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select id from entry where id = any(${[...entryIds]}::bigint[]) and ${isNewsTo(personId)}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The person's latest window, composed or skipped; with `endedBy`, the latest that ended by then. */
export async function latestWindow(tx: Tx, personId: number, endedBy?: Date): Promise<Window | null> {
  const row = await tx
    .selectFrom("digest")
    .select(["window_from as from", "window_to as to"])
    .where("person_id", "=", personId)
    .$if(endedBy !== undefined, (query) => query.where("window_to", "<=", endedBy as Date))
    .orderBy("window_to", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Where each one's latest digest that was a letter ended, at or before his window begins; nobody who had none. */
export async function latestComposedTo(
  tx: Tx,
  readings: readonly Pick<Reading, "personId" | "from">[],
): Promise<Map<number, Date>> {
  const { rows } = await sql<{ personId: number; to: Date }>`
    select reader."personId", latest."to"
    from json_to_recordset(${jsonRows(readings)}) as reader ("personId" bigint, "from" timestamptz)
    cross join lateral (
      select max(window_to) as "to" from digest
      where person_id = reader."personId" and state = 'composed' and window_to <= reader."from"
    ) latest where latest."to" is not null`.execute(tx);
  return new Map(rows.map((row) => [row.personId, row.to]));
}

/** Where everybody's last window ended (or that of these people), by person id. */
export async function latestWindowEnds(tx: Tx, personIds?: readonly number[]): Promise<Map<number, Date>> {
  const rows = await tx
    .selectFrom("digest")
    .select(["person_id", (eb) => eb.fn.max("window_to").as("to")])
    .$if(personIds !== undefined, (query) =>
      query.where("person_id", "=", sql<number>`any(${[...(personIds ?? [])]}::bigint[])`),
    )
    .groupBy("person_id")
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.to as Date]));
}

export interface NewDigest {
  /** One of `nextDigestIds`: the letter's key names it before the row is there. */
  digestId: number;
  personId: number;
  window: Window;
  state: "composed" | "skipped";
  late: boolean;
  composedAt: Date;
}

/** `count` ids that are no digest's yet. */
export async function nextDigestIds(tx: Tx, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('digest', 'id')) as id from generate_series(1, ${count}::int)`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

/** The ids that became rows. Missing: of who has a digest over any part of his window. */
export async function insertDigests(tx: Tx, digests: readonly NewDigest[]): Promise<Set<number>> {
  if (digests.length === 0) return new Set();
  const given = digests.map(({ window, ...digest }) => ({ ...digest, ...window }));
  const { rows } = await sql<{ id: number }>`
    insert into digest (id, person_id, window_from, window_to, due_at, state, late, composed_at)
    overriding system value
    select "digestId", "personId", "from", "to", "to", "state", "late", "composedAt"
    from json_to_recordset(${jsonRows(given)}) as d ("digestId" bigint, "personId" bigint, "from" timestamptz,
      "to" timestamptz, "state" text, "late" boolean, "composedAt" timestamptz)
    on conflict do nothing returning id`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

export interface Claim {
  digestId: number;
  personId: number;
  /** By entry id. */
  sections: ReadonlyMap<number, Section>;
}

/**
 * Claims entries for good: one that another digest of the same person holds breaks the transaction (23505). One that was
 * deleted meanwhile is left out; the others nobody deletes before the transaction ends.
 */
export async function claimEntries(tx: Tx, claims: readonly Claim[]): Promise<void> {
  const rows = claims.flatMap(({ digestId, personId, sections }) =>
    [...sections].map(([entryId, section]) => ({ entryId, personId, digestId, section })),
  );
  const standing = await holdEntries(tx, [...new Set(rows.map((row) => row.entryId))]);
  const kept = rows.filter((row) => standing.has(row.entryId));
  if (kept.length === 0) return;
  await sql`
    insert into digest_entry (entry_id, person_id, digest_id, section)
    select * from unnest(
      ${kept.map((row) => row.entryId)}::bigint[], ${kept.map((row) => row.personId)}::bigint[],
      ${kept.map((row) => row.digestId)}::bigint[], ${kept.map((row) => row.section)}::text[])`.execute(tx);
}

/** Those of the copies whose first its reader was told of in the same digest, as found late: there the copy counted. */
export async function countedCopies(
  tx: Tx,
  copies: readonly { personId: number; id: number }[],
): Promise<Map<number, { id: number }[]>> {
  if (copies.length === 0) return new Map();
  const { rows } = await sql<{ personId: number; id: number }>`
    select copy."personId", copy.id
    from json_to_recordset(${jsonRows(copies)}) as copy ("personId" bigint, id bigint)
    join entry on entry.id = copy.id
    join link on link.kind = 'same' and link.undone_at is null
      and least(link.from_entry, link.to_entry) = entry.possible_duplicate_of
      and greatest(link.from_entry, link.to_entry) = entry.id
    join digest_entry told on told.entry_id = entry.id and told.person_id = copy."personId"
    join digest_entry first on first.entry_id = entry.possible_duplicate_of
      and first.person_id = copy."personId" and first.digest_id = told.digest_id
    where told.section in ('new', 'no-client') and first.section in ('also-found', 'back-filled')`.execute(
    tx,
  );
  return byPerson(rows);
}

/** `letterIds` by the digest's id. */
export async function setDigestLetters(tx: Tx, letterIds: ReadonlyMap<number, number>): Promise<void> {
  if (letterIds.size === 0) return;
  await sql`
    update digest set letter_id = posted.letter_id
    from unnest(${[...letterIds.keys()]}::bigint[], ${[...letterIds.values()]}::bigint[])
      as posted (digest_id, letter_id)
    where digest.id = posted.digest_id`.execute(tx);
}

const readers = (readings: readonly Reading[]) => sql`
  json_to_recordset(${jsonRows(readings)}) as reader ("personId" bigint, "from" timestamptz, "to" timestamptz)`;

/** Each one's notes of his window by state. By when they were written, as entries are; back-filled ones apart. */
export async function ledgersOf(tx: Tx, readings: readonly Reading[]): Promise<Map<number, Ledger>> {
  const { rows } = await sql<{ personId: number; state: keyof Ledger | "needs-you"; n: number }>`
    select message.person_id as "personId", state, count(*) as n
    from message join ${readers(readings)} on reader."personId" = message.person_id
    where not backfilled and ${isNote} and ${isWrittenInWindow}
    group by 1, 2`.execute(tx);
  const ledgers = new Map(
    readings.map(({ personId }) => [
      personId,
      { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 } satisfies Ledger,
    ]),
  );
  for (const { personId, state, n } of rows) {
    const ledger = ledgers.get(personId);
    const key = state === "needs-you" ? "needsYou" : state;
    if (ledger && key in ledger) ledger[key] = n;
  }
  return ledgers;
}

/** Each one's notes of his window that could not be filed; newest first, at most 10. */
export async function waitingNotes(
  tx: Tx,
  readings: readonly Reading[],
): Promise<Map<number, WaitingNote[]>> {
  const { rows } = await sql<WaitingNote & { personId: number }>`
    select "personId", subject, "sentAt", "reasonCode", reason
    from (
      select message.person_id as "personId", message.id, coalesce(subject, '') as subject,
             least(sent_at, received_at) as "sentAt", reason_code as "reasonCode", coalesce(reason, '') as reason,
             row_number() over (partition by message.person_id order by message.id desc) as nth
      from message join ${readers(readings)} on reader."personId" = message.person_id
      where state in ('needs-you', 'failed') and ${isWrittenInWindow}
    ) waiting
    where nth <= 10 order by id desc`.execute(tx);
  return byPerson(rows);
}

/** `least` passes over a missing Date header. */
const isWrittenInWindow = sql<boolean>`
  least(sent_at, received_at) >= reader."from" and least(sent_at, received_at) < reader."to"`;

/** Each one's letters of which nobody knows whether they arrived; at most 5, newest first. */
export async function uncertainLetters(
  tx: Tx,
  personIds: readonly number[],
): Promise<Map<number, UncertainLetter[]>> {
  const { rows } = await sql<UncertainLetter & { personId: number }>`
    select reader."personId", uncertain.*
    from unnest(${[...personIds]}::bigint[]) as reader ("personId")
    cross join lateral (
      select id, subject, coalesce(handed_over_at, created_at) as "handedOverAt" from letter
      where person_id = reader."personId" and state = 'uncertain' order by id desc limit 5
    ) uncertain
    order by id desc`.execute(tx);
  return byPerson(rows);
}

/**
 * Each one's clients whose last success happened before his `day` (`YYYY-MM-DD`), longest ago first, at most 5. Ended
 * ones are left alone. The day of a private success is told of none.
 */
export async function quietClients(
  tx: Tx,
  readers: readonly { personId: number; day: string }[],
): Promise<Map<number, QuietClient[]>> {
  const { rows } = await sql<QuietClient & { personId: number }>`
    select reader."personId", quiet.id, quiet.name, quiet.told::text as "lastOn"
    from json_to_recordset(${jsonRows(readers)}) as reader ("personId" bigint, day date)
    cross join lateral (
      select client.id, client.name, success.told
      from client cross join lateral (
        select max(on_date) as last, max(on_date) filter (where visibility <> 'private') as told from entry
        where entry.client_id = client.id and kind = 'win' and withdrawn_at is null
      ) success
      where client.status <> 'ended' and client.merged_into is null and success.last < reader.day
        and success.told is not null
        and client.id in ${clientsReadBy(sql`reader."personId"`, null)}
      order by success.told, client.name limit 5
    ) quiet
    order by quiet.told, quiet.name`.execute(tx);
  return byPerson(rows);
}

/** When each one last wrote a note, and whether the digest before his window went out and held no entry. */
export async function idleOf(tx: Tx, readings: readonly Reading[]): Promise<Map<number, Idle>> {
  const { rows } = await sql<Idle & { personId: number }>`
    select reader."personId",
      (select max(logged_at) from entry
       where person_id = reader."personId" and logged_at < reader."to") as "lastNoteAt",
      exists (
        select 1 from digest
        where person_id = reader."personId" and window_to = reader."from" and state = 'composed'
          and not exists (select 1 from digest_entry where digest_id = digest.id)) as "wasQuiet"
    from ${readers(readings)}`.execute(tx);
  return new Map(rows.map(({ personId, ...idle }) => [personId, idle]));
}
