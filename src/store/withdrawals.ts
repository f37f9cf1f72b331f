// What was taken out of everything because it was wrong, and what of it was put back.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { jsonRows } from "./rows.ts";

/** The reason of a replay, which withdraws what its mail no longer says and puts back what it says again. */
export const VANISHED = "no longer read from its mail";

export interface Withdrawal {
  entryId: number;
  at: Date;
  reason: string;
  /** The author's, IANA. */
  zone: string;
}

/** Of those of the entries that are withdrawn, by the number that people see. */
export async function withdrawalsOf(tx: Tx, numbers: readonly number[]): Promise<Map<number, Withdrawal>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<Withdrawal & { number: number }>`
    select entry.id as "entryId", number, withdrawn_at as at, coalesce(withdrawn_reason, '') as reason, person.zone
    from entry join person on person.id = entry.person_id
    where number = any(${[...numbers]}::integer[]) and withdrawn_at is not null`.execute(tx);
  return new Map(rows.map(({ number, ...withdrawal }) => [number, withdrawal]));
}

/** Out of everything from now on, for `reason`. They are locked. */
export async function withdrawEntries(
  tx: Tx,
  ids: readonly number[],
  reason: string,
  at: Date,
): Promise<void> {
  await sql`
    update entry set withdrawn_at = ${at}, withdrawn_reason = ${reason}
    where id = any(${[...ids]}::bigint[]) and withdrawn_at is null`.execute(tx);
}

/** Why a figure that a correction has dropped was taken back, and when. */
export async function noteRetracted(
  tx: Tx,
  entryId: number,
  ordinal: number,
  reason: string,
  at: Date,
): Promise<void> {
  await sql`
    update figure set reason = ${reason}, withdrawn_at = ${at}, changed_at = ${at}
    where entry_id = ${entryId} and ordinal = ${ordinal}`.execute(tx);
}

/** When they had been withdrawn is kept for whoever was told of that. They are locked. */
export async function restoreEntries(tx: Tx, ids: readonly number[], at: Date): Promise<void> {
  await sql`
    with back as (
      insert into restored (entry_id, withdrawn_at, at)
      select id, withdrawn_at, ${at} from entry where id = any(${[...ids]}::bigint[]) and withdrawn_at is not null
    )
    update entry set withdrawn_at = null, withdrawn_reason = null where id = any(${[...ids]}::bigint[])`.execute(
    tx,
  );
}

/** Undoes the corrections that dropped them; their entries, which are locked, must be written again. */
export async function restoreFigures(
  tx: Tx,
  figures: readonly { entryId: number; ordinal: number }[],
  at: Date,
): Promise<void> {
  if (figures.length === 0) return;
  await sql`
    with target as (
      select * from json_to_recordset(${jsonRows(figures)}) as t ("entryId" bigint, ordinal smallint)
    ),
    back as (
      insert into restored (entry_id, ordinal, withdrawn_at, at)
      select entry_id, figure.ordinal, withdrawn_at, ${at}
      from figure join target on entry_id = "entryId" and figure.ordinal = target.ordinal
      where withdrawn_at is not null
    ),
    without_reason as (
      update figure set reason = null from target where entry_id = "entryId" and figure.ordinal = target.ordinal
    )
    update correction set undone_at = ${at} from target
    where entry_id = "entryId" and figure_ordinal = ordinal and field = 'drop' and undone_at is null`.execute(
    tx,
  );
}
