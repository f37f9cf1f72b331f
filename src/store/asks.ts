// Asks: which successes a client may be asked about, whom, what was asked before, and the mails that answer.
import { type RawBuilder, sql } from "kysely";
import type { AskedWin } from "../core/ask/ask-mail.ts";
import type { KnownAnswer } from "../core/ask/proposal.ts";
import type { EntryDraft } from "../core/entry/understanding.ts";
import type { Sum } from "../core/figures/same-sum.ts";
import { clientsMindedBy, minderOf } from "./covers.ts";
import type { Tx } from "./database.ts";
import { entryLinks } from "./entries.ts";
import { insideByLink } from "./inside.ts";
import { awaitedAmong } from "./questions.ts";
import { byPerson, jsonRows, textArray } from "./rows.ts";

/** Of a row of `message` that was filed: it is a note, and no mail about an ask or a question. */
export const isNote = sql<boolean>`
  coalesce(reason_code, 'note') not in ('ask-sent', 'answer', 'answer-known', 'digit')`;

/**
 * A reader, the `day` on which he minds the clients, and the days [onFrom, onTo] of the successes he may be asked to ask
 * about; `at`: when his window closed.
 */
export interface AskReader {
  personId: number;
  day: string;
  onFrom: string;
  onTo: string;
  at: Date;
}

export interface AskableWin {
  /** Who is asked. */
  personId: number;
  entryId: number;
  clientId: number;
  /** BCP 47, the client's. */
  locale: string;
  /** How often it was asked before. */
  times: number;
  /** It has a figure of the agency's own: whether its words say it is told by core/timeline/visible. */
  hasAgencyMoney: boolean;
}

/** It has a number of the client's own. */
const hasNumber = (entryId: RawBuilder<unknown>) => sql`exists (
  select 1 from figure where figure.entry_id = ${entryId} and figure.withdrawn_at is null and beneficiary = 'client')`;

/**
 * So many times as many are read as are wanted: what a chain of links keeps inside is found by a statement of its own,
 * and what speaks of the agency's money by core. In this one the planner took the chain for so dear that it read all clients for each reader: 5 ms a digest instead of 0.4.
 */
const SPARE = 4;

/**
 * Standing successes of the clients that each one minds on his `day`, without a number of their own, a result, or a fruit
 * with a number, that happened in [onFrom, onTo] and were logged before `at`; each at most `mostTimes`, and `quietMs`
 * after the last ask or its sending. What is private, or linked to something private, is left out; so is what is hidden
 * from the client, and what an answer, or a number that came, waits for. Nobody is asked for a second before each client
 * of the list was asked for one; featured ones first, then the latest, which the client remembers best. More than the
 * `most` that are wanted of each reader: what speaks of the agency's own money is still among them.
 */
export async function askableWins(
  tx: Tx,
  readers: readonly AskReader[],
  { mostTimes, quietMs, most }: { mostTimes: number; quietMs: number; most: number },
): Promise<Map<number, AskableWin[]>> {
  const rows = readers.map((reader) => ({
    ...reader,
    quietSince: new Date(reader.at.getTime() - quietMs),
  }));
  const found = await sql<AskableWin>`
    select reader."personId", askable."entryId", askable."clientId", askable.locale, askable.times,
           askable."hasAgencyMoney"
    from json_to_recordset(${jsonRows(rows)}) as reader (
      "personId" bigint, day date, "onFrom" date, "onTo" date, at timestamptz, "quietSince" timestamptz)
    cross join lateral (
    select entry.id as "entryId", entry.number, entry.on_date as on, client.id as "clientId", client.locale,
           asked.times, entry.featured,
           exists (select 1 from figure where figure.entry_id = entry.id and figure.withdrawn_at is null
                     and beneficiary = 'agency') as "hasAgencyMoney",
           row_number() over (
             partition by client.id order by entry.featured desc, entry.on_date desc, entry.number desc) as nth
    from client
    join entry on entry.client_id = client.id
    cross join lateral (
      select count(*)::int as times, greatest(max(asked_at), max(sent_seen_at)) as last
      from ask where ask.entry_id = entry.id and asked_at < reader.at
    ) as asked
    where client.status <> 'ended' and client.merged_into is null
      and client.id in ${clientsMindedBy(sql`reader."personId"`, sql`reader.day`)}
      and entry.kind = 'win' and entry.withdrawn_at is null and entry.visibility <> 'private'
      and not entry.no_number and not entry.hidden
      and not exists (
        select 1 from entry first where first.id = entry.possible_duplicate_of
          and first.withdrawn_at is null and first.visibility <> 'private')
      and entry.on_date between reader."onFrom" and reader."onTo" and entry.logged_at < reader.at
      and asked.times < ${mostTimes} and (asked.last is null or asked.last <= reader."quietSince")
      and not ${hasNumber(sql`entry.id`)}
      and not exists (
        select 1 from link join entry other
          on other.id = case when link.from_entry = entry.id then link.to_entry else link.from_entry end
        where (link.from_entry = entry.id or link.to_entry = entry.id) and link.undone_at is null
          and (other.visibility = 'private'
               or (other.withdrawn_at is null
                   and (link.kind = 'result'
                        or ((link.from_entry = entry.id or link.kind = 'same')
                            and (${hasNumber(sql`other.id`)} or exists (
                              select 1 from link fruit join entry result on result.id = fruit.to_entry
                              where fruit.from_entry = other.id and fruit.kind = 'result'
                                and fruit.undone_at is null and result.withdrawn_at is null
                                and ${hasNumber(sql`result.id`)})))))))
    order by nth, entry.featured desc, entry.on_date desc, entry.number desc
    limit ${most * SPARE}) askable
    order by nth, featured desc, "on" desc, number desc`.execute(tx);
  const ids = found.rows.map((row) => row.entryId);
  const inside = await nearPrivate(tx, ids);
  const awaited = await awaitedAmong(tx, ids);
  return byPerson(found.rows.filter(({ entryId }) => !inside.has(entryId) && !awaited.has(entryId)));
}

