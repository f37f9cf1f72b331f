// Ingest from a real Dovecot into a real Postgres, beside the bare limit of the same machine in the same run.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "kysely";
import { holdMailbox } from "../src/app/hold-mailbox.ts";
import { openMailbox, passOver } from "../src/app/mailbox-pass.ts";
import { createLog } from "../src/log.ts";
import { closeImap } from "../src/mailbox/imap.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { mailboxes } from "../src/store/mailboxes.ts";
import { migrate } from "../src/store/migrate.ts";
import { startCluster } from "../test/helpers/cluster.ts";
import { type Dovecot, startDovecot } from "../test/helpers/dovecot.ts";
import { wireIngest } from "../test/helpers/ingest-wiring.ts";
import { deliver, withMailbox } from "../test/helpers/mailbox.ts";
import { addPm } from "../test/helpers/reading.ts";

export interface IngestBench {
  /** 2,000 matching mails of about 15 KB, from the mailbox to filed entries. */
  matching: { mailsPerSecond: number; limitPerSecond: number; percentOfLimit: number; peakRssMb: number };
  /** 20,000 mails of which 1 % match: read and stored, beside SEARCH and FETCH of the hits. */
  sparse: { ms: number; searchAndFetchMs: number; ratio: number };
  /** A pass over that mailbox when nothing is new. */
  poll: { medianMs: number };
}

const MATCHING = 2000;
const LYING = 20_000;
const EVERY = 100;
const POLLS = 50;
const PM = "ada@agency.example";

export async function benchIngest(): Promise<IngestBench> {
  const dovecot = await startDovecot();
  const cluster = await startCluster({ durable: true });
  await migrate(cluster.url, createLog("silent"));
  const db = openDatabase(cluster.url, () => {});
  await addPm(db, PM);
  try {
    await fill(dovecot, "matching", MATCHING, (n) => note(n));
    await fill(dovecot, "sparse", LYING, (n) => (n % EVERY === 0 ? note(n) : other(n)));
    const limitPerSecond = await bareLimit(dovecot, db);
    const { seconds, peakRssMb } = await ingestAll(dovecot, cluster.url);
    const mailsPerSecond = MATCHING / seconds;
    const searchAndFetchMs = await searchAndFetch(dovecot);
    const { ms, medianMs } = await scanAndPoll(dovecot, db);
    return {
      matching: {
        mailsPerSecond,
        limitPerSecond,
        percentOfLimit: (100 * mailsPerSecond) / limitPerSecond,
        peakRssMb,
      },
      sparse: { ms, searchAndFetchMs, ratio: ms / searchAndFetchMs },
      poll: { medianMs },
    };
  } finally {
    await db.destroy();
    await cluster.stop();
    await dovecot.stop();
  }
}

/** Fetch and insert with nothing in between: no parsing, no look-up, no filing. */
async function bareLimit({ port }: Dovecot, db: Database): Promise<number> {
  await sql`create table bare (id bigint generated always as identity, bytes bytea)`.execute(db);
  return withMailbox(port, "matching", async (client) => {
    await client.mailboxOpen("INBOX", { readOnly: true });
    const begun = performance.now();
    for (let first = 1; first <= MATCHING; first += 100) {
      const rows = await client.fetchAll(
        `${first}:${first + 99}`,
        { uid: true, source: true },
        { uid: true },
      );
      const values = sql.join(rows.map((row) => sql`(${row.source})`));
      await sql`insert into bare (bytes) values ${values}`.execute(db);
    }
    return MATCHING / ((performance.now() - begun) / 1000);
  });
}

interface Run {
  seconds: number;
  filed: number;
  peakRssMb: number;
}

/** The command as an operator runs it; its memory is the kernel's own high-water mark. */
async function runIngest(dovecot: Dovecot, url: string): Promise<Run> {
  const env = { DATABASE_URL: url, SECRET_KEY: "x".repeat(32), ZONE: "UTC", LOG_LEVEL: "warn" };
  const begun = performance.now();
  const child = spawn(process.execPath, ["dist/main.js", "ingest", "--once", "--json"], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...env, PATH: process.env.PATH, IMAP_URL: dovecot.url("matching") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  let peakRssMb = 0;
  const sampler = setInterval(() => {
    peakRssMb = Math.max(peakRssMb, highWaterMb(child.pid ?? 0));
  }, 20);
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(sampler);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, filed: JSON.parse(printed).mailboxes[0].filed, peakRssMb };
}

