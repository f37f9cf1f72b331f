// What a digest asks of its reader: asks, one question, reviews coming due, and what was taken back since he saw it.
import type { Config } from "../config.ts";
import type { Nudges } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import { insertAsks } from "../store/asks.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { noteAskedIn } from "../store/questions.ts";
import { asksFor } from "./asks.ts";
import { openQuestionFor } from "./digest-question.ts";
import { readAddress } from "./read-address.ts";
import { retractionsFor } from "./retractions.ts";
import { reviewsDueFor } from "./reviews-due.ts";

export async function digestNudges(
  tx: Tx,
  person: KnownPerson,
  window: Window,
  config: Config,
): Promise<Nudges> {
  const readAt = await readAddress(tx, person, config);
  return {
    asks: await asksFor(tx, person, window, { readAt, agencyDomains: config.agencyDomains }),
    ...(await openQuestionFor(tx, person, window, readAt !== null)),
    reviews: await reviewsDueFor(tx, person, window),
    retractions: await retractionsFor(tx, person, window),
  };
}

/** What the letter asks is remembered with it: so often, so late, and by which digit it is answered. */
export async function noteNudges(tx: Tx, letterId: number, nudges: Nudges, at: Date): Promise<void> {
  const asks = nudges.asks.map(({ entryId, to }) => ({ entryId, to: to?.email ?? null }));
  await insertAsks(tx, letterId, asks, at);
  if (nudges.question) await noteAskedIn(tx, letterId, nudges.question.id);
}
