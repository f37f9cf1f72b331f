// Messages that wait to be understood: claimed with a lease, settled by whoever holds the claim, tried again or given up.
import { sql } from "kysely";
import type { Database, Tx } from "./database.ts";
import type { MessageSource, MessageState } from "./inbox.ts";
import { jsonRows } from "./rows.ts";

/** A message is ours for as long as nobody counted another try: `attempts` fences every write. */
export interface Claim {
  id: number;
  /** This try included; from 1. */
  attempts: number;
}

export interface ClaimedMessage extends Claim {
  headerId: string | null;
  subject: string | null;
  source: MessageSource;
  receivedAt: Date;
  sentAt: Date | null;
  fromKey: string | null;
  personId: number | null;
  backfilled: boolean;
  /** Null the first time. */
  understoodAt: Date | null;
  /** Why it ended as it did the last time. */
  lastReason: string | null;
  /** Null once purged. */
  bytes: Buffer | null;
}

/**
 * Claims what is due, oldest first, at most `limit` messages and `octets` (one larger message alone), in a commit of
 * its own: a crash while reading them counts as a try. By the database's clock.
 */
export async function claimWaiting(
  db: Database,
  { limit, octets, leaseMs }: { limit: number; octets: number; leaseMs: number },
): Promise<ClaimedMessage[]> {
  const claimed = await sql<ClaimedMessage>`
    with due as materialized (
      select id, next_at, size from message
      where state = 'received' and next_at <= now() and (lease_until is null or lease_until < now())
      order by next_at, id limit ${limit} for update skip locked
    ), taken as (
      select id from (select id, sum(size) over (order by next_at, id) - size as before from due) as summed
      where before < ${octets}
    ), claimed as (
      update message set attempts = attempts + 1, lease_until = now() + ${milliseconds(leaseMs)}
      where id in (select id from taken)
      returning id, attempts, message_id as "headerId", subject, source, received_at as "receivedAt",
                sent_at as "sentAt", from_key as "fromKey", person_id as "personId", backfilled,
                understood_at as "understoodAt", reason_code as "lastReason"
    )
    select claimed.*, raw.bytes from claimed left join raw on raw.message_id = claimed.id
    order by claimed.id`.execute(db);
  return claimed.rows;
}

/** Holds on to claims that take longer; those that somebody else has by now stay his. */
export async function renewClaims(tx: Tx, claims: readonly Claim[], leaseMs: number): Promise<void> {
  await sql`
    update message set lease_until = now() + ${milliseconds(leaseMs)}
    from ${claimRows(claims)} where message.id = c.id and message.attempts = c.attempts
      and state = 'received'`.execute(tx);
}

/** Gives claims back untried. */
export async function releaseClaims(tx: Tx, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await sql`
    update message set lease_until = null, attempts = message.attempts - 1
    from ${claimRows(claims)} where message.id = c.id and message.attempts = c.attempts
      and state = 'received'`.execute(tx);
}

/** Ids of the claims that still hold; their rows are locked until the transaction ends. */
export async function lockClaims(tx: Tx, claims: readonly Claim[]): Promise<Set<number>> {
  const held = await sql<{ id: number }>`
    select message.id from message join ${claimRows(claims)} on message.id = c.id and message.attempts = c.attempts
    where state = 'received' order by message.id for update of message`.execute(tx);
  return new Set(held.rows.map((row) => row.id));
}

export interface SettledMessage {
  id: number;
  state: MessageState;
  reasonCode: string;
  reason: string;
  personId: number | null;
  duplicateOf: number | null;
  subject: string;
  fromKey: string | null;
  sentAt: Date | null;
}

/** Ends messages whose claims are locked. Attempts stay as they are told in the life story of the mail. */
export async function settleMessages(tx: Tx, rows: readonly SettledMessage[], at: Date): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update message set
      state = m."state", reason_code = m."reasonCode", reason = m."reason", person_id = m."personId",
      duplicate_of = m."duplicateOf", subject = m."subject", from_key = m."fromKey", sent_at = m."sentAt",
      lease_until = null, understood_at = ${at}
    from json_to_recordset(${jsonRows(rows)}) as m (
      "id" bigint, "state" text, "reasonCode" text, "reason" text, "personId" bigint, "duplicateOf" bigint,
      "subject" text, "fromKey" text, "sentAt" timestamptz)
    where message.id = m."id"`.execute(tx);
}

/**
 * What fails in `work` is undone, and the transaction goes on. Throws only when the connection is lost: then undoing
 * fails as well.
 */
export async function behindSavepoint<T>(
  tx: Tx,
  work: () => Promise<T>,
): Promise<{ done: true; result: T } | { done: false; error: unknown }> {
  await sql`savepoint settling`.execute(tx);
  try {
    const result = await work();
    await sql`release savepoint settling`.execute(tx);
    return { done: true, result };
  } catch (error) {
    await sql`rollback to savepoint settling`.execute(tx);
    return { done: false, error };
  }
}

/** A try that failed: the message waits `delayMs` and is tried again. */
export async function postpone(tx: Tx, claim: Claim, delayMs: number): Promise<void> {
  await sql`
    update message set lease_until = null, next_at = now() + ${milliseconds(delayMs)}
    where id = ${claim.id} and attempts = ${claim.attempts} and state = 'received'`.execute(tx);
}

/** Milliseconds until the next message is due or its lease runs out; null when none waits. */
export async function nextDueInMs(tx: Tx): Promise<number | null> {
  const next = await sql<{ ms: number | null }>`
    select ceil(extract(epoch from min(greatest(next_at, coalesce(lease_until, next_at))) - now()) * 1000)::bigint as ms
    from message where state = 'received'`.execute(tx);
  return next.rows[0]?.ms ?? null;
}

function claimRows(claims: readonly Claim[]) {
  const rows = claims.map(({ id, attempts }) => ({ id, attempts }));
  return sql`json_to_recordset(${jsonRows(rows)}) as c (id bigint, attempts smallint)`;
}

function milliseconds(ms: number) {
  return sql`make_interval(secs => ${ms / 1000})`;
}
