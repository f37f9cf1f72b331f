// A small pool of worker threads that decode and understand mail, so that hostile mail blocks and breaks nothing else.
import type { Worker } from "node:worker_threads";
import type { UnderstandContext } from "../core/entry/understand.ts";
import type { Understanding } from "../core/entry/understanding.ts";
import { startWorker } from "../worker.ts";

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

/** What goes to a worker, which answers in the order of the jobs. */
export interface WorkerJob {
  id: number;
  raw: Uint8Array;
  context: MailContext;
}

export interface WorkerAnswer {
  id: number;
  result: UnderstandResult;
}

const TIMEOUT_MS = 10_000;
/** One warm worker keeps one of two cores busy and takes 65 MB; another is worth that only beside a slow mail. */
const PATIENCE_MS = 1000;
/** The objects of a mail at its limits fit; its octets lie outside this heap. */
const HEAP_MB = 256;
/** 171 MB at the peak of 3,000 notes instead of 192 MB with 32, at the same speed. */
const YOUNG_MB = 8;

interface Waiting extends WorkerJob {
  resolve: (result: UnderstandResult) => void;
  reject: (error: Error) => void;
}

interface Slot {
  worker: Worker;
  /**
   * It has been at its first job for `PATIENCE_MS`: nothing is put behind it. The timer says so, not the clock, by which a
   * timer may be early: what it had taken back was then given to the slow worker again, and waited for it.
   */
  isSlow: boolean;
  /** Modules are loaded; only then does a mail's time begin. */
  ready: boolean;
  /** The first is being read; the second is there already, so that the worker never waits for this thread. */
  jobs: Waiting[];
  timers: NodeJS.Timeout[];
}

/** One read, one waiting beside it: 1,800 notes a second once warm, 1,560 with one at a time; 8 gave no more. */
const JOBS_A_WORKER = 2;

export interface UnderstanderOptions {
  workers?: number;
  timeoutMs?: number;
  /** A worker whose heap grows beyond it dies, and its mail's try has failed. */
  heapMb?: number;
}

/**
 * A worker starts when there is work, ends after `timeoutMs` on one mail (10 s), and is replaced. While all are busy with
 * a slow mail another starts, up to `workers` (2), and takes over what waited behind that mail.
 */
export function createUnderstander(options: UnderstanderOptions = {}): Understander {
  const { workers = 2, timeoutMs = TIMEOUT_MS, heapMb = HEAP_MB } = options;
  const queue: Waiting[] = [];
  const slots = new Set<Slot>();
  let lastId = 0;
  let closed = false;

  function dispatch(): void {
    for (const slot of [...slots]) if (slot.ready) give(slot);
    if (queue.length > 0 && slots.size < workers && [...slots].every((slot) => slot.isSlow)) start();
  }

  function give(slot: Slot): void {
    while (slot.jobs.length < JOBS_A_WORKER && !slot.isSlow) {
      const job = queue.shift();
      if (!job) break;
      slot.jobs.push(job);
      slot.worker.ref();
      slot.worker.postMessage({ id: job.id, raw: job.raw, context: job.context } satisfies WorkerJob);
      if (slot.jobs.length === 1) time(slot);
    }
    if (slot.jobs.length > 0) return;
    slot.worker.unref(); // an idle worker keeps no process alive
    if (slots.size > 1 && slots.delete(slot)) void slot.worker.terminate();
  }

  /** The clock of the job that is first now. */
  function time(slot: Slot): void {
    slot.timers = [setTimeout(() => expire(slot), timeoutMs), setTimeout(() => overtake(slot), PATIENCE_MS)];
  }

  /** What waits behind a slow mail goes back to the queue; the worker's own answer to it will find nobody. */
  function overtake(slot: Slot): void {
    slot.isSlow = true;
    queue.unshift(...slot.jobs.splice(1));
    dispatch();
  }

  function start(): void {
    const worker = startWorker(import.meta.url, "understand-worker", {
      resourceLimits: {
        maxOldGenerationSizeMb: heapMb,
        maxYoungGenerationSizeMb: YOUNG_MB,
        stackSizeMb: 4,
      },
    });
    const slot: Slot = { worker, ready: false, jobs: [], isSlow: false, timers: [] };
    slots.add(slot);
    slot.worker.on("message", (message: "ready" | WorkerAnswer) => {
      if (message === "ready") slot.ready = true;
      else if (message.id === slot.jobs[0]?.id) settle(slot)?.resolve(message.result);
      dispatch();
    });
    slot.worker.on("error", (error) =>
      lose(slot, new Error(`The worker died: ${error.message}`, { cause: error })),
    );
    slot.worker.on("exit", (code) => lose(slot, new Error(`The worker ended with code ${code}.`)));
  }

  /** Ends the first job, which is the caller's to answer; the next one's time begins. */
  function settle(slot: Slot): Waiting | null {
    for (const timer of slot.timers.splice(0)) clearTimeout(timer);
    slot.isSlow = false;
    const job = slot.jobs.shift() ?? null;
    if (slot.jobs.length > 0) time(slot);
    return job;
  }

  function drop(slot: Slot): Waiting | null {
    const job = settle(slot);
    for (const timer of slot.timers.splice(0)) clearTimeout(timer);
    queue.unshift(...slot.jobs.splice(0));
    return job;
  }

  function expire(slot: Slot): void {
    slots.delete(slot);
    const detail = `not understood within ${timeoutMs} ms`;
    drop(slot)?.resolve({ ok: false, reason: "timed-out", detail });
    void slot.worker.terminate();
    dispatch();
  }

  /** A worker that cannot even load takes the next job with it, or it would be started for ever. */
  function lose(slot: Slot, error: Error): void {
    if (!slots.delete(slot)) return;
    const job = drop(slot) ?? (slot.ready ? null : queue.shift());
    job?.reject(error);
    if (!closed) dispatch();
  }

  return {
    understand(raw, context) {
      if (closed) return Promise.reject(new Error("The understander is closed."));
      return new Promise((resolve, reject) => {
        lastId += 1;
        queue.push({ id: lastId, raw, context, resolve, reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      const open = [...slots];
      slots.clear();
      const ended = new Error("The understander was closed.");
      for (const slot of open) drop(slot)?.reject(ended);
      for (const job of queue.splice(0)) job.reject(ended);
      await Promise.all(open.map((slot) => slot.worker.terminate()));
    },
  };
}
