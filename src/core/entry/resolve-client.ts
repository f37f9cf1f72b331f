// Whose success it is: the client and project of one entry, by what the mail says and what is known.

import { withBracketAsLabel } from "./bracket-label.ts";
import { byAddress, type ClientBy, type ClientClues, type Found, proofOf, silence } from "./client-proof.ts";
import type { Directory, NamedClient } from "./directory.ts";
import { labelParts, type NewName, newName } from "./label-parts.ts";
import { nameKey } from "./names.ts";
import { edgeKeys } from "./subject-edges.ts";
import { closestName, isAkin, nearNames } from "./typing-error.ts";
import type { EntryDraft } from "./understanding.ts";

export interface Resolution {
  /** The draft, read again when its bracket turned out to be a label. */
  draft: EntryDraft;
  client: { id: number; name: string } | null;
  /** To be made, and confirmed by a person; null when `client` is known or there is no label. */
  newClient: NewName | null;
  project: { id: number; name: string } | null;
  newProject: NewName | null;
  /** Null without a client. */
  by: ClientBy | null;
  /** How it was found, or why it was not, in words. */
  reason: string;
  /** Known names that the label may mean: what its author can be asked about. */
  near: readonly NamedClient[];
}

/**
 * Bracket or field; thread; entry reference; addresses; a name at the start or end of the subject; the author's only
 * client; a new provisional client. A label that names nobody is a project of the client that thread, reference,
 * address or subject prove; the author's only client proves nothing against a label, or no second client could ever
 * be named. A field Client or `client / project` that names nobody is a new client whatever else the mail says.
 */
export function resolveClient(draft: EntryDraft, directory: Directory, clues: ClientClues): Resolution {
  const stated = byStatement(draft, directory, clues.own);
  if (stated) return againstAddress(stated, directory, clues) ?? stated;
  const written = draft.clientField ?? (draft.bracketOnly ? null : draft.label);
  const { client, project, isClient } = wordsOf(written ?? "", draft.clientField !== null);
  const near = nearNames(nameKey(client), directory.like.get(nameKey(client)) ?? []);
  const proof = proofOf(draft, directory, clues);
  const isProved =
    near.length === 0 ? !isClient : near.some((one) => one.clientId === proof?.client.clientId);
  if (proof && isProved) {
    return known(draft, proof, near.length === 0 && project === null ? written : project, directory);
  }
  const shared = written ? (directory.projectsByKey.get(nameKey(written)) ?? []) : [];
  if (written && shared.length === 0 && newName(written)) return provisional(draft, written, near, directory);
  const [only, second] = clues.own;
  if (only && !second) {
    const found: Found = { client: only, by: "only-client", reason: "the author's only client" };
    return known(draft, found, shared.length > 0 ? written : null, directory);
  }
  if (shared.length > 0) {
    const reason = `more than one client has a project ${written}`;
    return { ...nobody(draft), reason, near: shared };
  }
  return { ...nobody(draft), reason: silence(draft, directory, clues) };
}

/** Somebody's name for a client that nobody has confirmed says less than the address of one that was. */
function againstAddress(stated: Resolution, directory: Directory, clues: ClientClues): Resolution | null {
  const { client, project, newProject, draft } = stated;
  if (!client || !directory.provisional.has(client.id)) return null;
  const proof = byAddress(clues, directory);
  if (!proof || proof.client.clientId === client.id || directory.provisional.has(proof.client.clientId))
    return null;
  // `[Nordlicht]` is Nordlicht Energie in short, and no project of it.
  const isShort = isAkin(nameKey(client.name), nameKey(proof.client.clientName));
  const label = project?.name ?? newProject?.name ?? (isShort ? null : client.name);
  return known(draft, proof, label, directory);
}

