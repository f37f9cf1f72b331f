// Whose each note of a batch is: clues gathered, clients resolved, provisional ones made.
import { domainOf } from "../core/entry/client-address.ts";
import type { ClientClues } from "../core/entry/client-proof.ts";
import type { NamedClient } from "../core/entry/directory.ts";
import {
  isLabelWithoutWords,
  isStated,
  type Resolution,
  resolveClient,
} from "../core/entry/resolve-client.ts";
import type { EntryDraft } from "../core/entry/understanding.ts";
import type { Verdict } from "../core/entry/verdict.ts";
import type { RecordedReview } from "../letters/review-held.ts";
import {
  holdNames,
  leadTeamless,
  provisionalClient,
  provisionalProject,
  teamlessAmong,
} from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { type KnownPerson, peopleByAddress } from "../store/people.ts";
import { entriesByNumber, type KnownEntry } from "../store/threads.ts";
import { addName, type KnownNames, knownNames } from "./known-names.ts";
import { type MailAround, ownClients, type ReadMail } from "./surroundings.ts";

/** One mail on its way through the batch. */
export interface Case {
  mail: ReadMail;
  around: MailAround;
  verdict: Verdict;
  author: KnownPerson | null;
  notes: Note[];
  /** What it recorded of a meeting. */
  review?: RecordedReview;
}

/** One entry to be. */
export interface Note {
  draft: EntryDraft;
  resolution: Resolution;
  /** What `For:` or `#142` names; null when it names no standing entry. */
  reference: KnownEntry | null;
  /** Those that `Led to:` names. */
  ledTo: readonly KnownEntry[];
  /** The provisional client was made for this note. */
  isNewClient: boolean;
}

/**
 * Gives every case that is filed its notes, in the order of the mails: what one of them names is known to the next. One
 * whose label turns out to be all it says becomes `needs-you`. `agencyDomains`: see core/delivery/addressee.
 */
export async function resolveNotes(
  tx: Tx,
  cases: readonly Case[],
  agencyDomains: ReadonlySet<string>,
): Promise<void> {
  const filed = cases.filter(({ verdict }) => verdict.state === "filed" && verdict.reason === "note");
  if (filed.length === 0) return;
  const drafts = filed.flatMap((one) => one.mail.understanding.entries);
  const numbers = drafts.flatMap(({ forNumber, ledTo }) => [
    ...(forNumber === null ? [] : [forNumber]),
    ...ledTo,
  ]);
  const byNumber = new Map((await entriesByNumber(tx, numbers)).map((entry) => [entry.number, entry]));
  const people = await peopleByAddress(tx, filed.flatMap(addressesOf));
  const isOutside = (address: string) => !people.has(address) && !agencyDomains.has(domainOf(address));
  const own = await ownClients(
    tx,
    filed.map((one) => one.verdict.authorId ?? 0),
  );
  const entriesAround = [...byNumber.values(), ...filed.flatMap((one) => one.around.threadEntries)];
  const around = [...[...own.values()].flat(), ...entriesAround].flatMap((one) => one.clientId ?? []);
  const names = await knownNames(tx, drafts, filed.flatMap(addressesOf).filter(isOutside), around);
  for (const one of filed) {
    const mine = own.get(one.verdict.authorId ?? 0) ?? [];
    const resolutions = await resolveMail(tx, one, { names, own: mine, byNumber, isOutside });
    if (resolutions.length === 0) {
      one.verdict = { ...one.verdict, state: "needs-you", reason: "empty-note", possibleDuplicates: [] };
    }
    one.notes = resolutions.map(({ resolution, isNewClient }, ordinal) => {
      const draft = one.mail.understanding.entries[ordinal] as EntryDraft;
      const ledTo = draft.ledTo.flatMap((number) => byNumber.get(number) ?? []);
      return { draft, resolution, reference: byNumber.get(draft.forNumber ?? 0) ?? null, ledTo, isNewClient };
    });
    own.set(one.verdict.authorId ?? 0, mine);
  }
  await leadEach(tx, filed);
}

interface Known {
  names: KnownNames;
  /** The author's clients; what he is the first to name becomes one. */
  own: NamedClient[];
  byNumber: ReadonlyMap<number, KnownEntry>;
  isOutside: (address: string) => boolean;
}

interface Resolved {
  resolution: Resolution;
  isNewClient: boolean;
}

