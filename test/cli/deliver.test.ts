// `lately deliver` as an operator runs it.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { letterById, letterCounts } from "../../src/store/letters.ts";
import { claimLetters, noteHandedOver } from "../../src/store/outbox.ts";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { knownPerson, queueLetter } from "../helpers/letters.ts";
import { type Receiver, startReceiver } from "../helpers/smtp.ts";

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

/** `run`: in this process, unless the test is about being one. */
function deliver(args: string[], smtp: string | null = receiver.url, run = runHere): Promise<CliResult> {
  const env: Record<string, string> = {
    DATABASE_URL: database.url,
    SECRET_KEY: "a key of more than thirty-two characters",
    MAIL_FROM: "Lately <lately@agency.test>",
  };
  if (smtp) env.SMTP_URL = smtp;
  return run(["deliver", ...args], { env });
}

/** A letter whose sender was killed after the hand-over. */
async function uncertainLetter(name: string): Promise<number> {
  const id = await queueLetter(database.db, name);
  const lease = {
    token: "00000000-0000-4000-8000-000000000001",
    now: new Date(),
    until: new Date(Date.now() + 1_000),
  };
  const due = { ...lease, now: new Date(Date.now() + 60_000) };
  await claimLetters(database.db, due, 1);
  await noteHandedOver(database.db, id, lease);
  return id;
}

const state = async (id: number) => (await letterById(database.db, id))?.state;

test("--once sends what waits, once", async () => {
  await queueLetter(database.db, "a");
  const first = await deliver(["--once"], receiver.url, runCli);
  expect(first).toMatchObject({ code: 0, stdout: "1 sent.\n" });
  expect(await deliver(["--once", "--json"])).toMatchObject({
    code: 0,
    stdout: `${JSON.stringify({ sent: 0, retried: 0, dead: 0, uncertain: 0, held: 0, unreachable: null })}\n`,
  });
  expect(receiver.received).toMatchObject([{ from: "lately@agency.test" }]);
});

test("--once waits for what a killed process held, and does not send it again", async () => {
  const id = await uncertainLetter("a");
  const result = await deliver(["--once"]);
  expect(result).toMatchObject({ code: 0 });
  expect(result.stdout).toContain("1 uncertain");
  expect(await state(id)).toBe("uncertain");
  expect(receiver.received).toEqual([]);
});

test("a server that is down: exit 1, what to do, and the letters wait", async () => {
  await queueLetter(database.db, "a");
  await receiver.down();
  const result = await deliver(["--once"], receiver.url, runCli);
  expect(result.code).toBe(1);
  expect(result.stdout).toBe("0 sent, 1 to be tried again.\n");
  expect(result.stderr).toContain("SMTP_UNREACHABLE");
  expect(result.stderr).toContain("SMTP_URL");
  expect(await letterCounts(database.db)).toMatchObject({ queued: 1 });
  await database.db
    .updateTable("letter")
    .set({ next_at: new Date(Date.now() + 3_600_000) })
    .execute();
  const soon = await deliver(["--once"]);
  expect(soon).toMatchObject({ code: 0, stdout: "0 sent, 1 not due before their next try.\n" });
});

describe("held", () => {
  test("without a server: --held lists them, --once holds what is queued", async () => {
    const id = await queueLetter(database.db, "a");
    expect(await deliver(["--once"], null)).toMatchObject({
      code: 0,
      stdout: "1 held: no SMTP server is configured.\n",
    });
    expect((await deliver(["--once"], null)).stdout).toBe("1 held: no SMTP server is configured.\n");
    const listed = await deliver(["--held"], null);
    expect(listed.stdout).toContain(`${id}  `);
    expect(listed.stdout).toContain("Letter a");
    expect(listed.stdout).toContain("SMTP_URL");
    expect(await letterCounts(database.db)).toMatchObject({ held: 1 });
  });

  test("with a server: --once leaves what was held for 7 days, --held sends it", async () => {
    await queueLetter(database.db, "old", { state: "held" });
    await queueLetter(database.db, "young", { state: "held" });
    await database.db
      .updateTable("letter")
      .set({ created_at: new Date(Date.now() - 7 * 86_400_000) })
      .where("key", "=", "test:old")
      .execute();
    expect((await deliver(["--once"])).stdout).toBe(
      "1 sent, 1 held too long to go by themselves (deliver --held).\n",
    );
    expect(await letterCounts(database.db)).toMatchObject({ held: 1, sent: 1 });
    expect((await deliver(["--held"])).stdout).toBe("1 sent.\n");
    expect(receiver.received).toHaveLength(2);
  });
});

describe("an uncertain letter", () => {
  let id: number;
  beforeEach(async () => {
    id = await uncertainLetter("a");
    await deliver(["--once"]);
  });

  test("--mark-sent ends it without sending; a second time is told", async () => {
    expect(await deliver(["--mark-sent", String(id)])).toMatchObject({ code: 0 });
    expect(await state(id)).toBe("sent");
    const again = await deliver(["--mark-sent", String(id)]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(`Letter ${id} is sent.`);
    expect(receiver.received).toEqual([]);
  });

  test("--resend sends it, once", async () => {
    expect(await deliver(["--resend", String(id)])).toMatchObject({ code: 0, stdout: "1 sent.\n" });
    expect((await deliver(["--resend", String(id)])).stderr).toContain("LETTER_DECIDED");
    expect(receiver.received).toHaveLength(1);
  });
});

test.each([
  [[], 2, "USAGE"],
  [["--once", "--held"], 2, "USAGE"],
  [["--resend", "one"], 2, "USAGE"],
  [["--resend", "999999"], 1, "LETTER_UNKNOWN"],
  [["--mark-sent", "999999"], 1, "LETTER_UNKNOWN"],
])("deliver %j exits %i", async (args, code, text) => {
  const result = await deliver(args);
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(text);
});
