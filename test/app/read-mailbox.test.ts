// Reading a mailbox into the inbox: what is ours, where the cursor stands, what a new UIDVALIDITY brings.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addMailbox } from "../../src/store/mailboxes.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { deliver, look, withMailbox } from "../helpers/mailbox.ts";
import { addPm, folderRows, mail, readAll, storedMessages, storedSubjects } from "../helpers/reading.ts";

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

describe("what is read", () => {
  test("ours is stored, everything else is only counted; flags and places stay; a second pass adds nothing", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [
      mail(1, "WIN: one"),
      { raw: mail(2, "Win a free phone", "spam@else.example"), flags: ["\\Flagged"] },
      mail(3, "Lunch?"),
      { raw: mail(4, "ROI:[Acme] 3 h a week"), flags: ["\\Seen"] },
      mail(5, "Re: WIN: one", "client@else.example"),
    ]);
    const [pass] = await readAll(database.db, dovecot.url(user));
    expect(pass).toMatchObject({ looked: 2, received: 3, isNew: 3, missing: [] });
    expect(await storedSubjects(database.db)).toEqual(["ROI:[Acme] 3 h a week", "Re: WIN: one", "WIN: one"]);
    expect((await look(dovecot.port, user)).map((one) => [one.uid, one.flags])).toEqual([
      [1, []],
      [2, ["\\Flagged"]],
      [3, []],
      [4, ["\\Seen"]],
      [5, []],
    ]);
    expect((await readAll(database.db, dovecot.url(user)))[0]).toMatchObject({ looked: 0, received: 0 });
    expect(await folderRows(database.db)).toMatchObject([
      { path: "INBOX", cursor_uid: 5, looked: 2, role: "watch" },
    ]);
  });

  test("the back-fill starts six months ago; what lay there is back-filled, what comes later is new", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [
      { raw: mail(1, "WIN: too old"), receivedAt: new Date("2026-05-01T00:00:00Z") },
      { raw: mail(2, "WIN: in June"), receivedAt: new Date("2026-06-01T00:00:00Z") },
    ]);
    await readAll(database.db, dovecot.url(user));
    await deliver(dovecot.port, user, [mail(3, "WIN: today")]);
    await readAll(database.db, dovecot.url(user));
    expect((await storedMessages(database.db)).map((row) => [row.subject, row.backfilled])).toEqual([
      ["WIN: in June", true],
      ["WIN: today", false],
    ]);
  });

  test("an empty mailbox is read from its first mail on", async () => {
    const user = newUser();
    await readAll(database.db, dovecot.url(user));
    await deliver(dovecot.port, user, [mail(1, "WIN: first")]);
    expect((await readAll(database.db, dovecot.url(user)))[0]).toMatchObject({ received: 1 });
  });

  test("several folders and mailboxes; the same mail in two of them is one message seen twice", async () => {
    const [one, two] = [newUser(), newUser()];
    await deliver(dovecot.port, one, [mail(1, "WIN: both"), mail(2, "WIN: inbox")]);
    await withMailbox(dovecot.port, one, (client) => client.mailboxCreate("Notes"));
    await deliver(dovecot.port, one, [mail(3, "WIN: notes")], "Notes");
    await deliver(dovecot.port, two, [`X-Trace: alias copy\n${mail(1, "WIN: both")}`]);
    const urls = `${dovecot.url(one)} ${dovecot.url(one, "Notes")} ${dovecot.url(one, "Gone")} ${dovecot.url(two)}`;
    const passes = await readAll(database.db, urls);
    expect(passes.map((pass) => [pass.received, pass.isNew, pass.missing])).toEqual([
      [3, 3, ["Gone"]],
      [1, 0, []],
    ]);
    expect(await storedSubjects(database.db)).toEqual(["WIN: both", "WIN: inbox", "WIN: notes"]);
    const sightings = await database.db.selectFrom("sighting").selectAll().execute();
    expect(sightings).toHaveLength(4);
  });

  test("in a mailbox with an owner a near miss counts from its owner alone", async () => {
    const user = newUser();
    const personId = await addPm(database.db, "bob@agency.example");
    const secretEnc = Buffer.from("pass");
    await addMailbox(database.db, {
      name: "bob",
      host: dovecot.host,
      port: dovecot.port,
      tls: "none",
      username: user,
      secretEnc,
      ownerPersonId: personId,
      dedicated: false,
      trusted: false,
      folders: ["INBOX"],
    });
    await deliver(dovecot.port, user, [
      mail(1, "WIN; near miss", "bob@agency.example"),
      mail(2, "WIN; near miss", "ada@agency.example"),
      mail(3, "WIN: clear", "ada@agency.example"),
    ]);
    const [pass] = await readAll(database.db, "");
    expect(pass).toMatchObject({ received: 2, looked: 1 });
  });

  test("in a dedicated mailbox everything a known person writes is looked at", async () => {
    const user = newUser();
    await readAll(database.db, dovecot.url(user));
    await database.db.updateTable("mailbox").set({ dedicated: true }).execute();
    await deliver(dovecot.port, user, [mail(1, "No code"), mail(2, "No code", "x@else.example")]);
    expect((await readAll(database.db, dovecot.url(user)))[0]).toMatchObject({ received: 1, looked: 1 });
  });

  test("too large is recorded and not downloaded; without Message-ID, Date or From nothing is lost", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [
      mail(1, "WIN: large") + "x".repeat(30_000),
      "Subject: WIN: bare 1\n\nx\n",
      "Subject: WIN: bare 2\n\nx\n",
      "From: ada@agency.example\nDate: nonsense\nSubject: WIN: odd date\n\nx\n",
    ]);
    await readAll(database.db, dovecot.url(user));
    expect((await storedMessages(database.db)).map((row) => [row.subject, row.state, row.reason])).toEqual([
      ["WIN: bare 1", "received", null],
      ["WIN: bare 2", "received", null],
      ["WIN: large", "needs-you", "too-large"],
      ["WIN: odd date", "received", null],
    ]);
    const raws = await database.db.selectFrom("raw").select("message_id").execute();
    expect(raws).toHaveLength(3);
  });
});

