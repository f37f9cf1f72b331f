// What is known of the names and addresses that a batch of mails holds: what the store was asked, and what it said.
import { addressKeys } from "./client-address.ts";
import { labelParts } from "./label-parts.ts";
import { nameKey } from "./names.ts";
import { edgeKeys } from "./subject-edges.ts";
import { mayBeMisspelled } from "./typing-error.ts";
import type { EntryDraft } from "./understanding.ts";

/** Where a folded spelling leads: to a client, or to one project of it. */
export interface NamedClient {
  key: string;
  clientId: number;
  clientName: string;
  projectId: number | null;
  projectName: string | null;
}

/** Whose an address or a domain is, and how that is known: `learned` from entries whose client a person stated. */
export interface AddressClient extends NamedClient {
  by: "contact" | "domain" | "learned";
}

export interface Directory {
  /** Clients and remembered spellings, by key. */
  byKey: ReadonlyMap<string, NamedClient>;
  /** Projects by key; several clients may have one of the same name. */
  projectsByKey: ReadonlyMap<string, readonly NamedClient[]>;
  /** Clients and projects whose key looks like one that was asked for. */
  like: ReadonlyMap<string, readonly NamedClient[]>;
  /** By whole address or domain; null for a domain that entries of two clients claim. */
  byAddress: ReadonlyMap<string, AddressClient | null>;
  /** Of those the rows of clients that nobody has confirmed. */
  provisional: ReadonlySet<number>;
}

export interface AskedNames {
  /** Labels and fields as wholes and in their parts. */
  keys: string[];
  /** What stands at the edges of title and label. */
  edges: string[];
  /** Of both, those that a typing error may hide. */
  misspelled: string[];
}

/** A word at the edge of a subject is any word: it must be longer than a label to be taken for a misspelled name. */
const SHORTEST_EDGE_MISSPELLED = 7;

/** The keys to ask for on behalf of a draft. Edges are read only where no label or field says more. */
export function namesIn(draft: EntryDraft): AskedNames {
  const written = [draft.clientField, draft.projectField, draft.label].filter((name) => name !== null);
  const parts = written.flatMap((name) => labelParts(name)?.names ?? []);
  const keysOf = (names: readonly string[]) => unique(names.map(nameKey).filter(Boolean));
  const keys = keysOf([...written, ...parts]);
  const undivided = written.filter((name) => labelParts(name)?.isSure !== true);
  const edges = unique(edgeKeys(draft.title).map(({ key }) => key));
  const inLabel = edgeKeys(draft.clientField ?? draft.label ?? "").map(({ key }) => key);
  const isSilent = draft.clientField === null && (draft.label === null || draft.bracketOnly);
  return {
    keys,
    edges: unique([...edges, ...inLabel]),
    misspelled: unique([
      ...keysOf([...undivided, ...parts]).filter(mayBeMisspelled),
      ...(isSilent ? edges.filter((key) => key.length >= SHORTEST_EDGE_MISSPELLED) : []),
    ]),
  };
}

/** The keys to ask for on behalf of lower-cased addresses. */
export function addressesIn(addresses: readonly string[]): string[] {
  return unique(addresses.flatMap(addressKeys));
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
