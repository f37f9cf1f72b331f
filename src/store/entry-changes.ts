// What people do to entries: corrections, links, deletion; the columns themselves are written by entry-rows.
import { sql } from "kysely";
import type { Correction } from "../core/entry/corrections.ts";
import type { EntryLink } from "../core/entry/entry.ts";
import type { Tx } from "./database.ts";
import type { EntryRow } from "./entry-rows.ts";
import { jsonRows } from "./rows.ts";

/** One entry as it can be written again: what was understood, and its author's zone. */
export interface RewritableEntry extends Pick<EntryRow, "kind" | "understood"> {
  id: number;
  number: number;
  clientId: number | null;
  /** When it happened: `YYYY-MM-DD`. */
  on: string;
  /** The author's, IANA. */
  zone: string;
}

/**
 * Locks the entries by id, their messages first, as a replay does: whoever comes second sees what the first did.
 * Withdrawn entries are left out unless asked for. Others may still link to them: a batch that does so would else wait
 * for whoever waits for a name that the batch makes. Locked with them is what stands approved under a title of theirs: a
 * trigger ends that when they change, and would else wait for it out of order.
 */
export async function lockEntries(
  tx: Tx,
  ids: readonly number[],
  { includeWithdrawn = false } = {},
): Promise<RewritableEntry[]> {
  const wanted = sql`any(with_borrowers(${[...ids]}::bigint[]))`;
  await sql`
    select id from message where id in (select message_id from entry where entry.id = ${wanted})
    order by id for no key update`.execute(tx);
  const found = await sql<RewritableEntry>`
    select entry.id, number, kind, client_id as "clientId", on_date as "on", understood, person.zone
    from entry join person on person.id = entry.person_id
    where entry.id = ${wanted} and (${includeWithdrawn} or withdrawn_at is null)
    order by entry.id for no key update of entry`.execute(tx);
  const asked = new Set(ids);
  return found.rows.filter((row) => asked.has(row.id));
}

/** Ids by the number that people see; withdrawn entries and unknown numbers are missing. */
export async function entryIdsByNumber(tx: Tx, numbers: readonly number[]): Promise<Map<number, number>> {
  const found = await sql<{ id: number; number: number }>`
    select id, number from entry
    where number = any(${[...numbers]}::integer[]) and withdrawn_at is null`.execute(tx);
  return new Map(found.rows.map((row) => [row.number, row.id]));
}

export interface NewCorrection extends Correction {
  entryId: number;
}

export async function insertCorrections(
  tx: Tx,
  corrections: readonly NewCorrection[],
  via: "reply" | "command" | "page" | "api",
  byPerson: number | null,
): Promise<void> {
  if (corrections.length === 0) return;
  await sql`
    insert into correction (entry_id, figure_ordinal, field, value, via, by_person)
    select "entryId", "figureOrdinal", "field", "value", ${via}, ${byPerson}::bigint
    from json_to_recordset(${jsonRows(corrections)})
      as c ("entryId" bigint, "figureOrdinal" smallint, "field" text, "value" jsonb)`.execute(tx);
}

/** Gone with evidence, figures, corrections and links; their mail stays, and its replay leaves them out. They are locked. */
export async function removeEntries(tx: Tx, entryIds: readonly number[]): Promise<void> {
  await sql`
    with gone as (
      delete from entry where id = any(${[...entryIds]}::bigint[]) returning message_id, ordinal
    )
    insert into deleted_entry (message_id, ordinal)
    select message_id, ordinal from gone where message_id is not null`.execute(tx);
}

/** Made by a person, so it stands whatever a rule made or a person undid before. */
export async function putLink(tx: Tx, link: EntryLink): Promise<void> {
  const { fromEntry, toEntry, kind, reason } = link;
  const set = { kind, reason, by: "person", undone_at: null };
  await tx
    .insertInto("link")
    .values({ from_entry: fromEntry, to_entry: toEntry, ...set })
    .onConflict((conflict) => conflict.columns(["from_entry", "to_entry"]).doUpdateSet(set))
    .execute();
}

/** True when standing links of what led to what go from one entry to the other, over any number of others. */
export async function leadsTo(tx: Tx, fromEntry: number, toEntry: number): Promise<boolean> {
  const { rows } = await sql<{ leads: boolean }>`
    with recursive after (id) as (
      select ${fromEntry}::bigint
      union
      select link.to_entry from link join after on link.from_entry = after.id
      where link.kind = 'led-to' and link.undone_at is null
    )
    select exists (select from after where id = ${toEntry}) as leads`.execute(tx);
  return rows[0]?.leads ?? false;
}

/** Undoes what links the two in either direction; returns how many links that were. An undone link is not made again by rule. */
export async function undoLinks(tx: Tx, one: number, other: number, at: Date): Promise<number> {
  const undone = await sql`
    update link set undone_at = ${at}
    where undone_at is null and ((from_entry = ${one} and to_entry = ${other})
                                 or (from_entry = ${other} and to_entry = ${one}))`.execute(tx);
  return Number(undone.numAffectedRows ?? 0n);
}

/** Neither is a possible copy of the other any more. Returns how many were. */
export async function tellApart(tx: Tx, entryId: number, otherId: number): Promise<number> {
  const told = await sql`
    update entry set possible_duplicate_of = null
    where (id = ${entryId} and possible_duplicate_of = ${otherId})
       or (id = ${otherId} and possible_duplicate_of = ${entryId})`.execute(tx);
  return Number(told.numAffectedRows ?? 0n);
}
