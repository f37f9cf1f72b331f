// Digests composed in a thread of their own, on a real Postgres: started when needed, ended when idle, missed when it dies.
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Composer, type ComposerSetup, createComposer } from "../../src/run/composer.ts";
import { Secret } from "../../src/secret.ts";
import { startWorker } from "../helpers/compiled-worker.ts";
import {
  composerConnections,
  composerGone,
  composerUrl,
  holdDigests,
} from "../helpers/composer-connections.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm, testConfig } from "../helpers/world.ts";

const IDLE_MS = 10_000;
const NOTHING = { composed: 0, skipped: 0, failed: 0 };
const CALLER = new URL("../../src/run/composer.ts", import.meta.url).href;

let bench: Awaited<ReturnType<typeof digestBench>>;
let started: { setup: ComposerSetup; worker: Worker }[];
let opened: Composer[];
beforeEach(async () => {
  bench = await digestBench();
  started = [];
  opened = [];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const composer of opened) await composer.close();
  await bench.drop();
});
// What a composer leaves to the service once its thread has ended is no way to run the other test files.
afterAll(() => setFlagsFromString("--no-optimize-for-size"));

function composerOf(env: Record<string, string> = {}, startThread = startCounted): Composer {
  const store = { db: bench.db, url: composerUrl(bench.url), secretKey };
  const config = testConfig({ LOG_LEVEL: "silent", ...env });
  const composer = createComposer(store, config, { clock: () => new Date(MONDAY), startThread });
  opened.push(composer);
  return composer;
}

const secretKey = { signing: Buffer.alloc(32, 7) };

function startCounted(setup: ComposerSetup): Worker {
  const worker = startWorker(CALLER, "composer-worker", { workerData: setup });
  started.push({ setup, worker });
  return worker;
}

async function addPeople(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await addPm(bench.db, { email: `p${n}@agency.test` });
}

describe("what is due", () => {
  test("is composed by the thread: rows, claims, and the letter with its picture and deck", async () => {
    const pia = await addPm(bench.db);
    const noor = await addPm(bench.db, { email: "noor@agency.test" });
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const own = await addEntry(bench.db, { personId: pia, clientId: acme, title: "Lead routing automated" });
    expect(await composerOf().compose()).toEqual({ composed: 1, skipped: 1, failed: 0 });
    const digests = (await bench.digests()).sort((a, b) => a.person_id - b.person_id);
    expect(digests.map(({ person_id, state }) => [person_id, state])).toEqual([
      [pia, "composed"],
      [noor, "skipped"],
    ]);
    expect(digests[0]).toMatchObject({ window_to: new Date(MONDAY), composed_at: new Date(MONDAY) });
    expect((await bench.claims()).map(({ entry_id }) => entry_id)).toEqual([own.id]);
    const letters = await bench.letters();
    expect(letters.map(({ id, key }) => [id, key])).toEqual([
      [digests[0]!.letter_id, `digest:${digests[0]!.id}`],
    ]);
    const { text, attachments } = await bench.readLetter();
    expect(text).toContain("Lead routing automated");
    expect(attachments.map(({ contentType }) => contentType)).toEqual([
      "image/png",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ]);
    expect(started).toHaveLength(1);
  });

  test("is composed by the thread that the service starts", async () => {
    await addEntry(bench.db, { personId: await addPm(bench.db) });
    const composer = createComposer(
      { db: bench.db, url: bench.url, secretKey },
      testConfig({ LOG_LEVEL: "silent" }),
      {
        clock: () => new Date(MONDAY),
      },
    );
    opened.push(composer);
    expect(await composer.compose()).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await bench.letters()).toHaveLength(1);
  });

  test("is nothing: no thread is started", async () => {
    await addPm(bench.db, { cadence: "never" });
    const composer = composerOf();
    expect(await composer.compose()).toEqual(NOTHING);
    await composer.close();
    expect(started).toEqual([]);
  });

  test("is composed once, and a second time by the same thread when more is due", async () => {
    await addPm(bench.db);
    const composer = composerOf();
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
    expect(await composer.compose()).toEqual(NOTHING);
    await addEntry(bench.db, { personId: await addPm(bench.db, { email: "noor@agency.test" }) });
    expect(await composer.compose()).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(started).toHaveLength(1);
  });
});

describe("a thread that dies", () => {
  test("under way fails the run, and the next one composes each digest once in another", async () => {
    for (const email of ["a@agency.test", "b@agency.test"])
      await addEntry(bench.db, { personId: await addPm(bench.db, { email }) });
    const composer = composerOf();
    const hold = await holdDigests(bench.db);
    const run = composer.compose();
    const failure = expect(run).rejects.toThrow("The thread that composes digests ended.");
    await hold.untilWaiting(1);
    await started[0]!.worker.terminate();
    await failure;
    await hold.release();
    await composerGone(bench.db);
    expect(await bench.digests()).toEqual([]);
    expect(await composer.compose()).toEqual({ composed: 2, skipped: 0, failed: 0 });
    expect(started).toHaveLength(2);
    expect(await bench.digests()).toHaveLength(2);
    expect(await bench.letters()).toHaveLength(2);
    expect(await composer.compose()).toEqual(NOTHING);
  });

  test("of an error fails the run with its words, and the next one starts another", async () => {
    await addPm(bench.db);
    let isFirst = true;
    const composer = composerOf({}, (setup) => {
      if (!isFirst) return startCounted(setup);
      isFirst = false;
      return new Worker("throw new Error('no room left')", { eval: true });
    });
    await expect(composer.compose()).rejects.toThrow("no room left");
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
  });

  test("between two runs is missed by none of them", async () => {
    await addPm(bench.db);
    const composer = composerOf();
    await composer.compose();
    await started[0]!.worker.terminate();
    await addPm(bench.db, { email: "noor@agency.test" });
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
    await composer.close();
    expect(started).toHaveLength(2);
  });
});

