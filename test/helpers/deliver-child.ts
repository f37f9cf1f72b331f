// A deliverer in a process of its own that kills itself (SIGKILL) at a named step. Reads one JSON job from argv.
import { deliverWaiting } from "../../src/app/deliver.ts";
import type { DeliveryStep } from "../../src/app/deliver-outcome.ts";
import { createLog } from "../../src/log.ts";
import { smtpSender } from "../../src/outbox/smtp.ts";
import { openDatabase } from "../../src/store/database.ts";

export interface DeliverJob {
  databaseUrl: string;
  smtpPort: number;
  from: string;
  /** Null: lives to the end. */
  dieAt: DeliveryStep | null;
  /** Which letter of the round it dies at, from 1. */
  dieAtLetter: number;
  leaseMs: number;
}

const job = JSON.parse(process.argv[2] ?? "") as DeliverJob;
const server = {
  host: "127.0.0.1",
  port: job.smtpPort,
  tls: "none",
  username: null,
  password: null,
} as const;
const db = openDatabase(job.databaseUrl, () => {});
let reached = 0;
const summary = await deliverWaiting({
  db,
  log: createLog("silent"),
  clock: () => new Date(),
  random: Math.random,
  openSender: smtpSender(server, job.from),
  agencyDomains: [],
  leaseMs: job.leaseMs,
  onStep: (step) => {
    if (step !== job.dieAt) return;
    reached += 1;
    if (reached === job.dieAtLetter) process.kill(process.pid, "SIGKILL");
  },
});
process.stdout.write(JSON.stringify(summary));
await db.destroy();
