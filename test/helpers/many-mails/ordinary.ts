// A thousand ordinary mails of a working week, of many kinds and languages, and not one with a code.
import { type Dice, diceOf } from "./dice.ts";
import { LANGUAGES } from "./languages.ts";
import { base64, head, htmlPart, multipart, part, quotedPrintable, textPart, utf8 } from "./pieces.ts";
import { type Grammar, paragraphs, say } from "./prose.ts";

const SEED = 20_261_118;
const MAILS = 1000;

/** Always the same, no two of them alike. */
export function ordinaryMails(): Buffer[] {
  const dice = diceOf(SEED);
  return dice.times(MAILS, (at) => {
    const language = dice.one(LANGUAGES);
    const mail = DRESSES[at % DRESSES.length]!(dice, words(dice, language), language);
    return Buffer.from(mail.replaceAll("\n", "\r\n"), "latin1");
  });
}

interface Words {
  subject: string;
  note: string;
  /** What was answered or passed on. */
  earlier: string;
  wrote: string;
}

function words(dice: Dice, language: Grammar): Words {
  const letter = () =>
    [say(dice, language, "greeting"), paragraphs(dice, language, 1, 6), say(dice, language, "closing")].join(
      "\n\n",
    );
  return {
    subject: say(dice, language, "subject"),
    note: letter(),
    earlier: letter(),
    wrote: say(dice, language, "wrote"),
  };
}

const quoted = (text: string) => text.replace(/^/gmu, "> ");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const inParagraphs = (text: string) =>
  `<p>${escaped(text).replaceAll("\n\n", "</p>\n<p>").replaceAll("\n", "<br>")}</p>`;

type Dress = (dice: Dice, words: Words, language: Grammar) => string;

const DRESSES: readonly Dress[] = [
  (dice, { subject, note }) => head(dice, subject) + textPart(utf8(note)),
  (dice, { subject, note, earlier, wrote }) =>
    head(dice, subject) + textPart(utf8(`${note}\n\n${wrote}\n${quoted(earlier)}\n`)),
  (dice, { subject, note, earlier }) =>
    head(dice, subject) +
    part(
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
      quotedPrintable(
        utf8(
          `${note}\n\n-----Original Message-----\nFrom: A <a@b.example>\nSent: Tuesday, 3 March 2026 10:00\nTo: B\nSubject: x\n\n${earlier}`,
        ),
      ),
    ),
  (dice, { subject, note, earlier }) =>
    head(dice, subject) +
    multipart("alternative", "alt", [
      textPart(utf8(note)),
      htmlPart(
        utf8(
          `<html><body>${inParagraphs(note)}<blockquote type="cite">${inParagraphs(earlier)}</blockquote></body></html>`,
        ),
      ),
    ]),
  (dice, { subject, note }) =>
    head(dice, subject) +
    part(
      ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"],
      base64(utf8(newsletter(dice, note))),
    ),
  (dice, { subject, note }, language) =>
    head(dice, subject) +
    multipart("mixed", "mix", [
      textPart(utf8(note)),
      part(
        [
          `Content-Type: text/csv; name="report ${dice.upTo(99)}.csv"`,
          "Content-Disposition: attachment",
          "Content-Transfer-Encoding: base64",
        ],
        base64(utf8(dice.times(dice.between(1, 200), () => say(dice, language, "money")).join(";"))),
      ),
    ]),
  (dice, { subject, note, earlier }) =>
    head(dice, subject) +
    textPart(
      utf8(
        `${note}\n\n---------- Forwarded message ---------\nFrom: Kim <kim@client.example>\nDate: Tue, Mar 3, 2026 at 10:00 AM\nSubject: x\nTo: <a@b.example>\n\n${earlier}`,
      ),
    ),
  (dice, { subject, note, earlier }) =>
    head(dice, subject) +
    multipart("mixed", "fwd", [
      textPart(utf8(note)),
      part(["Content-Type: message/rfc822"], head(dice, "inner") + textPart(utf8(earlier))),
    ]),
  (dice, { subject, note }) =>
    head(dice, subject, [
      "List-Id: <dev.lists.example>",
      "Precedence: list",
      "List-Post: <mailto:dev@lists.example>",
    ]) +
    textPart(
      utf8(`${note}\n_______________________________________________\ndev mailing list\ndev@lists.example\n`),
    ),
  (dice, { subject, note }) =>
    head(dice, subject) +
    part(["Content-Type: text/plain; charset=utf-8; format=flowed"], utf8(note.replaceAll(". ", ".  \n"))),
];

function newsletter(dice: Dice, note: string): string {
  const cell = (text: string) =>
    `<td style="padding:0 8px" align=left><font face="Arial">${escaped(text)}</font></td>`;
  const rows = note.split("\n").map((line) => `<tr>${cell(line)}${cell(`${dice.upTo(99)} %`)}</tr>`);
  return `<!doctype html><html><head><style>td{color:#333}</style></head><body><div style="display:none">Preview &zwnj;&nbsp;</div><table width=600>${rows.join("\n")}</table><a href="https://x.example/u?${dice.upTo(1e6)}">Unsubscribe</a><img src="https://x.example/p.gif" width=1 height=1></body></html>`;
}
