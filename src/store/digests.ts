// Digests and their claims: a row per person and window, and which entry stood in which.
import { sql } from "kysely";
import type { Ledger, QuietClient, Section, UncertainLetter, WaitingNote } from "../core/digest/digest.ts";
import type { Idle } from "../core/digest/quiet.ts";
import type { Window } from "../core/digest/window.ts";
import { isNote } from "./asks.ts";
import { clientsReadBy } from "./covers.ts";
import type { Tx } from "./database.ts";

/**
 * Keeps every other composer from this person until the transaction ends; false when one is at it, who will do what
 * is due. Needs a transaction.
 */
export async function lockPersonForDigest(tx: Tx, personId: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from person where id = ${personId} for no key update skip locked`.execute(tx);
  return rows.length === 1;
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

/** Where the person's latest digest that was a letter ended, at or before `endedBy`; null without one. */
export async function latestComposedTo(tx: Tx, personId: number, endedBy: Date): Promise<Date | null> {
  const row = await tx
    .selectFrom("digest")
    .select((eb) => eb.fn.max("window_to").as("to"))
    .where("person_id", "=", personId)
    .where("state", "=", "composed")
    .where("window_to", "<=", endedBy)
    .executeTakeFirst();
  return (row?.to as Date | null) ?? null;
}

/** Where everybody's last window ended, by person id. */
export async function latestWindowEnds(tx: Tx): Promise<Map<number, Date>> {
  const rows = await tx
    .selectFrom("digest")
    .select(["person_id", (eb) => eb.fn.max("window_to").as("to")])
    .groupBy("person_id")
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.to as Date]));
}

export interface NewDigest {
  personId: number;
  window: Window;
  state: "composed" | "skipped";
  late: boolean;
  composedAt: Date;
}

/** Null when the person has a digest over any part of this window. */
export async function insertDigest(tx: Tx, digest: NewDigest): Promise<number | null> {
  const row = await tx
    .insertInto("digest")
    .values({
      person_id: digest.personId,
      window_from: digest.window.from,
      window_to: digest.window.to,
      due_at: digest.window.to,
      state: digest.state,
      late: digest.late,
      composed_at: digest.composedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Claims entries for good: one that this person's other digest holds breaks the transaction (23505). */
export async function claimEntries(
  tx: Tx,
  digestId: number,
  personId: number,
  sections: ReadonlyMap<number, Section>,
): Promise<void> {
  if (sections.size === 0) return;
  await sql`
    insert into digest_entry (entry_id, person_id, digest_id, section)
    select entry_id, ${personId}, ${digestId}, section
    from unnest(${[...sections.keys()]}::bigint[], ${[...sections.values()]}::text[]) as claim (entry_id, section)`.execute(
    tx,
  );
}

export async function setDigestLetter(tx: Tx, digestId: number, letterId: number): Promise<void> {
  await tx.updateTable("digest").set({ letter_id: letterId }).where("id", "=", digestId).execute();
}

/** The person's notes of a window by state. By when they were written, as entries are; back-filled ones apart. */
export async function ledgerOf(tx: Tx, personId: number, window: Window): Promise<Ledger> {
  const { rows } = await sql<{ state: string; n: number }>`
    select state, count(*) as n from message
    where person_id = ${personId} and not backfilled and ${isNote} and ${writtenIn(window)}
    group by state`.execute(tx);
  const count = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return {
    received: count("received"),
    filed: count("filed"),
    ignored: count("ignored"),
    needsYou: count("needs-you"),
    failed: count("failed"),
  };
}

/** The person's notes of a window that could not be filed; newest first, at most 10. */
export async function waitingNotes(tx: Tx, personId: number, window: Window): Promise<WaitingNote[]> {
  const { rows } = await sql<WaitingNote>`
    select coalesce(subject, '') as subject, least(sent_at, received_at) as "sentAt",
           reason_code as "reasonCode", coalesce(reason, '') as reason
    from message
    where person_id = ${personId} and state in ('needs-you', 'failed') and ${writtenIn(window)}
    order by id desc limit 10`.execute(tx);
  return rows;
}

/** `least` passes over a missing Date header. */
function writtenIn(window: Window) {
  return sql<boolean>`least(sent_at, received_at) >= ${window.from} and least(sent_at, received_at) < ${window.to}`;
}

/** The person's letters of which nobody knows whether they arrived; at most 5, newest first. */
export async function uncertainLetters(tx: Tx, personId: number): Promise<UncertainLetter[]> {
  const { rows } = await sql<UncertainLetter>`
    select id, subject, coalesce(handed_over_at, created_at) as "handedOverAt" from letter
    where person_id = ${personId} and state = 'uncertain' order by id desc limit 5`.execute(tx);
  return rows;
}

/**
 * Clients of the person whose last success happened before `day` (`YYYY-MM-DD`), longest ago first, at most 5. Ended
 * ones are left alone.
 */
export async function quietClients(tx: Tx, personId: number, day: string): Promise<QuietClient[]> {
  const { rows } = await sql<QuietClient>`
    select client.id, client.name, (max(entry.on_date) filter (where entry.visibility <> 'private'))::text as "lastOn"
    from client
    join entry on entry.client_id = client.id and entry.kind = 'win' and entry.withdrawn_at is null
    where client.status <> 'ended' and client.merged_into is null and client.id in ${clientsReadBy(personId, null)}
    group by client.id, client.name
    having max(entry.on_date) < ${day}::date and bool_or(entry.visibility <> 'private')
    order by "lastOn", client.name limit 5`.execute(tx);
  return rows;
}

/** When the person last wrote a note, and whether the digest before `window` went out and held no entry. */
export async function idleOf(tx: Tx, personId: number, window: Window): Promise<Idle> {
  const { rows } = await sql<Idle>`
    select
      (select max(logged_at) from entry where person_id = ${personId} and logged_at < ${window.to}) as "lastNoteAt",
      exists (
        select 1 from digest
        where person_id = ${personId} and window_to = ${window.from} and state = 'composed'
          and not exists (select 1 from digest_entry where digest_id = digest.id)) as "wasQuiet"`.execute(tx);
  return rows[0] as Idle;
}
