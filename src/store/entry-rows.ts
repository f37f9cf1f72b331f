// Entries as they are written: columns, evidence, figures and links, many rows in one statement each.
import { sql } from "kysely";
import { taughtDomain } from "../core/entry/client-address.ts";
import type { Correction, EntryColumns, FigureColumns, Understood } from "../core/entry/corrections.ts";
import type { EntryLink } from "../core/entry/entry.ts";
import type { Evidence } from "../core/entry/understanding.ts";
import type { Tx } from "./database.ts";
import { jsonRows } from "./rows.ts";
import { VANISHED } from "./withdrawals.ts";

export interface EntryRow extends Omit<EntryColumns, "figures"> {
  messageId: number;
  ordinal: number;
  personId: number;
  loggedAt: Date;
  possibleDuplicateOf: number | null;
  backfilled: boolean;
  /** What was cut off the note. */
  elided: string;
  understood: Understood;
}

/** Client and project of the rows `e`, with where merges lead them: a client may have become a project of another. */
const CLIENT_ID = sql`coalesce(client.merged_into, client.id)`;
const PROJECT_ID = sql`coalesce(project.merged_into, project.id, turned.merged_into, turned.id)`;
const JOIN_PLACES = sql`
    left join client on client.id = e."clientId"
    left join project on project.id = e."projectId"
    left join project turned on turned.id = client.merged_project`;

export interface EntryKey {
  id: number;
  number: number;
  messageId: number;
  ordinal: number;
  /** Written for the first time, not by a replay. */
  isNew: boolean;
}

/**
 * Writes them by message and ordinal. One that is there keeps its number, approval, time of logging and what it may
 * be a copy of. Keys come in the order of the rows.
 */
export async function upsertEntries(tx: Tx, rows: readonly EntryRow[]): Promise<EntryKey[]> {
  if (rows.length === 0) return [];
  const written = await sql<EntryKey>`
    insert into entry (number, message_id, ordinal, person_id, kind, client_id, project_id, client_by,
                       client_reason, title, body, elided, tags, on_date, on_precision, logged_at, visibility, no_number,
                       possible_duplicate_of, backfilled, understood)
    -- A replay draws no new number.
    select coalesce(before.number, nextval('entry_number')), "messageId", e."ordinal", "personId", e."kind",
           ${CLIENT_ID}, ${PROJECT_ID}, "clientBy", "clientReason",
           e."title", e."body", e."elided", e."tags", "on", "onPrecision", "loggedAt", e."visibility", "noNumber",
           "possibleDuplicateOf", e."backfilled", e."understood"
    from json_to_recordset(${jsonRows(rows)}) as e (
      "messageId" bigint, "ordinal" smallint, "personId" bigint, "kind" text, "clientId" bigint,
      "projectId" bigint, "clientBy" text, "clientReason" text, "title" text, "body" text, "elided" text,
      "tags" text[], "on" date, "onPrecision" text, "loggedAt" timestamptz, "visibility" text, "noNumber" boolean,
      "possibleDuplicateOf" bigint, "backfilled" boolean, "understood" jsonb)
    ${JOIN_PLACES}
    left join entry before on before.message_id = e."messageId" and before.ordinal = e."ordinal"
    order by "messageId", e."ordinal"
    on conflict (message_id, ordinal) do update set
      person_id = excluded.person_id, kind = excluded.kind, client_id = excluded.client_id,
      project_id = excluded.project_id, client_by = excluded.client_by, client_reason = excluded.client_reason,
      title = excluded.title, body = excluded.body, elided = excluded.elided, tags = excluded.tags,
      on_date = excluded.on_date, on_precision = excluded.on_precision, no_number = excluded.no_number, understood = excluded.understood,
      place = ${placeKept(sql`excluded.on_date`)},
      visibility = case when entry.visibility = 'approved' and excluded.visibility = 'draft' then 'approved'
                        else excluded.visibility end,
      withdrawn_at = case when entry.withdrawn_reason = ${VANISHED} then null else entry.withdrawn_at end,
      withdrawn_reason = case when entry.withdrawn_reason = ${VANISHED} then null
                              else entry.withdrawn_reason end
    returning id, number, message_id as "messageId", ordinal, xmax = 0 as "isNew"`.execute(tx);
  const byKey = new Map(written.rows.map((key) => [`${key.messageId} ${key.ordinal}`, key]));
  return rows.map((row) => byKey.get(`${row.messageId} ${row.ordinal}`) as EntryKey);
}

