// Torture of headers: words that do not decode, lines that are none, addresses, dates and ids that nobody can read.
import { encodedWord, noise, part, textPart, utf8 } from "./pieces.ts";
import type { Torture } from "./structures.ts";

const WORDS = "Checkout is live.";
const FROM = "From: Nora Berg <nora@studio.example>";
const DATE = "Date: Tue, 03 Mar 2026 10:00:00 +0100";

/** The fields as they are, above a short body. */
const under = (...fields: string[]) => part(fields, WORDS);

const inWords = (subject: string, form: "B" | "Q", charset?: string) =>
  encodedWord(utf8(subject), form, charset);

export const HEADERS: Readonly<Record<string, Torture>> = {
  "encoded words": (dice, subject) => under(FROM, `Subject: ${inWords(subject, dice.one(["B", "Q"]))}`),
  "encoded words that are cut inside a character": (_, subject) => {
    const octets = utf8(`${subject} größer`);
    return under(FROM, `Subject: ${encodedWord(octets.slice(0, -4))}\n ${encodedWord(octets.slice(-4))}`);
  },
  "encoded words with blanks in them": (_, subject) =>
    under(FROM, `Subject: =?utf-8?Q?${utf8(subject)} and more?=`, DATE),
  "encoded words without an end": (dice, subject) =>
    under(FROM, `Subject: ${inWords(subject, "Q").slice(0, -dice.between(1, 3))}`),
  "encoded words in quotes": (_, subject) => under(FROM, `Subject: "${inWords(subject, "B")}"`),
  "encoded words of unknown charsets": (dice, subject) =>
    under(
      FROM,
      `Subject: ${inWords(subject, "Q", dice.one(["x-unknown", "utf-8*en", "", "cp-850", "utf8mb4", "\xFC"]))}`,
    ),
  "encoded words of unknown form": (dice, subject) =>
    under(FROM, `Subject: =?utf-8?${dice.one(["X", "", "BQ", "b ", "?"])}?${utf8(subject)}?=`),
  "encoded words in encoded words": (_, subject) =>
    under(FROM, `Subject: ${encodedWord(inWords(subject, "B"), "Q")}`),
  "a thousand encoded words": (dice, subject) =>
    under(
      FROM,
      `Subject: ${inWords(subject, "B")}${dice.times(1000, () => ` ${encodedWord("x", "Q")}`).join("")}`,
    ),
  "openings of encoded words": (dice, subject) =>
    under(FROM, `Subject: ${subject.replace(/[^ -~]/gu, "?")}${"=?utf-8?Q?".repeat(dice.between(1, 3000))}`),
  "raw octets": (dice, subject) =>
    under(FROM, `Subject: ${utf8(subject)} ${noise(dice, 30).replaceAll("\n", "")}`),
  "folds at every blank": (_, subject) =>
    under(FROM, `Subject:\n ${utf8(subject).replaceAll(" ", "\n\t ")}`, DATE),
  "folds of nothing": (dice, subject) =>
    under(FROM, `Subject: ${utf8(subject)}${"\n ".repeat(dice.between(1, 500))}\n end`, DATE),
  "empty fields": (_, subject) =>
    under(
      "From:",
      "To:",
      "Cc: ",
      "Date:",
      "Message-ID:",
      "References:",
      "Content-Type:",
      `Subject: ${utf8(subject)}`,
    ),
  NULs: (_, subject) => under(FROM, `Subject: ${utf8(subject).replaceAll(" ", "\0 \0")}\0`),
  "carriage returns alone": (_, subject) =>
    under(FROM, `Subject: ${utf8(subject).replaceAll(" ", "\r")}\r`, DATE),
  "a line of a megabyte's tenth": (dice, subject) =>
    under(
      `X-Long: ${"a".repeat(100_000)}`,
      FROM,
      `Subject: ${utf8(subject)} ${dice.one(["x", "x ", "(", "[", "Re: ", "“"]).repeat(20_000)}`,
    ),
  "each field three times": (_, subject) =>
    under(
      ...[FROM, `Subject: ${utf8(subject)}`, DATE, "To: a@b.example", "Content-Type: text/plain"].flatMap(
        (one) => [one, one.replace(/: /, ":  "), one],
      ),
    ),
  "a thousand fields": (dice, subject) =>
    under(...dice.times(1000, (n) => `X-${n}: ${n}`), FROM, `Subject: ${utf8(subject)}`),
  "lines that are no fields": (_, subject) =>
    under(
      "From nora@studio.example Tue Mar  3 10:00:00 2026",
      ">From x",
      "no colon",
      ": no name",
      "a b: blank",
      FROM,
      "\u00FC: x",
      `Subject: ${utf8(subject)}`,
    ),
  "blanks before the colon": (_, subject) => under(FROM.replace(":", " :"), `Subject \t: ${utf8(subject)}`),
  "names in odd case": (_, subject) =>
    under(FROM.replace("From", "fRoM"), `SUBJECT: ${utf8(subject)}`, "cOnTeNt-TyPe: TEXT/plain"),
  "a byte order mark": (_, subject) => `\xEF\xBB\xBF${under(`Subject: ${utf8(subject)}`, FROM)}`,
  "a header without a body": (_, subject) => `${FROM}\nSubject: ${utf8(subject)}`,
  "a body without a header": (_, subject) => `\n\n${FROM}\nSubject: ${utf8(subject)}\n\n${WORDS}`,
  "no subject": () => under(FROM, DATE),
  "addresses that nobody can read": (dice, subject) =>
    under(
      `From: ${dice.one(["<>", "@", "a@b@c", "<a@b.example", '"Nora <nora@x.example>', "Nora (Berg (it (x))) <n@x.example>", "<@a,@b:n@x.example>", "((((((", '"\\"'.repeat(500), "=?utf-8?B?Tm9yYQ==?=<n@x.example>", "n@[127.0.0.1]", "n@xn--mller-kva.example", "a;b,c:d <>;"])}`,
      `To: ${dice.one(["g: a@b;".repeat(50), "(".repeat(2000), "<".repeat(2000), '"'.repeat(2001), ",".repeat(5000), ";:".repeat(1000), dice.times(1000, (n) => `a${n}@b.example`).join(",")])}`,
      `Subject: ${utf8(subject)}`,
    ),
  "dates that nobody can read": (dice, subject) =>
    under(
      FROM,
      `Subject: ${utf8(subject)}`,
      `Date: ${dice.one(["yesterday", "99 Foo 99999 99:99:99 +9999", "Tue, 31 Feb 2026 25:61:61 GMT", "0", "-1", "1e309", "Tue, 03 Mar 275761 10:00:00 +0000", "2026-03-03T10:00:00Z", "(".repeat(900), "1 ".repeat(2000), "Tue, 3 Mar 0026 10:00 PST8PDT"])}`,
    ),
  "ids that are none": (dice, subject) =>
    under(
      FROM,
      `Subject: ${utf8(subject)}`,
      `Message-ID: ${dice.one(["<", "<>", "x y", "<<a@b>>", `<${"a".repeat(5000)}@b>`, "<a@b><c@d>"])}`,
      `References: ${"<a@b> ".repeat(dice.between(1, 900))}<`,
      "In-Reply-To: Your message of Tuesday <x",
    ),
  "parameters that are none": (dice, subject) =>
    part(
      [
        FROM,
        `Subject: ${utf8(subject)}`,
        `Content-Type: ${dice.one(['text/plain; charset="utf-8', "text/plain; charset=utf-8; charset=latin1", "text/plain; charset*=us-ascii'en'utf-8", "text/plain; =; ;;", `text/plain; ${"a=b; ".repeat(3000)}`, `multipart/mixed; boundary="${"\\".repeat(300)}"`, "text/plain (comment (nested); charset=x", "multipart/mixed; boundary*0=b; boundary*1=c"])}`,
      ],
      WORDS,
    ),
  "marks of a program": (dice, subject) =>
    `${[FROM, `Subject: ${utf8(subject)}`, dice.one(["Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes", "Return-Path: <>", "List-Unsubscribe: <https://x.example/u>", "X-Failed-Recipients: a@b.example", "X-Lately: 1"])].join("\n")}\n${textPart(WORDS)}`,
};
