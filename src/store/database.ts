// One pool to one Postgres, typed by the generated schema.
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { LatelyError } from "../errors.ts";
import type { DB } from "./schema.ts";

export type Database = Kysely<DB>;
/** A statement runs on the pool or inside a transaction; both fit. */
export type Tx = Kysely<DB> | Transaction<DB>;

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const OLDEST_SERVER = 150_000;

/** int8 as number (refused past 2^53), date as `YYYY-MM-DD` (pg's own reading is local midnight), numeric as string. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === INT8) return toSafeInteger;
    if (oid === INT8_ARRAY) return toSafeIntegers;
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as "text");
  },
};

function toSafeIntegers(text: string): number[] {
  return text === "{}" ? [] : text.slice(1, -1).split(",").map(toSafeInteger);
}

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

/** Opens a pool of at most `max` connections. Lost idle connections are reported to `onLost`, not thrown. */
export function openDatabase(url: string, onLost: (error: Error) => void, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: "lately",
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  pool.on("error", onLost);
  // The pool listens to idle connections only; one that is lost inside a transaction would end the process.
  pool.on("connect", (client) => {
    client.on("error", onLost);
    // Every statement is short: what is compiled for it would take longer than the statement.
    client.query("set jit = off").catch(onLost);
  });
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/** Throws DATABASE_UNREACHABLE or DATABASE_TOO_OLD (needs PostgreSQL 15 or later). */
export async function checkServer(db: Database): Promise<void> {
  const version = await sql<{ server_version_num: string }>`show server_version_num`
    .execute(db)
    .catch((cause) => {
      throw new LatelyError("DATABASE_UNREACHABLE", undefined, cause);
    });
  if (Number(version.rows[0]?.server_version_num) < OLDEST_SERVER) throw new LatelyError("DATABASE_TOO_OLD");
}

/** The database's own clock. */
export async function serverNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(tx);
  return rows[0]?.now ?? new Date(Number.NaN);
}
