// Mails are committed raw and told apart by content, whatever way they come.
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { receive, receiveInTransaction } from "../../src/app/receive.ts";
import { incomingFacts } from "../../src/mailbox/incoming.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { inbox, incoming, mailboxWithFolder, noteMail, RECEIVED_AT } from "../helpers/incoming.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.db.deleteFrom("message").execute());

async function receiveRaw(...raws: Buffer[]) {
  return receive(
    database.db,
    raws.map((raw) => incoming(raw)),
  );
}

describe("the same mail again", () => {
  it("is one message when a Sent and an Inbox copy differ in trace headers", async () => {
    const sent = noteMail("WIN: checkout live", { messageId: "<a@x.example>", body: "It is live." });
    const header = [
      "Return-Path: <pia@agency.example>",
      "Received: from mx by mail; Wed, 18 Nov 2026 09:15:03 +0000",
    ];
    const inboxCopy = noteMail("WIN: checkout live", {
      messageId: "<a@x.example>",
      body: "It is live.",
      header,
    });
    const [first, second] = [...(await receiveRaw(sent)), ...(await receiveRaw(inboxCopy))];
    expect(second).toEqual({ messageId: first?.messageId, isNew: false });
    expect(await inbox(database.db)).toHaveLength(1);
  });

  it("is one message within one batch", async () => {
    const raw = noteMail("WIN: twice at once");
    const received = await receiveRaw(raw, raw);
    expect(received.map((mail) => mail.isNew)).toEqual([true, false]);
    expect(new Set(received.map((mail) => mail.messageId)).size).toBe(1);
  });

  it("is one message with LF ends, with trailing blanks and with empty lines at its end", async () => {
    const raw = noteMail("WIN: line ends", { body: "one\ntwo" });
    const lf = Buffer.from(raw.toString().replaceAll("\r\n", "\n"));
    const blanks = Buffer.from(raw.toString().replace("one\r\ntwo", "one \t\r\ntwo  \r\n\r\n"));
    const received = await receiveRaw(raw, lf, blanks);
    expect(received.map((mail) => mail.isNew)).toEqual([true, false, false]);
  });

  it("is one message without a Message-ID when From, To, Date, Subject and body are the same", async () => {
    const raw = () => noteMail("WIN: no id", { messageId: null, body: "text" });
    const received = await receiveRaw(raw(), raw());
    expect(received.map((mail) => mail.isNew)).toEqual([true, false]);
  });

  it("is two messages without a Message-ID when only the date differs", async () => {
    const received = await receiveRaw(
      noteMail("WIN: no id", { messageId: null }),
      noteMail("WIN: no id", { messageId: null, date: "Wed, 18 Nov 2026 10:16:00 +0100" }),
    );
    expect(received.map((mail) => mail.isNew)).toEqual([true, true]);
  });

  it("is two messages under one Message-ID when the body differs", async () => {
    const options = { messageId: "<same@x.example>" };
    const received = await receiveRaw(
      noteMail("WIN: a", { ...options, body: "12k" }),
      noteMail("WIN: a", { ...options, body: "13k" }),
    );
    expect(received.map((mail) => mail.isNew)).toEqual([true, true]);
  });

  it("is two messages when neither has any header", async () => {
    const received = await receiveRaw(Buffer.from("just text"), Buffer.from("other text"));
    expect(received.map((mail) => mail.isNew)).toEqual([true, true]);
  });

  it("only adds its sighting, and a sighting that was filed stays filed", async () => {
    const folderId = await mailboxWithFolder(database.db, { name: "shared" });
    const raw = noteMail("WIN: seen twice");
    const seen = (uid: number) =>
      incoming(raw, { source: "imap", sighting: { folderId, uidvalidity: 1, uid } });
    const [first] = await receive(database.db, [seen(4)]);
    await database.db.updateTable("sighting").set({ filed_at: RECEIVED_AT }).execute();
    const again = await receive(database.db, [seen(4), seen(9)]);
    expect(again).toEqual([4, 9].map(() => ({ messageId: first?.messageId, isNew: false })));
    const sightings = await database.db
      .selectFrom("sighting")
      .select(["uid", "filed_at"])
      .orderBy("uid")
      .execute();
    expect(sightings).toEqual([
      { uid: 4, filed_at: RECEIVED_AT },
      { uid: 9, filed_at: null },
    ]);
  });

  it("is one message when eight processes receive the same two hundred in opposite orders", async () => {
    const raws = Array.from({ length: 200 }, (_value, index) => noteMail(`WIN: race ${index}`));
    const orders = Array.from({ length: 8 }, (_value, index) => (index % 2 ? raws : [...raws].reverse()));
    const received = await Promise.all(orders.map((order) => receiveRaw(...order)));
    expect(received.flat().filter((mail) => mail.isNew)).toHaveLength(200);
    expect(await inbox(database.db)).toHaveLength(200);
  });
});

