// `REVIEW:[Acme] …` by mail: recorded once, whatever is mailed or replayed again; held with what was unclear.
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeClientReview } from "../../src/app/review-close.ts";
import { replayMessages } from "../../src/store/message-log.ts";
import { prepareReview } from "../../src/store/reviews.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { inbox, noteMail } from "../helpers/incoming.ts";
import { type Installation, installation, person, take } from "../helpers/understanding.ts";
import { addClient, addEntry } from "../helpers/world.ts";

let base: TestDatabase;
let lately: Installation;
let acme: number;
let pia: number;
let projects: Record<string, number>;

beforeAll(async () => {
  base = await freshDatabase();
  lately = installation(base.db);
  pia = await person(base.db, "pia@agency.example", { name: "Pia" });
  acme = await addClient(base.db, "Acme", [pia]);
  await addEntry(base.db, { personId: pia, clientId: acme, on: "2026-08-03" });
  const rows = await base.db
    .insertInto("project")
    .values(
      ["Webshop", "Cold store", "Price data"].map((name) => ({
        client_id: acme,
        name,
        key: name.toLowerCase(),
        status: "confirmed",
      })),
    )
    .returning(["id", "name"])
    .execute();
  projects = Object.fromEntries(rows.map((row) => [row.name, row.id]));
  await base.db
    .insertInto("contact")
    .values([
      { client_id: acme, name: "Dana Holt", email_key: "dana@acme.example", level: "daily" },
      { client_id: acme, name: "Ruth Vale", email_key: "ruth@acme.example", level: "executive" },
    ])
    .execute();
});
afterAll(() => base.drop());

const reviews = () =>
  base.db
    .selectFrom("review")
    .select(["client_id", "window_from", "window_to", "state", "held_on", "outcome"])
    .orderBy("window_from")
    .execute();
const lastState = async () => (await inbox(base.db)).at(-1);
const statusOf = async (name: string) =>
  (
    await base.db
      .selectFrom("project")
      .select("status")
      .where("id", "=", projects[name] as number)
      .executeTakeFirstOrThrow()
  ).status;

const first = noteMail("REVIEW:[acme] They want the portal everywhere", {
  body: "Held: last Friday\nAttendees: Dana Holt, ruth@acme.example, Sam Poe\nWebshop: continue\nCold stroe: revise, fewer shelves\nPrice data: stop\n\nNext week: continue the tests.\n\n-- \nPia\nHarbour",
});

test("an outcome closes the window that was prepared, and makes no entry", async () => {
  await base.db.transaction().execute((tx) =>
    prepareReview(tx, {
      clientId: acme,
      windowFrom: "2026-08-03",
      windowTo: "2026-11-03",
      plannedAt: new Date("2026-11-13T09:00:00Z"),
      minutes: 60,
    }),
  );
  const before = await base.db.selectFrom("entry").select("id").execute();
  await take(lately, first);
  expect(await lastState()).toMatchObject({ state: "filed", reasonCode: "review" });
  expect(lately.outcomes).toMatchObject([{ state: "filed", entryIds: [] }]);
  expect(lately.outcomes[0]?.review).toEqual({
    client: "Acme",
    heldOn: "2026-11-13",
    outcome: "They want the portal everywhere\nNext week: continue the tests.",
    decisions: [
      { projectId: projects.Webshop, project: "Webshop", decision: "continue", note: null },
      { projectId: projects["Cold store"], project: "Cold store", decision: "revise", note: "fewer shelves" },
      { projectId: projects["Price data"], project: "Price data", decision: "stop", note: null },
    ],
    attendees: ["Dana Holt", "Ruth Vale"],
    strangers: ["Sam Poe"],
    isAdded: false,
    nextDueOn: "2027-02-13",
  });
  expect(await reviews()).toEqual([
    {
      client_id: acme,
      window_from: "2026-08-03",
      window_to: "2026-11-13",
      state: "held",
      held_on: "2026-11-13",
      outcome: "They want the portal everywhere\nNext week: continue the tests.\n+ Sam Poe",
    },
  ]);
  const came = await base.db
    .selectFrom("review_attendee")
    .innerJoin("contact", "contact.id", "contact_id")
    .select("name")
    .orderBy("name")
    .execute();
  expect(came.map((one) => one.name)).toEqual(["Dana Holt", "Ruth Vale"]);
  expect([await statusOf("Webshop"), await statusOf("Cold store"), await statusOf("Price data")]).toEqual([
    "confirmed",
    "confirmed",
    "ended",
  ]);
  expect(await base.db.selectFrom("entry").select("id").execute()).toEqual(before);
});

