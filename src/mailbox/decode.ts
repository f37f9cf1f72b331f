// Raw octets → Message. Structure and limits are our own; mailparser decodes header words and one text part at a time.
import { type AddressObject, type HeaderValue, MailParser } from "mailparser";
import type { MailAddress, Message } from "../core/message/message.ts";
import { parseDateHeader } from "./date-header.ts";
import { decodeOctets, type HeaderField } from "./header.ts";
import { textOfHtml } from "./html.ts";
import { type MimeBudget, type MimePart, parameter, readMime, TooComplex } from "./mime.ts";

export type DecodeResult =
  | { ok: true; message: Message }
  | { ok: false; reason: "too-complex"; detail: string };

/** Octets of one text part that are decoded, and characters of text that are read: a note is a thousandth of it. */
const MAX_PART_BYTES = 4 * 1024 * 1024;
const MAX_TEXT_CHARS = 1_000_000;
const MAX_ATTACHED = 10;
const MAX_ADDRESSES = 1000;
/** What core decides on; the first value of each is kept. */
const KEPT_HEADERS = `auto-submitted x-lately return-path content-type precedence x-autoreply x-autorespond
  x-autoresponder x-failed-recipients x-auto-response-suppress list-id date`.split(/\s+/);

/** Never throws on any octets. `receivedAt` stands in where the Date header is missing or later. */
export async function decodeMail(raw: Uint8Array, receivedAt: Date): Promise<DecodeResult> {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  try {
    return { ok: true, message: await decode(octets, receivedAt, { depth: 0, parts: 0 }) };
  } catch (error) {
    if (error instanceof TooComplex) return { ok: false, reason: "too-complex", detail: error.message };
    throw error;
  }
}

async function decode(raw: Buffer, receivedAt: Date, budget: MimeBudget): Promise<Message> {
  const root = readMime(raw, budget);
  const reader: PartReader = { raw, root, charsLeft: MAX_TEXT_CHARS, headers: null };
  const text = await textOf(reader, root);
  const headers = reader.headers ?? (await decodePart(raw, root, Buffer.alloc(0), root.fields)).headers;
  const attached: Message[] = [];
  for (const part of attachedMails(root).slice(0, MAX_ATTACHED)) {
    const inner = { depth: budget.depth + 1, parts: budget.parts };
    attached.push(await decode(attachedOctets(raw, part), receivedAt, inner));
    budget.parts = inner.parts;
  }
  const first = (name: string) => root.fields.find((field) => field.name === name)?.value ?? null;
  const kept = KEPT_HEADERS.map((name) => [name, first(name)] as const);
  return {
    messageId: messageIds(first("message-id"))[0] ?? null,
    inReplyTo: messageIds(first("in-reply-to"))[0] ?? null,
    references: messageIds(first("references")).slice(-100),
    from: addresses(headers.get("from"))[0] ?? null,
    to: addresses(headers.get("to")),
    cc: addresses(headers.get("cc")),
    subject: oneLine(String(headers.get("subject") ?? "")),
    sentAt: parseDateHeader(first("date") ?? ""),
    receivedAt,
    headers: new Map(kept.filter((entry): entry is [string, string] => entry[1] !== null)),
    text: clean(text)
      .slice(0, MAX_TEXT_CHARS)
      .replace(/\p{Cs}$/u, ""),
    attached,
  };
}

interface PartReader {
  raw: Buffer;
  root: MimePart;
  /** Characters of text that may still be read. */
  charsLeft: number;
  /** The mail's own headers, decoded on the way with the first text part. */
  headers: ReadonlyMap<string, HeaderValue> | null;
}

/** Of alternatives the plain one, unless it is blank; of everything else all inline texts one below the other. */
async function textOf(reader: PartReader, part: MimePart): Promise<string> {
  if (part.isAttachment || reader.charsLeft <= 0) return "";
  if (part.children.length === 0) return leafText(reader, part);
  const isAlternative = part.type === "multipart/alternative";
  const children = isAlternative
    ? [...part.children].sort((a, b) => Number(isRich(a)) - Number(isRich(b)))
    : part.children;
  const texts: string[] = [];
  for (const child of children) {
    const text = await textOf(reader, child);
    if (text.trim() === "") continue;
    if (isAlternative) return text;
    texts.push(text);
  }
  return texts.join("\n");
}

function isRich(part: MimePart): boolean {
  return part.type !== "text/plain";
}

async function leafText(reader: PartReader, part: MimePart): Promise<string> {
  const isMultipartWithoutParts = part.type.startsWith("multipart/");
  if (part.type !== "text/plain" && part.type !== "text/html" && !isMultipartWithoutParts) return "";
  const body = reader.raw.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + MAX_PART_BYTES));
  const { headers, text, html } = await decodePart(
    reader.raw,
    part,
    body,
    reader.headers ? [] : reader.root.fields,
  );
  reader.headers ??= headers;
  const read = html === null ? text : textOfHtml(windows1252(html));
  reader.charsLeft -= read.length;
  return read;
}

interface DecodedPart {
  headers: ReadonlyMap<string, HeaderValue>;
  text: string;
  html: string | null;
}

/** Begins the shifts of iso-2022-jp, which is 7bit. */
const ESCAPE = 0x1b;
const ADDRESSED = new Set(["from", "to", "cc", "subject"]);

