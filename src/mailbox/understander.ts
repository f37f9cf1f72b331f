// A small pool of worker threads that decode and understand mail, so that hostile mail blocks and breaks nothing else.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { UnderstandContext } from "../core/entry/understand.ts";
import type { Understanding } from "../core/entry/understanding.ts";

export type UnderstandResult =
  | { ok: true; understanding: Understanding }
  | { ok: false; reason: "timed-out" | "too-complex" | "unreadable"; detail: string };

export type MailContext = UnderstandContext & { receivedAt: Date };

export interface Understander {
  /**
   * Rejects when the worker died (out of memory, a crash) or the pool is closed: that try counts as failed. Everything
   * else is a result. `raw` is copied and stays the caller's.
   */
  understand(raw: Uint8Array, context: MailContext): Promise<UnderstandResult>;
  /** Ends the workers; what was waiting or under way rejects. */
  close(): Promise<void>;
}

/** What goes to a worker, one at a time. */
export interface WorkerJob {
  raw: Uint8Array;
  context: MailContext;
}

const TIMEOUT_MS = 10_000;
/** One warm worker understands 700 notes a second and takes 65 MB; another is worth that only beside a slow mail. */
const PATIENCE_MS = 1000;
/** The objects of a mail at its limits fit; its octets lie outside this heap. */
const HEAP_MB = 256;

interface Waiting extends WorkerJob {
  resolve: (result: UnderstandResult) => void;
  reject: (error: Error) => void;
}

interface Slot {
  worker: Worker;
  /** When its mail was given to it, by the monotonic clock. */
  sinceMs: number;
  /** Modules are loaded; only then does a mail's time begin. */
  ready: boolean;
  job: Waiting | null;
  timers: NodeJS.Timeout[];
}

export interface UnderstanderOptions {
  workers?: number;
  timeoutMs?: number;
  /** A worker whose heap grows beyond it dies, and its mail's try has failed. */
  heapMb?: number;
}

/**
 * A worker starts when there is work, ends after `timeoutMs` on one mail (10 s), and is replaced. While all are busy with
 * a slow mail another starts, up to `workers` (2).
 */
export function createUnderstander(options: UnderstanderOptions = {}): Understander {
  const { workers = 2, timeoutMs = TIMEOUT_MS, heapMb = HEAP_MB } = options;
  const queue: Waiting[] = [];
  const slots = new Set<Slot>();
  let closed = false;

  function dispatch(): void {
    for (const slot of [...slots]) if (slot.ready && !slot.job) give(slot);
    const slow = (slot: Slot) => slot.job !== null && performance.now() - slot.sinceMs >= PATIENCE_MS;
    if (queue.length > 0 && slots.size < workers && [...slots].every(slow)) start();
  }

  function give(slot: Slot): void {
    const job = queue.shift();
    if (!job) {
      slot.worker.unref(); // an idle worker keeps no process alive
      if (slots.size > 1 && slots.delete(slot)) void slot.worker.terminate();
      return;
    }
    slot.job = job;
    slot.worker.ref();
    slot.sinceMs = performance.now();
    slot.timers = [setTimeout(() => expire(slot), timeoutMs), setTimeout(dispatch, PATIENCE_MS)];
    slot.worker.postMessage({ raw: job.raw, context: job.context } satisfies WorkerJob);
  }

  function start(): void {
    const slot: Slot = { worker: startWorker(heapMb), ready: false, job: null, sinceMs: 0, timers: [] };
    slots.add(slot);
    slot.worker.on("message", (message: "ready" | UnderstandResult) => {
      if (message === "ready") slot.ready = true;
      else settle(slot)?.resolve(message);
      dispatch();
    });
    slot.worker.on("error", (error) =>
      lose(slot, new Error(`The worker died: ${error.message}`, { cause: error })),
    );
    slot.worker.on("exit", (code) => lose(slot, new Error(`The worker ended with code ${code}.`)));
  }

  /** Frees the slot; its job is the caller's to answer. */
  function settle(slot: Slot): Waiting | null {
    const { job } = slot;
    for (const timer of slot.timers.splice(0)) clearTimeout(timer);
    slot.job = null;
    return job;
  }

  function expire(slot: Slot): void {
    slots.delete(slot);
    const detail = `not understood within ${timeoutMs} ms`;
    settle(slot)?.resolve({ ok: false, reason: "timed-out", detail });
    void slot.worker.terminate();
    dispatch();
  }

  /** A worker that cannot even load takes the next job with it, or it would be started for ever. */
  function lose(slot: Slot, error: Error): void {
    if (!slots.delete(slot)) return;
    const job = settle(slot) ?? (slot.ready ? null : queue.shift());
    job?.reject(error);
    if (!closed) dispatch();
  }

  return {
    understand(raw, context) {
      if (closed) return Promise.reject(new Error("The understander is closed."));
      return new Promise((resolve, reject) => {
        queue.push({ raw, context, resolve, reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      const ended = new Error("The understander was closed.");
      for (const job of queue.splice(0)) job.reject(ended);
      const open = [...slots];
      slots.clear();
      for (const slot of open) settle(slot)?.reject(ended);
      await Promise.all(open.map((slot) => slot.worker.terminate()));
    },
  };
}

/** Beside the build's `.js` the worker is `.js` too. Run from sources, tsx registers itself in the main thread only. */
function startWorker(heapMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(new URL("./understand-worker.js", import.meta.url), {
      resourceLimits,
    });
  }
  const manifest = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
  const tsx = new URL("dist/esm/api/index.mjs", manifest).href;
  const file = new URL("./understand-worker.ts", import.meta.url).href;
  const boot = `import(${JSON.stringify(tsx)}).then((tsx) => (tsx.register(), import(${JSON.stringify(file)})))`;
  return new Worker(boot, { eval: true, execArgv: [], resourceLimits });
}
