// The watching service while servers fail: kicked, frozen, restarted, the database gone, a mail that kills its worker.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingestOnce } from "../../src/app/ingest-once.ts";
import { type Watching, watchMailboxes } from "../../src/app/watch-mailboxes.ts";
import { createLog } from "../../src/log.ts";
import type { Understander } from "../../src/mailbox/understander.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { acquireLease, mailboxes } from "../../src/store/mailboxes.ts";
import { migrate } from "../../src/store/migrate.ts";
import { startCluster } from "../helpers/cluster.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { eventually } from "../helpers/eventually.ts";
import { startImapProxy } from "../helpers/imap-proxy.ts";
import { type IngestOptions, letClaimsRunOut, wireIngest } from "../helpers/ingest-wiring.ts";
import { deliver, look } from "../helpers/mailbox.ts";
import { PM } from "../helpers/mixed-mails.ts";
import { addPm, mail } from "../helpers/reading.ts";

let dovecot: Dovecot;
let database: TestDatabase;
const running: Watching[] = [];
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  database = await freshDatabase();
  await addPm(database.db, PM);
});
afterEach(async () => {
  for (const watching of running.splice(0)) await watching.stop();
  await database.drop();
});

/** A service in little: `pollEvery` is long where a test must not be saved by the poll. */
async function watch(
  url: string,
  {
    db = database.db,
    pollEvery = "1h",
    ...options
  }: { db?: Database; pollEvery?: string } & IngestOptions = {},
): Promise<Watching> {
  const ingest = await wireIngest(db, url, {
    ...options,
    env: { POLL_EVERY: pollEvery },
    deps: { limits: { connectMs: 1000, silenceMs: 1500 }, leaseMs: 1500 },
  });
  const watching = watchMailboxes({ ...ingest.deps, random: () => 0, backoffMs: 50, refreshMs: 100 });
  running.push(watching);
  return watching;
}

async function titles(db: Database = database.db): Promise<string[]> {
  return (await db.selectFrom("entry").select("title").orderBy("title").execute()).map((row) => row.title);
}

const filedInbox = (user: string) => look(dovecot.port, user).then((lying) => lying.length === 0);
const isRead = async (): Promise<boolean> =>
  (await mailboxes(database.db)).every((one) => one.state === "ok");

describe("a mail server that fails", () => {
  test("new mail is heard by IDLE, also after a kick, after a restart and after a black hole", async () => {
    await watch(dovecot.url("idle"));
    await eventually(isRead);
    await deliver(dovecot.port, "idle", [mail(1, "WIN: heard", PM)]);
    await eventually(async () => (await titles()).includes("heard"), { what: "IDLE" });

    await dovecot.kick("idle");
    await deliver(dovecot.port, "idle", [mail(2, "WIN: after a kick", PM)]);
    await eventually(async () => (await titles()).includes("after a kick"), { what: "the kick" });

    await dovecot.kill();
    await eventually(async () => (await mailboxes(database.db))[0]?.state === "unreachable", {
      what: "the outage",
    });
    await dovecot.start();
    await deliver(dovecot.port, "idle", [mail(3, "WIN: after a restart", PM)]);
    await eventually(async () => (await titles()).includes("after a restart"), { what: "the restart" });

    dovecot.freeze();
    await eventually(async () => (await mailboxes(database.db))[0]?.state === "unreachable", {
      what: "the black hole",
    });
    dovecot.thaw();
    await deliver(dovecot.port, "idle", [mail(4, "WIN: after a black hole", PM)]);
    await eventually(async () => (await titles()).includes("after a black hole"), { what: "the thaw" });
    await eventually(() => filedInbox("idle"), { what: "filing" });
    expect(await titles()).toHaveLength(4);
    expect(await look(dovecot.port, "idle", "Lately/Filed")).toHaveLength(4);
  });

  test("folders beside the first are polled, and a mailbox that is added while it runs is taken up", async () => {
    const watching = await watch(dovecot.url("polled"), { pollEvery: "1s" });
    await eventually(isRead);
    await deliver(dovecot.port, "second", [mail(1, "WIN: second mailbox", PM)]);
    const ingest = await wireIngest(database.db, `${dovecot.url("polled")} ${dovecot.url("second")}`);
    // The service was started without this mailbox's password; one with it takes the mailbox up.
    await watching.stop();
    running.push(watchMailboxes({ ...ingest.deps, random: () => 0, refreshMs: 50 }));
    await eventually(async () => (await titles()).includes("second mailbox"));
  });

  test("refused credentials wait for fifteen minutes and say so", async () => {
    await watch(dovecot.url("refused").replace(":pass@", ":wrong@"));
    const refused = await eventually(async () =>
      (await mailboxes(database.db)).find((one) => one.state === "refused"),
    );
    expect(refused.stateDetail).toContain("refused@127.0.0.1");
  });

  test("the server's own hint is waited for", async () => {
    const logins: number[] = [];
    const proxy = await startImapProxy(dovecot.port, {
      onCommand: (command, tag) => {
        if (!command.startsWith("SELECT")) return null;
        logins.push(performance.now());
        if (logins.length > 1) return null;
        return `${tag} NO Request is throttled. Suggested Backoff Time: 700 milliseconds\r\n`;
      },
    });
    await watch(`imap://hint:pass@127.0.0.1:${proxy.port}`);
    await eventually(isRead);
    expect(logins[1]! - logins[0]!).toBeGreaterThan(690);
    for (const watching of running) await watching.stop();
    await proxy.close();
  });
});

