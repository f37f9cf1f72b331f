// An ask on its way through the real pipe: asked, sent, answered; and what is there of it afterwards.
import { sql } from "kysely";
import { composeDueDigests } from "../../src/app/digest.ts";
import type { DigestDeps } from "../../src/app/digest-batch.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { loadConfig } from "../../src/config.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import { inbox, incoming, type NoteOptions, noteMail } from "./incoming.ts";
import { confirmedClient } from "./logging.ts";
import { storedLetters } from "./stored-letters.ts";
import { type InstallationHere, take } from "./understanding.ts";

export const DANA = "Dana Holt <dana@acme.example>";
export const SUBJECT = "What has “Night shift runs on scanners” brought? (#100)";
const render = createRenderer(null);
const LETTER = {
  kind: "digest",
  to_email: "pia@agency.example",
  subject: "Your week",
  raw: Buffer.from(""),
  state: "held",
  person_id: 1,
};

export function askBench(here: InstallationHere) {
  let acme = 0;
  /** One success of 2 November at Acme, which Pia leads and whose domain is known. */
  async function logged(): Promise<void> {
    acme = await confirmedClient(here.db, "Acme");
    await here.db.insertInto("client_domain").values({ domain: "acme.example", client_id: acme }).execute();
    await here.db.updateTable("person").set({ created_at: "2026-10-26T08:00:00Z" }).execute();
    await takeAt("2026-11-02T10:00:00Z", "WIN:[Acme] Night shift runs on scanners");
  }

  function takeAt(at: string, subject: string, options: NoteOptions = {}): Promise<number[]> {
    const receivedAt = new Date(at);
    const raw = noteMail(encodedWord(subject), { date: receivedAt.toUTCString(), ...options });
    return take(here.lately, incoming(raw, { receivedAt }));
  }

  function digestDeps(at: string): DigestDeps {
    const config = loadConfig({ ZONE: "UTC", REPLY_TO: "wins@agency.example" });
    const clock = () => new Date(at);
    const secretKey = { signing: Buffer.alloc(32, 7) };
    return {
      db: here.db,
      log: createLog("silent"),
      config,
      render,
      clock,
      paint: async () => null,
      secretKey,
    };
  }

  /** The letter of that day's 08:00 in Berlin, with one note of its week: an empty one may make none. */
  async function digestOn(day: string) {
    const noted = new Date(Date.parse(`${day}T00:00:00Z`) - 30 * 3_600_000).toISOString();
    await takeAt(noted, `WIN:[Acme] Note of the week before ${day}`);
    await composeDueDigests(digestDeps(`${day}T07:00:00Z`));
    const latest = (await storedLetters(here.db)).sort((a, b) => b.id - a.id)[0];
    if (!latest) throw new Error("no letter was posted");
    return latest;
  }

  const asks = () =>
    here.db
      .selectFrom("ask")
      .innerJoin("entry", "entry.id", "ask.entry_id")
      .select(["entry.number", "asked_at as askedAt", "sent_seen_at as sentAt", "sent_to as sentTo"])
      .orderBy("asked_at")
      .orderBy("entry.number")
      .execute();
  const proposals = () =>
    here.db
      .selectFrom("question")
      .select(["text", "answer", "person_id as personId"])
      .where("kind", "=", "proposal")
      .orderBy("id")
      .execute();
  const state = async (id: number | undefined) => (await inbox(here.db)).find((one) => one.id === id);
  const reasons = async () => (await inbox(here.db)).map((one) => `${one.state}: ${one.reasonCode}`);
  const results = () =>
    here.db
      .selectFrom("entry")
      .leftJoin("link", "link.to_entry", "entry.id")
      .leftJoin("figure", "figure.entry_id", "entry.id")
      .leftJoin("evidence", "evidence.entry_id", "entry.id")
      .select(["entry.number", "entry.title", "link.reason", "figure.text as figure", "figure.amount"])
      .select(["evidence.from_email as from", "entry.client_id as clientId"])
      .where("entry.kind", "=", "roi")
      .orderBy("entry.number")
      .execute();

  /** The same without a letter of any content, which takes no time: a row that says it was asked. */
  async function asked(to: string | null = null): Promise<void> {
    await logged();
    const letter = await here.db
      .insertInto("letter")
      .values({ ...LETTER, message_id: "<digest@agency.example>", key: "digest:1" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const win = await here.db.selectFrom("entry").select("id").executeTakeFirstOrThrow();
    const at = new Date("2026-11-16T07:00:00Z");
    await here.db
      .insertInto("ask")
      .values({ entry_id: win.id, letter_id: letter.id, asked_at: at, sent_to: to === null ? [] : [to] })
      .execute();
  }

  /** The letter of `asked` asks what is open. */
  const inLetter = () =>
    sql`update letter set question_id = (select id from question where answered_at is null order by id limit 1)`.execute(
      here.db,
    );
  const replyToLetter = (body: string, options: NoteOptions = {}) =>
    takeAt("2026-11-23T08:00:00Z", "Re: Your week", {
      inReplyTo: "<digest@agency.example>",
      body,
      ...options,
    });
  const replayAll = async () => {
    await sql`update message set state = 'received', attempts = 0, next_at = now()`.execute(here.db);
    await understandWaiting(here.lately.deps);
  };

  /** Asked on the 16th, sent by Pia an hour later with a blind copy to the mailbox. */
  async function askedAndSent() {
    await logged();
    const digest = await digestOn("2026-11-16");
    const [sent] = await takeAt("2026-11-16T08:10:00Z", SUBJECT, {
      to: DANA,
      messageId: "<ask@agency.example>",
    });
    return { digest, sent };
  }

  const answer = (body: string, options: NoteOptions = {}, at = "2026-11-17T09:00:00Z") =>
    takeAt(at, `Re: ${SUBJECT}`, { from: DANA, to: "pia@agency.example", body, ...options });
  return {
    logged,
    takeAt,
    digestOn,
    asks,
    proposals,
    state,
    reasons,
    results,
    asked,
    inLetter,
    replyToLetter,
    replayAll,
    askedAndSent,
    answer,
    acme: () => acme,
  };
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}
