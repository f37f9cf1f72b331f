// One installation for tests of understanding: people, a real understander, and what was made of the mail.

import { beforeEach } from "vitest";
import type { MailOutcome } from "../../src/app/mail-outcome.ts";
import { receive } from "../../src/app/receive.ts";
import { type UnderstandDeps, understandWaiting } from "../../src/app/understand-mail.ts";
import { loadConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import type { IncomingMail } from "../../src/mailbox/source.ts";
import type { Understander } from "../../src/mailbox/understander.ts";
import type { Database } from "../../src/store/database.ts";
import { addPerson, type NewPerson } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "./database.ts";
import { incoming } from "./incoming.ts";
import { understander as warm } from "./warm.ts";

export interface Installation {
  deps: UnderstandDeps;
  /** Every outcome that a letter could be written for. */
  outcomes: MailOutcome[];
}

export function installation(db: Database, understander: Understander = warm): Installation {
  const outcomes: MailOutcome[] = [];
  const deps: UnderstandDeps = {
    db,
    understander,
    config: loadConfig({ ZONE: "Europe/Berlin", CURRENCY: "EUR" }),
    log: createLog("silent"),
    clock: () => new Date("2026-11-18T12:00:00Z"),
    letters: async (_tx, outcome) => void outcomes.push(outcome),
  };
  return { deps, outcomes };
}

export interface InstallationHere {
  database: TestDatabase;
  db: Database;
  lately: Installation;
}

/** Called at the top of a test file: before each test a fresh installation that knows Pia. */
export function installationPerTest(): InstallationHere {
  const here = {} as InstallationHere;
  beforeEach(async () => {
    here.database = await freshDatabase();
    here.db = here.database.db;
    here.lately = installation(here.db);
    await person(here.db, "pia@agency.example", { name: "Pia" });
    return () => here.database.drop();
  });
  return here;
}

export async function person(db: Database, email: string, change: Partial<NewPerson> = {}): Promise<number> {
  const zone = { zone: "Europe/Berlin", locale: "en", currency: "EUR" };
  const added = await db
    .transaction()
    .execute((tx) =>
      addPerson(tx, { name: email.split("@")[0] as string, email, role: "pm", ...zone, ...change }),
    );
  return added.personId;
}

/** Receives the mails, understands all that waits, and returns the ids of the messages. */
export async function take(
  { deps }: Installation,
  ...mails: readonly (Buffer | IncomingMail)[]
): Promise<number[]> {
  const received = await receive(
    deps.db,
    mails.map((mail) => (Buffer.isBuffer(mail) ? incoming(mail) : mail)),
  );
  await understandWaiting(deps);
  return received.map((mail) => mail.messageId);
}

/** Of every entry what people see first, by number. */
export async function entries(db: Database) {
  return db
    .selectFrom("entry")
    .leftJoin("client", "client.id", "entry.client_id")
    .leftJoin("project", "project.id", "entry.project_id")
    .leftJoin("person", "person.id", "entry.person_id")
    .select([
      "entry.number",
      "entry.kind",
      "entry.title",
      "client.name as client",
      "project.name as project",
      "person.name as author",
      "entry.client_reason as reason",
    ])
    .orderBy("entry.number")
    .execute();
}
