// What a composer's thread does at the database, told from the test's own connections by their name.
import { sql } from "kysely";
import type { Database } from "../../src/store/database.ts";
import { eventually } from "./eventually.ts";

/** Of a database, for a composer alone. */
export function composerUrl(url: string): string {
  return `${url}?application_name=composer`;
}

export async function composerConnections(db: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and application_name = 'composer'`.execute(db);
  return rows[0]!.n;
}

export async function composerGone(db: Database): Promise<void> {
  const isGone = async () => (await composerConnections(db)) === 0;
  await eventually(isGone, { what: "the end of the thread's connections" });
}

/** Nobody writes a digest until `release` is called. */
export async function holdDigests(db: Database) {
  const holder = await db.startTransaction().execute();
  await sql`lock table digest in share mode`.execute(holder);
  const waiting = async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from pg_locks join pg_stat_activity using (pid)
      where not granted and relation = 'digest'::regclass and application_name = 'composer'`.execute(db);
    return rows[0]!.n;
  };
  return {
    /** Resolves once `many` transactions of the thread wait to write theirs. */
    untilWaiting: (many: number) =>
      eventually(async () => (await waiting()) === many, { what: `${many} waiting transactions` }),
    release: () => holder.commit().execute(),
  };
}
