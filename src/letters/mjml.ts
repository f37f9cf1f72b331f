// MJML → HTML: as the build compiled it, else once in the life of a process, in a thread that ends when nothing waits.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { startWorker } from "../worker.ts";
import type { MjmlAnswer, MjmlRequest } from "./mjml-worker.ts";

interface Waiting {
  resolve: (html: string) => void;
  reject: (error: Error) => void;
}

const compiled = new Map<string, Promise<string>>();
let running: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
let lastId = 0;

/** What the build compiled, by content: a template that was changed is not there. */
export const COMPILED_DIR = join(import.meta.dirname, "compiled");

/** The file of that folder: `<SHA-256 of the MJML in hexadecimal>.html`. */
export function compiledName(mjml: string): string {
  return `${createHash("sha256").update(mjml).digest("hex")}.html`;
}

/** Throws an Error with MJML's own words when it does not take the template. */
export function compileMjml(mjml: string): Promise<string> {
  const html =
    compiled.get(mjml) ??
    readFile(join(COMPILED_DIR, compiledName(mjml)), "utf8").catch(() => compileInThread(mjml));
  compiled.set(mjml, html);
  html.catch(() => compiled.delete(mjml)); // a thread that died says nothing of the template
  return html;
}

function compileInThread(mjml: string): Promise<string> {
  const { worker, waiting } = running ?? start();
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, mjml } satisfies MjmlRequest);
  });
}

function start(): NonNullable<typeof running> {
  const worker = startWorker(import.meta.url, "mjml-worker");
  const started = { worker, waiting: new Map<number, Waiting>() };
  running = started;
  const end = (cause?: unknown) => {
    if (running === started) running = null;
    for (const { reject } of started.waiting.values()) {
      reject(cause instanceof Error ? cause : new Error("The thread that compiles templates ended."));
    }
    started.waiting.clear();
  };
  worker.on("message", (answer: MjmlAnswer) => {
    const one = started.waiting.get(answer.id);
    started.waiting.delete(answer.id);
    if ("html" in answer) one?.resolve(answer.html);
    else one?.reject(new Error(answer.fault));
    if (started.waiting.size > 0) return;
    end();
    void worker.terminate();
  });
  worker.on("error", end);
  worker.on("exit", () => end());
  return started;
}
