// One client or project under two names: merged, and taken apart again. All under holdClients.
import { endsOf, projectEnds } from "../core/entry/merges.ts";
import { nameKey } from "../core/entry/names.ts";
import { joinTeams } from "../store/client-changes.ts";
import { holdNames, provisionalProject } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import {
  clientSteps,
  entriesOfClient,
  entriesOfProjects,
  entriesOnceOf,
  mergeableProjects,
  setProjectStatus,
  stepClient,
  stepProject,
  writeClientEnds,
  writeProjectEnds,
} from "../store/merges.ts";
import { rewriteEntries } from "./rewrite-entries.ts";

/** A client, or one project of it. */
export interface Place {
  clientId: number;
  projectId: number | null;
}

export interface Moved {
  /** How many entries went over or back. */
  entries: number;
}

/** Entries, projects and team of `from` go over to `into`; its name leads there from now on. Both stand by themselves. */
export async function mergeClients(tx: Tx, from: number, into: Place): Promise<Moved> {
  const entries = await entriesOfClient(tx, from);
  await stepClient(tx, from, into);
  const along = await followSteps(tx, [from, into.clientId]);
  await joinTeams(tx, from, into.clientId);
  await rewriteEntries(tx, unique([...entries, ...along]));
  return { entries: entries.length };
}

/**
 * Entries that were understood as this client's, or given to it by hand, go back, and so do those of the clients that
 * were merged with it before. The team of the other stays joined.
 */
export async function unmergeClient(tx: Tx, id: number, into: number): Promise<Moved> {
  const steps = await clientSteps(tx);
  steps.delete(id);
  const withIt = [...endsOf(steps)].filter(([, end]) => end === id).map(([one]) => one);
  const entries = await entriesOnceOf(tx, [id, ...withIt], into);
  await stepClient(tx, id, null);
  const along = await followSteps(tx, [id, into]);
  await rewriteEntries(tx, unique([...entries, ...along]));
  // What was given to another one by hand since stays where it is.
  const staying = new Set(await entriesOfClient(tx, into));
  return { entries: entries.filter((entry) => !staying.has(entry)).length };
}

/** The project of the client that this name is from now on; made where there is none. */
export async function confirmedProject(tx: Tx, clientId: number, name: string): Promise<number> {
  await holdNames(tx);
  const { projectId } = await provisionalProject(tx, clientId, { key: nameKey(name), name });
  await setProjectStatus(tx, projectId, "confirmed");
  return projectId;
}

/** Two projects of one client. */
export async function mergeProjects(
  tx: Tx,
  from: number,
  into: Place & { projectId: number },
): Promise<Moved> {
  const entries = await entriesOfProjects(tx, [from]);
  await stepProject(tx, from, into.projectId);
  await rewriteEntries(tx, unique([...entries, ...(await followSteps(tx, [into.clientId]))]));
  return { entries: entries.length };
}

export async function unmergeProject(
  tx: Tx,
  { clientId, projectId }: Place & { projectId: number },
): Promise<Moved> {
  await stepProject(tx, projectId, null);
  await rewriteEntries(tx, unique(await followSteps(tx, [clientId])));
  return { entries: (await entriesOfProjects(tx, [projectId])).length };
}

/** Writes where the steps lead now. Returns the entries of projects that lead elsewhere than before. */
async function followSteps(tx: Tx, clientIds: readonly number[]): Promise<number[]> {
  await writeClientEnds(tx, endsOf(await clientSteps(tx)));
  const projects = await mergeableProjects(tx, clientIds);
  const ends = projectEnds(projects);
  const changed = projects
    .map((project) => ({ ...project, end: ends.get(project.id) ?? null }))
    .filter((project) => project.end !== project.mergedInto);
  await writeProjectEnds(tx, changed);
  return entriesOfProjects(
    tx,
    unique(changed.flatMap(({ id, mergedInto }) => [id, ...(mergedInto ? [mergedInto] : [])])),
  );
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)];
}
