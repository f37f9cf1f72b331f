// SVG → PNG at twice the size, in a worker thread: a picture takes 30 ms and more, and letters must go on meanwhile.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { LatelyError } from "../errors.ts";
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

/** Twice the pixels of the SVG's own size. Throws PICTURE_FAILED when the worker dies or refuses the SVG. */
export function paintPng(svg: string): Promise<Buffer> {
  const { worker, waiting } = running ?? startWorker();
  const id = ++lastId;
  const request: PngRequest = {
    id,
    svg,
    scale: 2,
    fontFiles: interFiles(),
    withSystemFonts: !isInInter(svg),
  };
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage(request);
  });
}

function startWorker(): NonNullable<typeof running> {
  const worker = openThread();
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

/** Beside the build's `.js` the thread's file is `.js` too; from sources tsx must be registered inside the thread. */
function openThread(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./png-worker.js", import.meta.url));
  const manifest = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
  const tsx = new URL("dist/esm/api/index.mjs", manifest).href;
  const file = new URL("./png-worker.ts", import.meta.url).href;
  const boot = `import(${JSON.stringify(tsx)}).then((tsx) => (tsx.register(), import(${JSON.stringify(file)})))`;
  return new Worker(boot, { eval: true, execArgv: [] });
}
