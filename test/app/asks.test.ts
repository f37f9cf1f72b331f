// The ask that closes itself, through real mails: asked, sent, answered, proposed, confirmed by a digit.
import { beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { composeDueDigests, type DigestDeps } from "../../src/app/digest.ts";
import { loadConfig } from "../../src/config.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import { inbox, incoming, type NoteOptions, noteMail } from "../helpers/incoming.ts";
import { confirmedClient } from "../helpers/logging.ts";
import { installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();
const DANA = "Dana Holt <dana@acme.example>";
const SUBJECT = "What has “Night shift runs on scanners” brought? (#100)";
const MINUTE = 60_000;
const render = createRenderer(null);

let acme: number;

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

function encodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

function digestDeps(at: string): DigestDeps {
  const config = loadConfig({ ZONE: "UTC", REPLY_TO: "wins@agency.example" });
  const clock = () => new Date(at);
  return { db: here.db, log: createLog("silent"), config, render, clock, paint: async () => null };
}

/** The letter of that day's 08:00 in Berlin, with one note of its week: an empty one may make none. */
async function digestOn(day: string) {
  const noted = new Date(Date.parse(`${day}T00:00:00Z`) - 30 * 3_600_000).toISOString();
  await takeAt(noted, `WIN:[Acme] Note of the week before ${day}`);
  await composeDueDigests(digestDeps(`${day}T07:00:00Z`));
  const letter = await here.db
    .selectFrom("letter")
    .selectAll()
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return letter;
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

describe("the ask that closes itself", () => {
  test("goes from the draft over the client's answer and a digit to the timeline", async () => {
    const { sent } = await askedAndSent();
    expect(await asks()).toEqual([
      {
        number: 100,
        askedAt: new Date("2026-11-16T07:00:00Z"),
        sentAt: new Date("2026-11-16T08:10:00Z"),
        sentTo: ["dana@acme.example"],
      },
    ]);
    expect(await state(sent)).toMatchObject({ state: "filed", reasonCode: "ask-sent" });
    const [answered] = await answer("Hi Pia,\n\nabout 48k EUR a year, says our controller.\n\nDana");
    expect(await state(answered)).toMatchObject({ state: "filed", reasonCode: "answer" });
    expect((await proposals()).map(({ text }) => text)).toEqual([
      "Dana Holt: “about 48k EUR a year, says our controller.” Put it on Night shift runs on scanners (#100)?",
    ]);
    expect(await results()).toEqual([]);

    const digest = await digestOn("2026-11-23");
    expect(String(digest.raw)).toContain("Reply-To: Lately <wins@agency.example>");
    const [reply] = await takeAt("2026-11-23T08:00:00Z", `Re: ${digest.subject}`, {
      inReplyTo: digest.message_id,
      body: "1\n\nOn Mon, 23 Nov 2026 at 08:00, Lately <lately@localhost> wrote:\n> 1 yes\n> 2 no",
    });
    expect(await state(reply)).toMatchObject({ state: "filed", reasonCode: "digit" });
    expect(await results()).toEqual([
      {
        number: 103,
        title: "about 48k EUR a year, says our controller.",
        reason: "the client's answer to the ask for it",
        figure: "48k EUR",
        amount: "48000.00000000",
        from: "dana@acme.example",
        clientId: acme,
      },
    ]);
    expect(await state(answered)).toMatchObject({ state: "filed", reasonCode: "note" });
    // No problem is told of, and the next digest has it as news of the week in which it was confirmed.
    expect(here.lately.outcomes.filter((one) => one.state !== "filed")).toEqual([]);
    await digestOn("2026-11-30");
    const claims = await here.db
      .selectFrom("digest_entry")
      .innerJoin("entry", "entry.id", "digest_entry.entry_id")
      .select(["entry.number", "section"])
      .where("entry.number", "=", 103)
      .execute();
    expect(claims).toEqual([{ number: 103, section: "new" }]);
  });
});
