// Mailboxes and who reads them: rows from the environment and from the command line, the lease, the last state.
import { sql } from "kysely";
import { LatelyError } from "../errors.ts";
import type { Tx } from "./database.ts";

export type MailboxState = "new" | "reading" | "ok" | "unreachable" | "refused";

export interface Mailbox {
  id: number;
  name: string;
  host: string;
  port: number;
  tls: "implicit" | "starttls" | "none";
  username: string;
  /** Encrypted; null when the secret comes from the environment. */
  secretEnc: Buffer | null;
  ownerPersonId: number | null;
  dedicated: boolean;
  trusted: boolean;
  source: "env" | "db";
  enabled: boolean;
  state: MailboxState;
  stateDetail: string | null;
  lastReadAt: Date | null;
  /** Mail that came before this is back-filled only from here on; null until the first connection. */
  backfillSince: Date | null;
  createdAt: Date;
}

/** A mailbox of the environment, without its password. */
export interface EnvMailbox {
  name: string;
  host: string;
  port: number;
  tls: Mailbox["tls"];
  username: string;
}

export interface NewMailbox extends EnvMailbox {
  secretEnc: Buffer;
  ownerPersonId: number | null;
  dedicated: boolean;
  trusted: boolean;
  /** Folder paths to watch, as the server spells them. */
  folders: readonly string[];
}

/** Every write to a mailbox's cursors names the token of the lease it was made under. */
export interface Lease {
  mailboxId: number;
  token: string;
}

/** Makes the rows of source `env` match the environment: new ones added, vanished ones disabled, never deleted. */
export async function syncEnvMailboxes(tx: Tx, accounts: readonly EnvMailbox[]): Promise<void> {
  const kept: number[] = [];
  for (const account of accounts) kept.push(await upsertEnvMailbox(tx, account));
  await tx
    .updateTable("mailbox")
    .set({ enabled: false })
    .where("source", "=", "env")
    .$if(kept.length > 0, (query) => query.where("id", "not in", kept))
    .execute();
}

/** The same user and host on two ports are two mailboxes: the second is told apart by its port. */
async function upsertEnvMailbox(tx: Tx, { name, host, port, tls, username }: EnvMailbox): Promise<number> {
  const row = await sql<{ id: number }>`
    insert into mailbox (name, host, port, tls, username, source)
    select case when exists (select 1 from mailbox where name = ${name}
                             and (host, port, username) is distinct from (${host}, ${port}::integer, ${username}))
                then ${`${name}:${port}`} else ${name} end,
           ${host}, ${port}, ${tls}, ${username}, 'env'
    on conflict (host, port, username) do update
      set tls = case when mailbox.source = 'env' then excluded.tls else mailbox.tls end, enabled = true
    returning id`.execute(tx);
  return (row.rows[0] as { id: number }).id;
}

/** Adds a mailbox that the command line or the page names. Null when host, port and user, or the name, are taken. */
export async function addMailbox(tx: Tx, mailbox: NewMailbox): Promise<number | null> {
  const row = await tx
    .insertInto("mailbox")
    .values({
      name: mailbox.name,
      host: mailbox.host,
      port: mailbox.port,
      tls: mailbox.tls,
      username: mailbox.username,
      secret_enc: mailbox.secretEnc,
      owner_person_id: mailbox.ownerPersonId,
      dedicated: mailbox.dedicated,
      trusted: mailbox.trusted,
      source: "db",
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!row) return null;
  for (const path of mailbox.folders) {
    await tx.insertInto("folder").values({ mailbox_id: row.id, path, role: "watch" }).execute();
  }
  return row.id;
}

/** An address whose mail is read for each one: a shared mailbox first, then his own; nobody who has none. */
export async function readAddressesFor(tx: Tx, personIds: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ personId: number; address: string }>`
    select reader."personId", lower(read.username) as address
    from unnest(${[...personIds]}::bigint[]) as reader ("personId")
    cross join lateral (
      select username from mailbox
      where enabled and username like '_%@_%'
        and (owner_person_id is null or owner_person_id = reader."personId")
      order by owner_person_id is not null, id limit 1
    ) read`.execute(tx);
  return new Map(rows.map((row) => [row.personId, row.address]));
}

