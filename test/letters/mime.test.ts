// Letters as bytes: headers, threads, attachments, and nothing that a quoted text could smuggle in.
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { publicUrl } from "../../src/letters/links.ts";
import { composeMime, type LetterContent, messageIdFor } from "../../src/letters/mime.ts";

const FROM = { name: "Harbour", email: "lately@agency.test" };
const letter: LetterContent = {
  from: FROM,
  to: { name: "Zoë Müller, PM", email: "zoe@agency.test" },
  replyTo: { name: "Olga Berg", email: "olga@agency.test" },
  subject: "3 successes, 2 with a number: €\u202f48,000 a year saved at Acme Foods & Söhne, all of it",
  html: "<p>Grüße</p>",
  text: "Grüße\n.a line that begins with a dot\n",
  messageId: messageIdFor("digest:7", FROM),
  date: new Date("2026-11-23T07:00:00Z"),
  attachments: [],
  unsubscribe: null,
  inReplyTo: null,
};
const headOf = (raw: Buffer) => raw.toString("utf8").split("\r\n\r\n")[0]!;

describe("a letter as bytes", () => {
  test("reads back as it was written", async () => {
    const mail = await simpleParser(await composeMime(letter));
    expect(mail.subject).toBe(letter.subject);
    expect(mail.from?.text).toBe('"Harbour" <lately@agency.test>');
    expect((mail.to as { value: unknown[] }).value).toEqual([
      { address: "zoe@agency.test", name: "Zoë Müller, PM" },
    ]);
    expect(mail.replyTo?.text).toContain("olga@agency.test");
    expect(mail.date).toEqual(letter.date);
    expect(mail.text).toContain(".a line that begins with a dot");
    expect(mail.html).toContain("Grüße");
  });

  test("carries what keeps machines from answering, and nothing for unsubscribing when it comes once", async () => {
    const head = headOf(await composeMime(letter));
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(head).toMatch(/^X-Auto-Response-Suppress: All$/m);
    expect(head).toMatch(/^X-Lately: letter$/m);
    expect(head).not.toMatch(/List-Unsubscribe|In-Reply-To|References/);
  });

  test("unsubscribes by mail, and by one click only where a POST is taken", async () => {
    const mailto = "mailto:olga@agency.test?subject=Stop%20the%20Lately%20digest";
    const byMail = headOf(await composeMime({ ...letter, unsubscribe: { mailto, url: null } }));
    expect(byMail).toContain(`List-Unsubscribe: <${mailto}>`);
    expect(byMail).not.toContain("List-Unsubscribe-Post");
    const url = `https://lately.agency.example/unsubscribe/${"k".repeat(43)}`;
    const mail = await composeMime({ ...letter, unsubscribe: { mailto, url } });
    expect(headOf(mail)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const list = (await simpleParser(mail)).headerLines.find((line) => line.key === "list-unsubscribe")?.line;
    expect(list?.replace(/\s+/g, " ")).toBe(`List-Unsubscribe: <${url}>, <${mailto}>`);
  });

  test("answers in the thread of the mail it is about, as an automatic reply", async () => {
    const head = headOf(await composeMime({ ...letter, inReplyTo: "<note@agency.test>" }));
    expect(head).toMatch(/^In-Reply-To: <note@agency.test>$/m);
    expect(head).toMatch(/^References: <note@agency.test>$/m);
    expect(head).toMatch(/^Auto-Submitted: auto-replied$/m);
  });

  test("has CRLF ends, no line over 998 octets, and only ASCII in its header", async () => {
    const long = { ...letter, html: `<p>${"x".repeat(5000)}</p>`, text: "y".repeat(5000) };
    const raw = (await composeMime(long)).toString("latin1");
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
    expect(headOf(await composeMime(letter))).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });

  test("cannot be given another header or recipient by what it quotes", async () => {
    const hostile = {
      ...letter,
      subject: "News\r\nBcc: thief@evil.test",
      to: { name: 'x" <thief@evil.test>', email: "zoe@agency.test" },
    };
    const mail = await simpleParser(await composeMime(hostile));
    expect(mail.headers.has("bcc")).toBe(false);
    expect((mail.to as { value: { address?: string }[] }).value.map((one) => one.address)).toEqual([
      "zoe@agency.test",
    ]);
  });

  test("holds a picture inline beside its HTML and a deck attached", async () => {
    const attachments = [
      {
        filename: "Acme.png",
        contentType: "image/png",
        content: Buffer.from([1, 2]),
        cid: "timeline@lately",
      },
      {
        filename: "DRAFT Zoë.pptx",
        contentType: "application/octet-stream",
        content: Buffer.from([3]),
        cid: null,
      },
    ];
    const mail = await simpleParser(await composeMime({ ...letter, attachments }), { skipImageLinks: true });
    expect(
      mail.attachments.map(({ filename, cid, related, contentDisposition }) => ({
        filename,
        cid,
        related,
        contentDisposition,
      })),
    ).toEqual([
      { filename: "Acme.png", cid: "timeline@lately", related: true, contentDisposition: "inline" },
      { filename: "DRAFT Zoë.pptx", cid: undefined, related: undefined, contentDisposition: "attachment" },
    ]);
  });
});

describe("a Message-ID", () => {
  test("is the letter's own, the same each time, in the domain of MAIL_FROM", () => {
    expect(messageIdFor("digest:7", FROM)).toBe(letter.messageId);
    expect(messageIdFor("digest:8", FROM)).not.toBe(letter.messageId);
    expect(letter.messageId).toMatch(/^<[0-9a-f]{32}@agency\.test>$/);
  });
});

describe("a public address", () => {
  test("is https on a host that others reach", () => {
    expect(publicUrl("https://lately.agency.example/x/")).toBe("https://lately.agency.example/x");
    for (const url of [
      "http://lately.agency.example",
      "https://localhost:3000",
      "https://127.0.0.1",
      "https://192.168.1.4",
      "https://[::1]",
      "https://host",
      "https://nas.local",
    ]) {
      expect(publicUrl(url)).toBeNull();
    }
  });
});
