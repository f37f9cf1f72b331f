// What stays inside because of what it is linked to: results of private successes, and those successes logged again.
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "./database.ts";

/**
 * The result of a private success is private, whatever it says itself, and so is the same success logged again, with
 * its results, to the end of the chain; also while the private one is withdrawn. `entryId`: a column or a value.
 */
export function isInsideByLink(entryId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (${insideAmong(sql`array[${entryId}]::bigint[]`)})`;
}

/** Those of the entries that `isInsideByLink`, found together: one statement for a thousand. */
export async function insideByLink(tx: Tx, entryIds: readonly number[]): Promise<Set<number>> {
  if (entryIds.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    ${insideAmong(sql`${[...entryIds]}::bigint[]`)}`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** Of `ids` and what they make private when they are: those that are private by a link. */
export async function privateByLink(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive reached (id) as (
      select unnest(${[...ids]}::bigint[])
      union
      select step.id from reached cross join lateral (
        select to_entry as id from link
        where from_entry = reached.id and kind in ('result', 'same') and undone_at is null
        union all
        select from_entry from link where to_entry = reached.id and kind = 'same' and undone_at is null
      ) as step)
    ${insideAmong(sql`array(select id from reached)`)}`.execute(tx);
  return rows.map((row) => row.id);
}

/**
 * Each of the entries (an array) to which something private leads. From those asked for back to what they come from, by
 * index: from all links it would cost more with every year. A union, so that a ring of copies ends.
 */
function insideAmong(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select distinct chain.entry_id as id from (
      with recursive source (entry_id, id) as (
        select asked.id, step.id from unnest(${ids}) as asked (id) cross join lateral ${stepBack(sql.ref("asked.id"))}
        union
        select source.entry_id, step.id from source cross join lateral ${stepBack(sql.ref("source.id"))})
      select * from source) as chain
    where chain.id <> chain.entry_id
      and (select visibility from entry where entry.id = chain.id) = 'private'`;
}

/** What may make the entry private: the success it is a result of, and what is the same as it. */
function stepBack(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select from_entry as id from link where to_entry = ${id} and kind in ('result', 'same') and undone_at is null
    union all
    select to_entry from link where from_entry = ${id} and kind = 'same' and undone_at is null) as step`;
}
