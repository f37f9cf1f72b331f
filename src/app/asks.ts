// The ask: successes without a number, each with a draft mail to the client.

import { draftAsk } from "../core/ask/draft.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { agencyDomains } from "../core/delivery/addressee.ts";
import type { Ask } from "../core/digest/nudges.ts";
import type { Window } from "../core/digest/window.ts";
import { daysBefore } from "../core/entry/find-win.ts";
import { askableWins, askedPeople } from "../store/asks.ts";
import type { Tx } from "../store/database.ts";
import { knownDomains } from "../store/outbox.ts";
import type { KnownPerson } from "../store/people.ts";

const MOST = 3;
const MOST_TIMES = 2;
const QUIET_MS = 21 * 86_400_000;
/** Before a week has passed nobody could count what it brought. */
const DAYS_AFTER = 7;
const DAYS_BACK = 183;

/** At most 3, to whoever minds the client alone, by what was asked before the window closed: a preview reads the same. */
export async function asksFor(
  tx: Tx,
  person: KnownPerson,
  window: Window,
  { readAt, agencyDomains: configured }: { readAt: string | null; agencyDomains: readonly string[] },
): Promise<Ask[]> {
  const today = dayIn(window.to, person.zone);
  const wins = await askableWins(tx, person.id, {
    day: today,
    onFrom: daysBefore(today, DAYS_BACK),
    onTo: daysBefore(today, DAYS_AFTER),
    at: window.to,
    mostTimes: MOST_TIMES,
    quietMs: QUIET_MS,
    most: MOST,
  });
  if (wins.length === 0) return [];
  const domains = agencyDomains(configured, configured.length > 0 ? [] : await knownDomains(tx));
  const people = await askedPeople(
    tx,
    wins.map((win) => win.clientId),
    { domains: [...domains], at: window.to },
  );
  return wins.map(({ clientId, clientName, times, body, onPrecision, locale, ...win }): Ask => {
    const found = people.find((one) => one.clientId === clientId);
    const to = found ? { name: found.name, email: found.email } : null;
    const asked = { ...win, body, onPrecision, locale, to, bcc: readAt, pm: person.name };
    const draft = draftAsk(asked);
    const client = { id: clientId, name: clientName };
    return { ...win, client, to, bcc: readAt, ...draft, time: times + 1 };
  });
}
