// Torture of MIME: trees, boundaries, attached mails, reports, signatures and encodings, right, odd and broken.
import type { Dice } from "./dice.ts";
import { base64, head, htmlPart, multipart, noise, part, quotedPrintable, textPart, utf8 } from "./pieces.ts";

/** Makes one mail under the given subject, of octets with LF ends. */
export type Torture = (dice: Dice, subject: string) => string;

export const WORDS = "Checkout is live since Monday and saves 12 hours a week.";
const TYPES = [
  "mixed",
  "alternative",
  "related",
  "parallel",
  "digest",
  "signed",
  "report",
  "x-odd",
  "form-data",
];
const CHARSETS =
  'utf-8|UTF8|us-ascii|iso-8859-1|windows-1252|iso-8859-15|koi8-r|big5|gb18030|shift_jis|iso-2022-jp|euc-kr|utf-16|utf-16le|utf-32|utf-7|unicode-1-1-utf-7|cp850|macintosh|x-mac-roman|hz-gb-2312|tis-620|x-user-defined|base64|hex|binary|none|""|utf-8?|=?utf-8?|../../etc|%s%n|ascii//TRANSLIT'.split(
    "|",
  );
export const ENCODINGS = [
  "7bit",
  "8bit",
  "binary",
  "base64",
  "quoted-printable",
  "x-uuencode",
  "gzip64",
  "BASE64 ",
  "",
  "base64;",
  "8bit (really)",
];

/** Multiparts in multiparts, `levels` deep, every one with words of its own. */
const nested = (dice: Dice, levels: number): string =>
  levels === 0
    ? textPart(WORDS)
    : multipart(dice.one(TYPES), `b${dice.onceIn(3) ? "" : levels}`, [
        nested(dice, levels - 1),
        textPart(`level ${levels}`),
      ]);

export const STRUCTURES: Readonly<Record<string, Torture>> = {
  "nested multiparts": (dice, subject) => head(dice, subject) + nested(dice, dice.between(1, 60)),
  "many parts": (dice, subject) =>
    head(dice, subject) +
    multipart(
      "mixed",
      "b",
      dice.times(dice.between(50, 520), (n) => textPart(`part ${n}`)),
    ),
  "no boundary parameter": (dice, subject) =>
    `${head(dice, subject)}Content-Type: multipart/mixed\n\n--b\n\n${WORDS}\n--b--\n`,
  "another boundary than was said": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "said", [textPart(WORDS)]).replaceAll(
      "\n--said",
      `\n--${dice.one(["Said", "sai", "said2", " said", ""])}`,
    ),
  "one boundary on two levels": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [
      multipart("alternative", "b", [textPart(WORDS), htmlPart("<p>x")]),
      textPart("y"),
    ]),
  "a boundary that begins another": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [multipart("alternative", "bb", [textPart(WORDS), htmlPart(WORDS)])]),
  "odd boundaries": (dice, subject) =>
    head(dice, subject) +
    multipart(
      "mixed",
      dice.one(["=_ '()+,-./:=?", "--", "a b ", "b--", "x".repeat(300), "(.*)+$", "--b--", "ü"]),
      [textPart(WORDS)],
    ),
  "boundaries with blanks behind them": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [textPart(WORDS), textPart("x")]).replace(/^(--b(?:--)?)$/gm, "$1 \t "),
  "no closing boundary": (dice, subject) =>
    head(dice, subject) + multipart("mixed", "b", [textPart(WORDS), htmlPart("<p>x")]).replace("--b--", ""),
  "no parts": (dice, subject) => head(dice, subject) + multipart(dice.one(TYPES), "b", []),
  "parts without a blank line": (dice, subject) =>
    head(dice, subject) + multipart("mixed", "b", ["Content-Type: text/plain", textPart(WORDS), "", "\n"]),
  "words before and behind the parts": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [textPart(WORDS)]).replace("\n\n", `\n\n${WORDS}\n`) +
    WORDS,
  "two content types": (dice, subject) =>
    `${head(dice, subject)}Content-Type: multipart/mixed; boundary=a\n${multipart("mixed", "b", [textPart(WORDS)])}`,
  "any charset and encoding": (dice, subject) =>
    head(dice, subject) +
    part(
      [
        `Content-Type: text/${dice.one(["plain", "html"])}; charset=${dice.one(CHARSETS)}`,
        `Content-Transfer-Encoding: ${dice.one(ENCODINGS)}`,
      ],
      dice.one([
        WORDS,
        noise(dice, 900),
        base64(WORDS),
        utf8("größer → 12 % 🎉 日本語"),
        "\u001B$B%F%9%H\u001B(B 12 %",
        "+AGEAYg- x",
        "\xFF\xFEa\0b\0",
      ]),
    ),
  "base64 with garbage": (dice, subject) =>
    head(dice, subject) +
    part(
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
      base64(utf8(WORDS.repeat(20))).replace(
        /.{7}/g,
        (one) => one + dice.one(["", "", "=", "!", " ", "\0", "\xE4", "\n\n"]),
      ),
    ),
  "quoted-printable with garbage": (dice, subject) =>
    head(dice, subject) +
    part(
      [
        `Content-Type: text/${dice.one(["plain", "html"])}; charset=utf-8`,
        "Content-Transfer-Encoding: quoted-printable",
      ],
      quotedPrintable(utf8("größer ".repeat(60))).replace(
        /.{9}/g,
        (one) => one + dice.one(["", "=", "=\n", "=ZZ", "=C3", "= ", "=\r"]),
      ),
    ),
  "wrong lengths": (dice, subject) =>
    `${head(dice, subject, [`Content-Length: ${dice.one(["-1", "0", "99999999999", "NaN", "1e9"])}`, "Lines: 0"])}${textPart(WORDS)}`,
  "two alternatives of HTML": (dice, subject) =>
    head(dice, subject) +
    multipart("alternative", "b", [
      htmlPart("<p>one"),
      htmlPart("<html>two</html>"),
      part(["Content-Type: text/enriched"], "<bold>x</bold>"),
    ]),
  "types nobody knows": (dice, subject) =>
    head(dice, subject) +
    part(
      [
        `Content-Type: ${dice.one(["", ";", "text", "text/", "/plain", "TEXT/PLAIN;;;", "text/plain; charset", "text/x-vcard", "text/rtf", "image/png", "x/y; boundary=b", "multipart", "*/*"])}`,
      ],
      WORDS,
    ),
};
