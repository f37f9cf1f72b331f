// Runs in a worker thread: decodes and understands one mail at a time and answers with the result.
import { parentPort } from "node:worker_threads";
import { understand } from "../core/entry/understand.ts";
import { decodeMail } from "./decode.ts";
import type { UnderstandResult, WorkerJob } from "./understander.ts";

if (!parentPort) throw new Error("understand-worker runs in a worker thread only");
const port = parentPort;

port.on("message", async (job: WorkerJob) => port.postMessage(await answer(job)));
port.postMessage("ready");

/** An exception is a fault of ours or damage nobody foresaw: it ends this mail, not the worker. */
async function answer({ raw, context }: WorkerJob): Promise<UnderstandResult> {
  try {
    const decoded = await decodeMail(raw, context.receivedAt);
    if (!decoded.ok) return decoded;
    return { ok: true, understanding: understand(decoded.message, context) };
  } catch (error) {
    return {
      ok: false,
      reason: "unreadable",
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
