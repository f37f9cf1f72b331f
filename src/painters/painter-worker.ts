// The thread that lays out and draws: a picture takes 30 ms and more, a deck of 150 successes a second.
import { parentPort } from "node:worker_threads";
import { layoutTimeline } from "../core/timeline/layout.ts";
import { measureText } from "./fonts.ts";
import type { PaintAnswer, Painting, PaintRequest } from "./painter.ts";

parentPort?.on("message", async ({ id, painting }: PaintRequest) => {
  try {
    const bytes = await draw(painting);
    // A buffer that the library shares with others cannot be given away.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
    answer({ id, bytes: own }, [own.buffer as ArrayBuffer]);
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: PaintAnswer, given: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, given);
}

/** Each painter is loaded when it is first used: whoever needs a picture does not wait for the deck's library. */
async function draw({ format, author, ...what }: Painting): Promise<Uint8Array> {
  const layout = "layout" in what ? what.layout : layoutTimeline(what.timeline, what.variant, measureText);
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
