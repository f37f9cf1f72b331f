// A reply that is nothing but a digit answers the question of its letter.
import { admit } from "../core/entry/admit.ts";
import type { ReasonCode } from "../core/entry/understanding.ts";
import type { Verdict } from "../core/entry/verdict.ts";
import { LatelyError } from "../errors.ts";
import { behindSavepoint } from "../store/claims.ts";
import { holdClients } from "../store/client-changes.ts";
import type { Tx } from "../store/database.ts";
import { giveQuestion, type LetterQuestion, questionsOfLetters } from "../store/questions.ts";
import { lettersByHeaderId } from "../store/threads.ts";
import { answerAsked } from "./answer-questions.ts";
import type { BatchAround, ReadMail } from "./surroundings.ts";

/** Such a mail is settled in a transaction of its own, after `holdForAnswer`: what it does takes locks of its own. */
export function mayAnswer({ understanding }: ReadMail): boolean {
  return understanding.reply?.digit != null;
}

/** Before anything else in its transaction, as a command that answers would begin. */
export async function holdForAnswer(tx: Tx): Promise<void> {
  await holdClients(tx);
}

/**
 * Answers the question of the nearest letter that the mail answers, and says how the mail ends; null when no letter
 * asked anything, or somebody else than its reader writes. What cannot be answered changes nothing.
 */
export async function answerByDigit(tx: Tx, mail: ReadMail, around: BatchAround): Promise<Verdict | null> {
  const { claim, understanding } = mail;
  const digit = understanding.reply?.digit ?? null;
  const arrival = around.of.get(claim.id)?.arrival;
  const admission = arrival && admit(arrival);
  if (digit === null || !admission || !("authorId" in admission)) return null;
  const question = await questionAnswered(tx, mail);
  if (!question) return null;
  const { authorId } = admission;
  if (authorId !== question.readerId && authorId !== question.personId)
    return ended("needs-you", "reply-from-other", authorId);
  if (question.answeredAt !== null) {
    // A replay finds its own answer given.
    const isOwn = claim.understoodAt !== null && question.answer === digit;
    return isOwn ? ended("filed", "digit", authorId) : ended("needs-you", "digit-late", authorId);
  }
  if (digit > question.choices.length) return ended("needs-you", "digit-unknown", authorId);
  const { sentAt } = understanding;
  const at = sentAt && sentAt < claim.receivedAt ? sentAt : claim.receivedAt;
  const done = await behindSavepoint(tx, async () => {
    await giveQuestion(tx, question.id, authorId);
    return answerAsked(tx, { ...question, personId: authorId }, digit, at);
  });
  if (done.done) return ended("filed", "digit", authorId);
  // What it was about is gone; anything else is a fault and tried again.
  if (!(done.error instanceof LatelyError)) throw done.error;
  return ended("needs-you", "digit-late", authorId);
}

async function questionAnswered(tx: Tx, { understanding }: ReadMail): Promise<LetterQuestion | null> {
  const { references, inReplyTo } = understanding;
  const ids = inReplyTo ? [...references, inReplyTo] : references;
  const letters = await lettersByHeaderId(tx, [...new Set(ids)]);
  const nearest = ids.findLast((id) => letters.has(id));
  const letterId = nearest === undefined ? undefined : letters.get(nearest);
  const [question] = letterId === undefined ? [] : await questionsOfLetters(tx, [letterId]);
  return question ?? null;
}

function ended(state: Verdict["state"], reason: ReasonCode, authorId: number): Verdict {
  return { state, reason, authorId, duplicateOf: null, possibleDuplicates: [] };
}
