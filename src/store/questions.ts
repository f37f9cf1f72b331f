// Questions about entries: asked once each, kept until they are answered.
import { sql } from "kysely";
import type { Choice, Question } from "../core/entry/question.ts";
import type { EntryDraft } from "../core/entry/understanding.ts";
import { isAskedOf } from "./covers.ts";
import type { Tx } from "./database.ts";
import { isInsideByLink } from "./inside.ts";
import { firstOfCopy } from "./likely-links.ts";
import { byPerson, jsonRows } from "./rows.ts";

export interface NewQuestion extends Question {
  entryId: number;
  /** Who is asked; while somebody covers for him, that one. */
  personId: number;
  /** Of a proposal: the mail that answers an ask, and the result that it would be. */
  messageId?: number;
  proposed?: EntryDraft;
}

/** One of each kind an entry, one proposal a mail, ever: what was asked is not asked again. */
export async function insertQuestions(tx: Tx, questions: readonly NewQuestion[]): Promise<void> {
  if (questions.length === 0) return;
  await sql`
    insert into question (entry_id, person_id, kind, text, choices, message_id, proposed)
    select "entryId", "personId", "kind", "text", "choices", "messageId", "proposed"
    from json_to_recordset(${jsonRows(questions)})
      as q ("entryId" bigint, "personId" bigint, "kind" text, "text" text, "choices" jsonb,
            "messageId" bigint, "proposed" jsonb)
    on conflict do nothing`.execute(tx);
}

export interface AskedQuestion extends Question {
  id: number;
  entryId: number;
  personId: number;
  /** The number of the entry that people see. */
  number: number;
  /** See NewQuestion; null of every other kind. */
  messageId: number | null;
  proposed: EntryDraft | null;
  /** From 1; null while it is open, or when it was settled in another way than by a choice. */
  answer: number | null;
  answeredAt: Date | null;
}

/** Of standing entries, oldest first; answered ones too. An open one about a copy only while what it copies stands. */
export async function questionsOf(tx: Tx, entryIds: readonly number[]): Promise<AskedQuestion[]> {
  if (entryIds.length === 0) return [];
  const found = await sql<AskedQuestion>`${selectQuestions}
    and question.entry_id = any(${[...entryIds]}::bigint[]) order by question.id`.execute(tx);
  return found.rows;
}

/** Open questions of successes that offer one of the results; `offered`: the numbers of all the results. */
export async function openOffersOf(
  tx: Tx,
  resultIds: readonly number[],
): Promise<(AskedQuestion & { offered: number[] })[]> {
  if (resultIds.length === 0) return [];
  const found = await sql<AskedQuestion & { offered: number[] }>`
    select open.*, result.numbers as offered
    from (select array_agg(number::int) as numbers from entry where id = any(${[...resultIds]}::bigint[])) as result
    join (${selectQuestions} and question.kind = 'result' and answered_at is null and entry.kind = 'win') as open
      on exists (
        select 1 from jsonb_array_elements(open.choices) as choice
        where choice -> 'act' ->> 'do' = 'result-of'
          and (choice -> 'act' ->> 'number')::int = any(result.numbers))
    order by open.id`.execute(tx);
  return found.rows;
}

/** Of an open question. */
export async function setChoices(tx: Tx, id: number, choices: readonly Choice[]): Promise<void> {
  await sql`
    update question set choices = ${JSON.stringify(choices)}::jsonb
    where id = ${id} and answered_at is null`.execute(tx);
}

/** Of the clients those that no standing entry is of. */
export async function withoutEntries(tx: Tx, clientIds: readonly number[]): Promise<number[]> {
  if (clientIds.length === 0) return [];
  const found = await sql<{ id: number }>`
    select id from client where id = any(${[...clientIds]}::bigint[])
      and not exists (select 1 from entry where client_id = client.id and withdrawn_at is null)`.execute(tx);
  return found.rows.map(({ id }) => id);
}

/**
 * Of the clients those provisional ones that were only named in private before the entries `since`: who they are stands
 * in no letter yet.
 */
export async function namesUnasked(
  tx: Tx,
  clientIds: readonly number[],
  since: readonly number[],
): Promise<Set<number>> {
  if (clientIds.length === 0) return new Set();
  const found = await sql<{ id: number }>`
    select client.id from client
    where client.id = any(${[...clientIds]}::bigint[]) and status = 'provisional' and merged_into is null
      and exists (select 1 from entry where client_id = client.id and visibility = 'private')
      and not exists (
        select 1 from entry
        where client_id = client.id and visibility <> 'private' and id <> all(${[...since]}::bigint[]))
      and not exists (
        select 1 from question join entry on entry.id = question.entry_id
        where question.kind = 'name' and entry.visibility <> 'private'
          and choices @> jsonb_build_array(
            jsonb_build_object('act', jsonb_build_object('do', 'confirm', 'client', client.id))))`.execute(
    tx,
  );
  return new Set(found.rows.map(({ id }) => id));
}

/** Open questions of who the provisional client is. */
export async function openNameQuestions(tx: Tx, clientId: number): Promise<AskedQuestion[]> {
  const found = await sql<AskedQuestion>`${selectQuestions}
    and question.kind = 'name' and answered_at is null
    and choices @> ${JSON.stringify([{ act: { do: "confirm", client: clientId } }])}::jsonb
    order by question.id`.execute(tx);
  return found.rows;
}

export interface OpenQuestionRow extends AskedQuestion {
  /** No earlier digest of its reader asked it. */
  isNew: boolean;
}

/** A reader, the `day` on which he minds clients, and when his window closed. */
export interface QuestionReader {
  personId: number;
  day: string;
  before: Date;
}

