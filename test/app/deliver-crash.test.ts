// kill -9 of a sending process at every step: no letter is lost, none is received twice.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliverWaiting } from "../../src/app/deliver.ts";
import type { DeliverSummary } from "../../src/app/deliver-outcome.ts";
import { createLog } from "../../src/log.ts";
import { smtpSender } from "../../src/outbox/smtp.ts";
import { letterCounts, listLetters } from "../../src/store/letters.ts";
import { compiled } from "../helpers/compiled.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import type { DeliverJob } from "../helpers/deliver-child.ts";
import { eventually } from "../helpers/eventually.ts";
import { knownPerson, queueLetter } from "../helpers/letters.ts";
import { type Receiver, startReceiver } from "../helpers/smtp.ts";

const LEASE_MS = 1_000;
let database: TestDatabase;
let receiver: Receiver;

beforeAll(async () => {
  database = await freshDatabase();
  await knownPerson(database.db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  receiver = await startReceiver();
  await database.db.deleteFrom("letter").execute();
});
afterEach(() => receiver.stop());

/** Runs one round in a child; resolves with its summary, or null when it was killed. */
async function runChild(change: Partial<DeliverJob>): Promise<DeliverSummary | null> {
  const job: DeliverJob = {
    databaseUrl: database.url,
    smtpPort: receiver.port,
    from: "lately@agency.test",
    dieAt: null,
    dieAtLetter: 1,
    leaseMs: LEASE_MS,
    ...change,
  };
  const args = [compiled("deliver-child"), JSON.stringify(job)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  if (signal === "SIGKILL") return null;
  expect(code).toBe(0);
  return JSON.parse(stdout) as DeliverSummary;
}

/** The next process, here: a round over what was left behind. */
const afterRestart = () =>
  deliverWaiting({
    db: database.db,
    log: createLog("silent"),
    clock: () => new Date(),
    random: Math.random,
    openSender: smtpSender(receiver.server, "lately@agency.test"),
    agencyDomains: [],
  });

/** Whatever a killed process held: its lease has run out. */
const leaseOver = () =>
  eventually(async () => {
    const leases = await database.db
      .selectFrom("letter")
      .select("id")
      .where("state", "=", "sending")
      .where("lease_until", ">", new Date())
      .execute();
    return leases.length === 0;
  });

const receivedTimes = (name: string) =>
  receiver.received.filter((letter) => letter.raw.includes(`Subject: Letter ${name}\r\n`)).length;

test("killed when connected, before the hand-over mark: received exactly once after a restart", async () => {
  await queueLetter(database.db, "a");
  expect(await runChild({ dieAt: "connected" })).toBeNull();
  expect(await letterCounts(database.db)).toMatchObject({ queued: 1, sent: 0 });
  await leaseOver();
  expect(await afterRestart()).toMatchObject({ sent: 1, uncertain: 0 });
  expect(receivedTimes("a")).toBe(1);
  expect(await letterCounts(database.db)).toMatchObject({ sent: 1 });
});

describe("killed after the hand-over mark: at most once, and uncertain", () => {
  test.each([
    ["handed-over", 0],
    ["sent", 1],
  ] as const)("at %s", async (dieAt, times) => {
    await queueLetter(database.db, "a");
    expect(await runChild({ dieAt })).toBeNull();
    await leaseOver();
    expect(await afterRestart()).toMatchObject({ sent: 0, uncertain: 1 });
    expect(await afterRestart()).toMatchObject({ sent: 0, uncertain: 0 });
    expect(receivedTimes("a")).toBe(times);
    expect(await letterCounts(database.db)).toMatchObject({ uncertain: 1, queued: 0, sent: 0 });
    expect(await listLetters(database.db, { states: ["uncertain"] })).toMatchObject([
      { lastReply: "The sender stopped before it knew the answer." },
    ]);
  });
});

test("killed when the outcome is committed: sent, and never again", async () => {
  await queueLetter(database.db, "a");
  expect(await runChild({ dieAt: "outcome-committed" })).toBeNull();
  expect(await afterRestart()).toMatchObject({ sent: 0, uncertain: 0 });
  expect(receivedTimes("a")).toBe(1);
  expect(await letterCounts(database.db)).toMatchObject({ sent: 1 });
});

test("killed in the middle of a batch: the one under way is uncertain, each of the others arrives once", async () => {
  for (let n = 0; n < 9; n++) await queueLetter(database.db, `n${n}`);
  expect(await runChild({ dieAt: "handed-over", dieAtLetter: 4 })).toBeNull();
  expect(await letterCounts(database.db)).toMatchObject({ sent: 3, queued: 6 });
  await leaseOver();
  expect(await afterRestart()).toMatchObject({ sent: 5, uncertain: 1 });
  const times = Array.from({ length: 9 }, (_, n) => receivedTimes(`n${n}`)).sort();
  expect(times).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test("two processes at once, one killed: 60 letters, none twice, at most one uncertain", async () => {
  for (let n = 0; n < 60; n++) await queueLetter(database.db, `n${n}`);
  const [killed, lived] = await Promise.all([runChild({ dieAt: "sent", dieAtLetter: 7 }), runChild({})]);
  expect(lived).not.toBeNull();
  await leaseOver();
  await afterRestart();
  const counts = await letterCounts(database.db);
  expect(counts).toMatchObject({ queued: 0, uncertain: killed === null ? 1 : 0 });
  expect(counts.sent + counts.uncertain).toBe(60);
  const times = Array.from({ length: 60 }, (_, n) => receivedTimes(`n${n}`));
  expect(Math.max(...times)).toBe(1);
  expect(times.filter((n) => n === 0)).toHaveLength(0);
});
