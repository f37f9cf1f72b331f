// `lately ingest --once` as an operator runs it: what it prints, how it exits, whom it names.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { deliver, look } from "../helpers/mailbox.ts";
import { PM } from "../helpers/mixed-mails.ts";
import { mail } from "../helpers/reading.ts";

let dovecot: Dovecot;
let database: TestDatabase;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** `run`: in this process, unless the test is about being one. */
function ingest(imapUrl: string, args: string[], run = runHere) {
  const env = {
    DATABASE_URL: database.url,
    SECRET_KEY: "k".repeat(32),
    OWNER: `Ada <${PM}>`,
    ZONE: "UTC",
    IMAP_URL: imapUrl,
  };
  return run(["ingest", ...args], { env });
}

test("reads, understands and files, and sums up; a second run finds nothing", async () => {
  await deliver(dovecot.port, "cli", [
    mail(1, "WIN: one", PM),
    mail(2, "Lunch?"),
    mail(3, "WIN: two", "eve@else.example"),
  ]);
  const first = await ingest(dovecot.url("cli"), ["--once", "--json"], runCli);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(first.stdout)).toEqual({
    mailboxes: [{ name: "cli@127.0.0.1", looked: 1, received: 2, new: 2, filed: 2, refused: 0, error: null }],
    messages: { received: 0, filed: 1, ignored: 0, "needs-you": 1, failed: 0 },
  });
  expect((await look(dovecot.port, "cli")).map((one) => one.subject)).toEqual(["Lunch?"]);
  const second = await ingest(dovecot.url("cli"), ["--once"]);
  expect(second.code).toBe(0);
  expect(second.stdout).toContain("cli@127.0.0.1: 0 of ours (0 new), 0 others looked at, 0 filed");
});

test("a mailbox that cannot be read exits 1 with its code and what to do; the others are read", async () => {
  await deliver(dovecot.port, "good", [mail(1, "WIN: one", PM)]);
  const wrong = dovecot.url("bad").replace(":pass@", ":wrong@");
  const result = await ingest(`${wrong} ${dovecot.url("good")}`, ["--once", "--json"], runCli);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("MAILBOX_REFUSED");
  expect(result.stderr).toContain("bad@127.0.0.1");
  const { mailboxes, messages } = JSON.parse(result.stdout);
  expect(mailboxes.map((one: { error: { code: string } | null }) => one.error?.code ?? null)).toEqual([
    "MAILBOX_REFUSED",
    null,
  ]);
  expect(messages.filed).toBe(1);
});

test("without --once it is wrong usage; without a mailbox it says so", async () => {
  expect((await ingest("", [])).code).toBe(2);
  const none = await ingest("", ["--once"]);
  expect(none).toMatchObject({ code: 0 });
  expect(none.stdout).toContain("IMAP_URL");
});
