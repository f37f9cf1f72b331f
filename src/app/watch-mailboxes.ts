// The service's loop over mailboxes: each is held by one process, listened to by IDLE, polled, and come back to.
import { setTimeout as pause } from "node:timers/promises";
import { LatelyError } from "../errors.ts";
import { closeImap, idleUntilChange, openFolder } from "../mailbox/imap.ts";
import { MailboxFault } from "../mailbox/imap-fault.ts";
import { type Mailbox, mailboxes, noteMailboxState } from "../store/mailboxes.ts";
import { type HeldMailbox, holdMailbox, LEASE_MS } from "./hold-mailbox.ts";
import { type MailboxDeps, openMailbox, passOver } from "./mailbox-pass.ts";
import type { Trouble } from "./read-folder.ts";

export interface WatchDeps extends MailboxDeps {
  /** From 0 to 1: spreads the retries of many processes. */
  random: () => number;
  /** Mailboxes past this many are polled instead of listened to. */
  mostIdle?: number;
  /** How often mailboxes that were added or disabled are noticed. */
  refreshMs?: number;
  /** First wait after a failure; doubles up to five minutes. */
  backoffMs?: number;
}

export interface Watching {
  /** Reads and files now instead of at the next poll, such as after a correction. */
  nudge: () => void;
  /** Ends every loop after the batch it is in and gives the mailboxes free. */
  stop: () => Promise<void>;
}

const MOST_IDLE = 200;
/** A mail that needs several tries must not keep the next one waiting. */
const PATIENCE_MS = 3000;
const REFRESH_MS = 30_000;
const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 5 * 60_000;
/** When it is our database that failed, no mail server is spared by waiting. */
const LONGEST_DATABASE_BACKOFF_MS = 10_000;
const REFUSED_WAIT_MS = 15 * 60_000;

interface Watched {
  stop: AbortController;
  nudge: AbortController;
  ended: Promise<void>;
}

/** Watches every enabled mailbox until `stop`. Never throws: what fails is logged, noted on the mailbox and retried. */
export function watchMailboxes(deps: WatchDeps): Watching {
  const stopping = new AbortController();
  const watched = new Map<number, Watched>();

  const refresh = async (): Promise<void> => {
    const enabled = (await mailboxes(deps.db)).filter((mailbox) => mailbox.enabled);
    for (const [id, one] of watched) if (!enabled.some((mailbox) => mailbox.id === id)) one.stop.abort();
    for (const mailbox of enabled) {
      if (watched.has(mailbox.id)) continue;
      const one: Watched = {
        stop: new AbortController(),
        nudge: new AbortController(),
        ended: Promise.resolve(),
      };
      const mayIdle = watched.size < (deps.mostIdle ?? MOST_IDLE);
      watched.set(mailbox.id, one);
      const signal = AbortSignal.any([stopping.signal, one.stop.signal]);
      one.ended = watchOne(deps, mailbox, one, mayIdle, signal).finally(() => watched.delete(mailbox.id));
    }
  };
  const refreshing = (async () => {
    while (!stopping.signal.aborted) {
      await refresh().catch((error) => deps.log.warn({ err: error }, "the list of mailboxes was not read"));
      await sleep(deps.refreshMs ?? REFRESH_MS, stopping.signal);
    }
  })();
  return {
    nudge: () => {
      for (const one of watched.values()) one.nudge.abort();
    },
    stop: async () => {
      stopping.abort();
      await refreshing;
      await Promise.all([...watched.values()].map((one) => one.ended));
    },
  };
}

