// Brings the database to this version's schema; refuses one that is already past it.
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import pg from "pg";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Tx } from "./database.ts";

const MIGRATIONS = fileURLToPath(new URL("../../migrations", import.meta.url));
const TABLE = "migration";
const UNDEFINED_TABLE = "42P01";

/**
 * Applies what is missing, all in one transaction, and returns the names applied. Processes that start at once
 * wait for one another on an advisory lock (node-pg-migrate's own default is to fail).
 * Throws DATABASE_NEWER, DATABASE_UNREACHABLE, or MIGRATION_FAILED with nothing left half done.
 */
export async function migrate(url: string, log: Log, dir = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "lately migrate" });
  await client.connect().catch((cause) => {
    throw new LatelyError("DATABASE_UNREACHABLE", undefined, cause);
  });
  try {
    if (!(await isBehind(client, dir))) return [];
    // Loaded only when there is work: every command comes through here, and loading it takes 0.2 s.
    const { runner } = await import("node-pg-migrate");
    const applied = await runner({
      dbClient: client,
      dir,
      migrationsTable: TABLE,
      direction: "up",
      advisoryLockMode: "wait",
      checkOrder: true,
      singleTransaction: true,
      logger: { debug: () => {}, info: () => {}, warn: (m) => log.warn(m), error: () => {} },
    });
    return applied.map((migration) => migration.name);
  } catch (cause) {
    if (cause instanceof LatelyError) throw cause;
    throw new LatelyError("MIGRATION_FAILED", cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    await client.end();
  }
}

/** True when the database has exactly the migrations of this version; false before, beyond, or without any. */
export async function isMigrated(tx: Tx, dir = MIGRATIONS): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)}`
    .execute(tx)
    .catch((error) => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] };
      throw error;
    });
  const known = await knownNames(dir);
  return known.size === rows.length && rows.every((row) => known.has(row.name));
}

async function knownNames(dir: string): Promise<Set<string>> {
  const files = (await readdir(dir)).filter((file) => file.endsWith(".sql"));
  return new Set(files.map((file) => file.slice(0, -".sql".length)));
}

/** Throws DATABASE_NEWER: names in the database that this version does not know mean that a newer one has been here. */
async function isBehind(client: pg.Client, dir: string): Promise<boolean> {
  const known = await knownNames(dir);
  const applied = await client.query<{ name: string }>(`select name from ${TABLE}`).catch((error) => {
    if (error.code === UNDEFINED_TABLE) return { rows: [] };
    throw error;
  });
  const unknown = applied.rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new LatelyError("DATABASE_NEWER", `It knows ${unknown.join(", ")}.`);
  return applied.rows.length < known.size;
}
