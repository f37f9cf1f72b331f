// A second IMAP server, Courier: no MOVE, another namespace and delimiter; somebody else's \Deleted mail is still there.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Courier, startCourier } from "../helpers/courier.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { type Ingest, wireIngest } from "../helpers/ingest-wiring.ts";
import { look } from "../helpers/mailbox.ts";
import { PM } from "../helpers/mixed-mails.ts";
import { addPm, mail } from "../helpers/reading.ts";

let database: TestDatabase;
let courier: Courier;
let ingest: Ingest;
beforeEach(async () => {
  database = await freshDatabase();
  await addPm(database.db, PM);
});
afterEach(async () => {
  await courier.stop();
  await database.drop();
});

describe.each([
  { uidplus: true, left: [] },
  {
    uidplus: false,
    left: [
      ["WIN: one", "\\Deleted"],
      ["WIN: from a stranger", "\\Deleted"],
    ],
  },
])("Courier with UIDPLUS $uidplus", ({ uidplus, left }) => {
  test("notes are filed under its own folder names, nothing of others is expunged, a second run adds nothing", async () => {
    courier = await startCourier({ uidplus });
    courier.deliver([
      { raw: mail("f1", "Somebody's waste", "bob@else.example"), flags: "T" },
      { raw: mail(1, "WIN: one", PM) },
      { raw: mail("f2", "Win a free phone", "eve@else.example"), flags: "FS" },
      { raw: mail(2, "WIN: from a stranger", "eve@else.example") },
    ]);
    ingest = await wireIngest(database.db, courier.url);
    expect(await ingest.once()).toMatchObject([
      { error: null, looked: 2, received: 2, filed: 2, refused: 0 },
    ]);
    const entries = await database.db.selectFrom("entry").select("title").execute();
    expect(entries).toEqual([{ title: "one" }]);
    const inbox = async () =>
      (await look(courier.port, "courier")).map((one) => [one.subject, ...one.flags]).sort();
    const stays = [
      ["Somebody's waste", "\\Deleted"],
      ["Win a free phone", "\\Flagged", "\\Seen"],
      ...left,
    ].sort();
    expect(await inbox()).toEqual(stays);
    const filed = async (name: string) =>
      (await look(courier.port, "courier", `INBOX.Lately.${name}`)).map((one) => [one.subject, ...one.flags]);
    expect(await filed("Filed")).toEqual([["WIN: one"]]);
    expect(await filed("Needs you")).toEqual([["WIN: from a stranger"]]);

    expect(await ingest.once()).toMatchObject([{ error: null, looked: 0, received: 0, filed: 0 }]);
    expect(await inbox()).toEqual(stays);
    expect(await filed("Filed")).toHaveLength(1);
  });

  test("a mail whose sender becomes known moves on from Needs you to Filed", async () => {
    courier = await startCourier({ uidplus });
    courier.deliver([{ raw: mail(1, "WIN: early", "bob@agency.example") }]);
    ingest = await wireIngest(database.db, courier.url);
    await ingest.once();
    await addPm(database.db, "bob@agency.example");
    expect(await ingest.once()).toMatchObject([{ error: null, filed: 1 }]);
    const needs = await look(courier.port, "courier", "INBOX.Lately.Needs you");
    expect(needs.filter((one) => !one.flags.includes("\\Deleted"))).toEqual([]);
    expect((await look(courier.port, "courier", "INBOX.Lately.Filed")).map((one) => one.subject)).toEqual([
      "WIN: early",
    ]);
  });
});