/** Holds the mailbox and comes back to it after every failure, ever later, until `signal` aborts. */
async function watchOne(
  deps: WatchDeps,
  mailbox: Mailbox,
  watched: Watched,
  mayIdle: boolean,
  signal: AbortSignal,
): Promise<void> {
  const leaseMs = deps.leaseMs ?? LEASE_MS;
  const trouble: Trouble = new Map();
  let held: HeldMailbox | null = null;
  let failures = 0;
  while (!signal.aborted) {
    try {
      held ??= (await holdMailbox(deps.db, mailbox.id, deps.log, leaseMs)).held;
      if (!held) {
        await sleep(leaseMs, signal);
        continue;
      }
      const stop = AbortSignal.any([signal, held.lost]);
      await stayConnected(deps, mailbox, held, trouble, watched, mayIdle, stop, () => {
        failures = 0;
      });
      if (held.lost.aborted) throw held.lost.reason;
    } catch (error) {
      if (error instanceof LatelyError && error.code === "MAILBOX_LEASE_LOST") {
        await held?.release();
        held = null;
      }
      const waitMs = await noteFailure(deps, mailbox, error, failures);
      failures += 1;
      await sleep(waitMs, signal);
    }
  }
  await held?.release();
}

/** Every connection is a new client. Returns when `stop` aborts; throws when the connection ends otherwise. */
async function stayConnected(
  deps: WatchDeps,
  mailbox: Mailbox,
  { lease }: HeldMailbox,
  trouble: Trouble,
  watched: Watched,
  mayIdle: boolean,
  stop: AbortSignal,
  onPass: () => void,
): Promise<void> {
  while (!stop.aborted) {
    const { open, paths } = await openMailbox(deps, mailbox, lease, trouble);
    try {
      do {
        const nudge = new AbortController();
        watched.nudge = nudge;
        const { folders } = await passOver(deps, open, paths, stop, PATIENCE_MS, () => nudge.abort());
        onPass();
        const first = folders[0];
        if (stop.aborted || !mayIdle || !first) break;
        const wasOpen = open.session.client.mailbox;
        const state = await openFolder(open.session, first.path);
        // Opening it anew tells no news by itself: what came while another folder was open is in UIDNEXT.
        if ((!wasOpen || wasOpen.path !== first.path) && state.uidNext > first.uidNext) continue;
        const wake = AbortSignal.any([stop, nudge.signal]);
        await idleUntilChange(open.session, deps.config.pollEveryMs, wake);
      } while (!stop.aborted);
    } finally {
      await closeImap(open.session);
    }
    if (!mayIdle) await sleep(deps.config.pollEveryMs, AbortSignal.any([stop, watched.nudge.signal]));
  }
}

/** Notes what failed and returns how long to wait: the server's own hint, 15 minutes on refused credentials, else more
 * with every failure. */
async function noteFailure(
  deps: WatchDeps,
  mailbox: Mailbox,
  error: unknown,
  failures: number,
): Promise<number> {
  const refused = error instanceof LatelyError && error.code === "MAILBOX_REFUSED";
  const hintMs = error instanceof MailboxFault ? error.retryAfterMs : null;
  const isMailbox = error instanceof LatelyError;
  const backoffMs = Math.min(
    isMailbox ? LONGEST_BACKOFF_MS : LONGEST_DATABASE_BACKOFF_MS,
    (deps.backoffMs ?? FIRST_BACKOFF_MS) * 2 ** Math.min(failures, 20),
  );
  const waitMs = Math.max(hintMs ?? 0, refused ? REFUSED_WAIT_MS : backoffMs * (0.5 + deps.random() / 2));
  const why =
    error instanceof MailboxFault ? { code: error.code, said: error.said } : { err: error as Error };
  deps.log[refused ? "error" : "warn"]({ mailbox: mailbox.id, ...why, waitMs }, "mailbox was not read");
  const detail = error instanceof Error ? error.message.slice(0, 500) : String(error);
  if (error instanceof MailboxFault) {
    // The database may be what failed; then this says it in its own turn.
    await noteMailboxState(deps.db, mailbox.id, refused ? "refused" : "unreachable", detail, null).catch(
      () => {},
    );
  }
  return waitMs;
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {});
}
