// 300 mails as they come: notes in every dress a mail program gives them, decoys that only look like notes, and the rest.

export interface MixedMail {
  raw: Buffer;
  /** The title of the entry it must become; null for mail that is not ours. */
  title: string | null;
  flags: string[];
}

export const PM = "ada@agency.example";
const EOL = "\r\n";
const DATE = "Mon, 16 Nov 2026 09:00:00 +0000";

/** Twelve dresses of a note, each around the running number `n`; the subject line ends in the title. */
const NOTES: ((n: number) => { headers: string[]; body: Buffer; title: string })[] = [
  (n) => plain(`WIN: Checkout ${n} is live`, `Checkout ${n} is live`),
  (n) => plain(`win:[Acme] Search ${n} went live`, `Search ${n} went live`),
  (n) => plain(`ROI: Report ${n} saves 20 hours a week`, `Report ${n} saves 20 hours a week`),
  (n) =>
    plain(
      `=?UTF-8?Q?WIN:_Umstellung_${n}_f=C3=BCr_M=C3=BCller_fertig?=`,
      `Umstellung ${n} für Müller fertig`,
    ),
  (n) => plain(base64Words(`WIN: Größenwechsel ${n} läuft überall`), `Größenwechsel ${n} läuft überall`),
  (n) => plain(`=?ISO-8859-1?Q?WIN:_Caf=E9_${n}_ouvert?=`, `Café ${n} ouvert`),
  (n) =>
    plain(
      `WIN: Migration ${n}${EOL} of the warehouse${EOL}\tis done`,
      `Migration ${n} of the warehouse is done`,
    ),
  (n) => plain(`WIN: Blüte ${n} geöffnet`, `Blüte ${n} geöffnet`),
  (n) => plain(`Fwd: RE: WIN: Portal ${n} accepted`, `Portal ${n} accepted`),
  (n) => plain(`[EXTERNAL] WIN: Login ${n} is twice as fast`, `Login ${n} is twice as fast`),
  (n) => ({
    headers: [
      `Subject: WIN:[]`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
    ],
    body: Buffer.from(Buffer.from(`Feed ${n} für alle fertig\n`).toString("base64")),
    title: `Feed ${n} für alle fertig`,
  }),
  (n) => ({
    headers: [
      `Subject: WIN: Mobile app ${n} shipped`,
      "MIME-Version: 1.0",
      "Content-Type: text/html; charset=utf-8",
    ],
    body: Buffer.from(`<p>The <b>mobile</b> app ${n} is in the store.</p>`),
    title: `Mobile app ${n} shipped`,
  }),
];

const DECOYS = [
  "Win a free phone",
  "ROI calculator webinar",
  "Re: winning the quarter",
  "Winter timetable",
  "Twins: the movie",
  "How we win together",
  "The ROI of kindness",
  "Window cleaning on Friday",
];
const REST = ["Lunch on Thursday?", "Invoice 2026-117", "Re: Offer", "Your parcel", "Minutes of the call"];

/** Always the same 300, shuffled the same way: 120 notes, 80 decoys, 100 others; some read, some flagged. */
export function mixedMails(): MixedMail[] {
  const mails: MixedMail[] = [];
  for (let n = 0; n < 120; n++) {
    const { headers, body, title } = (NOTES[n % NOTES.length] as (typeof NOTES)[number])(n + 1);
    mails.push({ raw: message(`note${n}`, PM, headers, body), title, flags: n % 4 === 0 ? ["\\Seen"] : [] });
  }
  for (let n = 0; n < 80; n++) {
    const subject = DECOYS[n % DECOYS.length] as string;
    const from = n % 2 ? PM : `news${n}@else.example`;
    const raw = message(`decoy${n}`, from, [`Subject: ${subject}`], Buffer.from(`Offer ${n}: 50% off.`));
    mails.push({ raw, title: null, flags: n % 3 === 0 ? ["\\Flagged"] : [] });
  }
  for (let n = 0; n < 100; n++) {
    const from = n % 2 ? `client${n}@acme.example` : PM;
    const raw = message(`other${n}`, from, [`Subject: ${REST[n % REST.length]}`], Buffer.from("Hello."));
    mails.push({ raw, title: null, flags: n % 5 === 0 ? ["\\Seen", "\\Answered"] : [] });
  }
  return mails
    .map((mail, at) => ({ mail, at: (at * 7919) % 300 }))
    .sort((a, b) => a.at - b.at)
    .map(({ mail }) => mail);
}

function plain(subject: string, title: string) {
  return { headers: [`Subject: ${subject}`], body: Buffer.from("Details follow.\r\n\r\n-- \r\nAda"), title };
}

/** Two encoded words, folded; the cut falls between characters (RFC 2047, 5). */
function base64Words(text: string): string {
  const half = Math.ceil(text.length / 2);
  const words = [text.slice(0, half), text.slice(half)].map(
    (part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`,
  );
  return words.join(`${EOL} `);
}

function message(id: string, from: string, headers: readonly string[], body: Buffer): Buffer {
  const lines = [
    `From: ${from}`,
    "To: wins@agency.example",
    `Date: ${DATE}`,
    `Message-ID: <${id}@agency.example>`,
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${lines.join(EOL)}${EOL}${EOL}`), body, Buffer.from(EOL)]);
}
