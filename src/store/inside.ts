// What stays inside because of what it is linked to: results of private successes, and those successes logged again.
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "./database.ts";

/**
 * The result of a private success is private, whatever it says itself, and so is the same success logged again, with
 * its results; also while the private one is withdrawn. `entryId`: a column or a value.
 */
export function isInsideByLink(entryId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (
      select 1 from link join entry other on other.id = link.from_entry
      where link.to_entry = ${entryId} and link.kind in ('result', 'same') and link.undone_at is null
        and other.visibility = 'private')
    or exists (
      select 1 from link join entry other on other.id = link.to_entry
      where link.from_entry = ${entryId} and link.kind = 'same' and link.undone_at is null
        and other.visibility = 'private')
    or exists (
      select 1 from link
      join link same on same.kind = 'same' and same.undone_at is null
        and (same.from_entry = link.from_entry or same.to_entry = link.from_entry)
      join entry other on other.id = case when same.from_entry = link.from_entry then same.to_entry else same.from_entry end
      where link.to_entry = ${entryId} and link.kind = 'result' and link.undone_at is null
        and other.visibility = 'private'))`;
}

/** Those of the entries that `isInsideByLink`, found together: one statement for a thousand. */
export async function insideByLink(tx: Tx, entryIds: readonly number[]): Promise<Set<number>> {
  if (entryIds.length === 0) return new Set();
  const ids = sql`any(${[...entryIds]}::bigint[])`;
  const { rows } = await sql<{ id: number }>`
    select link.to_entry as id
    from link join entry other on other.id = link.from_entry
    where link.to_entry = ${ids} and link.kind in ('result', 'same') and link.undone_at is null
      and other.visibility = 'private'
    union
    select link.from_entry
    from link join entry other on other.id = link.to_entry
    where link.from_entry = ${ids} and link.kind = 'same' and link.undone_at is null
      and other.visibility = 'private'
    union
    select link.to_entry
    from link
    join link same on same.kind = 'same' and same.undone_at is null
      and (same.from_entry = link.from_entry or same.to_entry = link.from_entry)
    join entry other on other.id = case when same.from_entry = link.from_entry then same.to_entry else same.from_entry end
    where link.to_entry = ${ids} and link.kind = 'result' and link.undone_at is null
      and other.visibility = 'private'`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
