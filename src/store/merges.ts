// Merged clients and projects: the steps people took, and where they end. Entries follow by being written again.
import { sql } from "kysely";
import type { MergeableProject } from "../core/entry/merges.ts";
import type { Tx } from "./database.ts";

export interface MergedClient {
  id: number;
  name: string;
  key: string;
  intoId: number;
  intoName: string;
  /** It became this project of `into`; null when it became the client itself. */
  intoProject: string | null;
}

/** Clients that were merged into another, by name. */
export async function mergedClients(tx: Tx): Promise<MergedClient[]> {
  return tx
    .selectFrom("client")
    .innerJoin("client as target", "target.id", "client.merged_into")
    .leftJoin("project", "project.id", "client.merged_project")
    .select(["client.id", "client.name", "client.key", "target.id as intoId", "target.name as intoName"])
    .select("project.name as intoProject")
    .orderBy("client.name")
    .execute();
}

export interface ProjectRow {
  id: number;
  clientId: number;
  name: string;
  status: "provisional" | "confirmed" | "ended";
}

/** The project of this folded name that a person merged with another of the client; null without one. */
export async function mergedProject(tx: Tx, clientId: number, key: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select project.id from project join client on client.id = project.client_id
    where coalesce(client.merged_into, client.id) = ${clientId} and project.key = ${key}
      and project.merged_via is not null
    order by project.id limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

/** Standing projects of the clients, by name; of merged clients as well. */
export async function projectsOf(tx: Tx, clientIds: readonly number[]): Promise<ProjectRow[]> {
  if (clientIds.length === 0) return [];
  const { rows } = await sql<ProjectRow>`
    select project.id, coalesce(client.merged_into, client.id) as "clientId", project.name, project.status
    from project join client on client.id = project.client_id
    where coalesce(client.merged_into, client.id) = any(${[...clientIds]}::bigint[]) and project.merged_into is null
    order by project.name, project.id`.execute(tx);
  return rows;
}

export async function setProjectStatus(tx: Tx, id: number, status: ProjectRow["status"]): Promise<void> {
  await tx.updateTable("project").set({ status }).where("id", "=", id).execute();
}

/** One step: `from` is `via` from now on, or its project; null: it stands by itself. */
export async function stepClient(
  tx: Tx,
  from: number,
  via: { clientId: number; projectId: number | null } | null,
): Promise<void> {
  const set = { merged_via: via?.clientId ?? null, merged_project: via?.projectId ?? null };
  await tx.updateTable("client").set(set).where("id", "=", from).execute();
}

export async function stepProject(tx: Tx, from: number, via: number | null): Promise<void> {
  await tx.updateTable("project").set({ merged_via: via }).where("id", "=", from).execute();
}

/** The steps of all merged clients, by id. */
export async function clientSteps(tx: Tx): Promise<Map<number, number>> {
  const rows = await tx
    .selectFrom("client")
    .select(["id", "merged_via as via"])
    .where("merged_via", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.via as number]));
}

/** Writes where the steps end; a client that is not among them stands by itself. */
export async function writeClientEnds(tx: Tx, ends: ReadonlyMap<number, number>): Promise<void> {
  await sql`
    update client set merged_into = found.into_id
    from client own
    left join unnest(${[...ends.keys()]}::bigint[], ${[...ends.values()]}::bigint[]) as found (id, into_id)
      on found.id = own.id
    where client.id = own.id and client.merged_into is distinct from found.into_id`.execute(tx);
}

/** Projects of all clients that lead to one of `clientIds`, with where they lead now. */
export async function mergeableProjects(
  tx: Tx,
  clientIds: readonly number[],
): Promise<(MergeableProject & { mergedInto: number | null })[]> {
  const { rows } = await sql<MergeableProject & { mergedInto: number | null }>`
    select project.id, project.key, project.client_id as "clientId", project.merged_via as via,
           coalesce(client.merged_into, client.id) as "leadsTo", project.merged_into as "mergedInto"
    from project join client on client.id = project.client_id
    where coalesce(client.merged_into, client.id) = any(${[...clientIds]}::bigint[])`.execute(tx);
  return rows;
}

/** Null: it stands by itself. */
export async function writeProjectEnds(
  tx: Tx,
  ends: readonly { id: number; end: number | null }[],
): Promise<void> {
  if (ends.length === 0) return;
  await sql`
    update project set merged_into = found.into_id
    from unnest(${ends.map((one) => one.id)}::bigint[], ${ends.map((one) => one.end)}::bigint[]) as found (id, into_id)
    where project.id = found.id`.execute(tx);
}

/** Entries of the client now. */
export async function entriesOfClient(tx: Tx, clientId: number): Promise<number[]> {
  const rows = await tx.selectFrom("entry").select("id").where("client_id", "=", clientId).execute();
  return rows.map((row) => row.id);
}

export async function entriesOfProjects(tx: Tx, projectIds: readonly number[]): Promise<number[]> {
  if (projectIds.length === 0) return [];
  const ids = sql<number>`any(${[...projectIds]}::bigint[])`;
  const rows = await tx.selectFrom("entry").select("id").where("project_id", "=", ids).execute();
  return rows.map((row) => row.id);
}

/** Entries of `into` that were understood as those clients', or given to them by hand, before they were merged. */
export async function entriesOnceOf(tx: Tx, ids: readonly number[], into: number): Promise<number[]> {
  const found = await sql<{ id: number }>`
    select entry.id from entry
    where client_id = ${into}
      and ((understood ->> 'clientId')::bigint = any(${[...ids]}::bigint[])
           or exists (select 1 from correction where correction.entry_id = entry.id and field = 'client'
                      and undone_at is null and value in (select to_jsonb(id) from unnest(${[...ids]}::bigint[]) as id)))`.execute(
    tx,
  );
  return found.rows.map((row) => row.id);
}
