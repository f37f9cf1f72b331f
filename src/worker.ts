// Starts a worker thread from a file of ours, built or not.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * `name`: the thread's file beside `caller` (its import.meta.url), without ending. Beside the build's `.js` it is `.js`
 * too; run from sources, tsx must be registered inside the thread.
 */
export function startWorker(
  caller: string,
  name: string,
  options: Pick<WorkerOptions, "resourceLimits" | "workerData"> = {},
): Worker {
  if (!caller.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, caller), options);
  const manifest = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
  const tsx = new URL("dist/esm/api/index.mjs", manifest).href;
  const file = new URL(`./${name}.ts`, caller).href;
  const boot = `import(${JSON.stringify(tsx)}).then((tsx) => (tsx.register(), import(${JSON.stringify(file)})))`;
  return new Worker(boot, { ...options, eval: true, execArgv: [] });
}
