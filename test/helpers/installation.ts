// One installation for a test of the service: a database, a server that takes its letters, and what arrived there.
import { type ParsedMail, simpleParser } from "mailparser";
import nodemailer from "nodemailer";
import type { Database } from "../../src/store/database.ts";
import { type CliResult, runCli } from "./cli.ts";
import { freshDatabase, type TestDatabase } from "./database.ts";
import { eventually } from "./eventually.ts";
import { SECRET_KEY } from "./filed.ts";
import { noteMail } from "./incoming.ts";
import { type RunningService, startLately } from "./service.ts";
import { type Receiver, startReceiver } from "./smtp.ts";

export const PM = "ada@agency.example";
/** For what takes a moment on a loaded machine. */
export const SOON = { withinMs: 30_000 };
export const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);

/** Everything one service needs of its own but its mailboxes. */
export class Installation {
  readonly #services: RunningService[] = [];
  readonly database: TestDatabase;
  readonly receiver: Receiver;
  readonly env: Record<string, string>;

  private constructor(database: TestDatabase, receiver: Receiver, more: Record<string, string>) {
    this.database = database;
    this.receiver = receiver;
    this.env = {
      DATABASE_URL: database.url,
      SECRET_KEY,
      OWNER: `Ada Lind <${PM}>`,
      ZONE: "UTC",
      SMTP_URL: receiver.url,
      MAIL_FROM: "Lately <lately@agency.example>",
      LOG_LEVEL: "info",
      ...more,
    };
  }

  /** `more`: further variables, such as IMAP_URL. */
  static async open(more: Record<string, string> = {}): Promise<Installation> {
    return new Installation(await freshDatabase(), await startReceiver(), more);
  }

  get db(): Database {
    return this.database.db;
  }

  async start(): Promise<RunningService> {
    const service = await startLately(this.env);
    this.#services.push(service);
    return service;
  }

  /** A command beside the service. */
  run(...args: string[]): Promise<CliResult> {
    return runCli(args, { env: this.env });
  }

  /** From now on mail in the mailbox is news and no longer back-fill. */
  async firstPass(): Promise<void> {
    const readAt = () => this.db.selectFrom("mailbox").select("last_read_at").executeTakeFirst();
    await eventually(async () => (await readAt())?.last_read_at, { ...SOON, what: "the first pass" });
  }

  async titles(): Promise<string[]> {
    const rows = await this.db.selectFrom("entry").select("title").orderBy("title").execute();
    return rows.map((row) => row.title);
  }

  /** The letters that arrived, as their reader sees them. */
  letters(): Promise<ParsedMail[]> {
    return Promise.all(this.receiver.received.map(({ raw }) => simpleParser(Buffer.from(raw, "latin1"))));
  }

  /** Those that answer the mail of this Message-ID. */
  async answersTo(messageId: string): Promise<ParsedMail[]> {
    return (await this.letters()).filter((letter) => letter.inReplyTo === messageId);
  }

  async close(): Promise<void> {
    for (const service of this.#services) await service.kill();
    await this.receiver.stop();
    await this.database.drop();
  }
}

/** A note of two days ago. */
export function note(subject: string, messageId: string, body = ""): Buffer {
  return noteMail(subject, { from: `Ada Lind <${PM}>`, messageId, date: twoDaysAgo.toUTCString(), body });
}

/** Over SMTP into the inlet; resolves once it was answered with 250. */
export async function mailIn({ inletPort }: RunningService, raw: Buffer): Promise<void> {
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port: inletPort, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: PM, to: "wins@agency.example" }, raw });
  transport.close();
}