describe("UIDVALIDITY", () => {
  test("a change with an unseen mail in the gap: it is found, and the known ones are not doubled", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [mail(1, "WIN: one"), mail(2, "WIN: two")]);
    await readAll(database.db, dovecot.url(user));
    await deliver(dovecot.port, user, [mail(3, "WIN: in the gap")]);
    await dovecot.setUidValidity(user, "INBOX", 4_000_000_000);
    const [pass] = await readAll(database.db, dovecot.url(user));
    expect(pass).toMatchObject({ received: 3, isNew: 1 });
    expect(await storedSubjects(database.db)).toEqual(["WIN: in the gap", "WIN: one", "WIN: two"]);
    expect(await folderRows(database.db)).toMatchObject([{ uidvalidity: 4_000_000_000, cursor_uid: 3 }]);
  });

  test("a late UID of the last two days is found by the first pass of the next day", async () => {
    const user = newUser();
    await deliver(dovecot.port, user, [mail(1, "Lunch?"), mail(2, "WIN: seen")]);
    await readAll(database.db, dovecot.url(user));
    await deliver(dovecot.port, user, [mail(3, "WIN: late")]);
    await database.db.updateTable("folder").set({ cursor_uid: 3 }).execute();
    expect((await readAll(database.db, dovecot.url(user)))[0]).toMatchObject({ received: 0 });
    await database.db
      .updateTable("mailbox")
      .set({ last_read_at: new Date("2026-11-22T23:00:00Z") })
      .execute();
    const realNow = new Date();
    const [pass] = await readAll(database.db, dovecot.url(user), { clock: () => realNow });
    expect(pass).toMatchObject({ received: 1, looked: 0 });
    expect(await storedSubjects(database.db)).toEqual(["WIN: late", "WIN: seen"]);
  });
});
