// Counts for `status`: entries, digests, envelopes only looked at.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

export interface Ledger {
  /** Envelopes that were not ours. */
  looked: number;
  /** Withdrawn ones left out. */
  entries: { win: number; roi: number };
  /** Composed ones. */
  digests: number;
}

export async function ledger(tx: Tx): Promise<Ledger> {
  const { rows } = await sql<{ looked: number; win: number; roi: number; digests: number }>`
    select (select coalesce(sum(looked), 0)::bigint from folder) as looked,
           (select count(*) from entry where kind = 'win' and withdrawn_at is null) as win,
           (select count(*) from entry where kind = 'roi' and withdrawn_at is null) as roi,
           (select count(*) from digest where state = 'composed') as digests`.execute(tx);
  const { looked = 0, win = 0, roi = 0, digests = 0 } = rows[0] ?? {};
  return { looked, entries: { win, roi }, digests };
}