describe("what is kept", () => {
  it("is the raw mail to the octet", async () => {
    const raw = Buffer.concat([noteMail("WIN: binary"), Buffer.from([0, 255, 13, 10, 0]), randomBytes(5000)]);
    const [received] = await receiveRaw(raw);
    const row = await database.db
      .selectFrom("raw")
      .select("bytes")
      .where("message_id", "=", received?.messageId as number)
      .executeTakeFirstOrThrow();
    expect(row.bytes?.equals(raw)).toBe(true);
  });

  it("is what the header says, decoded", async () => {
    const raw = noteMail("=?utf-8?Q?WIN:_K=C3=A4ufer_gewonnen?=", {
      from: '"Pia, Moll" <Pia@Agency.Example>',
      inReplyTo: "<root@x.example>",
      messageId: "<own@x.example>",
    });
    await receiveRaw(raw);
    const row = await database.db.selectFrom("message").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      subject: "WIN: Käufer gewonnen",
      from_key: "pia@agency.example",
      message_id: "<own@x.example>",
      in_reply_to: "<root@x.example>",
      refs: ["<root@x.example>"],
      sent_at: new Date("2026-11-18T09:15:00Z"),
      received_at: RECEIVED_AT,
      state: "received",
      size: raw.length,
    });
  });

  it("has no moment for a Date that is missing or unreadable", async () => {
    await receiveRaw(
      noteMail("WIN: none", { date: null }),
      noteMail("WIN: odd", { date: "yesterday 2026" }),
      noteMail("WIN: no such day", { date: "Wed, 45 Nov 2026 10:15:00 +0100" }),
    );
    const rows = await database.db.selectFrom("message").select("sent_at").execute();
    expect(rows.map((row) => row.sent_at)).toEqual([null, null, null]);
  });

  it("takes NUL, half a surrogate pair and an address, an id and a subject of any length", async () => {
    const received = await receiveRaw(
      noteMail("WIN: nul \0 here"),
      noteMail(`WIN: ${"x".repeat(60_000)}`, {
        from: `${"a".repeat(9000)}@b.example`,
        messageId: `<${"ä".repeat(4000)}@x>`,
      }),
    );
    expect(received.map((mail) => mail.isNew)).toEqual([true, true]);
    const envelope = {
      messageId: null,
      inReplyTo: null,
      from: null,
      to: [],
      cc: [],
      subject: "WIN: \ud83d half",
    };
    await receive(database.db, [incoming(noteMail("x"), { envelope })]);
    expect((await inbox(database.db)).at(-1)?.subject).toBe("WIN: \ufffd half");
  });

  it("is a row without raw octets for a mail that was not downloaded, ended with its reason", async () => {
    const envelope = {
      messageId: "<big@x.example>",
      inReplyTo: null,
      from: { name: "Pia", address: "pia@agency.example" },
      to: [],
      cc: [],
      subject: "WIN: with a film",
    };
    const mail = (problem: "too-large" | "fetch-failed") =>
      incoming(Buffer.alloc(0), { raw: null, problem, size: 90_000_000, envelope });
    await receive(database.db, [mail("too-large"), mail("fetch-failed"), mail("too-large")]);
    expect(await inbox(database.db)).toMatchObject([
      { subject: "WIN: with a film", state: "needs-you", reasonCode: "too-large" },
      { subject: "WIN: with a film", state: "failed", reasonCode: "fetch-failed" },
    ]);
    expect(await database.db.selectFrom("raw").selectAll().execute()).toEqual([]);
  });

  it("comes in the order of arrival, also over many batches", async () => {
    const raws = Array.from({ length: 250 }, (_value, index) => noteMail(`WIN: number ${index}`));
    const received = await receiveRaw(...raws);
    const ids = received.map((mail) => mail.messageId);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect((await inbox(database.db)).map((row) => row.subject)).toEqual(
      raws.map((_raw, index) => `WIN: number ${index}`),
    );
  });

  it("is nothing at all when the transaction of the source is rolled back", async () => {
    const undone = database.db.transaction().execute(async (tx) => {
      await receiveInTransaction(tx, [incoming(noteMail("WIN: undone"))]);
      throw new Error("the cursor could not be written");
    });
    await expect(undone).rejects.toThrow("cursor");
    expect(await inbox(database.db)).toEqual([]);
  });
});

it("tells a mail with 25 MB of blanks behind it from no other copy of it", () => {
  const raw = noteMail("WIN: blanks");
  const padded = Buffer.concat([raw, Buffer.alloc(25_000_000, " ")]);
  expect(incomingFacts(incoming(padded))).toEqual(incomingFacts(incoming(raw)));
});
