// Which win each new result belongs to.
import type { EntryColumns } from "../core/entry/corrections.ts";
import type { EntryLink } from "../core/entry/entry.ts";
import { findWin } from "../core/entry/find-win.ts";
import type { Tx } from "../store/database.ts";
import { type EntryKey, insertLinks } from "../store/entry-rows.ts";
import { winsOfClients } from "../store/threads.ts";
import type { Case, Note } from "./resolve-notes.ts";

/** An entry that is written, with what its links are decided by. */
export interface Written {
  key: EntryKey;
  columns: EntryColumns;
  note: Note;
  of: Case;
}

/** A result belongs to the win of its own mail, of the entry it names, of its thread, else to a sure likeness. */
export async function linkResults(tx: Tx, written: readonly Written[]): Promise<void> {
  const links: EntryLink[] = [];
  const alone: Written[] = [];
  for (const entry of written) {
    const { note, of, key } = entry;
    if (note.draft.kind !== "roi") continue;
    const sibling = written.find((other) => other.of === of && other.key.ordinal === note.draft.resultOf);
    const threadWins = of.around.threadEntries.filter((other) => other.kind === "win");
    const reference = note.reference?.kind === "win" ? note.reference : null;
    const link = (fromEntry: number, reason: string) =>
      links.push({ fromEntry, toEntry: key.id, kind: "result", reason });
    if (sibling) link(sibling.key.id, "the same mail");
    else if (reference) link(reference.id, `it names #${reference.number}`);
    else if (threadWins.length === 1) link(threadWins[0]?.id as number, "it answers that mail");
    else alone.push(entry);
  }
  await insertLinks(tx, [...links, ...(await likelyLinks(tx, alone))], "rule");
}

const LOOK_BACK_DAYS = 183;

async function likelyLinks(tx: Tx, rois: readonly Written[]): Promise<EntryLink[]> {
  const looking = rois.filter(({ columns }) => columns.clientId !== null);
  const first = looking.map(({ columns }) => columns.on).sort()[0];
  if (!first) return [];
  const since = new Date(Date.parse(first) - LOOK_BACK_DAYS * 86_400_000).toISOString().slice(0, 10);
  const clientIds = [...new Set(looking.map(({ columns }) => columns.clientId as number))];
  const wins = await winsOfClients(tx, clientIds, since);
  return looking.flatMap(({ columns, key }) => {
    const win = findWin(
      columns,
      wins.filter((one) => one.clientId === columns.clientId && one.on <= columns.on),
    );
    return win
      ? [
          {
            fromEntry: win.id,
            toEntry: key.id,
            kind: "result" as const,
            reason: "the same words for the same client",
          },
        ]
      : [];
  });
}