/** All of them by name, disabled ones too. */
export async function mailboxes(tx: Tx): Promise<Mailbox[]> {
  const rows = await tx.selectFrom("mailbox").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    host: row.host,
    port: row.port,
    tls: row.tls as Mailbox["tls"],
    username: row.username,
    secretEnc: row.secret_enc,
    ownerPersonId: row.owner_person_id,
    dedicated: row.dedicated,
    trusted: row.trusted,
    source: row.source as Mailbox["source"],
    enabled: row.enabled,
    state: row.state as MailboxState,
    stateDetail: row.state_detail,
    lastReadAt: row.last_read_at,
    backfillSince: row.backfill_since,
    createdAt: row.created_at,
  }));
}

/**
 * Takes the lease for `leaseMs` of the database's clock when it is free, has run out, or belongs to `deadHolder`.
 * Null when taken; else who holds it.
 */
export async function acquireLease(
  tx: Tx,
  { mailboxId, token }: Lease,
  holder: string,
  leaseMs: number,
  deadHolder: string | null = null,
): Promise<string | null> {
  const taken = await sql`
    update mailbox
    set lease_token = ${token}::uuid, lease_holder = ${holder}, lease_until = now() + ${seconds(leaseMs)}
    where id = ${mailboxId}
      and (lease_token is null or lease_until < now() or lease_holder = ${deadHolder})`.execute(tx);
  if (taken.numAffectedRows === 1n) return null;
  const row = await tx
    .selectFrom("mailbox")
    .select("lease_holder")
    .where("id", "=", mailboxId)
    .executeTakeFirst();
  return row?.lease_holder ?? "another process";
}

/** False when another process has taken the mailbox over. */
export async function renewLease(tx: Tx, { mailboxId, token }: Lease, leaseMs: number): Promise<boolean> {
  const renewed = await sql`
    update mailbox set lease_until = now() + ${seconds(leaseMs)}
    where id = ${mailboxId} and lease_token = ${token}::uuid`.execute(tx);
  return renewed.numAffectedRows === 1n;
}

export async function releaseLease(tx: Tx, { mailboxId, token }: Lease): Promise<void> {
  await sql`
    update mailbox set lease_token = null, lease_holder = null, lease_until = null
    where id = ${mailboxId} and lease_token = ${token}::uuid`.execute(tx);
}

/**
 * Holds the lease's row until the transaction ends, so that nobody takes the mailbox over between this check and the
 * commit. Throws MAILBOX_LEASE_LOST: a holder that stalled past its lease must not write.
 */
export async function fence(tx: Tx, { mailboxId, token }: Lease): Promise<void> {
  const held = await sql`
    select 1 from mailbox where id = ${mailboxId} and lease_token = ${token}::uuid for share`.execute(tx);
  if (held.rows.length === 0) throw new LatelyError("MAILBOX_LEASE_LOST");
}

/** Where the back-fill begins, noted once at the first connection; returns what stands. */
export async function noteBackfillSince(tx: Tx, mailboxId: number, since: Date): Promise<Date> {
  const row = await sql<{ backfill_since: Date }>`
    update mailbox set backfill_since = coalesce(backfill_since, ${since})
    where id = ${mailboxId} returning backfill_since`.execute(tx);
  return row.rows[0]?.backfill_since ?? since;
}

/** `readAt`: when everything there was had been read; null leaves the last such moment as it is. */
export async function noteMailboxState(
  tx: Tx,
  mailboxId: number,
  state: MailboxState,
  detail: string | null,
  readAt: Date | null,
): Promise<void> {
  await tx
    .updateTable("mailbox")
    .set({ state, state_detail: detail, ...(readAt ? { last_read_at: readAt } : {}) })
    .where("id", "=", mailboxId)
    .execute();
}

function seconds(ms: number) {
  return sql`make_interval(secs => ${ms / 1000})`;
}
