// One client under two names: merged, and taken apart again.
import {
  entriesOfClient,
  entriesOnceOf,
  joinTeams,
  type MergedClient,
  pointClientTo,
  pointProjectsTo,
  unpointClient,
  unpointProjects,
} from "../store/client-changes.ts";
import type { Tx } from "../store/database.ts";
import { rewriteEntries } from "./rewrite-entries.ts";

/** Entries, projects and team of `from` go over to `into`; its name leads there from now on. Under holdClients. */
export async function mergeClients(tx: Tx, from: number, into: number): Promise<{ entries: number }> {
  const entries = await entriesOfClient(tx, from);
  await pointClientTo(tx, from, into);
  await pointProjectsTo(tx, from, into);
  await joinTeams(tx, from, into);
  await rewriteEntries(tx, entries);
  return { entries: entries.length };
}

/** Entries that were understood as this client's, or given to it by hand, go back. The team of the other stays joined. Under holdClients. */
export async function unmergeClient(tx: Tx, merged: MergedClient): Promise<{ entries: number }> {
  const entries = await entriesOnceOf(tx, merged.id, merged.intoId);
  await unpointClient(tx, merged.id);
  await unpointProjects(tx, merged.id, merged.intoId);
  await rewriteEntries(tx, entries);
  return { entries: entries.length };
}
