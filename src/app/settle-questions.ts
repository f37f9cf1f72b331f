// Questions about entries that need no answer any more, because somebody did what was asked about.
import { type Act, type QuestionKind, withoutChoice } from "../core/entry/question.ts";
import type { Tx } from "../store/database.ts";
import {
  type AskedQuestion,
  closeQuestion,
  openNameQuestions,
  openOffersOf,
  questionsOf,
  setChoices,
  withoutEntries,
} from "../store/questions.ts";

/** Open questions of this kind about the entries are answered by the choice that `isDone`, else closed without one. */
export async function settleQuestions(
  tx: Tx,
  entryIds: readonly number[],
  kind: QuestionKind,
  isDone: (act: Act) => boolean,
  at: Date,
): Promise<void> {
  const asked = await questionsOf(tx, entryIds);
  const open = asked.filter((one) => one.kind === kind && one.answeredAt === null);
  for (const question of open) await close(tx, question, isDone, at);
}

/** Results that have a success now are offered to no other one; a question that offers nothing else is closed. */
export async function withdrawOffers(tx: Tx, resultIds: readonly number[], at: Date): Promise<void> {
  for (const { id, choices, offered } of await openOffersOf(tx, resultIds)) {
    const left = withoutChoice(choices, (act) => act.do === "result-of" && offered.includes(act.number));
    if (left) await setChoices(tx, id, left);
    else await closeQuestion(tx, id, null, at);
  }
}

/** Of who a provisional client is: answered by the choice that `isDone`, else closed without one. */
export async function settleNames(
  tx: Tx,
  clientId: number,
  isDone: (act: Act) => boolean,
  at: Date,
): Promise<void> {
  for (const question of await openNameQuestions(tx, clientId)) await close(tx, question, isDone, at);
}

/** Who a client is matters to nobody once all that was said to be of it turned out to be another's. */
export async function settleLeft(tx: Tx, clientIds: readonly number[], at: Date): Promise<void> {
  for (const id of await withoutEntries(tx, clientIds)) await settleNames(tx, id, () => false, at);
}

async function close(
  tx: Tx,
  question: AskedQuestion,
  isDone: (act: Act) => boolean,
  at: Date,
): Promise<void> {
  const chosen = question.choices.findIndex((choice) => isDone(choice.act));
  await closeQuestion(tx, question.id, chosen < 0 ? null : chosen + 1, at);
}
