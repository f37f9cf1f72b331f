// Holds a mailbox's lease for as long as one process works on it, and tells that work when it was lost.
import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import { acquireLease, type Lease, releaseLease, renewLease } from "../store/mailboxes.ts";

/** Short, so that a process that died without a word holds up nobody for long; renewed three times in it. */
export const LEASE_MS = 15_000;

export interface HeldMailbox {
  lease: Lease;
  /** Aborted with MAILBOX_LEASE_LOST once another process has taken the mailbox over. */
  lost: AbortSignal;
  release: () => Promise<void>;
}

/** Null with the name of the holder when another process has the mailbox. */
export async function holdMailbox(
  db: Database,
  mailboxId: number,
  log: Log,
  leaseMs = LEASE_MS,
): Promise<{ held: HeldMailbox; holder: null } | { held: null; holder: string }> {
  const lease: Lease = { mailboxId, token: randomUUID() };
  let holder = await acquireLease(db, lease, ownName(), leaseMs);
  if (holder && isDead(holder)) holder = await acquireLease(db, lease, ownName(), leaseMs, holder);
  return holder ? { held: null, holder } : { held: keepHolding(db, lease, log, leaseMs), holder: null };
}

function keepHolding(db: Database, lease: Lease, log: Log, leaseMs: number): HeldMailbox {
  const ended = new AbortController();
  let stopped = false;
  let renewing: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    try {
      // Also past its end: as long as nobody else took it, it is still ours. The fence guards every write anyway.
      if (await renewLease(db, lease, leaseMs)) return;
      clearInterval(timer);
      ended.abort(new LatelyError("MAILBOX_LEASE_LOST"));
    } catch (error) {
      log.warn({ mailbox: lease.mailboxId, err: error }, "lease not renewed; the database does not answer");
    }
  };
  const timer = setInterval(() => {
    renewing = renewing.then(() => (stopped ? undefined : renew()));
  }, leaseMs / 3);
  return {
    lease,
    lost: ended.signal,
    release: async () => {
      stopped = true;
      clearInterval(timer);
      await renewing;
      await releaseLease(db, lease).catch((error) =>
        log.warn({ mailbox: lease.mailboxId, err: error }, "lease not released; it runs out by itself"),
      );
    },
  };
}

/** The namespace is part of the host's name: two containers may share a host name and not their process ids. */
function ownName(): string {
  return `process ${process.pid} on ${ownHost()}`;
}

function ownHost(): string {
  let namespace = "";
  try {
    namespace = ` (${readlinkSync("/proc/self/ns/pid")})`;
  } catch {
    // Not Linux: the host's name alone.
  }
  return hostname() + namespace;
}

/** A process of this very host that is gone: its lease need not run out. Anything in doubt counts as alive. */
function isDead(holder: string): boolean {
  const match = /^process (\d+) on (.*)$/.exec(holder);
  if (!match || match[2] !== ownHost() || Number(match[1]) === process.pid) return false;
  try {
    process.kill(Number(match[1]), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
