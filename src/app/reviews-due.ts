// Reviews of a person's clients that come due.
import type { ReviewDue } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";

export async function reviewsDueFor(_tx: Tx, _person: KnownPerson, _window: Window): Promise<ReviewDue[]> {
  return [];
}
