// What arrives from Postgres: days stay days, big integers stay exact, decimals stay decimal.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkServer, openDatabase } from "../../src/store/database.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});

afterAll(() => test.drop());

async function value(expression: string): Promise<unknown> {
  const { rows } = await sql<{ v: unknown }>`select ${sql.raw(expression)} as v`.execute(test.db);
  return rows[0]?.v;
}

describe("a value from the database", () => {
  it("of type date is the day as written, in whatever zone this process runs", async () => {
    expect(await value("date '2026-03-29'")).toBe("2026-03-29");
    expect(await value("date '0099-12-31'")).toBe("0099-12-31");
  });

  it("of type bigint is a number while that is exact, and refused beyond", async () => {
    expect(await value("9007199254740991::bigint")).toBe(Number.MAX_SAFE_INTEGER);
    expect(await value("count(*)")).toBe(1);
    await expect(value("9007199254740992::bigint")).rejects.toThrow(RangeError);
  });

  it("of type numeric is its decimal digits", async () => {
    expect(await value("48000.1::numeric(28,8)")).toBe("48000.10000000");
  });

  it("of type timestamptz is the same instant whatever the session's zone", async () => {
    expect(await value("timestamptz '2026-03-29 02:30:00+02'")).toEqual(new Date("2026-03-29T00:30:00Z"));
  });

  it("of type time is the wall clock", async () => {
    expect(await value("time '08:00'")).toBe("08:00:00");
  });
});

describe("a server", () => {
  it("that answers and is new enough passes", async () => {
    await expect(checkServer(test.db)).resolves.toBeUndefined();
  });

  it("that does not answer is told as such", async () => {
    const db = openDatabase("postgres://nobody@127.0.0.1:1/x", () => {});
    await expect(checkServer(db)).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
    await db.destroy();
  });

  it("that ends an idle connection is reported, and the next statement works again", async () => {
    let report: (error: Error) => void = () => {};
    const lost = new Promise<Error>((resolve) => {
      report = resolve;
    });
    const db = openDatabase(test.url, (error) => report(error), 1);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(test.db);
    expect((await lost).message).toMatch(/terminat/);
    expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });
});
