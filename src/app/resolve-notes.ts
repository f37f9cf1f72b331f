// Whose each note of a batch is: clues gathered, clients resolved, provisional ones made.
import {
  domainOf,
  isLabelWithoutWords,
  type Resolution,
  resolveClient,
} from "../core/entry/resolve-client.ts";
import type { EntryDraft } from "../core/entry/understanding.ts";
import type { Verdict } from "../core/entry/verdict.ts";
import { leadTeamless, provisionalClients, provisionalProjects } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { entriesByNumber, type KnownEntry } from "../store/threads.ts";
import { directory, type MailAround, ownClients, type ReadMail } from "./surroundings.ts";

/** One mail on its way through the batch. */
export interface Case {
  mail: ReadMail;
  around: MailAround;
  verdict: Verdict;
  author: KnownPerson | null;
  notes: Note[];
}

/** One entry to be. */
export interface Note {
  draft: EntryDraft;
  resolution: Resolution;
  reference: KnownEntry | null;
}

/**
 * Gives every case that is filed its notes. One whose label turns out to be all it says becomes `needs-you`.
 * `agencyDomains`, lower-cased: an address there is no client's.
 */
export async function resolveNotes(
  tx: Tx,
  cases: readonly Case[],
  agencyDomains: readonly string[],
): Promise<void> {
  const filed = cases.filter((one) => one.verdict.state === "filed");
  if (filed.length === 0) return;
  const drafts = filed.flatMap((one) => one.mail.understanding.entries);
  const numbers = drafts.map((draft) => draft.forNumber).filter((number) => number !== null);
  const references = new Map((await entriesByNumber(tx, numbers)).map((entry) => [entry.number, entry]));
  const addresses = new Map(filed.map((one) => [one, outsideAddresses(one, agencyDomains)]));
  const own = await ownClients(
    tx,
    filed.map((one) => one.verdict.authorId ?? 0),
  );
  const known = await directory(tx, drafts, [...addresses.values()].flat());
  for (const one of filed) {
    one.notes = one.mail.understanding.entries.map((draft) => {
      const reference = draft.forNumber === null ? null : (references.get(draft.forNumber) ?? null);
      const resolution = resolveClient(draft, known, {
        thread: clientOfAll(one.around.threadEntries),
        reference: reference ? clientOfAll([reference]) : null,
        addresses: [draft.evidence?.from?.address ?? "", ...(addresses.get(one) ?? [])],
        own: own.get(one.verdict.authorId ?? 0) ?? [],
      });
      return { draft, resolution, reference };
    });
    if (one.notes.some(({ draft, resolution }) => isLabelWithoutWords(draft, resolution))) {
      one.verdict = { ...one.verdict, state: "needs-you", reason: "empty-note", possibleDuplicates: [] };
      one.notes = [];
    }
  }
  await makeProvisional(tx, filed);
  await leadTeamless(tx, filed.flatMap(clientsWithAuthor));
}

function clientsWithAuthor({ author, notes }: Case): { clientId: number; personId: number }[] {
  return notes.flatMap(({ resolution: { client } }) =>
    client && author ? [{ clientId: client.id, personId: author.id }] : [],
  );
}

/** New clients first, each with the author as its lead, then new projects of them or of known ones. */
async function makeProvisional(tx: Tx, cases: readonly Case[]): Promise<void> {
  const notes = cases.flatMap((one) => one.notes.map((note) => ({ note, author: one.author })));
  const clients = notes.flatMap(({ note, author }) => {
    const { newClient } = note.resolution;
    return newClient && author ? [{ ...newClient, leadPersonId: author.id, locale: author.locale }] : [];
  });
  const made = await provisionalClients(
    tx,
    firstOfEach(clients, (client) => client.key),
  );
  for (const { note } of notes) {
    const client = made.get(note.resolution.newClient?.key ?? "");
    if (client) note.resolution.client = { id: client.clientId, name: client.clientName };
  }
  const projects = notes.flatMap(({ note: { resolution } }) => {
    const { newProject, client } = resolution;
    return newProject && client ? [{ ...newProject, clientId: client.id }] : [];
  });
  const madeProjects = await provisionalProjects(
    tx,
    firstOfEach(projects, (project) => `${project.clientId} ${project.key}`),
  );
  for (const { note } of notes) {
    const { newProject, client } = note.resolution;
    const project = madeProjects.get(`${client?.id} ${newProject?.key}`);
    if (project) note.resolution.project = { id: project.projectId, name: project.projectName };
  }
}

/** Recipients that are nobody of the agency and not the author. */
function outsideAddresses({ mail, author }: Case, agencyDomains: readonly string[]): string[] {
  const { to, cc, from } = mail.understanding;
  const own = new Set([
    ...agencyDomains,
    domainOf(from?.address ?? ""),
    domainOf(author?.email ?? "").toLowerCase(),
  ]);
  return [...to, ...cc].map((one) => one.address).filter((address) => !own.has(domainOf(address)));
}

/** The client that all the entries have; null when they differ or have none. */
function clientOfAll(entries: readonly KnownEntry[]) {
  const [first] = entries;
  if (!first || first.clientId === null || entries.some((entry) => entry.clientId !== first.clientId))
    return null;
  const project = entries.every((entry) => entry.projectId === first.projectId) ? first : null;
  return {
    key: "",
    clientId: first.clientId,
    clientName: first.clientName ?? "",
    projectId: project?.projectId ?? null,
    projectName: project?.projectName ?? null,
  };
}

function firstOfEach<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row] as const).reverse()).values()];
}
