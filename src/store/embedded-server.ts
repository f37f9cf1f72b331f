// One cluster's server process: adopt it when it lives, mend what a kill left, start it, stop it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { constants } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import net from "node:net";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import { openOwned } from "./data-dir.ts";
import { asUser, isAlive } from "./embedded-binaries.ts";
import { type Cluster, rememberPort, SUPERUSER } from "./embedded-cluster.ts";

const run = promisify(execFile);
/** Crash recovery of a large cluster counts in; an ordinary start takes 0.2 s. */
const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 20;
const LOG_BYTES = 5 * 1024 * 1024;
const CANNOT_CONNECT_NOW = "57P03";

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "64MB",
  max_connections: "100",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "256MB",
  jit: "off",
  io_method: "sync", // one process less for each of three I/O workers
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
  // What people wrote stays out of the log: no statements, no details of rows.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

interface Postmaster {
  pid: number;
  port: number;
}

/**
 * A connection to the cluster's server, adopted when it lives, else started in a session of its own (a Ctrl-C to
 * our process group does not reach it). Only for one process at a time.
 * Throws EMBEDDED_POSTGRES_FAILED, which names the server's log.
 */
export async function attach(cluster: Cluster, log: Log): Promise<{ client: pg.Client; port: number }> {
  for (let tries = 0; ; tries++) {
    const living = await livingPostmaster(cluster);
    const started = living ? null : await start(cluster);
    const attached = await answering(cluster, started);
    if (attached) {
      if (started) log.info({ pid: attached.pid, port: attached.port }, "embedded Postgres started");
      await rememberPort(cluster.dataDir, attached.port);
      return attached;
    }
    // It ended before it answered: another took the port, or it was just being stopped. Once more, anew.
    if (tries === 2) throw await failed(cluster, "The server ended while it started.");
  }
}

/** Asks for a fast stop (rolls back what is open, waits for no client) and waits until the process is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const postmaster = await livingPostmaster(cluster);
  if (!postmaster) return;
  process.kill(postmaster.pid, "SIGINT");
  if (await gone(cluster, postmaster, STOP_WITHIN_MS)) return;
  process.kill(postmaster.pid, "SIGQUIT");
  await gone(cluster, postmaster, STOP_WITHIN_MS);
}

async function gone(cluster: Cluster, postmaster: Postmaster, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (await isServerOf(cluster.data, postmaster.pid)) {
    if (Date.now() > deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** Null when postmaster.pid is missing or names a process that is not this cluster's server (a reused pid). */
async function livingPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const noted = await readPostmaster(cluster.data);
  return noted && (await isServerOf(cluster.data, noted.pid)) ? noted : null;
}

/** Lines of postmaster.pid: pid, data directory, start, port, socket directory, address, shared memory, state. */
async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : null;
}

/**
 * The postmaster's command line names its data directory; a zombie has none. Not /proc/PID/cwd, which root without
 * CAP_SYS_PTRACE (a container) may not read of another user's process. What cannot be read is taken for ours: to
 * wait for a stranger is a nuisance, to start beside a live server would be the end of the data.
 */
async function isServerOf(data: string, pid: number): Promise<boolean> {
  if (process.platform !== "linux") return isAlive(pid);
  try {
    const [program = "", ...args] = (await readFile(`/proc/${pid}/cmdline`, "utf8")).split("\0");
    return basename(program) === "postgres" && args[args.indexOf("-D") + 1] === data;
  } catch {
    return isAlive(pid);
  }
}

/** Waits until the server answers. Null when there is none any more. */
async function answering(
  cluster: Cluster,
  started: ChildProcess | null,
): Promise<{ client: pg.Client; port: number; pid: number } | null> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const postmaster = await livingPostmaster(cluster);
    if (!postmaster && (started === null || hasEnded(started))) return null;
    if (postmaster?.port) {
      const client = await connect(cluster, postmaster.port);
      if (client) return { client, port: postmaster.port, pid: postmaster.pid };
    }
    if (Date.now() > deadline) {
      throw await failed(cluster, `Process ${postmaster?.pid ?? started?.pid} does not answer.`);
    }
    await delay(POLL_MS);
  }
}

