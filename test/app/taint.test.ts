// Markers in everything that must not leave, searched in everything that leaves; each is found where it belongs.
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveEntries, hideEntries, rewordEntry } from "../../src/app/approve-entries.ts";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { composeDueDigests } from "../../src/app/digest.ts";
import { linkEntries } from "../../src/app/link-entries.ts";
import { paintedOnce } from "../../src/app/painted.ts";
import { type PaintRequest, paintTimeline } from "../../src/app/timeline.ts";
import { withdraw } from "../../src/app/withdraw-entries.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import type { Audience } from "../../src/core/timeline/visible.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { fileMails } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { forwarded } from "../helpers/logging.ts";
import { addPm } from "../helpers/world.ts";
import { wordsOf } from "../painters/pdf-text.ts";
import { unzip } from "../painters/unzip.ts";

const from = "Pia Moll <pia@agency.test>";
const note = (subject: string, body = "") => noteMail(subject, { from, body });

/** Numbered from 100 in this order. */
const MAILS = [
  note("WIN-PRIVATE:[Lumen/Privproject] Privtitle", "Privbody\n\nTags: privtag"),
  note("ROI:[Lumen/Privproject] Privresult saves 777,000 EUR a year", "Privresultbody"),
  note(
    "WIN:[Lumen/Desk] Fwd: Drafttitle",
    `Draftbody\nTags: drafttag\n\n${forwarded("Draftname Person <draftaddress@draftdomain.example>", "Draftwords save us 21 hours a week.", "Draftsubject")}`,
  ),
  note(
    "WIN:[Lumen/Desk] Fwd: Okaytitle",
    `Okaybody\nTags: okaytag\n\n${forwarded("Okayname Person <okayaddress@okaydomain.example>", "Okaywords save us 41,000 EUR a year.", "Okaysubject")}`,
  ),
  note(
    "ROI:[Lumen/Desk] Fwd: Wordstitle",
    forwarded(
      "Wordsname Person <wordsaddress@wordsdomain.example>",
      "Wordscleared save us 52 hours a week.\n\nWordsrest stays inside.",
      "Wordssubject",
    ),
  ),
  note(
    "ROI:[Lumen/Desk] Fwd: Namedtitle",
    forwarded(
      "Namedname Person <namedaddress@nameddomain.example>",
      "Namedcleared save us 63 days a year.",
      "Namedsubject",
    ),
  ),
  note("WIN:[Lumen/Desk] Insidetitle"),
  note("WIN:[Lumen/Desk] Phasetitle", "Phasebody: they extend our contract by 94,500 EUR."),
  note("ROI:[Lumen/Desk] Agencytitle: order over 93,000 EUR for us, our contract is extended"),
  note("ROI:[Lumen/Desk] Gonefigure saves 62,500 EUR a year", "Goneremark"),
  note("WIN:[Lumen/Goneproject] Goneentry", "Gonebody"),
  note("WIN:[Lumen/Hiddenproject] Hiddentitle"),
  note("ROI:[Lumen/Desk] Unsuretitle saves $81,000 a year"),
  note("WIN:[Brook] Othertitle"),
  note("WIN:[Lumen/Desk] Twintitle", "Twinbody"),
  note("ROI:[Lumen/Desk] Twinresult saves 888,000 EUR a year", "Twinresultbody"),
];

/** Nowhere but in the PM's own private block. */
const PRIVATE = ["Privtitle", "Privresult", "777,000", "Twintitle", "Twinresult", "888,000"];
/** In no output at all: bodies, tags, subjects and addresses are for reading up. */
const NEVER = [
  ...[
    "Privproject",
    "Privbody",
    "privtag",
    "Privresultbody",
    "Twinbody",
    "Twinresultbody",
    "drafttag",
    "okaytag",
  ],
  ...["draftaddress", "draftdomain", "okayaddress", "okaydomain", "wordsaddress", "namedaddress"],
  ...["Draftsubject", "Okaysubject", "Wordssubject", "Namedsubject"],
  ...["Goneentry", "Goneproject", "Gonebody", "62,500", "62.500"],
];
/** The PM reads them in words; no deck and no file for a client has them. */
const INSIDE = [
  ...["Draftname", "Draftwords", "Okayname", "Okaywords", "Wordsname", "Wordsrest"],
  ...["Draftbody", "Okaybody", "Insidetitle", "Phasebody", "Goneremark"],
  ...["Agencytitle", "93,000", "94,500", "Hiddentitle", "Hiddenproject", "Othertitle", "Brook"],
];
/** In the deck of drafts, not with the client. `21 hours` is the draft's number, `81,000` waits to be confirmed. */
const DRAFT = ["Drafttitle", "21 hours", "Gonefigure", "81,000"];
const CLEARED = ["Okaytitle", "41,000", "Clientwording", "Phasetitle", "52 hours", "63 days", "Unsuretitle"];
const CLEARED_WORDS = ["Clienttext", "Wordscleared", "Namedcleared", "Namedname"];

