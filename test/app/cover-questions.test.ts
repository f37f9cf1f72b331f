// Who is asked while somebody covers: about the clients that are led, of whoever minds them when the digest is composed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { asksFor } from "../../src/app/asks.ts";
import { openQuestionsFor } from "../../src/app/digest-question.ts";
import { setCover } from "../../src/store/covers.ts";
import { type KnownPerson, personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let base: TestDatabase;
let pia: number;
let ben: number;
let win: { id: number; number: number };

const WEEK_MS = 7 * 86_400_000;
const DURING = new Date("2026-11-16T07:00:00Z");
const AFTER = new Date("2026-11-30T07:00:00Z");

beforeAll(async () => {
  base = await freshDatabase();
  pia = await addPm(base.db);
  ben = await addPm(base.db, { email: "ben@agency.test", name: "Ben" });
  const acme = await addClient(base.db, "Acme", [pia]);
  const led = { personId: pia, clientId: acme, on: "2026-11-02", loggedAt: "2026-11-02T09:00:00Z" };
  win = await addEntry(base.db, { ...led, title: "Night shift runs on scanners" });
  await addEntry(base.db, { ...led, title: "Depot opened" });
  const roi = await addEntry(base.db, { ...led, title: "48k a year", kind: "roi", figures: [{}] });
  const aside = await addClient(base.db, "Birch", [ben]);
  // Pia wrote it, and Ben leads its client: it is hers whoever covers for her.
  const own = {
    personId: pia,
    clientId: aside,
    loggedAt: "2026-11-03T09:00:00Z",
    title: "Mill",
    kind: "roi",
  } as const;
  const hers = await addEntry(base.db, own);
  await asked(roi.id, "Which success does 48k a year belong to?", win.number);
  await asked(hers.id, "Which success does Mill belong to?", 99);
  await setCover(base.db, pia, { byId: ben, until: "2026-11-29", since: new Date("2026-11-01T07:00:00Z") });
});
afterAll(() => base.drop());

async function asked(entryId: number, text: string, number: number): Promise<void> {
  const choices = [
    { text: "this", act: { do: "result-of", number } },
    { text: "none of these", act: { do: "none" } },
  ];
  await base.db
    .insertInto("question")
    .values({ entry_id: entryId, person_id: pia, kind: "result", text, choices: JSON.stringify(choices) })
    .execute();
}

const known = async (id: number) => (await personById(base.db, id)) as KnownPerson;
const reading = async (id: number, to: Date) => ({
  person: await known(id),
  window: { from: new Date(to.getTime() - WEEK_MS), to },
});
async function questions(to: Date): Promise<(string | undefined)[]> {
  const readings = [await reading(pia, to), await reading(ben, to)];
  const open = await openQuestionsFor(base.db, readings, () => true);
  return [pia, ben].map((id) => open.get(id)?.question?.text);
}

const RESULT = "Which success does 48k a year belong to?";
const OWN = "Which success does Mill belong to?";

test("the cover is asked about the clients that are led, and the lead again from the day after", async () => {
  expect(await questions(DURING)).toEqual([OWN, RESULT]);
  expect(await questions(AFTER)).toEqual([RESULT, undefined]);
});

test("nobody is asked about what came after his window closed", async () => {
  expect(await questions(new Date("2026-10-05T07:00:00Z"))).toEqual([undefined, undefined]);
});

test("no client is asked for the number of a success that may have got it", async () => {
  const titles = async () => {
    const asks = await asksFor(base.db, [await reading(ben, DURING)], {
      readAt: new Map(),
      agencyDomains: [],
    });
    return asks.get(ben)?.map((ask) => ask.title);
  };
  expect(await titles()).toEqual(["Depot opened"]);
  await base.db.updateTable("question").set({ answer: 2, answered_at: DURING }).execute();
  expect(await titles()).toEqual(["Depot opened", "Night shift runs on scanners"]);
});
