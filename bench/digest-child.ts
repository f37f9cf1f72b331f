// One process that composes every digest that is due and sends it, as the service does, and tells what that took.
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { compileSparingly, preferSmallHeap } from "../src/heap.ts";
import type { MeasuredSetup } from "./digest-worker.ts";

// As src/main.ts does, before anything is loaded.
compileSparingly();
preferSmallHeap();

export interface DigestJob {
  databaseUrl: string;
  smtpPort: number;
  templatesDir: string;
  /** The moment at which the digests are due. */
  now: string;
  attachments: "none" | "picture" | "deck";
}

export interface DigestRunFigures {
  composed: number;
  sent: number;
  composeMs: number;
  allMs: number;
  paints: number;
  paintMs: number;
  longestBlockMs: number;
  /** Of our process, user and system. */
  cpuMs: number;
  /** VmHWM of proc_pid_status(5). */
  peakRssMb: number;
}

const { deliverWaiting } = await import("../src/app/deliver.ts");
const { loadConfig } = await import("../src/config.ts");
const { createLog } = await import("../src/log.ts");
const { smtpSender } = await import("../src/outbox/smtp.ts");
const { createComposer } = await import("../src/run/composer.ts");
const { openDatabase } = await import("../src/store/database.ts");
const { startWorker } = await import("../src/worker.ts");

/** As often as the service looks for what waits. */
const BETWEEN_ROUNDS_MS = 2_000;

const job = JSON.parse(process.argv[2] ?? "") as DigestJob;
const config = loadConfig({
  SMTP_URL: `smtp://127.0.0.1:${job.smtpPort}?tls=none`,
  MAIL_FROM: "Harbour <lately@agency.example>",
  TEMPLATES_DIR: job.templatesDir,
  ZONE: "UTC",
  LOG_LEVEL: "warn",
});
const logger = createLog(config.logLevel);
const database = openDatabase(job.databaseUrl, () => {});
const painted = new Float64Array(new SharedArrayBuffer(16));
const store = { db: database, url: job.databaseUrl, secretKey: { signing: Buffer.alloc(32, 7) } };
const composer = createComposer(store, config, {
  clock: () => new Date(job.now),
  startThread: (setup) => {
    const workerData: MeasuredSetup = { ...setup, attachments: job.attachments, painted };
    return startWorker(import.meta.url, "digest-worker", { workerData });
  },
});

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const begun = performance.now();
const cpuBefore = process.cpuUsage();
let isComposing = true;
let sent = 0;
const composing = composer.compose().finally(() => {
  isComposing = false;
});
const deliver = async () => {
  for (;;) {
    const isLast = !isComposing;
    const round = await deliverWaiting({
      db: database,
      log: logger,
      clock: () => new Date(),
      random: Math.random,
      openSender: smtpSender(config.smtp!, config.mailFrom.email),
      agencyDomains: config.agencyDomains,
    });
    sent += round.sent;
    if (isLast) return;
    await Promise.race([composing, new Promise((resolve) => setTimeout(resolve, BETWEEN_ROUNDS_MS))]);
  }
};
const composeTimed = composing.then((run) => ({ run, composeMs: performance.now() - begun }));
await deliver();
const { run, composeMs } = await composeTimed;
const cpu = process.cpuUsage(cpuBefore);
const figures: DigestRunFigures = {
  composed: run.composed,
  sent,
  composeMs,
  allMs: performance.now() - begun,
  paints: painted[0] ?? 0,
  paintMs: painted[1] ?? 0,
  cpuMs: (cpu.user + cpu.system) / 1000,
  longestBlockMs: delay.max / 1e6,
  peakRssMb: Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024,
};
process.stdout.write(JSON.stringify(figures));
await composer.close();
await database.destroy();
process.exit(0);
