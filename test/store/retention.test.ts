// Retention: settled raw mail goes after its time, and nothing else does.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { purgeRaw } from "../../src/store/retention.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await freshDatabase();
});
afterAll(() => test_.drop());

const NOW = new Date("2026-06-01T00:00:00Z");
const LIMIT = new Date("2026-05-01T00:00:00Z");

async function stored(state: string, receivedAt: string): Promise<number> {
  const { db } = test_;
  const { id } = await db
    .insertInto("message")
    .values({
      dedupe_sha256: createHash("sha256").update(`${state} ${receivedAt}`).digest(),
      source: "file",
      received_at: receivedAt,
      size: 4,
      state,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("raw")
    .values({ message_id: id, bytes: Buffer.from("mail") })
    .execute();
  return id;
}

test("only what is settled and old enough is purged, once, with its moment", async () => {
  const old = [
    await stored("filed", "2026-04-30T23:59:59Z"),
    await stored("ignored", "2026-01-01T00:00:00Z"),
  ];
  const kept = [
    await stored("filed", "2026-05-01T00:00:00Z"),
    await stored("needs-you", "2026-01-01T00:00:00Z"),
    await stored("failed", "2026-01-01T00:00:00Z"),
    await stored("received", "2026-01-01T00:00:00Z"),
  ];
  expect(await purgeRaw(test_.db, LIMIT, NOW)).toBe(old.length);
  expect(await purgeRaw(test_.db, LIMIT, NOW)).toBe(0);
  const rows = await test_.db.selectFrom("raw").selectAll().orderBy("message_id").execute();
  for (const row of rows) {
    expect(row.bytes === null, `message ${row.message_id}`).toBe(old.includes(row.message_id));
    expect(row.purged_at).toEqual(old.includes(row.message_id) ? NOW : null);
  }
  expect(rows.length).toBe(old.length + kept.length);
});
