// An outage of one test's database: no new connections, all present ones cut. Others on the same server go on.
import pg from "pg";
import { inject } from "vitest";
import type { TestDatabase } from "./database.ts";

/** Cuts the database off; the returned function lets connections in again. */
export async function cutOff(database: TestDatabase): Promise<() => Promise<void>> {
  const name = new URL(database.url).pathname.slice(1);
  const admin = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: inject("adminUrl") });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await admin(
    `alter database ${name} with allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
  return () => admin(`alter database ${name} with allow_connections true`);
}
