// Hostile mail: how long each reader takes on n and on 2 n of the worst input there is. Twice the time is linear.
import { pathToFileURL } from "node:url";
import { pastDate } from "../src/core/dates/past-date.ts";
import { understand } from "../src/core/entry/understand.ts";
import { extractFigures } from "../src/core/figures/extract.ts";
import { readForward } from "../src/core/message/forwarded.ts";
import { splitQuoted } from "../src/core/message/quoted.ts";
import { readSubject } from "../src/core/message/subject.ts";
import { decodeMail } from "../src/mailbox/decode.ts";
import { textOfHtml } from "../src/mailbox/html.ts";
import { incomingFacts } from "../src/mailbox/incoming.ts";

export interface HostileBench {
  reader: string;
  input: string;
  /** On the whole input. */
  ms: number;
  /** Against half of it: 2 is linear, 4 quadratic. Meaningless for what takes but a few milliseconds. */
  ratio: number;
}

type Reader = (input: string) => unknown;

const NOW = new Date("2026-11-18T09:30:00Z");
const CODES = { WIN: "win", ROI: "roi" } as const;
const CONTEXT = { zone: "Europe/Berlin", locale: "en", currency: "EUR", codes: CODES };
const MEGABYTE = 1_000_000;
const RUNS = 3;
/** Inputs that are printed of each reader. */
const SHOWN = 4;

const TEXTS = {
  digits: "1",
  "digits and spaces": "123 ",
  "grouped digits": "1,234.",
  "points and commas": "1.1,",
  blanks: " ",
  "line breaks": "\n \n",
  brackets: "((",
  "square brackets": "[x] ",
  quotes: "> ",
  "quoted senders": "> From: ",
  dashes: "-----",
  rules: "________________________________\n",
  "header lines": "From: x\nTo: y\n",
  "header blocks": "From: a@b.example\nSent: 3 March 2026 10:00\nTo: y\nSubject: z\n\nhi\n",
  "labels without values": "a:\n",
  "forward separators": "---------- Forwarded message ---------\n",
  "glued blocks": "----- Forwarded Message ----- From: R <r@b.example>To: n@s.example\n",
  "deep quotes": `${">".repeat(60)} x\n`,
  addresses: "<a@b>:\n",
  attributions: "On 2020 a@b\n",
  "folded attributions": "On 3 March 2026 at 10:00 a@b.example\nand on\n",
  closings: "\nBest regards\nNora\n",
  "business cards": "\nNora Berg\n+49 30 1234567\n",
  disclaimers: "This message is confidential, to be deleted.\n",
  "signature marks": "-- \n",
  prefixes: "Re: ",
  "coded brackets": "WIN:[a ",
  "private marks": "(private ",
  "phone beginnings": "+1 ((",
  percent: "5% ",
  "before and after": "from 1 to 2 ",
  money: "$1-",
  "words of change": "up down saved ",
  "number words": "twenty-five hundred and ",
  months: "January ",
  "days of the month": "on the 1",
} as const;

const TOP = "From: Nora <nora@studio.example>\nSubject: WIN: x\nMIME-Version: 1.0\n";
/** Under a code without a title the note's own lines are read for entries. */
const BARE = TOP.replace("WIN: x", "WIN:");

