// Answers to questions about entries: a digit, and what it stands for is done.
import type { Act, Choice } from "../core/entry/question.ts";
import { LatelyError } from "../errors.ts";
import { holdClients, updateClient } from "../store/client-changes.ts";
import { clientById, type KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { type AskedQuestion, closeQuestion, questionsOf } from "../store/questions.ts";
import { correctEntries, lockNumbered } from "./correct-entries.ts";
import { undoEnd } from "./end-client.ts";
import { linkEntries, unlinkEntries } from "./link-entries.ts";
import { confirmedProject, mergeClients } from "./merge-clients.ts";
import { acceptProposal } from "./proposals.ts";

/**
 * Answers the open question of entry `number` with the choice of that digit, from 1, and does what it says; by a
 * person. Returns the choice. Throws ENTRY_UNKNOWN, QUESTION_NONE. Needs a transaction.
 */
export async function answerQuestion(tx: Tx, number: number, digit: number, at: Date): Promise<Choice> {
  await holdClients(tx);
  const [entry] = await lockNumbered(tx, [number]);
  const open = (await questionsOf(tx, [entry?.id as number])).find(
    (question) => question.answeredAt === null,
  );
  if (!open) throw new LatelyError("QUESTION_NONE", `#${number} has no open question.`);
  return answerAsked(tx, open, digit, at);
}

/** The same of one open question. Under holdClients. */
export async function answerAsked(tx: Tx, question: AskedQuestion, digit: number, at: Date): Promise<Choice> {
  const { choices } = question;
  const choice = choices[digit - 1];
  if (choice?.isGone) throw new LatelyError("QUESTION_NONE", `${choice.text} has a success by now.`);
  if (!choice) throw new LatelyError("QUESTION_NONE", `It is answered with 1 to ${choices.length}.`);
  await lockNumbered(tx, [question.number]);
  await closeQuestion(tx, question.id, digit, at);
  await act(tx, question, choice.act, at);
  return choice;
}

/** Clients and projects may have been merged since it was asked: what they lead to counts. */
async function act(tx: Tx, question: AskedQuestion, done: Act, at: Date): Promise<void> {
  const { number } = question;
  switch (done.do) {
    case "client": {
      const client = await standing(tx, done.client);
      await correctEntries(tx, [number], () => ({ field: "client", value: client.id }), at);
      if (done.project === null) return;
      await correctEntries(tx, [number], () => ({ field: "project", value: done.project }), at);
      return;
    }
    case "confirm":
      return updateClient(tx, (await standing(tx, done.client)).id, { status: "confirmed" });
    case "merge":
    case "turn": {
      const [client, into] = [await standing(tx, done.client), await standing(tx, done.into)];
      if (client.id === into.id) return;
      const projectId = done.do === "turn" ? await confirmedProject(tx, into.id, client.name) : null;
      await mergeClients(tx, client.id, { clientId: into.id, projectId });
      return;
    }
    case "revive": {
      const client = await standing(tx, done.client);
      if (client.status === "ended") await undoEnd(tx, client);
      return;
    }
    case "result-of":
      await linkEntries(tx, done.number, [number], false, at);
      return;
    case "same-as":
      await linkEntries(tx, done.number, [number], true, at);
      return;
    case "another":
      await unlinkEntries(tx, number, [done.number], at);
      return;
    case "put":
      return acceptProposal(tx, question, at);
    case "no-number":
      await correctEntries(tx, [number], () => ({ field: "noNumber", value: true }), at);
      return;
  }
}

async function standing(tx: Tx, id: number): Promise<KnownClient> {
  const client = await clientById(tx, id);
  if (!client) throw new LatelyError("CLIENT_UNKNOWN", "It was deleted since the question was asked.");
  return client;
}
