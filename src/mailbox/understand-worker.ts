// Runs in a worker thread: decodes and understands mails in their order and answers with the results.
import { parentPort } from "node:worker_threads";
import { understand } from "../core/entry/understand.ts";
import { decodeMail } from "./decode.ts";
import type { UnderstandResult, WorkerAnswer, WorkerJob } from "./understander.ts";

if (!parentPort) throw new Error("understand-worker runs in a worker thread only");
const port = parentPort;

// One after the other, so that a mail that takes too long or ends the thread is the one that was asked first.
let last: Promise<void> = Promise.resolve();
port.on("message", (job: WorkerJob) => {
  last = last.then(async () => {
    port.postMessage({ id: job.id, result: await answer(job) } satisfies WorkerAnswer);
  });
});
/** The words of a language are made ready when a mail first needs them; English ones, and most code, by this one. */
const WARM_UP = Buffer.from(
  "Subject: WIN: warm-up\n\nSaved 20 hours a week, from 9 days to 4, since last Monday.\n",
);

await answer({
  id: 0,
  raw: WARM_UP,
  context: {
    zone: "UTC",
    locale: "en",
    currency: "USD",
    codes: { WIN: "win", ROI: "roi" },
    receivedAt: new Date(0),
  },
});
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
