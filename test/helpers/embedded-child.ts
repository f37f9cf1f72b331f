// A process that uses the embedded Postgres of argv[2] until SIGTERM; tells on stdout how it went.
import { LatelyError } from "../../src/errors.ts";
import { createLog } from "../../src/log.ts";
import { startEmbedded } from "../../src/store/embedded.ts";

const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);
process.on("SIGINT", () => {});
try {
  const { url, release } = await startEmbedded(process.argv[2] ?? "", createLog("silent"));
  process.once("SIGTERM", () => void release().then(() => process.exit(0)));
  say({ url });
} catch (error) {
  say({ code: error instanceof LatelyError ? error.code : "UNEXPECTED", message: String(error) });
  process.exitCode = 1;
}
