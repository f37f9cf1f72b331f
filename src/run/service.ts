// The service: page, inlet, mailboxes, understanding, sending, digests; started by role, drained and stopped.
import type { AddressInfo } from "node:net";
import { deliverWaiting } from "../app/deliver.ts";
import type { DigestDeps } from "../app/digest-batch.ts";
import { paintedOnce } from "../app/painted.ts";
import { receive } from "../app/receive.ts";
import { startSchedule, type TickedTask } from "../app/schedule.ts";
import { watchMailboxes } from "../app/watch-mailboxes.ts";
import type { Config, InletAddress } from "../config.ts";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import { createInlet } from "../mailbox/inlet.ts";
import type { IncomingMail } from "../mailbox/source.ts";
import { purgeRaw } from "../store/retention.ts";
import { buildApp } from "../web/app.ts";
import { type Composer, createComposer } from "./composer.ts";
import { openPipeline, type Pipeline } from "./pipeline.ts";
import type { Store } from "./store.ts";

const DAY_MS = 86_400_000;

export const ROLES = ["web", "worker", "scheduler"] as const;
export type Role = (typeof ROLES)[number];

export interface Service {
  /** Where the page listens; null without the role `web`. */
  page: string | null;
  /** Where mail is taken; null without the role `worker` or with INLET_URL=none. */
  inlet: InletAddress | null;
  pipeline: Pipeline;
  digestDeps: DigestDeps;
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
  const { db, secretKey } = store;
  const digestDeps = {
    db,
    log,
    clock: () => new Date(),
    config,
    render: pipeline.render,
    paint: paintedOnce(),
    secretKey,
  };
  try {
    const composer = createComposer(store, config);
    stops.push(composer.close);
    const schedule = startTasks(store, config, log, roles, pipeline, composer);
    stops.push(schedule.stop);
    stops.push(async () => stopping.abort());
    const inlet = roles.has("worker") ? await startReceiving(store, config, log, pipeline, stops) : null;
    const page = roles.has("web")
      ? await startPage(store, config, log, pipeline, schedule.wake, stops)
      : null;
    return { page, inlet, pipeline, digestDeps, stop };
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
  composer: Composer,
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
    composeDigests: async (signal) => roles.has("scheduler") && composer.compose(signal),
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
  { db, secretKey }: Store,
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
    secretKey,
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
