// What was cleared for the client: snapshots of words and figures, standing until anything of the entry changes.
import { sql } from "kysely";
import type { LoggedFigure } from "../core/entry/entry.ts";
import {
  type ApprovedContent,
  Cleared,
  type ClientChoice,
  type Quote,
  type Snapshot,
} from "../core/timeline/cleared.ts";
import type { Tx } from "./database.ts";
import { isInsideByLink } from "./inside.ts";
import { firstOfCopy } from "./likely-links.ts";
import { jsonRows } from "./rows.ts";

/** They are approved from now on, by this snapshot alone; one that stood before ends. They are locked. */
export async function approve(
  tx: Tx,
  approvals: readonly ApprovedContent[],
  at: Date,
  byPerson: number | null,
): Promise<void> {
  if (approvals.length === 0) return;
  const ids = approvals.map((approval) => approval.entryId);
  await backToDraft(tx, ids);
  await sql`
    insert into approval (entry_id, kind, title, title_of, text, on_date, on_precision, project, figures, reported_on,
                          quote, at, by_person)
    select "entryId", "kind", "title", "titleOf", "text", "on", "onPrecision", "project", "figures", "reportedOn",
           "quote", ${at}, ${byPerson}::bigint
    from json_to_recordset(${jsonRows(approvals)}) as a ("entryId" bigint, "kind" text, "title" text, "titleOf" bigint,
      "text" text, "on" date, "onPrecision" text, "project" text, "figures" jsonb, "reportedOn" date,
      "quote" jsonb)`.execute(tx);
  await sql`update entry set visibility = 'approved' where id = ${anyOf(ids)}`.execute(tx);
}

/** Approved entries are drafts again, and a trigger ends their approval; private ones stay private. */
export async function backToDraft(tx: Tx, entryIds: readonly number[]): Promise<void> {
  await sql`
    update entry set visibility = 'draft'
    where id = ${anyOf(entryIds)} and visibility = 'approved'`.execute(tx);
}

/**
 * Numbers of the entries whose approval this transaction has ended and that could be approved again: by a trigger, that
 * is, at its `now()`. Withdrawn and private ones are left out, and what is private by a link.
 */
