// Mail to entries to letters on their way, wired for one process: what commands and the service share.
import type { DeliverDeps } from "../app/deliver-outcome.ts";
import type { MailboxDeps } from "../app/mailbox-pass.ts";
import { oneAtATime } from "../app/one-at-a-time.ts";
import { receiptWriter } from "../app/receipts.ts";
import { understandWaiting } from "../app/understand-mail.ts";
import type { Config } from "../config.ts";
import { createRenderer, type RenderLetter } from "../letters/template.ts";
import type { Log } from "../log.ts";
import { createUnderstander, type Understander } from "../mailbox/understander.ts";
import { smtpSender } from "../outbox/smtp.ts";
import { open } from "../store/secret-key.ts";
import type { Store } from "./store.ts";

/** What turns raw mail into entries; one per process. */
export interface Pipeline {
  understander: Understander;
  render: RenderLetter;
  /** Understands all that waits; a call while one runs is met by one more run. */
  understand: () => Promise<void>;
  mailboxDeps: MailboxDeps;
  deliverDeps: DeliverDeps;
  /** After the last understanding, which `signal` cuts short. */
  close: () => Promise<void>;
}

export function openPipeline(store: Store, config: Config, log: Log, signal?: AbortSignal): Pipeline {
  const { db, secretKey } = store;
  const clock = () => new Date();
  const understander = createUnderstander();
  const render = createRenderer(config.templatesDir);
  const letters = receiptWriter({ config, render, clock });
  const runOnce = oneAtATime(() =>
    understandWaiting({ db, understander, config, log, clock, letters }, signal),
  );
  let latest: Promise<unknown> = Promise.resolve();
  const understand = () => {
    const run = runOnce();
    latest = run.catch(() => {});
    return run;
  };
  const decrypt = (sealed: Buffer) => open(secretKey, sealed);
  const openSender = config.smtp ? smtpSender(config.smtp, config.mailFrom.email) : null;
  return {
    understander,
    render,
    understand,
    mailboxDeps: { db, log, clock, config, decrypt, understand },
    deliverDeps: { db, log, clock, random: Math.random, openSender, agencyDomains: config.agencyDomains },
    close: async () => {
      await latest;
      await understander.close();
    },
  };
}