/** A bracket or field says whose it is, as a known name or a new one. */
export function isStated({ by }: Resolution): boolean {
  return by === "field" || by === "label" || by === "spelling";
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

function byStatement(
  draft: EntryDraft,
  directory: Directory,
  own: readonly NamedClient[],
): Resolution | null {
  const { clientField, label, projectField, bracketOnly } = draft;
  if (clientField) {
    const found = isDivided(clientField, directory)
      ? null
      : spelled(clientField, directory, "the field Client", true);
    if (!found) return split(draft, clientField, directory, "field");
    return known(draft, by("field", found), besides(label, bracketOnly, directory), directory);
  }
  if (label) {
    const where = `the label [${label}]`;
    const found = isDivided(label, directory) ? null : labelled(label, directory, own, where, !bracketOnly);
    if (found) return known(withBracketAsLabel(draft), by("label", found), null, directory);
    const parts = split(draft, label, directory, "label");
    if (parts) return parts;
  }
  const isAlone = projectField !== null && (label === null || bracketOnly);
  const found = isAlone ? projectNamed(projectField, directory, own, "the field Project") : null;
  return found && known(draft, by("field", found), null, directory);
}

/** What a label that is nobody's says: of whom, of which project, and whether it can only mean a client. */
function wordsOf(label: string, isField: boolean) {
  const parts = labelParts(label);
  const [client, project] = parts?.isSure ? parts.names : [label, null];
  return { client, project, isClient: (isField || project !== null) && newName(client) !== null };
}

/** `Lumen / Labs` is Lumen's project, though `Lumen Labs`, which folds to the same, may be a client. */
function isDivided(label: string, directory: Directory): boolean {
  const parts = labelParts(label);
  return parts?.isSure === true && directory.byKey.has(nameKey(parts.names[0]));
}

/** A client, else a project of one, as it is known; else either with a typing error. */
function labelled(
  label: string,
  directory: Directory,
  own: readonly NamedClient[],
  where: string,
  allowError: boolean,
): Spelled | null {
  const exact = spelled(label, directory, where, false) ?? projectNamed(label, directory, own, where);
  const isShared = directory.projectsByKey.has(nameKey(label));
  return exact ?? (isShared ? null : spelled(label, directory, where, allowError));
}

/** Beside a field Client the label is a project of that client, unless it names a client itself. */
function besides(label: string | null, bracketOnly: boolean, directory: Directory): string | null {
  return label && !bracketOnly && !directory.byKey.has(nameKey(label)) ? label : null;
}

/** `client / project` with a client that is known, also the other way round. */
function split(
  draft: EntryDraft,
  label: string,
  directory: Directory,
  stated: "field" | "label",
): Resolution | null {
  const parts = labelParts(label);
  if (!parts) return null;
  // The success itself may begin with a name and a slash: only what holds further words is a mere label then.
  const isTitle = stated === "label" && draft.bracketOnly;
  const where = stated === "field" ? "the field Client" : `the label [${label}]`;
  const [first, second] = parts.names;
  for (const [client, project] of [
    [first, second],
    [second, first],
  ] as const) {
    const found = spelled(client, directory, where, !isTitle && client === first);
    if (!found) continue;
    const isProject = directory.projectsByKey
      .get(nameKey(project))
      ?.some((one) => one.clientId === found.client.clientId);
    if (isTitle && !isProject && !(parts.isSure && draft.body.trim())) return null;
    const read = stated === "label" ? withBracketAsLabel(draft) : draft;
    return known(read, by(stated, found), project, directory);
  }
  return null;
}

type Spelled = Omit<Found, "by"> & { isExact: boolean };

/** Only what is written as it is known was stated; the rest was read. */
function by(stated: "field" | "label", { isExact, ...found }: Spelled): Found {
  return { ...found, by: isExact ? stated : "spelling" };
}

function spelled(name: string, directory: Directory, where: string, allowError: boolean): Spelled | null {
  const key = nameKey(name);
  const exact = directory.byKey.get(key);
  if (exact) return { client: exact, reason: where, isExact: true };
  const close = allowError ? closestName(key, directory.like.get(key) ?? []) : null;
  if (!close) return null;
  const meant = close.projectName === null ? close.clientName : `${close.clientName} / ${close.projectName}`;
  return { client: close, reason: `${where}, read as ${meant}`, isExact: false };
}

/** A project's name alone names its client when only one has it, or only one of the author's own. */
function projectNamed(
  name: string,
  directory: Directory,
  own: readonly NamedClient[],
  where: string,
): Spelled | null {
  const all = directory.projectsByKey.get(nameKey(name)) ?? [];
  const mine = all.filter((one) => own.some((client) => client.clientId === one.clientId));
  const one = all.length === 1 ? all[0] : mine.length === 1 ? mine[0] : undefined;
  return one ? { client: one, reason: `${where}, a project of ${one.clientName}`, isExact: true } : null;
}

function known(
  draft: EntryDraft,
  found: Found,
  projectLabel: string | null,
  directory: Directory,
): Resolution {
  const { client, by, reason } = found;
  const base = { ...nobody(draft), client: { id: client.clientId, name: client.clientName }, by, reason };
  const own = client.projectId === null ? null : { id: client.projectId, name: client.projectName ?? "" };
  const wanted = newName(draft.projectField ?? withoutClient(projectLabel ?? "", client));
  if (!wanted) return { ...base, project: own };
  const isOf = (one: NamedClient) => one.clientId === client.clientId && one.projectId !== null;
  const existing =
    directory.projectsByKey.get(wanted.key)?.find(isOf) ??
    closestName(wanted.key, (directory.like.get(wanted.key) ?? []).filter(isOf));
  if (existing?.projectId)
    return { ...base, project: { id: existing.projectId, name: existing.projectName ?? "" } };
  return own && !draft.projectField ? { ...base, project: own } : { ...base, newProject: wanted };
}

/** `[Acme CRM]` where Acme is proved is Acme's project CRM. */
function withoutClient(label: string, { clientName }: NamedClient): string {
  const isClient = (part: string) => nameKey(part) === nameKey(clientName);
  const words = label.split(" ");
  for (let count = 1; count < words.length; count++) {
    if (isClient(words.slice(0, count).join(" "))) return words.slice(count).join(" ");
    if (isClient(words.slice(-count).join(" "))) return words.slice(0, -count).join(" ");
  }
  return isClient(label) ? "" : label;
}

function provisional(
  draft: EntryDraft,
  label: string,
  near: readonly NamedClient[],
  directory: Directory,
): Resolution {
  const parts = labelParts(label);
  const [before, behind] = parts?.isSure ? parts.names : [label, ""];
  const client = newName(before) ?? newName(label);
  const project = newName(draft.projectField ?? behind);
  const by = draft.clientField ? "field" : "label";
  const reason = `the ${by === "field" ? "field Client" : `label [${label}]`}, a new name to be confirmed`;
  const holds = edgeKeys(label).flatMap(({ key }) => directory.byKey.get(key) ?? []);
  return {
    ...nobody(draft),
    newClient: client,
    newProject: project,
    by,
    reason,
    near: [...near, ...holds.filter((one) => near.every((other) => other.clientId !== one.clientId))],
  };
}

function nobody(draft: EntryDraft): Resolution {
  return {
    draft,
    client: null,
    newClient: null,
    project: null,
    newProject: null,
    by: null,
    reason: "",
    near: [],
  };
}
