// What was withdrawn or corrected since a person saw it.
import type { Retraction } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";

export async function retractionsFor(_tx: Tx, _person: KnownPerson, _window: Window): Promise<Retraction[]> {
  return [];
}
