// Where the suite's files lie while it runs: in memory where there is room, as a disk makes a database three times as dear.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../../src/store/embedded-binaries.ts";

const MEMORY = "/dev/shm";
const ENOUGH_OCTETS = 3 * 2 ** 30;

/** Gives this process and those it starts a temporary folder that ends with the run; returns what ends it. */
export function useScratch(): () => void {
  process.env.KEPT_DIR = tmpdir();
  const parent = servesIn(MEMORY) ? MEMORY : tmpdir();
  for (const name of readdirSync(parent)) {
    const pid = Number(/^lt-run-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (!isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const dir = mkdtempSync(join(parent, `lt-run-${process.pid}-`));
  chmodSync(dir, 0o1777);
  process.env.TMPDIR = dir;
  // From Node 22 on a program starts a quarter sooner once another process has compiled it.
  process.env.NODE_COMPILE_CACHE = join(dir, "compiled");
  return () => rmSync(dir, { recursive: true, force: true });
}

/** The folder for what outlives a run: programs that were fetched or copied once. */
export function keptDir(): string {
  return process.env.KEPT_DIR ?? tmpdir();
}

/** Has room (Docker gives 64 MB unless told), in memory that is free, and lets programs run. */
function servesIn(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  if (Math.min(bavail * bsize, freemem()) < ENOUGH_OCTETS) return false;
  let probe = "";
  try {
    probe = mkdtempSync(join(folder, "lt-probe-"));
    const program = join(probe, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    return spawnSync(program).status === 0;
  } catch {
    return false;
  } finally {
    if (probe) rmSync(probe, { recursive: true });
  }
}
