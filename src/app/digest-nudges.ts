// What a digest asks of its reader: asks, one question, reviews coming due, and what was taken back since he saw it.
import type { Nudges } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { asksFor } from "./asks.ts";
import { openQuestionFor } from "./digest-question.ts";
import { retractionsFor } from "./retractions.ts";
import { reviewsDueFor } from "./reviews-due.ts";

export async function digestNudges(tx: Tx, person: KnownPerson, window: Window): Promise<Nudges> {
  return {
    asks: await asksFor(tx, person, window),
    ...(await openQuestionFor(tx, person)),
    reviews: await reviewsDueFor(tx, person, window),
    retractions: await retractionsFor(tx, person, window),
  };
}