/** Whole mails of about `octets`, by what makes them hostile. */
const MAILS: Readonly<Record<string, (octets: number) => string>> = {
  "nested blockquotes": (octets) => html("<blockquote>".repeat(octets / 12)),
  "unclosed tags": (octets) => html("<".repeat(octets)),
  "unclosed comments": (octets) => html("<!--".repeat(octets / 4)),
  entities: (octets) => html("&#x41;".repeat(octets / 6)),
  paragraphs: (octets) => html("<p>x".repeat(octets / 4)),
  "nested tables": (octets) => html("<table><tr><td>x".repeat(octets / 16)),
  "nested lists": (octets) => html("<ul><li>x".repeat(octets / 9)),
  attributes: (octets) => html(`<a ${"x=y ".repeat(octets / 4)}>text</a>`),
  "nested multiparts": (octets) =>
    `${TOP}${Array.from({ length: octets / 50 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join("")}`,
  "many parts": (octets) =>
    `${TOP}Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(octets / 7)}--b--`,
  "a long header": (octets) => `X-Long: ${"a ".repeat(octets / 2)}\n${TOP}\nx`,
  "many headers": (octets) => `${"X-More: a\n".repeat(octets / 10)}${TOP}\nx`,
  "many references": (octets) => `References: ${"<a@b> ".repeat(octets / 6)}\n${TOP}\nx`,
  "many recipients": (octets) => `To: ${"a@b.example, ".repeat(octets / 13)}\n${TOP}\nx`,
  "a text of quotes": (octets) => `${TOP}\n${"> ".repeat(octets / 2)}`,
  "a list under a bare code": (octets) => `${BARE}\n${"- a\n  - b\n".repeat(octets / 10)}`,
  "coded lines": (octets) => `${BARE}\n${"WIN:[a] b\n".repeat(octets / 10)}`,
  "fields and greetings": (octets) => `${BARE}\n${"Hi Nora, client: x\n".repeat(octets / 19)}`,
  "a text of numbers": (octets) => `${TOP}\n${"saves 12 hours a week, from 1 to 2. ".repeat(octets / 36)}`,
};

function html(body: string): string {
  return `${TOP}Content-Type: text/html\n\n<p>The note.</p>${body}`;
}

const TEXT_READERS: Readonly<Record<string, Reader>> = {
  figures: (text) => extractFigures(text, CONTEXT),
  dates: (text) => pastDate(text, { sentAt: NOW, zone: CONTEXT.zone, locale: CONTEXT.locale }),
  quoted: (text) => splitQuoted(text, "Nora Berg"),
  forwarded: (text) => readForward(text, "forward"),
  html: textOfHtml,
  subject: (text) => readSubject(text, CODES),
};

const MAIL_READERS: Readonly<Record<string, Reader>> = {
  receive: (mail) => incomingFacts({ ...ARRIVED, raw: Buffer.from(mail), size: mail.length }),
  understand: async (mail) => {
    const decoded = await decodeMail(Buffer.from(mail), NOW);
    return decoded.ok ? understand(decoded.message, CONTEXT) : decoded.detail;
  },
};

const ARRIVED = {
  source: "inlet",
  problem: null,
  receivedAt: NOW,
  envelope: null,
  sighting: null,
  personId: null,
  backfilled: false,
} as const;

/** Every reader on every input of 1 MB and on half of it, by reader, slowest first. */
export async function benchHostile(): Promise<HostileBench[]> {
  const rows: HostileBench[] = [];
  for (const [reader, read] of Object.entries(TEXT_READERS)) {
    for (const [input, unit] of Object.entries(TEXTS)) {
      const make = (octets: number) => unit.repeat(Math.ceil(octets / unit.length));
      rows.push({ reader, input, ...(await timed(read, make)) });
    }
  }
  for (const [reader, read] of Object.entries(MAIL_READERS)) {
    for (const [input, make] of Object.entries(MAILS)) {
      rows.push({ reader, input, ...(await timed(read, make)) });
    }
  }
  return rows.sort((a, b) => a.reader.localeCompare(b.reader) || b.ms - a.ms);
}

async function timed(
  read: Reader,
  make: (octets: number) => string,
): Promise<Pick<HostileBench, "ms" | "ratio">> {
  const half = await fastest(read, make(MEGABYTE / 2));
  const ms = await fastest(read, make(MEGABYTE));
  return { ms, ratio: ms / half };
}

/** The fastest of a few: a pause of the garbage collector is no property of the reader. */
async function fastest(read: Reader, input: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    await read(input);
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const rows = await benchHostile();
  const slowest = rows.filter((row, at) => rows[at - SHOWN]?.reader !== row.reader);
  for (const { reader, input, ms, ratio } of slowest) {
    console.log(
      `${reader.padEnd(12)}${input.padEnd(22)}${ms.toFixed(1).padStart(8)} ms  × ${ratio.toFixed(1)}`,
    );
  }
}
