// The one question of a digest that a digit answers.
import type { Nudges } from "../core/digest/nudges.ts";
import type { Tx } from "../store/database.ts";
import { type AskedQuestion, openQuestions } from "../store/questions.ts";

type Asked = Pick<Nudges, "question" | "furtherQuestions">;

/** By person the oldest that waits for him; it comes again until it is answered. `canReply`: his mailbox is read. */
export async function openQuestionsFor(
  tx: Tx,
  personIds: readonly number[],
  canReply: (personId: number) => boolean,
): Promise<Map<number, Asked>> {
  const open = await openQuestions(tx, personIds);
  return new Map(personIds.map((id) => [id, asked(open.get(id) ?? [], canReply(id))]));
}

function asked([oldest, ...further]: readonly AskedQuestion[], canReply: boolean): Asked {
  if (!oldest) return { question: null, furtherQuestions: 0 };
  const { id, number, text } = oldest;
  const choices = oldest.choices.map((choice, at) => ({ digit: at + 1, text: choice.text }));
  return { question: { id, number, text, choices, canReply }, furtherQuestions: further.length };
}
