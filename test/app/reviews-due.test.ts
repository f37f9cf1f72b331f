// Which reviews a digest tells of, and in how many days: counted from the day on which it goes out, in its reader's zone.
import { afterAll, beforeAll, expect, test } from "vitest";
import { reviewsDueFor } from "../../src/app/reviews-due.ts";
import { type KnownPerson, personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { person } from "../helpers/understanding.ts";
import { addClient, addEntry } from "../helpers/world.ts";

let base: TestDatabase;
let pia: number;

beforeAll(async () => {
  base = await freshDatabase();
  pia = await person(base.db, "pia@agency.example", { name: "Pia", zone: "Europe/Berlin" });
  for (const [name, on] of [
    ["Acme", "2026-08-30"], // due on 30 November
    ["Birch", "2026-09-03"], // due on 3 December
  ] as const) {
    const client = await addClient(base.db, name, [pia]);
    await addEntry(base.db, { personId: pia, clientId: client, on, loggedAt: `${on}T10:00:00Z` });
  }
});
afterAll(() => base.drop());

const DAY_MS = 86_400_000;

/** Of the week that ends at 08:00 of that Monday in Berlin. */
async function told(monday: string): Promise<string[]> {
  const to = new Date(`${monday}T07:00:00Z`);
  const window = { from: new Date(to.getTime() - 7 * DAY_MS), to };
  const reader = (await personById(base.db, pia)) as KnownPerson;
  const due = await reviewsDueFor(base.db, [{ person: reader, window }]);
  return (due.get(pia) ?? []).map(({ client, dueOn, inDays }) => `${client.name} ${dueOn} ${inDays}`);
}

test.each([
  ["2026-11-02", []],
  ["2026-11-09", ["Acme 2026-11-30 21"]],
  ["2026-11-16", ["Birch 2026-12-03 17"]],
  ["2026-11-23", ["Acme 2026-11-30 7"]],
  ["2026-11-30", ["Acme 2026-11-30 0", "Birch 2026-12-03 3"]],
  ["2026-12-07", ["Birch 2026-12-03 -4"]],
  ["2026-12-14", []],
])("the digest of %s", async (monday, lines) => {
  expect(await told(monday)).toEqual(lines);
});
