// The one question of a digest that a digit answers.
import type { Nudges } from "../core/digest/nudges.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { openQuestions } from "../store/questions.ts";

/** The oldest that waits for him; it comes again until it is answered. `canReply`: a mailbox is read. */
export async function openQuestionFor(
  tx: Tx,
  person: KnownPerson,
  canReply: boolean,
): Promise<Pick<Nudges, "question" | "furtherQuestions">> {
  const [oldest, ...further] = await openQuestions(tx, person.id);
  if (!oldest) return { question: null, furtherQuestions: 0 };
  const { id, number, text } = oldest;
  const choices = oldest.choices.map((choice, at) => ({ digit: at + 1, text: choice.text }));
  return { question: { id, number, text, choices, canReply }, furtherQuestions: further.length };
}
