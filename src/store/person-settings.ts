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

/** `at`: when it was wished. */
export async function setPerson(tx: Tx, id: number, settings: PersonSettings, at: Date): Promise<void> {
  const { cadence, atLocal, pausedUntil, ...same } = settings;
  const set = {
    ...same,
    ...(cadence !== undefined && { cadence, cadence_before_stop: cadenceKept(cadence) }),
    ...(atLocal !== undefined && { at_local: atLocal }),
    ...(pausedUntil !== undefined && { paused_until: pausedUntil }),
  };
  if (Object.keys(set).length === 0) return;
  const schedule_changed_at = changeOfSchedule(settings, at);
  await tx
    .updateTable("person")
    .set({ ...set, schedule_changed_at })
    .where("id", "=", id)
    .execute();
}

/** In an update, each column is still the value before it. */
function changeOfSchedule({ cadence, weekday, atLocal, zone }: PersonSettings, at: Date) {
  return sql<Date | null>`case when coalesce(${cadence ?? null}, cadence) <> cadence
      or coalesce(${weekday ?? null}::smallint, weekday) <> weekday
      or coalesce(${atLocal ?? null}::time, at_local) <> at_local
      or coalesce(${zone ?? null}, zone) <> zone
    then ${at}::timestamptz else schedule_changed_at end`;
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
