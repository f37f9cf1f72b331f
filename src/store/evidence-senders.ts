// Who sent the mails that became evidence: one of our own people, or somebody at a domain of theirs.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

export interface EvidenceSender {
  entryId: number;
  /** Lower-cased; empty when the mail gave no address. */
  domain: string;
  /** Has an address of one of our people, or without any address the name of one. */
  isPerson: boolean;
  /** Somebody of ours has an address there, and no client is known to. */
  isPeoplesDomain: boolean;
}

/** Of those of the entries whose evidence names a sender. A contact of a client's is never one of our own. */
export async function evidenceSenders(tx: Tx, entryIds: readonly number[]): Promise<EvidenceSender[]> {
  if (entryIds.length === 0) return [];
  const { rows } = await sql<EvidenceSender>`
    with sender as (
      select entry_id, lower(from_email) as email, split_part(lower(from_email), '@', 2) as domain, lower(from_name) as name
      from evidence
      where entry_id = any(${[...entryIds]}::bigint[]) and (from_email is not null or from_name is not null)
    )
    select entry_id as "entryId", coalesce(domain, '') as domain,
           exists (select 1 from address where email_key = sender.email)
             or (sender.email is null and sender.name in (select lower(person.name) from person)) as "isPerson",
           exists (select 1 from address where split_part(email_key, '@', 2) = sender.domain)
             and not exists (select 1 from client_domain where client_domain.domain = sender.domain) as "isPeoplesDomain"
    from sender
    where not exists (select 1 from contact where email_key = sender.email)`.execute(tx);
  return rows;
}
