// The composer's thread as the service runs it, with the attachments that are measured, and a count of what was painted.
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { paintedOnce } from "../src/app/painted.ts";
import { paintTimeline } from "../src/app/timeline.ts";
import { stepBack } from "../src/niceness.ts";
import type { ComposerSetup } from "../src/run/composer.ts";
import { answerOrders } from "../src/run/composer-thread.ts";

export interface MeasuredSetup extends ComposerSetup {
  attachments: "none" | "picture" | "deck";
  /** How many paintings, and how many milliseconds they took; over a SharedArrayBuffer. */
  painted: Float64Array;
}

stepBack();
const { attachments, painted, ...setup } = workerData as MeasuredSetup;
const counted: typeof paintTimeline = (tx, request, through) =>
  paintTimeline(tx, request, (timeline, paint) => {
    const timed = async () => {
      const from = performance.now();
      const bytes = await paint();
      painted[0] = (painted[0] ?? 0) + 1;
      painted[1] = (painted[1] ?? 0) + performance.now() - from;
      return bytes;
    };
    return through ? through(timeline, timed) : timed();
  });
const once = paintedOnce(undefined, counted);
answerOrders(parentPort as MessagePort, setup, async (tx, request, later) =>
  attachments === (request.format === "png" ? "picture" : "deck") ? once(tx, request, later) : null,
);
