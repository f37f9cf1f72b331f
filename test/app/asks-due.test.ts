// Which successes a digest asks for, of whom, how often: on rows of a real Postgres.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asksFor } from "../../src/app/asks.ts";
import { openQuestionsFor } from "../../src/app/digest-question.ts";
import { readAddresses } from "../../src/app/read-address.ts";
import type { Ask } from "../../src/core/digest/nudges.ts";
import { insertAsks } from "../../src/store/asks.ts";
import { noteContactLeft } from "../../src/store/contacts.ts";
import { setCover } from "../../src/store/covers.ts";
import type { Database } from "../../src/store/database.ts";
import { personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { mailboxWithFolder } from "../helpers/incoming.ts";
import { addClient, addEntry, addPm, linkResult, testConfig } from "../helpers/world.ts";

let base: TestDatabase;
let db: Database;
let pia: number;
let acme: number;
let count = 0;

beforeAll(async () => {
  base = await freshDatabase();
  db = base.db;
});
afterAll(() => base.drop());
/** A person and a client of their own for each test. */
beforeEach(async () => {
  count += 1;
  pia = await addPm(db, { email: `pia${count}@agency.test` });
  acme = await addClient(db, `Acme ${count}`, [pia]);
});

const MONDAY = new Date("2026-11-23T07:00:00Z");
const WEEK_MS = 7 * 86_400_000;
const win = (title: string, on: string, change: object = {}) =>
  addEntry(db, { personId: pia, clientId: acme, title, on, loggedAt: `${on}T09:00:00Z`, ...change });

async function asks(personId = pia, at = MONDAY): Promise<Ask[]> {
  const person = await personById(db, personId);
  if (!person) throw new Error("nobody");
  const window = { from: new Date(at.getTime() - WEEK_MS), to: at };
  const readAt = new Map([[personId, "wins@agency.test"]]);
  return (await asksFor(db, [{ person, window }], { readAt, agencyDomains: [] })).get(personId) ?? [];
}
const titles = async (...args: Parameters<typeof asks>) => (await asks(...args)).map((ask) => ask.title);

/** As composing does. */
async function ask(entryId: number, at: Date): Promise<void> {
  const { id } = await db
    .insertInto("letter")
    .values({
      key: `digest:${entryId}:${at.toISOString()}`,
      kind: "digest",
      person_id: pia,
      to_email: "pia@agency.test",
      subject: "",
      message_id: `<${entryId}-${at.getTime()}@agency.test>`,
      raw: Buffer.from(""),
      state: "held",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertAsks(db, [{ letterId: id, entryId, to: null, at }]);
}

describe("a success is asked for", () => {
  test("when it is a week old and not half a year, the featured and the latest first, three at most", async () => {
    await win("of this week", "2026-11-18");
    await win("of last year", "2026-01-10");
    await win("spring", "2026-06-02");
    await win("summer", "2026-07-02");
    await win("autumn", "2026-10-02");
    const { id } = await win("featured", "2026-06-30");
    await db.updateTable("entry").set({ featured: true }).where("id", "=", id).execute();
    expect(await titles()).toEqual(["featured", "autumn", "summer"]);
  });

  test("of each client before a second one of any", async () => {
    const birch = await addClient(db, `Birch ${count}`, [pia]);
    await win("Acme, new", "2026-11-12");
    await win("Acme, newer", "2026-11-13");
    await win("Birch, old", "2026-07-01", { clientId: birch });
    expect(await titles()).toEqual(["Acme, newer", "Birch, old", "Acme, new"]);
  });

  test("not when it has a number of the client's, a result, or led to one that has", async () => {
    await win("own number", "2026-11-01", { figures: [{}] });
    await win("agency's number", "2026-11-02", { figures: [{ beneficiary: "agency" }] });
    const resulted = await win("with a result", "2026-11-03");
    const result = await win("words", "2026-11-04", { kind: "roi" });
    await linkResult(db, resulted.id, result.id);
    const workshop = await win("workshop", "2026-11-05");
    const project = await win("project", "2026-11-06", { figures: [{}] });
    const led = { from_entry: workshop.id, to_entry: project.id, kind: "led-to", reason: "", by: "person" };
    await db.insertInto("link").values(led).execute();
    expect(await titles()).toEqual(["agency's number"]);
  });

  test("never when it is private, linked to something private, without a number on purpose, withdrawn, hidden or a copy", async () => {
    await win("private", "2026-11-01", { visibility: "private" });
    const near = await win("made possible by a private one", "2026-11-02");
    const inside = await win("inside", "2026-11-03", { visibility: "private" });
    const led = { from_entry: inside.id, to_entry: near.id, kind: "led-to", reason: "", by: "person" };
    await db.insertInto("link").values(led).execute();
    const set = async (title: string, values: object) => {
      const { id } = await win(title, "2026-11-04");
      await db.updateTable("entry").set(values).where("id", "=", id).execute();
      return id;
    };
    const copied = await set("no number", { no_number: true });
    await set("withdrawn", { withdrawn_at: MONDAY });
    await set("hidden from the client", { hidden: true });
    await set("a copy", { possible_duplicate_of: copied });
    await win("nobody's", "2026-11-05", { clientId: null });
    expect(await titles()).toEqual([]);
  });

  test("in the client's wording, without what was taken back; not when that speaks of the agency's own money", async () => {
    const ours = { text: "90k EUR", amount: 90_000, beneficiary: "agency" } as const;
    const contract = await win("Our contract is extended, € 90,000", "2026-11-02", { figures: [ours] });
    const gone = await win("Checkout saves 48k a year", "2026-11-03", { figures: [{}] });
    await db
      .updateTable("figure")
      .set({ withdrawn_at: MONDAY, reason: "wrong base year" })
      .where("entry_id", "=", gone.id)
      .execute();
    const reword = (id: number, title: string) =>
      db.updateTable("entry").set({ client_title: title }).where("id", "=", id).execute();
    const [first, ...others] = await asks();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ title: "Checkout saves …" });
    expect(`${first?.subject} ${first?.body}`).not.toContain("48k");
    await reword(gone.id, "Your checkout is live, 48k a year");
    await reword(contract.id, "We go on together");
    expect((await asks()).map(({ title, subject }) => [title, subject])).toEqual([
      ["Checkout saves …", `What has “Your checkout is live, …” brought? (#${gone.number})`],
      ["Our contract is extended, € 90,000", `What has “We go on together” brought? (#${contract.number})`],
    ]);
  });

  test("of the client's lead alone, while the client is one", async () => {
    const otto = await addPm(db, { email: `otto${count}@agency.test` });
    await db
      .insertInto("client_member")
      .values({ client_id: acme, person_id: otto, role: "member" })
      .execute();
    await win("ours", "2026-11-01", { personId: otto });
    expect(await titles(otto)).toEqual([]);
    expect(await titles()).toEqual(["ours"]);
    await db.updateTable("client").set({ status: "ended" }).where("id", "=", acme).execute();
    expect(await titles()).toEqual([]);
  });

  test("of whoever covers for the lead, up to his last day", async () => {
    const otto = await addPm(db, { email: `otto${count}@agency.test` });
    await win("ours", "2026-11-01");
    await setCover(db, pia, { byId: otto, until: "2026-11-23", since: MONDAY });
    expect([await titles(otto), await titles()]).toEqual([["ours"], []]);
    await setCover(db, pia, { byId: otto, until: "2026-11-22", since: MONDAY });
    expect([await titles(otto), await titles()]).toEqual([[], ["ours"]]);
  });

  test("twice at most, 21 days after it was asked for, or after it was seen sent", async () => {
    const { id } = await win("ours", "2026-11-01");
    const later = (weeks: number) => new Date(MONDAY.getTime() + weeks * WEEK_MS);
    await ask(id, MONDAY);
    expect(await titles(pia, later(2))).toEqual([]);
    expect((await asks(pia, later(3))).map(({ time }) => time)).toEqual([2]);
    await db
      .updateTable("ask")
      .set({ sent_seen_at: later(1) })
      .where("entry_id", "=", id)
      .execute();
    expect(await titles(pia, later(3))).toEqual([]);
    expect(await titles(pia, later(4))).toEqual(["ours"]);
    await ask(id, later(4));
    expect(await titles(pia, later(9))).toEqual([]);
    // A preview of the first window reads as its letter did.
    expect((await asks()).map(({ time }) => time)).toEqual([1]);
  });
});

describe("who is asked", () => {
  const contact = (name: string, level: string, email_key = `${name.toLowerCase()}@acme${count}.test`) =>
    db.insertInto("contact").values({ client_id: acme, name, email_key, level }).execute();

  test("is the contact of daily work, else who last wrote, else nobody; never one of ours", async () => {
    await win("ours", "2026-11-01");
    expect((await asks())[0]).toMatchObject({ to: null, bcc: "wins@agency.test" });
    const wrote = async (from: string, on: string) => {
      const { id } = await win("a result", on, { kind: "roi" });
      const [domain] = from.split("@").slice(1);
      await db
        .insertInto("evidence")
        .values({
          entry_id: id,
          from_name: "",
          from_email: from,
          domain,
          sent_at: `${on}T09:00:00Z`,
          text: "x",
        })
        .execute();
    };
    await wrote(`Lena@acme${count}.test`, "2026-10-01");
    await wrote(`rui@acme${count}.test`, "2026-09-01");
    await wrote(`pia${count}@agency.test`, "2026-10-02");
    await wrote("colleague@agency.test", "2026-10-03");
    expect((await asks())[0]?.to?.email).toBe(`lena@acme${count}.test`);
    await contact("Lena", "daily");
    expect((await asks())[0]?.to?.name).toBe("Lena");
    await noteContactLeft(db, acme, `lena@acme${count}.test`, "2026-11-20");
    expect((await asks())[0]?.to?.email).toBe(`rui@acme${count}.test`);
    await contact("Dana", "daily");
    await contact("Bo", "executive");
    const [first] = await asks();
    expect(first?.to).toEqual({ name: "Dana", email: `dana@acme${count}.test` });
    expect(first?.mailto.startsWith(`mailto:dana@acme${count}.test?subject=`)).toBe(true);
    expect(first?.body).toContain("Hello Dana,");
  });
});

describe("the question of a digest", () => {
  const asked = (entryId: number, text: string, act: object, kind = "result") =>
    db
      .insertInto("question")
      .values({
        entry_id: entryId,
        person_id: pia,
        kind,
        text,
        choices: JSON.stringify([{ text: "this", act }]),
      })
      .execute();

  test("is the oldest open one, none about or with a private entry, and the others are counted", async () => {
    const person = await personById(db, pia);
    if (!person) throw new Error("nobody");
    const inside = await win("inside", "2026-11-01", { visibility: "private" });
    const open = await win("open", "2026-11-02");
    await asked(inside.id, "about a private one", { do: "none" });
    await asked(open.id, "names a private one", { do: "result-of", number: inside.number });
    await asked(open.id, "the oldest", { do: "none" }, "name");
    await asked(open.id, "another", { do: "none" }, "client");
    const window = { from: MONDAY, to: MONDAY };
    const question = await openQuestionsFor(db, [{ person, window }], () => true);
    expect(question.get(pia)).toMatchObject({
      question: {
        number: open.number,
        text: "the oldest",
        choices: [{ digit: 1, text: "this" }],
        isNew: true,
        canReply: true,
      },
      furtherQuestions: 1,
    });
  });
});

describe("the address that is read", () => {
  test("is REPLY_TO, else a shared mailbox, else the reader's own, never another's", async () => {
    const otto = await addPm(db, { email: `otto${count}@agency.test` });
    const here = async (config = testConfig()) =>
      (await readAddresses(db, [pia, otto], config)).get(pia) ?? null;
    await mailboxWithFolder(db, { name: `otto${count}@agency.test`, ownerPersonId: otto });
    await mailboxWithFolder(db, { name: "wins" });
    expect(await here()).toBeNull();
    await mailboxWithFolder(db, { name: `pia${count}@agency.test`, ownerPersonId: pia });
    expect(await here()).toBe(`pia${count}@agency.test`);
    await mailboxWithFolder(db, { name: "Wins@agency.test" });
    expect(await here()).toBe("wins@agency.test");
    const named = testConfig({ REPLY_TO: "Wins <Notes@agency.test>" });
    expect(await here(named)).toBe("notes@agency.test");
  });
});
