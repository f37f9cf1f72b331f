// What the installation remembers about itself: one JSON value a key.
import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Null when nothing is kept under that key. */
export async function readSetting(tx: Tx, key: string): Promise<unknown> {
  const row = await tx.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value ?? null;
}

/** Keeps `value` (JSON) when the key is new; what is there already stays. */
export async function keepSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  await tx
    .insertInto("setting")
    .values({ key, value: sql`${JSON.stringify(value)}::jsonb` })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
}

/** `value` (JSON) from now on, whatever was there. */
export async function writeSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  await sql`
    insert into setting (key, value) values (${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (key) do update set value = excluded.value`.execute(tx);
}
