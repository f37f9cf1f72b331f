// How many letters about notes a person got: what the receipt policy goes by.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Receipts ever, and letters about single notes (receipts and problems) since `since`. */
export async function countReceipts(
  tx: Tx,
  personId: number,
  since: Date,
): Promise<{ receipts: number; lately: number }> {
  const { rows } = await sql<{ receipts: number; lately: number }>`
    select count(*) filter (where kind = 'receipt') as receipts,
           count(*) filter (where created_at >= ${since}) as lately
    from letter where person_id = ${personId} and kind in ('receipt', 'problem')`.execute(tx);
  return rows[0] ?? { receipts: 0, lately: 0 };
}
