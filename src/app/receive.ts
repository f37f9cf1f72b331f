// Mail in, nothing lost: commits raw mails and where they were seen, before anybody interprets them.
import { reasonSentence } from "../core/entry/reasons.ts";
import { incomingFacts } from "../mailbox/incoming.ts";
import type { IncomingMail, ReceivedMail } from "../mailbox/source.ts";
import type { Database, Tx } from "../store/database.ts";
import {
  holdUnsettled,
  insertMessages,
  insertRaws,
  insertSightings,
  type NewMessage,
  releaseSeenElsewhere,
} from "../store/inbox.ts";

const MOST_MAILS = 100;
const MOST_OCTETS = 8 * 1024 * 1024;

/** When it resolves, every mail is committed; results are in the order of `mails`. */
export async function receive(db: Database, mails: readonly IncomingMail[]): Promise<ReceivedMail[]> {
  const received: ReceivedMail[] = [];
  for (const batch of batches(mails)) {
    received.push(...(await db.transaction().execute((tx) => receiveInTransaction(tx, batch))));
  }
  return received;
}

/** For a source that commits something of its own with the mails, such as a cursor. Keep to 100 mails or 8 MB. */
export async function receiveInTransaction(tx: Tx, mails: readonly IncomingMail[]): Promise<ReceivedMail[]> {
  const rows = mails.map(newMessage);
  const firstOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = row.dedupeSha256.toString("hex");
    if (!firstOf.has(key)) firstOf.set(key, index);
  }
  const stored = await insertMessages(
    tx,
    [...firstOf.values()].map((index) => rows[index] as NewMessage),
  );
  const results = rows.map((row, index) => {
    const key = row.dedupeSha256.toString("hex");
    const known = stored.get(key);
    // Between insert and select nobody deletes: retention takes raw bytes, never the row.
    if (!known) throw new Error(`message ${key} is neither inserted nor there`);
    return { messageId: known.id, isNew: known.isNew && firstOf.get(key) === index };
  });
  await insertRaws(
    tx,
    mails.flatMap((mail, index) => {
      const result = results[index];
      return mail.raw && result?.isNew ? [{ messageId: result.messageId, bytes: mail.raw }] : [];
    }),
  );
  const copies = mails.flatMap(({ source }, index) => {
    const result = results[index];
    return result && !result.isNew ? [{ messageId: result.messageId, source }] : [];
  });
  await holdUnsettled(
    tx,
    copies.map((copy) => copy.messageId),
  );
  await insertSightings(
    tx,
    mails.flatMap(({ sighting }, index) =>
      sighting ? [{ ...sighting, messageId: results[index]?.messageId as number }] : [],
    ),
  );
  await releaseSeenElsewhere(tx, copies);
  return results;
}

function* batches(mails: readonly IncomingMail[]): Generator<IncomingMail[]> {
  let batch: IncomingMail[] = [];
  let octets = 0;
  for (const mail of mails) {
    const size = mail.raw?.length ?? 0;
    if (batch.length === MOST_MAILS || (batch.length > 0 && octets + size > MOST_OCTETS)) {
      yield batch;
      batch = [];
      octets = 0;
    }
    batch.push(mail);
    octets += size;
  }
  if (batch.length > 0) yield batch;
}

/** A mail that was not downloaded cannot be understood: it ends here, in its state. */
function newMessage(mail: IncomingMail): NewMessage {
  return {
    ...incomingFacts(mail),
    source: mail.source,
    receivedAt: mail.receivedAt,
    size: mail.size,
    ...(mail.problem ? ended(mail.problem) : WAITING),
    personId: mail.personId,
    backfilled: mail.backfilled,
  };
}

function ended(problem: "too-large" | "fetch-failed") {
  return { state: PROBLEM_STATES[problem], reasonCode: problem, reason: reasonSentence(problem) };
}

const WAITING = { state: "received", reasonCode: null, reason: null } as const;
const PROBLEM_STATES = { "too-large": "needs-you", "fetch-failed": "failed" } as const;
