// What a PM clears for the client: approval as a snapshot, the client's wording, what is hidden and what stands out.
import type { EntryLink, LoggedEntry } from "../core/entry/entry.ts";
import { nameKey } from "../core/entry/names.ts";
import {
  type Approvable,
  approvable,
  type LentTitle,
  lentTitle,
  type QuoteChoice,
  type Refusal,
} from "../core/timeline/approval.ts";
import type { Person } from "../core/timeline/personal.ts";
import { LatelyError } from "../errors.ts";
import { approve, clientChoices, reword, setFeatured, setHidden } from "../store/approvals.ts";
import { contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import { insertCorrections, lockEntries, type NewCorrection } from "../store/entry-changes.ts";
import { holdAddresses } from "../store/people.ts";
import { fromColleagues, fromOutsiders } from "./colleagues.ts";
import { entryIds, lockNumbered } from "./correct-entries.ts";
import { joinedTo } from "./joined.ts";
import { resultsOf } from "./results-of.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import { typedTitles } from "./typed-titles.ts";

export interface ApprovalChoice {
  quote: QuoteChoice;
  /** What was inferred of their figures is right: a correction, which a replay keeps. */
  isConfirmed: boolean;
  /** Null: a command, which has no person. */
  byPerson: number | null;
  /** AGENCY_DOMAINS: who writes from there is no client. */
  agencyDomains: readonly string[];
}

export type Approved = { number: number } & Omit<Extract<Approvable, { ok: true }>, "ok"> & {
    /** Of a success: its results that the client still does not see, by number. */
    openResults: number[];
    /** No client sees it all the same. */
    isHidden: boolean;
  };

/**
 * All or none, in the order given. A figure of which something is merely inferred is left out unless confirmed. Throws
 * ENTRY_UNKNOWN, and with each entry and its reason QUOTE_NOT_CLIENTS or ENTRY_NOT_APPROVABLE. Needs a transaction.
 */
export async function approveEntries(
  tx: Tx,
  numbers: readonly number[],
  choice: ApprovalChoice,
  at: Date,
): Promise<Approved[]> {
  await holdAddresses(tx);
  const asked = await entryIds(tx, numbers);
  const lenders = await lendersOf(tx, asked);
  const winIds = lenders.map((link) => link.fromEntry);
  // In one order with what may borrow from them: a title must not change while it is lent.
  await lockEntries(tx, [...asked, ...winIds]);
  const locked = await lockNumbered(tx, numbers);
  const ids = locked.map((entry) => entry.id);
  const zones = new Map(locked.map((entry) => [entry.id, entry.zone]));
  let entries = await loggedEntries(tx, { ids });
  if (choice.isConfirmed) {
    await confirmFigures(tx, entries, choice.byPerson);
    entries = await loggedEntries(tx, { ids });
  }
  const wins = await loggedEntries(tx, { ids: winIds });
  const choices = await clientChoices(tx, [...ids, ...winIds]);
  const colleagues = await fromColleagues(tx, [...ids, ...winIds], choice.agencyDomains);
  const outsiders = await fromOutsiders(tx, entries);
  const typed = await typedTitles(tx, [...entries, ...wins]);
  const contacts = await contactsAt(
    tx,
    entries.flatMap(({ client }) => client?.id ?? []),
  );
  const viewOf = ({ id, client }: LoggedEntry, beside: LentTitle | null) => ({
    zone: zones.get(id) ?? "UTC",
    isColleagues: colleagues.has(id),
    isOutsiders: outsiders.has(id),
    beside,
    isTyped: typed.has(id),
    contacts: contacts.get(client?.id ?? 0) ?? [],
  });
  const besideOf = (result: LoggedEntry): LentTitle | null => {
    const own = lenders.flatMap(({ fromEntry, toEntry }) => (toEntry === result.id ? [fromEntry] : []));
    const near = own.flatMap((id) => wins.find((win) => win.id === id) ?? []);
    return lentTitle(result, near, choices, (win) => viewOf(win, null));
  };
  const found = entries.map((entry) => {
    const view = viewOf(entry, besideOf(entry));
    return { number: entry.number, ...approvable(entry, choices.get(entry.id), choice.quote, view) };
  });
  const refused = found.flatMap((one) => (one.ok ? [] : [one]));
  if (refused.length > 0) {
    const isQuote = refused.every((one) => one.why === "colleagues-words");
    const reasons = refused.map((one) => `#${one.number} ${REFUSALS[one.why]}.`);
    throw new LatelyError(isQuote ? "QUOTE_NOT_CLIENTS" : "ENTRY_NOT_APPROVABLE", reasons.join(" "));
  }
  const cleared = found.flatMap((one) => (one.ok ? [one] : []));
  await approve(
    tx,
    cleared.map((one) => one.content),
    at,
    choice.byPerson,
  );
  const open = await openResultsOf(tx, entries);
  return cleared
    .map((one) => {
      const { entryId } = one.content;
      const isHidden = choices.get(entryId)?.isHidden ?? false;
      return { ...one, openResults: open.get(entryId) ?? [], isHidden };
    })
    .sort((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number));
}

/** Links from successes to those of the entries that are results of theirs. */
async function lendersOf(tx: Tx, ids: readonly number[]): Promise<EntryLink[]> {
  return (await entryLinks(tx, ids)).filter(
    ({ kind, toEntry }) => kind === "result" && ids.includes(toEntry),
  );
}

/** By client. */
async function contactsAt(tx: Tx, clientIds: readonly number[]): Promise<Map<number, Person[]>> {
  const contacts = new Map<number, Person[]>();
  for (const id of new Set(clientIds)) contacts.set(id, await contactsOf(tx, id));
  return contacts;
}

/** By success: numbers of its results that are drafts still; a success is shown without the number of such a one. */
async function openResultsOf(tx: Tx, wins: readonly LoggedEntry[]): Promise<Map<number, number[]>> {
  const open = [...(await resultsOf(tx, wins))].map(([id, results]) => {
    return [id, results.filter((one) => one.visibility === "draft").map((one) => one.number)] as const;
  });
  return new Map(open);
}

const REFUSALS: Record<Refusal, string> = {
  private: "is private, or a result of a private success",
  "no-client": "has no client yet",
  "agency-money":
    "speaks of your own money (in its title, its words for the client, its project's name or all its numbers; `lately entry reword` gives it other words, `lately entry set project` another project)",
  "retracted-words":
    "still says a number that was withdrawn or corrected (give it other words with `lately entry reword` or `lately entry set title`)",
  "holds-address":
    "holds a mail address in its title, its words for the client or its project's name (`lately entry reword` gives it other words, `lately entry set project` another project)",
  "holds-name":
    "names a person of the client in its title or its project (`lately entry reword` gives it words for the client, the same ones if they are meant; `lately entry set project` another project)",
  "colleagues-words": "holds the words of a colleague, who is no client's person",
  "clients-title":
    "has words of the client's mail as its title (give it others with `lately entry reword`, or approve it with --quote)",
};

async function confirmFigures(
  tx: Tx,
  entries: readonly LoggedEntry[],
  byPerson: number | null,
): Promise<void> {
  const corrections = entries.flatMap((entry) =>
    entry.figures
      .filter((figure) => !figure.withdrawn)
      .flatMap((figure) =>
        figure.inferred.map((field): NewCorrection => {
          return { entryId: entry.id, figureOrdinal: figure.ordinal, field, value: figure[field] };
        }),
      ),
  );
  if (corrections.length === 0) return;
  await insertCorrections(tx, corrections, "command", byPerson);
  await rewriteEntries(tx, [...new Set(corrections.map((one) => one.entryId))]);
}

export interface Wording {
  /** Null: the entry's own title again, and no text. */
  title: string | null;
  text: string | null;
}

/**
 * For the client alone; an approval ends with it. Results of the client that bear the entry's own title take the new one
 * with it, since he would else read both; one that was given words of its own keeps them. Returns their numbers. Throws
 * ENTRY_UNKNOWN. Needs a transaction.
 */
export async function rewordEntry(tx: Tx, number: number, { title, text }: Wording): Promise<number[]> {
  const [id] = await idsOf(tx, [number]);
  const [own] = await loggedEntries(tx, { numbers: [number] });
  if (id === undefined || !own) return [];
  const results = (await resultsOf(tx, [own])).get(id) ?? [];
  const choices = await clientChoices(tx, [id, ...results.map((one) => one.id)]);
  const before = choices.get(id)?.title ?? null;
  const followers = results.filter((one) => {
    const { title: given = null, text: more = null } = choices.get(one.id) ?? {};
    const isItsOwn = more !== null || (given !== null && given !== before);
    return !isItsOwn && nameKey(one.title) === nameKey(own.title);
  });
  await lockNumbered(
    tx,
    followers.map((one) => one.number),
  );
  await reword(tx, id, title, text);
  for (const one of followers) await reword(tx, one.id, title, null);
  return followers.map((one) => one.number);
}

/**
 * Out of every output for the client, or back, with what is the same: the copy would else stand in its place. An approval
 * stands. Returns the numbers of the copies. Throws ENTRY_UNKNOWN. Needs a transaction.
 */
export async function hideEntries(tx: Tx, numbers: readonly number[], isHidden: boolean): Promise<number[]> {
  const named = await loggedEntries(tx, { ids: await entryIds(tx, numbers) });
  const copies = await loggedEntries(tx, {
    ids: await joinedTo(
      tx,
      named.map((one) => one.id),
      ["same"],
    ),
  });
  const isTheirs = (copy: LoggedEntry) => named.some((one) => one.client?.id === copy.client?.id);
  const along = copies.filter(isTheirs).map((copy) => copy.number);
  await setHidden(tx, await idsOf(tx, [...numbers, ...along]), isHidden);
  return along;
}

/** Never grouped away, or as any other again. Throws ENTRY_UNKNOWN. Needs a transaction. */
export async function featureEntries(tx: Tx, numbers: readonly number[], isFeatured: boolean): Promise<void> {
  await setFeatured(tx, await idsOf(tx, numbers), isFeatured);
}

async function idsOf(tx: Tx, numbers: readonly number[]): Promise<number[]> {
  return (await lockNumbered(tx, numbers)).map((entry) => entry.id);
}
