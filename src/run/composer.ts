// Digests in a thread of their own: hundreds come due at one moment, and page, inlet and sending go on beside them.
import type { Worker } from "node:worker_threads";
import { type DigestRun, dueReaders } from "../app/digest.ts";
import type { Config } from "../config.ts";
import { preferRoomyHeap, preferSmallHeap } from "../heap.ts";
import type { Database } from "../store/database.ts";
import { startWorker } from "../worker.ts";
import type { Store } from "./store.ts";

/** What the thread begins with: data alone, and no password but that of the database. */
export interface ComposerSetup {
  databaseUrl: string;
  signing: Uint8Array;
  config: Config;
}

export type ComposerOrder =
  /** `now`: the moment of the digests; null: by the clock. */
  | { id: number; personIds: number[]; now: Date | null }
  /** The digests under way are the last. */
  | { abort: true }
  /** Its connections are closed, and the thread ends. */
  | { end: true };

export type ComposerAnswer =
  | { id: number; run: DigestRun }
  /** As data: a copy of an error between threads has lost its code. */
  | { id: number; fault: { message: string; stack: string | undefined; code: unknown } };

export interface Composer {
  /** Composes what is due; the thread is started only when something is. Throws what broke in it. */
  compose: (signal?: AbortSignal) => Promise<DigestRun>;
  /** Ends the thread after the digests under way, which the signal cuts short. */
  close: () => Promise<void>;
}

/** Digests come once a week, all at once: in between the thread's memory is given back. */
const IDLE_MS = 10_000;

export interface ComposerOptions {
  /** A moment for all digests instead of the thread's own clock. */
  clock?: (() => Date) | null;
  startThread?: typeof startComposerThread;
}

interface Running {
  worker: Worker;
  waiting: Map<number, { resolve: (run: DigestRun) => void; reject: (error: unknown) => void }>;
}

export function createComposer(
  {
    db,
    url,
    secretKey,
  }: Pick<Store, "url"> & { db: Database; secretKey: Pick<Store["secretKey"], "signing"> },
  config: Config,
  { clock = null, startThread = startComposerThread }: ComposerOptions = {},
): Composer {
  let running: Running | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  let ending: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;

  const start = (): Running => {
    preferRoomyHeap();
    const setup: ComposerSetup = {
      databaseUrl: url,
      signing: new Uint8Array(secretKey.signing),
      config: withoutSecrets(config),
    };
    const worker = startThread(setup);
    const started: Running = { worker, waiting: new Map() };
    const end = (cause?: unknown) => {
      if (running === started) running = null;
      if (!running) preferSmallHeap();
      for (const { reject } of started.waiting.values()) {
        reject(cause instanceof Error ? cause : new Error("The thread that composes digests ended."));
      }
      started.waiting.clear();
    };
    worker.on("message", (answer: ComposerAnswer) => {
      const one = started.waiting.get(answer.id);
      started.waiting.delete(answer.id);
      if ("run" in answer) one?.resolve(answer.run);
      else one?.reject(Object.assign(new Error(answer.fault.message), answer.fault));
      if (started.waiting.size > 0) return;
      worker.unref();
      idle = setTimeout(() => finish(started), IDLE_MS).unref();
    });
    worker.on("error", end);
    worker.on("exit", () => end());
    running = started;
    return started;
  };

  /** What is ordered from here on goes to another thread. */
  const finish = ({ worker }: Running): void => {
    running = null;
    worker.ref(); // a process that ends waits for it
    // One that breaks at that exits too, and nobody misses it.
    ending = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage({ end: true } satisfies ComposerOrder);
  };

  const order = (personIds: number[], signal?: AbortSignal): Promise<DigestRun> => {
    clearTimeout(idle);
    const { worker, waiting } = running ?? start();
    const id = ++lastId;
    worker.ref();
    const abort = () => worker.postMessage({ abort: true } satisfies ComposerOrder);
    signal?.addEventListener("abort", abort, { once: true });
    return new Promise<DigestRun>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, personIds, now: clock?.() ?? null } satisfies ComposerOrder);
    }).finally(() => signal?.removeEventListener("abort", abort));
  };

  return {
    compose: async (signal) => {
      const due = await dueReaders(db, clock?.() ?? new Date());
      if (due.length === 0 || signal?.aborted) return { composed: 0, skipped: 0, failed: 0 };
      const run = order(
        due.map(({ id }) => id),
        signal,
      );
      latest = run.catch(() => {});
      return run;
    },
    close: async () => {
      await latest;
      clearTimeout(idle);
      if (running) finish(running);
      await ending;
    },
  };
}

function startComposerThread(workerData: ComposerSetup): Worker {
  return startWorker(import.meta.url, "composer-worker", { workerData });
}

/** A thread is given copies of plain data: what hides a secret does not survive that, and digests need none. */
function withoutSecrets(config: Config): Config {
  const smtp = config.smtp && { ...config.smtp, password: null };
  return { ...config, databaseUrl: null, secretKey: null, imap: [], smtp };
}
