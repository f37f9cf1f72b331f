// Torture of text: what lists, newsletters, programs and spam write, and what plain text and HTML can be bent to.
import type { Dice } from "./dice.ts";
import { ENGLISH } from "./languages.ts";
import { head, htmlPart, multipart, part, quotedPrintable, textPart, utf8 } from "./pieces.ts";
import { paragraphs, say } from "./prose.ts";
import type { Torture } from "./structures.ts";

const prose = (dice: Dice, most = 6) => utf8(paragraphs(dice, ENGLISH, 1, most));
const plain =
  (write: (dice: Dice) => string): Torture =>
  (dice, subject) =>
    head(dice, subject) + textPart(write(dice));
const html =
  (write: (dice: Dice) => string): Torture =>
  (dice, subject) =>
    head(dice, subject) + htmlPart(write(dice));
const LIST = [
  "List-Id: Developers <dev.lists.example>",
  "List-Post: <mailto:dev@lists.example>",
  "Precedence: list",
  "Errors-To: dev-bounces@lists.example",
];
const RULE = "-".repeat(30);

const TAGS =
  "p|div|table|tr|td|th|ul|ol|li|blockquote|span|b|font|a|br|hr|pre|style|script|title|head|body|html|o:p|!--|![if mso]|?xml|center|textarea|svg|noscript".split(
    "|",
  );
const tag = (dice: Dice) =>
  `<${dice.onceIn(3) ? "/" : ""}${dice.one(TAGS)}${dice.one(["", "", " ", ' class="x', " style='display:none'", " hidden", "/"])}${dice.onceIn(9) ? "" : ">"}`;