export async function approvalsEnded(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select distinct number from approval join entry on entry.id = approval.entry_id
    where approval.revoked_at = now() and entry.visibility = 'draft' and entry.withdrawn_at is null
      and not ${isInsideByLink(sql.ref("entry.id"))}
    order by number`.execute(tx);
  return rows.map((row) => row.number);
}

export interface ClearedFilter {
  ids?: readonly number[];
  clientId?: number;
  /** Happened on or after, `YYYY-MM-DD`. */
  onFrom?: string;
  /** Happened before. */
  onTo?: string;
}

/** Of a row of `entry`: a result, and every success of its client that it is linked to is withdrawn or hidden. */
const isLeftByItsSuccess = sql`coalesce((
  select bool_and(win.withdrawn_at is not null or win.hidden)
  from link join entry win on win.id = link.from_entry
  where link.to_entry = entry.id and link.kind = 'result' and link.undone_at is null
    and win.client_id = entry.client_id), false)`;

/**
 * By the day they happened. Hidden and withdrawn entries stay out with their results, and so does what is private by a
 * link, whatever was approved of it.
 */
export async function clearedEntries(tx: Tx, filter: ClearedFilter): Promise<Cleared[]> {
  const { ids, clientId, onFrom, onTo } = filter;
  const { rows } = await sql<Omit<Snapshot, "client" | "project"> & ClearedPlace>`
    select entry.id as "entryId", entry.number, approval.kind, approval.title, approval.text,
           approval.on_date::text as "on", approval.on_precision as "onPrecision", approval.figures,
           approval.reported_on::text as "reportedOn", approval.quote, entry.featured as "isFeatured", entry.place,
           ${firstOfCopy} as "possibleDuplicateOf", client.id as "clientId", client.name as "clientName",
           entry.project_id as "projectId", approval.project as "projectName"
    from approval
    join entry on entry.id = approval.entry_id
    join client on client.id = entry.client_id
    where approval.revoked_at is null and entry.visibility = 'approved' and not entry.hidden
      and entry.withdrawn_at is null
      and not ${isInsideByLink(sql.ref("entry.id"))} and not ${isLeftByItsSuccess}
      and ${ids ? sql`entry.id = ${anyOf(ids)}` : sql`true`}
      and ${clientId === undefined ? sql`true` : sql`entry.client_id = ${clientId}`}
      and ${onFrom === undefined ? sql`true` : sql`approval.on_date >= ${onFrom}::date`}
      and ${onTo === undefined ? sql`true` : sql`approval.on_date < ${onTo}::date`}
    order by approval.on_date, entry.number`.execute(tx);
  return rows.map(({ clientId: id, clientName, projectId, projectName, ...row }) =>
    Cleared.fromApproval({
      ...row,
      figures: row.figures as readonly LoggedFigure[],
      quote: row.quote as Quote | null,
      client: { id, name: clientName },
      project: projectId === null ? null : { id: projectId, name: projectName ?? "" },
    }),
  );
}

interface ClearedPlace {
  clientId: number;
  clientName: string;
  projectId: number | null;
  projectName: string | null;
}

/** Of those of the entries that are approved: the words of a client's person that were cleared with it. */
export async function clearedQuotes(tx: Tx, ids: readonly number[]): Promise<Map<number, Quote>> {
  const { rows } = await sql<{ id: number; quote: Quote }>`
    select entry_id as id, quote from approval
    where entry_id = ${anyOf(ids)} and revoked_at is null and quote is not null`.execute(tx);
  return new Map(rows.map(({ id, quote }) => [id, quote]));
}

export interface OutOfSight {
  number: number;
  /** What hides it: itself, or each success that it belongs to; those that are withdrawn hide it for good. */
  hiddenBy: number[];
}

/** Approved entries of a client that no client sees, of days [onFrom, onTo), by number. */
export async function approvedOutOfSight(
  tx: Tx,
  { clientId, onFrom, onTo }: { clientId: number; onFrom: string; onTo: string },
): Promise<OutOfSight[]> {
  const { rows } = await sql<OutOfSight>`
    select entry.number, case when entry.hidden then array[entry.number] else array(
      select win.number from link join entry win on win.id = link.from_entry
      where link.to_entry = entry.id and link.kind = 'result' and link.undone_at is null
        and win.hidden and win.withdrawn_at is null order by win.number) end as "hiddenBy"
    from approval join entry on entry.id = approval.entry_id
    where approval.revoked_at is null and entry.visibility = 'approved' and entry.withdrawn_at is null
      and entry.client_id = ${clientId} and (entry.hidden or ${isLeftByItsSuccess})
      and approval.on_date >= ${onFrom}::date and approval.on_date < ${onTo}::date
    order by entry.number`.execute(tx);
  return rows;
}

/** Of those of the entries for which anything was chosen. */
export async function clientChoices(tx: Tx, ids: readonly number[]): Promise<Map<number, ClientChoice>> {
  const { rows } = await sql<ClientChoice & { id: number }>`
    select id, hidden as "isHidden", featured as "isFeatured", place, client_title as title, client_text as text
    from entry
    where id = ${anyOf(ids)}
      and (hidden or featured or place is not null or client_title is not null or client_text is not null)`.execute(
    tx,
  );
  return new Map(rows.map(({ id, ...choice }) => [id, choice]));
}

/** The client's wording from now on; null: the entry's own title, no text. */
export async function reword(tx: Tx, id: number, title: string | null, text: string | null): Promise<void> {
  await tx
    .updateTable("entry")
    .set({ client_title: title, client_text: text })
    .where("id", "=", id)
    .execute();
}

export async function setHidden(tx: Tx, ids: readonly number[], isHidden: boolean): Promise<void> {
  await sql`update entry set hidden = ${isHidden} where id = ${anyOf(ids)}`.execute(tx);
}

export async function setFeatured(tx: Tx, ids: readonly number[], isFeatured: boolean): Promise<void> {
  await sql`update entry set featured = ${isFeatured} where id = ${anyOf(ids)}`.execute(tx);
}

/** Null: where its day puts it. */
export async function setPlaces(
  tx: Tx,
  places: readonly { id: number; place: number | null }[],
): Promise<void> {
  await sql`
    update entry set place = chosen.place
    from json_to_recordset(${jsonRows(places)}) as chosen (id bigint, place double precision)
    where entry.id = chosen.id`.execute(tx);
}

function anyOf(ids: readonly number[]) {
  return sql<number>`any(${[...ids]}::bigint[])`;
}
