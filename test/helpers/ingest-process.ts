// One `ingest` in a process of its own that ends itself by SIGKILL at a named step: KILL_AT is `step` or `step:n`.
import { openDatabase } from "../../src/store/database.ts";
import { wireIngest } from "./ingest-wiring.ts";

const { DATABASE_URL = "", IMAP_URL = "", KILL_AT = "" } = process.env;
const [step, nth = "1"] = KILL_AT.split(":");
let seen = 0;

const db = openDatabase(DATABASE_URL, () => {});
const ingest = await wireIngest(db, IMAP_URL, {
  onStep: (name) => {
    if (name !== step) return;
    seen += 1;
    if (seen === Number(nth)) process.kill(process.pid, "SIGKILL");
  },
});
const summaries = await ingest.once();
const failed = summaries.find((summary) => summary.error);
if (failed) console.error(failed.error);
await db.destroy();
