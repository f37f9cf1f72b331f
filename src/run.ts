// The composition root: wires mailbox, store, outbox, web and app by hand; start, drain, stop.
import type { AddressInfo } from "node:net";
import { type DeliverDeps, deliverWaiting } from "./app/deliver.ts";
import { composeDueDigests, type DigestDeps } from "./app/digest.ts";
import type { MailboxDeps } from "./app/mailbox-pass.ts";
import { oneAtATime } from "./app/one-at-a-time.ts";
import { receiptWriter } from "./app/receipts.ts";
import { receive } from "./app/receive.ts";
import { startSchedule, type TickedTask } from "./app/schedule.ts";
import { paintTimeline } from "./app/timeline.ts";
import { understandWaiting } from "./app/understand-mail.ts";
import { watchMailboxes } from "./app/watch-mailboxes.ts";
import type { Config, InletAddress } from "./config.ts";
import { LatelyError } from "./errors.ts";
import { createRenderer, type RenderLetter } from "./letters/template.ts";
import type { Log } from "./log.ts";
import { createInlet } from "./mailbox/inlet.ts";
import type { IncomingMail } from "./mailbox/source.ts";
import { createUnderstander, type Understander } from "./mailbox/understander.ts";
import { smtpSender } from "./outbox/smtp.ts";
import { checkServer, type Database, openDatabase } from "./store/database.ts";
import { startEmbedded } from "./store/embedded.ts";
import { syncEnvMailboxes } from "./store/mailboxes.ts";
import { migrate } from "./store/migrate.ts";
import { addPerson } from "./store/people.ts";
import { purgeRaw } from "./store/retention.ts";
import { open, openSecretKey, type SecretKey } from "./store/secret-key.ts";
import { buildApp } from "./web/app.ts";

export interface Store {
  db: Database;
  /** The server's URL, with its password. */
  url: string;
  secretKey: SecretKey;
  close: () => Promise<void>;
}

