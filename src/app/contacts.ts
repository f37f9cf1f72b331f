// The client's own people, as an operator or PM names them.
import { agencyDomains } from "../core/delivery/addressee.ts";
import { domainOf } from "../core/entry/client-address.ts";
import type { Level } from "../core/review/level.ts";
import { LatelyError } from "../errors.ts";
import type { KnownClient } from "../store/clients.ts";
import { contactsOf, noteContactLeft, putContact } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { personByAddress } from "../store/people.ts";

/** Adds somebody, or changes who has the address; what is not named stays. Throws CONTACT_IS_OURS. */
export async function keepContact(
  tx: Tx,
  client: KnownClient,
  contact: { email: string; name: string | null; level: Level | null },
  ours: readonly string[],
): Promise<void> {
  const email = contact.email.toLowerCase();
  const person = await personByAddress(tx, email);
  if (person) throw new LatelyError("CONTACT_IS_OURS", `${email} is ${person.name}'s.`);
  if (agencyDomains(ours, []).has(domainOf(email))) throw new LatelyError("CONTACT_IS_OURS", email);
  const known = (await contactsOf(tx, client.id)).find((one) => one.email === email);
  const name = contact.name?.trim() || known?.name || email;
  await putContact(tx, client.id, { name, email, level: contact.level ?? known?.level ?? "daily" });
}

/** Throws CONTACT_UNKNOWN. */
export async function contactLeft(tx: Tx, client: KnownClient, email: string, day: string): Promise<void> {
  if (!(await noteContactLeft(tx, client.id, email.toLowerCase(), day)))
    throw new LatelyError("CONTACT_UNKNOWN", `${client.name} has no contact ${email}.`);
}