describe("the database goes and comes back", () => {
  test("reading goes on where it stopped; nothing is lost or doubled", async () => {
    // Its commits must outlive the halt: without fsync a busy machine has lost the whole schema.
    const cluster = await startCluster({ durable: true });
    await migrate(cluster.url, createLog("silent"));
    const db = openDatabase(cluster.url, () => {});
    await addPm(db, PM);
    await deliver(dovecot.port, "db", [mail(1, "WIN: before", PM)]);
    await watch(dovecot.url("db"), { db, pollEvery: "1s" });
    await eventually(async () => (await titles(db)).includes("before"));
    await cluster.halt();
    await deliver(dovecot.port, "db", [mail(2, "WIN: meanwhile", PM)]);
    await cluster.resume();
    await letClaimsRunOut(db);
    await deliver(dovecot.port, "db", [mail(3, "WIN: after", PM)]);
    await eventually(async () => (await titles(db)).length === 3, {
      what: "the three entries",
      withinMs: 20_000,
    });
    await eventually(() => filedInbox("db"), { what: "filing", withinMs: 20_000 });
    expect(await titles(db)).toEqual(["after", "before", "meanwhile"]);
    for (const watching of running.splice(0)) await watching.stop();
    await db.destroy();
    await cluster.stop();
  });
});

describe("a mail that kills its worker", () => {
  test("fails after five tries; those before and behind it are filed meanwhile", async () => {
    let tries = 0;
    const wrap = (real: Understander): Understander => ({
      understand: async (raw, context) => {
        if (!Buffer.from(raw).includes("poison")) return real.understand(raw, context);
        tries += 1;
        throw new Error("the worker ended: out of memory");
      },
      close: () => real.close(),
    });
    const notes = [mail(1, "WIN: good", PM), mail(2, "WIN: poison", PM), mail(3, "WIN: as good", PM)];
    await deliver(dovecot.port, "poison", notes);
    await watch(dovecot.url("poison"), { wrap });
    await eventually(async () => (await look(dovecot.port, "poison", "Lately/Filed")).length === 2, {
      what: "the good ones",
    });
    expect(tries).toBeLessThan(5);
    await deliver(dovecot.port, "poison", [mail(4, "WIN: comes while it fails", PM)]);
    await eventually(async () => (await titles()).length === 3, { what: "a later mail" });
    const failed = () =>
      database.db
        .selectFrom("message")
        .select(["subject", "state", "attempts"])
        .where("state", "=", "failed")
        .execute();
    expect(await eventually(async () => (await failed())[0], { withinMs: 20_000 })).toEqual({
      subject: "WIN: poison",
      state: "failed",
      attempts: 5,
    });
    expect(tries).toBe(5);
    await eventually(async () => (await look(dovecot.port, "poison", "Lately/Needs you")).length === 1);
    expect(await titles()).toEqual(["as good", "comes while it fails", "good"]);
  });
});

describe("two processes at once", () => {
  test("on one database read each mail once", async () => {
    const notes = Array.from({ length: 120 }, (_, n) => mail(n, `WIN: note ${n}`, PM));
    await deliver(dovecot.port, "two", notes);
    await deliver(dovecot.port, "too", notes.slice(0, 60));
    const other = openDatabase(database.url, () => {});
    const urls = `${dovecot.url("two")} ${dovecot.url("too")}`;
    const both = [await wireIngest(database.db, urls), await wireIngest(other, urls)];
    const summaries = (await Promise.all(both.map((one) => one.once()))).flat();
    expect(summaries.map((one) => one.error)).toEqual([null, null, null, null]);
    expect(summaries.reduce((sum, one) => sum + one.received, 0)).toBe(180);
    expect(summaries.reduce((sum, one) => sum + one.isNew, 0)).toBe(120);
    expect(await titles()).toHaveLength(120);
    expect(await look(dovecot.port, "two", "Lately/Filed")).toHaveLength(120);
    expect(await look(dovecot.port, "too", "Lately/Filed")).toHaveLength(60);
    await other.destroy();
  });

  test("a mailbox that stays held is given up with the holder's name; the others are read", async () => {
    await deliver(dovecot.port, "held", [mail(1, "WIN: held", PM)]);
    await deliver(dovecot.port, "free", [mail(2, "WIN: free", PM)]);
    const ingest = await wireIngest(database.db, `${dovecot.url("held")} ${dovecot.url("free")}`);
    const held = (await mailboxes(database.db)).find((one) => one.username === "held")!;
    const lease = { mailboxId: held.id, token: "00000000-0000-4000-8000-000000000001" };
    await acquireLease(database.db, lease, "process 7 on elsewhere", 60_000);
    const summaries = await ingestOnce(
      { ...ingest.deps, waitForHolderMs: 200 },
      new AbortController().signal,
    );
    expect(summaries.map((one) => [one.name, one.error?.code])).toEqual([
      ["free@127.0.0.1", undefined],
      ["held@127.0.0.1", "MAILBOX_HELD"],
    ]);
    expect(summaries[1]?.error?.message).toContain("process 7 on elsewhere");
    expect(await titles()).toEqual(["free"]);
  });
});
