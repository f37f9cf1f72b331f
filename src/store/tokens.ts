// Tokens: only their SHA-256 is kept, so that a copy of the database opens no door.
import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "./database.ts";

export type TokenKind = "signin" | "session" | "api";

export interface NewToken {
  kind: TokenKind;
  personId: number;
  /** What an API token is for, in its owner's words; null for the others. */
  scope: string | null;
  /** Null: until it is revoked. */
  expiresAt: Date | null;
  now: Date;
}

export interface ApiToken {
  /** Hexadecimal SHA-256: names the token, opens nothing. */
  id: string;
  scope: string;
  personName: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** Makes and keeps a token of 256 random bits; returns it, base64url, for the only time. */
export async function createToken(tx: Tx, token: NewToken): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await tx
    .insertInto("token")
    .values({
      sha256: digestOf(secret),
      kind: token.kind,
      person_id: token.personId,
      scope: token.scope,
      expires_at: token.expiresAt,
      created_at: token.now,
    })
    .execute();
  return secret;
}

/** Whom a live token of that kind belongs to; null when it is unknown, used, expired or revoked, or its owner left. */
export async function tokenOwner(tx: Tx, kind: TokenKind, secret: string, now: Date): Promise<number | null> {
  const row = await tx
    .selectFrom("token")
    .innerJoin("person", "person.id", "token.person_id")
    .select("token.person_id")
    .where("sha256", "=", digestOf(secret))
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .where((token) => token.or([token("kind", "<>", "signin"), token("used_at", "is", null)]))
    .where((token) => token.or([token("expires_at", "is", null), token("expires_at", ">", now)]))
    .where((token) => token.or([token("left_on", "is", null), token("left_on", ">", dayOf(now))]))
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Uses up a sign-in token. Of several at once one gets its owner, the others null. */
export async function takeSignInToken(tx: Tx, secret: string, now: Date): Promise<number | null> {
  const { rows } = await sql<{ person_id: number }>`
    update token set used_at = ${now} from person
    where sha256 = ${digestOf(secret)} and kind = 'signin' and used_at is null and revoked_at is null
      and expires_at > ${now} and person.id = token.person_id
      and (person.left_on is null or person.left_on > ${dayOf(now)}::date)
    returning token.person_id`.execute(tx);
  return rows[0]?.person_id ?? null;
}

export async function noteTokenUsed(tx: Tx, secret: string, now: Date): Promise<void> {
  await tx.updateTable("token").set({ used_at: now }).where("sha256", "=", digestOf(secret)).execute();
}

export async function noteTokenRevoked(tx: Tx, secret: string, now: Date): Promise<void> {
  await revoke(tx, digestOf(secret), now);
}

/** By the id a list shows; false when there is no such API token or it is revoked already. */
export async function revokeApiToken(tx: Tx, id: string, now: Date): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(id)) return false;
  return revoke(tx, Buffer.from(id, "hex"), now, "api");
}

/** Sign-in links made for a person since that moment, used or not. */
export async function signInLinksSince(tx: Tx, personId: number, since: Date): Promise<number> {
  const row = await tx
    .selectFrom("token")
    .select((token) => token.fn.countAll<number>().as("n"))
    .where("kind", "=", "signin")
    .where("person_id", "=", personId)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Those that still open the door, newest first. */
export async function apiTokens(tx: Tx): Promise<ApiToken[]> {
  const { rows } = await sql<ApiToken>`
    select encode(sha256, 'hex') as id, coalesce(scope, '') as scope, person.name as "personName",
           token.created_at as "createdAt", used_at as "usedAt"
    from token join person on person.id = token.person_id
    where kind = 'api' and revoked_at is null order by token.created_at desc`.execute(tx);
  return rows;
}

/** Removes what opens nothing any more; returns how many. */
export async function purgeTokens(tx: Tx, expiredBefore: Date): Promise<number> {
  const result = await tx
    .deleteFrom("token")
    .where("kind", "in", ["signin", "session"])
    .where("expires_at", "<", expiredBefore)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function revoke(tx: Tx, sha256: Buffer, now: Date, kind?: TokenKind): Promise<boolean> {
  const result = await tx
    .updateTable("token")
    .set({ revoked_at: now })
    .where("sha256", "=", sha256)
    .where("revoked_at", "is", null)
    .$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? ""))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function digestOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