describe("a stop", () => {
  test("ends the run between batches, and what is left is composed next time", async () => {
    await addPeople(105);
    const composer = composerOf();
    const hold = await holdDigests(bench.db);
    const stopping = new AbortController();
    const run = composer.compose(stopping.signal);
    await hold.untilWaiting(2);
    stopping.abort();
    await hold.release();
    const { skipped } = await run;
    expect(skipped).toBeGreaterThan(0);
    expect(skipped).toBeLessThan(105);
    expect(await bench.digests()).toHaveLength(skipped);
    expect(await composer.compose(new AbortController().signal)).toEqual({
      ...NOTHING,
      skipped: 105 - skipped,
    });
    expect(started).toHaveLength(1);
  });

  test("before it starts composes nothing and starts nothing", async () => {
    await addPm(bench.db);
    expect(await composerOf().compose(AbortSignal.abort())).toEqual(NOTHING);
    expect(started).toEqual([]);
  });
});

describe("close", () => {
  test("ends the thread and its connections, after the digests under way", async () => {
    await addPeople(2);
    const composer = composerOf();
    const hold = await holdDigests(bench.db);
    const run = composer.compose();
    await hold.untilWaiting(1);
    const exited = once(started[0]!.worker, "exit");
    const closed = composer.close();
    expect(await composerConnections(bench.db)).toBeGreaterThan(0);
    await hold.release();
    await closed;
    expect(await run).toMatchObject({ skipped: 2 });
    expect(await exited).toEqual([0]);
    await composerGone(bench.db);
  });

  test("is no end: what is ordered afterwards starts another thread", async () => {
    await addPm(bench.db);
    const composer = composerOf();
    await composer.compose();
    await composer.close();
    await composer.close();
    await addPm(bench.db, { email: "noor@agency.test" });
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
    expect(started).toHaveLength(2);
  });
});

describe("a thread that ends by itself", () => {
  test("is waited for by a close that comes meanwhile", async () => {
    await addPm(bench.db);
    const composer = composerOf();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await composer.compose();
    let isEnded = false;
    started[0]!.worker.once("exit", () => {
      isEnded = true;
    });
    vi.advanceTimersByTime(IDLE_MS);
    vi.useRealTimers();
    await composer.close();
    expect(isEnded).toBe(true);
  });

  test("and breaks at that takes nothing along", async () => {
    await addPm(bench.db);
    const skipping = `
      const { parentPort } = require("node:worker_threads");
      parentPort.on("message", ({ id, end }) => {
        if (end) throw new Error("cannot end");
        parentPort.postMessage({ id, run: { composed: 0, skipped: 1, failed: 0 } });
      });`;
    const composer = composerOf({}, () => new Worker(skipping, { eval: true }));
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
    await composer.close();
    expect(await composer.compose()).toMatchObject({ skipped: 1 });
  });
});

test("with nothing to do the thread ends by itself, and the next digest starts another", async () => {
  await addPm(bench.db);
  const composer = composerOf();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await composer.compose();
  const exited = once(started[0]!.worker, "exit");
  vi.advanceTimersByTime(IDLE_MS - 1);
  await addPm(bench.db, { email: "noor@agency.test" });
  expect(await composer.compose()).toMatchObject({ skipped: 1 });
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(await composerConnections(bench.db)).toBeGreaterThan(0);
  expect(started).toHaveLength(1);
  vi.advanceTimersByTime(1);
  vi.useRealTimers();
  expect(await exited).toEqual([0]);
  await composerGone(bench.db);
  await addPm(bench.db, { email: "ruth@agency.test" });
  expect(await composer.compose()).toMatchObject({ skipped: 1 });
  expect(started).toHaveLength(2);
});

test("the thread is given no secret but the database's: no password of SMTP or IMAP, and no key", async () => {
  await addPm(bench.db);
  const secrets = ["smtp-pass-1", "imap-pass-1", "imap-pass-2", "secret-key-".padEnd(40, "x")];
  const [smtp, imap, imap2, key] = secrets as [string, string, string, string];
  const env = {
    SMTP_URL: `smtps://lately:${smtp}@smtp.agency.test`,
    IMAP_URL: `imaps://wins:${imap}@imap.agency.test imaps://more:${imap2}@imap.agency.test`,
    SECRET_KEY: key,
  };
  const held = leavesOf(testConfig(env));
  for (const secret of secrets) expect(held.join("\n")).toContain(secret);
  await composerOf(env).compose();
  const given = leavesOf(started[0]!.setup);
  for (const secret of secrets) expect(given.join("\n")).not.toContain(secret);
  expect(given).toContain("smtp.agency.test");
});

/** Every text and number of plain data, secrets told. */
function leavesOf(value: unknown): string[] {
  if (value instanceof Secret) return [value.reveal()];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("latin1")];
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, part]) => [key, ...leavesOf(part)]);
}
