// What became of a letter: judged, committed, counted and told.
import { setTimeout as pause } from "node:timers/promises";
import { type DeliveryFacts, type DeliveryOutcome, judgeDelivery } from "../core/delivery/outcome.ts";
import type { Log } from "../log.ts";
import type { OpenSender } from "../outbox/sender.ts";
import type { Database } from "../store/database.ts";
import {
  type ClaimedLetter,
  type Lease,
  type LetterOutcome,
  noteOutcome,
  noteSentAndHandOver,
} from "../store/outbox.ts";

/** Where a letter stands; a test stops the process there. */
export type DeliveryStep = "connected" | "handed-over" | "sent" | "outcome-committed";

export interface DeliverDeps {
  db: Database;
  log: Log;
  clock: () => Date;
  /** In [0, 1): spreads retries. */
  random: () => number;
  /** Null: no SMTP server is configured, letters are held. */
  openSender: OpenSender | null;
  /** AGENCY_DOMAINS; empty: the domains of known people. */
  agencyDomains: readonly string[];
  /** Renewed while the process lives, so that what a killed one leaves behind is taken up soon; 20 s. */
  leaseMs?: number;
  onStep?: (step: DeliveryStep, letterId: number) => void | Promise<void>;
}

export interface DeliverSummary {
  sent: number;
  retried: number;
  dead: number;
  uncertain: number;
  /** Became held because there is no SMTP server. */
  held: number;
  /** Why no connection could be made; letters then wait for their next try. Null when none was needed or it stood. */
  unreachable: string | null;
}

export const LEASE_MS = 20_000;
/** An answer of the SMTP server is worth waiting for the database to come back. */
const RECORD_WITHIN_MS = 60_000;

/** A letter that the server took, and whose outcome is committed with the next one's hand-over. */
export interface Taken {
  letter: ClaimedLetter;
  facts: DeliveryFacts & { met: "accepted" };
}

/** In one commit; the bytes of `next`, or null when it is another process's by now. */
export async function endAndHandOver(
  deps: DeliverDeps,
  token: string,
  { letter, facts }: Taken,
  next: ClaimedLetter,
  summary: DeliverSummary,
): Promise<Buffer | null> {
  const { raw, noted } = await whenDatabaseAnswers(() => {
    const sent = { id: letter.id, token, reply: facts.reply, at: deps.clock() };
    return noteSentAndHandOver(deps.db, sent, { id: next.id, lease: leaseOf(deps, token) });
  });
  await tell(deps, letter, facts, noted ? "sent" : null, summary);
  return raw;
}

/** Commits what an attempt came to. */
export async function record(
  deps: DeliverDeps,
  token: string,
  letter: ClaimedLetter,
  facts: DeliveryFacts,
  summary: DeliverSummary,
): Promise<void> {
  const { db, clock, random } = deps;
  const verdict = judgeDelivery(facts, { attempts: letter.attempts, random: random() });
  const now = clock();
  const outcome: LetterOutcome =
    verdict.end === "retry"
      ? { state: "queued", reply: verdict.reply, nextAt: new Date(now.getTime() + verdict.afterMs) }
      : { state: verdict.end, reply: verdict.reply };
  const noted = await whenDatabaseAnswers(() => noteOutcome(db, letter.id, token, outcome, now));
  await tell(deps, letter, facts, noted ? verdict.end : null, summary);
}

/** Counts and logs what was committed; `end` null: somebody else had decided the letter. */
async function tell(
  { log, onStep }: DeliverDeps,
  letter: ClaimedLetter,
  facts: DeliveryFacts,
  end: DeliveryOutcome["end"] | null,
  summary: DeliverSummary,
): Promise<void> {
  if (end === null) {
    log.warn({ letterId: letter.id, met: facts.met }, "a letter was decided by somebody else meanwhile");
    return;
  }
  summary[end === "retry" ? "retried" : end] += 1;
  const level = end === "sent" ? "info" : "warn";
  log[level]({ letterId: letter.id, end, attempts: letter.attempts, met: facts.met }, "letter");
  await onStep?.("outcome-committed", letter.id);
}

/** A restart of Postgres must not turn an answered letter into an uncertain one. */
async function whenDatabaseAnswers<T>(statement: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + RECORD_WITHIN_MS;
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 2_000)) {
    try {
      return await statement();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(pauseMs);
    }
  }
}

export function leaseOf({ clock, leaseMs }: DeliverDeps, token: string): Lease {
  const now = clock();
  return { token, now, until: new Date(now.getTime() + (leaseMs ?? LEASE_MS)) };
}
