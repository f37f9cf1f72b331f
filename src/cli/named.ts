// Clients, projects and people as commands name them; a name nobody has is answered with the nearest.
import type { NamedClient } from "../core/entry/directory.ts";
import { labelParts } from "../core/entry/label-parts.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { clientByLabel, clientByName, clients, type KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { clientsByKey, nearestClients, projectsByKey } from "../store/names.ts";
import { type KnownPerson, personByAddress } from "../store/people.ts";

const NEAREST = 3;

/** By its very name, else by key or remembered spelling; a merged one leads on to where it was merged. Throws CLIENT_UNKNOWN. */
export async function clientNamed(tx: Tx, name: string): Promise<KnownClient> {
  const key = nameKey(name);
  const known = (await clientByName(tx, name)) ?? (await clientByLabel(tx, key));
  if (known) return known;
  const like = await nearestClients(tx, key);
  const names = like.length > 0 ? like : (await clients(tx)).map((client) => client.name);
  const nearest = [...new Set(names)].slice(0, NEAREST).map((one) => `"${one}"`);
  const hint = nearest.length > 0 ? `The nearest: ${nearest.join(", ")}.` : "No client is known yet.";
  throw new LatelyError("CLIENT_UNKNOWN", `Asked for "${name}". ${hint}`);
}

/** A client, or `client / project`; `isNew` when the client has no such project: it then has a name and no id. */
export interface Place extends NamedClient {
  isNew: boolean;
}

/** By the names that labels go by; merged ones lead to where they were merged. Throws CLIENT_UNKNOWN. */
export async function placeNamed(tx: Tx, name: string): Promise<Place> {
  const own = await clientByName(tx, name);
  if (own) {
    const { id, key } = own;
    return { key, clientId: id, clientName: own.name, projectId: null, projectName: null, isNew: false };
  }
  const parts = labelParts(name);
  const known = await clientsByKey(tx, [name, ...(parts?.names ?? [])].map(nameKey));
  const named = (text: string | undefined) => known.find((one) => one.key === nameKey(text ?? ""));
  const whole = parts?.isSure && named(parts.names[0]) ? undefined : named(name);
  if (whole) return { ...whole, isNew: false };
  const [clientName, projectName] = parts?.isSure ? parts.names : [name, ""];
  const client = await clientNamed(tx, clientName);
  const key = nameKey(projectName);
  const project = (await projectsByKey(tx, [key])).find((one) => one.clientId === client.id);
  if (project) return { ...project, isNew: false };
  return { key, clientId: client.id, clientName: client.name, projectId: null, projectName, isNew: true };
}

/** The same, of a project that is there. Throws CLIENT_UNKNOWN. */
export async function knownPlace(tx: Tx, name: string): Promise<Place> {
  const place = await placeNamed(tx, name);
  if (!place.isNew) return place;
  throw new LatelyError("CLIENT_UNKNOWN", `${place.clientName} has no project "${place.projectName}".`);
}

export function placeWords({ clientName, projectName }: NamedClient): string {
  return projectName ? `${clientName} / ${projectName}` : clientName;
}

/** Throws PERSON_UNKNOWN. */
export async function personWithAddress(tx: Tx, email: string): Promise<KnownPerson> {
  const person = await personByAddress(tx, email.toLowerCase());
  if (!person) throw new LatelyError("PERSON_UNKNOWN", email);
  return person;
}

/** Who may be given a client. Throws PERSON_UNKNOWN, PERSON_UNFIT when he has left. */
export async function colleagueWithAddress(tx: Tx, email: string): Promise<KnownPerson> {
  const person = await personWithAddress(tx, email);
  if (person.leftOn !== null)
    throw new LatelyError("PERSON_UNFIT", `${person.name} left on ${person.leftOn}.`);
  return person;
}