/**
 * Opens the configured database, embedded when there is no DATABASE_URL, brings it to this version's schema, checks
 * the key, and makes what the environment says: OWNER and the mailboxes of IMAP_URL.
 */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, log);
  const url = config.databaseUrl?.reveal() ?? embedded?.url ?? "";
  let db: Database | null = null;
  const close = async () => {
    await db?.destroy();
    await embedded?.release();
  };
  try {
    const applied = await migrate(url, log);
    if (applied.length > 0) log.info({ applied }, "database migrated");
    db = openDatabase(url, (error) => log.warn({ code: "DATABASE_UNREACHABLE" }, error.message));
    await checkServer(db);
    const secretKey = await openSecretKey(db, config.secretKey, config.dataDir);
    await applyEnvironment(db, config);
    return { db, url, secretKey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function applyEnvironment(db: Database, config: Config): Promise<void> {
  const { owner, zone, locale, currency } = config;
  await db.transaction().execute(async (tx) => {
    await syncEnvMailboxes(tx, config.imap);
    if (!owner) return;
    const schedule = { cadence: "weekly", weekday: 1, atLocal: "08:00" } as const;
    await addPerson(tx, { ...owner, role: "admin", zone, locale, currency, ...schedule });
  });
}

/** What turns raw mail into entries; one per process. */
export interface Pipeline {
  understander: Understander;
  render: RenderLetter;
  /** Understands all that waits; a call while one runs is met by one more run. */
  understand: () => Promise<void>;
  mailboxDeps: MailboxDeps;
  deliverDeps: DeliverDeps;
  digestDeps: DigestDeps;
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
    digestDeps: { db, log, clock, config, render, paint: paintTimeline },
    close: async () => {
      await latest;
      await understander.close();
    },
  };
}

const DAY_MS = 86_400_000;

export const ROLES = ["web", "worker", "scheduler"] as const;
export type Role = (typeof ROLES)[number];

export interface Service {
  /** Where the page listens; null without the role `web`. */
  page: string | null;
  /** Where mail is taken; null without the role `worker` or with INLET_URL=none. */
  inlet: InletAddress | null;
  pipeline: Pipeline;
  /** Takes no more work, ends what is under way, and gives leases free. */
  stop: () => Promise<void>;
}

/**
 * `web`: page and API. `worker`: inlet, mailboxes, understanding, sending. `scheduler`: digests and housekeeping.
 * Throws PORT_IN_USE when the page or the inlet cannot listen; nothing then goes on running.
 */
export async function startService(
  store: Store,
  config: Config,
  log: Log,
  roles: ReadonlySet<Role>,
): Promise<Service> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  const stopping = new AbortController();
  const pipeline = openPipeline(store, config, log, stopping.signal);
  stops.push(pipeline.close);
  try {
    const schedule = startTasks(store, config, log, roles, pipeline);
    stops.push(schedule.stop);
    stops.push(async () => stopping.abort());
    const inlet = roles.has("worker") ? await startReceiving(store, config, log, pipeline, stops) : null;
    const page = roles.has("web")
      ? await startPage(store, config, log, pipeline, schedule.wake, stops)
      : null;
    return { page, inlet, pipeline, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Stop = () => Promise<unknown>;

function startTasks(
  { db }: Store,
  config: Config,
  log: Log,
  roles: ReadonlySet<Role>,
  pipeline: Pipeline,
): ReturnType<typeof startSchedule> {
  const clock = () => new Date();
  const more: TickedTask[] = [];
  if (roles.has("worker")) {
    // What another process left behind, and tries that are due again; news is understood at once.
    more.push({
      name: "understand",
      cron: "*/5 * * * * *",
      runs: "every-process",
      work: pipeline.understand,
    });
  }
  const { retainRawDays } = config;
  if (roles.has("scheduler") && retainRawDays !== null) {
    const work = () => purgeRaw(db, new Date(clock().getTime() - retainRawDays * DAY_MS), clock());
    more.push({ name: "purge-raw", cron: "41 2 * * *", runs: "one-process", work });
  }
  return startSchedule({
    db,
    log,
    clock,
    composeDigests: async (signal) =>
      roles.has("scheduler") && composeDueDigests(pipeline.digestDeps, { signal }),
    deliver: async (signal) => roles.has("worker") && deliverWaiting(pipeline.deliverDeps, signal),
    more,
  });
}

/** Listens and watches. Throws PORT_IN_USE when the inlet cannot listen. */
async function startReceiving(
  store: Store,
  config: Config,
  log: Log,
  pipeline: Pipeline,
  stops: Stop[],
): Promise<InletAddress | null> {
  const understandSoon = soon(pipeline, log);
  const inlet = config.inlet
    ? await startInlet(store, config, config.inlet, log, understandSoon, stops)
    : null;
  const watching = watchMailboxes({ ...pipeline.mailboxDeps, random: Math.random });
  stops.push(watching.stop);
  understandSoon();
  return inlet;
}

async function startInlet(
  { db }: Store,
  config: Config,
  address: InletAddress,
  log: Log,
  onReceived: () => void,
  stops: Stop[],
): Promise<InletAddress> {
  const inlet = createInlet({
    ...address,
    maxMessageBytes: config.maxMessageBytes,
    clock: () => new Date(),
    onFault: (error) =>
      log.warn({ err: error }, "the inlet could not take a mail; its sender will try again"),
  });
  const closing = new AbortController();
  const commit = async (mails: readonly IncomingMail[]) => {
    const received = await receive(db, mails);
    onReceived();
    return received;
  };
  const running = inlet.run(commit, closing.signal);
  // Told to whoever waits for `listening`; here it would only be told twice.
  running.catch(() => {});
  const { host, port } = await inlet.listening.catch((cause) => {
    throw listenFault("INLET_URL", address.host, address.port, cause);
  });
  stops.push(async () => {
    closing.abort();
    await running;
  });
  return { ...address, host, port };
}

/** Understands what just came in; a failure is told, and the next tick tries again. */
function soon(pipeline: Pipeline, log: Log): () => void {
  return () => {
    pipeline
      .understand()
      .catch((error) => log.error({ err: error }, "understanding stopped; tried again soon"));
  };
}

/** Listens, and closes last of all that takes work. Throws PORT_IN_USE. */
async function startPage(
  { db }: Store,
  config: Config,
  log: Log,
  pipeline: Pipeline,
  onQueued: () => void,
  stops: Stop[],
): Promise<string> {
  const app = await buildApp({
    db,
    config,
    log,
    clock: () => new Date(),
    render: pipeline.render,
    onReceived: soon(pipeline, log),
    onQueued,
  });
  stops.push(() => app.close());
  await app.listen({ host: config.host, port: config.port }).catch((cause) => {
    throw listenFault("PORT", config.host, config.port, cause);
  });
  const { port } = app.server.address() as AddressInfo;
  // With PORT=0 the system chose one; the configured URL cannot know it.
  return config.port === 0 ? `http://${config.host}:${port}` : config.appUrl;
}

function listenFault(variable: string, host: string, port: number, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE" && code !== "EACCES" && code !== "EADDRNOTAVAIL") return cause;
  return new LatelyError("PORT_IN_USE", `${variable}: ${host}:${port} (${code}).`, cause);
}
