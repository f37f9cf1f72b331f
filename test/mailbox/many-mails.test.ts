// 3,400 mails that carry no code, most of them broken, and our own notes bent: every one ends in a named decision.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { reasonSentence } from "../../src/core/entry/reasons.ts";
import { understand } from "../../src/core/entry/understand.ts";
import type { EntryDraft } from "../../src/core/entry/understanding.ts";
import { judge } from "../../src/core/entry/verdict.ts";
import { readSubject } from "../../src/core/message/subject.ts";
import { decodeMail } from "../../src/mailbox/decode.ts";
import { headerEnvelope } from "../../src/mailbox/incoming.ts";
import { BENDS, BODY_BENDS } from "../helpers/many-mails/bend.ts";
import { diceOf } from "../helpers/many-mails/dice.ts";
import { ordinaryMails } from "../helpers/many-mails/ordinary.ts";
import { FAMILIES, tortureMails } from "../helpers/many-mails/torture.ts";

const receivedAt = new Date("2026-11-18T09:30:00Z");
const codes = { WIN: "win", ROI: "roi" } as const;
const context = { zone: "Europe/Berlin", locale: "en", currency: "USD", codes };
/** Of the torture mails, which cost more to read under a code: their figures are read too. */
const EVERY = 10;
/** A known person's mail in a shared mailbox. */
const around = {
  arrival: { settledId: null, senderId: 1, mailboxes: [], firstAdminId: null },
  dedicated: false,
  answersLetter: false,
  thread: [],
  twins: [],
};

interface Reading {
  /** `file note`, `ignore no-code`, … */
  end: string;
  /** Whether the envelope has a code, by which a mail is fetched, and whether the decoded mail has. */
  coded: { before: boolean; behind: boolean } | null;
}

/** As the worker reads it; whatever it holds is whole and its reason has a sentence. */
async function read(raw: Buffer): Promise<Reading> {
  const decoded = await decodeMail(raw, receivedAt);
  if (!decoded.ok) return { end: "hold too-complex", coded: null };
  const understanding = understand(decoded.message, context);
  const { decision, entries, subject } = understanding;
  expect(reasonSentence(decision.reason)).toBeTruthy();
  if (decision.do !== "file") expect(judge(understanding, around).state).not.toBe("filed");
  for (const entry of entries) expectWhole(entry);
  if (entries.length > 0) expectNoWordLost(decoded.message.text, entries);
  const coded = { before: hasCode(headerEnvelope(raw).subject), behind: hasCode(subject) };
  return { end: `${decision.do} ${decision.reason}`, coded };
}

const hasCode = (subject: string) => readSubject(subject, codes).parts.length > 0;

function expectWhole({ title, body, evidence, figures, headline, on }: EntryDraft): void {
  const texts = { subject: title, body, evidence: evidence?.text ?? "", field: null };
  for (const { source, start, end, text } of figures) {
    const indexed = texts[source];
    if (indexed !== null) expect(indexed.slice(start, end)).toBe(text);
  }
  expect(headline === null || headline < figures.length).toBe(true);
  expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(on <= "2026-11-18").toBe(true);
}

const FIELD_LINE = /^[ \t]{0,9}\S{1,30} ?[:=：].*$/gmu;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Fields have places of their own; every other word stands in a note, its evidence or in what was cut off. */
function expectNoWordLost(text: string, entries: readonly EntryDraft[]): void {
  const strings = stringsIn(entries).join("\n");
  const kept = new Set(wordsOf(strings));
  expect(wordsOf(text.replace(FIELD_LINE, "")).filter((word) => !kept.has(word))).toEqual([]);
  expect(strings).not.toMatch(/\0|\p{Cs}/u);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function readAll(mails: readonly Buffer[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const raw of mails) readings.push(await read(raw));
  return readings;
}

describe("mail without a code", () => {
  it("of 1,000 ordinary kinds, no two alike, is never filed", async () => {
    const mails = ordinaryMails();
    expect(new Set(mails.map((mail) => mail.toString("latin1"))).size).toBe(1000);
    for (const { end } of await readAll(mails)) expect(end).toBe("ignore no-code");
  });

  const mails = tortureMails();

  it("is of 2,400 broken and strange kinds", () => {
    expect(mails).toHaveLength(2400);
  });

  it.each(Object.keys(FAMILIES))("of broken and strange %s is never filed", async (family) => {
    const readings = await readAll(mails.filter((mail) => mail.family === family).map(({ raw }) => raw));
    for (const { end } of readings)
      expect(end).toMatch(
        /^ignore (?:no-code|automatic|bounce|bulk|own-letter)$|^hold (?:too-complex|near-miss)$/,
      );
  });
});

describe("mail with a code", () => {
  const SUBJECTS = [
    "WIN: checkout is live",
    "WIN:[Acme] größer als je: 12 %",
    "ROI:",
    "WIN:",
    "Fwd: ROI:[Acme] Fwd: numbers",
    "WIN:[Acme] a ROI:[saves 20 h a week]",
  ];

  it("above a broken and strange body is whole, and coded before download only if it is behind it", async () => {
    const mails = tortureMails((dice) => dice.one(SUBJECTS), EVERY);
    const readings = await readAll(mails.map(({ raw }) => raw));
    expect(readings.filter(({ end }) => end === "file note").length).toBeGreaterThan(readings.length / 2);
    for (const { coded } of readings) expect(coded?.before).toBe(coded?.behind);
  });

  const DIR = join(import.meta.dirname, "../fixtures/mail");
  const notes = readdirSync(DIR)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => readFileSync(join(DIR, file), "latin1"));
  let whole: Reading[];
  beforeAll(async () => {
    whole = await readAll(notes.map((note) => Buffer.from(note, "latin1")));
  });

  it.each(Object.entries(BENDS))("of ours with %s is never ignored for want of one", async (name, bend) => {
    const dice = diceOf(7);
    for (const [at, note] of notes.entries()) {
      if (dice.onceIn(2)) continue; // each note meets half of what can happen to it
      const { end, coded } = await read(Buffer.from(bend(dice, note), "latin1"));
      expect(coded?.before).toBe(coded?.behind);
      if (coded?.before) expect(end).not.toBe("ignore no-code");
      if (name in BODY_BENDS && whole[at]?.end === "file note") expect(end).toMatch(/^(?:file note|hold )/);
    }
  });
});
