// Letters as people look at them: counts, lists, one letter as it looks.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { letterBytes } from "./letter-bytes.ts";
import type { LetterKind, LetterState } from "./outbox.ts";

export interface LetterSummary {
  id: number;
  key: string;
  kind: LetterKind;
  personId: number | null;
  toEmail: string;
  subject: string;
  state: LetterState;
  attempts: number;
  nextAt: Date;
  handedOverAt: Date | null;
  doneAt: Date | null;
  lastReply: string | null;
  createdAt: Date;
}

export type LetterCounts = Record<Exclude<LetterState, "sending">, number>;

/** All letters by state; one being sent counts as `queued`, so that the six add up. */
export async function letterCounts(tx: Tx): Promise<LetterCounts> {
  const counts: LetterCounts = { queued: 0, sent: 0, uncertain: 0, held: 0, dead: 0, bounced: 0 };
  const { rows } = await sql<{ state: keyof LetterCounts; n: number }>`
    select case state when 'sending' then 'queued' else state end as state, count(*) as n
    from letter group by 1`.execute(tx);
  for (const row of rows) counts[row.state] = row.n;
  return counts;
}

export interface LetterFilter {
  states?: readonly LetterState[];
  personId?: number;
  /** Only letters with a smaller id: the next page. */
  beforeId?: number;
  limit?: number;
}

/** Newest first, without their bytes; at most `limit` (100). */
export async function listLetters(tx: Tx, filter: LetterFilter = {}): Promise<LetterSummary[]> {
  let query = tx
    .selectFrom("letter")
    .select(summary)
    .orderBy("id", "desc")
    .limit(filter.limit ?? 100);
  if (filter.states) query = query.where("state", "in", filter.states);
  if (filter.personId !== undefined) query = query.where("person_id", "=", filter.personId);
  if (filter.beforeId !== undefined) query = query.where("id", "<", filter.beforeId);
  return (await query.execute()) as LetterSummary[];
}

/** One letter with its RFC 5322 bytes; null when there is none. */
export async function letterById(tx: Tx, id: number): Promise<(LetterSummary & { raw: Buffer }) | null> {
  const row = await tx
    .selectFrom("letter")
    .select([...summary, "raw", "raw_coding"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { raw, raw_coding, ...letter } = row;
  return { ...(letter as LetterSummary), raw: letterBytes({ raw, raw_coding }) };
}

const summary = [
  "id",
  "key",
  "kind",
  "person_id as personId",
  "to_email as toEmail",
  "subject",
  "state",
  "attempts",
  "next_at as nextAt",
  "handed_over_at as handedOverAt",
  "done_at as doneAt",
  "last_reply as lastReply",
  "created_at as createdAt",
] as const;
