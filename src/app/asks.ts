// The ask: successes without a number, each with a draft mail to the client.
import { setImmediate as nextTurn } from "node:timers/promises";
import { draftAsk } from "../core/ask/draft.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { agencyDomains } from "../core/delivery/addressee.ts";
import type { Ask } from "../core/digest/nudges.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import { daysBefore } from "../core/entry/find-win.ts";
import { speaksOfAgencyMoney, withoutRetracted } from "../core/timeline/visible.ts";
import { clientChoices } from "../store/approvals.ts";
import {
  type AskableWin,
  type AskedPerson,
  type AskReader,
  askableWins,
  askedPeople,
} from "../store/asks.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { knownDomains } from "../store/outbox.ts";
import type { Reading } from "./readings.ts";

const MOST = 3;
const MOST_TIMES = 2;
const QUIET_MS = 21 * 86_400_000;
/** Before a week has passed nobody could count what it brought. */
const DAYS_AFTER = 7;
const DAYS_BACK = 183;

/**
 * By person at most 3, to whoever minds the client alone, by what was asked before his window closed: a preview reads the
 * same.
 * `readAt`: the address where his mail is read, by person.
 */
export async function asksFor(
  tx: Tx,
  readings: readonly Reading[],
  {
    readAt,
    agencyDomains: configured,
  }: { readAt: ReadonlyMap<number, string>; agencyDomains: readonly string[] },
): Promise<Map<number, Ask[]>> {
  const limits = { mostTimes: MOST_TIMES, quietMs: QUIET_MS, most: MOST };
  const askable = await withoutOurMoney(tx, await askableWins(tx, readings.map(askReader), limits));
  if (askable.size === 0) return new Map();
  const wins = await toldWins(tx, askable);
  const domains = agencyDomains(configured, configured.length > 0 ? [] : await knownDomains(tx));
  const clients = readings.flatMap(({ person, window }) =>
    (wins.get(person.id) ?? []).map(({ clientId }) => ({ personId: person.id, clientId, at: window.to })),
  );
  const people = await askedPeople(tx, clients, [...domains]);
  const asks = new Map<number, Ask[]>();
  for (const { person } of readings) {
    const { id, name } = person;
    const own = wins.get(id) ?? [];
    asks.set(
      id,
      own.map((win) => askOf(win, name, people.get(id) ?? [], readAt.get(id) ?? null)),
    );
    // Nothing should wait for the drafts of everybody.
    await nextTurn();
  }
  return asks;
}

function askReader({ person, window }: Reading): AskReader {
  const today = dayIn(window.to, person.zone);
  return {
    personId: person.id,
    day: today,
    onFrom: daysBefore(today, DAYS_BACK),
    onTo: daysBefore(today, DAYS_AFTER),
    at: window.to,
  };
}

/** The first of each person, without those whose words for the client speak of the agency's own money. */
async function withoutOurMoney(
  tx: Tx,
  wins: ReadonlyMap<number, readonly AskableWin[]>,
): Promise<Map<number, AskableWin[]>> {
  const doubtful = [...wins.values()].flat().filter((win) => win.hasAgencyMoney);
  const ids = doubtful.map((win) => win.entryId);
  const choices = ids.length > 0 ? await clientChoices(tx, ids) : new Map();
  const ours = new Set(
    (await loggedEntries(tx, { ids }))
      .filter((entry) => {
        const { title, text = null } = choices.get(entry.id) ?? {};
        return speaksOfAgencyMoney({ ...entry, title: title ?? entry.title }, text);
      })
      .map((entry) => entry.id),
  );
  return new Map(
    [...wins].map(([personId, own]) => [
      personId,
      own.filter((win) => !ours.has(win.entryId)).slice(0, MOST),
    ]),
  );
}

/** A success as it is asked about. */
interface ToldWin extends AskableWin {
  /** Without what was taken back. */
  entry: LoggedEntry;
  /** The client's wording where there is one, without what was taken back. */
  told: string;
}

/** By person, in order: what the client is told of each. */
async function toldWins(
  tx: Tx,
  wins: ReadonlyMap<number, readonly AskableWin[]>,
): Promise<Map<number, ToldWin[]>> {
  const ids = [...wins.values()].flat().map((win) => win.entryId);
  const entries = new Map((await loggedEntries(tx, { ids })).map((entry) => [entry.id, entry]));
  const choices = await clientChoices(tx, ids);
  const told = (win: AskableWin): ToldWin[] => {
    const entry = entries.get(win.entryId);
    if (!entry) return [];
    const title = choices.get(entry.id)?.title ?? entry.title;
    return [{ ...win, entry: withoutRetracted(entry), told: withoutRetracted({ ...entry, title }).title }];
  };
  return new Map([...wins].map(([personId, own]) => [personId, own.flatMap(told)]));
}

function askOf(win: ToldWin, pm: string, people: readonly AskedPerson[], bcc: string | null): Ask {
  const { entryId, clientId, locale, times, entry, told } = win;
  const { number, title, body, on, onPrecision } = entry;
  const found = people.find((one) => one.clientId === clientId);
  const to = found ? { name: found.name, email: found.email } : null;
  const draft = draftAsk({ number, title: told, on, body, onPrecision, locale, to, bcc, pm });
  const client = { id: clientId, name: entry.client?.name ?? "" };
  return { entryId, number, title, on, client, to, bcc, ...draft, time: times + 1 };
}
