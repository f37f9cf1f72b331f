// Standing links as tests read them.
import type { Database } from "../../src/store/database.ts";

/** `from → to kind: reason` of every standing link, by number. */
export async function standingLinks(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("link")
    .innerJoin("entry as a", "a.id", "from_entry")
    .innerJoin("entry as b", "b.id", "to_entry")
    .select(["a.number as from", "b.number as to", "link.kind", "link.reason"])
    .where("undone_at", "is", null)
    .orderBy("b.number")
    .orderBy("a.number")
    .execute();
  return rows.map(({ from, to, kind, reason }) => `${from} → ${to} ${kind}: ${reason}`);
}
