// Raw mail that is older than the agency wants to keep.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

/**
 * Purges the bytes of what was settled (filed or ignored) and received before `receivedBefore`; returns how many.
 * A mail that still needs a person keeps its bytes: replay needs them.
 */
export async function purgeRaw(tx: Tx, receivedBefore: Date, now: Date): Promise<number> {
  const purged = await sql`
    update raw set bytes = null, purged_at = ${now}
    from message
    where message.id = raw.message_id and raw.bytes is not null
      and message.state in ('filed', 'ignored') and message.received_at < ${receivedBefore}
  `.execute(tx);
  return Number(purged.numAffectedRows ?? 0n);
}
