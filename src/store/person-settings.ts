// What may be changed of a person: when the digest comes, language, receipts. Whoever stops it keeps how often it came.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { type KnownPerson, personById } from "./people.ts";

export type PersonSettings = Partial<
  Pick<
    KnownPerson,
    "name" | "zone" | "locale" | "currency" | "cadence" | "weekday" | "atLocal" | "receipts" | "pausedUntil"
  >
>;

/** Nobody else changes the person, or composes a digest for him, until the transaction ends. Null: there is none. */
export async function lockPerson(tx: Tx, id: number): Promise<KnownPerson | null> {
  await sql`select 1 from person where id = ${id} for no key update`.execute(tx);
  return personById(tx, id);
}

export async function setPerson(tx: Tx, id: number, settings: PersonSettings): Promise<void> {
  const { cadence, atLocal, pausedUntil, ...same } = settings;
  const set = {
    ...same,
    ...(cadence !== undefined && { cadence, cadence_before_stop: cadenceKept(cadence) }),
    ...(atLocal !== undefined && { at_local: atLocal }),
    ...(pausedUntil !== undefined && { paused_until: pausedUntil }),
  };
  if (Object.keys(set).length === 0) return;
  await tx.updateTable("person").set(set).where("id", "=", id).execute();
}

/** In an update, `cadence` is still the value before it. */
function cadenceKept(next: KnownPerson["cadence"]) {
  if (next !== "never") return null;
  return sql<string | null>`case when cadence = 'never' then cadence_before_stop else cadence end`;
}

/** How often the digest came before it was stopped; weekly for somebody who never had one. */
export async function cadenceBeforeStop(
  tx: Tx,
  id: number,
): Promise<Exclude<KnownPerson["cadence"], "never">> {
  const row = await tx
    .selectFrom("person")
    .select("cadence_before_stop")
    .where("id", "=", id)
    .executeTakeFirst();
  return (row?.cadence_before_stop ?? "weekly") as Exclude<KnownPerson["cadence"], "never">;
}
