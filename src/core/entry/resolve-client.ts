// Whose success it is: the client and project of one entry, by what the mail says and what is known.
import { nameKey } from "./names.ts";
import { closestName } from "./typing-error.ts";
import { withBracketAsLabel } from "./understand.ts";
import type { EntryDraft } from "./understanding.ts";

/** Where a folded spelling leads. */
export interface NamedClient {
  key: string;
  clientId: number;
  clientName: string;
  projectId: number | null;
  projectName: string | null;
}

/** What the directory was asked for and knows. */
export interface Directory {
  /** Clients and remembered spellings, by key. */
  byKey: ReadonlyMap<string, NamedClient>;
  /** Projects by key; several clients may have one of the same name. */
  projectsByKey: ReadonlyMap<string, readonly NamedClient[]>;
  /** Clients whose key looks like one that was asked for. */
  like: ReadonlyMap<string, readonly NamedClient[]>;
  /** Clients by the address of a contact or by their domain. */
  byAddress: ReadonlyMap<string, NamedClient>;
}

/** What surrounds the entry. */
export interface ClientClues {
  /** The client of the entry that this mail answers. */
  thread: NamedClient | null;
  /** The client of the entry that `For:` names. */
  reference: NamedClient | null;
  /** Original sender of a forwarded mail first, then the recipients; lower-cased, the author's own left out. */
  addresses: readonly string[];
  /** The author's clients. */
  own: readonly NamedClient[];
}

export interface NewName {
  name: string;
  key: string;
}

export interface Resolution {
  /** The draft, read again when its bracket turned out to be a label. */
  draft: EntryDraft;
  client: { id: number; name: string } | null;
  /** To be made, and confirmed by a person; null when `client` is known or there is no label. */
  newClient: NewName | null;
  project: { id: number; name: string } | null;
  newProject: NewName | null;
  /** How it was found, in words. */
  reason: string;
}

const LONGEST_NAME = 80;
const MOST_NAME_WORDS = 5;

/**
 * Bracket or field; thread; entry reference; addresses; a name at the start or end of the subject; the author's only
 * client; a new provisional client. A label that names nobody is a project of the client that thread, reference or
 * address prove; the author's only client proves nothing against a label, or no second client could ever be named.
 */
export function resolveClient(draft: EntryDraft, directory: Directory, clues: ClientClues): Resolution {
  const named = byName(draft, directory, clues.own);
  if (named) return named;
  const label = draft.clientField ?? (draft.bracketOnly ? null : draft.label);
  const proof =
    found(clues.thread, "the entry it answers") ??
    found(clues.reference, `entry #${draft.forNumber}`) ??
    byAddress(clues.addresses, directory) ??
    bySubject(draft.title, directory);
  if (proof) return known(draft, proof.client, proof.reason, draft.clientField ? null : label, directory);
  if (label && newName(label)) return provisional(draft, label, directory);
  const [only, second] = clues.own;
  if (only && !second) return known(draft, only, "the author's only client", null, directory);
  return { ...nobody(draft), reason: "nothing in the mail names a client" };
}

/** `WIN:[Acme]` with nothing below: a label alone says nothing. */
export function isLabelWithoutWords(draft: EntryDraft, { client, draft: read }: Resolution): boolean {
  return (
    client !== null &&
    draft.bracketOnly &&
    !read.bracketOnly &&
    read.title === draft.title &&
    !draft.body.trim()
  );
}

/** The keys to ask the directory for on behalf of a draft. */
export function namesIn(draft: EntryDraft): { keys: string[]; subjectKeys: string[] } {
  const written = [draft.clientField, draft.projectField, draft.label].filter((name) => name !== null);
  const keys = written.flatMap((name) => [name, ...(splitName(name) ?? [])]).map(nameKey);
  return {
    keys: [...new Set(keys)].filter(Boolean),
    subjectKeys: edgeKeys(draft.title).map(({ key }) => key),
  };
}

function byName(draft: EntryDraft, directory: Directory, own: readonly NamedClient[]): Resolution | null {
  if (draft.clientField) {
    const client = spelled(draft.clientField, directory, true);
    if (client) return known(draft, client, "the field Client", null, directory);
    return splitLabel(draft, draft.clientField, directory, "the field Client");
  }
  if (draft.label) {
    const label = spelled(draft.label, directory, !draft.bracketOnly) ?? project(draft.label, directory, own);
    if (label) return known(withBracketAsLabel(draft), label, `the label [${draft.label}]`, null, directory);
    const split = splitLabel(draft, draft.label, directory, `the label [${draft.label}]`);
    if (split) return split;
  }
  const field = !draft.label && draft.projectField ? project(draft.projectField, directory, own) : null;
  return field ? known(draft, field, "the field Project", null, directory) : null;
}

/** `client / project` with a client that is known. */
function splitLabel(
  draft: EntryDraft,
  label: string,
  directory: Directory,
  reason: string,
): Resolution | null {
  const parts = splitName(label);
  const client = parts ? spelled(parts[0], directory, true) : null;
  return parts && client ? known(withBracketAsLabel(draft), client, reason, parts[1], directory) : null;
}