/** A place is one among the successes of its month, and ends with that. */
function placeKept(on: ReturnType<typeof sql>) {
  return sql`case when date_trunc('month', entry.on_date) = date_trunc('month', ${on}) then entry.place end`;
}

/** Writes what corrections and merges change, by id. What was approved stays so unless it is private now. */
export async function updateEntries(
  tx: Tx,
  rows: readonly (Omit<EntryColumns, "figures"> & { id: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update entry set
      kind = e."kind", client_id = ${CLIENT_ID}, project_id = ${PROJECT_ID}, client_by = e."clientBy",
      client_reason = e."clientReason", title = e."title", body = e."body", tags = e."tags", on_date = e."on", on_precision = e."onPrecision", no_number = e."noNumber",
      place = ${placeKept(sql`e."on"`)},
      visibility = case when entry.visibility = 'approved' and e."visibility" = 'draft' then 'approved'
                        else e."visibility" end
    from json_to_recordset(${jsonRows(rows)}) as e (
      "id" bigint, "kind" text, "clientId" bigint, "projectId" bigint, "clientBy" text, "clientReason" text,
      "title" text, "body" text, "tags" text[], "on" date, "onPrecision" text, "visibility" text,
      "noNumber" boolean)
    ${JOIN_PLACES}
    where entry.id = e."id"`.execute(tx);
}

/** Withdraws the entries of replayed messages that the mail no longer holds, from ordinal `kept` on. */
export async function withdrawVanished(
  tx: Tx,
  messages: readonly { messageId: number; kept: number }[],
  at: Date,
): Promise<void> {
  if (messages.length === 0) return;
  await sql`
    update entry set withdrawn_at = ${at}, withdrawn_reason = ${VANISHED}
    from json_to_recordset(${jsonRows(messages)}) as m ("messageId" bigint, "kept" smallint)
    where entry.message_id = m."messageId" and entry.ordinal >= m."kept" and withdrawn_at is null`.execute(
    tx,
  );
}

/** Null takes an entry's evidence away. */
export async function writeEvidence(
  tx: Tx,
  rows: readonly { entryId: number; evidence: Evidence | null }[],
): Promise<void> {
  const kept = rows.flatMap(({ entryId, evidence }) => (evidence ? [{ entryId, ...flat(evidence) }] : []));
  const gone = rows.filter((row) => !row.evidence).map((row) => row.entryId);
  if (gone.length > 0) {
    await sql`delete from evidence where entry_id = any(${gone}::bigint[])`.execute(tx);
  }
  if (kept.length === 0) return;
  await sql`
    insert into evidence (entry_id, from_name, from_email, domain, sent_at, sent_raw, subject, text)
    select "entryId", "fromName", "fromEmail", "domain", "sentAt", "sentRaw", "subject", "text"
    from json_to_recordset(${jsonRows(kept)}) as e ("entryId" bigint, "fromName" text, "fromEmail" text,
      "domain" text, "sentAt" timestamptz, "sentRaw" text, "subject" text, "text" text)
    on conflict (entry_id) do update set
      from_name = excluded.from_name, from_email = excluded.from_email, domain = excluded.domain,
      sent_at = excluded.sent_at, sent_raw = excluded.sent_raw, subject = excluded.subject, text = excluded.text`.execute(
    tx,
  );
}

/** Writes them by entry and ordinal; further ones are deleted, of an entry that is not new. */
export async function writeFigures(
  tx: Tx,
  entries: readonly { entryId: number; figures: readonly FigureColumns[]; isNew?: boolean }[],
): Promise<void> {
  const counts = entries
    .filter((entry) => !entry.isNew)
    .map(({ entryId, figures }) => ({ entryId, kept: figures.length }));
  if (counts.length > 0) {
    await sql`
      delete from figure using json_to_recordset(${jsonRows(counts)}) as e ("entryId" bigint, "kept" smallint)
      where figure.entry_id = e."entryId" and figure.ordinal > e."kept"`.execute(tx);
  }
  const rows = entries.flatMap(({ entryId, figures }) => figures.map((figure) => ({ entryId, ...figure })));
  if (rows.length === 0) return;
  await sql`
    insert into figure (entry_id, ordinal, source, text, start, "end", measure, amount, amount_max, "from", "to",
                        unit, direction, period, role, hedge, beneficiary, inferred, headline, apart, level,
                        withdrawn_at)
    select "entryId", "ordinal", "source", "text", "start", "end", "measure", "amount", "amountMax", "from", "to",
           "unit", "direction", "period", "role", "hedge", "beneficiary", "inferred", "headline", "apart", coalesce("isLevel", false),
           case when "dropped" then now() end
    from json_to_recordset(${jsonRows(rows)}) as f (
      "entryId" bigint, "ordinal" smallint, "source" text, "text" text, "start" integer, "end" integer,
      "measure" text, "amount" numeric, "amountMax" numeric, "from" numeric, "to" numeric, "unit" text,
      "direction" text, "period" text, "role" text, "hedge" text, "beneficiary" text, "inferred" text[],
      "headline" boolean, "apart" boolean, "isLevel" boolean, "dropped" boolean)
    on conflict (entry_id, ordinal) do update set
      source = excluded.source, text = excluded.text, start = excluded.start, "end" = excluded."end",
      measure = excluded.measure, amount = excluded.amount, amount_max = excluded.amount_max,
      "from" = excluded."from", "to" = excluded."to", unit = excluded.unit, direction = excluded.direction,
      period = excluded.period, role = excluded.role, hedge = excluded.hedge,
      beneficiary = excluded.beneficiary, inferred = excluded.inferred, headline = excluded.headline, apart = excluded.apart,
      level = excluded.level,
      withdrawn_at = case when excluded.withdrawn_at is null then null
                          else coalesce(figure.withdrawn_at, excluded.withdrawn_at) end`.execute(tx);
}

/** A link that is there stays as it is: a person may have undone it. */
export async function insertLinks(tx: Tx, links: readonly EntryLink[], by: "rule" | "person"): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into link (from_entry, to_entry, kind, reason, by)
    select distinct on ("fromEntry", "toEntry") "fromEntry", "toEntry", "kind", "reason", ${by}
    from json_to_recordset(${jsonRows(links)})
      as l ("fromEntry" bigint, "toEntry" bigint, "kind" text, "reason" text)
    where "fromEntry" <> "toEntry"
    on conflict (from_entry, to_entry) do nothing`.execute(tx);
}

/** What stands in the places of replayed messages, by `<message> <ordinal>`: an entry's id; null where a person deleted it. */
export async function entriesInPlace(
  tx: Tx,
  messageIds: readonly number[],
): Promise<Map<string, number | null>> {
  if (messageIds.length === 0) return new Map();
  const { rows } = await sql<{ place: string; id: number | null }>`
    select message_id || ' ' || ordinal as place, id from entry where message_id = any(${[...messageIds]}::bigint[])
    union all
    select message_id || ' ' || ordinal, null from deleted_entry
    where message_id = any(${[...messageIds]}::bigint[])`.execute(tx);
  return new Map(rows.map((row) => [row.place, row.id]));
}

/** Standing corrections of the entries, oldest first, by entry. */
export async function correctionsOf(tx: Tx, entryIds: readonly number[]): Promise<Map<number, Correction[]>> {
  const byEntry = new Map<number, Correction[]>();
  if (entryIds.length === 0) return byEntry;
  const rows = await tx
    .selectFrom("correction")
    .select(["entry_id", "figure_ordinal", "field", "value"])
    .where("entry_id", "=", sql<number>`any(${[...entryIds]}::bigint[])`)
    .where("undone_at", "is", null)
    .orderBy("id")
    .execute();
  for (const row of rows) {
    byEntry.set(row.entry_id, [...(byEntry.get(row.entry_id) ?? []), correctionOf(row)]);
  }
  return byEntry;
}

function correctionOf(row: { figure_ordinal: number | null; field: string; value: unknown }): Correction {
  return { figureOrdinal: row.figure_ordinal, field: row.field as Correction["field"], value: row.value };
}

function flat(evidence: Evidence) {
  const address = evidence.from?.address || null;
  return {
    fromName: evidence.from?.name || null,
    fromEmail: address,
    domain: address && taughtDomain(address),
    sentAt: evidence.date,
    sentRaw: evidence.dateRaw,
    subject: evidence.subject,
    text: evidence.text,
  };
}
