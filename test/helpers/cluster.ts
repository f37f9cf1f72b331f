// A throw-away Postgres cluster from the embedded binaries, for tests alone; root drops to `nobody`.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { asUser, findBinaries } from "../../src/store/embedded-binaries.ts";
import { keptDir } from "./scratch.ts";

export interface Cluster {
  url: string;
  /** Ends the server at once and keeps its data; `resume` starts it again on the same port. */
  halt: () => Promise<void>;
  resume: () => Promise<void>;
  stop: () => Promise<void>;
}

const NOBODY = 65534;

/** Tests give up durability for speed; a benchmark keeps it (`durable`), as production does. */
export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  const dir = mkdtempSync(join(tmpdir(), "lt-pg-"));
  const runAs = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
  // A copy where nobody cannot reach the checkout, or where install scripts never ran.
  const { initdb, postgres } = await findBinaries(
    runAs,
    join(keptDir(), `lately-test-postgres-${process.getuid?.() ?? ""}`),
  );
  const drop = asUser(runAs);
  if (runAs) chownSync(dir, NOBODY, NOBODY);
  const data = join(dir, "data");
  // Sorted and searched as the embedded server does it: with plain C, pg_trgm knows no letters but ASCII.
  const initdbArgs = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  initdbArgs.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-ctype=C.UTF-8");
  execFileSync(initdb, initdbArgs, { ...drop, stdio: "ignore" });
  const port = await freePort();
  const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];
  fast.push("wal_level=minimal", "max_wal_senders=0", "max_wal_size=128MB");
  const settings = ["max_connections=200", ...(durable ? [] : fast)];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const run = async () => {
    const child = spawn(
      postgres,
      ["-D", data, "-p", String(port), "-k", dir, "-h", "127.0.0.1", ...settings.flatMap((s) => ["-c", s])],
      { ...drop, stdio: "ignore" },
    );
    const exited = new Promise((resolve) => child.once("exit", resolve));
    await answers(url, exited);
    return { child, exited };
  };
  let server = await run();
  const halt = async () => {
    server.child.kill("SIGQUIT");
    await server.exited;
  };
  return {
    url,
    halt,
    resume: async () => {
      server = await run();
    },
    stop: async () => {
      await halt();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const LOWEST_PORT = 10_000;
const PORTS = 20_000;

/**
 * A port below the range that outgoing connections take theirs from: between the asking and the listening another
 * test's client may take one of those.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST_PORT + Math.floor(Math.random() * PORTS);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Asks until the server answers; ends early when it has exited. */
async function answers(url: string, exited: Promise<unknown>): Promise<void> {
  let dead = false;
  void exited.then(() => {
    dead = true;
  });
  for (;;) {
    if (dead) throw new Error("the test cluster exited before it answered");
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
