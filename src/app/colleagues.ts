// Which evidence a colleague sent: what he wrote is no client's word, and no client reported it.
import { agencyDomains } from "../core/delivery/addressee.ts";
import type { Tx } from "../store/database.ts";
import { evidenceSenders } from "../store/evidence-senders.ts";

/** Ids of those of the entries. `configured`: AGENCY_DOMAINS. */
export async function fromColleagues(
  tx: Tx,
  entryIds: readonly number[],
  configured: readonly string[],
): Promise<Set<number>> {
  const senders = await evidenceSenders(tx, entryIds);
  const ofPeople = senders.flatMap((one) => (one.isPeoplesDomain ? [one.domain] : []));
  const ours = agencyDomains(configured, ofPeople);
  return new Set(senders.filter((one) => one.isPerson || ours.has(one.domain)).map((one) => one.entryId));
}
