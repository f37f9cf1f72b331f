// What was shown where: every figure that stood in a letter or a file, as it was then.
import { type RawBuilder, sql } from "kysely";
import type { LoggedFigure } from "../core/entry/entry.ts";
import type { FigureValue } from "../core/entry/figure-words.ts";
import type { HeldFigure } from "../core/timeline/timeline.ts";
import type { Tx } from "./database.ts";
import type { Reading } from "./digests.ts";
import { holdEntries } from "./entries.ts";
import { byPerson, jsonRows, storableJson } from "./rows.ts";

/** A file goes by its name: where it lies is nobody's business. */
export type ShownIn = { letterId: number } | { file: string };

/** What a reader saw of a figure. */
export type ShownFigure = FigureValue & Pick<LoggedFigure, "beneficiary">;

/** Once a place, entry and figure, however often it stood there. Entries that are gone by now are left out. */
export async function noteShown(
  tx: Tx,
  places: readonly { in: ShownIn; holds: readonly HeldFigure[] }[],
  at: Date,
): Promise<void> {
  const standing = await holdEntries(tx, [
    ...new Set(places.flatMap(({ holds }) => holds.map(({ entryId }) => entryId))),
  ]);
  const rows = places.flatMap(({ in: place, holds }) => {
    const kept = uniqueHolds(holds.filter(({ entryId }) => standing.has(entryId)));
    return kept.length > 0 ? [{ place, kept }] : [];
  });
  if (rows.length === 0) return;
  await tx
    .insertInto("shown")
    .values(
      rows.map(({ place, kept }) => ({
        letter_id: "letterId" in place ? place.letterId : null,
        file: "file" in place ? place.file : null,
        at,
        entry_ids: [...new Set(kept.map(({ entryId }) => entryId))],
        holds: storableJson(kept),
      })),
    )
    .execute();
}

function uniqueHolds(holds: readonly HeldFigure[]) {
  const byKey = new Map<string, { entryId: number; ordinal: number | null; figure: ShownFigure | null }>();
  for (const { entryId, figure } of holds) {
    const ordinal = figure?.ordinal ?? null;
    const key = `${entryId} ${ordinal}`;
    if (!byKey.has(key)) byKey.set(key, { entryId, ordinal, figure: figure && asShown(figure) });
  }
  return [...byKey.values()];
}

function asShown(figure: LoggedFigure): ShownFigure {
  const { measure, amount, amountMax, unit, from, to, direction, period, role, hedge, isLevel } = figure;
  const value = { measure, amount, amountMax, unit, from, to, direction, period, role, hedge };
  return { ...value, ...(isLevel ? { isLevel } : {}), beneficiary: figure.beneficiary };
}

/** The entries and figures of a row, in the order in which they stood. */
const HELD = sql`rows from (
  json_to_recordset(shown.holds) as ("entryId" bigint, ordinal smallint, figure jsonb)) with ordinality
  as held ("entryId", ordinal, figure, nth)`;

/** One place where an entry or a figure stood. */
export interface Showing {
  entryId: number;
  /** Null: the entry by itself, as one without figures. */
  ordinal: number | null;
  /** As it was shown; null with `ordinal`, and for what was shown before 0007. */
  figure: ShownFigure | null;
  /** Null: a letter. */
  file: string | null;
  /** The reader of the letter; null: a file. */
  personId: number | null;
  personName: string | null;
  at: Date;
}

/** Of those entries, oldest first. */
export async function showingsOf(tx: Tx, entryIds: readonly number[]): Promise<Showing[]> {
  if (entryIds.length === 0) return [];
  const { rows } = await sql<Showing>`
    select held."entryId", held.ordinal, held.figure, shown.file,
           person.id as "personId", person.name as "personName", shown.at
    from shown
    cross join ${HELD}
    left join letter on letter.id = shown.letter_id
    left join person on person.id = letter.person_id
    where shown.entry_ids && ${[...entryIds]}::bigint[] and held."entryId" = any(${[...entryIds]}::bigint[])
      and (shown.letter_id is null or letter.kind = 'digest')
    order by shown.at, shown.id, held.nth`.execute(tx);
  return rows;
}

/** An entry that was deleted after its reader saw it: nothing of what it said is kept. */
export interface GoneEntry {
  number: number;
  /** Of the reader's digests that showed it, oldest first. */
  seenAt: Date[];
  at: Date;
}

/** Keeps who saw the entries in a digest; before they are deleted. */
export async function noteGone(tx: Tx, entryIds: readonly number[], at: Date): Promise<void> {
  if (entryIds.length === 0) return;
  await sql`
    insert into entry_gone (number, person_id, seen_at, at)
    select entry.number, letter.person_id, array_agg(distinct shown.at order by shown.at), ${at}
    from entry join shown on shown.entry_ids @> array[entry.id]
    join letter on letter.id = shown.letter_id and letter.kind = 'digest'
    where entry.id = any(${[...entryIds]}::bigint[]) and letter.person_id is not null
    group by 1, 2`.execute(tx);
}

