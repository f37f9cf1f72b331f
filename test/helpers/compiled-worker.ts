// Stands in for src/worker.ts under test (see vitest.config.ts): threads run compiled, as in production.
import type { Worker } from "node:worker_threads";
import { startWorker as start } from "../../src/worker.ts";
import { compiledFrom } from "./compiled.ts";

export function startWorker(caller: string, name: string, options?: Parameters<typeof start>[2]): Worker {
  return start(compiledFrom(caller), name, options);
}
