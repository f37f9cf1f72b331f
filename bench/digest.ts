// Digests of 1,000 PMs with 40 entries each, from Postgres to the sink, beside a bare nodemailer loop in the same run.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { simpleParser } from "mailparser";
import { createLog } from "../src/log.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { letterBytes } from "../src/store/letter-bytes.ts";
import { migrate } from "../src/store/migrate.ts";
import { startCluster } from "../test/helpers/cluster.ts";
import type { DigestJob, DigestRunFigures } from "./digest-child.ts";
import { makeDue, NOW, seed, share } from "./digest-seed.ts";
import type { NodemailerJob } from "./nodemailer-child.ts";

const ROOT = join(import.meta.dirname, "..");
/** Fewer on a busy machine: `tsx bench/digest.ts 200`. */
const PEOPLE = Number(process.argv[2] ?? 1000);
/** `tsx bench/digest.ts 200 plain`: the runs without attachments alone. */
const IS_PLAIN = process.argv[3] === "plain";
/** Of the runs with pictures or decks; and the readers of one client. */
const PAINTED = PEOPLE / 10;
const SHARING = PEOPLE / 20;
/** As many as ours. */
const CONNECTIONS = 4;

export interface DigestBench {
  run: string;
  /** People whose digest was due. */
  readers: number;
  lettersPerSecond: number;
  figures: DigestRunFigures;
}

export interface Limit {
  lettersPerSecond: number;
  cpuMs: number;
}

export interface DigestsBench {
  /** Of one letter without attachments. */
  octets: number;
  /** The runs without attachments, each beside the bare loop that ran right after it. */
  bare: { ours: DigestBench; limit: Limit; percentOfLimit: number }[];
  painted: DigestBench[];
}

export async function benchDigest(): Promise<DigestsBench> {
  const cluster = await startCluster({ durable: true });
  await migrate(cluster.url, createLog("silent"));
  const db = openDatabase(cluster.url, () => {});
  const sink = await startSink();
  try {
    await seed(db, PEOPLE);
    const templatesDir = join(ROOT, "templates");
    const job = { databaseUrl: cluster.url, smtpPort: sink.port, templatesDir, now: NOW };
    const bare: DigestsBench["bare"] = [];
    let octets = 0;
    for (const attempt of ["first", "second"]) {
      const ours = await runOurs(db, `${attempt}, without attachments`, PEOPLE, {
        ...job,
        attachments: "none",
      });
      const letter = await aLetter(db);
      octets = letter.octets;
      const limit = await runBare(sink.port, letter);
      bare.push({ ours, limit, percentOfLimit: (100 * ours.lettersPerSecond) / limit.lettersPerSecond });
    }
    const painted: DigestBench[] = [];
    if (IS_PLAIN) return { octets, bare, painted };
    for (const attachments of ["picture", "deck"] as const) {
      painted.push(await runOurs(db, `${attachments}, own clients`, PAINTED, { ...job, attachments }));
    }
    await share(db, SHARING);
    for (const attachments of ["picture", "deck"] as const) {
      painted.push(await runOurs(db, `${attachments}, one client`, SHARING, { ...job, attachments }));
    }
    return { octets, bare, painted };
  } finally {
    sink.process.kill();
    await db.destroy();
    await cluster.stop();
  }
}

/** As many `readers` are due; everybody else has had a digest just now. */
async function runOurs(db: Database, run: string, readers: number, job: DigestJob): Promise<DigestBench> {
  await makeDue(db, readers);
  const figures = await child<DigestRunFigures>("digest-child", job);
  if (figures.sent !== readers) throw new Error(`${figures.sent} of ${readers} letters were sent`);
  return { run, readers, lettersPerSecond: readers / (figures.allMs / 1000), figures };
}

async function runBare(smtpPort: number, letter: object): Promise<Limit> {
  const limit: NodemailerJob = { smtpPort, connections: CONNECTIONS, count: PEOPLE };
  const { ms, cpuMs } = await child<{ ms: number; cpuMs: number }>(
    "nodemailer-child",
    limit,
    JSON.stringify(letter),
  );
  return { lettersPerSecond: PEOPLE / (ms / 1000), cpuMs };
}

async function aLetter(db: Database): Promise<{ html: string; text: string; octets: number }> {
  const first = db.selectFrom("letter").select(["raw", "raw_coding"]).orderBy("id").limit(1);
  const raw = letterBytes(await first.executeTakeFirstOrThrow());
  const parsed = await simpleParser(raw);
  return { html: parsed.html as string, text: parsed.text ?? "", octets: raw.length };
}

async function startSink(): Promise<{ port: number; process: ChildProcess }> {
  const process_ = spawn(process.execPath, [compiledBench("sink-child")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Killed at the end, when nobody waits for this any more.
  const ended = once(process_, "exit").then(() => Promise.reject(new Error("the sink ended")));
  const [line] = await Promise.race([once(process_.stdout!, "data"), ended]);
  return { port: Number(line), process: process_ };
}

async function child<T>(name: string, job: object, stdin = ""): Promise<T> {
  const running = spawn(process.execPath, [compiledBench(name), JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.stdin.end(stdin);
  let printed = "";
  running.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(running, "close");
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return JSON.parse(printed);
}

/** What tsconfig.bench.json makes of it: from sources a process would carry its compiler in its memory. */
function compiledBench(name: string): string {
  return join(ROOT, "dist/bench/bench", `${name}.js`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { octets, bare, painted } = await benchDigest();
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(16))).join(""));
  const process_ = ({ figures }: DigestBench) => [
    `${figures.longestBlockMs.toFixed(0)} ms`,
    `${figures.peakRssMb.toFixed(0)} MB`,
  ];
  row([
    `letters of ${octets} octets`,
    "letters/s",
    "bare nodemailer",
    "share (≥ 75 %)",
    "CPU a letter",
    "bare CPU",
    "block (≤ 50)",
    "peak (≤ 200)",
  ]);
  for (const { ours, limit, percentOfLimit } of bare) {
    row([
      ours.run,
      ours.lettersPerSecond.toFixed(1),
      limit.lettersPerSecond.toFixed(1),
      `${percentOfLimit.toFixed(1)} %`,
      `${(ours.figures.cpuMs / ours.readers).toFixed(1)} ms`,
      `${(limit.cpuMs / PEOPLE).toFixed(1)} ms`,
      ...process_(ours),
    ]);
  }
  row([
    "",
    "letters/s",
    "readers",
    "paintings",
    "a painting",
    "CPU a letter",
    "block (≤ 50)",
    "peak (≤ 200)",
  ]);
  for (const one of painted) {
    const { paints, paintMs, cpuMs } = one.figures;
    row([
      one.run,
      one.lettersPerSecond.toFixed(1),
      String(one.readers),
      String(paints),
      `${(paintMs / Math.max(paints, 1)).toFixed(0)} ms`,
      `${(cpuMs / one.readers).toFixed(1)} ms`,
      ...process_(one),
    ]);
  }
}
