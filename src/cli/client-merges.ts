// `lately client merge | unmerge`: two names of one client or project, and a client that is a project of another.
import type { Command } from "commander";
import {
  confirmedProject,
  type Moved,
  mergeClients,
  mergeProjects,
  unmergeClient,
  unmergeProject,
} from "../app/merge-clients.ts";
import { settleNames } from "../app/settle-questions.ts";
import type { NamedClient } from "../core/entry/directory.ts";
import { labelParts } from "../core/entry/label-parts.ts";
import { nameKey } from "../core/entry/names.ts";
import type { Act } from "../core/entry/question.ts";
import { LatelyError } from "../errors.ts";
import { holdClients } from "../store/client-changes.ts";
import type { Tx } from "../store/database.ts";
import { mergedClients, mergedProject } from "../store/merges.ts";
import { type CliContext, printLine, usage } from "./context.ts";
import { inTransaction } from "./in-transaction.ts";
import { clientNamed, knownPlace, type Place, placeNamed, placeWords } from "./named.ts";

export function registerClientMerges(client: Command, context: CliContext): void {
  client
    .command("merge")
    .description("two names of one client or project: entries, projects and team of FROM go over to INTO")
    .argument("<from>", 'a client, or "client / project"')
    .argument("<into>", 'a client; "client / project" makes FROM that project of it')
    .action((from: string, into: string) => merge(from, into, context));
  client
    .command("unmerge")
    .description("take a merge back: what was understood as NAME's is NAME's again")
    .argument("<name>", 'the name that was merged; of a project "client / project"')
    .action((name: string) => unmerge(name, context));
}

async function merge(from: string, into: string, context: CliContext): Promise<void> {
  await inTransaction(
    context,
    async (tx) => {
      await holdClients(tx); // before the names are looked up: another merge may move them
      const [source, target] = [await knownPlace(tx, from), await placeNamed(tx, into)];
      // A name without its client's was a client's own once.
      if (
        source.projectId !== null &&
        nameKey(from) !== nameKey(placeWords(source)) &&
        !labelParts(from)?.isSure
      )
        usage(
          `"${from}" is a project by now, ${placeWords(source)}. \`lately client unmerge "${from}"\` makes it a client again.`,
        );
      const moved = await mergePlaces(tx, source, target);
      return `${placeWords(source)} leads to ${placeWords(target)} now; ${entryWords(moved)} went over.`;
    },
    (told) => printLine(context, told),
  );
}

/** A client goes into a client, or becomes the project that is named; a project goes into another of its client. */
async function mergePlaces(tx: Tx, source: NamedClient, target: Place): Promise<Moved> {
  const isOneClient = source.clientId === target.clientId;
  if (isOneClient && !target.isNew && source.projectId === target.projectId) {
    usage(`They are one already: ${placeWords(target)}.`);
  }
  if (source.projectId === null) {
    if (isOneClient) usage("A client is no project of itself.");
    const projectId = target.isNew ? await newProjectOf(tx, target) : target.projectId;
    await settleNames(tx, source.clientId, (act) => isMerge(act, target), new Date());
    return mergeClients(tx, source.clientId, { clientId: target.clientId, projectId });
  }
  if (!isOneClient) usage("A project stays with its client.");
  if (target.projectId === null && !target.isNew)
    usage("A project is merged into another one of its client.");
  const projectId = target.projectId ?? (await newProjectOf(tx, target));
  return mergeProjects(tx, source.projectId, { clientId: target.clientId, projectId });
}

function newProjectOf(tx: Tx, { clientId, projectName }: Place): Promise<number> {
  return confirmedProject(tx, clientId, projectName ?? "");
}

function isMerge(act: Act, { clientId, projectId, isNew }: Place): boolean {
  const wanted = projectId === null && !isNew ? "merge" : "turn";
  return act.do === wanted && act.into === clientId;
}

async function unmerge(name: string, context: CliContext): Promise<void> {
  await inTransaction(
    context,
    async (tx) => {
      await holdClients(tx);
      const merged = (await mergedClients(tx)).find((one) => one.key === nameKey(name));
      const [moved, into] = merged
        ? [await unmergeClient(tx, merged.id, merged.intoId), merged.intoName]
        : await unmergeNamedProject(tx, name);
      return `${merged?.name ?? name} stands by itself again; ${entryWords(moved)} went back from ${into}.`;
    },
    (told) => printLine(context, told),
  );
}

async function unmergeNamedProject(tx: Tx, name: string): Promise<[Moved, string]> {
  const parts = labelParts(name);
  const client = parts ? await clientNamed(tx, parts.names[0]) : null;
  const projectId = client && parts ? await mergedProject(tx, client.id, nameKey(parts.names[1])) : null;
  if (!client || projectId === null) throw new LatelyError("CLIENT_NOT_MERGED", `Asked for "${name}".`);
  const into = placeWords(await placeNamed(tx, name));
  return [await unmergeProject(tx, { clientId: client.id, projectId }), into];
}

function entryWords({ entries }: Moved): string {
  return `${entries} ${entries === 1 ? "entry" : "entries"}`;
}
