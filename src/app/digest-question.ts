// The one question of a digest that a digit answers.
import type { Nudges } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { openQuestions } from "../store/questions.ts";

/** The oldest that waits for him; it comes again until it is answered. `canReply`: a mailbox is read. */
export async function openQuestionFor(
  tx: Tx,
  person: KnownPerson,
  window: Window,
  canReply: boolean,
): Promise<Pick<Nudges, "question" | "furtherQuestions">> {
  const [oldest, ...further] = await openQuestions(tx, person.id, window.to);
  if (!oldest) return { question: null, furtherQuestions: 0 };
  const { id, number, text, isNew } = oldest;
  const choices = oldest.choices.map((choice, at) => ({ digit: at + 1, text: choice.text }));
  return { question: { id, number, text, choices, isNew, canReply }, furtherQuestions: further.length };
}
