// Who is nudged and reads: a lead, his cover, whoever takes over; and nobody about a client that has ended.
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { endClient, undoEnd } from "../../src/app/end-client.ts";
import { coverFor, endCover, leave } from "../../src/app/person-leave.ts";
import { reviewsDueFor } from "../../src/app/reviews-due.ts";
import { clientById, type KnownClient } from "../../src/store/clients.ts";
import { quietClients } from "../../src/store/digests.ts";
import { entriesOfReaders, loggedEntries } from "../../src/store/entries.ts";
import { type KnownPerson, personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { inbox, incoming, noteMail } from "../helpers/incoming.ts";
import { installation, person, take } from "../helpers/understanding.ts";
import { addClient, addEntry } from "../helpers/world.ts";

let base: TestDatabase;
let acme: number;
let pia: number;
let ben: number;

const NOW = new Date("2026-11-18T12:00:00Z");
const TODAY = { today: "2026-11-18", now: NOW };
/** Holds T-7 of what is due on 24 November. */
const WEEK = { from: new Date("2026-11-16T07:00:00Z"), to: new Date("2026-11-23T07:00:00Z") };

beforeAll(async () => {
  base = await freshDatabase();
  pia = await person(base.db, "pia@agency.example", { name: "Pia" });
  ben = await person(base.db, "ben@agency.example", { name: "Ben" });
  acme = await addClient(base.db, "Acme", [pia]);
  await addEntry(base.db, {
    personId: pia,
    clientId: acme,
    on: "2026-08-24",
    loggedAt: "2026-08-24T10:00:00Z",
  });
});
afterAll(() => base.drop());

const known = async (id: number) => (await personById(base.db, id)) as KnownPerson;
const client = async () => (await clientById(base.db, acme)) as KnownClient;
const reviewsIn = async (id: number, window: typeof WEEK) =>
  (await reviewsDueFor(base.db, [{ person: await known(id), window }])).get(id) ?? [];
const due = async (id: number) =>
  (await reviewsIn(id, WEEK)).map(({ client, ...rest }) => ({ ...rest, client: client.name }));
const newsOf = async (id: number) => {
  const asked = [pia, ben].map((personId) => ({ personId, loggedFrom: null, loggedBefore: WEEK.to }));
  const news = await entriesOfReaders(base.db, asked, { unclaimed: true });
  return news.get(id)?.map((entry) => entry.title);
};
const quietFor = async (id: number) =>
  (await quietClients(base.db, [{ personId: id, day: "2027-01-01" }])).get(id) ?? [];

test("the lead is told of the review that is due, with the days left", async () => {
  expect(await due(pia)).toEqual([{ client: "Acme", dueOn: "2026-11-24", inDays: 1, lastHeldOn: null }]);
  expect(await due(ben)).toEqual([]);
});

test("while somebody covers he is told instead, and reads the client's news, not its past", async () => {
  await coverFor(base.db, await known(pia), await known(ben), { until: "2026-12-01", ...TODAY });
  expect([await due(pia), (await due(ben)).length]).toEqual([[], 1]);
  await addEntry(base.db, {
    personId: pia,
    clientId: acme,
    title: "While she was away",
    loggedAt: "2026-11-19T10:00:00Z",
  });
  expect(await newsOf(ben)).toEqual(["While she was away"]);
  expect(await newsOf(pia)).toEqual(["A success", "While she was away"]);
  expect(await quietFor(ben)).toHaveLength(1);
  // The day of a private success is told by no list.
  const secret = { personId: pia, clientId: acme, on: "2026-11-20", loggedAt: "2026-08-25T10:00:00Z" };
  await addEntry(base.db, { ...secret, visibility: "private" });
  expect(await quietFor(pia)).toMatchObject([{ lastOn: expect.not.stringMatching("2026-11-20") }]);
  const after = { from: new Date("2026-12-21T07:00:00Z"), to: new Date("2026-12-28T07:00:00Z") };
  expect(await reviewsIn(ben, after)).toEqual([]); // the cover has run out
  expect(await reviewsIn(pia, after)).toHaveLength(1);
});

test("a cover needs somebody who is there himself", async () => {
  const cover = async (of: number, by: number) =>
    coverFor(base.db, await known(of), await known(by), { until: null, ...TODAY });
  await expect(cover(pia, pia)).rejects.toMatchObject({ code: "PERSON_UNFIT" });
  await expect(cover(ben, pia)).rejects.toMatchObject({ code: "PERSON_UNFIT" });
  await endCover(base.db, await known(pia));
  expect((await due(pia)).length).toBe(1);
});

test("a client that ended is nobody's nudge, its share links open nothing, its history stays", async () => {
  await base.db
    .insertInto("token")
    .values({ sha256: Buffer.alloc(32, 1), kind: "share", client_id: acme })
    .execute();
  const before = (await loggedEntries(base.db, { clientIds: [acme] })).length;
  expect(await endClient(base.db, await client(), "2026-11-18", NOW)).toBe(1);
  await expect(endClient(base.db, await client(), "2026-11-18", NOW)).rejects.toMatchObject({
    code: "CLIENT_ENDED",
  });
  expect(await due(pia)).toEqual([]);
  expect(await quietFor(pia)).toEqual([]);
  expect(await base.db.selectFrom("token").select("revoked_at").execute()).toEqual([{ revoked_at: NOW }]);
  expect(await loggedEntries(base.db, { clientIds: [acme] })).toHaveLength(before);
});

test("a later note asks whether it is back, and the answer brings it back", async () => {
  const lately = installation(base.db);
  await take(lately, noteMail("WIN:[Acme] one more go-live"));
  const [entry] = await loggedEntries(base.db, { clientIds: [acme], order: "newest", limit: 1 });
  const [question] = await base.db.selectFrom("question").selectAll().execute();
  expect(question).toMatchObject({ text: "Acme ended on 18 November 2026. Is it back?", person_id: pia });
  await base.db.transaction().execute((tx) => answerQuestion(tx, entry?.number as number, 1, NOW));
  expect((await client()).status).toBe("confirmed");
  await expect(undoEnd(base.db, await client())).rejects.toMatchObject({ code: "CLIENT_NOT_ENDED" });
});

test("who leaves hands over those that ended too: a late note asks whoever took them, and nobody must take them", async () => {
  const day = "2026-11-18";
  const noor = await person(base.db, "noor@agency.example", { name: "Noor" });
  const dune = await addClient(base.db, "Dune", [noor]);
  await endClient(base.db, (await clientById(base.db, dune)) as KnownClient, day, NOW);
  const left = await base.db.transaction().execute(async (tx) => {
    return leave(tx, await known(noor), await known(ben), { day, ...TODAY });
  });
  expect(left.handedOver).toEqual(["Dune"]);
  await take(installation(base.db), noteMail("WIN:[Dune] one more go-live"));
  const asked = await base.db
    .selectFrom("question")
    .select("person_id")
    .where("text", "like", "Dune ended%")
    .execute();
  expect(asked).toEqual([{ person_id: ben }]);
  const ruth = await person(base.db, "ruth@agency.example", { name: "Ruth" });
  const esker = await addClient(base.db, "Esker", [ruth]);
  await endClient(base.db, (await clientById(base.db, esker)) as KnownClient, day, NOW);
  expect(await leave(base.db, await known(ruth), null, { day, ...TODAY })).toMatchObject({ handedOver: [] });
});

test("who leaves hands the clients over, and later mail from there is held", async () => {
  const day = "2026-11-18";
  await expect(leave(base.db, await known(pia), null, { day, ...TODAY })).rejects.toMatchObject({
    code: "PERSON_LEADS",
    message: expect.stringContaining("Pia leads Acme."),
  });
  const left = await base.db
    .transaction()
    .execute(async (tx) => leave(tx, await known(pia), await known(ben), { day, ...TODAY }));
  expect(left).toEqual({ handedOver: ["Acme"], uncovered: [] });
  expect((await client()).leadPersonId).toBe(ben);
  expect((await due(ben)).length).toBe(1);
  expect(await newsOf(ben)).toEqual(["While she was away"]);
  const lately = installation(base.db);
  await take(
    lately,
    incoming(noteMail("WIN:[Acme] written before"), { receivedAt: new Date("2026-11-17T09:00:00Z") }),
    incoming(noteMail("WIN:[Acme] written after"), { receivedAt: new Date("2026-11-18T09:00:00Z") }),
  );
  expect((await inbox(base.db)).slice(-2)).toMatchObject([
    { state: "filed" },
    { state: "needs-you", reasonCode: "unknown-sender" },
  ]);
});
