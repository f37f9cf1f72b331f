// Clients that end, and come back.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Keeps what it was, so that it can be again. Returns false when it has ended already. */
export async function noteClientEnded(tx: Tx, clientId: number, day: string): Promise<boolean> {
  const { rows } = await sql`
    update client set status = 'ended', ended_on = ${day}::date, status_before_end = status
    where id = ${clientId} and status <> 'ended' returning id`.execute(tx);
  return rows.length === 1;
}

/** False when it has not ended. */
export async function noteClientBack(tx: Tx, clientId: number): Promise<boolean> {
  const { rows } = await sql`
    update client set status = coalesce(status_before_end, 'confirmed'), ended_on = null, status_before_end = null
    where id = ${clientId} and status = 'ended' returning id`.execute(tx);
  return rows.length === 1;
}

/** Of those clients the ones that have ended, with the day. */
export async function endedAmong(
  tx: Tx,
  clientIds: readonly number[],
): Promise<{ id: number; name: string; endedOn: string | null }[]> {
  if (clientIds.length === 0) return [];
  return tx
    .selectFrom("client")
    .select(["id", "name", "ended_on as endedOn"])
    .where("id", "=", sql<number>`any(${[...new Set(clientIds)]}::bigint[])`)
    .where("status", "=", "ended")
    .execute();
}

/** The client's pages open to nobody any more. Returns how many links that were. */
export async function revokeShares(tx: Tx, clientId: number, at: Date): Promise<number> {
  const result = await tx
    .updateTable("token")
    .set({ revoked_at: at })
    .where("kind", "=", "share")
    .where("client_id", "=", clientId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
