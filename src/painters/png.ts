// SVG → PNG at twice the size, in a worker thread: a picture takes 30 ms and more, and letters must go on meanwhile.
import type { Worker } from "node:worker_threads";
import { LatelyError } from "../errors.ts";
import { startWorker } from "../worker.ts";
import { interFiles, isInInter } from "./fonts.ts";

export interface PngRequest {
  id: number;
  svg: string;
  scale: number;
  fontFiles: string[];
  /** Only for scripts that Inter lacks: reading the machine's fonts takes five times as long. */
  withSystemFonts: boolean;
}

export type PngAnswer = { id: number; png: Uint8Array } | { id: number; failed: string };

interface Waiting {
  resolve: (png: Buffer) => void;
  reject: (error: Error) => void;
}

/** One for the process, started with the first picture; it never keeps the process alive by itself. */
let running: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
let lastId = 0;

/** A picture takes a hundredth of it. A digest holds its transaction meanwhile, and goes out without rather than never. */
const WITHIN_MS = 30_000;

/** Twice the pixels of the SVG's own size. Throws PICTURE_FAILED when the worker dies, refuses the SVG or takes too long. */
export function paintPng(svg: string, withinMs = WITHIN_MS): Promise<Buffer> {
  const { worker, waiting } = running ?? startPainter();
  const id = ++lastId;
  const request: PngRequest = {
    id,
    svg,
    scale: 2,
    fontFiles: interFiles(),
    withSystemFonts: !isInInter(svg),
  };
  const painted = new Promise<Buffer>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage(request);
  });
  const timer = setTimeout(() => void worker.terminate(), withinMs);
  return painted.finally(() => clearTimeout(timer));
}

function startPainter(): NonNullable<typeof running> {
  const worker = startWorker(import.meta.url, "png-worker");
  const started = { worker, waiting: new Map<number, Waiting>() };
  running = started;
  worker.on("message", (answer: PngAnswer) => {
    const waiting = started.waiting.get(answer.id);
    started.waiting.delete(answer.id);
    if (started.waiting.size === 0) worker.unref();
    if ("png" in answer)
      waiting?.resolve(Buffer.from(answer.png.buffer, answer.png.byteOffset, answer.png.byteLength));
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
