// Laying out and drawing off the event loop: one worker thread a process, bytes handed back without a copy.
import type { Worker } from "node:worker_threads";
import type { Variant } from "../core/timeline/layout.ts";
import type { Layout } from "../core/timeline/shapes.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import { LatelyError } from "../errors.ts";
import { startWorker } from "../worker.ts";

/** `svg` and `png` draw the first page, `pdf` and `pptx` all of them. */
export type PictureFormat = "svg" | "png" | "pdf" | "pptx";

/** What is drawn: a timeline that is laid out in the thread, or a layout made elsewhere. */
export type Painting = {
  format: PictureFormat;
  /** Stands in the properties of `pdf` and `pptx`. */
  author: string;
} & ({ timeline: Timeline; variant: Variant } | { layout: Layout });

export interface PaintRequest {
  id: number;
  painting: Painting;
}

export type PaintAnswer = { id: number; bytes: Uint8Array } | { id: number; failed: string };

interface Waiting {
  resolve: (bytes: Buffer) => void;
  reject: (error: Error) => void;
}

/** Started with the first picture; it never keeps the process alive by itself. */
let running: { worker: Worker; waiting: Map<number, Waiting>; painted: number } | null = null;
let lastId = 0;
let idle: NodeJS.Timeout | undefined;

/** With nothing to paint for so long the thread ends, and a process of 132 MB is one of 106. */
const IDLE_MS = 10_000;
/** After so many pictures the thread is another one: what its libraries hold on to is given back. */
const MOST_PAINTED = 200;
/** What outgrows it loses its picture, and not the process. Ten pictures: 164 MB at the peak, in Chinese, Japanese and Korean 199. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };

/** The slowest, a deck of 150 successes, takes a tenth of it. A digest goes out without its picture rather than never. */
const WITHIN_MS = 30_000;

/** Throws PICTURE_FAILED when the thread dies, cannot draw it or takes too long. */
export function paint(painting: Painting, withinMs = WITHIN_MS): Promise<Buffer> {
  clearTimeout(idle);
  const { worker, waiting } = running ?? startPainter();
  const id = ++lastId;
  const painted = new Promise<Buffer>((resolve, reject) => {
    worker.postMessage({ id, painting } satisfies PaintRequest);
    waiting.set(id, { resolve, reject });
    worker.ref();
  });
  const timer = setTimeout(() => void worker.terminate(), withinMs);
  return painted.finally(() => clearTimeout(timer));
}

function startPainter(): NonNullable<typeof running> {
  const worker = startWorker(import.meta.url, "painter-worker", HEAP);
  const started = { worker, waiting: new Map<number, Waiting>(), painted: 0 };
  running = started;
  const leave = () => {
    if (running === started) running = null;
    void worker.terminate();
  };
  worker.on("message", (answer: PaintAnswer) => {
    const waiting = started.waiting.get(answer.id);
    started.waiting.delete(answer.id);
    started.painted += 1;
    if (started.waiting.size === 0) {
      worker.unref();
      if (started.painted >= MOST_PAINTED) leave();
      else idle = setTimeout(leave, IDLE_MS).unref();
    }
    if ("bytes" in answer)
      waiting?.resolve(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
    else waiting?.reject(new LatelyError("PICTURE_FAILED", answer.failed));
  });
  const end = (cause: unknown) => {
    if (running === started) running = null;
    for (const { reject } of started.waiting.values())
      reject(new LatelyError("PICTURE_FAILED", undefined, cause));
    started.waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", end);
  return started;
}
