// Everything that was logged, as tables that other programs read: rows in pages, from one snapshot.
import type { LoggedEntry } from "../core/entry/entry.ts";
import { clientDomains } from "../store/client-changes.ts";
import { clients, teams } from "../store/clients.ts";
import type { Database, Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import { listMessages } from "../store/message-log.ts";
import { people } from "../store/people.ts";

/** A cell; lists are joined by whoever writes them. */
export type Cell = string | number | boolean | null | readonly string[];
export type ExportRow = Readonly<Record<string, Cell>>;

/** `rows` are read while they are written: hand each page on before the next is asked for. */
export interface ExportTable {
  name: string;
  rows: AsyncIterable<ExportRow>;
}

const PAGE = 500;

/** Hands every table to `write`, all of them as they were at one moment. */
export async function exportTables(
  db: Database,
  write: (table: ExportTable) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      await write({ name: "entries", rows: mapped(entryPages(tx), (entry) => [entryRow(entry)]) });
      await write({ name: "figures", rows: mapped(entryPages(tx), figureRows) });
      await write({ name: "evidence", rows: mapped(entryPages(tx), evidenceRows) });
      await write({ name: "links", rows: linkRows(tx) });
      await write({ name: "clients", rows: clientRows(tx) });
      await write({ name: "people", rows: personRows(tx) });
      await write({ name: "messages", rows: messageRows(tx) });
    });
}

async function* entryPages(tx: Tx): AsyncGenerator<LoggedEntry[]> {
  let beforeNumber: number | undefined;
  for (;;) {
    const filter = { order: "newest", includeWithdrawn: true, limit: PAGE } as const;
    const page = await loggedEntries(tx, beforeNumber === undefined ? filter : { ...filter, beforeNumber });
    if (page.length === 0) return;
    yield page;
    beforeNumber = page.at(-1)?.number;
  }
}

async function* mapped(
  pages: AsyncIterable<LoggedEntry[]>,
  rowsOf: (entry: LoggedEntry) => ExportRow[],
): AsyncGenerator<ExportRow> {
  for await (const page of pages) for (const entry of page) yield* rowsOf(entry);
}

function entryRow(entry: LoggedEntry): ExportRow {
  return {
    number: entry.number,
    kind: entry.kind,
    title: entry.title,
    body: entry.body,
    client: entry.client?.name ?? null,
    project: entry.project?.name ?? null,
    author: entry.author.name,
    on: entry.on,
    onPrecision: entry.onPrecision,
    loggedAt: entry.loggedAt.toISOString(),
    visibility: entry.visibility,
    tags: entry.tags,
    noNumber: entry.noNumber,
    withdrawn: entry.withdrawn,
    backfilled: entry.backfilled,
    possibleDuplicateOf: entry.possibleDuplicateOf,
    message: entry.messageId,
  };
}

function figureRows({ number, figures }: LoggedEntry): ExportRow[] {
  return figures.map(({ ordinal, start, end, wasRead, ...figure }) => ({ number, ordinal, ...figure }));
}

function evidenceRows({ number, evidence }: LoggedEntry): ExportRow[] {
  if (!evidence) return [];
  return [{ number, ...evidence, sentAt: evidence.sentAt?.toISOString() ?? null }];
}

async function* linkRows(tx: Tx): AsyncGenerator<ExportRow> {
  for await (const page of entryPages(tx)) {
    const numbers = new Map(page.map((entry) => [entry.id, entry.number]));
    const links = await entryLinks(tx, [...numbers.keys()]);
    const ends = links.flatMap((link) => [link.fromEntry, link.toEntry]);
    const all = await loggedEntries(tx, { ids: ends, includeWithdrawn: true });
    const known = new Map(all.map((entry) => [entry.id, entry.number]));
    for (const { fromEntry, toEntry, kind, reason } of links) {
      // A link between two pages belongs to the page of its beginning.
      if (!numbers.has(fromEntry)) continue;
      yield { from: known.get(fromEntry) ?? null, to: known.get(toEntry) ?? null, kind, reason };
    }
  }
}

async function* clientRows(tx: Tx): AsyncGenerator<ExportRow> {
  const all = await clients(tx);
  const domains = await clientDomains(tx);
  const ids = all.map((client) => client.id);
  const members = await teams(tx, ids);
  const names = new Map((await people(tx)).map((person) => [person.id, person.name]));
  for (const { id, name, status, locale, currency, reviewEveryMonths, leadPersonId } of all) {
    yield {
      name,
      status,
      locale,
      currency,
      reviewEveryMonths,
      lead: leadPersonId === null ? null : (names.get(leadPersonId) ?? null),
      team: members.filter((one) => one.clientId === id).flatMap((one) => names.get(one.personId) ?? []),
      domains: domains.filter((one) => one.clientId === id).map((one) => one.domain),
    };
  }
}

async function* personRows(tx: Tx): AsyncGenerator<ExportRow> {
  for (const { id, createdAt, scheduleChangedAt, ...person } of await people(tx)) yield { ...person };
}

async function* messageRows(tx: Tx): AsyncGenerator<ExportRow> {
  let beforeId: number | undefined;
  for (;;) {
    const page = await listMessages(tx, beforeId === undefined ? { limit: PAGE } : { beforeId, limit: PAGE });
    if (page.length === 0) return;
    for (const { receivedAt, personId, ...message } of page) {
      yield { ...message, receivedAt: receivedAt.toISOString() };
    }
    beforeId = page.at(-1)?.id;
  }
}
