// Reads mailboxes in a test as a process would: holds, connects, reads, gives free; and looks at what was stored.
import { holdMailbox } from "../../src/app/hold-mailbox.ts";
import { type MailboxDeps, openMailbox } from "../../src/app/mailbox-pass.ts";
import type { Trouble } from "../../src/app/read-folder.ts";
import { type MailboxPass, readMailbox } from "../../src/app/read-mailbox.ts";
import { loadConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { closeImap } from "../../src/mailbox/imap.ts";
import type { Database } from "../../src/store/database.ts";
import { mailboxes, syncEnvMailboxes } from "../../src/store/mailboxes.ts";
import { addPerson } from "../../src/store/people.ts";

export const NOW = new Date("2026-11-23T09:00:00Z");
export const never = new AbortController().signal;

export async function addPm(db: Database, email: string): Promise<number> {
  const name = email.split("@")[0] as string;
  const person = { name, email, role: "pm", zone: "UTC", locale: "en", currency: "EUR" } as const;
  return (await db.transaction().execute((tx) => addPerson(tx, person))).personId;
}

export function mail(n: number | string, subject: string, from = "ada@agency.example"): string {
  return [
    `From: ${from}`,
    "To: wins@agency.example",
    `Subject: ${subject}`,
    "Date: Mon, 23 Nov 2026 08:00:00 +0000",
    `Message-ID: <m${n}@agency.example>`,
    "",
    `Note ${n}.`,
    "",
  ].join("\n");
}

export function readerDeps(db: Database, urls: string, changes: Partial<MailboxDeps> = {}): MailboxDeps {
  return {
    db,
    log: createLog("silent"),
    clock: () => NOW,
    config: loadConfig({ IMAP_URL: urls, MAX_MESSAGE_BYTES: "20000" }),
    decrypt: (sealed) => sealed.toString(),
    understand: async () => {},
    ...changes,
  };
}

/** Each enabled mailbox once, in the order of their names. */
export async function readAll(
  db: Database,
  urls: string,
  changes: Partial<MailboxDeps> = {},
  trouble: Trouble = new Map(),
): Promise<MailboxPass[]> {
  const deps = readerDeps(db, urls, changes);
  await syncEnvMailboxes(db, deps.config.imap);
  const passes: MailboxPass[] = [];
  for (const mailbox of await mailboxes(db)) {
    if (!mailbox.enabled) continue;
    const { held } = await holdMailbox(db, mailbox.id, deps.log);
    if (!held) throw new Error("held by another");
    try {
      const { open, paths } = await openMailbox(deps, mailbox, held.lease, trouble);
      try {
        passes.push(await readMailbox({ ...deps, codes: deps.config.codes }, open, paths, never));
      } finally {
        await closeImap(open.session);
      }
    } finally {
      await held.release();
    }
  }
  return passes;
}

/** Messages by subject. */
export async function storedMessages(db: Database) {
  return db
    .selectFrom("message")
    .select(["subject", "state", "reason_code as reason", "backfilled"])
    .orderBy("subject")
    .execute();
}

export async function storedSubjects(db: Database): Promise<(string | null)[]> {
  return (await storedMessages(db)).map((row) => row.subject);
}

export async function folderRows(db: Database) {
  return db.selectFrom("folder").selectAll().orderBy("path").execute();
}
