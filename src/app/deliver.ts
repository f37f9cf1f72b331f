// Sends what waits in the outbox: lease, connect, mark as handed over, send, record. Any number of processes at once.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { agencyDomains, mayReceive } from "../core/delivery/addressee.ts";
import { type DeliveryFacts, MAX_ATTEMPTS } from "../core/delivery/outcome.ts";
import type { Sender } from "../outbox/sender.ts";
import {
  type ClaimedLetter,
  claimLetters,
  expireLeases,
  holdQueuedLetters,
  knownAddresses,
  knownDomains,
  nextLeaseEnd,
  noteHandedOver,
  queueHeldLetters,
  releaseLetters,
  renewLeases,
} from "../store/outbox.ts";
import {
  type DeliverDeps,
  type DeliverSummary,
  endAndHandOver,
  LEASE_MS,
  leaseOf,
  record,
  type Taken,
} from "./deliver-outcome.ts";

const BATCH = 20;
/** Besides the first one, when a second full batch is waiting; mail servers commonly take ten of one client. */
const MORE_CONNECTIONS = 3;
/** After a signal the letter on its way gets this long to be answered. */
const DRAIN_MS = 10_000;
const OTHERS_WITHIN_MS = 60_000;
export const HELD_TOO_LONG_MS = 7 * 86_400_000;

/**
 * One round: ends expired leases, then sends until nothing is due or `signal` aborts. Letters held for less than 7
 * days go out as soon as there is a server; older ones wait for an operator. Throws when the database is lost;
 * every letter is then in a state from which another round goes on.
 */
export async function deliverWaiting(deps: DeliverDeps, signal?: AbortSignal): Promise<DeliverSummary> {
  const { db, log, clock } = deps;
  const summary: DeliverSummary = { sent: 0, retried: 0, dead: 0, uncertain: 0, held: 0, unreachable: null };
  const lost = await expireLeases(db, clock(), MAX_ATTEMPTS);
  for (const letterId of lost) log.warn({ letterId }, "a sender stopped after the hand-over: uncertain");
  summary.uncertain += lost.length;
  if (!deps.openSender) {
    summary.held = await holdQueuedLetters(db);
    return summary;
  }
  const now = clock();
  await queueHeldLetters(db, new Date(now.getTime() - HELD_TOO_LONG_MS), now);
  const { openSender } = deps;
  const more: Promise<void>[] = [];
  let failure: { error: unknown } | null = null;
  let batches = 0;
  const onFullBatch = () => {
    batches += 1;
    if (batches < 2 || more.length === MORE_CONNECTIONS) return;
    const further = overOneConnection(deps, openSender(), summary, signal, null);
    more.push(
      further.catch((error) => {
        failure ??= { error };
      }),
    );
  };
  try {
    await overOneConnection(deps, openSender(), summary, signal, onFullBatch);
  } finally {
    await Promise.all(more);
  }
  if (failure) throw (failure as { error: unknown }).error;
  return summary;
}

/**
 * Batch after batch until nothing is due, `signal` aborts or the server is out of reach. Without `onFullBatch` it is a
 * further connection: one that the server does not take ends before it has leased anything, and costs no letter a try.
 */
async function overOneConnection(
  deps: DeliverDeps,
  sender: Sender,
  summary: DeliverSummary,
  signal: AbortSignal | undefined,
  onFullBatch: (() => void) | null,
): Promise<void> {
  const drain = drainTimer(sender, signal);
  try {
    if (!onFullBatch && (await sender.connect())) return;
    while (!signal?.aborted && summary.unreachable === null) {
      const took = await deliverBatch(deps, sender, summary, signal, onFullBatch);
      if (took === 0) break;
    }
  } finally {
    drain.clear();
    sender.close();
  }
}

/**
 * Rounds until nothing is due and nothing is being sent, waiting at most a minute for what other processes hold: a
 * killed one's letters are taken up as soon as its lease has run out. The sum of all rounds.
 */
export async function deliverEverything(deps: DeliverDeps, signal?: AbortSignal): Promise<DeliverSummary> {
  const total = await deliverWaiting(deps, signal);
  const deadline = performance.now() + OTHERS_WITHIN_MS;
  while (!signal?.aborted && total.unreachable === null && performance.now() < deadline) {
    const leaseEnd = await nextLeaseEnd(deps.db);
    if (!leaseEnd) break;
    await pause(Math.min(Math.max(leaseEnd.getTime() - deps.clock().getTime(), 10), 500));
    const round = await deliverWaiting(deps, signal);
    for (const end of ["sent", "retried", "dead", "uncertain", "held"] as const) total[end] += round[end];
    total.unreachable = round.unreachable;
  }
  return total;
}

