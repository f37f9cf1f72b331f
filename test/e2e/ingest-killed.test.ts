// kill -9 at every step of ingest, on servers with and without MOVE and UIDPLUS: nothing lost, nothing doubled.
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiled } from "../helpers/compiled.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { letClaimsRunOut, wireIngest } from "../helpers/ingest-wiring.ts";
import { type Delivery, deliver, look } from "../helpers/mailbox.ts";
import { PM } from "../helpers/mixed-mails.ts";
import { addPm, mail } from "../helpers/reading.ts";

/** Runs one ingest in its own process; resolves with the signal that ended it. */
async function ingestKilledAt(step: string, databaseUrl: string, imapUrl: string): Promise<string | null> {
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE = "" } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, DATABASE_URL: databaseUrl, IMAP_URL: imapUrl, KILL_AT: step };
  const child = spawn(process.execPath, [compiled("ingest-process")], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const signal = await new Promise<string | null>((resolve) =>
    child.once("close", (_code, by) => resolve(by)),
  );
  if (said) console.error(said);
  return signal;
}

async function entryTitles(database: TestDatabase): Promise<string[]> {
  const rows = await database.db.selectFrom("entry").select("title").orderBy("title").execute();
  return rows.map((row) => row.title);
}

const FOREIGN: Delivery[] = [
  { raw: mail("f1", "Lunch?", "bob@else.example"), flags: ["\\Deleted"] },
  { raw: mail("f2", "Win a free phone", "eve@else.example"), flags: ["\\Flagged"] },
];
const NOTES: Delivery[] = [1, 2, 3].map((n) => ({ raw: mail(n, `WIN: note ${n}`, PM) }));
const TITLES = ["note 1", "note 2", "note 3"];

describe.each([
  {
    server: "MOVE",
    hide: [],
    leftovers: [],
    steps: [
      "envelopes-read",
      "raw-fetched",
      "raw-committed",
      "claimed",
      "understood",
      "settling",
      "moved",
      "filed-committed",
    ],
  },
  {
    server: "UIDPLUS without MOVE",
    hide: ["MOVE"],
    leftovers: [],
    steps: ["filing-noted", "copied", "moved"],
  },
  {
    server: "neither MOVE nor UIDPLUS",
    hide: ["MOVE", "UIDPLUS"],
    leftovers: NOTES.map((_, n) => ["\\Deleted", `WIN: note ${n + 1}`]),
    steps: ["filing-noted", "copied", "moved"],
  },
] as const)("killed on a server with $server", ({ hide, leftovers, steps }) => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ hide });
  });
  afterAll(() => dovecot.stop());

  test.each(steps)("after %s", async (step) => {
    const database = await freshDatabase();
    await addPm(database.db, PM);
    const ingest = await wireIngest(database.db, dovecot.url(step));
    // Once while it is empty: what comes now is news, with a receipt, and no back-fill.
    expect(await ingest.once()).toMatchObject([{ error: null, received: 0 }]);
    await deliver(dovecot.port, step, [...FOREIGN, ...NOTES]);
    expect(await ingestKilledAt(step, database.url, dovecot.url(step))).toBe("SIGKILL");
    await letClaimsRunOut(database.db);

    // The lease of a process of this host that is gone is taken at once: no wait.
    expect(await ingest.once()).toMatchObject([{ error: null }]);
    expect(await entryTitles(database)).toEqual(TITLES);
    const messages = await database.db.selectFrom("message").select("state").execute();
    expect(messages).toEqual([{ state: "filed" }, { state: "filed" }, { state: "filed" }]);
    expect((await look(dovecot.port, step)).map((one) => [...one.flags, one.subject])).toEqual([
      ["\\Deleted", "Lunch?"],
      ["\\Flagged", "Win a free phone"],
      ...leftovers,
    ]);
    const filed = (await look(dovecot.port, step, "Lately/Filed")).map((one) => one.subject).sort();
    expect(filed).toEqual(["WIN: note 1", "WIN: note 2", "WIN: note 3"]);
    expect(await ingest.once()).toMatchObject([{ error: null, received: 0, filed: 0 }]);
    await database.drop();
  });
});

describe("killed before its COPY, a mail whose Message-ID a filed one has as well", () => {
  test.each([[["MOVE"]], [["MOVE", "UIDPLUS"]]] as const)(
    "is copied all the same without %s",
    async (hide) => {
      const dovecot = await startDovecot({ hide });
      const database = await freshDatabase();
      await addPm(database.db, PM);
      const ingest = await wireIngest(database.db, dovecot.url("twins"));
      await deliver(dovecot.port, "twins", [mail(1, "WIN: note 1", PM)]);
      expect(await ingest.once()).toMatchObject([{ filed: 1 }]);
      const twin = mail(1, "WIN: another under the same Message-ID", PM).replace(
        "Note 1.",
        "Something else.",
      );
      await deliver(dovecot.port, "twins", [twin]);
      expect(await ingestKilledAt("filing-noted", database.url, dovecot.url("twins"))).toBe("SIGKILL");
      await letClaimsRunOut(database.db);
      expect(await ingest.once()).toMatchObject([{ error: null, filed: 1 }]);
      const filed = (await look(dovecot.port, "twins", "Lately/Filed")).map((one) => one.subject).sort();
      expect(filed).toEqual(["WIN: another under the same Message-ID", "WIN: note 1"]);
      await database.drop();
      await dovecot.stop();
    },
  );
});

describe("killed between two batches", () => {
  test("the first hundred stand, the rest comes with the next run", async () => {
    const dovecot = await startDovecot();
    const database = await freshDatabase();
    await addPm(database.db, PM);
    await deliver(
      dovecot.port,
      "many",
      Array.from({ length: 150 }, (_, n) => mail(n, `WIN: note ${n}`, PM)),
    );
    expect(await ingestKilledAt("raw-committed", database.url, dovecot.url("many"))).toBe("SIGKILL");
    const stored = await database.db.selectFrom("message").select("id").execute();
    expect(stored).toHaveLength(100);
    await letClaimsRunOut(database.db);
    const ingest = await wireIngest(database.db, dovecot.url("many"));
    expect(await ingest.once()).toMatchObject([{ error: null, received: 50, isNew: 50 }]);
    expect(await entryTitles(database)).toHaveLength(150);
    expect(await look(dovecot.port, "many", "Lately/Filed")).toHaveLength(150);
    await database.drop();
    await dovecot.stop();
  });
});
