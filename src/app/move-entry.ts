// Another order within a month: where a PM wants an entry to stand, whatever its day.
import { type InTurn, monthOf, placeBeside, turnOf } from "../core/timeline/turn.ts";
import { LatelyError } from "../errors.ts";
import { clientChoices, setPlace } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { lockNumbered } from "./correct-entries.ts";

/**
 * Right before or after another entry of its client and month, or back to where its day puts it; approvals stand.
 * Throws ENTRY_UNKNOWN, and ENTRIES_APART where the two have not one client and month. Needs a transaction.
 */
export async function moveEntry(
  tx: Tx,
  number: number,
  to: { side: "before" | "after"; number: number } | null,
): Promise<void> {
  const numbers = to ? [number, to.number] : [number];
  const ids = (await lockNumbered(tx, numbers)).map(({ id }) => id);
  const standing = await loggedEntries(tx, { ids });
  const entry = standing.find((one) => one.number === number);
  if (!entry) throw new LatelyError("ENTRY_UNKNOWN", `#${number}`);
  if (!to) return setPlace(tx, entry.id, null);
  const beside = standing.find((one) => one.number === to.number);
  const isTogether =
    beside?.client?.id === entry.client?.id && monthOf(beside?.on ?? "") === monthOf(entry.on);
  if (!beside?.client || !isTogether) throw new LatelyError("ENTRIES_APART", `#${number} and #${to.number}`);
  const ofClient = (await loggedEntries(tx, { clientIds: [beside.client.id] })).filter(
    (one) => one.id !== entry.id && monthOf(one.on) === monthOf(entry.on),
  );
  const choices = await clientChoices(
    tx,
    ofClient.map((one) => one.id),
  );
  const others = ofClient.map((one) => {
    return {
      on: one.on,
      number: one.number,
      turn: turnOf(one.on, one.number, choices.get(one.id)?.place ?? null),
    };
  });
  const at = others.find((one) => one.number === to.number) as InTurn;
  await setPlace(tx, entry.id, placeBeside(at, others, to.side));
}
