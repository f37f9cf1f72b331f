// Keys that an earlier version folded its own way are folded anew, once; names that meet now stay apart and are asked about.
import { NAME_FOLD, nameKey } from "../core/entry/names.ts";
import { spellingQuestion } from "../core/entry/question.ts";
import { type Refolded, refoldKeys } from "../core/entry/refold.ts";
import type { Log } from "../log.ts";
import { holdClients } from "../store/client-changes.ts";
import { holdNames } from "../store/clients.ts";
import type { Database, Tx } from "../store/database.ts";
import {
  askableEntries,
  clientKeys,
  type LabelKey,
  labelKeys,
  type NamedKey,
  projectKeys,
  writeKeys,
  writeLabels,
} from "../store/name-keys.ts";
import { insertQuestions } from "../store/questions.ts";
import { readSetting, writeSetting } from "../store/settings.ts";
import { inWords } from "./ask-questions.ts";
import { groupBy } from "./group-by.ts";

const SETTING = "name-fold";

/** Does nothing from the second start on, and nothing to a database that a newer version has been at. */
export async function refoldNames(db: Database, log: Log): Promise<void> {
  if (await isFolded(db)) return;
  const apart = await db.transaction().execute(async (tx) => {
    await holdClients(tx);
    await holdNames(tx);
    if (await isFolded(tx)) return [];
    const labels = await labelKeys(tx);
    const clients = await clientKeys(tx);
    const refolded = refoldClients(clients, labels);
    await writeKeys(tx, "client", refolded.changed);
    await writeKeys(tx, "project", refoldProjects(await projectKeys(tx)));
    await writeLabels(tx, refoldLabels(labels, clients, refolded.changed));
    await writeSetting(tx, SETTING, NAME_FOLD);
    return askAbout(tx, pairsOf(refolded.apart, clients));
  });
  for (const [one, other] of apart) {
    log.warn(
      { client: one.id, other: other.id },
      "two clients have one name now; both stand until somebody merges them",
    );
  }
}

async function isFolded(tx: Tx): Promise<boolean> {
  const version = await readSetting(tx, SETTING);
  return typeof version === "number" && version >= NAME_FOLD;
}

const RANKS: Record<NamedKey["status"], number> = { confirmed: 0, ended: 1, provisional: 2 };

/** A standing client goes before a merged one, a confirmed one before a provisional one. */
function rankOf({ status, mergedInto }: NamedKey): number {
  return mergedInto === null ? RANKS[status] : 3;
}

/** One that was renamed to a name that led to it already has the key of a former name, and keeps leading by that. */
function refoldClients(clients: readonly NamedKey[], labels: readonly LabelKey[]): Refolded {
  const ledHere = new Set(labels.map(({ key, clientId }) => `${clientId} ${nameKey(key)}`));
  for (const { name, mergedInto } of clients) {
    if (mergedInto !== null) ledHere.add(`${mergedInto} ${nameKey(name)}`);
  }
  return refoldKeys(
    clients.map((client) => {
      const own = nameKey(client.name);
      const wanted = ledHere.has(`${client.id} ${own}`) ? nameKey(client.key) : own;
      return { id: client.id, key: client.key, wanted, rank: rankOf(client) };
    }),
  );
}

/** Within each client; two of one name stay two. */
function refoldProjects(projects: readonly (NamedKey & { clientId: number })[]): Map<number, string> {
  const changed = new Map<number, string>();
  for (const own of groupBy(projects, (project) => project.clientId).values()) {
    const rows = own.map((one) => ({
      id: one.id,
      key: one.key,
      wanted: nameKey(one.name),
      rank: rankOf(one),
    }));
    for (const [id, key] of refoldKeys(rows).changed) changed.set(id, key);
  }
  return changed;
}

/** A spelling that is some other client's own name now must not lead away from it: it keeps its former key. */
function refoldLabels(
  labels: readonly LabelKey[],
  clients: readonly NamedKey[],
  changed: ReadonlyMap<number, string>,
): LabelKey[] {
  const owners = new Map(clients.map(({ id, key }) => [changed.get(id) ?? key, id]));
  const rows = labels.map(({ key, clientId }, id) => {
    const owner = owners.get(nameKey(key)) ?? clientId;
    return { id, key, wanted: owner === clientId ? nameKey(key) : key, rank: 0 };
  });
  const keys = refoldKeys(rows).changed;
  return labels.map((label, id) => ({ ...label, key: keys.get(id) ?? label.key }));
}

type Pair = readonly [one: NamedKey, other: NamedKey];

/** Standing clients that keep their former key, each with the one that its name leads to now. */
function pairsOf(apart: ReadonlyMap<number, number>, clients: readonly NamedKey[]): Pair[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return [...apart].flatMap(([id, holderId]) => {
    const [one, holder] = [byId.get(id), byId.get(holderId)];
    const other = holder?.mergedInto ? byId.get(holder.mergedInto) : holder;
    return one && other && one.mergedInto === null && one !== other ? [[one, other] as const] : [];
  });
}

async function askAbout(tx: Tx, pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const standing = pairs.filter(([one]) => one.status !== "ended");
  const askable = await askableEntries(
    tx,
    standing.map(([one]) => one.id),
  );
  const questions = standing.flatMap(([one, other]) => {
    const about = askable.find((entry) => entry.clientId === one.id);
    return about
      ? [{ question: spellingQuestion(one, other), entryId: about.entryId, personId: about.personId }]
      : [];
  });
  await insertQuestions(tx, await inWords(tx, questions));
  return pairs;
}
