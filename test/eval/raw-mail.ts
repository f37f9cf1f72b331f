// A case as the raw mail that it stands for: UTF-8, base64, encoded words, the way most programs send.

export interface MailWords {
  text?: string | undefined;
  html?: string | undefined;
  /** Sent along as `message/rfc822`. */
  attached?: AttachedMail[] | undefined;
}

/** Values as they stand in the raw header; a subject that is not ASCII is encoded. */
export interface AttachedMail extends MailWords {
  from?: string | undefined;
  date?: string | undefined;
  subject: string;
}

export interface MailOfCase extends AttachedMail {
  id: string;
  /** Further header fields; one of the same name replaces the plain one. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The day all of them were sent; no case is younger. */
export const SENT_AT = new Date("2026-06-15T09:00:00Z");

/** RFC 5322 octets with CRLF. */
export function rawMail({ id, from, date, subject, headers, ...words }: MailOfCase): Buffer {
  const fields = new Map([
    ["From", from ?? "Pat Manager <pat@agency.example>"],
    ["To", "Wins <wins@agency.example>"],
    ["Date", date ?? SENT_AT.toUTCString().replace("GMT", "+0000")],
    ["Message-ID", `<${id.replace(/[^\w.-]/gu, "-")}@agency.example>`],
    ["Subject", encodedWords(subject)],
    ["MIME-Version", "1.0"],
  ]);
  for (const [name, value] of Object.entries(headers ?? {})) {
    const plain = [...fields.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    fields.set(plain ?? name, value);
  }
  const head = [...fields].map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return Buffer.from(`${head}\r\n${content(words, 0)}`);
}

function content(words: MailWords, depth: number): string {
  const own = alternatives(words, depth);
  if (!words.attached?.length) return own;
  return multipart("mixed", depth, [own, ...words.attached.map((mail) => attachedMail(mail, depth + 1))]);
}

/** Text and HTML together are alternatives; HTML without any text stands alone. */
function alternatives({ text = "", html }: MailWords, depth: number): string {
  if (html === undefined) return leaf("plain", text);
  if (text === "") return leaf("html", html);
  return multipart("alternative", depth, [leaf("plain", text), leaf("html", html)]);
}

function attachedMail({ from, date, subject, ...words }: AttachedMail, depth: number): string {
  const fields = { From: from, Date: date, Subject: encodedWords(subject), "MIME-Version": "1.0" };
  const head = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n");
  return `Content-Type: message/rfc822\r\n\r\n${head}\r\n${content(words, depth)}`;
}

function multipart(type: "mixed" | "alternative", depth: number, parts: string[]): string {
  const boundary = `=_${type}-${depth}`;
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return `Content-Type: multipart/${type}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

function leaf(type: "plain" | "html", text: string): string {
  const lines =
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/gu) ?? [];
  const head = `Content-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64`;
  return `${head}\r\n\r\n${lines.join("\r\n")}`;
}

/** RFC 2047, 2: an encoded word has at most 75 characters, which leaves 45 octets; a character is never split. */
function encodedWords(subject: string): string {
  if (/^[ -~]*$/u.test(subject)) return subject;
  const words: string[] = [];
  for (const character of subject) {
    const longer = (words.at(-1) ?? "") + character;
    if (words.length > 0 && Buffer.byteLength(longer) <= 45) words[words.length - 1] = longer;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
