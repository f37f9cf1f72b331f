// Clues that prove whose an entry is where no label or field says so.
import { addressKeys } from "./client-address.ts";
import type { AddressClient, Directory, NamedClient } from "./directory.ts";
import { edgeKeys } from "./subject-edges.ts";
import { closestName } from "./typing-error.ts";
import type { EntryDraft } from "./understanding.ts";

/**
 * How a client was found, in the order of the search. `label` and `field`: written as it is known, or made by it;
 * `spelling`: with a typing error. `hand`: a person set it.
 */
export type ClientBy =
  | "field"
  | "label"
  | "spelling"
  | "thread"
  | "reference"
  | "address"
  | "subject"
  | "only-client"
  | "hand";

/** A client with the words that say why. */
export interface Found {
  client: NamedClient;
  by: ClientBy;
  reason: string;
}

/** What surrounds the entry. */
export interface ClientClues {
  /** The client that the other entries of the same mail name. */
  sibling: NamedClient | null;
  /** The client of the entry that this mail answers, and of the entry that `For:` or `#142` names. */
  thread: { client: NamedClient; number: number } | null;
  reference: { client: NamedClient; number: number } | null;
  /** Original sender of the forwarded mail; null without one, or when it is somebody of the agency. Lower-cased. */
  sender: string | null;
  /** Of the mail itself; people of the agency left out. Lower-cased. */
  recipients: readonly string[];
  /** The author's clients. */
  own: readonly NamedClient[];
}

/** The same mail, then thread, entry reference, then addresses, then a name at the edge of the subject; null when none names one client. */
export function proofOf(draft: EntryDraft, directory: Directory, clues: ClientClues): Found | null {
  const { sibling, thread, reference } = clues;
  if (sibling) return { client: sibling, by: "thread", reason: "named in the same mail" };
  if (thread) return { client: thread.client, by: "thread", reason: `same thread as #${thread.number}` };
  if (reference)
    return { client: reference.client, by: "reference", reason: `it names #${reference.number}` };
  return byAddress(clues, directory) ?? bySubject(draft.title, directory);
}

/** The forwarded mail's sender decides before any recipient; two clients among the recipients decide nothing. */
export function byAddress({ sender, recipients }: ClientClues, directory: Directory): Found | null {
  const from = sender === null ? null : clientOfAddress(sender, directory);
  if (from) return { client: from, by: "address", reason: `sender's ${thing(from)}` };
  const hits = recipients.flatMap((address) => clientOfAddress(address, directory) ?? []);
  const [first] = hits;
  if (!first || hits.some((client) => client.clientId !== first.clientId)) return null;
  return { client: first, by: "address", reason: `recipient's ${thing(first)}` };
}

function thing({ by }: AddressClient): string {
  return by === "contact" ? "address" : by === "domain" ? "domain" : "domain, as in earlier entries";
}

/** By the whole address, then by its domain and each domain above it that still has a dot. */
function clientOfAddress(address: string, directory: Directory): AddressClient | null {
  const key = addressKeys(address).find((one) => directory.byAddress.has(one));
  return key === undefined ? null : (directory.byAddress.get(key) ?? null);
}

/**
 * The longest known name of each edge; a different client at the other edge makes it unsure. With a typing error only
 * where more than the name is said.
 */
function bySubject(title: string, directory: Directory): Found | null {
  const edges = edgeKeys(title);
  const whole = edges[0]?.key;
  const [start, end] = (["start", "end"] as const).map((at) => {
    const own = edges.filter((edge) => edge.at === at);
    const exact = own.find(({ key }) => directory.byKey.has(key));
    if (exact) return { client: directory.byKey.get(exact.key)!, reason: "its name in the subject" };
    const close = own.flatMap(({ key }) => (key === whole ? [] : clientSpelled(key, directory)))[0];
    return close ? { client: close, reason: `a name in the subject, read as ${close.clientName}` } : null;
  });
  const found = start ?? end;
  if (!found || (start && end && start.client.clientId !== end.client.clientId)) return null;
  return { ...found, by: "subject" };
}

function clientSpelled(key: string, directory: Directory): NamedClient[] {
  const clients = (directory.like.get(key) ?? []).filter((one) => one.projectId === null);
  const close = closestName(key, clients);
  return close ? [close] : [];
}

/** Why nothing was found where something seemed to be. */
export function silence(draft: EntryDraft, directory: Directory, { recipients }: ClientClues): string {
  const addressed = new Set(recipients.flatMap((one) => clientOfAddress(one, directory)?.clientName ?? []));
  if (addressed.size > 1) return `${[...addressed].join(" and ")} are both among the recipients`;
  const edges = edgeKeys(draft.title).toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const named = new Set(edges.flatMap(({ key }) => directory.byKey.get(key)?.clientName ?? []));
  if (named.size > 1) return `${[...named].join(" and ")} are both named in the subject`;
  return "nothing in the mail names a client";
}
