// The same success logged by two people is proposed as one: listed, and not totalled until somebody says.
import { sameQuestion } from "../core/entry/question.ts";
import { SAME_WITHIN_DAYS, sameSuccess } from "../core/entry/same-success.ts";
import type { Tx } from "../store/database.ts";
import { holdClientNews, loggedBy, loggedNear, markPossibleDuplicates } from "../store/likely-links.ts";
import type { Matter, Written } from "./written.ts";

/** Compares what is new with what others logged, this batch included. Last of a batch: it waits for other batches. */
export async function proposeSame(tx: Tx, written: readonly Written[]): Promise<Matter[]> {
  const fresh = written.filter(({ key }) => key.isNew);
  if (fresh.length === 0) return [];
  const clientIds = [...new Set(fresh.flatMap(({ columns }) => columns.clientId ?? []))];
  await holdClientNews(tx, clientIds);
  const ids = fresh.map(({ key }) => key.id);
  const near = await loggedNear(tx, ids, SAME_WITHIN_DAYS);
  const copies = fresh.some(({ of }) => of.verdict.possibleDuplicates.some((id) => id !== null));
  if (near.length === 0 && !copies) return [];
  const entries = await loggedBy(tx, ids);
  const matters: Matter[] = [];
  const pairs: { entryId: number; firstId: number }[] = [];
  for (const entry of entries) {
    const one = fresh.find(({ key }) => key.id === entry.id) as Written;
    const copied = one.of.verdict.possibleDuplicates[one.key.ordinal] ?? null;
    // Of two in this batch the later one; what another batch has written meanwhile may bear a higher number.
    const before = near.filter((other) => other.id < entry.id || !ids.includes(other.id));
    const first = copied === null ? sameSuccess(entry, before) : null;
    if (first) {
      pairs.push({ entryId: entry.id, firstId: first.id });
      matters.push({ entry: one, question: sameQuestion(entry, first, first.author) });
    } else if (copied !== null) {
      const [other] = await loggedBy(tx, [copied]);
      const question = other ? sameQuestion(entry, other, null) : null;
      matters.push({ entry: one, question });
    }
  }
  await markPossibleDuplicates(tx, pairs);
  return matters;
}