const FORMATS = ["svg", "pdf", "pptx", "md", "json"] as const;
type Format = (typeof FORMATS)[number];

let bench: Awaited<ReturnType<typeof digestBench>>;
let clientId: number;

beforeAll(async () => {
  bench = await digestBench();
  const { db, url } = bench;
  await addPm(db);
  await fileMails(url, MAILS);
  const at = new Date("2026-11-20T10:00:00Z");
  await db.transaction().execute(async (tx) => {
    for (const number of [101, 104, 105, 108, 109, 112, 115]) {
      await tx
        .deleteFrom("link")
        .where("to_entry", "in", (eb) => eb.selectFrom("entry").select("id").where("number", "=", number))
        .execute();
    }
    await linkEntries(tx, 100, [101], false, at);
    await linkEntries(tx, 106, [104], false, at);
    await rewordEntry(tx, 106, { title: "Clientwording", text: "Clienttext" });
    const choice = { quote: "none", isConfirmed: false, byPerson: null, agencyDomains: [] } as const;
    await approveEntries(tx, [103, 106, 107, 111], choice, at);
    await approveEntries(tx, [104], { ...choice, quote: "words", isConfirmed: true }, at);
    await approveEntries(tx, [105], { ...choice, quote: "named", isConfirmed: true }, at);
    await approveEntries(tx, [112], choice, at);
    await rewordEntry(tx, 112, { title: "Unsuretitle", text: null });
    await approveEntries(tx, [112], choice, at);
    await hideEntries(tx, [111], true);
    // Approved, and then told to be the private success again.
    await approveEntries(tx, [114, 115], { ...choice, isConfirmed: true }, at);
    await linkEntries(tx, 114, [115], false, at);
    await linkEntries(tx, 114, [100], true, at);
    // Approved once, and changed since.
    await approveEntries(tx, [102], choice, at);
    await correctEntries(tx, [102], () => ({ field: "title", value: "Drafttitle corrected" }), at);
    await withdraw(
      tx,
      [
        { number: 109, ordinal: 1 },
        { number: 110, ordinal: null },
      ],
      "wrong",
      at,
    );
  });
  clientId = (
    await db.selectFrom("client").select("id").where("name", "=", "Lumen").executeTakeFirstOrThrow()
  ).id;
  await composeDueDigests(bench.depsAt(MONDAY, { paint: paintedOnce() }));
});
afterAll(() => bench.drop());

/** Everything a file holds in which words can be: of a deck every part, notes, properties and alternative texts too. */
function textOf(bytes: Buffer, format: Format | "png"): string {
  const raw = bytes.toString("latin1");
  if (format === "pdf") return `${raw}\n${wordsOf(raw)}`;
  if (format !== "pptx") return raw + bytes.toString();
  return [...unzip(bytes)].map(([name, part]) => `${name}\n${part}`).join("\n");
}

async function output(
  audience: Audience,
  format: Format,
  change: Partial<PaintRequest> = {},
): Promise<string> {
  const painted = await paintTimeline(bench.db, {
    clientId,
    agencyDomains: [],
    now: new Date(MONDAY),
    zone: "Europe/Berlin",
    locale: "en",
    audience,
    format,
    brand: { ...noBrand, name: "Harbour" },
    ...change,
  });
  if (!painted) throw new Error("nothing to show");
  return textOf(painted.bytes, format);
}

/** White space and the marks of a number's grouping are whatever a format makes of them. */
function found(text: string, markers: readonly string[]): string[] {
  const folded = text.replace(/[\s\u00a0\u202f]+/g, " ").toLowerCase();
  return markers.filter((marker) => folded.includes(marker.toLowerCase()));
}

