// Laying out and drawing off the event loop: one worker thread a process, bytes handed back without a copy.
import type { Worker } from "node:worker_threads";
import type { ToDecide } from "../core/review/to-decide.ts";
import type { Variant } from "../core/timeline/layout.ts";
import type { Layout } from "../core/timeline/shapes.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import { LatelyError } from "../errors.ts";
import { preferSmallHeap } from "../heap.ts";
import { startWorker } from "../worker.ts";

/** `svg` and `png` draw the first page, `pdf` and `pptx` all of them. */
export type PictureFormat = "svg" | "png" | "pdf" | "pptx";

/** What is drawn: a timeline that is laid out in the thread, or a layout made elsewhere. */
export type Painting = {
  format: PictureFormat;
  /** Stands in the properties of `pdf` and `pptx`. */
  author: string;
} & ({ timeline: Timeline; variant: Variant; toDecide?: ToDecide } | { layout: Layout });

export interface PaintRequest {
  id: number;
  painting: Painting;
}

export type PaintAnswer = { id: number; bytes: Uint8Array } | { id: number; failed: string };

interface Job {
  painting: Painting;
  withinMs: number;
  resolve: (bytes: Buffer) => void;
  reject: (error: Error) => void;
}

/** Started with the first picture; it never keeps the process alive by itself. */
let worker: Worker | null = null;
/** What this thread has painted. */
let painted = 0;
/** One after the other: the thread draws no faster with two, and one that breaks it takes none along. */
const waiting: Job[] = [];
let drawn: { id: number; job: Job; by: Worker; timer: NodeJS.Timeout } | null = null;
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

/** Throws PICTURE_FAILED when the thread dies, cannot draw it or takes longer than `withinMs` from its turn on. */
export function paint(painting: Painting, withinMs = WITHIN_MS): Promise<Buffer> {
  clearTimeout(idle);
  return new Promise((resolve, reject) => {
    waiting.push({ painting, withinMs, resolve, reject });
    drawNext();
  });
}

function drawNext(): void {
  if (drawn) return;
  const job = waiting.shift();
  if (!job) {
    worker?.unref();
    if (worker) idle = setTimeout(retire, IDLE_MS).unref();
    return;
  }
  worker ??= startPainter();
  const by = worker;
  const id = ++lastId;
  const timer = setTimeout(() => {
    if (worker === by) worker = null;
    // What draws in native code ends only with its picture: nobody waits for that.
    by.unref();
    void by.terminate();
    fail(by);
  }, job.withinMs);
  drawn = { id, job, by, timer };
  by.ref();
  try {
    by.postMessage({ id, painting: job.painting } satisfies PaintRequest);
  } catch (cause) {
    fail(by, cause);
  }
}

/** Only between two pictures. */
function retire(): void {
  const last = worker;
  worker = null;
  void last?.terminate();
}

/** A picture takes 0.2 s: what a roomy heap saves beside that is not worth 30 MB. */
function startPainter(): Worker {
  preferSmallHeap();
  const started = startWorker(import.meta.url, "painter-worker", { resourceLimits: HEAP });
  painted = 0;
  started.on("message", (answer: PaintAnswer) => {
    if (answer.id !== drawn?.id) return;
    const { job } = finish(drawn);
    painted += 1;
    if (painted >= MOST_PAINTED) retire();
    if ("bytes" in answer)
      job.resolve(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
    else job.reject(new LatelyError("PICTURE_FAILED", answer.failed));
    drawNext();
  });
  const end = (cause: unknown) => {
    if (worker === started) worker = null;
    fail(started, cause);
  };
  started.on("error", end);
  started.on("exit", end);
  return started;
}

function fail(by: Worker, cause?: unknown): void {
  if (drawn?.by !== by) return;
  finish(drawn).job.reject(new LatelyError("PICTURE_FAILED", undefined, cause));
  drawNext();
}

function finish(done: NonNullable<typeof drawn>): NonNullable<typeof drawn> {
  clearTimeout(done.timer);
  drawn = null;
  return done;
}
