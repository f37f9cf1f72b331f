// What was shown where, a row a figure, as tests read it.
import { sql } from "kysely";
import type { Database } from "../../src/store/database.ts";

export interface ShownRow {
  title: string;
  /** Null: an entry without figures. */
  ordinal: number | null;
  file: string | null;
  letter: number | null;
}

/** By file, title and ordinal. */
export async function shownRows(db: Database): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`
    select entry.title, held.ordinal, file, letter_id as letter
    from shown, json_to_recordset(holds) as held ("entryId" bigint, ordinal smallint)
    join entry on entry.id = held."entryId"
    order by file, entry.title, held.ordinal`.execute(db);
  return rows;
}