/** Those of the entries that are private by a link, or linked to what is. */
async function nearPrivate(tx: Tx, ids: readonly number[]): Promise<Set<number>> {
  const links = await entryLinks(tx, ids);
  const ends = links.flatMap((link) => [link.fromEntry, link.toEntry]);
  const inside = await insideByLink(tx, [...new Set([...ids, ...ends])]);
  for (const { fromEntry, toEntry } of links)
    if (inside.has(fromEntry) || inside.has(toEntry)) inside.add(fromEntry).add(toEntry);
  return inside;
}

export interface AskedPerson {
  /** Who is to ask. */
  personId: number;
  clientId: number;
  name: string;
  email: string;
}

/**
 * Whom to ask at each reader's clients: the first contact of its daily work, else whoever last wrote what became
 * evidence and is no contact who has left, in what was logged before `at`. Nobody with an address of a person of ours,
 * or at one of `domains`.
 */
export async function askedPeople(
  tx: Tx,
  clients: readonly { personId: number; clientId: number; at: Date }[],
  domains: readonly string[],
): Promise<Map<number, AskedPerson[]>> {
  if (clients.length === 0) return new Map();
  const found = await sql<AskedPerson>`
    with reader as (
      select distinct * from json_to_recordset(${jsonRows(clients)})
        as r ("personId" bigint, "clientId" bigint, at timestamptz)
    )
    select distinct on ("personId", "clientId") "personId", "clientId", name, email
    from (
      select 1 as rank, "personId", client_id as "clientId", name, email_key as email, null::timestamptz as at, -id as recent
      from contact join reader on reader."clientId" = contact.client_id
      where level = 'daily' and left_on is null and email_key is not null
      union all
      select 2, "personId", entry.client_id, coalesce(from_name, ''), lower(from_email), evidence.sent_at, entry.id
      from reader join entry on entry.client_id = reader."clientId"
      join evidence on evidence.entry_id = entry.id
      where evidence.domain is not null and entry.withdrawn_at is null
        and entry.logged_at < reader.at and entry.visibility <> 'private'
        and not exists (
          select 1 from contact where contact.client_id = entry.client_id and left_on is not null
            and contact.email_key = lower(from_email))
    ) as known
    where not exists (select 1 from address where address.email_key = known.email)
      and not split_part(email, '@', 2) = any(${textArray(domains)})
    order by "personId", "clientId", rank, at desc nulls last, recent desc`.execute(tx);
  return byPerson(found.rows);
}

/** `to` is lower-cased; null where the draft names nobody. `at`: when the window of the letter closed. */
export async function insertAsks(
  tx: Tx,
  asks: readonly { letterId: number; entryId: number; to: string | null; at: Date }[],
): Promise<void> {
  if (asks.length === 0) return;
  await sql`
    insert into ask (entry_id, letter_id, asked_at, sent_to)
    select "entryId", "letterId", at, case when "to" is null then '{}' else array["to"] end
    from json_to_recordset(${jsonRows(asks)})
      as a ("letterId" bigint, "entryId" bigint, "to" text, at timestamptz)`.execute(tx);
}

export interface AskedWinRow extends AskedWin {
  entryId: number;
  title: string;
  /** Whose it is to confirm an answer: the client's lead, else the author. */
  leadId: number;
  /** Who would do it on the day: whoever covers for him, else himself. */
  minderId: number;
  /** Message-IDs of the mails that asked. */
  headerIds: string[];
}

