// The digest letter as it reads (golden, English and German), its size and safety; templates of the operator.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeDigest } from "../../src/core/digest/digest.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { createRenderer, type RenderedLetter } from "../../src/letters/template.ts";
import { loggedEntry } from "../helpers/logged.ts";
import { sampleDigest, sampleReader, sampleSource } from "./sample-digest.ts";
import {
  hostileSource,
  lateSource,
  longSource,
  nudgedSource,
  oneEntrySource,
  quietNudgedSource,
  quietSource,
} from "./sample-weeks.ts";

const render = createRenderer(null);
const GOLDEN = join(import.meta.dirname, "golden");
/** What a letter says: its words in order, without layout. */
const wordsOf = (html: string) =>
  html
    .replace(/&#8199;&#65279;&#847; /g, "")
    .replace(/<(style|title)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/[ \t]*\n\s*/g, "\n")
    .trim();

function golden(name: string, actual: string): void {
  const file = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}

describe("the digest letter", () => {
  const bare = { picture: null, decks: [] };
  const weeks = {
    digest: { source: sampleSource, reader: {} },
    nudged: {
      source: nudgedSource,
      reader: {
        logUrl: "https://lately.agency.example",
        unsubscribeUrl: `https://lately.agency.example/unsubscribe/1.${"x".repeat(43)}`,
        decks: ["Acme Foods"],
      },
    },
    long: { source: longSource, reader: { ...bare, noteAddress: null } },
    one: { source: oneEntrySource, reader: { ...bare, helper: null } },
    quiet: { source: quietSource, reader: bare },
    "quiet-nudged": { source: quietNudgedSource, reader: { ...bare, noteAddress: null } },
    late: { source: lateSource, reader: bare },
  };
  for (const locale of ["en", "de"]) {
    for (const [name, { source, reader }] of Object.entries(weeks)) {
      test(`of a week like "${name}" in ${locale} reads as the golden one, HTML and text`, async () => {
        const { subject, view } = digestLetter(composeDigest(source)!, {
          ...sampleReader,
          ...reader,
          locale,
        });
        const { html, text } = await render("digest", view);
        golden(`${name}.${locale}.txt`, `${subject}\n\n${text}`);
        golden(`${name}.${locale}.html.txt`, `${wordsOf(html)}\n`);
        const wide = text.split("\n").filter((line) => line.length > 76 && line.trim().includes(" "));
        expect(wide).toEqual([]);
        expect(text).not.toMatch(/&[a-z#0-9]+;|<\/?(?:div|table|td|br|span)\b/);
      });
    }
  }

  test("says late weeks apart, and more than four of them as one", () => {
    const long = { ...lateSource.window, from: new Date("2026-09-28T06:00:00Z") };
    const late = (window: typeof long) =>
      (digestLetter(composeDigest({ ...lateSource, window })!, sampleReader).view as { late: string }).late;
    expect(late(lateSource.window)).toMatch(
      /due on Monday 9 November, 08:00\. It holds 3 periods: Monday 2 to/,
    );
    expect(late(long)).toBe(
      "This digest is late: it was due on Monday 5 October, 08:00. It holds 8 periods: Monday 28 September to Sunday 22 November.",
    );
    expect(late({ ...sampleSource.window, late: true })).toBe(
      "This digest is late: it was due on Monday 23 November, 08:00.",
    );
  });

  test("calls a quiet time by the cadence, unless a changed schedule made it longer", () => {
    const subject = (from: Date) =>
      digestLetter(composeDigest({ ...quietSource, window: { ...quietSource.window, from } })!, sampleReader)
        .subject;
    expect(subject(quietSource.window.from)).toMatch(/in the past week/);
    expect(subject(new Date(quietSource.window.from.getTime() - 14 * 86_400_000))).toMatch(
      /since the last digest/,
    );
  });

  test("has no preview text that says its subject again", () => {
    for (const { source } of Object.values(weeks)) {
      const { subject, view } = digestLetter(composeDigest(source)!, sampleReader);
      const { preview } = view as { preview: string };
      expect(preview).not.toBe("");
      expect(subject).not.toContain(preview);
      expect(preview).not.toContain(subject);
    }
  });

  test("names a command where no mailbox is read, and keeps a name from ending it", () => {
    const client = { id: 1, name: 'A]c"me$(x)' };
    const reviews = nudgedSource.nudges.reviews.map((review) => ({ ...review, client }));
    const question = { ...nudgedSource.nudges.question!, canReply: false };
    const digest = composeDigest({ ...nudgedSource, nudges: { ...nudgedSource.nudges, reviews, question } })!;
    type View = {
      reviews: { items: { how: string; parts: { word: string; isWhole: boolean }[] }[] };
      question: { how: string };
    };
    const without = digestLetter(digest, { ...sampleReader, noteAddress: null }).view as View;
    const command =
      '“lately review prepare --client "A]cme(x)" --out review” prepares deck, agenda and invitation.';
    expect(without.reviews.items[0]?.how).toBe(command);
    // On a phone a line would break within them, and be copied wrong.
    const whole = without.reviews.items[0]?.parts.filter(({ isWhole }) => isWhole);
    expect(whole?.map(({ word }) => word)).toEqual(["--client", "--out"]);
    expect(without.question.how).toContain("lately entry answer 152");
    // Such a mail records an outcome: nothing offers to send it before the review was held.
    const withAddress = digestLetter(digest, sampleReader).view as View;
    expect(withAddress.reviews.items[0]?.how).toBe(
      `${command} Afterwards mail what came of it to wins@agency.test, with the subject REVIEW:[A c"me$(x)].`,
    );
  });

  test("keeps a private note that waits out of preview text and list: there it goes by its day", () => {
    const { needsYou } = sampleSource;
    const secret = { ...needsYou[0]!, subject: "WIN-PRIVATE:[Acme] they fire their CIO" };
    const digest = composeDigest({ ...quietSource, needsYou: [secret, ...needsYou] })!;
    const { subject, view } = digestLetter(digest, sampleReader);
    expect(JSON.stringify([subject, view])).not.toContain("CIO");
    const { preview, waiting } = view as { preview: string; waiting: { notes: { subject: string }[] } };
    expect(waiting.notes.map((note) => note.subject)).toEqual(["a private note", needsYou[0]?.subject]);
    expect(preview).toBe(needsYou[0]?.subject);
  });

  test("gives the subject of an ask whole: its number stands last, and is what is copied", () => {
    const title = "Umstellung der Nachtschicht auf Handscanner in allen vier Lagern abgeschlossen";
    const subject = `Was hat „${title}“ gebracht? (#151)`;
    const asks = nudgedSource.nudges.asks.map((ask) => ({ ...ask, subject }));
    const digest = composeDigest({ ...nudgedSource, nudges: { ...nudgedSource.nudges, asks } })!;
    expect(digestLetter(digest, sampleReader).view).toMatchObject({
      asks: { items: [{ subject }, { subject }] },
    });
  });

  test("promises a deck only where it is attached", () => {
    const view = (change: object) =>
      digestLetter(sampleDigest, { ...sampleReader, ...change }).view as {
        picture: { alt: string };
        attached: string | null;
        notAttached: string | null;
      };
    expect(view({}).picture.alt).toBe(
      "Timeline: Acme Foods, June to November. The attached deck has it as text.",
    );
    const lacking = view({ decks: ["Birch & Sons"] });
    expect(lacking.picture.alt).toBe("Timeline: Acme Foods, June to November.");
    expect(lacking.notAttached).toMatch(/^Not attached: Acme Foods[^“]*“lately timeline --client NAME/);
    expect(view({ decks: [] })).toMatchObject({ attached: null, notAttached: null });
  });

  test("says who stops it and who reads a reply only where that is so", () => {
    const help = (change: object, locale = "en") =>
      (digestLetter(sampleDigest, { ...sampleReader, ...change, locale }).view as { help: string }).help;
    const unsubscribeUrl = "https://lately.agency.example/unsubscribe/1.x";
    expect(help({})).toMatch(/pause or stop this digest, write to Olga Berg .*number\.$/);
    expect(help({ unsubscribeUrl })).toBe(
      "To correct an entry, write to Olga Berg (olga@agency.test) and give the entry’s number.",
    );
    expect(help({ noteAddress: null })).toMatch(/A reply to this letter goes there\.$/);
    expect(help({ helper: null })).toMatch(/“lately person set” moves, pauses or stops this digest\.$/);
    expect(help({ helper: null, noteAddress: null, unsubscribeUrl }, "de")).toBe(
      "Einträge berichtigt „lately entry set“. Eine Antwort auf diesen Brief liest niemand.",
    );
  });

  let letter: RenderedLetter;
  beforeAll(async () => {
    letter = await render("digest", digestLetter(sampleDigest, sampleReader).view);
  });

  test("lists a week of 150 entries on lines, and counts what does not fit", async () => {
    const entries = Array.from({ length: 150 }, (_, at) =>
      loggedEntry(200 + at, { title: `Success number ${at} of a busy week` }, [{ amount: at + 1 }]),
    );
    const busy = composeDigest({ ...sampleSource, entries, links: [] });
    const { html, text } = await render("digest", digestLetter(busy!, sampleReader).view);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    const listed = entries.filter(
      (entry) => text.includes(`${entry.title}\n`) || text.includes(`${entry.title},`),
    );
    expect(listed.length).toBeGreaterThan(130);
    const [, counted] = /and (\d+) more with “lately entry list --client "Acme Foods"”/.exec(text)!;
    expect(listed.length + Number(counted)).toBe(150);
  });

  test("of 200 entries, each text as long and hostile as it gets, stays under 100 KB and names every client", async () => {
    const { subject, view } = digestLetter(composeDigest(hostileSource)!, sampleReader);
    const { html } = await render("digest", view);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(subject.length).toBeLessThanOrEqual(180);
    const { sections, otherClients } = view as { sections: { title: string }[]; otherClients: string };
    const named = sections.length - 2 + otherClients.split("(").length - 1;
    expect(named).toBe(composeDigest(hostileSource)!.news.length);
  });

  test("escapes what people wrote and loads nothing from elsewhere", () => {
    expect(letter.html).toContain("&lt;that&gt;");
    expect(letter.html).not.toMatch(/<that>|<follow-up>/);
    expect(letter.html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
    expect(letter.html).not.toMatch(/<script|<link|@import|url\(/);
  });

  test("marks the number in the client's words", () => {
    expect(letter.html).toMatch(/<mark[^>]*>48k a year<\/mark>/);
  });

  test("shows nothing that is empty", async () => {
    const bare = composeDigest({
      ...sampleSource,
      entries: [loggedEntry(300)],
      links: [],
      quiet: [],
      needsYou: [],
      before: null,
      ledger: { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 },
    });
    const reader = { ...sampleReader, picture: null, decks: [] };
    const { html, text } = await render("digest", digestLetter(bare!, reader).view);
    expect(html).not.toMatch(
      /class="(box|tiles|chip|quote|late|short|ready|button|totals|trend|others)"|<img/,
    );
    expect(text.split("\n").filter(Boolean)).toHaveLength(10);
  });
});

describe("templates", () => {
  const dir = mkdtempSync(join(tmpdir(), "lately-templates-"));
  afterAll(() => rmSync(dir, { recursive: true }));

  test("of the operator take the place of ours, file by file", async () => {
    mkdirSync(join(dir, "mail"));
    writeFileSync(join(dir, "mail", "problem.txt.liquid"), "Ours: {{ reason }}");
    const { text, html } = await createRenderer(dir)("problem", {
      lang: "en",
      title: "T",
      preview: "p",
      sent: "s",
      reason: "R & D",
      mend: null,
      kept: null,
      help: "h",
    });
    expect(text).toBe("Ours: R & D\n");
    expect(html).toContain("R &amp; D");
  });

  test("that ask for what is not there, or cannot be read, are named", async () => {
    writeFileSync(join(dir, "mail", "receipt.txt.liquid"), "{{ nothing }}");
    const view = { lang: "en", title: "T", preview: "p", items: [], help: "h" };
    await expect(createRenderer(dir)("receipt", view)).rejects.toMatchObject({ code: "TEMPLATE_INVALID" });
    writeFileSync(join(dir, "mail", "sign-in.mjml"), "{% if %}");
    await expect(createRenderer(dir)("sign-in", view)).rejects.toThrow(/sign-in\.mjml/);
  });
});
