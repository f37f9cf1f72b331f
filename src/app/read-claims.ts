// Claims a batch of messages that wait and has each read by the workers.
import type { Config } from "../config.ts";
import { admit } from "../core/entry/admit.ts";
import type { ReasonCode, Understanding } from "../core/entry/understanding.ts";
import type { Log } from "../log.ts";
import type { Understander } from "../mailbox/understander.ts";
import { type ClaimedMessage, claimWaiting, renewClaims } from "../store/claims.ts";
import type { Database, Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import { arrivals, type ReadMail } from "./surroundings.ts";

export interface ReadDeps {
  db: Database;
  understander: Understander;
  config: Config;
  log: Log;
}

const BATCH = 50;
/** Raw octets of one batch in memory; a larger message comes alone. */
const BATCH_OCTETS = 16 * 1024 * 1024;
/** Renewed three times in it while a batch is read; a process that died holds its batch up for no longer. */
const LEASE_MS = 15_000;
export const MOST_TRIES = 5;

/** What was claimed, and what came of reading it. */
export interface Batch {
  claims: ClaimedMessage[];
  read: ReadMail[];
  failures: { claim: ClaimedMessage; error: unknown }[];
}

/** Claims in a commit of its own and renews the claims while the workers read. Never fails for one mail's sake. */
export async function readBatch(deps: ReadDeps): Promise<Batch> {
  const claims = await claimWaiting(deps.db, { limit: BATCH, octets: BATCH_OCTETS, leaseMs: LEASE_MS });
  const batch: Batch = { claims, read: [], failures: [] };
  if (claims.length === 0) return batch;
  const timer = setInterval(() => {
    renewClaims(deps.db, claims, LEASE_MS).catch((error) =>
      deps.log.warn({ err: error }, "claims not renewed; the database does not answer"),
    );
  }, LEASE_MS / 3);
  try {
    const people = await likelyAuthors(deps.db, claims);
    await Promise.all(
      claims.map(async (claim) => {
        try {
          batch.read.push({ claim, understanding: await read(deps, claim, people.get(claim.id) ?? null) });
        } catch (error) {
          batch.failures.push({ claim, error });
        }
      }),
    );
  } finally {
    clearInterval(timer);
  }
  batch.read.sort((a, b) => a.claim.id - b.claim.id);
  return batch;
}

/** In whose zone, language and currency a mail is read. Whether he may write is decided when it is settled. */
export async function likelyAuthors(
  tx: Tx,
  claims: readonly ClaimedMessage[],
): Promise<Map<number, KnownPerson>> {
  const { of, people } = await arrivals(
    tx,
    claims,
    new Map(claims.map((claim) => [claim.id, claim.fromKey])),
  );
  const authors = new Map<number, KnownPerson>();
  for (const [id, { arrival }] of of) {
    const admission = admit(arrival);
    const author = "authorId" in admission ? people.get(admission.authorId) : undefined;
    if (author) authors.set(id, author);
  }
  return authors;
}

/** Throws when the try has failed: the worker died, ran out of time, or has done so too often before. */
async function read(
  { understander, config }: ReadDeps,
  claim: ClaimedMessage,
  author: KnownPerson | null,
): Promise<Understanding> {
  if (claim.attempts > MOST_TRIES) throw new FailedTry("gave-up", "its process ended on it, time and again");
  if (!claim.bytes) return unread(claim, "unreadable");
  const { zone, locale, currency } = author ?? config;
  const context = { zone, locale, currency, codes: config.codes, receivedAt: claim.receivedAt };
  const result = await understander.understand(claim.bytes, context);
  if (result.ok) return result.understanding;
  // A busy machine runs out of time too; what is too complex or damaged stays so.
  if (result.reason === "timed-out") throw new FailedTry("timed-out", result.detail);
  return unread(claim, result.reason);
}

/** A try that ended without a result. */
export class FailedTry extends Error {
  readonly reason: ReasonCode;
  constructor(reason: ReasonCode, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** A mail nobody can read says what its header says, and is held. */
function unread(claim: ClaimedMessage, reason: ReasonCode): Understanding {
  return {
    decision: { do: "hold", reason },
    messageId: claim.headerId,
    inReplyTo: null,
    references: [],
    from: null,
    to: [],
    cc: [],
    sentAt: claim.sentAt,
    subject: claim.subject ?? "",
    isReply: false,
    entries: [],
    elided: "",
    reply: null,
    review: null,
  };
}