/** One part as a small mail of its own: `fields` give From, To, Cc and Subject, the part its type and encoding. */
async function decodePart(
  raw: Buffer,
  part: MimePart,
  body: Buffer,
  fields: HeaderField[],
): Promise<DecodedPart> {
  const contentType = part.fields.find((field) => field.name === "content-type")?.value ?? "text/plain";
  const declared = parameter(contentType, "charset")?.toLowerCase() ?? null;
  const encoding = `Content-Transfer-Encoding: ${part.encoding || "8bit"}\r\n\r\n`;
  const type = part.type === "text/html" ? "text/html" : "text/plain";
  const flowed = /format\s*=\s*"?flowed/i.test(contentType) ? "; format=flowed" : "";
  const delSp = flowed && /delsp\s*=\s*"?yes/i.test(contentType) ? "; delsp=yes" : "";
  const as = (charset: string) =>
    Buffer.from(`Content-Type: ${type}; charset="${charset}"${flowed}${delSp}\r\n${encoding}`);
  const head = fields
    .filter(
      (field, i) => ADDRESSED.has(field.name) && fields.findIndex((one) => one.name === field.name) === i,
    )
    .map((field) => Buffer.concat([headerOctets(raw, field, declared), Buffer.from("\r\n")]));
  const decoded = await runParser(Buffer.concat([...head, as(safeCharset(declared)), body]));
  const isGuessed = declared === null || /^(?:us-ascii|ascii|unknown-8bit|x-unknown|default)$/.test(declared);
  if (!isGuessed || !(decoded.text + (decoded.html ?? "")).includes("\uFFFD")) return decoded;
  const { text, html } = await runParser(Buffer.concat([as("windows-1252"), body]));
  return { headers: decoded.headers, text, html };
}

function safeCharset(declared: string | null): string {
  if (declared === null || !/^[\w.:-]{1,40}$/.test(declared)) return "utf-8";
  return /^(?:us-ascii|ascii|unknown-8bit|x-unknown|default)$/.test(declared) ? "utf-8" : declared;
}

/** One line. A raw 8-bit header is in the body's charset by custom: a subject is wrapped as an encoded word of it. */
function headerOctets(raw: Buffer, field: HeaderField, charset: string | null): Buffer {
  const octets = raw.subarray(field.start, Math.min(field.end, field.start + 32_768));
  const text = octets.toString("latin1");
  const is7Bit = !octets.includes(ESCAPE) && !/[\u0080-\u00FF]/.test(text);
  if (is7Bit || isUtf8(octets))
    return Buffer.from(
      `${field.name}: ${text
        .slice(text.indexOf(":") + 1)
        .replace(/\r?\n|\r/g, " ")
        .trim()}`,
      "latin1",
    );
  if (field.name !== "subject")
    return Buffer.from(`${field.name}: ${oneLine(decodeOctets(octets).replace(/^[^:]*:/, ""))}`);
  const value = octets.subarray(text.indexOf(":") + 1);
  const isMeant =
    charset !== null && /^[\w.:-]{1,40}$/.test(charset) && !/^(?:utf-?8|us-ascii)$/.test(charset);
  return Buffer.from(`subject: =?${isMeant ? charset : "windows-1252"}?B?${value.toString("base64")}?=`);
}

function isUtf8(octets: Buffer): boolean {
  return !octets.includes(ESCAPE) && Buffer.from(octets.toString("utf8")).equals(octets);
}

function runParser(mail: Buffer): Promise<DecodedPart> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser({
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    });
    let headers: ReadonlyMap<string, HeaderValue> = new Map();
    let text = "";
    let html: string | null = null;
    parser.on("headers", (found) => {
      headers = found;
    });
    parser.on("data", (data) => {
      if (data.type === "attachment") {
        data.content.resume();
        data.content.on("end", () => data.release?.());
        return;
      }
      text = data.text ?? "";
      html = typeof data.html === "string" ? data.html : null;
    });
    parser.on("error", reject);
    parser.on("end", () => resolve({ headers, text, html }));
    parser.end(mail);
  });
}

function attachedMails(part: MimePart): MimePart[] {
  if (part.type === "message/rfc822" || part.type === "message/global") return [part];
  if (part.type === "application/octet-stream" && /\.eml$/i.test(part.filename ?? "")) return [part];
  return part.children.flatMap(attachedMails);
}

/** An attached mail should be 7bit or 8bit; some programs encode it all the same. */
function attachedOctets(raw: Buffer, part: MimePart): Buffer {
  const body = raw.subarray(part.bodyStart, part.bodyEnd);
  if (part.encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  if (part.encoding !== "quoted-printable") return body;
  const text = body.toString("latin1").replace(/=[ \t]*\r?\n/g, "");
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

function addresses(value: HeaderValue | undefined): MailAddress[] {
  const objects = (Array.isArray(value) ? value : [value]) as (AddressObject | undefined)[];
  const flat = objects.flatMap((object) => object?.value ?? []).flatMap((one) => one.group ?? [one]);
  return flat
    .filter((one) => one.address)
    .slice(0, MAX_ADDRESSES)
    .map((one) => ({ name: oneLine(one.name ?? ""), address: oneLine(one.address ?? "").toLowerCase() }));
}

function messageIds(value: string | null): string[] {
  if (value === null) return [];
  const ids = value.match(/<[^<>\s]{1,900}>/g);
  const bare = /^[^\s<>]{1,900}$/.exec(value)?.[0];
  return ids ?? (bare ? [`<${bare}>`] : []);
}

function oneLine(text: string): string {
  return clean(text)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** LF ends; no NUL (Postgres refuses it) and no lone surrogate (JSON refuses it). */
function clean(text: string): string {
  return windows1252(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\0\uFEFF]/g, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** What calls itself iso-8859-1 is windows-1252; the control characters between mean `€` and typographic quotes. */
function windows1252(text: string): string {
  return /[\u0080-\u009F]/.test(text) ? decodeOctetsOfC1(text) : text;
}

function decodeOctetsOfC1(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => decodeOctets(Uint8Array.of(char.charCodeAt(0))));
}
