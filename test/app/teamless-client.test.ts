// A client that nobody leads gets the first author as its lead; a client with a team keeps it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { teams } from "../../src/store/clients.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { noteMail } from "../helpers/incoming.ts";
import { type Installation, installation, person, take } from "../helpers/understanding.ts";

let database: TestDatabase;
let lately: Installation;
let pia: number;

beforeAll(async () => {
  database = await freshDatabase();
  lately = installation(database.db);
  pia = await person(database.db, "pia@agency.example");
});
afterAll(() => database.drop());

async function addClient(name: string, leadPersonId: number | null): Promise<number> {
  const { id } = await database.db
    .insertInto("client")
    .values({ name, key: name.toLowerCase(), status: "confirmed" })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (leadPersonId !== null) {
    const member = { client_id: id, person_id: leadPersonId, role: "lead" };
    await database.db.insertInto("client_member").values(member).execute();
  }
  return id;
}

test("the first author leads a teamless client; one with a lead is left alone", async () => {
  const otto = await person(database.db, "otto@agency.example");
  const [teamless, led] = [await addClient("Zander", null), await addClient("Lachs", otto)];
  await take(lately, noteMail("WIN:[Zander] first van is out"), noteMail("WIN:[Lachs] smoked on time"));
  const from = "Otto <otto@agency.example>";
  await take(lately, noteMail("WIN:[Zander] second van is out", { from }));
  expect(await teams(database.db, [teamless, led])).toEqual([
    { clientId: teamless, personId: pia, role: "lead" },
    { clientId: led, personId: otto, role: "lead" },
  ]);
});
