// The cases of forwards and replies: JSON lines of test/cases/forwards-*.jsonl, made into raw mails and read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWords } from "../../src/core/entry/words.ts";
import { readSubject } from "../../src/core/message/subject.ts";
import { decodeMail } from "../../src/mailbox/decode.ts";

/** Text, HTML, or both as alternatives; `from`, `date` as in header lines. */
interface MailCase {
  from?: string;
  date?: string;
  subject: string;
  text?: string;
  html?: string;
  /** Carried as `message/rfc822`, in their order. */
  attached?: MailCase[];
}

/** One case: the mail as it came, and the three things it falls into. */
export interface ForwardCase extends MailCase {
  id: string;
  /** The reader's IANA zone; Europe/Berlin without. */
  zone?: string;
  note: string;
  /** Null: the mail forwards nothing. `date` is a moment in ISO 8601, `text` the client's own words. */
  evidence: Omit<ForwardReadingOfCase, "note" | "elided"> | null;
  /** Looked at only where the case names it. */
  elided?: string;
}

interface ForwardReadingOfCase {
  note: string;
  from: { name: string | null; address: string | null } | null;
  date: string | null;
  subject: string | null;
  text: string;
  elided: string;
}

const DIR = join(import.meta.dirname, "../cases");

/** Those for developing; `npm run eval` counts the fresh ones (`-b`). */
export function forwardCaseFiles(): string[] {
  return readdirSync(DIR).filter((file) => /^forwards-.*(?<!-b)\.jsonl$/.test(file));
}

export function forwardCases(file: string): ForwardCase[] {
  return readFileSync(join(DIR, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ForwardCase);
}

/** What is read and what is wanted, both without the differences that do not matter: blanks and line ends. */
export async function readForwardCase(row: ForwardCase): Promise<{ got: object; wanted: object }> {
  const zone = row.zone ?? "Europe/Berlin";
  const decoded = await decodeMail(Buffer.from(mailOf(row)), new Date("2026-05-05T06:00:00Z"));
  if (!decoded.ok) throw new Error(`${row.id}: ${decoded.detail}`);
  const { outermost } = readSubject(decoded.message.subject, { WIN: "win", ROI: "roi" });
  const { note, evidence, elided } = readWords(decoded.message, outermost, zone);
  const got = {
    note: folded(note),
    evidence: evidence && {
      from: evidence.from,
      date: evidence.date?.toISOString() ?? null,
      subject: evidence.subject,
      text: folded(evidence.text),
    },
    ...(row.elided === undefined ? {} : { elided: folded(elided) }),
  };
  const { evidence: want } = row;
  const wanted = {
    note: folded(row.note),
    evidence: want && {
      from: want.from && { name: want.from.name ?? "", address: want.from.address ?? "" },
      date: want.date,
      subject: want.subject || null,
      text: folded(want.text),
    },
    ...(row.elided === undefined ? {} : { elided: folded(row.elided) }),
  };
  return { got, wanted };
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function mailOf(mail: MailCase): string {
  const { from = "Nora Berg <nora@studio.example>", date, subject } = mail;
  const head = `From: ${from}\n${date ? `Date: ${date}\n` : ""}Subject: ${subject}\nMIME-Version: 1.0\n`;
  const bodies = [
    mail.text === undefined ? null : part("text/plain", mail.text),
    mail.html === undefined ? null : part("text/html", mail.html),
  ].filter((body) => body !== null);
  const body = bodies.length === 1 ? bodies[0]! : multipart("alternative", bodies);
  if (!mail.attached) return head + body;
  const carried = mail.attached.map((one) => `Content-Type: message/rfc822\n\n${mailOf(one)}`);
  return head + multipart("mixed", [body, ...carried]);
}

function part(type: string, body: string): string {
  return `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`;
}

function multipart(kind: string, parts: string[]): string {
  const boundary = `b${parts.join("").length}-${kind}`;
  const inside = parts.map((one) => `--${boundary}\n${one}\n`).join("");
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inside}--${boundary}--\n`;
}
