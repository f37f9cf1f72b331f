// `lately check` as an operator runs it: all is well, or each fault with its mend.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addPerson } from "../../src/store/people.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freePort } from "../helpers/cluster.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { SECRET_KEY } from "../helpers/filed.ts";
import { deliver, look } from "../helpers/mailbox.ts";
import { mail } from "../helpers/reading.ts";
import { type Receiver, startReceiver } from "../helpers/smtp.ts";

let dovecot: Dovecot;
let receiver: Receiver;
let database: TestDatabase;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  database = await freshDatabase();
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.stop();
  await database.drop();
});

interface Finding {
  what: string;
  says: string;
  mend: string | null;
}

function check(env: Record<string, string> = {}, ...args: string[]) {
  const own = { DATABASE_URL: database.url, SECRET_KEY, OWNER: "Ada Lind <ada@agency.example>" };
  return runHere(["check", ...args], { env: { ...own, ...env } });
}

async function findings(env: Record<string, string>): Promise<{ code: number | null; found: Finding[] }> {
  const { code, stdout } = await check(env, "--json");
  return { code, found: JSON.parse(stdout) };
}

const faultsOf = (found: Finding[]) => found.filter((finding) => finding.mend !== null);

test("where all is well it exits 0 and says ok to each part; it sends nothing and leaves the mail as it is", async () => {
  await deliver(dovecot.port, "well", [mail(1, "WIN: one")]);
  const before = await look(dovecot.port, "well");
  const env = { IMAP_URL: dovecot.url("well"), SMTP_URL: receiver.url };
  const { code, stdout, stderr } = await check(env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => /^ok {4}([^:]+):/.exec(line)?.[1])).toEqual([
    "configuration and database",
    "clock",
    "people",
    "clients",
    "mailbox well@127.0.0.1",
    "sending",
    "page",
  ]);
  expect(stdout).toContain("INBOX");
  expect(receiver.connections()).toBe(1);
  expect(receiver.received).toEqual([]);
  expect(await look(dovecot.port, "well")).toEqual(before);
});

test("--json is one array of what was looked at; without mailbox and SMTP nothing is wrong", async () => {
  const { code, found } = await findings({});
  expect(code).toBe(0);
  expect(faultsOf(found)).toEqual([]);
  expect(found.map(({ what }) => what)).toEqual([
    "configuration and database",
    "clock",
    "people",
    "clients",
    "mailboxes",
    "sending",
    "page",
  ]);
});

describe("a fault exits 1, with its mend, and the rest is looked at all the same:", () => {
  test("nobody is known", async () => {
    const { code, found } = await findings({ OWNER: "" });
    expect(code).toBe(1);
    expect(faultsOf(found)).toMatchObject([{ what: "people", mend: expect.stringContaining("OWNER=") }]);
  });

  test("a mailbox that refuses the password, one of a server that is not there, one without its folder", async () => {
    const gone = await freePort();
    const refused = dovecot.url("refused").replace(":pass@", ":not-the-word@");
    const away = `imap://away:not-the-word@127.0.0.1:${gone}/INBOX`;
    const accounts = [refused, away, dovecot.url("bare", "Wins"), dovecot.url("well")];
    const env = { IMAP_URL: accounts.join(" ") };
    const { code, found } = await findings(env);
    expect(code).toBe(1);
    const faults = faultsOf(found);
    expect(Object.fromEntries(faults.map(({ what, mend }) => [what, mend]))).toEqual({
      "mailbox refused@127.0.0.1": expect.stringContaining("Check user and password"),
      "mailbox away@127.0.0.1": expect.stringContaining("Check host, port, TLS and network"),
      "mailbox bare@127.0.0.1": expect.stringContaining("Name a folder that exists"),
    });
    expect(found).toContainEqual(expect.objectContaining({ what: "mailbox well@127.0.0.1", mend: null }));
    const { stdout, stderr } = await check(env);
    expect(stdout).toMatch(/^FAULT mailbox refused@127\.0\.0\.1: .*\n {6}Check user and password/m);
    expect(stdout + stderr).not.toContain("not-the-word");
  });

  test("an SMTP server that is not there, or refuses the login", async () => {
    await receiver.down();
    const absent = await findings({ SMTP_URL: receiver.url });
    expect(absent.code).toBe(1);
    expect(faultsOf(absent.found)).toMatchObject([
      {
        what: "sending",
        says: expect.stringContaining("ECONNREFUSED"),
        mend: expect.stringContaining("SMTP_URL"),
      },
    ]);
    await receiver.up();
    receiver.faults.push({ at: "connect", code: 554 });
    const refusing = await findings({ SMTP_URL: receiver.url });
    expect(refusing.code).toBe(1);
    expect(faultsOf(refusing.found)).toMatchObject([{ what: "sending" }]);
  });
});

test("a stored mailbox without its password is a fault of its own", async () => {
  await findings({ IMAP_URL: dovecot.url("kept") });
  await database.db.updateTable("mailbox").set({ source: "db" }).execute();
  const { code, found } = await findings({});
  expect(code).toBe(1);
  expect(faultsOf(found)).toMatchObject([
    { what: "mailbox kept@127.0.0.1", says: expect.stringContaining("no password") },
  ]);
});

test("a database that does not answer exits 1 with its code, a wrong configuration 2, and nothing is printed", async () => {
  const url = `postgres://nobody:not-the-word@127.0.0.1:${await freePort()}/lately`;
  const away = await check({ DATABASE_URL: url });
  expect(away).toMatchObject({ code: 1, stdout: "" });
  expect(away.stderr).toContain("DATABASE_UNREACHABLE");
  expect(away.stderr).toContain("Check that Postgres runs");
  expect(away.stderr).not.toContain("not-the-word");
  const wrong = await check({ PORT: "many", ZONE: "Mars/Olympus" });
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  for (const fault of ["PORT: is not a port", "ZONE: is not an IANA zone"])
    expect(wrong.stderr).toContain(fault);
});

test("people who are known count, whoever added them", async () => {
  const ben = {
    name: "Ben",
    email: "ben@agency.example",
    role: "pm",
    zone: "UTC",
    locale: "en",
    currency: "EUR",
  } as const;
  await database.db.transaction().execute((tx) => addPerson(tx, ben));
  const { found } = await findings({ OWNER: "" });
  expect(found).toContainEqual({ what: "people", says: "1 known", mend: null });
});

test("two clients whose names are one spelling are a fault, which a new name mends", async () => {
  const added = { status: "confirmed" };
  await database.db
    .insertInto("client")
    .values([
      { name: "Acme GmbH", key: "acme", ...added },
      { name: "Acme Ltd", key: "acme ltd", ...added },
    ])
    .execute();
  const { found } = await findings({});
  expect(faultsOf(found)).toMatchObject([{ what: "clients", says: "Acme Ltd is read as Acme GmbH" }]);
  const renamed = await runHere(["client", "set", "Acme Ltd", "name", "Acme Finance"], {
    env: { DATABASE_URL: database.url, SECRET_KEY },
  });
  expect(renamed).toMatchObject({ code: 0 });
  expect(faultsOf((await findings({})).found)).toEqual([]);
});
