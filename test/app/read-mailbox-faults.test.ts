// Reading a mailbox when others read it too, when its variable goes, and when the server breaks.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openMailbox } from "../../src/app/mailbox-pass.ts";
import type { Trouble } from "../../src/app/read-folder.ts";
import { readMailbox } from "../../src/app/read-mailbox.ts";
import { loadConfig } from "../../src/config.ts";
import { closeImap } from "../../src/mailbox/imap.ts";
import { acquireLease, mailboxes, renewLease, syncEnvMailboxes } from "../../src/store/mailboxes.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { startImapProxy } from "../helpers/imap-proxy.ts";
import { deliver } from "../helpers/mailbox.ts";
import { addPm, folderRows, mail, never, readAll, readerDeps, storedMessages } from "../helpers/reading.ts";

let dovecot: Dovecot;
let database: TestDatabase;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  database = await freshDatabase();
  await addPm(database.db, "ada@agency.example");
});
afterEach(() => database.drop());

let users = 0;
const newUser = () => `u${users++}`;

describe("who may write", () => {
  test("one process at a time; the lease runs out, and whoever stalled past it writes nothing", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [mail(1, "WIN: one")]);
    const given = readerDeps(database.db, dovecot.url(user));
    await syncEnvMailboxes(database.db, given.config.imap);
    const mailbox = (await mailboxes(database.db))[0]!;
    const stalled = { mailboxId: mailbox.id, token: "00000000-0000-4000-8000-000000000001" };
    const next = { mailboxId: mailbox.id, token: "00000000-0000-4000-8000-000000000002" };
    expect(await acquireLease(database.db, stalled, "the first", 60_000)).toBeNull();
    expect(await acquireLease(database.db, next, "the second", 60_000)).toBe("the first");
    await renewLease(database.db, stalled, 0);
    expect(await acquireLease(database.db, next, "the second", 60_000)).toBeNull();
    expect(await renewLease(database.db, stalled, 60_000)).toBe(false);
    const { open, paths } = await openMailbox(given, mailbox, stalled, new Map());
    const reading = readMailbox({ ...given, codes: given.config.codes }, open, paths, never);
    await expect(reading).rejects.toMatchObject({ code: "MAILBOX_LEASE_LOST" });
    await closeImap(open.session);
    expect(await storedMessages(database.db)).toEqual([]);
    expect(await folderRows(database.db)).toMatchObject([{ cursor_uid: 0, uidvalidity: null }]);
  });

  test("a mailbox whose variable went is disabled, and comes back with it; its cursor stays", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [mail(1, "WIN: one")]);
    await readAll(database.db, dovecot.url(user));
    await syncEnvMailboxes(database.db, []);
    expect((await mailboxes(database.db)).map((one) => one.enabled)).toEqual([false]);
    expect((await readAll(database.db, dovecot.url(user)))[0]).toMatchObject({ looked: 0, received: 0 });
  });

  test("the same user on two ports of a host are two mailboxes", async () => {
    const { imap } = loadConfig({ IMAP_URL: "imap://ada:x@127.0.0.1:1143 imap://ada:x@127.0.0.1:2143" });
    await syncEnvMailboxes(database.db, imap);
    await syncEnvMailboxes(database.db, imap);
    expect((await mailboxes(database.db)).map((one) => one.name)).toEqual([
      "ada@127.0.0.1",
      "ada@127.0.0.1:2143",
    ]);
  });
});

describe("a server that breaks", () => {
  test("a chunk that fails is retried one by one; what fails alone is recorded with its UID, the rest is read", async () => {
    const user = newUser();
    const notes = [mail(1, "WIN: one"), mail(2, "WIN: two"), mail(3, "WIN: three"), mail(4, "WIN: four")];
    await deliver(dovecot.port, user, notes);
    const proxy = await startImapProxy(dovecot.port, {
      onCommand: (command, tag) => (/^UID FETCH (1:4|2|4) /.test(command) ? `${tag} NO broken\r\n` : null),
    });
    const [pass] = await readAll(database.db, `imap://${user}:pass@127.0.0.1:${proxy.port}`);
    await proxy.close();
    expect(pass).toMatchObject({ received: 4, isNew: 4, looked: 0 });
    expect((await storedMessages(database.db)).map((row) => [row.subject, row.state, row.reason])).toEqual([
      ["", "failed", "fetch-failed"],
      ["", "failed", "fetch-failed"],
      ["WIN: one", "received", null],
      ["WIN: three", "received", null],
    ]);
    const failed = await database.db
      .selectFrom("sighting")
      .innerJoin("message", "message.id", "sighting.message_id")
      .select("uid")
      .where("state", "=", "failed")
      .execute();
    expect(failed).toEqual([{ uid: 2 }, { uid: 4 }]);
  });

  test("a message that ends the connection each time is given up after three, and the others are read", async () => {
    const user = newUser();
    await deliver(
      dovecot.port,
      user,
      [1, 2, 3, 4].map((n) => mail(n, `WIN: ${n}`)),
    );
    let drops = 0;
    const proxy = await startImapProxy(dovecot.port, {
      onCommand: (command) => {
        const set = /^UID FETCH (\S+) .*BODY\.PEEK/.exec(command)?.[1];
        if (set !== "1:4" && set !== "2") return null;
        drops += 1;
        return "drop";
      },
    });
    const trouble: Trouble = new Map();
    const url = `imap://${user}:pass@127.0.0.1:${proxy.port}`;
    for (let attempt = 0; attempt < 4; attempt++) {
      await expect(readAll(database.db, url, {}, trouble)).rejects.toMatchObject({
        code: "MAILBOX_UNREACHABLE",
      });
    }
    await readAll(database.db, url, {}, trouble);
    await proxy.close();
    expect(drops).toBe(4);
    expect((await storedMessages(database.db)).map((row) => [row.subject, row.state])).toEqual([
      ["", "failed"],
      ["WIN: 1", "received"],
      ["WIN: 3", "received"],
      ["WIN: 4", "received"],
    ]);
  });
});
