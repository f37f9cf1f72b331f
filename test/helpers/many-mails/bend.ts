// What happens to octets on their way: cut off, bent, doubled, shuffled, stripped. Each makes one mail into another.
import type { Dice } from "./dice.ts";
import { noise } from "./pieces.ts";

export type Bend = (dice: Dice, mail: string) => string;

const headEnd = (mail: string) => {
  const at = mail.indexOf("\n\n");
  return at < 0 ? mail.length : at;
};
const inHead = (mail: string, bend: (lines: string[]) => string[]) =>
  bend(mail.slice(0, headEnd(mail)).split(/\n(?![ \t])/)).join("\n") + mail.slice(headEnd(mail));
const inBody = (mail: string, bend: (body: string) => string) =>
  mail.slice(0, headEnd(mail)) + bend(mail.slice(headEnd(mail)));

/** Subject, sender and code stay as they were: what the mail is about can still be told. */
export const BODY_BENDS: Readonly<Record<string, Bend>> = {
  "cut inside the body": (dice, mail) => inBody(mail, (body) => body.slice(0, dice.upTo(body.length))),
  "an octet of the body bent": (dice, mail) =>
    inBody(mail, (body) => {
      const at = dice.between(Math.min(2, body.length), Math.max(2, body.length - 1));
      return body.slice(0, at) + String.fromCharCode(dice.upTo(255)) + body.slice(at + 1);
    }),
  "a stretch of the body lost": (dice, mail) =>
    inBody(mail, (body) => {
      const at = dice.between(2, Math.max(2, body.length));
      return body.slice(0, at) + body.slice(at + dice.upTo(400));
    }),
  "a stretch of the body told again": (dice, mail) =>
    inBody(mail, (body) => {
      const at = dice.upTo(body.length);
      const piece = body.slice(at, at + dice.upTo(400));
      return body.slice(0, at) + piece.repeat(dice.between(2, 5)) + body.slice(at);
    }),
  "noise in the body": (dice, mail) =>
    inBody(mail, (body) => body.replace(/\n/g, () => (dice.onceIn(6) ? `\n${noise(dice, 5)}` : "\n"))),
  "NULs in the body": (dice, mail) =>
    inBody(mail, (body) => body.replace(/ /g, () => (dice.onceIn(5) ? "\0" : " "))),
  "boundary lines lost": (dice, mail) =>
    inBody(mail, (body) => body.replace(/\n--.*(?=\n)/g, (line) => (dice.onceIn(2) ? "" : line))),
  "boundary lines doubled": (_, mail) => inBody(mail, (body) => body.replace(/\n--.*(?=\n)/g, "$&$&")),
  "blank lines lost": (_, mail) => inBody(mail, (body) => `\n\n${body.slice(2).replaceAll("\n\n", "\n")}`),
  "other transfer encodings": (dice, mail) =>
    mail.replace(
      /(Content-Transfer-Encoding:).*/gi,
      () => `Content-Transfer-Encoding: ${dice.one(["base64", "quoted-printable", "x-none", "8bit"])}`,
    ),
  "other charsets": (dice, mail) =>
    mail.replace(
      /charset="?[\w.-]+"?/gi,
      () => `charset=${dice.one(["utf-16", "us-ascii", "x-none", "koi8-r", "iso-2022-jp", '""'])}`,
    ),
  CRLF: (_, mail) => mail.replaceAll("\n", "\r\n"),
  "LF and CRLF mixed": (dice, mail) => mail.replace(/\n/g, () => dice.one(["\n", "\r\n"])),
  "two CR and an LF": (_, mail) => inBody(mail, (body) => body.replaceAll("\n", "\r\r\n")),
  "a header in front of others": (dice, mail) => `Received: from x by y; ${dice.upTo(99)}\nX-Odd:\n${mail}`,
};

/** Anything may be lost. */
export const BENDS: Readonly<Record<string, Bend>> = {
  ...BODY_BENDS,
  "cut anywhere": (dice, mail) => mail.slice(0, dice.upTo(mail.length)),
  "an octet bent": (dice, mail) => {
    const at = dice.upTo(mail.length);
    return mail.slice(0, at) + String.fromCharCode(dice.upTo(255)) + mail.slice(at + 1);
  },
  "begun late": (dice, mail) => mail.slice(dice.upTo(Math.min(300, mail.length))),
  "CR alone": (_, mail) => mail.replaceAll("\n", "\r"),
  "header lines shuffled": (dice, mail) =>
    inHead(mail, (lines) =>
      lines
        .map((line) => ({ line, key: dice.upTo(1e6) }))
        .sort((a, b) => a.key - b.key)
        .map(({ line }) => line),
    ),
  "header lines doubled": (_, mail) => inHead(mail, (lines) => lines.flatMap((line) => [line, line])),
  "a header line lost": (dice, mail) =>
    inHead(mail, (lines) => lines.toSpliced(dice.upTo(lines.length - 1), 1)),
  "a blank line in the header": (dice, mail) =>
    inHead(mail, (lines) => lines.toSpliced(dice.upTo(lines.length), 0, "")),
  "names of fields bent": (dice, mail) =>
    inHead(mail, (lines) =>
      lines.map((line) => (dice.onceIn(4) ? line.replace(":", dice.one([" :", "", "::", "\t:"])) : line)),
    ),
};

/** One or two of `bends`, one after the other. */
export function bent(dice: Dice, mail: string, bends: Readonly<Record<string, Bend>>): string {
  const all = Object.values(bends);
  const once = dice.one(all)(dice, mail);
  return dice.onceIn(2) ? dice.one(all)(dice, once) : once;
}
