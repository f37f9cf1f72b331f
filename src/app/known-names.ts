// What is known of the names and addresses in a batch of mails, and what the batch itself adds mail by mail.
import {
  type AddressClient,
  addressesIn,
  type Directory,
  type NamedClient,
  namesIn,
} from "../core/entry/directory.ts";
import { nameKey } from "../core/entry/names.ts";
import { nearNames } from "../core/entry/typing-error.ts";
import type { EntryDraft } from "../core/entry/understanding.ts";
import { provisionalAmong } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import {
  claimsOfDomains,
  clientsAkin,
  clientsByAddress,
  clientsByKey,
  clientsLike,
  type DomainClaim,
  projectsByKey,
  projectsLike,
} from "../store/names.ts";
import { groupBy } from "./group-by.ts";

/** A directory that grows, so that a batch ends as its mails would one by one. */
export interface KnownNames extends Directory {
  byKey: Map<string, NamedClient>;
  projectsByKey: Map<string, NamedClient[]>;
  like: Map<string, NamedClient[]>;
  byAddress: Map<string, AddressClient | null>;
  provisional: Set<number>;
}

/**
 * `addresses` are those of all clues, lower-cased, people of the agency left out; `around` the clients of authors,
 * threads and references, whose projects may be misspelled as well. A query a kind.
 */
export async function knownNames(
  tx: Tx,
  drafts: readonly EntryDraft[],
  addresses: readonly string[],
  around: readonly number[],
): Promise<KnownNames> {
  const asked = drafts.map(namesIn);
  const keys = unique(asked.flatMap((names) => names.keys));
  const clients = await clientsByKey(tx, unique([...keys, ...asked.flatMap((names) => names.edges)]));
  const byKey = new Map(clients.map((client): [string, NamedClient] => [client.key, client]));
  const projects = groupBy<string, NamedClient>(await projectsByKey(tx, keys), (project) => project.key);
  const byAddress = await clientsOfAddresses(tx, addresses);
  const misspelled = unique(asked.flatMap((names) => names.misspelled)).filter((key) => !byKey.has(key));
  const clientsNear = await clientsLike(tx, misspelled);
  const found = [...clients, ...clientsNear, ...byAddress.values()].flatMap((one) => one?.clientId ?? []);
  const projectsNear = await projectsLike(tx, misspelled, [...new Set([...around, ...found])]);
  const like = new Map<string, NamedClient[]>(misspelled.map((key) => [key, []]));
  for (const match of [...clientsNear, ...projectsNear]) like.get(match.like)?.push(match);
  const provisional = await provisionalAmong(tx, found);
  return { byKey, projectsByKey: projects, like, byAddress, provisional };
}

/**
 * By address or domain (core/entry/client-address). What an operator or a contact says goes before what entries say; a
 * domain that two clients claim is nobody's.
 */
export async function clientsOfAddresses(
  tx: Tx,
  addresses: readonly string[],
): Promise<Map<string, AddressClient | null>> {
  const keys = addressesIn(addresses);
  const book = new Map<string, AddressClient | null>();
  const claims = groupBy<string, DomainClaim>(await claimsOfDomains(tx, keys), (claim) => claim.key);
  for (const [domain, [claim, ...others]] of claims) {
    const isOwn = claim?.isConfirmed && others.length === 0;
    book.set(domain, isOwn ? { ...claim, projectId: null, projectName: null, by: "learned" } : null);
  }
  for (const match of await clientsByAddress(tx, keys)) book.set(match.key, match);
  return book;
}

/** Clients that a name is the short or the long form of, by the name. */
export async function akinTo(tx: Tx, names: readonly string[]): Promise<Map<string, NamedClient[]>> {
  const found = groupBy(await clientsAkin(tx, unique(names.map(nameKey))), (match) => match.like);
  return new Map(names.map((name) => [name, found.get(nameKey(name)) ?? []]));
}

/** A client or project that the batch made; the names that were asked for may misspell it. */
export function addName(names: KnownNames, made: NamedClient): void {
  if (made.projectId === null) names.byKey.set(made.key, made);
  else {
    const others = (names.projectsByKey.get(made.key) ?? []).filter(
      (one) => one.projectId !== made.projectId,
    );
    names.projectsByKey.set(made.key, [...others, made]);
  }
  for (const [key, near] of names.like) if (nearNames(key, [made]).length > 0) near.push(made);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
