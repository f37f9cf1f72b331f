// The one question of a digest that a digit answers.
import { dayIn } from "../core/dates/day-in.ts";
import type { Nudges } from "../core/digest/nudges.ts";
import type { Tx } from "../store/database.ts";
import { type OpenQuestionRow, openQuestions } from "../store/questions.ts";
import { type Reading, readerIds } from "./readings.ts";

type Asked = Pick<Nudges, "question" | "furtherQuestions">;

/** By person the oldest that waits for him; it comes again until it is answered. `canReply`: his mailbox is read. */
export async function openQuestionsFor(
  tx: Tx,
  readings: readonly Reading[],
  canReply: (personId: number) => boolean,
): Promise<Map<number, Asked>> {
  const open = await openQuestions(
    tx,
    readings.map(({ person, window }) => ({
      personId: person.id,
      day: dayIn(window.to, person.zone),
      before: window.to,
    })),
  );
  return new Map(readerIds(readings).map((id) => [id, asked(open.get(id) ?? [], canReply(id))]));
}

function asked([oldest, ...further]: readonly OpenQuestionRow[], canReply: boolean): Asked {
  if (!oldest) return { question: null, furtherQuestions: 0 };
  const { id, number, text, isNew } = oldest;
  const choices = oldest.choices.flatMap(({ text, isGone }, at) => (isGone ? [] : [{ digit: at + 1, text }]));
  return { question: { id, number, text, choices, isNew, canReply }, furtherQuestions: further.length };
}
