// Who a new name is: asked once it stands in the open, with the client it is short for first, and no longer than it matters.
import { expect, test } from "vitest";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { openQuestions } from "../../src/store/questions.ts";
import { noteMail } from "../helpers/incoming.ts";
import { askedAbout, confirmedClient, forwarded } from "../helpers/logging.ts";
import { entries, installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();
const clients = async () => (await entries(here.db)).map(({ client }) => client);
const privately = () =>
  noteMail("WIN-PRIVATE:[Nordlicht] Notfallhandbuch fertig", { from: "ben@agency.example" });

test("a name that a colleague used in private catches no mail from the client's own address", async () => {
  await person(here.db, "ben@agency.example", { name: "Ben" });
  const id = await confirmedClient(here.db, "Nordlicht Energie");
  await here.db.insertInto("client_domain").values({ domain: "nordlicht.example", client_id: id }).execute();
  await take(here.lately, privately());
  await take(
    here.lately,
    noteMail("ROI:[Nordlicht] WG: Zahlen", { body: forwarded("Jens <jens@nordlicht.example>") }),
  );
  expect(await clients()).toEqual(["Nordlicht", "Nordlicht Energie"]);
  expect((await entries(here.db))[1]).toMatchObject({ project: null });
});

test("who the first uses in the open is asked who it is, once, though a colleague used it in private", async () => {
  await person(here.db, "ben@agency.example", { name: "Ben" });
  await confirmedClient(here.db, "Nordlicht Energie");
  await take(here.lately, privately());
  await take(here.lately, noteMail("WIN:[Nordlicht] Portal live"), noteMail("WIN:[Nordlicht] Zähler live"));
  await take(here.lately, noteMail("WIN:[Nordlicht] App live"));
  expect(await askedAbout(here.db, 101)).toMatchObject([
    { kind: "name", who: "Pia", text: "Who is Nordlicht?" },
  ]);
  for (const number of [102, 103]) expect(await askedAbout(here.db, number)).toEqual([]);
});

test("a name in short is offered first as the client it begins", async () => {
  await confirmedClient(here.db, "Acme Foods");
  await confirmedClient(here.db, "Birch");
  await take(here.lately, noteMail("WIN:[Acme] checkout is live"));
  const [question] = await askedAbout(here.db, 100);
  expect(question?.choices.slice(0, 3)).toEqual([
    "the same as Acme Foods",
    "a new client",
    "a project of Acme Foods",
  ]);
});

test("nobody is asked any more who a client is whose last entry became another's", async () => {
  const acme = await confirmedClient(here.db, "Acme");
  await take(here.lately, noteMail("WIN:[Dovetail] a is live"), noteMail("WIN:[Dovetail] b is live"));
  const given = (number: number) =>
    here.db
      .transaction()
      .execute((tx) => correctEntries(tx, [number], () => ({ field: "client", value: acme }), new Date()));
  await given(101);
  expect(await askedAbout(here.db, 100)).toHaveLength(1);
  await given(100);
  expect(await askedAbout(here.db, 100)).toEqual([]);
});

test("what a client answered is asked about before the rest", async () => {
  await confirmedClient(here.db, "Acme");
  await take(here.lately, noteMail("WIN:[Cobalt] a is live"), noteMail("WIN:[Acme] b is live"));
  const [, second] = await here.db
    .selectFrom("entry")
    .select(["id", "person_id"])
    .orderBy("number")
    .execute();
  const proposal = { kind: "proposal", text: "Put it there?", choices: JSON.stringify([]) };
  await here.db
    .insertInto("question")
    .values({ ...proposal, entry_id: second!.id, person_id: second!.person_id })
    .execute();
  const readers = [
    { personId: second!.person_id, day: "2026-11-23", before: new Date("2026-11-23T07:00:00Z") },
  ];
  const open = (await openQuestions(here.db, readers)).get(second!.person_id);
  expect(open?.map(({ kind }) => kind)).toEqual(["proposal", "name"]);
});
