// What the composer's thread does: reads, words, letters and rows, over connections of its own.
import type { MessagePort } from "node:worker_threads";
import { composeDigestsOf } from "../app/digest.ts";
import type { DigestDeps } from "../app/digest-batch.ts";
import type { Paint } from "../app/painted.ts";
import { createRenderer } from "../letters/template.ts";
import { createLog } from "../log.ts";
import { openDatabase } from "../store/database.ts";
import type { ComposerAnswer, ComposerOrder, ComposerSetup } from "./composer.ts";

/** One a lane, and one to begin with. */
const CONNECTIONS = 3;

/** Composes what is ordered through `port`, order after order, until the thread is ended. */
export function answerOrders(
  port: MessagePort,
  { databaseUrl, signing, config }: ComposerSetup,
  paint: Paint,
): void {
  const log = createLog(config.logLevel);
  const onLost = (error: Error) => log.warn({ code: "DATABASE_UNREACHABLE" }, error.message);
  const deps: Omit<DigestDeps, "clock"> = {
    db: openDatabase(databaseUrl, onLost, CONNECTIONS),
    log,
    config,
    render: createRenderer(config.templatesDir),
    paint,
    secretKey: { signing: Buffer.from(signing) },
  };
  let stopping = new AbortController();
  port.on("message", async (order: ComposerOrder) => {
    if ("abort" in order) {
      stopping.abort();
      stopping = new AbortController();
      return;
    }
    if ("end" in order) {
      await deps.db.destroy();
      port.close();
      return;
    }
    const { id, personIds, now } = order;
    const { signal } = stopping;
    try {
      const run = await composeDigestsOf({ ...deps, clock: () => now ?? new Date() }, personIds, { signal });
      port.postMessage({ id, run } satisfies ComposerAnswer);
    } catch (error) {
      const { message, stack, code } = error as Error & { code?: unknown };
      port.postMessage({ id, fault: { message, stack, code } } satisfies ComposerAnswer);
    }
  });
}
