// Whose an entry is and what it is linked to, each with its reason, as commands tell it.
import type { EntryLink, LoggedEntry } from "../core/entry/entry.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";

export interface LinkedTo {
  kind: EntryLink["kind"];
  /** `to`: this entry leads there; `from`: it comes from there. */
  direction: "from" | "to";
  number: number;
  reason: string;
}

/** Links by entry, the other end by its number. */
export async function linkedEntries(
  tx: Tx,
  entries: readonly LoggedEntry[],
): Promise<Map<number, LinkedTo[]>> {
  const ids = entries.map((entry) => entry.id);
  const links = await entryLinks(tx, ids);
  const others = await loggedEntries(tx, { ids: links.flatMap((link) => [link.fromEntry, link.toEntry]) });
  const numbers = new Map(others.map((entry) => [entry.id, entry.number]));
  const byEntry = new Map<number, LinkedTo[]>();
  for (const { fromEntry, toEntry, kind, reason } of links) {
    const ends = [
      [fromEntry, toEntry, "to"],
      [toEntry, fromEntry, "from"],
    ] as const;
    for (const [own, other, direction] of ends) {
      const number = numbers.get(other);
      if (number !== undefined)
        byEntry.set(own, [...(byEntry.get(own) ?? []), { kind, direction, number, reason }]);
    }
  }
  return byEntry;
}

/** "client Acme: sender's domain". */
export function whoseWords(client: string | null, project: string | null, reason: string): string {
  const name = [client, project].filter(Boolean).join(" / ");
  return `${client ? `client ${name}` : "no client yet"}${reason ? `: ${reason}` : ""}`;
}

const LINKED: Record<EntryLink["kind"], Record<LinkedTo["direction"], string>> = {
  result: { from: "linked to", to: "with its result" },
  "led-to": { from: "made possible by", to: "led to" },
  same: { from: "the same as", to: "the same as" },
};

/** "linked to #142: same thread". */
export function linkWords({ kind, direction, number, reason }: LinkedTo): string {
  return `${LINKED[kind][direction]} #${number}: ${reason}`;
}