function known(
  draft: EntryDraft,
  client: NamedClient,
  reason: string,
  projectLabel: string | null,
  directory: Directory,
): Resolution {
  const projectName = draft.projectField ?? projectLabel;
  const base = { ...nobody(draft), client: { id: client.clientId, name: client.clientName }, reason };
  if (client.projectId !== null && !draft.projectField) {
    return { ...base, project: { id: client.projectId, name: client.projectName ?? "" } };
  }
  const wanted = projectName ? newName(projectName) : null;
  if (!wanted) return base;
  const existing = directory.projectsByKey.get(wanted.key)?.find((one) => one.clientId === client.clientId);
  return existing && existing.projectId !== null
    ? { ...base, project: { id: existing.projectId, name: existing.projectName ?? "" } }
    : { ...base, newProject: wanted };
}

function provisional(draft: EntryDraft, label: string, directory: Directory): Resolution {
  const parts = splitName(label);
  const client = newName(parts?.[0] ?? label);
  const project = newName(draft.projectField ?? parts?.[1] ?? "");
  const reason = `a new name, to be confirmed: ${client?.name}`;
  const twin = client ? directory.byKey.get(client.key) : undefined;
  if (twin) return known(draft, twin, reason, project?.name ?? null, directory);
  return { ...nobody(draft), newClient: client, newProject: project, reason };
}

function spelled(name: string, directory: Directory, allowError: boolean): NamedClient | null {
  const key = nameKey(name);
  const exact = directory.byKey.get(key);
  if (exact || !allowError) return exact ?? null;
  return closestName(key, directory.like.get(key) ?? []);
}

/** A project's name alone names its client when only one has it, or only one of the author's own. */
function project(name: string, directory: Directory, own: readonly NamedClient[]): NamedClient | null {
  const all = directory.projectsByKey.get(nameKey(name)) ?? [];
  if (all.length === 1) return all[0] ?? null;
  const mine = all.filter((one) => own.some((client) => client.clientId === one.clientId));
  return mine.length === 1 ? (mine[0] ?? null) : null;
}

/** The forwarded mail's sender decides before any recipient; two clients among the recipients decide nothing. */
function byAddress(addresses: readonly string[], directory: Directory) {
  const [sender, ...recipients] = addresses.map((address) => clientOfAddress(address, directory));
  if (sender) return { client: sender, reason: `the address of ${sender.clientName} in the mail` };
  const hits = recipients.filter((client) => client !== null);
  const [first] = hits;
  return first && hits.every((client) => client.clientId === first.clientId)
    ? { client: first, reason: `the address of ${first.clientName} in the mail` }
    : null;
}

/** By the whole address, then by its domain and each domain above it that still has a dot. */
function clientOfAddress(address: string, directory: Directory): NamedClient | null {
  return addressKeys(address).flatMap((key) => directory.byAddress.get(key) ?? [])[0] ?? null;
}

/** What stands behind the `@`; of a bare domain itself. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** An address, its domain, and the domains above: `mail.acme.example` may be written for `acme.example`. */
export function addressKeys(address: string): string[] {
  const labels = domainOf(address).split(".").slice(-5);
  return [
    address,
    ...labels.map((_label, at) => labels.slice(at).join(".")).filter((name) => name.includes(".")),
  ];
}

/** The longest known name at an edge; a different client at the other edge makes it unsure. */
function bySubject(title: string, directory: Directory) {
  const hits = edgeKeys(title).flatMap(({ key, words }) => {
    const client = directory.byKey.get(key);
    return client ? [{ client, words }] : [];
  });
  const longest = hits.sort((a, b) => b.words - a.words)[0];
  if (!longest || hits.some((hit) => hit.client.clientId !== longest.client.clientId)) return null;
  return { client: longest.client, reason: `the name ${longest.client.clientName} in the subject` };
}

/** Up to five words from the start and from the end of a title; one of one or two letters names nobody. */
function edgeKeys(title: string): { key: string; words: number }[] {
  const words = title.split(/\s+/).filter((word) => nameKey(word) !== "");
  const edges: { key: string; words: number }[] = [];
  for (let count = 1; count <= Math.min(MOST_NAME_WORDS, words.length); count++) {
    for (const edge of [words.slice(0, count), words.slice(-count)]) {
      const key = nameKey(edge.join(" "));
      if (key.length > 2 || /\d/.test(key)) edges.push({ key, words: count });
    }
  }
  return edges;
}

/** `client / project`; null when nothing stands on both sides. */
function splitName(label: string): [string, string] | null {
  const match = /^(.{1,80}?)\s*[/|›>]\s*(.{1,80})$/.exec(label);
  const [, client = "", project = ""] = match ?? [];
  return nameKey(client) && nameKey(project) ? [client.trim(), project.trim()] : null;
}

/** Null for what can name nobody: no letter in it, or longer than any name. */
function newName(name: string): NewName | null {
  const key = nameKey(name);
  return /\p{L}/u.test(key) && name.length <= LONGEST_NAME ? { name: name.trim(), key } : null;
}

function nobody(draft: EntryDraft): Resolution {
  return { draft, client: null, newClient: null, project: null, newProject: null, reason: "" };
}

function found(client: NamedClient | null, reason: string) {
  return client ? { client, reason } : null;
}
