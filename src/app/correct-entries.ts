// Corrections by hand: noted as rows, laid over what was understood, and kept by every replay.

import type { CorrectionField, FigureField } from "../core/entry/corrections.ts";
import { LatelyError } from "../errors.ts";
import { backToDraft } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import {
  entryIdsByNumber,
  insertCorrections,
  lockEntries,
  type RewritableEntry,
} from "../store/entry-changes.ts";
import { holdAddresses } from "../store/people.ts";
import { keepInside } from "./keep-inside.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import { settleQuestions } from "./settle-questions.ts";

export interface EntryCorrection {
  /** `#142.2` is 2; absent: of the entry itself. */
  figureOrdinal?: number;
  field: CorrectionField | FigureField;
  /** As core/entry/corrections words it. */
  value: unknown;
}

type Corrections = EntryCorrection | readonly EntryCorrection[];

/**
 * Lays `correct(entry)` over each of the entries, all or none. An approval ends with it: the client saw other words.
 * Throws ENTRY_UNKNOWN with the numbers that are none. Needs a transaction.
 */
export async function correctEntries(
  tx: Tx,
  numbers: readonly number[],
  correct: (entry: RewritableEntry) => Corrections | Promise<Corrections>,
  at: Date,
): Promise<void> {
  await holdAddresses(tx);
  const entries = await lockNumbered(tx, numbers);
  const ids = entries.map((entry) => entry.id);
  const corrections = [];
  for (const entry of entries) {
    for (const correction of [await correct(entry)].flat())
      corrections.push({ entryId: entry.id, figureOrdinal: null, ...correction });
  }
  await insertCorrections(tx, corrections, "command", null);
  await backToDraft(tx, ids);
  await rewriteEntries(tx, ids);
  await keepInside(tx, ids);
  const given = corrections.filter(({ field }) => field === "client");
  for (const { entryId, value } of given) {
    await settleQuestions(tx, [entryId], "client", (act) => act.do === "client" && act.client === value, at);
  }
}

/** Locked until the transaction ends. Throws ENTRY_UNKNOWN naming every number that is no standing entry, or is no more. */
export async function lockNumbered(tx: Tx, numbers: readonly number[]): Promise<RewritableEntry[]> {
  const entries = await lockEntries(tx, await entryIds(tx, numbers));
  requireAll(numbers, new Set(entries.map((entry) => entry.number)));
  return entries;
}

/** In the order given, each once. Throws ENTRY_UNKNOWN naming every number that is no standing entry. */
export async function entryIds(tx: Tx, numbers: readonly number[]): Promise<number[]> {
  const wanted = [...new Set(numbers)];
  const known = await entryIdsByNumber(tx, wanted);
  requireAll(wanted, known);
  return wanted.map((number) => known.get(number) as number);
}

function requireAll(numbers: readonly number[], known: { has: (number: number) => boolean }): void {
  const unknown = numbers.filter((number) => !known.has(number));
  if (unknown.length === 0) return;
  throw new LatelyError("ENTRY_UNKNOWN", unknown.map((number) => `#${number}`).join(", "));
}
