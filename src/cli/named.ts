// Clients and people as commands name them; a name nobody has is answered with the nearest.
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { clientByLabel, clients, clientsLike, type KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { type KnownPerson, personByAddress } from "../store/people.ts";

const NEAREST = 3;

/** By name or remembered spelling; a merged one leads to where it was merged. Throws CLIENT_UNKNOWN. */
export async function clientNamed(tx: Tx, name: string): Promise<KnownClient> {
  const key = nameKey(name);
  const known = await clientByLabel(tx, key);
  if (known) return known;
  const like = (await clientsLike(tx, [key])).map((match) => match.clientName);
  const names = like.length > 0 ? like : (await clients(tx)).map((client) => client.name);
  const nearest = [...new Set(names)].slice(0, NEAREST).map((one) => `"${one}"`);
  const hint = nearest.length > 0 ? `The nearest: ${nearest.join(", ")}.` : "No client is known yet.";
  throw new LatelyError("CLIENT_UNKNOWN", `Asked for "${name}". ${hint}`);
}

/** Throws PERSON_UNKNOWN. */
export async function personWithAddress(tx: Tx, email: string): Promise<KnownPerson> {
  const person = await personByAddress(tx, email.toLowerCase());
  if (!person) throw new LatelyError("PERSON_UNKNOWN", email);
  return person;
}