describe.each(FORMATS)("as %s", (format) => {
  test("the client reads what was cleared, and nothing else", async () => {
    const text = await output("client", format);
    expect(found(text, [...PRIVATE, ...NEVER, ...INSIDE, ...DRAFT])).toEqual([]);
    expect(found(text, CLEARED)).toEqual(CLEARED);
  });

  test("the deck of drafts has drafts too, nothing private and nobody's unapproved words", async () => {
    const text = await output("drafts", format);
    expect(found(text, [...PRIVATE, ...NEVER, ...INSIDE])).toEqual([]);
    expect(found(text, [...CLEARED, ...DRAFT.slice(0, 3)])).toEqual([...CLEARED, ...DRAFT.slice(0, 3)]);
  });

  test("the PM's own picture has his clients' work and nothing private, his internal one everything but what was withdrawn", async () => {
    const own = await output("pm", format);
    expect(found(own, [...PRIVATE, ...NEVER])).toEqual([]);
    expect(found(own, ["Drafttitle", "Insidetitle", "93,000", "Gonefigure"])).toHaveLength(4);
    const internal = await output("internal", format);
    // One success logged twice stands there once.
    const inside = PRIVATE.filter((one) => one !== "Twintitle");
    expect(found(internal, inside)).toEqual(inside);
    expect(found(internal, ["Goneentry", "Gonebody"])).toEqual([]);
  });
});

test("cleared words and names stand in lists and deck for the client", async () => {
  for (const format of ["md", "json", "pptx"] as const) {
    expect(found(await output("client", format), CLEARED_WORDS)).toEqual(CLEARED_WORDS);
  }
});

describe("in the digest", () => {
  const letter = async () => {
    const digest = (await bench.letters()).find((one) => one.kind === "digest");
    return simpleParser(digest?.raw as Buffer);
  };

  test("what is private stands in its own block alone: not in subject, preview text, headers, names or attachments", async () => {
    const { subject, text, html, attachments, headerLines } = await letter();
    const [open, inside] = (text ?? "").split(/^PRIVATE$/m);
    expect(found(open ?? "", [...PRIVATE, ...NEVER])).toEqual([]);
    expect(found(inside ?? "", ["Privtitle", "777,000"])).toHaveLength(2);
    const at = String(html).indexOf("In no total, picture or attachment.");
    expect(at).toBeGreaterThan(0);
    expect(found(String(html).slice(0, at), [...PRIVATE, ...NEVER])).toEqual([]);
    expect(found(String(html).slice(at), ["Privtitle", "777,000"])).toHaveLength(2);
    const names = [
      subject,
      ...headerLines.map((one) => one.line),
      ...attachments.map((one) => `${one.filename} ${one.cid}`),
    ];
    expect(
      found(names.join("\n"), [...PRIVATE, ...NEVER, ...INSIDE.filter((one) => one !== "Brook")]),
    ).toEqual([]);
  });

  test("each attached deck is one client's, named as a draft, and holds no more than the deck of drafts", async () => {
    const decks = (await letter()).attachments.filter((one) => one.filename?.endsWith(".pptx"));
    expect(decks.map((one) => one.filename?.replace(/ 2026.*/, ""))).toEqual(["DRAFT Lumen", "DRAFT Brook"]);
    const [lumen, brook] = decks.map((one) => textOf(one.content, "pptx"));
    expect(found(lumen ?? "", [...PRIVATE, ...NEVER, ...INSIDE])).toEqual([]);
    expect(found(lumen ?? "", ["Drafttitle", "Clientwording"])).toHaveLength(2);
    expect(found(brook ?? "", [...PRIVATE, ...NEVER, ...CLEARED, "Drafttitle", "Lumen"])).toEqual([]);
    expect(found(brook ?? "", ["Othertitle"])).toHaveLength(1);
  });

  test("its picture carries no words beside its pixels", async () => {
    const [picture] = (await letter()).attachments.filter((one) => one.contentType === "image/png");
    expect(
      found(textOf(picture?.content ?? Buffer.alloc(0), "png"), [...PRIVATE, ...NEVER, ...INSIDE]),
    ).toEqual([]);
  });

  test("what was withdrawn is in no word of it", async () => {
    const { text, html } = await letter();
    expect(found(`${text} ${html}`, ["62,500", "Goneentry", "Gonebody"])).toEqual([]);
    expect(found(text ?? "", ["Gonefigure", "Drafttitle", "Okaywords"])).toHaveLength(3);
  });
});
