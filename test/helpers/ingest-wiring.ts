// Wires ingest by hand as the service does, with letters left out: for tests in this process and for one to be killed.
import { sql } from "kysely";
import { type IngestOnceDeps, ingestOnce, type MailboxSummary } from "../../src/app/ingest-once.ts";
import type { MailboxDeps } from "../../src/app/mailbox-pass.ts";
import { oneAtATime } from "../../src/app/one-at-a-time.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import type { Understander } from "../../src/mailbox/understander.ts";
import type { Database } from "../../src/store/database.ts";
import { syncEnvMailboxes } from "../../src/store/mailboxes.ts";
import { understander } from "./warm.ts";

export interface Ingest {
  deps: MailboxDeps;
  /** One run over every mailbox, all of it understood and filed. */
  once: () => Promise<MailboxSummary[]>;
}

export interface IngestOptions {
  /** Around the real one, such as to end the process or the worker. */
  wrap?: (real: Understander) => Understander;
  /** Names of steps as they are done, those of understanding included. */
  onStep?: (step: string) => void;
  deps?: Partial<IngestOnceDeps>;
  env?: Record<string, string>;
}

export async function wireIngest(
  db: Database,
  imapUrl: string,
  options: IngestOptions = {},
): Promise<Ingest> {
  const config: Config = loadConfig({ IMAP_URL: imapUrl, ZONE: "UTC", POLL_EVERY: "1s", ...options.env });
  const log = createLog(process.env.LOG_LEVEL ?? "silent");
  const wrapped = (options.wrap ?? ((one) => one))(told(understander, options.onStep));
  const letters = async (): Promise<void> => options.onStep?.("settling");
  const clock = () => new Date();
  const understand = oneAtATime(() =>
    understandWaiting({ db, understander: wrapped, config, log, clock, letters }),
  );
  await syncEnvMailboxes(db, config.imap);
  const deps: IngestOnceDeps = {
    db,
    log,
    clock,
    config,
    understand,
    decrypt: (sealed) => sealed.toString(),
    onStep: options.onStep,
    limits: { connectMs: 5000, silenceMs: 5000 },
    ...options.deps,
  };
  return {
    deps,
    once: () => ingestOnce(deps, new AbortController().signal),
  };
}

/** What 15 seconds would do: whoever died or lost the database holds what it had claimed until the lease runs out. */
export async function letClaimsRunOut(db: Database): Promise<void> {
  await sql`update message set lease_until = now() where lease_until is not null`.execute(db);
}

function told(real: Understander, onStep: IngestOptions["onStep"]): Understander {
  return {
    understand: async (raw, context) => {
      onStep?.("claimed");
      const result = await real.understand(raw, context);
      onStep?.("understood");
      return result;
    },
    close: () => real.close(),
  };
}
