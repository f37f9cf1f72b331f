// Reads every mailbox until nothing is left, has it understood, files it, and sums up: one run, for a command or a test.
import { setTimeout as pause } from "node:timers/promises";
import { LatelyError } from "../errors.ts";
import { closeImap } from "../mailbox/imap.ts";
import { MailboxFault } from "../mailbox/imap-fault.ts";
import { type Mailbox, mailboxes, noteMailboxState } from "../store/mailboxes.ts";
import { type HeldMailbox, holdMailbox } from "./hold-mailbox.ts";
import { type MailboxDeps, openMailbox, type PassCounts, passOver } from "./mailbox-pass.ts";

export interface MailboxSummary extends PassCounts {
  name: string;
  /** Why it was not read, or not to its end; null when it was. */
  error: LatelyError | null;
}

export interface IngestOnceDeps extends MailboxDeps {
  /** How long to wait for a mailbox that another process holds. */
  waitForHolderMs?: number;
}

const WAIT_FOR_HOLDER_MS = 30_000;
const ASK_AGAIN_MS = 250;
const AT_ONCE = 4;

/** In the order of their names. One that fails is summed up with its error; the others are read all the same. */
export async function ingestOnce(deps: IngestOnceDeps, signal: AbortSignal): Promise<MailboxSummary[]> {
  const waiting = (await mailboxes(deps.db)).filter((mailbox) => mailbox.enabled);
  const summaries = new Map<number, MailboxSummary>();
  const next = waiting.values();
  const worker = async (): Promise<void> => {
    for (const mailbox of next) summaries.set(mailbox.id, await ingestMailbox(deps, mailbox, signal));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return waiting.flatMap((mailbox) => summaries.get(mailbox.id) ?? []);
}

async function ingestMailbox(
  deps: IngestOnceDeps,
  mailbox: Mailbox,
  signal: AbortSignal,
): Promise<MailboxSummary> {
  const nothing: PassCounts = { looked: 0, received: 0, isNew: 0, filed: 0, refused: 0, missing: [] };
  let held: HeldMailbox | null = null;
  try {
    held = await waitForMailbox(deps, mailbox, signal);
    const stop = AbortSignal.any([signal, held.lost]);
    const { open, paths } = await openMailbox(deps, mailbox, held.lease, new Map());
    try {
      const { folders, unfinished, ...counts } = await passOver(deps, open, paths, stop);
      if (held.lost.aborted) throw held.lost.reason;
      const missing = counts.missing.join(", ");
      const error = missing ? new LatelyError("MAILBOX_FOLDER_MISSING", `${mailbox.name}: ${missing}`) : null;
      return { name: mailbox.name, error, ...counts };
    } finally {
      await closeImap(open.session);
    }
  } catch (error) {
    if (!(error instanceof LatelyError)) throw error;
    if (error instanceof MailboxFault) {
      const state = error.code === "MAILBOX_REFUSED" ? "refused" : "unreachable";
      await noteMailboxState(deps.db, mailbox.id, state, error.message, null);
    }
    return { name: mailbox.name, error, ...nothing };
  } finally {
    await held?.release();
  }
}

/** Throws MAILBOX_HELD with the holder's name when it is still held after the wait. */
async function waitForMailbox(
  deps: IngestOnceDeps,
  mailbox: Mailbox,
  signal: AbortSignal,
): Promise<HeldMailbox> {
  const until = performance.now() + (deps.waitForHolderMs ?? WAIT_FOR_HOLDER_MS);
  for (;;) {
    const { held, holder } = await holdMailbox(deps.db, mailbox.id, deps.log, deps.leaseMs);
    if (held) return held;
    if (performance.now() >= until || signal.aborted) {
      throw new LatelyError("MAILBOX_HELD", `${mailbox.name} is held by ${holder}.`);
    }
    await pause(ASK_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}
