// Letters as rows, their bytes as they were composed.
import type { Database } from "../../src/store/database.ts";
import { letterBytes } from "../../src/store/letter-bytes.ts";

/** By person, then as they were queued. */
export async function storedLetters(db: Database) {
  const rows = await db.selectFrom("letter").selectAll().orderBy("person_id").orderBy("id").execute();
  return rows.map((row) => ({ ...row, raw: letterBytes(row) }));
}
