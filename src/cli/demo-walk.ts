// The demo's walk through the forest: what the PM approved for his largest client, and the pack for their next meeting.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { approveEntries } from "../app/approve-entries.ts";
import { linkEntries } from "../app/link-entries.ts";
import { prepareClientReview } from "../app/review-prepare.ts";
import { paintTimeline, saidBy } from "../app/timeline.ts";
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { nameKey } from "../core/entry/names.ts";
import { clientByLabel, type KnownClient } from "../store/clients.ts";
import { putContact } from "../store/contacts.ts";
import type { Database, Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { keepSetting, readSetting } from "../store/settings.ts";
import { noteShown } from "../store/shown.ts";
import { DEMO_CLIENTS, DEMO_CONTACTS, ENABLED, ENABLER } from "./demo-mails.ts";

const SETTING = "demo-walk";
const DAY_MS = 86_400_000;
/** What is newer the PM has not looked at yet: the digest shows it as draft. */
const FRESH_DAYS = 7;
const MONTHS = 6;

/** Before any mail: those whom the note about the last meeting names. */
export async function addDemoContacts(tx: Tx, clientId: number): Promise<void> {
  for (const contact of DEMO_CONTACTS) await putContact(tx, clientId, contact);
}

/** Once: a demo that starts again leaves everything as its user left it. */
export async function approveForWalk(db: Database, { agencyDomains }: Config, closedAt: Date): Promise<void> {
  if ((await readSetting(db, SETTING)) !== null) return;
  const client = await walkedClient(db);
  const before = new Date(closedAt.getTime() - FRESH_DAYS * DAY_MS);
  await db.transaction().execute(async (tx) => {
    const entries = await loggedEntries(tx, { clientIds: [client.id] });
    const [enabler, enabled] = [ENABLER, ENABLED].map((title) =>
      entries.find((entry) => entry.kind === "win" && entry.title === title),
    );
    if (enabler && enabled) await linkEntries(tx, enabler.number, [enabled.number], false, closedAt);
    const seen = entries.filter((entry) => entry.visibility !== "private" && entry.on < dayIn(before, "UTC"));
    const quoted = seen.filter((entry) => entry.evidence !== null).map((entry) => entry.number);
    const plain = seen.filter((entry) => entry.evidence === null).map((entry) => entry.number);
    const choice = { isConfirmed: true, byPerson: null, agencyDomains } as const;
    await approveEntries(tx, quoted, { ...choice, quote: "named" }, closedAt);
    await approveEntries(tx, plain, { ...choice, quote: "none" }, closedAt);
    await keepSetting(tx, SETTING, true);
  });
}

/** The client's timeline and what `review prepare` writes, into `dir`; a folder that is there stays as it is. */
export async function packForWalk(db: Database, config: Config, dir: string, closedAt: Date): Promise<void> {
  if (existsSync(dir)) return;
  const client = await walkedClient(db);
  await db.transaction().execute(async (tx) => {
    const last = dayIn(closedAt, config.zone).slice(0, 7);
    const { files } = await prepareClientReview(tx, config, {
      client,
      now: new Date(),
      minutes: 60,
      from: monthsBefore(last, MONTHS - 1),
      to: last,
    });
    const name = `${client.name} timeline.pdf`;
    const painted = await paintTimeline(tx, {
      clientId: client.id,
      now: closedAt,
      zone: config.zone,
      locale: client.locale,
      audience: "client",
      agencyDomains: config.agencyDomains,
      brand: config.brand,
      format: "pdf",
    });
    if (!painted) throw new Error("the demo's client has nothing to see");
    await noteShown(tx, [{ in: { file: name }, holds: saidBy(painted, "pdf") }], closedAt);
    await mkdir(dir, { recursive: true });
    for (const file of [...files, { name, content: painted.bytes }]) {
      await writeFile(join(dir, file.name), file.content);
    }
  });
}

async function walkedClient(db: Database): Promise<KnownClient> {
  const client = await clientByLabel(db, nameKey(DEMO_CLIENTS[0]?.name ?? ""));
  if (!client) throw new Error("the demo's client is not there");
  return client;
}

/** `YYYY-MM`. */
function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}