/** Null when it does not answer yet. A server on that port that is not this cluster's is never used. */
async function connect(cluster: Cluster, port: number): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port),
    application_name: "lately supervisor",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on("error", () => {}); // its end is what is waited on
  try {
    await client.connect();
    const answer = await client.query<{ dir: string }>("select current_setting('data_directory') as dir");
    if (answer.rows[0]?.dir === cluster.data) return client;
    await client.end();
    return null;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (/^[0-9A-Z]{5}$/.test(code) && code !== CANNOT_CONNECT_NOW) {
      throw await failed(cluster, "It refuses the password kept in postgres.json.", error);
    }
    return null;
  }
}

/** scram-sha-256 proves the server to us as well: a stranger on that port learns no password. */
export function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/postgres`;
}

async function start(cluster: Cluster): Promise<ChildProcess> {
  await clearRemains(cluster);
  const port = await freePort(cluster.port);
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const log = await openLog(cluster);
  try {
    const child = spawn(cluster.binaries.postgres, ["-D", cluster.data, ...settings], {
      ...asUser(cluster.runAs),
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      env: { LC_ALL: "C" },
    });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    child.unref();
    return child;
  } catch (cause) {
    throw await failed(cluster, "Its program could not be run.", cause);
  } finally {
    await log.close();
  }
}

/**
 * After a kill -9 of the postmaster its children may live on for a moment, holding shared memory, and Postgres
 * refuses to start beside them: they are waited for, then killed. A pid file whose pid belongs to another program
 * of the same user by now would be taken for a live server: it is removed.
 */
async function clearRemains(cluster: Cluster): Promise<void> {
  const noted = await readPostmaster(cluster.data);
  const patience = Date.now() + 5_000;
  for (let left = await processesIn(cluster); left.length > 0; left = await processesIn(cluster)) {
    // The folder was moved under a live server, whose paths no longer lead anywhere: it must end.
    if (noted && left.includes(noted.pid)) end(noted.pid, "SIGINT");
    if (Date.now() > patience) for (const pid of left) end(pid, "SIGKILL");
    await delay(POLL_MS);
  }
  if (process.platform === "linux" && noted && isAlive(noted.pid))
    await rm(join(cluster.data, "postmaster.pid"), { force: true });
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {} // it went by itself
}

/** Asked as the server's own user, who alone may see where its processes work (see `isServerOf`). */
const WORKING_THERE = `for p in /proc/[0-9]*; do
  [ "$p/cwd" -ef "$1" ] && read -r name < "$p/comm" && [ "$name" = postgres ] && echo "\${p#/proc/}"
done; true`;

async function processesIn(cluster: Cluster): Promise<number[]> {
  if (process.platform !== "linux") return [];
  const args = ["-c", WORKING_THERE, "sh", cluster.data];
  const { stdout } = await run("/bin/sh", args, asUser(cluster.runAs));
  return stdout.split("\n").filter(Boolean).map(Number);
}

async function freePort(preferred: number | null): Promise<number> {
  if (preferred && (await listenOnce(preferred))) return preferred;
  const port = await listenOnce(0);
  if (!port) throw new LatelyError("EMBEDDED_POSTGRES_FAILED", "No port on 127.0.0.1 is free.");
  return port;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer().once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as net.AddressInfo;
      server.close(() => resolve(taken));
    });
  });
}

/** Opened by us and handed on, so the server's user need not reach DATA_DIR. Begun anew past 5 MB. */
async function openLog(cluster: Cluster): ReturnType<typeof openOwned> {
  const log = await openOwned(cluster.dataDir, cluster.logFile, constants.O_APPEND);
  if ((await log.stat()).size > LOG_BYTES) await log.truncate(0);
  return log;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function failed(cluster: Cluster, detail: string, cause?: unknown): Promise<LatelyError> {
  const text = await readFile(cluster.logFile, "utf8").catch(() => "");
  const last = text.split("\n").findLast((line) => /(FATAL|PANIC|ERROR|could not)/.test(line)) ?? "";
  return new LatelyError(
    "EMBEDDED_POSTGRES_FAILED",
    `${detail} Its log: ${cluster.logFile}${last && ` (${last})`}`,
    cause,
  );
}
