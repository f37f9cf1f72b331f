// What the inbox notes of a mail on receipt: the key that tells it from every other, and its header's few facts.
import { createHash } from "node:crypto";
import libmime from "libmime";
import addressparser from "nodemailer/lib/addressparser";
import { addressKey } from "../core/message/address-key.ts";
import type { Envelope, MailAddress } from "../core/message/message.ts";
import { parseDateHeader } from "./date-header.ts";
import { readHeader } from "./header.ts";
import type { IncomingMail } from "./source.ts";

export interface IncomingFacts {
  /** SHA-256, 32 octets. */
  dedupeSha256: Buffer;
  /** With its angle brackets, as every Message-ID here; null without one. */
  messageId: string | null;
  inReplyTo: string | null;
  /** References (RFC 5322, 3.6.4), oldest first, at most 100. */
  references: string[];
  /** The Date header; null when it is missing or unreadable. */
  sentAt: Date | null;
  /** From's first address, lower-cased. */
  fromKey: string | null;
  subject: string;
}

type Header = ReadonlyMap<string, readonly string[]>;

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
/** A client that threads for years names hundreds; the newest and the first tell the thread. */
const MOST_REFERENCES = 100;

/** Never throws, whatever the octets. Reads the header block alone; the body is only hashed. */
export function incomingFacts(mail: IncomingMail): IncomingFacts {
  const header: Header = mail.raw ? readHeader(mail.raw) : headerOfEnvelope(mail);
  const messageId = messageIds(header.get("message-id"))[0] ?? null;
  return {
    dedupeSha256: dedupeKey(mail, header, messageId),
    messageId,
    inReplyTo: messageIds(header.get("in-reply-to"))[0] ?? null,
    references: newestAndFirst(messageIds(header.get("references"))),
    sentAt: parseDateHeader(header.get("date")?.[0] ?? ""),
    fromKey: addressKey(
      mail.envelope?.from?.address ?? addresses(header.get("from")?.[0])[0]?.address ?? null,
    ),
    subject: mail.envelope?.subject ?? decodedWords(header.get("subject")?.[0] ?? ""),
  };
}

/** The envelope of a mail whose header is at hand, as IMAP would tell it. Never throws. */
export function headerEnvelope(raw: Buffer): Envelope {
  const header: Header = readHeader(raw);
  return {
    messageId: messageIds(header.get("message-id"))[0] ?? null,
    inReplyTo: messageIds(header.get("in-reply-to"))[0] ?? null,
    from: addresses(header.get("from")?.[0])[0] ?? null,
    to: addresses(header.get("to")?.join(",")),
    cc: addresses(header.get("cc")?.join(",")),
    subject: decodedWords(header.get("subject")?.[0] ?? ""),
  };
}

/**
 * Message-ID (without one: From, To, Date, Subject) and the body's octets with LF ends and trailing blanks trimmed.
 * Trace headers never count, since a Sent copy, an alias copy and a re-delivery differ in nothing else; and no MIME
 * is decoded, so that the key does not change with the decoder. A mail that was not downloaded has its size instead.
 */
function dedupeKey(mail: IncomingMail, header: Header, messageId: string | null): Buffer {
  const identity = messageId
    ? ["id", messageId]
    : ["header", ...["from", "to", "date", "subject"].map((name) => header.get(name)?.join(",") ?? "")];
  const hash = createHash("sha256").update(JSON.stringify(identity)).update("\n");
  if (mail.raw) hash.update(trimmedBody(mail.raw, messageId === null));
  else hash.update(`not downloaded: ${mail.problem} ${mail.size} ${mail.envelope ? "" : placeOf(mail)}`);
  return hash.digest();
}

/** Of a mail whose envelope, too, was not handed over, nothing but its place tells it from another. */
function placeOf({ sighting }: IncomingMail): string {
  return sighting ? `${sighting.folderId} ${sighting.uidvalidity} ${sighting.uid}` : "";
}

/** One pass and one buffer: a regular expression over 25 MB of blanks would take quadratic time. */
function trimmedBody(raw: Buffer, isNameless: boolean): Buffer {
  const start = bodyStart(raw) ?? (isNameless ? 0 : raw.length);
  const body = Buffer.allocUnsafe(raw.length - start);
  let length = 0;
  let kept = 0;
  for (let at = start; at < raw.length; at++) {
    const octet = raw[at] as number;
    if (octet === LF) {
      body[kept] = LF;
      kept += 1;
      length = kept;
      continue;
    }
    body[length] = octet;
    length += 1;
    if (octet !== SPACE && octet !== TAB && octet !== CR) kept = length;
  }
  while (kept > 0 && body[kept - 1] === LF) kept -= 1;
  return body.subarray(0, kept);
}

/** After the first empty line; null when there is none: without a Message-ID the whole then tells two broken mails apart. */
function bodyStart(raw: Buffer): number | null {
  for (let end = raw.indexOf(LF); end >= 0; end = raw.indexOf(LF, end + 1)) {
    if (raw[end + 1] === LF) return end + 2;
    if (raw[end + 1] === CR && raw[end + 2] === LF) return end + 3;
  }
  return null;
}

function headerOfEnvelope({ envelope }: IncomingMail): Header {
  const list = (addresses: readonly { address: string }[]) => addresses.map((one) => one.address).join(",");
  return new Map([
    ["message-id", envelope?.messageId ? [envelope.messageId] : []],
    ["in-reply-to", envelope?.inReplyTo ? [envelope.inReplyTo] : []],
    ["from", envelope?.from ? [envelope.from.address] : []],
    ["to", envelope ? [list(envelope.to)] : []],
    ["subject", envelope ? [envelope.subject] : []],
  ]);
}

/** Every `<id>` of the fields, with its brackets; an id that was written without them gets them. */
function messageIds(fields: readonly string[] | undefined): string[] {
  const text = fields?.join(" ") ?? "";
  const bracketed = text.match(/<[^<>\s]{1,500}>/g);
  if (bracketed) return bracketed;
  const bare = /^\s*([^<>\s]{1,500})\s*$/.exec(text)?.[1];
  return bare ? [`<${bare}>`] : [];
}

function newestAndFirst(references: string[]): string[] {
  if (references.length <= MOST_REFERENCES) return references;
  return [...references.slice(0, 1), ...references.slice(1 - MOST_REFERENCES)];
}

function addresses(field: string | undefined): MailAddress[] {
  if (!field) return [];
  try {
    const read = addressparser(field.slice(0, 10_000), { flatten: true });
    return read.flatMap(({ name, address }) => {
      return address ? [{ name: decodedWords(name), address: address.toLowerCase() }] : [];
    });
  } catch {
    return [];
  }
}

function decodedWords(text: string): string {
  try {
    return libmime.decodeWords(text.slice(0, 10_000));
  } catch {
    return text.slice(0, 10_000);
  }
}
