// Raw mails for tests of the inbox, and the inbox as it stands.
import type { IncomingMail } from "../../src/mailbox/source.ts";
import type { Database } from "../../src/store/database.ts";

export const RECEIVED_AT = new Date("2026-11-18T09:30:00Z");

export interface NoteOptions {
  from?: string;
  to?: string;
  /** Null leaves the field out. */
  messageId?: string | null;
  date?: string | null;
  inReplyTo?: string;
  /** Further header lines, without line ends. */
  header?: readonly string[];
  body?: string;
}

let count = 0;

/** A mail with CRLF ends from pia@agency.example, its Message-ID new unless given. */
export function noteMail(subject: string, options: NoteOptions = {}): Buffer {
  count += 1;
  const { from = "Pia Moll <pia@agency.example>", to = "wins@agency.example", body = "" } = options;
  const { messageId = `<note-${count}@agency.example>`, date = "Wed, 18 Nov 2026 10:15:00 +0100" } = options;
  const lines = [
    ...(options.header ?? []),
    `From: ${from}`,
    `To: ${to}`,
    ...(date === null ? [] : [`Date: ${date}`]),
    ...(messageId === null ? [] : [`Message-ID: ${messageId}`]),
    ...(options.inReplyTo ? [`In-Reply-To: ${options.inReplyTo}`, `References: ${options.inReplyTo}`] : []),
    `Subject: ${subject}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...body.split("\n"),
  ];
  return Buffer.from(lines.join("\r\n"));
}

export function incoming(raw: Buffer, change: Partial<IncomingMail> = {}): IncomingMail {
  return {
    source: "inlet",
    raw,
    problem: null,
    size: raw.length,
    receivedAt: RECEIVED_AT,
    envelope: null,
    sighting: null,
    personId: null,
    backfilled: false,
    ...change,
  };
}

/** A mailbox with one watched folder, as reading one leaves it. */
export async function mailboxWithFolder(
  db: Database,
  rules: { name: string; ownerPersonId?: number; dedicated?: boolean; trusted?: boolean },
): Promise<number> {
  const mailbox = await db
    .insertInto("mailbox")
    .values({
      name: rules.name,
      host: "mail.agency.example",
      port: 993,
      tls: "implicit",
      username: rules.name,
      source: "env",
      owner_person_id: rules.ownerPersonId ?? null,
      dedicated: rules.dedicated ?? false,
      trusted: rules.trusted ?? false,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const folder = await db
    .insertInto("folder")
    .values({ mailbox_id: mailbox.id, path: "INBOX", role: "watch", uidvalidity: 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return folder.id;
}

/** Subject, state and reason of every message, by id. */
export async function inbox(db: Database) {
  return db
    .selectFrom("message")
    .select(["id", "subject", "state", "reason_code as reasonCode", "attempts"])
    .orderBy("id")
    .execute();
}
