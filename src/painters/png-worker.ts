// The thread that draws: resvg with Inter's TTF files.
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { PngAnswer, PngRequest } from "./png.ts";

parentPort?.on("message", (request: PngRequest) => {
  const answer = draw(request);
  parentPort?.postMessage(answer, "png" in answer ? [answer.png.buffer as ArrayBuffer] : []);
});

function draw({ id, svg, scale, fontFiles, withSystemFonts }: PngRequest): PngAnswer {
  try {
    const resvg = new Resvg(svg, {
      font: { fontFiles, loadSystemFonts: withSystemFonts, defaultFontFamily: "Inter" },
      fitTo: { mode: "zoom", value: scale },
    });
    return { id, png: new Uint8Array(resvg.render().asPng()) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
