// What digests ask of their readers: asks, one question, reviews coming due, and what was taken back since they saw it.
import type { Config } from "../config.ts";
import type { Nudges } from "../core/digest/nudges.ts";
import { insertAsks } from "../store/asks.ts";
import type { Tx } from "../store/database.ts";
import { noteAskedIn } from "../store/questions.ts";
import { asksFor } from "./asks.ts";
import { openQuestionsFor } from "./digest-question.ts";
import { readAddresses } from "./read-address.ts";
import { type Reading, readerIds } from "./readings.ts";
import { retractionsFor } from "./retractions.ts";
import { reviewsDueFor } from "./reviews-due.ts";

/** By person. */
export async function digestNudges(
  tx: Tx,
  readings: readonly Reading[],
  config: Config,
): Promise<Map<number, Nudges>> {
  const ids = readerIds(readings);
  const readAt = await readAddresses(tx, ids, config);
  const asks = await asksFor(tx, readings, { readAt, agencyDomains: config.agencyDomains });
  const questions = await openQuestionsFor(tx, readings, (id) => readAt.has(id));
  const reviews = await reviewsDueFor(tx, readings);
  const retractions = await retractionsFor(tx, readings);
  return new Map(
    ids.map((id) => [
      id,
      {
        asks: asks.get(id) ?? [],
        question: questions.get(id)?.question ?? null,
        furtherQuestions: questions.get(id)?.furtherQuestions ?? 0,
        reviews: reviews.get(id) ?? [],
        retractions: retractions.get(id) ?? [],
      },
    ]),
  );
}

/** What letters ask is remembered with them: so often, so late, and by which digit it is answered. `at`: the window's end. */
export async function noteNudges(
  tx: Tx,
  letters: readonly { letterId: number; nudges: Nudges; at: Date }[],
): Promise<void> {
  const asks = letters.flatMap(({ letterId, nudges, at }) =>
    nudges.asks.map(({ entryId, to }) => ({ letterId, entryId, to: to?.email ?? null, at })),
  );
  await insertAsks(tx, asks);
  const questions = letters.flatMap(({ letterId, nudges }): [number, number][] =>
    nudges.question ? [[letterId, nudges.question.id]] : [],
  );
  await noteAskedIn(tx, new Map(questions));
}
