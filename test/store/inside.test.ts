// What something private keeps inside: to the end of its chain, round rings, and by index among many links.
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askableWins } from "../../src/store/asks.ts";
import type { Database } from "../../src/store/database.ts";
import { insideByLink, isInsideByLink, privateByLink } from "../../src/store/inside.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

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
beforeEach(async () => {
  count += 1;
  pia = await addPm(db, { email: `pia${count}@agency.test` });
  acme = await addClient(db, `Acme ${count}`, [pia]);
});

const entry = async (kind: "win" | "roi" = "win", visibility: "draft" | "private" = "draft") =>
  (await addEntry(db, { personId: pia, clientId: acme, kind, visibility, on: "2026-11-02" })).id;
const link = (from_entry: number, to_entry: number, kind: "result" | "same" | "led-to", undone = false) =>
  db
    .insertInto("link")
    .values({ from_entry, to_entry, kind, reason: "", by: "person", undone_at: undone ? new Date() : null })
    .execute();
/** By each of the two statements that tell it. */
async function inside(ids: readonly number[]): Promise<number[]> {
  const together = await insideByLink(db, ids);
  const { rows } = await sql<{ id: number }>`
    select id from entry where id = any(${[...ids]}::bigint[]) and ${isInsideByLink(sql.ref("entry.id"))}
    order by id`.execute(db);
  expect(rows.map((row) => row.id)).toEqual([...together].sort((a, b) => a - b));
  return [...together].sort((a, b) => a - b);
}

test("a private success keeps its result inside, the result's copy, and a copy of a copy with its result", async () => {
  const win = await entry("win", "private");
  const [roi, sameRoi] = [await entry("roi"), await entry("roi")];
  const [copy, copied, fruit] = [await entry(), await entry(), await entry("roi")];
  await link(win, roi, "result");
  await link(sameRoi, roi, "same");
  await link(win, copy, "same");
  await link(copied, copy, "same");
  await link(copied, fruit, "result");
  const all = [win, roi, sameRoi, copy, copied, fruit];
  expect(await inside(all)).toEqual(all.slice(1));
  // From one end alone: whoever deletes the success, or makes it private, reaches them all.
  expect((await privateByLink(db, [win])).sort((a, b) => a - b)).toEqual(all.slice(1));
});

test("a ring of copies ends; a private result, what it led to and an undone link keep nothing inside", async () => {
  const ring = [await entry(), await entry(), await entry()] as [number, number, number];
  await link(ring[0], ring[1], "same");
  await link(ring[1], ring[2], "same");
  await link(ring[2], ring[0], "same");
  expect(await inside(ring)).toEqual([]);
  const [win, other] = [await entry(), await entry()];
  await link(win, await entry("roi", "private"), "result");
  await link(await entry("win", "private"), win, "led-to");
  await link(await entry("win", "private"), other, "same", true);
  expect(await inside([win, other])).toEqual([]);
  await link(ring[1], await entry("win", "private"), "same");
  expect(await inside(ring)).toEqual(ring);
});

test("no client is asked about a copy of a copy of a private success", async () => {
  const day = "2026-11-23";
  const reader = { personId: pia, day, onFrom: "2026-06-01", onTo: day, at: new Date(`${day}T07:00:00Z`) };
  const asked = async () =>
    ((await askableWins(db, [reader], { mostTimes: 2, quietMs: 0, most: 3 })).get(pia) ?? []).map(
      (win) => win.entryId,
    );
  const [win, copy, copied] = [await entry("win", "private"), await entry(), await entry()];
  await link(copy, copied, "same");
  expect(new Set(await asked())).toEqual(new Set([copy, copied]));
  await link(win, copy, "same");
  expect(await asked()).toEqual([]);
});

test("a digest batch is answered by index, not by reading all links or all entries", async () => {
  await sql`
    insert into entry (person_id, client_id, title, kind, on_date, logged_at, understood)
    select ${pia}, ${acme}, 'A success', case when n % 2 = 0 then 'roi' else 'win' end, date '2026-11-02',
           timestamptz '2026-11-02T10:00:00Z', '{}' from generate_series(1, 4000) n`.execute(db);
  await sql`
    insert into link (from_entry, to_entry, kind, reason, by)
    select id, next, 'result', '', 'rule'
    from (select id, kind, lead(id) over (order by id) as next from entry where client_id = ${acme}) as one
    where kind = 'win'`.execute(db);
  await sql`analyze link, entry`.execute(db);
  const { rows } = await sql<{ id: number }>`
    select id from entry where client_id = ${acme} order by id desc limit 1600`.execute(db);
  const ids = rows.map((row) => row.id);
  const scans = await db.transaction().execute(async (tx) => {
    expect((await insideByLink(tx, ids)).size).toBe(0);
    const read = await sql<{ relname: string; whole: number; byIndex: number }>`
      select relname, seq_scan as whole, idx_scan as "byIndex" from pg_stat_xact_user_tables
      where relname in ('entry', 'link') order by relname`.execute(tx);
    return read.rows;
  });
  expect(scans).toEqual([
    { relname: "entry", whole: 0, byIndex: expect.any(Number) },
    { relname: "link", whole: 0, byIndex: expect.any(Number) },
  ]);
});
