// One process at a time makes or changes what a data folder holds; the kernel lets go when the holder dies.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { LatelyError } from "../errors.ts";
import type { DataDir } from "./data-dir.ts";

const PATIENCE_MS = 180_000;
/** macOS: flock(2) as a flag of open(2); Node has no name for it. */
const O_EXLOCK = 0x20;

/**
 * Runs `work` alone among all processes that use this folder. Throws DATA_DIR_UNUSABLE when another has not
 * finished within 3 minutes (a stopped process). A lock file would outlive a kill -9 and need a guess whether
 * it is stale; a listening abstract socket (Linux) and flock (macOS) end with their process.
 */
export async function alone<T>(dataDir: DataDir, work: () => Promise<T>): Promise<T> {
  const release = await acquire(dataDir);
  try {
    return await work();
  } finally {
    await release();
  }
}

type Release = () => Promise<void>;

async function acquire(dataDir: DataDir): Promise<Release> {
  const deadline = Date.now() + PATIENCE_MS;
  const tryOnce = process.platform === "linux" ? tryAbstractSocket : tryFileLock;
  for (;;) {
    const held = await tryOnce(dataDir, deadline);
    if (held) return held;
    if (Date.now() > deadline) {
      throw new LatelyError("DATA_DIR_UNUSABLE", `Another process has held ${dataDir.path} for 3 minutes.`);
    }
  }
}

/** Null, after the holder is gone or the deadline has passed, when another process holds it. */
async function tryAbstractSocket(dataDir: DataDir, deadline: number): Promise<Release | null> {
  // Filled up to the 108 octets of sun_path: Node 20 does it by itself, Node 24 does not, and both must meet.
  const path = `\0lately-${dataDir.identity}`.padEnd(108, "\0");
  const waiting = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    waiting.add(socket.on("error", () => {}).on("close", () => waiting.delete(socket)));
  });
  const listening = new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen({ path }, resolve);
  });
  try {
    await listening;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await holderGone(path, deadline);
    return null;
  }
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of waiting) socket.destroy();
    });
}

function holderGone(path: string, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect({ path });
    const timer = setTimeout(() => socket.destroy(), Math.max(0, deadline - Date.now()));
    socket
      .on("error", () => {})
      .on("close", () => {
        clearTimeout(timer);
        resolve();
      });
  });
}

async function tryFileLock(dataDir: DataDir): Promise<Release | null> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  try {
    const file = await open(join(dataDir.path, "lock"), flags, 0o600);
    return () => file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    await delay(50);
    return null;
  }
}
