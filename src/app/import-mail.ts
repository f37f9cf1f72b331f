// Takes mail from a source of files into the inbox: what is ours is stored, the rest was only looked at.
import type { MailSource } from "../mailbox/source.ts";
import type { Database } from "../store/database.ts";
import { settleHeldImports } from "../store/message-log.ts";
import { oursAmong } from "./ours-among.ts";
import { receive } from "./receive.ts";

export interface Imported {
  /** Mails that were read. */
  read: number;
  /** Of these, those that are not ours and were not stored. */
  looked: number;
  /** Ids of the messages that were stored now. */
  newIds: number[];
  /** Ids of those that had been stored before, each once. */
  knownIds: number[];
}

/**
 * Until the source is exhausted or `signal` aborts; what was stored by then stays. A mail of an earlier import that
 * was held because nobody had its address is now `personId`'s.
 */
export async function importMail(
  { db, codes }: { db: Database; codes: Record<string, "win" | "roi"> },
  source: MailSource,
  personId: number | null,
  signal: AbortSignal,
): Promise<Imported> {
  const imported = { read: 0, looked: 0 };
  const stored = new Set<number>();
  const known = new Set<number>();
  const anybodys = { ownerPersonId: null, dedicated: false };
  await source.run(async (mails) => {
    const isOurs = await oursAmong({ db, codes }, anybodys, mails);
    const ours = mails.filter(isOurs);
    const received = await receive(db, ours);
    imported.read += mails.length;
    imported.looked += mails.length - ours.length;
    for (const { messageId, isNew } of received) {
      if (isNew) stored.add(messageId);
      else if (!stored.has(messageId)) known.add(messageId);
    }
    return received;
  }, signal);
  if (personId !== null) await settleHeldImports(db, [...known], personId);
  return { ...imported, newIds: [...stored], knownIds: [...known] };
}
