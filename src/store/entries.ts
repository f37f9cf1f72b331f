// Entries as digest, timeline and page read them: with client, author, evidence and figures, and the links between.
import { type RawBuilder, sql } from "kysely";
import type { EntryLink, LoggedEntry } from "../core/entry/entry.ts";
import { clientsReadBy, isNewsTo } from "./covers.ts";
import type { Tx } from "./database.ts";
import { evidenceOf, figuresOf } from "./entry-parts.ts";
import { insideByLink } from "./inside.ts";
import { standingFirsts } from "./likely-links.ts";
import { byPerson, jsonRows } from "./rows.ts";

/** All that are given must hold. Lists are any-of; an empty list matches nothing. */
export interface EntryFilter {
  ids?: readonly number[];
  /** As people see them: `#142`. */
  numbers?: readonly number[];
  clientIds?: readonly number[];
  /** The author. */
  personId?: number;
  /** Of the clients that person reads about (store/covers), whoever logged it, and what he logged without a client. */
  ofPerson?: number;
  kind?: LoggedEntry["kind"];
  /** Happened on or after, `YYYY-MM-DD`. */
  onFrom?: string;
  /** Happened before: the day itself is out. */
  onTo?: string;
  loggedFrom?: Date;
  /** Logged before, itself out. */
  loggedBefore?: Date;
  /** Numbered below: the next page of `newest`. */
  beforeNumber?: number;
  /** Withdrawn ones are left out, unless true. */
  includeWithdrawn?: boolean;
  /** `happened` (default): oldest first by the day it happened. `newest`: by number, newest first. */
  order?: "happened" | "newest";
  limit?: number;
}

/** Whole entries; figures by ordinal, withdrawn ones among them. */
export async function loggedEntries(tx: Tx, filter: EntryFilter): Promise<LoggedEntry[]> {
  if ([filter.ids, filter.numbers, filter.clientIds].some((list) => list?.length === 0)) return [];
  const rows = await selectEntries(tx, filter).execute();
  const ids = rows.map((row) => row.id);
  const evidence = await evidenceOf(tx, ids);
  const figures = await figuresOf(tx, ids);
  const inside = await insideByLink(tx, ids);
  const firsts = await standingFirsts(
    tx,
    rows.flatMap((row) => row.possible_duplicate_of ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    messageId: row.message_id,
    kind: row.kind as LoggedEntry["kind"],
    title: row.title,
    body: row.body,
    client: row.client_id !== null ? { id: row.client_id, name: row.client_name ?? "" } : null,
    project: row.project_id !== null ? { id: row.project_id, name: row.project_name ?? "" } : null,
    author: { id: row.person_id, name: row.person_name },
    tags: row.tags,
    on: row.on_date,
    onPrecision: row.on_precision as LoggedEntry["onPrecision"],
    loggedAt: row.logged_at,
    visibility: (inside.has(row.id) ? "private" : row.visibility) as LoggedEntry["visibility"],
    noNumber: row.no_number,
    withdrawn: row.withdrawn_at !== null,
    backfilled: row.backfilled,
    possibleDuplicateOf: firsts.get(row.possible_duplicate_of ?? 0) ?? null,
    evidence: evidence.get(row.id) ?? null,
    figures: figures.get(row.id) ?? [],
  }));
}

/** Standing links with at least one end among the entries. */
export async function entryLinks(tx: Tx, entryIds: readonly number[]): Promise<EntryLink[]> {
  if (entryIds.length === 0) return [];
  const rows = await tx
    .selectFrom("link")
    .select(["from_entry", "to_entry", "kind", "reason"])
    .where((eb) =>
      eb.or([
        eb("from_entry", "=", sql<number>`any(${[...entryIds]}::bigint[])`),
        eb("to_entry", "=", sql<number>`any(${[...entryIds]}::bigint[])`),
      ]),
    )
    .where("undone_at", "is", null)
    .orderBy("from_entry")
    .orderBy("to_entry")
    .execute();
  return rows.map((row) => ({
    fromEntry: row.from_entry,
    toEntry: row.to_entry,
    kind: row.kind as EntryLink["kind"],
    reason: row.reason,
  }));
}

