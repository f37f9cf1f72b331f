// Rendering off the event loop: one worker thread a process, started for the first digest and ended when none comes.
import type { Worker } from "node:worker_threads";
import { LatelyError } from "../errors.ts";
import { startWorker } from "../worker.ts";
import type { EncodedTwins } from "./content-encoding.ts";
import type { RenderedLetter, RenderLetter } from "./template.ts";

export interface RenderRequest {
  id: number;
  templatesDir: string | null;
  name: string;
  view: object;
}

/** `fault`: why the template could not be filled. */
export type RenderAnswer =
  | { id: number; html: string; text: string; encoded: EncodedTwins }
  | { id: number; fault: string };

interface Waiting {
  name: string;
  resolve: (letter: RenderedLetter) => void;
  reject: (error: Error) => void;
}

/** Digests come once a week, all at once: in between the thread's memory is given back. */
const IDLE_MS = 10_000;
/** Letters are garbage at once; in a smaller nursery many of them would be moved to where only a long pause finds them. */
const YOUNG_MB = 8;

/** As `createRenderer`, for letters of which many come at once. */
export function threadedRenderer(templatesDir: string | null): RenderLetter {
  let running: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;

  const start = () => {
    const worker = startWorker(import.meta.url, "render-worker", { maxYoungGenerationSizeMb: YOUNG_MB });
    const started = { worker, waiting: new Map<number, Waiting>() };
    const end = (cause?: unknown) => {
      if (running === started) running = null;
      for (const { reject } of started.waiting.values()) {
        reject(cause instanceof Error ? cause : new Error("The thread that renders letters ended."));
      }
      started.waiting.clear();
    };
    worker.on("message", (answer: RenderAnswer) => {
      const one = started.waiting.get(answer.id);
      started.waiting.delete(answer.id);
      if (started.waiting.size === 0) {
        worker.unref();
        idle = setTimeout(() => {
          end();
          void worker.terminate();
        }, IDLE_MS).unref();
      }
      if ("fault" in answer) {
        one?.reject(new LatelyError("TEMPLATE_INVALID", `${one.name}:`, new Error(answer.fault)));
      } else {
        const { html, text, encoded } = answer;
        one?.resolve({ html, text, encoded });
      }
    });
    worker.on("error", end);
    worker.on("exit", () => end());
    running = started;
    return started;
  };

  return (name, view) => {
    clearTimeout(idle);
    const { worker, waiting } = running ?? start();
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      worker.postMessage({ id, templatesDir, name, view } satisfies RenderRequest);
      waiting.set(id, { name, resolve, reject });
      worker.ref();
    });
  };
}
