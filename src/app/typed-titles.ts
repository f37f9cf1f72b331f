// Whether a title that stands in a client's mail was typed by the PM all the same: his mail's subject says so.
import type { LoggedEntry } from "../core/entry/entry.ts";
import { bearsClientsWords, holdsWords } from "../core/timeline/clients-words.ts";
import type { Tx } from "../store/database.ts";
import { subjectsOf } from "../store/message-log.ts";

/** Their ids; only those are asked about whose title is in question. */
export async function typedTitles(tx: Tx, entries: readonly LoggedEntry[]): Promise<Set<number>> {
  const doubtful = entries.filter(bearsClientsWords);
  const subjects = await subjectsOf(
    tx,
    doubtful.flatMap(({ messageId }) => messageId ?? []),
  );
  const isTyped = ({ title, messageId }: LoggedEntry) =>
    messageId !== null && holdsWords(subjects.get(messageId) ?? "", title);
  return new Set(doubtful.filter(isTyped).map(({ id }) => id));
}
