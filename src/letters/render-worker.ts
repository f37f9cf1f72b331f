// The thread that fills digests: a letter is some milliseconds of Liquid and of encoding, a thousand are seconds.
import { parentPort } from "node:worker_threads";
import { quotedPrintable } from "./content-encoding.ts";
import { createRenderer, type RenderLetter } from "./template.ts";
import type { RenderAnswer, RenderRequest } from "./threaded.ts";

const renderers = new Map<string | null, RenderLetter>();

parentPort?.on("message", async ({ id, templatesDir, name, view }: RenderRequest) => {
  try {
    const render = renderers.get(templatesDir) ?? createRenderer(templatesDir);
    renderers.set(templatesDir, render);
    const { html, text } = await render(name, view);
    // Memory of their own, so that it can be given away.
    const encoded = {
      html: new Uint8Array(quotedPrintable(html)),
      text: new Uint8Array(quotedPrintable(text)),
    };
    const given = [encoded.html.buffer, encoded.text.buffer];
    parentPort?.postMessage({ id, html, text, encoded } satisfies RenderAnswer, given);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, fault } satisfies RenderAnswer);
  }
});
