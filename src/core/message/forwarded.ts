// A forwarded mail inside a text: who wrote it, when, its subject and words; the forwarder's comment kept apart.
import EmailForwardParser from "email-forward-parser";
import { type HeaderBlock, headerBlockAt } from "./header-labels.ts";
import type { MailAddress } from "./message.ts";
import { historyStart } from "./quoted.ts";

/** `dateRaw` is as the mail program wrote it; `text` holds the mail's whole text, signature included. */
export interface ForwardedMail {
  from: MailAddress | null;
  dateRaw: string | null;
  subject: string | null;
  text: string;
}

export interface ForwardReading {
  /** What the forwarder wrote above; "" when nothing. */
  comment: string;
  mail: ForwardedMail;
}

/** How the mail came to be, from the outermost prefix of its subject. */
export type Origin = "forward" | "reply" | null;

/** The parser takes 67 ms on 1 MB of hostile text; what follows this many characters is not looked at. */
const MAX_CHARS = 200_000;
const MAX_LAYERS = 3;
const parser = new EmailForwardParser();

/**
 * Null when nothing was forwarded. Under a reply only an unmistakable separator ("Forwarded message") above any quoted
 * history counts: Outlook puts the same header block over a reply's history as over a forward.
 * Given the outer subject the parser would call everything a forward, so it never gets it.
 */
export function readForward(text: string, origin: Origin): ForwardReading | null {
  const bounded = text.slice(0, MAX_CHARS);
  const found = bySeparator(bounded, origin) ?? (origin === "reply" ? null : byHeaderBlock(bounded));
  if (!found) return null;
  let { mail } = found;
  for (let layer = 1; layer < MAX_LAYERS; layer++) {
    // A colleague passed the client's mail on without a word: the client is who matters.
    const inner = bySeparator(mail.text, "forward") ?? byHeaderBlock(mail.text);
    if (inner?.comment !== "" || !inner.mail.from) break;
    mail = inner.mail;
  }
  return { comment: found.comment, mail };
}

function bySeparator(text: string, origin: Origin): ForwardReading | null {
  if (!mayHoldSeparator(text)) return null;
  const read = parser.read(text);
  if (!read.forwarded || read.email.body === undefined) return null;
  const comment = read.message ?? "";
  const separator = separatorBelow(text, comment);
  if (isSoft(separator) && origin !== "forward" && !(origin === null && /^\s*_{10,}/u.test(separator)))
    return null;
  if (origin === "reply" && historyStart(comment.split("\n")) >= 0) return null;
  const { from, subject, date, body } = read.email;
  const address = from.address?.trim().toLowerCase() ?? "";
  if (address === "" && !from.name) return byHeaderBlock(text);
  return {
    comment,
    mail: {
      from: { name: plainName(from.name ?? ""), address },
      dateRaw: date?.trim() || null,
      subject: subject?.trim() || null,
      text: body.trim(),
    },
  };
}

/** Cheap test before some 100 regular expressions: dashes, underscores, or a line that ends with a colon. */
function mayHoldSeparator(text: string): boolean {
  return /-{3,}|_{32}|[:：]\s*$/mu.test(text);
}

function separatorBelow(text: string, comment: string): string {
  const from =
    comment === "" ? 0 : Math.max(0, text.indexOf(comment.slice(-80))) + Math.min(80, comment.length);
  return /\S.*/u.exec(text.slice(from, from + 2000))?.[0] ?? "";
}

/** An underscore line, `On …, "Dana" <…> wrote:` or `Original Message` stand over replies as well. */
function isSoft(separator: string): boolean {
  return (
    /^\s*_{10,}/u.test(separator) ||
    /[>\])].{0,60}:\s*$/u.test(separator) ||
    /original message/iu.test(separator)
  );
}

/** The block without any separator: Outlook in most languages. */
function byHeaderBlock(text: string): ForwardReading | null {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const block = headerBlockAt(lines, at);
    if (!block) continue;
    const from = readMailbox(block.values.from ?? "");
    if (!from || !isBelievable(block)) continue;
    return {
      comment: lines
        .slice(0, at)
        .join("\n")
        .replace(/\s*[_-]{3,}[^\n]*$/u, "")
        .trim(),
      mail: {
        from,
        dateRaw: block.values.date ?? null,
        subject: block.values.subject ?? null,
        text: lines
          .slice(block.end)
          .map((line) => line.replace(/^> ?/u, ""))
          .join("\n")
          .trim(),
      },
    };
  }
  return null;
}

function isBelievable(block: HeaderBlock): boolean {
  return block.values.date !== undefined || block.values.subject !== undefined;
}

/** `"Holt, Dana" <dana@acme.example>`, `Dana Holt [mailto:dana@…]`, a bare address, or a bare name (address ""). */
function readMailbox(value: string): MailAddress | null {
  const address = /[^\s<>[\]():;,"']{1,100}@[^\s<>[\]():;,"']{1,200}/u.exec(value.slice(0, 500));
  const name = plainName(
    value
      .slice(0, address?.index ?? 200)
      .replace(/mailto:?\s*$/iu, "")
      .replace(/[<[(\s]+$/u, ""),
  );
  if (!address && !/\p{L}/u.test(name)) return null;
  return { name, address: address?.[0].toLowerCase() ?? "" };
}

function plainName(name: string): string {
  return name
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/gu, "")
    .trim();
}