/** One for each entry; none when a label is all that one of them says. */
async function resolveMail(tx: Tx, one: Case, known: Known): Promise<Resolved[]> {
  const { entries } = one.mail.understanding;
  const clues = cluesOf(one, known);
  const first = entries.map((draft) => resolveClient(draft, known.names, clues(draft)));
  if (first.some((resolution, at) => isLabelWithoutWords(entries[at] as EntryDraft, resolution))) return [];
  const resolved = new Map<number, Resolved>();
  for (const [at, resolution] of first.entries()) {
    if (isStated(resolution)) resolved.set(at, await madeReal(tx, resolution, one.author, known));
  }
  // `WIN:[Acme] checkout ROI:[saves 20 h a week]`: the label is said once.
  const sibling = clientOfAll([...resolved.values()].map(({ resolution }) => resolution));
  for (const [at, draft] of entries.entries()) {
    if (resolved.has(at)) continue;
    const resolution = resolveClient(draft, known.names, { ...clues(draft), sibling });
    resolved.set(at, await madeReal(tx, resolution, one.author, known));
  }
  return entries.map((_draft, at) => resolved.get(at) as Resolved);
}

function cluesOf({ mail, around }: Case, { own, byNumber, isOutside }: Known) {
  const { to, cc, from } = mail.understanding;
  const recipients = [...to, ...cc]
    .map((one) => one.address)
    .filter((address) => isOutside(address) && address !== from?.address);
  const thread = clientOfEntries(around.threadEntries);
  return (draft: EntryDraft): ClientClues => {
    const reference = byNumber.get(draft.forNumber ?? 0);
    const sender = draft.evidence?.from?.address ?? null;
    return {
      sibling: null,
      thread,
      reference: reference ? clientOfEntries([reference]) : null,
      sender: sender !== null && isOutside(sender) ? sender : null,
      recipients,
      own,
    };
  };
}

function addressesOf({ mail }: Case): string[] {
  const { to, cc, entries } = mail.understanding;
  const senders = entries.flatMap((entry) => entry.evidence?.from?.address ?? []);
  return [...new Set([...senders, ...[...to, ...cc].map((one) => one.address)])];
}

/** Makes the client and project that the mail is the first to name; the author leads the client. */
async function madeReal(
  tx: Tx,
  resolution: Resolution,
  author: KnownPerson | null,
  { names, own }: Known,
): Promise<Resolved> {
  const { newClient, newProject } = resolution;
  if (!author || !(newClient || newProject)) return { resolution, isNewClient: false };
  await holdNames(tx);
  let { client, project } = resolution;
  let isNewClient = false;
  if (newClient) {
    const made = await provisionalClient(tx, {
      ...newClient,
      leadPersonId: author.id,
      locale: author.locale,
    });
    client = { id: made.clientId, name: made.clientName };
    addName(names, made);
    isNewClient = made.isNew;
    if (isNewClient) {
      own.push(made);
      names.provisional.add(made.clientId);
    }
  }
  if (newProject && client) {
    const made = await provisionalProject(tx, client.id, newProject);
    project = { id: made.projectId, name: made.projectName };
    addName(names, { ...made, clientId: client.id, clientName: client.name });
  }
  return { resolution: { ...resolution, client, project }, isNewClient };
}

/** The client that all of them have, and their project when that is one too; null when they differ or have none. */
function clientOfAll(places: readonly Pick<Resolution, "client" | "project">[]): NamedClient | null {
  const [first] = places;
  if (!first?.client || places.some(({ client }) => client?.id !== first.client?.id)) return null;
  const project = places.every((place) => place.project?.id === first.project?.id) ? first.project : null;
  return {
    key: "",
    clientId: first.client.id,
    clientName: first.client.name,
    projectId: project?.id ?? null,
    projectName: project?.name ?? null,
  };
}

/** With the number of the entry that is named in the reason. */
function clientOfEntries(entries: readonly KnownEntry[]): { client: NamedClient; number: number } | null {
  const client = clientOfAll(
    entries.map(({ clientId, clientName, projectId, projectName }) => ({
      client: clientId === null ? null : { id: clientId, name: clientName ?? "" },
      project: projectId === null ? null : { id: projectId, name: projectName ?? "" },
    })),
  );
  return client && { client, number: entries[0]?.number ?? 0 };
}

/** A client that nobody leads is led by the first who wrote of it. */
async function leadEach(tx: Tx, cases: readonly Case[]): Promise<void> {
  const pairs = cases.flatMap(({ author, notes }) =>
    notes.flatMap(({ resolution: { client } }) =>
      client && author ? [{ clientId: client.id, personId: author.id }] : [],
    ),
  );
  const teamless = await teamlessAmong(
    tx,
    pairs.map((pair) => pair.clientId),
  );
  if (teamless.size === 0) return;
  await holdNames(tx);
  await leadTeamless(
    tx,
    pairs.filter((pair) => teamless.has(pair.clientId)),
  );
}