export const TEXTS: Readonly<Record<string, Torture>> = {
  "a list mail with its footer": (dice, subject) =>
    head(dice, `[dev] ${subject}`, LIST) +
    textPart(
      `${prose(dice)}\n\n${"_".repeat(47)}\nDevelopers mailing list\ndev@lists.example\nhttps://lists.example/mailman/listinfo/dev\n`,
    ),
  "a digest of RFC 1153": (dice, subject) =>
    head(dice, `${subject}, Vol 12, Issue ${dice.upTo(99)}`, LIST) +
    textPart(
      `Send dev mailing list submissions to\n\tdev@lists.example\n\nToday's Topics:\n\n   1. Re: x (Nora)\n\n${"-".repeat(70)}\n\n${dice
        .times(
          dice.between(1, 25),
          (n) =>
            `Message: ${n}\nDate: Tue, 03 Mar 2026 10:00:00 +0100\nFrom: P${n} <p${n}@x.example>\nTo: dev@lists.example\nSubject: Re: x\nMessage-ID: <${n}@x.example>\n\n${prose(dice)}\n\n${RULE}\n\n`,
        )
        .join("")}End of dev Digest\n*****************\n`,
    ),
  "a patch": plain(
    (dice) =>
      `---\n src/a.c | ${dice.upTo(99)} +++---\n 1 file changed\n\ndiff --git a/src/a.c b/src/a.c\nindex 1..2 100644\n--- a/src/a.c\n+++ b/src/a.c\n@@ -1,${dice.upTo(99)} +1,9 @@\n${dice.times(dice.between(20, 200), () => `${dice.one([" ", "+", "-"])}	if (x[${dice.upTo(999)}] > ${dice.upTo(99)}) return -${dice.upTo(9)};`).join("\n")}\n-- \n2.44.0\n`,
  ),
  "inline answers, quoted deep": plain((dice) =>
    dice
      .times(
        dice.between(10, 200),
        () =>
          `${">".repeat(dice.upTo(12))} ${dice.onceIn(7) ? `On Tue, 3 Mar 2026 at 10:00, P <p@x.example> wrote:` : prose(dice, 1)}`,
      )
      .join("\n"),
  ),
  "a thread of originals": plain((dice) =>
    dice
      .times(
        dice.between(2, 40),
        () =>
          `${prose(dice, 2)}\n\n-----Original Message-----\nFrom: P <p@x.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Q\nSubject: RE: x\n\n`,
      )
      .join(""),
  ),
  "a newsletter": (dice, subject) =>
    head(dice, subject, [
      "List-Unsubscribe: <mailto:u@x.example>, <https://x.example/u>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    ]) +
    multipart("alternative", "b", [
      textPart(`View in browser: https://x.example/${"a".repeat(300)}\n\n${prose(dice)}`),
      part(
        ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
        quotedPrintable(
          `<html><body>${`<table width=3D"100%"><tr><td>${prose(dice, 2)}`.repeat(dice.between(1, 60))}`,
        ),
      ),
    ]),
  "a bounce": (dice, subject) =>
    head(
      dice,
      dice.one([`Undelivered Mail Returned to Sender: ${subject}`, `Delivery Status Notification (Failure)`]),
    ) +
    textPart(
      `This is the mail system at host mx.example.\n\n<x@y.example>: host y said: 550 5.1.1 unknown\n\n--- Below this line is a copy of the message.\n\n${head(dice, subject)}\n${prose(dice)}`,
    ),
  "an automatic answer": (dice, subject) =>
    head(
      dice,
      `${dice.one(["Automatic reply: ", "Out of office: ", "Abwesenheitsnotiz: ", "Réponse automatique : "])}${subject}`,
      [dice.one(["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"])],
    ) + textPart(prose(dice)),
  spam: html(
    (dice) =>
      `<font size=7 color=red>W<b></b>I<i></i>N $${dice.upTo(9)},000,000 !!!</font>${"&nbsp;".repeat(dice.upTo(400))}<div style="font-size:0">${prose(dice, 30)}</div><a href="http://${dice.upTo(255)}.${dice.upTo(255)}.1.1/">ROI ${dice.upTo(999)} %</a>`,
  ),
  "tags of every kind": html((dice) =>
    dice
      .times(
        dice.between(20, 2000),
        () =>
          `${tag(dice)}${dice.one(["", "word ", "12 % ", "&nbsp;", "&#0;", "&#x110000;", "&amp", "&bogus;", "\n"])}`,
      )
      .join(""),
  ),
  "nested tables": html(
    (dice) =>
      `${"<table><tr><td>".repeat(dice.between(1, 800))}${prose(dice)}${"</table>".repeat(dice.upTo(300))}`,
  ),
  "nested quotes": html((dice) => `${"<blockquote type=cite>".repeat(dice.between(1, 800))}${prose(dice)}`),
  "Word's HTML": html(
    (dice) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>${prose(dice)}</o:x></xml><![endif]--><style><!-- ${"p.MsoNormal {margin:0} ".repeat(dice.upTo(800))} --></style></head><body>${`<p class=MsoNormal><span lang=EN-US>${prose(dice, 2)}<o:p></o:p></span></p>`.repeat(dice.between(1, 80))}<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> P &lt;p@x.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026<br><b>To:</b> Q<br><b>Subject:</b> x</p></div>${prose(dice)}`,
  ),
  "one very long line": plain((dice) =>
    dice
      .one([
        "word ",
        "a",
        "1",
        "=20",
        "> ",
        "12 % ",
        "(",
        "[x]",
        "From: ",
        "- ",
        "https://x.example/",
        "$1,",
        "e\u0301",
      ])
      .repeat(dice.between(1000, 20_000)),
  ),
  "very many lines": plain((dice) =>
    `${dice.one(["", ">", "- a", "1. b", "--", "-- ", "_____", "From: x", "To:", "WIN", "Client: x", "*", "| a | b |", "Best regards", "Tel: 1"])}\n`.repeat(
      dice.between(500, 4000),
    ),
  ),
  "format=flowed": (dice, subject) =>
    head(dice, subject) +
    part(
      ["Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes"],
      dice.times(dice.between(10, 900), () => `${">".repeat(dice.upTo(4))}${prose(dice, 1)} `).join("\n"),
    ),
  "a table of numbers": plain((dice) =>
    dice
      .times(
        dice.between(20, 120),
        (n) =>
          dice
            .times(8, () => `${dice.upTo(9999)}.${dice.upTo(99)}${dice.one(["", " %", " EUR", "k", " h"])}`)
            .join("\t") + n,
      )
      .join("\n"),
  ),
  "a log": plain((dice) =>
    dice
      .times(
        dice.between(20, 150),
        (n) =>
          `2026-03-03 10:${String(n % 60).padStart(2, "0")}:00,${dice.upTo(999)} [ERROR] x.y.Z(${dice.upTo(999)}): took ${dice.upTo(99999)} ms, ${dice.upTo(100)}% of ${dice.upTo(64)} GB at 0x${dice.upTo(1e6).toString(16)}`,
      )
      .join("\n"),
  ),
  "marks on marks": plain((dice) =>
    utf8(
      dice
        .times(dice.between(100, 3000), () =>
          dice.one([
            "e\u0301\u0323\u0316",
            "\u202E",
            "\u200B",
            "👩‍👩‍👧‍👦",
            "\uFEFF",
            "ﷺ",
            "𝟙𝟚 %",
            "１２％",
            "١٢٪",
            "İ",
            "\u2028",
            "\u0085",
            "\u00AD",
            "\u{10FFFF}",
            " ",
          ]),
        )
        .join(""),
    ),
  ),
  "control characters": plain((dice) =>
    dice.times(dice.between(100, 3000), () => String.fromCharCode(dice.upTo(31))).join(""),
  ),
  "what reads like headers": plain((dice) =>
    dice
      .times(
        dice.between(20, 800),
        () =>
          `${dice.one(["From", "Sent", "To", "Subject", "Date", "Von", "Gesendet", "An", "Betreff", "De", "Envoyé", "差出人", "Client", "Value", "For"])}${dice.one([":", " :", ": ", "： "].map(utf8))}${dice.one(["", "a@b.example", "<a@b.example>", "3 March 2026 10:00", "[mailto:x@y.example]", "x"])}`,
      )
      .join("\n"),
  ),
  "signatures and disclaimers": plain(
    (dice) =>
      `${prose(dice)}\n${`\n-- \n${utf8(say(dice, ENGLISH, "closing"))}\nThis e-mail is confidential and may be privileged. If you are not the intended recipient, delete it.\n`.repeat(dice.between(1, 60))}`,
  ),
  "nothing at all": (dice, subject) =>
    head(dice, subject) + dice.one(["", "\n", "\n\n\n", " ", "\n.\n", "\n\0"]),
};