/** Standing successes that were asked about, of these numbers or by mails with these Message-IDs; minded as on `day`. */
export async function askedWins(
  tx: Tx,
  numbers: readonly number[],
  headerIds: readonly string[],
  day: string,
): Promise<AskedWinRow[]> {
  if (numbers.length === 0 && headerIds.length === 0) return [];
  const found = await sql<AskedWinRow>`
    select entry.id as "entryId", entry.number, entry.title, client.id as "clientId",
           coalesce(${minderOf(sql`client.id`, day)}, entry.person_id) as "minderId",
           coalesce((select led.person_id from client_member led
                     where led.client_id = client.id and led.role = 'lead'), entry.person_id) as "leadId",
           to_json(array(
             select person_id from client_member where client_id = client.id
             union select letter.person_id from ask join letter on letter.id = ask.letter_id
             where ask.entry_id = entry.id and letter.person_id is not null)) as "peopleIds",
           array(select distinct unnest(sent_to) from ask where ask.entry_id = entry.id) as "sentTo",
           array(select message.message_id from ask join message on message.id = ask.sent_message_id
                 where ask.entry_id = entry.id and message.message_id is not null) as "headerIds"
    from entry join client on client.id = entry.client_id
    where entry.kind = 'win' and entry.withdrawn_at is null
      and exists (select 1 from ask where ask.entry_id = entry.id)
      and (entry.number = any(${[...numbers]}::bigint[]) or entry.id in (
        select ask.entry_id from ask join message on message.id = ask.sent_message_id
        where message.message_id = any(${textArray(headerIds)})))`.execute(tx);
  return found.rows;
}

/** The latest ask of the success was sent, at this moment at the latest; what was seen first stands. */
export async function noteAskSent(
  tx: Tx,
  sent: { entryId: number; messageId: number; to: readonly string[]; at: Date },
): Promise<void> {
  await sql`
    update ask set sent_seen_at = coalesce(sent_seen_at, ${sent.at}),
      sent_message_id = coalesce(sent_message_id, ${sent.messageId}),
      sent_to = array(select distinct unnest(sent_to || ${textArray(sent.to)}))
    where entry_id = ${sent.entryId}
      and letter_id = (select letter_id from ask where entry_id = ${sent.entryId}
                       order by asked_at desc, letter_id desc limit 1)`.execute(tx);
}

/** Results of the successes and what was proposed for them, but for what each of the messages itself made or proposed. */
export async function knownAnswers(
  tx: Tx,
  entryIds: readonly number[],
): Promise<(KnownAnswer & { winId: number; messageId: number | null })[]> {
  if (entryIds.length === 0) return [];
  const found = await sql<{ winId: number; messageId: number | null; figures: Sum[] }>`
    select link.from_entry as "winId", result.message_id as "messageId",
           ${sumsOf(sql`figure.entry_id = result.id`)} as figures
    from link join entry result on result.id = link.to_entry
    where link.from_entry = any(${[...entryIds]}::bigint[]) and link.kind = 'result' and link.undone_at is null
      and result.withdrawn_at is null
    union all
    select entry_id, message_id, (proposed -> 'figures')::json
    from question where kind = 'proposal' and entry_id = any(${[...entryIds]}::bigint[])`.execute(tx);
  return found.rows;
}

export interface OpenProposal {
  questionId: number;
  proposed: EntryDraft;
  /** Of the results that its success has among those asked for. */
  figures: Sum[];
}

/** Proposals that are open for successes to which these results belong. */
export async function openProposals(tx: Tx, resultIds: readonly number[]): Promise<OpenProposal[]> {
  if (resultIds.length === 0) return [];
  const results = sql`select to_entry from link
    where from_entry = question.entry_id and kind = 'result' and undone_at is null
      and to_entry = any(${[...resultIds]}::bigint[])`;
  const found = await sql<OpenProposal>`
    select question.id as "questionId", proposed, ${sumsOf(sql`figure.entry_id in (${results})`)} as figures
    from question
    where kind = 'proposal' and answered_at is null and exists (${results})`.execute(tx);
  return found.rows;
}

function sumsOf(isOne: RawBuilder<unknown>): RawBuilder<Sum[]> {
  return sql`coalesce((
    select json_agg(json_build_object('measure', measure, 'amount', amount, 'amountMax', amount_max,
      'from', "from", 'to', "to", 'unit', unit, 'inferred', inferred))
    from figure where ${isOne}), '[]')`;
}

/** The answer is a note now: its lead confirmed it. */
export async function noteConfirmed(
  tx: Tx,
  messageId: number,
  personId: number,
  reason: string,
): Promise<void> {
  const note = { reason_code: "note", reason, person_id: personId };
  await tx.updateTable("message").set(note).where("id", "=", messageId).execute();
}
