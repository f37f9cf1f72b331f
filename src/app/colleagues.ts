// Which evidence a colleague sent, or somebody else who is not of the client: no client reported it.
import { agencyDomains } from "../core/delivery/addressee.ts";
import { addressKeys, isOutsider } from "../core/entry/client-address.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import type { Tx } from "../store/database.ts";
import { evidenceSenders } from "../store/evidence-senders.ts";
import { addressesOfClients, clientsByAddress } from "../store/names.ts";

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

/** Ids of those of the entries whose evidence is from somebody who is not of their client. A name alone tells nothing. */
export async function fromOutsiders(tx: Tx, entries: readonly LoggedEntry[]): Promise<Set<number>> {
  const told = entries.flatMap(({ id, client, evidence }) =>
    client && evidence?.fromEmail
      ? [{ id, clientId: client.id, address: evidence.fromEmail.toLowerCase() }]
      : [],
  );
  const keys = told.flatMap(({ address }) => addressKeys(address));
  const claimed = await clientsByAddress(tx, [...new Set(keys)]);
  const known = await addressesOfClients(tx, [...new Set(told.map(({ clientId }) => clientId))]);
  return new Set(
    told.flatMap(({ id, clientId, address }) => {
      const own = known.flatMap((one) => (one.clientId === clientId ? [one.key] : []));
      const others = claimed.flatMap((one) => (one.clientId === clientId ? [] : [one.key]));
      return isOutsider(address, own, others) ? [id] : [];
    }),
  );
}
