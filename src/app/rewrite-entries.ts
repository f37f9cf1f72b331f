// Brings entries in step with what was understood, the corrections laid over it, and the merges of clients.
import { clientsOf, columnsOf } from "../core/entry/corrections.ts";
import { currenciesOf } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { lockEntries, type RewritableEntry } from "../store/entry-changes.ts";
import { correctionsOf, updateEntries, writeFigures } from "../store/entry-rows.ts";

const AT_ONCE = 500;

/** Locked by now, or locked here. The columns are made as a replay would make them. */
export async function rewriteEntries(tx: Tx, entryIds: readonly number[]): Promise<void> {
  for (let at = 0; at < entryIds.length; at += AT_ONCE) {
    await rewrite(tx, await lockEntries(tx, entryIds.slice(at, at + AT_ONCE)));
  }
}

async function rewrite(tx: Tx, entries: readonly RewritableEntry[]): Promise<void> {
  const corrections = await correctionsOf(
    tx,
    entries.map((entry) => entry.id),
  );
  const correctionsTo = (id: number) => corrections.get(id) ?? [];
  const currencies = await currenciesOf(
    tx,
    entries.flatMap(({ id, understood }) => clientsOf(understood, correctionsTo(id))),
  );
  const rows = entries.map(({ id, understood }) => ({
    id,
    ...columnsOf(understood, correctionsTo(id), currencies),
  }));
  await updateEntries(tx, rows);
  await writeFigures(
    tx,
    rows.map(({ id, figures }) => ({ entryId: id, figures })),
  );
}
