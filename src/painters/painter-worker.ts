// The thread that lays out and draws: a picture takes 30 ms and more, a deck of 150 successes a second.
import { parentPort } from "node:worker_threads";
import { layoutTimeline } from "../core/timeline/layout.ts";
import { stepBack } from "../niceness.ts";
import { measureText } from "./fonts.ts";
import type { PaintAnswer, Painting, PaintRequest } from "./painter.ts";

stepBack();
parentPort?.on("message", async ({ id, painting }: PaintRequest) => {
  try {
    // Memory of their own, so that they can be given away: a Buffer's may be shared, or belong to a native library.
    const bytes = new Uint8Array(await draw(painting));
    answer({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: PaintAnswer, given: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, given);
}

/** Each painter is loaded when it is first used: whoever needs a picture does not wait for the deck's library. */
async function draw({ format, author, ...what }: Painting): Promise<Uint8Array> {
  const layout =
    "layout" in what ? what.layout : layoutTimeline(what.timeline, what.variant, measureText, what.toDecide);
  switch (format) {
    case "svg":
      return new TextEncoder().encode((await import("./svg.ts")).paintSvg(layout));
    case "png":
      return (await import("./png.ts")).paintPng(layout);
    case "pdf":
      return (await import("./pdf.ts")).paintPdf(layout, author);
    case "pptx":
      return (await import("./pptx.ts")).paintPptx(layout, author);
  }
}
