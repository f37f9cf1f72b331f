// The one question of a digest that a digit answers.
import type { Nudges } from "../core/digest/nudges.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";

export async function openQuestionFor(
  _tx: Tx,
  _person: KnownPerson,
): Promise<Pick<Nudges, "question" | "furtherQuestions">> {
  return { question: null, furtherQuestions: 0 };
}
