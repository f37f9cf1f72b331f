// Stands in for src/worker.ts under test (see vitest.config.ts): threads run compiled, as in production.
import type { ResourceLimits, Worker } from "node:worker_threads";
import { startWorker as start } from "../../src/worker.ts";
import { compiledFrom } from "./compiled.ts";

export function startWorker(caller: string, name: string, limits?: ResourceLimits): Worker {
  return start(compiledFrom(caller), name, limits);
}
