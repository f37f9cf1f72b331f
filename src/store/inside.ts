// What stays inside because of what it is linked to: results of private successes, and those successes logged again.
import { type RawBuilder, sql } from "kysely";

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
