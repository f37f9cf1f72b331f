// Many moves to one place, as rows keep them.
import { afterAll, beforeAll, expect, test } from "vitest";
import { moveEntry } from "../../src/app/move-entry.ts";
import { turnOf } from "../../src/core/timeline/turn.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { addClient, addEntry, addPm, linkResult } from "../helpers/world.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await freshDatabase();
});
afterAll(() => base.drop());

test("each of two dozen that are moved behind one success of their day stands right behind it", async () => {
  const { db } = base;
  const personId = await addPm(db);
  const clientId = await addClient(db, "Acme", [personId]);
  const rows = [];
  for (let n = 0; n < 25; n++) rows.push(await addEntry(db, { personId, clientId, title: `Success ${n}` }));
  const [first, ...others] = rows.map(({ number }) => number) as [number, ...number[]];
  for (const number of others)
    await db.transaction().execute((tx) => moveEntry(tx, number, { side: "after", number: first }));
  const places = await db.selectFrom("entry").select(["number", "place", "on_date"]).execute();
  const turns = places.map(({ number, place, on_date }) => ({
    number,
    turn: turnOf(on_date, number, place),
  }));
  turns.sort((a, b) => a.turn - b.turn);
  expect(turns.map(({ number }) => number)).toEqual([first, ...others.reverse()]);
});

test("a result of another client's success stands by itself", async () => {
  const { db } = base;
  const personId = await addPm(db, { email: "ida@agency.test" });
  const [own, other] = [await addClient(db, "Birch", [personId]), await addClient(db, "Cedar", [personId])];
  const stays = await addEntry(db, { personId, clientId: own });
  const result = await addEntry(db, { personId, clientId: own, kind: "roi" });
  const win = await addEntry(db, { personId, clientId: other });
  await linkResult(db, win.id, result.id);
  const to = { side: "before", number: stays.number } as const;
  expect(await db.transaction().execute((tx) => moveEntry(tx, result.number, to))).toMatchObject({
    moved: result.number,
  });
});
