// One part of a mail, decoded: mailparser reads header words, transfer encodings and charsets.
import { type HeaderValue, MailParser } from "mailparser";
import { oneLine } from "./clean-text.ts";
import { decodeOctets, type HeaderField } from "./header.ts";
import { type MimePart, parameter } from "./mime.ts";

export interface DecodedPart {
  headers: ReadonlyMap<string, HeaderValue>;
  text: string;
  html: string | null;
}

/** Begins the shifts of iso-2022-jp, which is 7bit. */
const ESCAPE = 0x1b;
const ADDRESSED = new Set(["from", "to", "cc", "subject"]);

/** One part as a small mail of its own: `fields` give From, To, Cc and Subject, the part its type and encoding. */
export async function decodePart(
  raw: Buffer,
  part: MimePart,
  body: Buffer,
  fields: HeaderField[],
): Promise<DecodedPart> {
  const contentType = part.fields.find((field) => field.name === "content-type")?.value ?? "text/plain";
  const declared = (parameter(contentType, "charset") ?? charsetInHtml(part, body))?.toLowerCase() ?? null;
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
  const charset = safeCharset(declared);
  const decoded =
    head.length === 0 && flowed === "" && IDENTITY.has(part.encoding) && UNICODE.has(charset)
      ? asItStands(type, body)
      : await runParser(Buffer.concat([...head, as(charset), body]));
  const isGuessed = declared === null || /^(?:us-ascii|ascii|unknown-8bit|x-unknown|default)$/.test(declared);
  if (!isGuessed || !(decoded.text + (decoded.html ?? "")).includes("\uFFFD")) return decoded;
  const { text, html } = await runParser(Buffer.concat([as("windows-1252"), body]));
  return { headers: decoded.headers, text, html };
}

const IDENTITY = new Set(["", "7bit", "8bit", "binary"]);
const UNICODE = new Set(["utf-8", "utf8"]);

/** What the parser would make of it, without its streams: 500 parts took 65 ms and take 8. */
function asItStands(type: string, body: Buffer): DecodedPart {
  const text = body.toString("utf8").replace(/\r?\n/g, "\n");
  return type === "text/html"
    ? { headers: new Map(), text: "", html: text }
    : { headers: new Map(), text, html: null };
}

/** `<meta charset="…">`, for HTML whose header names none; in quoted-printable `=` is `=3D`. */
function charsetInHtml(part: MimePart, body: Buffer): string | null {
  if (part.type !== "text/html") return null;
  const top = body.toString("latin1", 0, 2048).replaceAll("=3D", "=");
  return /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w.:-]{1,40})/i.exec(top)?.[1] ?? null;
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