/** Leases one batch and brings each of its letters to a state. Returns how many were leased. */
async function deliverBatch(
  deps: DeliverDeps,
  sender: Sender,
  summary: DeliverSummary,
  signal: AbortSignal | undefined,
  onFullBatch: (() => void) | null,
): Promise<number> {
  const { db, log } = deps;
  const token = randomUUID();
  const letters = await claimLetters(db, leaseOf(deps, token), BATCH);
  if (letters.length === 0) return 0;
  if (letters.length === BATCH) onFullBatch?.();
  const renewal = setInterval(
    () => {
      renewLeases(db, token, leaseOf(deps, token).until).catch((error: Error) => {
        log.warn({ err: error }, "a lease could not be renewed");
      });
    },
    (deps.leaseMs ?? LEASE_MS) / 4,
  );
  try {
    const allowed = await refuseOutsiders(deps, token, letters, summary);
    let taken: Taken | null = null;
    /** Where no hand-over follows at once, what was taken is committed by itself. */
    const settle = async () => {
      if (taken) await record(deps, token, taken.letter, taken.facts, summary);
      taken = null;
    };
    for (const [index, letter] of allowed.entries()) {
      if (signal?.aborted || !sender.isOpen()) await settle();
      if (signal?.aborted) {
        const rest = allowed.slice(index).map((one) => one.id);
        await releaseLetters(db, rest, token);
        break;
      }
      // Without a connection every letter of the batch failed its try; no need to ask the server for each.
      const failure: DeliveryFacts | null =
        summary.unreachable === null
          ? await sender.connect()
          : { met: "not-connected", reply: summary.unreachable };
      if (failure) {
        await settle();
        summary.unreachable = failure.reply;
        await record(deps, token, letter, failure, summary);
        continue;
      }
      await deps.onStep?.("connected", letter.id);
      const facts = await handOver(deps, sender, token, letter, taken, summary);
      taken = null;
      if (facts?.met === "accepted" && index < allowed.length - 1) taken = { letter, facts };
      else if (facts) await record(deps, token, letter, facts, summary);
    }
  } finally {
    clearInterval(renewal);
  }
  return letters.length;
}

/** Asked again at the last moment: a person may have left since the letter was composed. */
async function refuseOutsiders(
  deps: DeliverDeps,
  token: string,
  letters: readonly ClaimedLetter[],
  summary: DeliverSummary,
): Promise<ClaimedLetter[]> {
  const { db, clock } = deps;
  const emails = letters.map((letter) => letter.toEmail.toLowerCase());
  const people = await knownAddresses(db, emails, clock());
  const addressesOf = (hasLeft: boolean) =>
    new Set(people.filter((one) => one.hasLeft === hasLeft).map((one) => one.email));
  const addressees = {
    known: addressesOf(false),
    left: addressesOf(true),
    domains: agencyDomains(deps.agencyDomains, deps.agencyDomains.length > 0 ? [] : await knownDomains(db)),
  };
  const allowed: ClaimedLetter[] = [];
  for (const letter of letters) {
    if (mayReceive(letter.toEmail, addressees)) {
      allowed.push(letter);
    } else {
      const reply = addressees.left.has(letter.toEmail.toLowerCase())
        ? "Not sent: the address belongs to somebody who has left."
        : "Not sent: the address belongs to nobody known and to no agency domain.";
      await record(deps, token, letter, { met: "unsendable", reply }, summary);
    }
  }
  return allowed;
}

/**
 * Commits the hand-over, and what became of the letter before; then sends. Null when the lease went to another process
 * meanwhile.
 */
async function handOver(
  deps: DeliverDeps,
  sender: Sender,
  token: string,
  letter: ClaimedLetter,
  before: Taken | null,
  summary: DeliverSummary,
): Promise<DeliveryFacts | null> {
  const { db, log, onStep } = deps;
  const raw = before
    ? await endAndHandOver(deps, token, before, letter, summary)
    : await noteHandedOver(db, letter.id, leaseOf(deps, token));
  if (!raw) {
    log.warn({ letterId: letter.id }, "the lease of a letter went to another process; not sent by this one");
    return null;
  }
  await onStep?.("handed-over", letter.id);
  const facts = await sender.send({ id: letter.id, to: letter.toEmail, raw });
  await onStep?.("sent", letter.id);
  return facts;
}

/** Closes the connection when a letter is still without an answer DRAIN_MS after the signal: it is then uncertain. */
function drainTimer(sender: Sender, signal: AbortSignal | undefined): { clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => sender.close(), DRAIN_MS);
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  return {
    clear: () => {
      signal?.removeEventListener("abort", onAbort);
      clearTimeout(timer);
    },
  };
}
