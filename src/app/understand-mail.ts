// Step 6 of ingest: claims what waits, has it read in a worker, and ends each message in its state.
import { setTimeout as pause } from "node:timers/promises";
import { reasonSentence } from "../core/entry/reasons.ts";
import type { Verdict } from "../core/entry/verdict.ts";
import {
  behindSavepoint,
  type ClaimedMessage,
  lockClaims,
  nextDueInMs,
  postpone,
  releaseClaims,
  settleMessages,
} from "../store/claims.ts";
import { holdAddresses } from "../store/people.ts";
import { holdHeaderIds } from "../store/threads.ts";
import { holdForAnswer, mayAnswer } from "./digit-reply.ts";
import type { MailOutcome, ReceiptWriter } from "./mail-outcome.ts";
import { type Batch, FailedTry, likelyAuthors, MOST_TRIES, type ReadDeps, readBatch } from "./read-claims.ts";
import { type SettleDeps, settleMails } from "./settle-mail.ts";
import type { ReadMail } from "./surroundings.ts";

export interface UnderstandDeps extends ReadDeps {
  clock: () => Date;
  letters: ReceiptWriter;
}

export interface UnderstoodCounts {
  filed: number;
  ignored: number;
  needsYou: number;
  failed: number;
}

/** After the first, second, … failed try. */
const PAUSES_MS = [500, 1000, 2000, 4000];
/** While a message waits for its next try or for another process, it and new mail are looked for this often. */
const LOOK_AGAIN_MS = 250;

/**
 * Returns once nothing waits any more, also not for a further try or for another process's claim; or when `signal`
 * aborts, with what was claimed given back. Throws what the database throws: claims then run out by themselves.
 */
export async function understandWaiting(
  deps: UnderstandDeps,
  signal?: AbortSignal,
): Promise<UnderstoodCounts> {
  const counts: UnderstoodCounts = { filed: 0, ignored: 0, needsYou: 0, failed: 0 };
  let ahead = readAhead(deps);
  for (;;) {
    const batch = await ahead;
    if (signal?.aborted) {
      await releaseClaims(deps.db, batch.claims);
      return counts;
    }
    if (batch.claims.length === 0) {
      const dueInMs = await nextDueInMs(deps.db);
      if (dueInMs === null) return counts;
      await pause(Math.min(Math.max(dueInMs, 10), LOOK_AGAIN_MS), undefined, { signal }).catch(() => {});
      ahead = readAhead(deps);
      continue;
    }
    // The workers read on while this batch is written.
    ahead = readAhead(deps);
    try {
      await endBatch(deps, batch, counts);
    } catch (error) {
      await ahead.then(({ claims }) => releaseClaims(deps.db, claims)).catch(() => {});
      throw error;
    }
  }
}

/** What it throws is met where it is awaited; until then it must not be an unhandled rejection, which ends the process. */
function readAhead(deps: UnderstandDeps): Promise<Batch> {
  const batch = readBatch(deps);
  batch.catch(() => {});
  return batch;
}

async function endBatch(deps: UnderstandDeps, batch: Batch, counts: UnderstoodCounts): Promise<void> {
  const failures = [...batch.failures];
  const answers = batch.read.filter(mayAnswer);
  const others = batch.read.filter((mail) => !mayAnswer(mail));
  failures.push(...(await settleBatch(deps, others, counts)));
  for (const answer of answers) failures.push(...(await settleBatch(deps, [answer], counts)));
  for (const { claim, error } of failures) await endTry(deps, claim, error, counts);
}

/**
 * The whole batch behind one savepoint, since throughput counts; when anything in it fails, each mail behind its own.
 * Returns those that failed.
 */
async function settleBatch(
  { db, config, clock, letters }: UnderstandDeps,
  mails: readonly ReadMail[],
  counts: UnderstoodCounts,
): Promise<Batch["failures"]> {
  if (mails.length === 0) return [];
  const { verdicts, failures } = await db.transaction().execute(async (tx) => {
    if (mails.some(mayAnswer)) await holdForAnswer(tx);
    await holdAddresses(tx);
    await holdHeaderIds(
      tx,
      mails.flatMap(({ claim }) => claim.headerId ?? []),
    );
    const held = await lockClaims(
      tx,
      mails.map(({ claim }) => claim),
    );
    const ours = mails.filter(({ claim }) => held.has(claim.id));
    const settle: SettleDeps = { clock, letters, agencyDomains: config.agencyDomains };
    const whole = await behindSavepoint(tx, () => settleMails(tx, ours, settle));
    if (whole.done) return { verdicts: whole.result, failures: [] };
    const verdicts: Verdict[] = [];
    const failures: Batch["failures"] = [];
    for (const mail of ours) {
      const one = await behindSavepoint(tx, () => settleMails(tx, [mail], settle));
      if (one.done) verdicts.push(...one.result);
      else failures.push({ claim: mail.claim, error: one.error });
    }
    return { verdicts, failures };
  });
  for (const { state } of verdicts) counts[state === "needs-you" ? "needsYou" : state] += 1;
  return failures;
}

/** In a transaction of its own: the one that failed is gone. */
async function endTry(
  { db, log, clock, letters }: UnderstandDeps,
  claim: ClaimedMessage,
  error: unknown,
  counts: UnderstoodCounts,
): Promise<void> {
  log.warn({ message: claim.id, attempts: claim.attempts, err: error }, "a message could not be understood");
  if (claim.attempts < MOST_TRIES) {
    return postpone(db, claim, PAUSES_MS[claim.attempts - 1] ?? (PAUSES_MS.at(-1) as number));
  }
  const reasonCode = error instanceof FailedTry ? error.reason : "gave-up";
  const reason = reasonSentence(reasonCode);
  await db.transaction().execute(async (tx) => {
    if (!(await lockClaims(tx, [claim])).has(claim.id)) return;
    const people = await likelyAuthors(tx, [claim]);
    const author = people.get(claim.id) ?? null;
    const row = {
      id: claim.id,
      state: "failed" as const,
      reasonCode,
      reason,
      personId: author?.id ?? null,
      duplicateOf: null,
      subject: claim.subject ?? "",
      fromKey: claim.fromKey,
      sentAt: claim.sentAt,
    };
    await settleMessages(tx, [row], clock());
    counts.failed += 1;
    if (claim.backfilled || claim.understoodAt !== null) return;
    const outcome: MailOutcome = {
      messageId: claim.id,
      state: "failed",
      reasonCode,
      reason,
      author,
      fromAddress: claim.fromKey,
      subject: row.subject,
      headerMessageId: claim.headerId,
      receivedAt: claim.receivedAt,
      entryIds: [],
    };
    // It may be the letter that fails every try; the message ends all the same, or it would be tried for ever.
    const told = await behindSavepoint(tx, () => letters(tx, outcome));
    if (!told.done) log.error({ message: claim.id, err: told.error }, "no letter about a failed message");
  });
}
