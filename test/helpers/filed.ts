// Notes of known people on their way through the real pipe, for tests of what is done with entries.
import { receiptWriter } from "../../src/app/receipts.ts";
import { receive } from "../../src/app/receive.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { loadConfig } from "../../src/config.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/run/store.ts";
import { incoming, RECEIVED_AT } from "./incoming.ts";
import { understander } from "./warm.ts";

export const SECRET_KEY = "a key of more than thirty-two characters";

/** Receives the mails, at a fixed instant unless told, and understands everything that waits. */
export async function fileMails(
  databaseUrl: string,
  mails: readonly Buffer[],
  receivedAt: Date = RECEIVED_AT,
): Promise<void> {
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    SECRET_KEY,
    INLET_URL: "none",
    LOG_LEVEL: "silent",
  });
  const log = createLog(config.logLevel);
  const store = await openStore(config, log);
  const clock = () => new Date();
  const letters = receiptWriter({ config, render: createRenderer(config.templatesDir), clock });
  try {
    await receive(
      store.db,
      mails.map((raw) => incoming(raw, { receivedAt })),
    );
    await understandWaiting({ db: store.db, understander, config, log, clock, letters });
  } finally {
    await store.close();
  }
}
