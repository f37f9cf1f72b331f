// What a new entry may belong to or repeat: wins of its client, and what others logged in the same days.
import { sql } from "kysely";
import type { ResultWords, WinCandidate } from "../core/entry/find-win.ts";
import type { SameCandidate } from "../core/entry/same-success.ts";
import { CLIENT_NEWS_SEED } from "./advisory-locks.ts";
import type { Tx } from "./database.ts";
import { insideByLink, isInsideByLink } from "./inside.ts";

export interface KnownWin extends WinCandidate {
  number: number;
  clientId: number | null;
  isPrivate: boolean;
}

/** The newest of one client: more would make a busy client slow. */
const MOST_WINS = 300;

/** Standing wins of the clients that happened from `onFrom` to `onTo` (YYYY-MM-DD, both included), and those of `ids`. */
export async function winsAmong(
  tx: Tx,
  {
    clientIds,
    onFrom,
    onTo,
    ids,
  }: { clientIds: readonly number[]; onFrom: string; onTo: string; ids: readonly number[] },
): Promise<KnownWin[]> {
  if (clientIds.length === 0 && ids.length === 0) return [];
  const columns = sql`entry.id, entry.number, entry.client_id as "clientId", entry.project_id as "projectId", entry.title,
    entry.on_date as "on", entry.visibility = 'private' as "isPrivate", exists (
      select 1 from link where link.from_entry = entry.id and link.kind = 'result' and link.undone_at is null
    ) as "hasResult"`;
  const isWin = sql`entry.kind = 'win' and entry.withdrawn_at is null`;
  const found = await sql<KnownWin>`
    select win.* from unnest(${[...clientIds]}::bigint[]) as client (id)
    cross join lateral (
      select ${columns} from entry
      where entry.client_id = client.id and entry.on_date between ${onFrom}::date and ${onTo}::date and ${isWin}
      order by entry.on_date desc, entry.id desc limit ${MOST_WINS}
    ) as win
    union
    select ${columns} from entry where entry.id = any(${[...ids]}::bigint[]) and ${isWin}`.execute(tx);
  return found.rows;
}

/** The wins that results are linked to; one row a link. */
export async function winsOfResults(
  tx: Tx,
  resultIds: readonly number[],
): Promise<{ resultId: number; winId: number }[]> {
  if (resultIds.length === 0) return [];
  const found = await sql<{ resultId: number; winId: number }>`
    select to_entry as "resultId", from_entry as "winId" from link
    join entry on entry.id = from_entry and entry.withdrawn_at is null
    where to_entry = any(${[...resultIds]}::bigint[]) and link.kind = 'result' and undone_at is null`.execute(
    tx,
  );
  return found.rows;
}

/** A result that no win has yet. */
export interface FreeResult extends Omit<ResultWords, "clientName"> {
  id: number;
  number: number;
  title: string;
  clientId: number;
  clientName: string;
  isPrivate: boolean;
}

const MOST_RESULTS = 100;
/** As far as core/entry/likeness reads. */
const MOST_CHARS = 2000;

/** Standing results of the clients that belong to no win, from `onFrom` to `onTo` (YYYY-MM-DD, both included). */
export async function freeResults(
  tx: Tx,
  { clientIds, onFrom, onTo }: { clientIds: readonly number[]; onFrom: string; onTo: string },
): Promise<FreeResult[]> {
  if (clientIds.length === 0) return [];
  const found = await sql<Omit<FreeResult, "titles"> & { subject: string }>`
    select roi.* from unnest(${[...clientIds]}::bigint[]) as wanted (id)
    cross join lateral (
      select entry.id, entry.number, entry.title, client.id as "clientId", client.name as "clientName",
             entry.project_id as "projectId", entry.on_date as "on", entry.visibility = 'private' as "isPrivate",
             coalesce(evidence.subject, '') as subject,
             left(entry.body, ${MOST_CHARS}) || ' ' || left(coalesce(evidence.text, ''), ${MOST_CHARS}) as text
      from entry join client on client.id = entry.client_id left join evidence on evidence.entry_id = entry.id
      where entry.client_id = wanted.id and entry.on_date between ${onFrom}::date and ${onTo}::date
        and entry.kind = 'roi' and entry.withdrawn_at is null
        and not exists (select 1 from link where link.to_entry = entry.id and link.kind = 'result'
                        and link.undone_at is null)
      order by entry.on_date desc, entry.id desc limit ${MOST_RESULTS}
    ) as roi`.execute(tx);
  return found.rows.map(({ subject, ...row }) => ({ ...row, titles: [row.title, subject] }));
}

