// What was cleared for the client: a snapshot of words and figures, standing until it is revoked.
import { sql } from "kysely";
import type { LoggedFigure } from "../core/entry/entry.ts";
import type { Tx } from "./database.ts";

export interface Approval {
  entryId: number;
  title: string;
  /** As they were when they were approved, unconfirmed ones left out by whoever approved. */
  figures: LoggedFigure[];
}

/** Of those entries; hidden ones stay out though they are approved. */
export async function standingApprovals(tx: Tx, entryIds: readonly number[]): Promise<Map<number, Approval>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("approval")
    .innerJoin("entry", "entry.id", "approval.entry_id")
    .select(["approval.entry_id", "approval.title", "approval.figures"])
    .where("approval.entry_id", "=", sql<number>`any(${[...entryIds]}::bigint[])`)
    .where("approval.revoked_at", "is", null)
    .where("entry.hidden", "=", false)
    .execute();
  return new Map(
    rows.map((row) => [
      row.entry_id,
      { entryId: row.entry_id, title: row.title, figures: row.figures as unknown as LoggedFigure[] },
    ]),
  );
}
