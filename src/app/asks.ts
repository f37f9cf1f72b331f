// The ask: successes without a number, each with a draft mail to the client.
import type { Ask } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";

export async function asksFor(_tx: Tx, _person: KnownPerson, _window: Window): Promise<Ask[]> {
  return [];
}
