// Proposals: one that is accepted becomes a result of the success that was asked about, one that came otherwise is closed.
import { isNewAnswer } from "../core/ask/proposal.ts";
import { columnsOf, type Understood } from "../core/entry/corrections.ts";
import { reasonSentence } from "../core/entry/reasons.ts";
import { LatelyError } from "../errors.ts";
import { noteConfirmed, openProposals } from "../store/asks.ts";
import { currenciesOf } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { insertLinks, upsertEntries, writeEvidence, writeFigures } from "../store/entry-rows.ts";
import { type AskedQuestion, closeQuestion } from "../store/questions.ts";
import { entriesByNumber } from "../store/threads.ts";
import { keepInside } from "./keep-inside.ts";

/**
 * Files what was proposed, as a result by whoever was asked, logged `at`; it is written as a replay of the mail would
 * write it. Throws ENTRY_UNKNOWN when the success is gone, QUESTION_NONE when the answer's mail is.
 */
export async function acceptProposal(tx: Tx, question: AskedQuestion, at: Date): Promise<void> {
  const { messageId, proposed: draft, number } = question;
  const [win] = await entriesByNumber(tx, [number]);
  if (!win) throw new LatelyError("ENTRY_UNKNOWN", `#${number}`);
  if (messageId === null || !draft) throw new LatelyError("QUESTION_NONE", "The answer was deleted.");
  const understood: Understood = {
    draft,
    bracketIsLabel: false,
    clientId: win.clientId,
    projectId: win.projectId,
    clientBy: "reference",
    clientReason: `it names #${number}`,
  };
  const currencies = await currenciesOf(tx, win.clientId === null ? [] : [win.clientId]);
  const columns = columnsOf(understood, [], currencies);
  const row = {
    ...columns,
    messageId,
    ordinal: 0,
    personId: question.personId,
    loggedAt: at,
    possibleDuplicateOf: null,
    backfilled: false,
    elided: draft.elided,
    understood,
  };
  const [key] = await upsertEntries(tx, [row]);
  if (!key) throw new Error("an entry that was just written is not there");
  await writeEvidence(tx, [{ entryId: key.id, evidence: draft.evidence }]);
  await writeFigures(tx, [{ entryId: key.id, figures: columns.figures, isNew: key.isNew }]);
  const reason = "the client's answer to the ask for it";
  await insertLinks(tx, [{ fromEntry: win.id, toEntry: key.id, kind: "result", reason }], "person");
  await keepInside(tx, [win.id, key.id]);
  await noteConfirmed(tx, messageId, question.personId, reasonSentence("note"));
}

/** What these results say already is proposed no more; an answer with another number stays open. */
export async function closeAnswered(tx: Tx, resultIds: readonly number[], at: Date): Promise<void> {
  for (const { questionId, proposed, figures } of await openProposals(tx, resultIds)) {
    if (!isNewAnswer(proposed, [{ figures }])) await closeQuestion(tx, questionId, null, at);
  }
}