/** Entries whose win or result was settled once, by a rule or by a person, or asked about: not looked for again. */
export async function settledEntries(tx: Tx, entryIds: readonly number[]): Promise<Set<number>> {
  if (entryIds.length === 0) return new Set();
  const ids = sql`any(${[...entryIds]}::bigint[])`;
  const found = await sql<{ id: number }>`
    select to_entry as id from link where to_entry = ${ids} and kind = 'result'
    union select from_entry from link where from_entry = ${ids} and kind = 'result'
    union select entry_id from question where entry_id = ${ids} and kind = 'result'`.execute(tx);
  return new Set(found.rows.map((row) => row.id));
}

export interface LoggedBy extends SameCandidate {
  number: number;
  author: string;
}

type LoggedRow = Omit<LoggedBy, "heard"> & { heardFrom: string | null; heardAt: Date | null };

function loggedRow({ heardFrom, heardAt, ...row }: LoggedRow): LoggedBy {
  return { ...row, heard: heardFrom !== null && heardAt !== null ? { from: heardFrom, at: heardAt } : null };
}

/** Standing entries by row. */
export async function loggedBy(tx: Tx, ids: readonly number[]): Promise<LoggedBy[]> {
  if (ids.length === 0) return [];
  const found = await sql<LoggedRow>`${selectLogged} and entry.id = any(${[...ids]}::bigint[])`.execute(tx);
  return found.rows.map(loggedRow);
}

/** What others logged for the client of one of the entries, `days` before it or after; private ones left out. */
export async function loggedNear(tx: Tx, ids: readonly number[], days: number): Promise<LoggedBy[]> {
  if (ids.length === 0) return [];
  const found = await sql<LoggedRow>`${selectLogged}
      and entry.visibility <> 'private' and entry.id in (
        select other.id from entry mine
        join entry other on other.client_id = mine.client_id and other.kind = mine.kind
          and other.person_id <> mine.person_id
          and other.logged_at between mine.logged_at - make_interval(days => ${days})
                                  and mine.logged_at + make_interval(days => ${days})
        where mine.id = any(${[...ids]}::bigint[]))`.execute(tx);
  return found.rows.map(loggedRow);
}

/**
 * Until the transaction ends nobody else compares news of these clients: two copies of one success that are understood
 * at once would not see one another. Taken last and in one order, so that nobody waits in a ring.
 */
export async function holdClientNews(tx: Tx, clientIds: readonly number[]): Promise<void> {
  const sorted = [...new Set(clientIds)].sort((a, b) => a - b);
  if (sorted.length === 0) return;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(id::text, ${CLIENT_NEWS_SEED}))
    from unnest(${sorted}::bigint[]) as id`.execute(tx);
}

/** What each may be a copy of; listed from now on, and not totalled. */
export async function markPossibleDuplicates(
  tx: Tx,
  pairs: readonly { entryId: number; firstId: number }[],
): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    update entry set possible_duplicate_of = pair.first_id
    from unnest(${pairs.map((pair) => pair.entryId)}::bigint[], ${pairs.map((pair) => pair.firstId)}::bigint[])
      as pair (entry_id, first_id)
    where entry.id = pair.entry_id`.execute(tx);
}

/**
 * Of a row of `entry`: the number of the one that it may be a copy of. Null as well while that one is withdrawn or
 * private: then nothing else is counted for it, and nobody could say which of the two stands. Read, not written: when
 * the first is back, so are the doubt and its question.
 */
export const firstOfCopy = sql<number | null>`(case when entry.possible_duplicate_of is not null then (
  select first.number from entry first
  where first.id = entry.possible_duplicate_of and first.withdrawn_at is null
    and first.visibility <> 'private' and not ${isInsideByLink(sql.ref("first.id"))}) end)`;

/**
 * As `firstOfCopy`, by the ids of what may have copies: of many entries few are any, and asked of each the planner takes
 * the chain for so dear that it starts processes for it (2.4 ms a digest instead of 0.3).
 */
export async function standingFirsts(tx: Tx, ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; number: number }>`
    select id, number from entry
    where id = any(${[...ids]}::bigint[]) and withdrawn_at is null and visibility <> 'private'`.execute(tx);
  const inside = await insideByLink(tx, [...ids]);
  return new Map(rows.flatMap(({ id, number }) => (inside.has(id) ? [] : [[id, number]])));
}

const selectLogged = sql`
  select entry.id, entry.number, entry.kind, entry.client_id as "clientId", client.name as "clientName",
         entry.project_id as "projectId", entry.person_id as "personId", person.name as author, entry.title,
         entry.logged_at as "loggedAt", entry.visibility = 'private' as "isPrivate",
         evidence.from_email as "heardFrom", evidence.sent_at as "heardAt",
         coalesce((
           select json_agg(json_build_object('measure', measure, 'unit', unit, 'amount', amount, 'from', "from",
                                             'to', "to") order by ordinal)
           from figure where figure.entry_id = entry.id and figure.withdrawn_at is null), '[]') as figures
  from entry
  join person on person.id = entry.person_id
  left join client on client.id = entry.client_id
  left join evidence on evidence.entry_id = entry.id
  where entry.withdrawn_at is null`;
