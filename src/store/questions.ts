// Questions about entries: asked once each, kept until they are answered.
import { sql } from "kysely";
import type { Question } from "../core/entry/question.ts";
import type { Tx } from "./database.ts";
import { jsonRows } from "./rows.ts";

export interface NewQuestion extends Question {
  entryId: number;
  /** Who is asked. */
  personId: number;
}

/** One of each kind an entry, ever: what was asked is not asked again. */
export async function insertQuestions(tx: Tx, questions: readonly NewQuestion[]): Promise<void> {
  if (questions.length === 0) return;
  await sql`
    insert into question (entry_id, person_id, kind, text, choices)
    select "entryId", "personId", "kind", "text", "choices"
    from json_to_recordset(${jsonRows(questions)})
      as q ("entryId" bigint, "personId" bigint, "kind" text, "text" text, "choices" jsonb)
    on conflict (entry_id, kind) do nothing`.execute(tx);
}

export interface AskedQuestion extends Question {
  id: number;
  entryId: number;
  personId: number;
  /** From 1; null while it is open, or when it was settled in another way than by a choice. */
  answer: number | null;
  answeredAt: Date | null;
}

/** Of standing entries, oldest first; answered ones too. */
export async function questionsOf(tx: Tx, entryIds: readonly number[]): Promise<AskedQuestion[]> {
  if (entryIds.length === 0) return [];
  const found = await sql<AskedQuestion>`${selectQuestions}
    and question.entry_id = any(${[...entryIds]}::bigint[]) order by question.id`.execute(tx);
  return found.rows;
}

/** Open questions of who the provisional client is. */
export async function openNameQuestions(tx: Tx, clientId: number): Promise<AskedQuestion[]> {
  const found = await sql<AskedQuestion>`${selectQuestions}
    and question.kind = 'name' and answered_at is null
    and choices @> ${JSON.stringify([{ act: { do: "confirm", client: clientId } }])}::jsonb
    order by question.id`.execute(tx);
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
         entry.id as "entryId", question.person_id as "personId"
  from question join entry on entry.id = question.entry_id
  where entry.withdrawn_at is null`;
