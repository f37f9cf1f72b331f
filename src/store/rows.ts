// Many rows in one statement: a batch travels as one JSON parameter that the server reads as a table.
import { type RawBuilder, sql } from "kysely";

/**
 * `rows` as a parameter for `json_to_recordset`. One parameter whatever the number of rows, and lists as columns,
 * which unnest cannot take. NUL and lone surrogates, which mail may hold and Postgres text cannot, are replaced.
 */
export function jsonRows(rows: readonly object[]): RawBuilder<unknown> {
  return sql`${storableJson(rows)}::json`;
}

/** JSON as Postgres can hold it: U+FFFD for NUL and for half of a surrogate pair in any of its texts. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Both come out escaped: one look at the whole instead of one at each text.
  if (!/\\u(?:0000|d[89ab])/.test(json)) return json;
  return JSON.stringify(value, (_key, part) => (typeof part === "string" ? storable(part) : part));
}

/** Texts of a mail as one `text[]` parameter, to be looked up by: NUL in one of them would fail the whole statement. */
export function textArray(texts: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`${texts.map(storable)}::text[]`;
}

/** Rows as they came, by the person they are about. */
export function byPerson<T extends { personId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const own = groups.get(row.personId);
    if (own) own.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

/** The text as Postgres can hold it: U+FFFD for NUL and for half of a surrogate pair. */
export function storable(text: string): string {
  return text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
