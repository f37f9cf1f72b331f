// The outbox: letters wait here, are leased, handed over and end in a state. Each write names the lease's token.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { type KeptBytes, letterBytes } from "./letter-bytes.ts";

export type LetterKind =
  | "digest"
  | "receipt"
  | "hold"
  | "problem"
  | "signin"
  | "answer"
  | "question"
  | "alert"
  | "summary";

export type LetterState = "queued" | "sending" | "sent" | "uncertain" | "held" | "dead" | "bounced";

/** With its bytes as they are kept: `keptBytes`. */
export interface NewLetter extends KeptBytes {
  /** `digest:<id>`, `receipt:<message>:<n>`, `hold:<address sha>:<day>`: the same key is enqueued once. */
  key: string;
  kind: LetterKind;
  personId: number | null;
  toEmail: string;
  subject: string;
  /** The Message-ID header of `raw`, angle brackets included. */
  messageId: string;
  /** `held` when no SMTP server is configured. */
  state: "queued" | "held";
}

/** Null when a letter with this key is there already, whatever became of it. */
export async function enqueueLetter(tx: Tx, letter: NewLetter): Promise<number | null> {
  return (await enqueueLetters(tx, [letter])).get(letter.key) ?? null;
}

/** Their ids by key. Missing: a letter with this key is there already, whatever became of it. */
export async function enqueueLetters(tx: Tx, letters: readonly NewLetter[]): Promise<Map<string, number>> {
  if (letters.length === 0) return new Map();
  const rows = await tx
    .insertInto("letter")
    .values(
      letters.map((letter) => ({
        key: letter.key,
        kind: letter.kind,
        person_id: letter.personId,
        to_email: letter.toEmail,
        subject: letter.subject,
        message_id: letter.messageId,
        raw: letter.raw,
        raw_coding: letter.raw_coding,
        state: letter.state,
      })),
    )
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning(["id", "key"])
    .execute();
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** Its bytes come with its hand-over: twenty with pictures are megabytes to read and uncompress at once. */
export interface ClaimedLetter {
  id: number;
  toEmail: string;
  /** Tries so far, this one included. */
  attempts: number;
}

export interface Lease {
  token: string;
  now: Date;
  until: Date;
}

/** Leases at most `limit` letters that are due at `lease.now`, oldest first; two callers never get the same one. */
export async function claimLetters(tx: Tx, lease: Lease, limit: number): Promise<ClaimedLetter[]> {
  const { rows } = await sql<ClaimedLetter>`
    update letter set state = 'sending', attempts = attempts + 1, lease_token = ${lease.token},
      lease_until = ${lease.until}, handed_over_at = null
    where id in (
      select id from letter where state = 'queued' and next_at <= ${lease.now}
      order by next_at, id limit ${limit} for update skip locked
    )
    returning id, to_email as "toEmail", attempts`.execute(tx);
  return rows.sort((a, b) => a.id - b.id);
}

/**
 * The mark after which a letter is never sent again by itself; with it come the letter's bytes (RFC 5322). Null when
 * the lease went to another process or has expired: then it must not be sent. Extends the lease to `lease.until`.
 */
export async function noteHandedOver(tx: Tx, id: number, lease: Lease): Promise<Buffer | null> {
  const handed = await tx
    .updateTable("letter")
    .set({ handed_over_at: lease.now, lease_until: lease.until })
    .where("id", "=", id)
    .where("lease_token", "=", lease.token)
    .where("state", "=", "sending")
    .where("handed_over_at", "is", null)
    .returning(["raw", "raw_coding"])
    .executeTakeFirst();
  return handed ? letterBytes(handed) : null;
}

/** Keeps what this token leases until `until`, while its sender lives. */
export async function renewLeases(tx: Tx, token: string, until: Date): Promise<void> {
  await tx
    .updateTable("letter")
    .set({ lease_until: until })
    .where("lease_token", "=", token)
    .where("state", "=", "sending")
    .execute();
}

/** When the next lease that somebody holds ends unless it is renewed; null when nothing is being sent. */
export async function nextLeaseEnd(tx: Tx): Promise<Date | null> {
  const row = await tx
    .selectFrom("letter")
    .select((letter) => letter.fn.min("lease_until").as("until"))
    .where("state", "=", "sending")
    .executeTakeFirst();
  return row?.until ?? null;
}

/** A letter that was leased and not handed over waits again; the try does not count. */
export async function releaseLetters(tx: Tx, ids: readonly number[], token: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("letter")
    .set({ state: "queued", attempts: sql`attempts - 1`, lease_token: null, lease_until: null })
    .where("id", "in", ids)
    .where("lease_token", "=", token)
    .where("state", "=", "sending")
    .where("handed_over_at", "is", null)
    .execute();
}

export type LetterOutcome =
  | { state: "sent" | "dead" | "uncertain"; reply: string }
  | { state: "queued"; reply: string; nextAt: Date };

/**
 * Writes what became of a leased letter. A sender that was thought lost may still end its own `uncertain` letter:
 * what it knows is more than the lease's expiry told. False when the lease is another's.
 */
export async function noteOutcome(
  tx: Tx,
  id: number,
  token: string,
  outcome: LetterOutcome,
  now: Date,
): Promise<boolean> {
  const ended = outcome.state === "sent" || outcome.state === "dead";
  const result = await tx
    .updateTable("letter")
    .set({ state: outcome.state, last_reply: outcome.reply, lease_until: null })
    .$if(ended, (query) => query.set({ done_at: now, lease_token: null }))
    .$if(outcome.state === "queued", (query) =>
      query.set({
        next_at: "nextAt" in outcome ? outcome.nextAt : now,
        lease_token: null,
        handed_over_at: null,
      }),
    )
    .where("id", "=", id)
    .where("lease_token", "=", token)
    .where("state", "in", ["sending", "uncertain"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * `sent` ends and `next` is handed over in one commit: between two letters of a connection there is nothing to wait for.
 * `noted` false, `raw` null: the lease is another's, as with `noteOutcome` and `noteHandedOver`.
 */
export async function noteSentAndHandOver(
  tx: Tx,
  sent: { id: number; token: string; reply: string; at: Date },
  next: { id: number; lease: Lease },
): Promise<{ noted: boolean; raw: Buffer | null }> {
  const { lease } = next;
  const { rows } = await sql<{ noted: boolean } & (KeptBytes | { raw: null; raw_coding: null })>`
    with ended as (
      update letter set state = 'sent', last_reply = ${sent.reply}, done_at = ${sent.at},
        lease_until = null, lease_token = null
      where id = ${sent.id} and lease_token = ${sent.token} and state in ('sending', 'uncertain') returning id
    ), handed as (
      update letter set handed_over_at = ${lease.now}, lease_until = ${lease.until}
      where id = ${next.id} and lease_token = ${lease.token} and state = 'sending' and handed_over_at is null
      returning raw, raw_coding
    )
    select exists (select 1 from ended) as noted, handed.* from (select) always left join handed on true`.execute(
    tx,
  );
  const [row] = rows;
  return { noted: row?.noted ?? false, raw: row?.raw ? letterBytes(row) : null };
}

/**
 * Ends leases that ran out: not handed over → queued again (dead after `maxAttempts` tries); handed over →
 * uncertain. Returns the ids that became uncertain.
 */
export async function expireLeases(tx: Tx, now: Date, maxAttempts: number): Promise<number[]> {
  const { rows } = await sql<{ id: number; state: LetterState }>`
    update letter set
      state = case when handed_over_at is not null then 'uncertain'
                   when attempts >= ${maxAttempts} then 'dead' else 'queued' end,
      last_reply = case when handed_over_at is not null then 'The sender stopped before it knew the answer.'
                        else 'The sender stopped before it handed the letter over.' end,
      done_at = case when handed_over_at is null and attempts >= ${maxAttempts} then ${now}::timestamptz end,
      lease_token = case when handed_over_at is not null then lease_token end,
      lease_until = null
    where id in (
      select id from letter where state = 'sending' and lease_until <= ${now} for update skip locked
    )
    returning id, state`.execute(tx);
  return rows.filter((row) => row.state === "uncertain").map((row) => row.id);
}

/** Held letters younger than `heldSince` wait for sending; null releases all. Returns how many. */
export async function queueHeldLetters(tx: Tx, heldSince: Date | null, now: Date): Promise<number> {
  const result = await tx
    .updateTable("letter")
    .set({ state: "queued", next_at: now, attempts: 0 })
    .where("state", "=", "held")
    .$if(heldSince !== null, (query) => query.where("created_at", ">", heldSince))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Without an SMTP server what is queued is held. Returns how many. */
export async function holdQueuedLetters(tx: Tx): Promise<number> {
  const result = await tx
    .updateTable("letter")
    .set({ state: "held" })
    .where("state", "=", "queued")
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** An operator's decision to send again a letter that is uncertain, dead, bounced or held; false for any other. */
export async function resendLetter(tx: Tx, id: number, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable("letter")
    .set({
      state: "queued",
      attempts: 0,
      next_at: now,
      lease_token: null,
      lease_until: null,
      handed_over_at: null,
      done_at: null,
    })
    .where("id", "=", id)
    .where("state", "in", ["uncertain", "dead", "bounced", "held"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** An operator's word that an uncertain letter arrived, or that a held one need not go; false for any other. */
export async function markLetterSent(tx: Tx, id: number, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable("letter")
    .set({ state: "sent", done_at: now, lease_token: null, last_reply: "Marked as sent by an operator." })
    .where("id", "=", id)
    .where("state", "in", ["uncertain", "held"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Those of `emails` (lower-cased) that belong to a person, and whether he has left on the day of `now` (UTC). */
export async function knownAddresses(
  tx: Tx,
  emails: readonly string[],
  now: Date,
): Promise<{ email: string; hasLeft: boolean }[]> {
  if (emails.length === 0) return [];
  const rows = await tx
    .selectFrom("address")
    .innerJoin("person", "person.id", "address.person_id")
    .select(["email_key as email", "left_on as leftOn"])
    .where("email_key", "in", emails)
    .execute();
  const today = now.toISOString().slice(0, 10);
  return rows.map(({ email, leftOn }) => ({ email, hasLeft: leftOn !== null && leftOn <= today }));
}

/** The domains of all known addresses. */
export async function knownDomains(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ domain: string }>`
    select distinct split_part(email_key, '@', 2) as domain from address`.execute(tx);
  return rows.map((row) => row.domain);
}
