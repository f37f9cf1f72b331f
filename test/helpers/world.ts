// People, clients, entries and figures as rows, for tests that need a filled database.
import type { Config } from "../../src/config.ts";
import { loadConfig } from "../../src/config.ts";
import type { LoggedFigure } from "../../src/core/entry/entry.ts";
import type { Tx } from "../../src/store/database.ts";
import { loggedFigure } from "./logged.ts";

/** A configuration of defaults and what `env` says, in UTC. */
export function testConfig(env: Record<string, string> = {}): Config {
  return loadConfig({ ZONE: "UTC", MAIL_FROM: "Harbour <lately@agency.test>", ...env });
}

export interface PersonRow {
  email: string;
  name: string;
  role: "admin" | "pm";
  zone: string;
  locale: string;
  cadence: "weekly" | "fortnightly" | "monthly" | "never";
  receipts: "first-five" | "problems" | "always" | "never";
  createdAt: string;
  pausedUntil: string | null;
  leftOn: string | null;
}

/** Mondays at 08:00 in Berlin unless changed. */
export async function addPm(tx: Tx, change: Partial<PersonRow> = {}): Promise<number> {
  const email = change.email ?? "pia@agency.test";
  const { id } = await tx
    .insertInto("person")
    .values({
      name: change.name ?? "Pia Moll",
      role: change.role ?? "pm",
      zone: change.zone ?? "Europe/Berlin",
      locale: change.locale ?? "en",
      cadence: change.cadence ?? "weekly",
      receipts: change.receipts ?? "first-five",
      created_at: change.createdAt ?? "2026-11-02T12:00:00Z",
      paused_until: change.pausedUntil ?? null,
      left_on: change.leftOn ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("address")
    .values({ email_key: email, email, person_id: id, preferred: true })
    .execute();
  return id;
}

export async function addClient(tx: Tx, name: string, members: readonly number[]): Promise<number> {
  const { id } = await tx
    .insertInto("client")
    .values({ name, key: name.toLowerCase(), status: "confirmed" })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [at, person_id] of members.entries()) {
    const role = at === 0 ? "lead" : "member";
    await tx.insertInto("client_member").values({ client_id: id, person_id, role }).execute();
  }
  return id;
}

export interface EntryRow {
  personId: number;
  clientId: number | null;
  title: string;
  kind: "win" | "roi";
  loggedAt: string;
  on: string;
  visibility: "draft" | "approved" | "private";
  backfilled: boolean;
  evidence: string;
  figures: readonly Partial<LoggedFigure>[];
}

/** Returns the row's id and the number people see. */
export async function addEntry(
  tx: Tx,
  entry: Partial<EntryRow> & Pick<EntryRow, "personId">,
): Promise<{ id: number; number: number }> {
  const loggedAt = entry.loggedAt ?? "2026-11-17T10:00:00Z";
  const row = await tx
    .insertInto("entry")
    .values({
      person_id: entry.personId,
      client_id: entry.clientId ?? null,
      title: entry.title ?? "A success",
      kind: entry.kind ?? "win",
      on_date: entry.on ?? loggedAt.slice(0, 10),
      logged_at: loggedAt,
      visibility: entry.visibility ?? "draft",
      backfilled: entry.backfilled ?? false,
      understood: "{}",
    })
    .returning(["id", "number"])
    .executeTakeFirstOrThrow();
  for (const [at, change] of (entry.figures ?? []).entries()) {
    const figure = loggedFigure({ ordinal: at + 1, headline: at === 0, ...change });
    const { amountMax, isSame: _, withdrawn: __, isLevel, ...columns } = figure;
    await tx
      .insertInto("figure")
      .values({ ...columns, amount_max: amountMax, ...(isLevel ? { level: true } : {}), entry_id: row.id })
      .execute();
  }
  if (entry.evidence) {
    const evidence = {
      from_name: "Dana Holt",
      from_email: "dana@acme.test",
      sent_at: loggedAt,
      text: entry.evidence,
    };
    await tx
      .insertInto("evidence")
      .values({ entry_id: row.id, ...evidence })
      .execute();
  }
  return row;
}

export async function linkResult(tx: Tx, win: number, roi: number): Promise<void> {
  const link = { from_entry: win, to_entry: roi, kind: "result", reason: "thread", by: "rule" };
  await tx.insertInto("link").values(link).execute();
}