test("replayed it changes nothing twice: what was opened again since stays open", async () => {
  await base.db
    .updateTable("project")
    .set({ status: "confirmed" })
    .where("name", "=", "Price data")
    .execute();
  const before = await reviews();
  await base.db
    .updateTable("message")
    .set({ state: "received", attempts: 0, next_at: new Date(0) })
    .execute();
  lately.outcomes.length = 0;
  await take(lately);
  expect(await lastState()).toMatchObject({ state: "filed", reasonCode: "review" });
  expect(lately.outcomes).toEqual([]);
  expect(await reviews()).toEqual(before);
  expect(await statusOf("Price data")).toBe("confirmed");
});

test("a second mail of the same day adds to it; German words are understood", async () => {
  await take(
    lately,
    noteMail("Re: REVIEW: [Acme] Termin für das Frühjahr", {
      body: "Gehalten: 13.11.2026\nPrice data: fortführen",
    }),
    noteMail("REVIEW:[Acme] Termin für das Frühjahr", { body: "Gehalten: 13.11.2026" }),
  );
  expect(await reviews()).toMatchObject([
    { outcome: expect.stringMatching(/portal everywhere[\s\S]*\n\nTermin für das Frühjahr$/) },
  ]);
  expect((await inbox(base.db)).every((mail) => mail.state === "filed")).toBe(true);
  expect(lately.outcomes.at(-1)?.review).toMatchObject({ isAdded: true, decisions: [] });
});

test("a later day begins the next window where the last one ended", async () => {
  await take(lately, noteMail("REVIEW:[Acme]", { body: "Price data: beenden" }));
  expect((await reviews()).at(-1)).toMatchObject({
    window_from: "2026-11-13",
    window_to: "2026-11-18",
    held_on: "2026-11-18",
    outcome: null,
  });
  expect(await statusOf("Price data")).toBe("ended");
});

test.each([
  ["REVIEW:[Amce Foods Ltd] fine", "", "review-client"],
  ["REVIEW:", "It went well.", "review-client"],
  ["REVIEW:[Acme] fine", "Portal: stop", "review-project"],
  ["REVIEW:[Acme] nice", "webshop: maybe", "review-decision"],
  ["REVIEW:[Acme] nice", "Webshop: continue\n- *Cold store*: not yet", "review-decision"],
  ["REVIEW:[Acme] fine", "Held: sometime", "review-date"],
  ["REVIEW:[Acme] fine", "Held: 2026-13-45", "review-date"],
  ["REVIEW:[Acme] fine", "Held: 2 November 2026", "review-date"], // before one that was held since
  ["REVIEW:[Acme]", "Held: today", "review-empty"],
])("%s / %s waits for its sender: %s", async (subject, body, reasonCode) => {
  const before = await reviews();
  lately.outcomes.length = 0;
  await take(lately, noteMail(subject, { body }));
  expect(await lastState()).toMatchObject({ state: "needs-you", reasonCode });
  expect(lately.outcomes).toMatchObject([{ reasonCode, review: undefined }]);
  expect(await reviews()).toEqual(before);
});

test("a line of text stays text: its left side is no project, it is a whole remark, or the project is decided", async () => {
  const body = "Mood: good\nCold store: they like the new shelves a lot\nWebshop: continue\nWebshop: at last";
  await take(lately, noteMail("REVIEW:[Acme] nice", { body }));
  expect(await lastState()).toMatchObject({ state: "filed", reasonCode: "review" });
  expect(lately.outcomes.at(-1)?.review).toMatchObject({
    outcome: expect.stringContaining(
      "Mood: good\nCold store: they like the new shelves a lot\nWebshop: at last",
    ),
    decisions: [{ project: "Webshop", decision: "continue" }],
  });
});