/** By person: what was deleted in [from, to) after he saw it, by number. */
export async function goneEntries(tx: Tx, readings: readonly Reading[]): Promise<Map<number, GoneEntry[]>> {
  const { rows } = await sql<GoneEntry & { personId: number }>`
    select reader."personId", number, seen_at as "seenAt", at
    from json_to_recordset(${jsonRows(readings)})
      as reader ("personId" bigint, "from" timestamptz, "to" timestamptz)
    join entry_gone on person_id = reader."personId" and at >= reader."from" and at < reader."to"
    order by number`.execute(tx);
  return byPerson(rows);
}

/** What this person saw in a letter and what was taken back or changed in [from, to), after he saw it. */
export interface TakenBack {
  entryId: number;
  number: number;
  title: string;
  ordinal: number | null;
  /** As this person saw it last. */
  figure: ShownFigure | null;
  /** The whole entry was withdrawn. */
  isWhole: boolean;
  isWithdrawn: boolean;
  /** A figure that a replay reads no more. */
  isUnread: boolean;
  /** The whole entry is another client's than when he saw it. */
  isMoved: boolean;
  /** A withdrawal that this person was told of was undone. */
  isRestored: boolean;
  /** A figure that somebody corrected since he saw it; false where a replay reads it otherwise. */
  isByHand: boolean;
  reason: string | null;
  at: Date;
}

/**
 * By person: entries that were withdrawn or given to another client by hand, and figures that were withdrawn, say
 * something else or are read no more; by number and ordinal.
 */
export async function takenBack(tx: Tx, readings: readonly Reading[]): Promise<Map<number, TakenBack[]>> {
  const { rows } = await sql<TakenBack & { personId: number }>`
    with reader as (
      select * from json_to_recordset(${jsonRows(readings)})
        as r ("personId" bigint, "from" timestamptz, "to" timestamptz)
    ),
    since as (select min("from") as "from", max("to") as "to" from reader),
    change as (
      select entry.id, entry.number, entry.title, null::smallint as ordinal, true as whole, true as withdrawn,
             false as unread, false as moved, null::timestamptz as told_before,
             entry.withdrawn_reason as reason, entry.withdrawn_at as at
      from entry where entry.withdrawn_at >= (select "from" from since)
        and entry.withdrawn_at < (select "to" from since)
      union all
      select entry.id, entry.number, entry.title, figure.ordinal, false, figure.withdrawn_at is not null,
             false, false, null, figure.reason, figure.changed_at
      from figure join entry on entry.id = figure.entry_id and entry.withdrawn_at is null
      where figure.changed_at >= (select "from" from since) and figure.changed_at < (select "to" from since)
      union all
      select entry.id, entry.number, entry.title, figure_gone.ordinal, false, false, true, false, null, null,
             figure_gone.at
      from figure_gone join entry on entry.id = figure_gone.entry_id and entry.withdrawn_at is null
      where figure_gone.at >= (select "from" from since) and figure_gone.at < (select "to" from since)
        and not exists (select from figure
                        where figure.entry_id = figure_gone.entry_id and figure.ordinal = figure_gone.ordinal)
      union all
      select entry.id, entry.number, entry.title, null, true, false, false, true, null, null, max(correction.at)
      from correction join entry on entry.id = correction.entry_id and entry.withdrawn_at is null
      where correction.field = 'client' and correction.undone_at is null
        and correction.at >= (select "from" from since) and correction.at < (select "to" from since)
      group by entry.id
      union all
      select entry.id, entry.number, entry.title, restored.ordinal, restored.ordinal is null, false, false, false,
             restored.withdrawn_at, null, restored.at
      from restored join entry on entry.id = restored.entry_id and entry.withdrawn_at is null
      where restored.at >= (select "from" from since) and restored.at < (select "to" from since)
    )
    select reader."personId", change.id as "entryId", change.number, change.title, change.ordinal, seen.figure,
           change.whole as "isWhole", change.withdrawn as "isWithdrawn", change.unread as "isUnread",
           change.moved as "isMoved", change.told_before is not null as "isRestored", change.reason, change.at,
           exists (select from correction
                   where entry_id = change.id and figure_ordinal = change.ordinal and undone_at is null
                     and field not in ('drop', 'headline') and correction.at > seen.at) as "isByHand"
    from change join reader on change.at >= reader."from" and change.at < reader."to"
      and (change.told_before is null or change.told_before < reader."from")
    cross join lateral (
      select held.figure, shown.at
      from shown join letter on letter.id = shown.letter_id
      cross join ${HELD}
      where shown.entry_ids @> array[change.id] and held."entryId" = change.id and letter.person_id = reader."personId" and letter.kind = 'digest'
        and shown.at < change.at and (change.whole or held.ordinal = change.ordinal)
      order by shown.at desc, shown.id desc, held.nth desc limit 1
    ) seen
    where not change.moved or ${clientAt(sql`seen.at`)} <> (select client_id from entry where id = change.id)
    order by change.number, change.ordinal nulls first`.execute(tx);
  return byPerson(rows);
}

/**
 * The client of entry `change.id` at that moment, merges followed: by hand until then, else as understood. Null where it
 * had none: whose it is was a question, and to answer it takes nothing back.
 */
function clientAt(at: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(client.merged_into, client.id)
    from (
      select value, id as nth from correction
      where entry_id = change.id and field = 'client' and undone_at is null and correction.at <= ${at}
      union all
      select understood -> 'clientId', 0 from entry where id = change.id
      order by nth desc limit 1
    ) given left join client on client.id = (given.value #>> '{}')::bigint)`;
}
