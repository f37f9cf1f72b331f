// Ticks of the schedule: the process that writes a tick's row first is the one that runs it.
import type { Tx } from "./database.ts";

/** True for exactly one of all callers with the same task and moment, in whatever process. */
export async function claimTick(tx: Tx, task: string, tickAt: Date): Promise<boolean> {
  const row = await tx
    .insertInto("run")
    .values({ task, tick_at: tickAt })
    .onConflict((conflict) => conflict.columns(["task", "tick_at"]).doNothing())
    .returning("task")
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns how many rows went. */
export async function pruneTicks(tx: Tx, before: Date): Promise<number> {
  const result = await tx.deleteFrom("run").where("tick_at", "<", before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
