// Migrations on a real Postgres: each once whoever comes, none half done, none from the future.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import { migrate } from "../../src/store/migrate.ts";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { emptyDatabase } from "../helpers/database.ts";

const log = createLog("silent");
const MIGRATIONS = join(import.meta.dirname, "../../migrations");
let database: { url: string; drop: () => Promise<void> };
let dir: string;

beforeEach(async () => {
  database = await emptyDatabase();
  dir = mkdtempSync(join(tmpdir(), "lt-mig-"));
  cpSync(MIGRATIONS, dir, { recursive: true });
});

afterEach(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

async function rows<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** `run`: in this process, unless the test is about being one. */
function lately(command: string, run = runHere): Promise<CliResult> {
  return run([command], { env: { DATABASE_URL: database.url, SECRET_KEY: "k".repeat(32) } });
}

describe("lately migrate", () => {
  it("by four processes at once applies each migration once", async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => lately("migrate", runCli)));
    expect(results.map((result) => result.code)).toEqual([0, 0, 0, 0]);
    const applied = await rows<{ name: string }>("select name from migration order by id");
    expect(applied.map((row) => row.name)).toEqual([...new Set(applied.map((row) => row.name))].sort());
    expect(applied.length).toBeGreaterThanOrEqual(5);
  });

  it("refuses a database that a newer version has been in, and changes nothing", async () => {
    await lately("migrate");
    await rows("insert into migration (name, run_on) values ('9999_later', now())");
    const before = await rows("select * from migration");
    const result = await lately("migrate");
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^DATABASE_NEWER: .*9999_later/m);
    expect(await rows("select * from migration")).toEqual(before);
  });

  it("says what to do when the database does not answer", async () => {
    const nowhere = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/x", SECRET_KEY: "k".repeat(32) };
    const result = await runHere(["migrate"], { env: nowhere });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^DATABASE_UNREACHABLE: .*\n(.*\n)*.*Check that Postgres runs/);
  });
});

describe("a migration that fails", () => {
  it("takes those before it back as well, and works once it is mended", async () => {
    const later = join(dir, "9000_broken.sql");
    writeFileSync(later, "create table half (id int); select 1/0;");
    await expect(migrate(database.url, log, dir)).rejects.toMatchObject({
      code: "MIGRATION_FAILED",
      exit: 1,
      message: expect.stringContaining("division by zero"),
    });
    expect(await rows("select relname from pg_class where relname in ('half', 'person', 'entry')")).toEqual(
      [],
    );
    writeFileSync(later, "create table half (id int);");
    expect(await migrate(database.url, log, dir)).toContain("9000_broken");
    expect(await rows("select relname from pg_class where relname = 'half'")).toHaveLength(1);
  });

  it("leaves what earlier starts have migrated as it was", async () => {
    await migrate(database.url, log, dir);
    writeFileSync(join(dir, "9000_broken.sql"), "alter table person drop column name; select 1/0;");
    await expect(migrate(database.url, log, dir)).rejects.toMatchObject({ code: "MIGRATION_FAILED" });
    expect(await rows("select name from person")).toEqual([]);
  });

  it("ends the command with 1 and its cause", async () => {
    await rows("create table person (other int)");
    const result = await lately("migrate");
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^MIGRATION_FAILED: .*person/m);
    expect(await rows("select relname from pg_class where relname in ('client', 'entry')")).toEqual([]);
  });
});

it("a second start applies nothing", async () => {
  await migrate(database.url, log, dir);
  expect(await migrate(database.url, log, dir)).toEqual([]);
});
