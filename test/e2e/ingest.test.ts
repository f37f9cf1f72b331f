// Mailbox to entries on Dovecot and Postgres: exactly the right entries, nothing else touched, nothing done twice.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { type Ingest, wireIngest } from "../helpers/ingest-wiring.ts";
import { deliver, look } from "../helpers/mailbox.ts";
import { mixedMails, PM } from "../helpers/mixed-mails.ts";
import { addPm, mail } from "../helpers/reading.ts";

let dovecot: Dovecot;
let database: TestDatabase;
let ingest: Ingest;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
beforeEach(async () => {
  database = await freshDatabase();
  await addPm(database.db, PM);
});
afterEach(async () => {
  await database.drop();
});

const titles = async () =>
  (await database.db.selectFrom("entry").select("title").orderBy("title").execute()).map((row) => row.title);
const states = async () =>
  database.db
    .selectFrom("message")
    .select(["subject", "state", "reason_code as reason"])
    .orderBy("subject")
    .execute();

describe("300 mixed mails", () => {
  test("exactly the right entries; foreign mail keeps flags and place; a second run adds nothing", async () => {
    const mails = mixedMails();
    expect(mails).toHaveLength(300);
    await deliver(dovecot.port, "mixed", mails);
    const before = await look(dovecot.port, "mixed");
    ingest = await wireIngest(database.db, dovecot.url("mixed"));
    const [first] = await ingest.once();
    expect(first).toMatchObject({
      error: null,
      looked: 180,
      received: 120,
      isNew: 120,
      filed: 120,
      refused: 0,
    });
    const expected = mails.flatMap((one) => one.title ?? []).sort();
    expect((await titles()).sort()).toEqual(expected);

    const foreign = new Set(mails.flatMap((one, at) => (one.title === null ? [at + 1] : [])));
    expect(await look(dovecot.port, "mixed")).toEqual(before.filter((one) => foreign.has(one.uid)));
    const filed = await look(dovecot.port, "mixed", "Lately/Filed");
    const byId = new Map(before.map((one) => [one.messageId, one.flags]));
    expect(filed).toHaveLength(120);
    for (const one of filed) expect(one.flags).toEqual(byId.get(one.messageId));

    const [second] = await ingest.once();
    expect(second).toMatchObject({ error: null, looked: 0, received: 0, filed: 0 });
    expect(await titles()).toHaveLength(120);
    expect(await look(dovecot.port, "mixed", "Lately/Filed")).toHaveLength(120);
  });
});

describe("where mails end", () => {
  test("a duplicate is filed too; what needs somebody lies apart; automatic mail stays where it is", async () => {
    const automatic = `Auto-Submitted: auto-replied\n${mail(3, "Re: WIN: out of office")}`;
    await deliver(dovecot.port, "places", [
      mail(1, "WIN: one", PM),
      `Received: by alias\n${mail(1, "WIN: one", PM)}`,
      mail(2, "WIN: from a stranger", "eve@else.example"),
      automatic,
      mail(4, "Lunch?"),
    ]);
    ingest = await wireIngest(database.db, dovecot.url("places"));
    await ingest.once();
    expect((await states()).map((row) => [row.subject, row.state, row.reason])).toEqual([
      ["Re: WIN: out of office", "ignored", "automatic"],
      ["WIN: from a stranger", "needs-you", "unknown-sender"],
      ["WIN: one", "filed", "note"],
    ]);
    expect((await look(dovecot.port, "places")).map((one) => one.subject)).toEqual([
      "Re: WIN: out of office",
      "Lunch?",
    ]);
    expect((await look(dovecot.port, "places", "Lately/Filed")).map((one) => one.subject)).toEqual([
      "WIN: one",
      "WIN: one",
    ]);
    expect((await look(dovecot.port, "places", "Lately/Needs you")).map((one) => one.subject)).toEqual([
      "WIN: from a stranger",
    ]);
    expect(await titles()).toEqual(["one"]);
  });

  test("a held mail moves to Filed once its sender is known", async () => {
    await deliver(dovecot.port, "later", [
      mail(1, "WIN: early", "bob@agency.example"),
      mail(2, "WIN: other", "eve@else.example"),
    ]);
    ingest = await wireIngest(database.db, dovecot.url("later"));
    await ingest.once();
    expect(await look(dovecot.port, "later", "Lately/Needs you")).toHaveLength(2);
    await addPm(database.db, "bob@agency.example");
    expect((await ingest.once())[0]).toMatchObject({ received: 0, filed: 1 });
    expect((await look(dovecot.port, "later", "Lately/Needs you")).map((one) => one.subject)).toEqual([
      "WIN: other",
    ]);
    expect((await look(dovecot.port, "later", "Lately/Filed")).map((one) => one.subject)).toEqual([
      "WIN: early",
    ]);
    expect(await titles()).toEqual(["early"]);
  });

  test("a new UIDVALIDITY makes no second entry, and the copy that came again is filed", async () => {
    await deliver(dovecot.port, "valid", [mail(1, "WIN: one", PM)]);
    ingest = await wireIngest(database.db, dovecot.url("valid"));
    await ingest.once();
    await deliver(dovecot.port, "valid", [mail(2, "WIN: in the gap", PM), mail(1, "WIN: one", PM)]);
    await dovecot.setUidValidity("valid", "INBOX", 3_999_999_999);
    expect((await ingest.once())[0]).toMatchObject({ error: null, received: 2, isNew: 1, filed: 2 });
    expect(await titles()).toEqual(["in the gap", "one"]);
    expect(await look(dovecot.port, "valid")).toEqual([]);
  });

  test("oversize, without Message-ID, without Date, without From, between two good ones", async () => {
    await deliver(dovecot.port, "odd", [
      mail(1, "WIN: first", PM),
      mail(2, "WIN: huge", PM) + "x".repeat(60_000),
      `From: ${PM}\nSubject: WIN: no id\nDate: Mon, 16 Nov 2026 09:00:00 +0000\n\nx\n`,
      {
        raw: `From: ${PM}\nSubject: WIN: no date\nMessage-ID: <nodate@x.example>\n\nx\n`,
        receivedAt: new Date("2026-11-10T10:00:00Z"),
      },
      "Subject: WIN: no from\nMessage-ID: <nofrom@x.example>\n\nx\n",
      mail(3, "WIN: last", PM),
    ]);
    ingest = await wireIngest(database.db, dovecot.url("odd"), { env: { MAX_MESSAGE_BYTES: "50000" } });
    await ingest.once();
    expect((await states()).map((row) => [row.subject, row.state, row.reason])).toEqual([
      ["WIN: first", "filed", "note"],
      ["WIN: huge", "needs-you", "too-large"],
      ["WIN: last", "filed", "note"],
      ["WIN: no date", "filed", "note"],
      ["WIN: no from", "needs-you", "unknown-sender"],
      ["WIN: no id", "filed", "note"],
    ]);
    const undated = await database.db
      .selectFrom("entry")
      .select("on_date")
      .where("title", "=", "no date")
      .execute();
    expect(undated).toEqual([{ on_date: "2026-11-10" }]);
    expect((await look(dovecot.port, "odd", "Lately/Needs you")).map((one) => one.subject)).toEqual([
      "WIN: huge",
      "WIN: no from",
    ]);
    expect(await look(dovecot.port, "odd")).toEqual([]);
  });
});