/** How each of the entries got its client, in words; also why it has none. */
export async function clientReasons(tx: Tx, entryIds: readonly number[]): Promise<Map<number, string>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("entry")
    .select(["id", "client_reason"])
    .where("id", "=", sql<number>`any(${[...entryIds]}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.client_reason ?? ""]));
}

/** Not `understood`, which only a replay reads and which is the longest. */
const COLUMNS = [
  "entry.id",
  "entry.number",
  "entry.message_id",
  "entry.kind",
  "entry.title",
  "entry.body",
  "entry.client_id",
  "entry.project_id",
  "entry.person_id",
  "entry.tags",
  "entry.on_date",
  "entry.on_precision",
  "entry.logged_at",
  "entry.visibility",
  "entry.no_number",
  "entry.withdrawn_at",
  "entry.backfilled",
] as const;

function selectEntries(tx: Tx, filter: EntryFilter) {
  const any = (values: readonly number[]) => sql<number>`any(${[...values]}::bigint[])`;
  let query = tx
    .selectFrom("entry")
    .innerJoin("person", "person.id", "entry.person_id")
    .leftJoin("client", "client.id", "entry.client_id")
    .leftJoin("project", "project.id", "entry.project_id")
    .select([...COLUMNS])
    .select([
      "person.name as person_name",
      "client.name as client_name",
      "project.name as project_name",
      "entry.possible_duplicate_of",
    ]);
  if (filter.ids) query = query.where("entry.id", "=", any(filter.ids));
  if (filter.numbers) query = query.where("entry.number", "=", any(filter.numbers));
  if (filter.clientIds) query = query.where("entry.client_id", "=", any(filter.clientIds));
  if (filter.personId !== undefined) query = query.where("entry.person_id", "=", filter.personId);
  if (filter.ofPerson !== undefined)
    query = query.where(concerns(filter.ofPerson, filter.loggedBefore ? dayOf(filter.loggedBefore) : null));
  if (filter.kind) query = query.where("entry.kind", "=", filter.kind);
  if (filter.onFrom) query = query.where("entry.on_date", ">=", filter.onFrom);
  if (filter.onTo) query = query.where("entry.on_date", "<", filter.onTo);
  if (filter.loggedFrom) query = query.where("entry.logged_at", ">=", filter.loggedFrom);
  if (filter.loggedBefore) query = query.where("entry.logged_at", "<", filter.loggedBefore);
  if (filter.beforeNumber !== undefined) query = query.where("entry.number", "<", filter.beforeNumber);
  if (!filter.includeWithdrawn) query = query.where("entry.withdrawn_at", "is", null);
  query =
    filter.order === "newest"
      ? query.orderBy("entry.number", "desc")
      : query.orderBy("entry.on_date").orderBy("entry.number");
  return filter.limit === undefined ? query : query.limit(filter.limit);
}

/** Of an array, not `in (select …)`: under an `or` Postgres finds by index only what it knows beforehand. */
function concerns(personId: number | RawBuilder<unknown>, day: string | null | RawBuilder<unknown>) {
  return sql<boolean>`(entry.client_id = any (array(${clientsReadBy(personId, day)}))
    or (entry.client_id is null and entry.person_id = ${personId}))`;
}

/** Of which entries `entriesOfReaders` asks: the last moment is out. */
export interface ReaderEntries {
  personId: number;
  /** Null: from the beginning. */
  loggedFrom: Date | null;
  loggedBefore: Date;
}

/**
 * What each one reads about (as `ofPerson` says), oldest first by the day it happened; with `unclaimed`, only what none
 * of his digests has claimed and what is news to him. Readers of one client get the same entry, read once.
 */
export async function entriesOfReaders(
  tx: Tx,
  readers: readonly ReaderEntries[],
  { unclaimed }: { unclaimed: boolean },
): Promise<Map<number, LoggedEntry[]>> {
  if (readers.length === 0) return new Map();
  const rows = readers.map((reader) => ({ ...reader, day: dayOf(reader.loggedBefore) }));
  const found = await sql<{ personId: number; id: number }>`
    select reader."personId", entry.id
    from json_to_recordset(${jsonRows(rows)})
      as reader ("personId" bigint, "loggedFrom" timestamptz, "loggedBefore" timestamptz, day date)
    cross join lateral (
      select entry.id from entry
      where ${concerns(READER, sql`reader.day`)} and entry.withdrawn_at is null
        and entry.logged_at < reader."loggedBefore"
        and entry.logged_at >= coalesce(reader."loggedFrom", '-infinity')
        ${unclaimed ? sql`and ${isUnclaimedBy(READER)}` : sql``}
    ) entry`.execute(tx);
  const entries = await loggedEntries(tx, { ids: [...new Set(found.rows.map((row) => row.id))] });
  const wanted = byPerson(found.rows);
  return new Map(
    readers.map(({ personId }) => {
      const ids = new Set(wanted.get(personId)?.map((row) => row.id));
      return [personId, ids.size > 0 ? entries.filter((entry) => ids.has(entry.id)) : []];
    }),
  );
}

/** Of each reader's entries (`ids`) those that stand and that he reads about today. */
export async function readableEntries(
  tx: Tx,
  readers: readonly { personId: number; ids: readonly number[] }[],
): Promise<Map<number, Set<number>>> {
  const asked = readers.filter(({ ids }) => ids.length > 0);
  if (asked.length === 0) return new Map();
  const pairs = asked.flatMap(({ personId, ids }) => ids.map((id) => ({ personId, id })));
  const found = await sql<{ personId: number; id: number }>`
    select reader."personId", entry.id
    from json_to_recordset(${jsonRows(pairs)}) as reader ("personId" bigint, id bigint)
    join entry on entry.id = reader.id
    where entry.withdrawn_at is null and ${concerns(READER, null)}`.execute(tx);
  const own = byPerson(found.rows);
  return new Map(asked.map(({ personId }) => [personId, new Set(own.get(personId)?.map((row) => row.id))]));
}

const READER = sql`reader."personId"`;

function isUnclaimedBy(personId: RawBuilder<unknown>) {
  return sql<boolean>`not exists (
    select 1 from digest_entry where digest_entry.entry_id = entry.id and digest_entry.person_id = ${personId})
    and ${isNewsTo(personId)}`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Those that stand; nobody deletes them before the transaction ends. */
export async function holdEntries(tx: Tx, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    select id from entry where id = any(${[...ids]}::bigint[]) order by id for key share`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
