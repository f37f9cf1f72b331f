// Another order within a month: where a PM wants a success to stand, whatever its day.
import type { LoggedEntry } from "../core/entry/entry.ts";
import { monthAround, monthOf, placeBeside, type Standing, turnOf } from "../core/timeline/turn.ts";
import { LatelyError } from "../errors.ts";
import { clientChoices, setPlaces } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import { lockNumbered } from "./correct-entries.ts";

export interface Move {
  side: "before" | "after";
  /** Of the entry that stays where it is. */
  number: number;
}

/**
 * Right before or after another entry of its client and month, or (`to` null) back to where its day puts it; approvals
 * stand. A result stands beside its success, so its number means that one; returns which entries were meant. Throws
 * ENTRY_UNKNOWN, and ENTRIES_APART where the two have not one client and month. Needs a transaction.
 */
export async function moveEntry(
  tx: Tx,
  number: number,
  to: Move | null,
): Promise<{ moved: number; beside: number | null }> {
  await lockNumbered(tx, to ? [number, to.number] : [number]);
  const entry = await standing(tx, number);
  if (!to) {
    await setPlaces(tx, [{ id: entry.id, place: null }]);
    return { moved: entry.number, beside: null };
  }
  const beside = await standing(tx, to.number);
  const isTogether = entry.client?.id === beside.client?.id && monthOf(entry.on) === monthOf(beside.on);
  if (!beside.client || !isTogether || entry.id === beside.id)
    throw new LatelyError("ENTRIES_APART", `#${number} and #${to.number}`);
  const others = await inMonth(tx, beside.client.id, entry);
  const at = others.find((one) => one.number === beside.number) as Standing;
  const { place, respaced } = placeBeside(at, others, to.side);
  const idOf = new Map(others.map(({ number, id }) => [number, id]));
  const around = respaced.map((one) => ({ id: idOf.get(one.number) as number, place: one.place }));
  await setPlaces(tx, [{ id: entry.id, place }, ...around]);
  return { moved: entry.number, beside: beside.number };
}

/** The entry, or the one success of its client whose result it is. */
async function standing(tx: Tx, number: number): Promise<LoggedEntry> {
  const [entry] = await loggedEntries(tx, { numbers: [number] });
  if (!entry) throw new LatelyError("ENTRY_UNKNOWN", `#${number}`);
  const links = (await entryLinks(tx, [entry.id])).filter(
    ({ kind, toEntry }) => kind === "result" && toEntry === entry.id,
  );
  const wins = await loggedEntries(tx, { ids: links.map(({ fromEntry }) => fromEntry) });
  const [win, another] = wins.filter((one) => one.client?.id === entry.client?.id);
  return win && !another ? win : entry;
}

async function inMonth(tx: Tx, clientId: number, entry: LoggedEntry): Promise<(Standing & { id: number })[]> {
  const all = await loggedEntries(tx, { clientIds: [clientId], ...monthAround(entry.on) });
  const others = all.filter(({ id }) => id !== entry.id);
  const choices = await clientChoices(
    tx,
    others.map(({ id }) => id),
  );
  return others.map(({ id, on, number }) => {
    const place = choices.get(id)?.place ?? null;
    return { id, on, number, turn: turnOf(on, number, place), isPlaced: place !== null };
  });
}