test("of a client of another team it waits: who may log for it does not end its projects", async () => {
  const before = await reviews();
  const ben = await person(base.db, "ben@agency.example", { name: "Ben" });
  await addClient(base.db, "Birch", [ben]);
  const from = "ben@agency.example";
  await take(lately, noteMail("REVIEW:[Acme] we stop", { from, body: "Webshop: stop" }));
  expect(await lastState()).toMatchObject({ state: "needs-you", reasonCode: "review-team" });
  expect([await reviews(), await statusOf("Webshop")]).toEqual([before, "confirmed"]);
  await base.db.updateTable("person").set({ cover_id: ben }).where("id", "=", pia).execute();
  await take(lately, noteMail("REVIEW:[Acme] Ben was there", { from }));
  expect(await lastState()).toMatchObject({ state: "filed", reasonCode: "review" });
  await base.db.updateTable("person").set({ cover_id: null }).where("id", "=", pia).execute();
});

test("a stranger decides nothing, and other command words stay what they are", async () => {
  const before = await reviews();
  await take(lately, noteMail("REVIEW:[Acme] we stop it all", { from: "dana@acme.example" }));
  expect(await lastState()).toMatchObject({ state: "needs-you", reasonCode: "unknown-sender" });
  await take(lately, noteMail("TIMELINE:[Acme]"));
  expect(await lastState()).toMatchObject({ state: "needs-you", reasonCode: "command" });
  expect(await reviews()).toEqual(before);
});

test("replayed it leaves what was corrected by hand since: decisions, who came; the second mail of a day too", async () => {
  const dune = await addClient(base.db, "Dune", [pia]);
  const [webshop, store] = await base.db
    .insertInto("project")
    .values(
      ["Shop", "Store"].map((name) => ({
        client_id: dune,
        name,
        key: name.toLowerCase(),
        status: "confirmed",
      })),
    )
    .returning("id")
    .execute();
  const [lena, max] = await base.db
    .insertInto("contact")
    .values(
      ["lena", "max"].map((name) => ({
        client_id: dune,
        name,
        email_key: `${name}@dune.example`,
        level: "daily",
      })),
    )
    .returning("id")
    .execute();
  const ids = [webshop, store, lena, max].map((row) => row?.id as number) as [number, number, number, number];
  const mails = ["Attendees: Lena\nShop: stop", "Store: stop"].map((body, n) =>
    noteMail(`REVIEW:[Dune] it went well ${n}`, { body: `Held: 18 November 2026\n${body}` }),
  );
  await take(lately, ...mails);
  const standing = async () => {
    const decided = await base.db
      .selectFrom("review_decision")
      .innerJoin("project", "project.id", "project_id")
      .select(["name", "decision", "note", "status"])
      .where("client_id", "=", dune)
      .orderBy("name")
      .execute();
    const came = await base.db
      .selectFrom("review_attendee")
      .select("contact_id")
      .where("contact_id", "in", ids.slice(2))
      .orderBy("contact_id")
      .execute();
    return {
      decided: decided.map((one) => Object.values(one).join(" ")),
      came: came.map((one) => one.contact_id),
    };
  };
  expect(await standing()).toEqual({ decided: ["Shop stop  ended", "Store stop  ended"], came: [ids[2]] });
  await base.db.transaction().execute((tx) =>
    closeClientReview(tx, {
      clientId: dune,
      heldOn: "2026-11-18",
      today: "2026-11-20",
      outcome: "",
      decisions: ids.slice(0, 2).map((projectId) => ({ projectId, decision: "continue", note: "after all" })),
      attendeeIds: ids.slice(2),
      messageId: null,
      isReplayed: false,
    }),
  );
  const byHand = {
    decided: ["Shop continue after all confirmed", "Store continue after all confirmed"],
    came: ids.slice(2),
  };
  expect(await standing()).toEqual(byHand);
  const rows = await base.db
    .selectFrom("message")
    .select("id")
    .where("subject", "like", "%[Dune]%")
    .execute();
  expect(
    await replayMessages(
      base.db,
      rows.map((row) => row.id),
    ),
  ).toHaveLength(2);
  await take(lately);
  expect(await lastState()).toMatchObject({ state: "filed", reasonCode: "review" });
  expect(await standing()).toEqual(byHand);
});