/**
 * What waits for each one's answer, about what came before his window closed: first what a client said, which is a number
 * that counts nowhere yet, then the oldest. It is what is asked of him, and of those he covers about the clients that they
 * lead. New when none of his digests of earlier windows asked it. A question about a private entry, or one that names a
 * private entry, stands in no letter.
 */
export async function openQuestions(
  tx: Tx,
  readers: readonly QuestionReader[],
): Promise<Map<number, OpenQuestionRow[]>> {
  const personIds = sql`${readers.map((reader) => reader.personId)}::bigint[]`;
  const found = await sql<OpenQuestionRow>`
    with open as materialized (${selectQuestions}
      and question.person_id in (
        select unnest(${personIds}) union select id from person where cover_id = any(${personIds}))
      and answered_at is null and entry.visibility <> 'private' and not ${isInsideByLink(sql.ref("entry.id"))}
      and not exists (
        select 1 from jsonb_array_elements(choices) as choice
        join entry named on named.number = (choice -> 'act' ->> 'number')::bigint
        where named.visibility = 'private' or ${isInsideByLink(sql.ref("named.id"))}))
    select open.*, reader."personId", not exists (
      select 1 from digest join letter on letter.id = digest.letter_id
      where digest.person_id = reader."personId" and window_to < reader.before
        and letter.question_id = open.id) as "isNew"
    from json_to_recordset(${jsonRows(readers)}) as reader ("personId" bigint, day date, before timestamptz)
    cross join open
    join person lead on lead.id = open."personId"
    join entry about on about.id = open."entryId"
    left join message answer on answer.id = open."messageId"
    where reader."personId" in (lead.id, lead.cover_id)
      and ${isAskedOf(sql`reader."personId"`, sql`about.client_id`, sql`reader.day`)}
      and about.logged_at < reader.before
      and coalesce(least(answer.sent_at, answer.received_at), '-infinity') < reader.before
    order by open.kind = 'proposal' desc, open.id`.execute(tx);
  return byPerson(found.rows);
}

/** Of the successes those that wait for an answer already: a number that may be theirs has come. */
export async function awaitedAmong(tx: Tx, entryIds: readonly number[]): Promise<Set<number>> {
  if (entryIds.length === 0) return new Set();
  const asked = sql`any(${[...entryIds]}::bigint[])`;
  const { rows } = await sql<{ id: number }>`
    select entry_id as id from question
    where entry_id = ${asked} and kind in ('proposal', 'result') and answered_at is null
    union
    select win.id
    from entry win join question on question.kind = 'result' and answered_at is null
      and choices @> jsonb_build_array(jsonb_build_object('act',
        jsonb_build_object('do', 'result-of', 'number', win.number)))
      and not choices @> jsonb_build_array(jsonb_build_object('isGone', true, 'act',
        jsonb_build_object('do', 'result-of', 'number', win.number)))
    join entry result on result.id = question.entry_id and result.withdrawn_at is null
    where win.id = ${asked}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Of an open one: who answers it in the stead of whoever it was asked of first. */
export async function giveQuestion(tx: Tx, id: number, personId: number): Promise<void> {
  await tx
    .updateTable("question")
    .set({ person_id: personId })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .execute();
}

/** Which question each letter asks, by the letter's id. */
export async function noteAskedIn(tx: Tx, questionIds: ReadonlyMap<number, number>): Promise<void> {
  if (questionIds.size === 0) return;
  await sql`
    update letter set question_id = asked.question_id
    from unnest(${[...questionIds.keys()]}::bigint[], ${[...questionIds.values()]}::bigint[])
      as asked (letter_id, question_id)
    where letter.id = asked.letter_id`.execute(tx);
}

export interface LetterQuestion extends AskedQuestion {
  letterId: number;
  /** Whose letter it is; null where he was erased. */
  readerId: number | null;
}

/** The questions that letters asked, by the letter's row; those about withdrawn entries are missing. */
export async function questionsOfLetters(tx: Tx, letterIds: readonly number[]): Promise<LetterQuestion[]> {
  if (letterIds.length === 0) return [];
  const found = await sql<LetterQuestion>`
    select asked.*, letter.id as "letterId", letter.person_id as "readerId"
    from letter join (${selectQuestions}) as asked on asked.id = letter.question_id
    where letter.id = any(${[...letterIds]}::bigint[])`.execute(tx);
  return found.rows;
}

export interface AcceptedProposal {
  messageId: number;
  /** Who put it where it belongs. */
  personId: number;
  proposed: EntryDraft;
}

/** Of the messages: what they proposed and a person accepted, whatever became of its success since. */
export async function acceptedProposals(tx: Tx, messageIds: readonly number[]): Promise<AcceptedProposal[]> {
  if (messageIds.length === 0) return [];
  const found = await sql<AcceptedProposal>`
    select message_id as "messageId", person_id as "personId", proposed from question
    where kind = 'proposal' and message_id = any(${[...messageIds]}::bigint[])
      and choices -> (answer - 1) -> 'act' ->> 'do' = 'put'`.execute(tx);
  return found.rows;
}

/** `answer` from 1, or null when it was settled in another way. An answer that stands is not changed. */
export async function closeQuestion(tx: Tx, id: number, answer: number | null, at: Date): Promise<void> {
  await tx
    .updateTable("question")
    .set({ answer, answered_at: at })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .execute();
}

const selectQuestions = sql`
  select question.id, question.kind, question.text, choices, answer, answered_at as "answeredAt",
         entry.id as "entryId", entry.number, question.person_id as "personId",
         question.message_id as "messageId", question.proposed
  from question join entry on entry.id = question.entry_id
  where entry.withdrawn_at is null
    and (question.kind <> 'same' or answered_at is not null or ${firstOfCopy} is not null)`;
