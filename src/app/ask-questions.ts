// What a new entry leaves open is asked once: of its author, or of the lead where only the team may read what it names.
import {
  type Asking,
  backQuestion,
  clientQuestion,
  nameQuestion,
  type Question,
} from "../core/entry/question.ts";
import { endedAmong } from "../store/client-ends.ts";
import { leadsOf } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { peopleById } from "../store/people.ts";
import { insertQuestions, namesUnasked } from "../store/questions.ts";
import { akinTo } from "./known-names.ts";
import { ownClients } from "./surroundings.ts";
import { type Matter, named, type Written } from "./written.ts";

/**
 * One question an entry, `matters` before whose it is. An entry that was read before was asked about then; what was
 * back-filled asks nothing, or the first look into an old mailbox would ask hundreds of things.
 */
export async function askQuestions(
  tx: Tx,
  written: readonly Written[],
  matters: readonly Matter[],
): Promise<void> {
  const matterOf = (entry: Written) =>
    matters.find((matter) => matter.entry === entry && matter.question !== null)?.question ?? null;
  const ended = new Map(
    (
      await endedAmong(
        tx,
        written.flatMap(({ columns }) => columns.clientId ?? []),
      )
    ).map((client) => [client.id, client]),
  );
  const unasked = await firstInTheOpen(tx, written);
  const asking = written.filter((entry) => {
    const { key, columns, note, of } = entry;
    const isOpen =
      columns.clientId === null ||
      note.isNewClient ||
      unasked.has(entry) ||
      matterOf(entry) !== null ||
      ended.has(columns.clientId);
    return isOpen && key.isNew && !of.mail.claim.backfilled && of.author !== null;
  });
  if (asking.length === 0) return;
  const own = await ownClients(
    tx,
    asking.map(({ of }) => of.author?.id ?? 0),
  );
  const leads = await leadsOf(
    tx,
    asking.flatMap(({ columns }) => columns.clientId ?? []),
  );
  const akin = await akinTo(
    tx,
    asking.flatMap(({ note }) => note.resolution.client?.name ?? []),
  );
  const asked = asking.flatMap((entry) => {
    const { key, columns, note, of } = entry;
    const authorId = of.author?.id as number;
    const mine = own.get(authorId) ?? [];
    const { client, near } = note.resolution;
    const back = ended.get(columns.clientId ?? 0);
    const question = back
      ? backQuestion(back, back.endedOn)
      : columns.clientId === null
        ? clientQuestion(named(entry), near.length > 0 ? near : mine)
        : (matterOf(entry) ??
          (client && (note.isNewClient || unasked.has(entry))
            ? nameQuestion(client, near, mine, akin.get(client.name))
            : null));
    if (!question) return [];
    const isTeam = mine.some((one) => one.clientId === columns.clientId);
    const lead =
      columns.clientId === null || isTeam || unasked.has(entry)
        ? null
        : (leads.get(columns.clientId) ?? null);
    return [{ question, entryId: key.id, personId: lead ?? authorId }];
  });
  await insertQuestions(tx, await inWords(tx, asked));
}

/** Of each client that was named in private alone the first entry that is not. */
async function firstInTheOpen(tx: Tx, written: readonly Written[]): Promise<Set<Written>> {
  const open = written.filter(({ columns }) => columns.visibility !== "private");
  const clientIds = open.flatMap(({ columns }) => columns.clientId ?? []);
  const since = open.map(({ key }) => key.id);
  const unasked = await namesUnasked(tx, clientIds, since);
  return new Set(
    [...unasked].flatMap(
      (id) =>
        open.find(({ columns, note }) => {
          return columns.clientId === id && note.resolution.client?.id === id;
        }) ?? [],
    ),
  );
}

/** Each in the language of whoever is asked. */
export async function inWords<T extends { question: Asking; personId: number }>(
  tx: Tx,
  asked: readonly T[],
): Promise<(Omit<T, "question"> & Question)[]> {
  const people = await peopleById(
    tx,
    asked.map(({ personId }) => personId),
  );
  return asked.map(({ question, ...of }) => ({
    ...question(people.get(of.personId)?.locale ?? "en"),
    ...of,
  }));
}
