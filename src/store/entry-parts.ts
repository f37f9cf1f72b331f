// What entries hold besides their columns: evidence and figures, read for many entries at once.
import { type Selectable, sql } from "kysely";
import type { LoggedEvidence, LoggedFigure } from "../core/entry/entry.ts";
import type { Tx } from "./database.ts";
import type { Evidence as EvidenceRow, Figure as FigureRow } from "./schema.ts";

export async function evidenceOf(tx: Tx, entryIds: readonly number[]): Promise<Map<number, LoggedEvidence>> {
  if (entryIds.length === 0) return new Map();
  const rows: Selectable<EvidenceRow>[] = await tx
    .selectFrom("evidence")
    .selectAll()
    .where("entry_id", "=", sql<number>`any(${[...entryIds]}::bigint[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.entry_id,
      {
        fromName: row.from_name,
        fromEmail: row.from_email,
        sentAt: row.sent_at,
        subject: row.subject,
        text: row.text,
      },
    ]),
  );
}

/** By ordinal, withdrawn ones among them. */
export async function figuresOf(tx: Tx, entryIds: readonly number[]): Promise<Map<number, LoggedFigure[]>> {
  const byEntry = new Map<number, LoggedFigure[]>();
  if (entryIds.length === 0) return byEntry;
  const rows = await tx
    .selectFrom("figure")
    .selectAll()
    .where("entry_id", "=", sql<number>`any(${[...entryIds]}::bigint[])`)
    .orderBy("entry_id")
    .orderBy("ordinal")
    .execute();
  const wasRead = rows.length > 0 ? await numbersAsRead(tx, entryIds) : new Map();
  for (const row of rows) {
    const figures = byEntry.get(row.entry_id) ?? [];
    const figure = loggedFigure(row);
    const read = wasRead.size > 0 ? wasRead.get(`${row.entry_id} ${row.ordinal}`) : undefined;
    figures.push(read ? { ...figure, wasRead: read } : figure);
    byEntry.set(row.entry_id, figures);
  }
  return byEntry;
}

/** Of figures with a number set by hand: what the mail had been read as, by `<entry> <ordinal>`. */
async function numbersAsRead(tx: Tx, entryIds: readonly number[]): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ place: string; numbers: number[] }>`
    select corrected.entry_id || ' ' || corrected.figure_ordinal as place, array(
      select distinct number::float8
      from jsonb_array_elements(entry.understood -> 'draft' -> 'figures') as read,
           unnest(array[read ->> 'amount', read ->> 'amountMax', read ->> 'from', read ->> 'to']) as number
      where read ->> 'text' = figure.text and number is not null
    ) as numbers
    from (
      select distinct entry_id, figure_ordinal from correction
      where entry_id = any(${[...entryIds]}::bigint[]) and undone_at is null
        and field in ('amount', 'amountMax', 'from', 'to')
    ) as corrected
    join entry on entry.id = corrected.entry_id
    join figure on figure.entry_id = corrected.entry_id and figure.ordinal = corrected.figure_ordinal`.execute(
    tx,
  );
  return new Map(rows.map(({ place, numbers }) => [place, numbers]));
}

function loggedFigure(row: Selectable<FigureRow>): LoggedFigure {
  return {
    text: row.text,
    start: row.start,
    end: row.end,
    measure: row.measure as LoggedFigure["measure"],
    amount: decimal(row.amount),
    amountMax: decimal(row.amount_max),
    unit: row.unit,
    from: decimal(row.from),
    to: decimal(row.to),
    direction: row.direction as LoggedFigure["direction"],
    period: row.period as LoggedFigure["period"],
    role: row.role as LoggedFigure["role"],
    hedge: row.hedge as LoggedFigure["hedge"],
    beneficiary: row.beneficiary as LoggedFigure["beneficiary"],
    inferred: row.inferred as LoggedFigure["inferred"],
    ordinal: row.ordinal,
    source: row.source as LoggedFigure["source"],
    headline: row.headline,
    isSame: row.same_as !== null,
    withdrawn: row.withdrawn_at !== null,
    ...(row.level ? { isLevel: true } : {}),
    ...(row.apart ? { isApart: true } : {}),
    ...(row.withdrawn_at !== null && row.reason !== null ? { isRetracted: true } : {}),
  };
}

function decimal(value: string | null): number | null {
  return value === null ? null : Number(value);
}