/** A second run finds nothing new: what it takes is the start of the process, and no part of the rate. */
async function ingestAll(dovecot: Dovecot, url: string): Promise<{ seconds: number; peakRssMb: number }> {
  const { seconds, filed, peakRssMb } = await runIngest(dovecot, url);
  if (filed !== MATCHING) throw new Error(`only ${filed} of ${MATCHING} were filed`);
  const start = await runIngest(dovecot, url);
  return { seconds: seconds - start.seconds, peakRssMb };
}

/** VmHWM of proc_pid_status(5); 0 once the process is gone. */
function highWaterMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function searchAndFetch({ port }: Dovecot): Promise<number> {
  return withMailbox(port, "sparse", async (client) => {
    await client.mailboxOpen("INBOX", { readOnly: true });
    const begun = performance.now();
    const hits = await client.search({ subject: "WIN:" }, { uid: true });
    const rows = await client.fetchAll((hits || []).join(","), { uid: true, source: true }, { uid: true });
    if (rows.length !== LYING / EVERY) throw new Error(`SEARCH found ${rows.length}`);
    return performance.now() - begun;
  });
}

async function scanAndPoll(dovecot: Dovecot, db: Database): Promise<{ ms: number; medianMs: number }> {
  const { deps } = await wireIngest(db, dovecot.url("sparse"), {
    deps: { understand: async () => {} },
  });
  const mailbox = (await mailboxes(db)).find((one) => one.username === "sparse");
  if (!mailbox) throw new Error("no mailbox");
  const { held } = await holdMailbox(db, mailbox.id, deps.log);
  if (!held) throw new Error("held by another");
  const { open, paths } = await openMailbox(deps, mailbox, held.lease, new Map());
  const never = new AbortController().signal;
  const begun = performance.now();
  const { received } = await passOver(deps, open, paths, never);
  const ms = performance.now() - begun;
  if (received !== LYING / EVERY) throw new Error(`the scan found ${received}`);
  const polls: number[] = [];
  for (let n = 0; n < POLLS; n++) {
    const from = performance.now();
    await passOver(deps, open, paths, never);
    polls.push(performance.now() - from);
  }
  await closeImap(open.session);
  await held.release();
  return { ms, medianMs: polls.sort((a, b) => a - b)[POLLS / 2] as number };
}

/** In slices, so that the mails to deliver do not count as memory of ingest. */
async function fill(
  { port }: Dovecot,
  user: string,
  count: number,
  make: (n: number) => string,
): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    await deliver(
      port,
      user,
      Array.from({ length: Math.min(500, count - from) }, (_, n) => make(from + n)),
    );
  }
}

function note(n: number): string {
  const history = Array.from(
    { length: 75 },
    (_, line) => `> line ${line} of what was written before, number ${n}`,
  );
  const html = history.map((line) => `<p style="margin:0">${line}</p>`).join("\n");
  return [
    `From: Ada <${PM}>`,
    "To: wins@agency.example",
    `Subject: WIN:[Client ${n % 20}] Release ${n} saves ${10 + (n % 30)} hours a week`,
    "Date: Mon, 16 Nov 2026 09:00:00 +0000",
    `Message-ID: <note-${n}@agency.example>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `It went live yesterday and brings about ${n + 1}k EUR a year.`,
    "",
    "-- ",
    "Ada",
    "",
    ...history,
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    "--b--",
    "",
  ].join("\n");
}

function other(n: number): string {
  return `From: news${n % 50}@else.example\nTo: wins@agency.example\nSubject: Offer ${n} of the day\nDate: Mon, 16 Nov 2026 09:00:00 +0000\nMessage-ID: <other-${n}@else.example>\n\nNothing for us.\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { matching, sparse, poll } = await benchIngest();
  const round = (value: number) => Math.round(value * 10) / 10;
  console.log(
    `2,000 matching: ${round(matching.mailsPerSecond)} mails/s, ${round(matching.percentOfLimit)} % of fetch + insert (${round(matching.limitPerSecond)}/s), peak ${round(matching.peakRssMb)} MB`,
  );
  console.log(
    `20,000 with 1 % matching: ${round(sparse.ms)} ms, ${round(sparse.ratio)} × SEARCH + FETCH (${round(sparse.searchAndFetchMs)} ms)`,
  );
  console.log(`poll with nothing new: ${round(poll.medianMs)} ms`);
}
