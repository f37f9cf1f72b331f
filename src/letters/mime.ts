// A letter as RFC 5322 bytes: text and HTML twins, attachments, and the headers that keep machines from answering.
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type MimeNode from "nodemailer/lib/mime-node";
import type { Person } from "../config.ts";
import { LOOP_HEADER } from "../core/message/automatic.ts";
import { MailBytes } from "./content-encoding.ts";

export interface LetterAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
  /** Content-ID (RFC 2392) under which the HTML shows it; null: an ordinary attachment. */
  cid: string | null;
}

/** How a reader's mail program may stop a series of letters; `url` only where a POST to it does so (RFC 8058). */
export interface Unsubscribe {
  mailto: string;
  url: string | null;
}

export interface LetterContent {
  from: Person;
  to: Person;
  /** A mailbox that somebody reads; null where there is none. */
  replyTo: Person | null;
  subject: string;
  html: string;
  text: string;
  /** With angle brackets, as `messageIdFor` makes it. */
  messageId: string;
  date: Date;
  attachments: LetterAttachment[];
  /** Null for a letter that comes once. */
  unsubscribe: Unsubscribe | null;
  /** Message-ID of the mail this answers; it becomes an automatic reply (RFC 3834, section 5). */
  inReplyTo: string | null;
}

/** The same letter always has the same Message-ID: `key` is its outbox key. */
export function messageIdFor(key: string, mailFrom: Person): string {
  const local = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return `<${local}@${mailFrom.email.split("@").pop()}>`;
}

/** nodemailer lays out parts and headers; the bytes are joined here, at a tenth of what its streams take. */
export function composeMime(letter: LetterContent): Buffer {
  const { unsubscribe, inReplyTo } = letter;
  const composer = new MailComposer({
    from: mailbox(letter.from),
    to: mailbox(letter.to),
    ...(letter.replyTo && { replyTo: mailbox(letter.replyTo) }),
    subject: letter.subject,
    messageId: letter.messageId,
    date: letter.date,
    ...(inReplyTo && { inReplyTo, references: inReplyTo }),
    // Stand-ins: the library would look through each text for what it cannot carry.
    text: TEXT,
    html: HTML,
    attachments: letter.attachments.map(({ cid, ...attachment }) => ({
      ...attachment,
      ...(cid && { cid, contentDisposition: "inline" as const }),
    })),
    headers: {
      "Auto-Submitted": inReplyTo ? "auto-replied" : "auto-generated",
      "X-Auto-Response-Suppress": "All",
      [LOOP_HEADER]: "letter",
      ...(unsubscribe && { "List-Unsubscribe": { prepared: true, value: targets(unsubscribe) } }),
      ...(unsubscribe?.url && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    // The bytes are kept and sent as they are: nothing may be read from disk or the network while composing.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const root = composer.compile();
  // No encoded line holds `=_`, so no boundary can stand inside a part.
  root.boundaryPrefix = "=_";
  const bytes = new MailBytes();
  write(root, bytes, letter);
  return bytes.take();
}

const TEXT = "text";
const HTML = "html";

function write(node: MimeNode, bytes: MailBytes, letter: LetterContent): void {
  const content = node.content as string | Buffer | undefined;
  if (content !== undefined) {
    node.setHeader("Content-Transfer-Encoding", typeof content === "string" ? "quoted-printable" : "base64");
  }
  bytes.add(`${node.buildHeaders()}\r\n\r\n`);
  if (typeof content === "string") bytes.addQuotedPrintable(content === HTML ? letter.html : letter.text);
  else if (content) bytes.addBase64(content);
  if (content !== undefined) {
    bytes.add("\r\n");
    return;
  }
  for (const child of node.childNodes) {
    bytes.add(`--${node.boundary}\r\n`);
    write(child, bytes, letter);
  }
  bytes.add(`--${node.boundary}--\r\n`);
}

/** A line end in a name is encoded by the library, and some mail programs break it again when they decode it. */
export function mailbox({ name, email }: Person): { name: string; address: string } {
  return { name: name.replace(/\p{Cc}+/gu, " ").trim(), address: email };
}

/** Prepared by ourselves: nodemailer would fold and encode a URL as if it were words. */
function targets(unsubscribe: Unsubscribe): string {
  const mailto = `<${unsubscribe.mailto}>`;
  return unsubscribe.url ? `<${unsubscribe.url}>,\r\n ${mailto}` : mailto;
}
