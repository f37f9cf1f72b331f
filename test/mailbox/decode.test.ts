// Raw mail → Message: structure, charsets, and hostile mail within its limits.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../src/core/entry/understand.ts";
import { decodeMail } from "../../src/mailbox/decode.ts";

const receivedAt = new Date("2026-03-04T06:00:00Z");
const top = "From: Nora <nora@studio.example>\nSubject: WIN: x\nMIME-Version: 1.0\n";

async function decoded(raw: string | Buffer) {
  const result = await decodeMail(Buffer.from(raw as string), receivedAt);
  if (!result.ok) throw new Error(result.detail);
  return result.message;
}
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("text", () => {
  it("of alternatives is the plain one, or the HTML when that is blank", async () => {
    const alternatives = (plain: string) =>
      `${top}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>rich</p>\n--b\nContent-Type: text/plain\n\n${plain}\n--b--\n`;
    expect((await decoded(alternatives("plain"))).text.trim()).toBe("plain");
    expect((await decoded(alternatives(" "))).text.trim()).toBe("rich");
  });

  it("of alternatives is the rich one where the plain one only says that there is one", async () => {
    const alternatives = (plain: string, rich: string) =>
      `${top}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>${rich}</p>\n--b--\n`;
    const words = "We now need 11 hours a week. ".repeat(8).trim();
    expect((await decoded(alternatives("Your program shows no HTML.", words))).text.trim()).toBe(words);
    expect((await decoded(alternatives("HTML mails went out.", "HTML mails went out."))).text.trim()).toBe(
      "HTML mails went out.",
    );
  });

  it("of several inline parts stands one below the other, attachments left out", async () => {
    const raw = `${top}Content-Type: multipart/mixed; boundary="b"\n\npreamble\n--b\n\none\n--b\nContent-Type: text/plain; name=x.txt\nContent-Disposition: attachment\n\nsecret\n--b\nContent-Type: text/html\n\n<b>two</b>\n--b\nContent-Type: image/png\n\nxx\n--b--\nepilogue`;
    expect((await decoded(raw)).text).toBe("one\ntwo");
  });

  it.each([
    [
      "windows-1252 euro and quotes",
      "text/plain; charset=windows-1252",
      "5 \x80 \x96 \x84x\x93",
      "5 € – „x“",
    ],
    ["windows-1252 that calls itself latin1", "text/plain; charset=iso-8859-1", "5 \x80", "5 €"],
    ["8-bit without a charset", "text/plain", "f\xfcr 5 \x80", "für 5 €"],
    ["8-bit that calls itself ASCII", "text/plain; charset=us-ascii", "f\xfcr", "für"],
    ["an unknown charset", "text/plain; charset=x-unknown", "f\xfcr", "für"],
    [
      "HTML that names its charset itself",
      "text/html",
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xc4\xc1</p>',
      "да",
    ],
    ["HTML in windows-1252", "text/html; charset=windows-1252", "<p>f\xfcr 5 \x80</p>", "für 5 €"],
  ])("in %s", async (_name, type, body, text) => {
    const message = await decoded(
      latin1(`${top}Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${body}\n`),
    );
    expect(message.text.trim()).toBe(text);
  });

  it("holds no NUL and no lone surrogate, which Postgres and JSON refuse", async () => {
    const utf16 = Buffer.concat([
      Buffer.from(`${top}Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\n`),
      Buffer.from(Buffer.from([0x61, 0, 0, 0, 0, 0xd8, 0x62, 0]).toString("base64")),
    ]);
    const { text } = await decoded(utf16);
    expect(text).not.toContain("\0");
    expect(JSON.stringify(text)).not.toMatch(/\\ud8/);
    expect((await decoded(`${top}\na\0b`)).text).toBe("ab");
    expect((await decoded(`Date: Tue,\0 3 Mar 2026\n${top}\nx`)).headers.get("date")).toBe("Tue, 3 Mar 2026");
  });
});

describe("headers", () => {
  it("in encoded words, folded, and with groups", async () => {
    const message = await decoded(
      "From: =?utf-8?Q?J=C3=B6rg?= <J@X.example>\nTo: Team: a@x.example, B <b@x.example>;\n\t, c@x.example\nSubject: =?utf-8?B?V0lOOg==?=\n =?utf-8?B?IHg=?=\nReferences: <1@x>\n <2@x>\nIn-Reply-To: (was) <2@x>\nMessage-ID: <3@x>\n\n",
    );
    expect(message).toMatchObject({
      from: { name: "Jörg", address: "j@x.example" },
      subject: "WIN: x",
      messageId: "<3@x>",
      inReplyTo: "<2@x>",
      references: ["<1@x>", "<2@x>"],
    });
    expect(message.to.map((one) => one.address)).toEqual(["a@x.example", "b@x.example", "c@x.example"]);
  });

  it("that are raw 8-bit, in the body's charset", async () => {
    const koi8 = Buffer.concat([
      Buffer.from("Subject: WIN: "),
      Buffer.from([0xc4, 0xc1]),
      Buffer.from("\nContent-Type: text/plain; charset=koi8-r\n\nx"),
    ]);
    expect((await decoded(koi8)).subject).toBe("WIN: да");
    expect((await decoded("Subject: WIN: größer\n\nx")).subject).toBe("WIN: größer");
  });

  it("that are missing or unreadable are null, never now", async () => {
    expect(await decoded("Date: someday\n\nx")).toMatchObject({
      from: null,
      sentAt: null,
      messageId: null,
      subject: "",
      to: [],
    });
    expect(await decoded("")).toMatchObject({ text: "", sentAt: null });
  });
});

describe("an attached mail", () => {
  const inner =
    "From: Hugo <h@m.example>\nSubject: inner\nDate: Fri, 27 Feb 2026 11:45:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSix minutes.\n--b--\n";
  const carrying = (head: string, body: string) =>
    `${top}Content-Type: multipart/mixed; boundary=out\n\n--out\n\nSee attached.\n--out\n${head}\n\n${body}\n--out--\n`;

  it.each([
    ["as it is", carrying("Content-Type: message/rfc822", inner)],
    [
      "in base64",
      carrying(
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64",
        Buffer.from(inner).toString("base64"),
      ),
    ],
    ["as an .eml file", carrying('Content-Type: application/octet-stream; name="a.eml"', inner)],
    [
      "as a file with a name of RFC 2231",
      carrying(
        "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*=UTF-8''N%C3%A4chte.eml",
        inner,
      ),
    ],
  ])("%s is read by itself", async (_name, raw) => {
    const message = await decoded(raw);
    expect(message.text.trim()).toBe("See attached.");
    expect(message.attached).toHaveLength(1);
    expect(message.attached[0]).toMatchObject({
      subject: "inner",
      from: { name: "Hugo", address: "h@m.example" },
      text: expect.stringContaining("Six minutes."),
    });
    expect(message.attached[0]?.sentAt?.toISOString()).toBe("2026-02-27T11:45:00.000Z");
  });
});

describe("attached mails", () => {
  const mail = (n: number) => `From: H${n} <h${n}@m.example>\nSubject: ${n}\n\nWords ${n}.\n`;

  it("of a digest need no type", async () => {
    const digest = `${top}Content-Type: multipart/digest; boundary=d\n\n--d\n\n${mail(1)}\n--d\n\n${mail(2)}\n--d--\n`;
    expect((await decoded(digest)).attached.map((one) => [one.subject, one.text.trim()])).toEqual([
      ["1", "Words 1."],
      ["2", "Words 2."],
    ]);
  });

  it("hold further ones", async () => {
    const inner = `${mail(2)}`;
    const middle = `From: m@m.example\nSubject: middle\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nlook\n--m\nContent-Type: message/rfc822\n\n${inner}\n--m--\n`;
    const raw = `${top}Content-Type: multipart/mixed; boundary=o\n\n--o\n\nnote\n--o\nContent-Type: message/rfc822\n\n${middle}\n--o--\n`;
    const [carried] = (await decoded(raw)).attached;
    expect(carried).toMatchObject({ subject: "middle", attached: [{ subject: "2" }] });
    expect(carried?.text.trim()).toBe("look");
  });
});

describe("hostile mail", () => {
  const nested = (levels: number) =>
    `${top}${Array.from({ length: levels }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("")}\ndeep\n`;

  it("of 300 nested multiparts is too complex; of 40 it is read", async () => {
    expect(await decodeMail(Buffer.from(nested(300)), receivedAt)).toMatchObject({
      ok: false,
      reason: "too-complex",
    });
    expect((await decoded(nested(40))).text.trim()).toBe("deep");
  });

  it("of 600 parts, or of mails nested in mails, is too complex", async () => {
    const parts = `${top}Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(600)}--b--`;
    expect(await decodeMail(Buffer.from(parts), receivedAt)).toMatchObject({
      ok: false,
      reason: "too-complex",
    });
    const mails = "Content-Type: message/rfc822\n\n".repeat(300);
    expect(await decodeMail(Buffer.from(`${top}${mails}Subject: x\n\nx`), receivedAt)).toMatchObject({
      ok: false,
      reason: "too-complex",
    });
  });

  it("of 0.5 MB nested blockquotes keeps its note", async () => {
    const html = `<p>The note.</p>${"<blockquote>".repeat(40_000)}deep`;
    const message = await decoded(`${top}Content-Type: text/html\n\n${html}`);
    expect(message.text).toMatch(/^The note\.\s+(?:> ){1,50}deep$/);
  });

  it.each([
    ["unclosed tags", "<".repeat(500_000)],
    ["unclosed comments", "<!--".repeat(200_000)],
    ["unclosed styles", "<style>".repeat(100_000)],
    ["entities", "&#x41;".repeat(200_000)],
    ["2 MB of paragraphs", "<p>x".repeat(500_000)],
    ["attributes", `<a ${"x=y ".repeat(200_000)}>text</a>`],
  ])("of %s in HTML is read", async (_name, html) => {
    const message = await decoded(`${top}Content-Type: text/html\n\n<p>The note.</p>${html}`);
    expect(message.text).toMatch(/^The note\./);
  });

  it("cut anywhere never throws, decoded or understood", async () => {
    const dir = join(import.meta.dirname, "../fixtures/mail");
    const mails = readdirSync(dir)
      .filter((file) => file.endsWith(".eml"))
      .map((file) => readFileSync(join(dir, file)));
    expect(mails.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), fc.double({ min: 0, max: 1, noNaN: true }), (mail, part) =>
        reads(mail.subarray(0, Math.floor(mail.length * part))),
      ),
      { numRuns: 150 },
    );
  });

  it("of random octets, or of random header and MIME lines, never throws", async () => {
    const line = fc.constantFrom(
      "Subject: WIN: x",
      "Content-Type: multipart/mixed; boundary=b",
      "Content-Type: message/rfc822",
      "Content-Type: text/html; charset=utf-7",
      "Content-Transfer-Encoding: base64",
      "Content-Transfer-Encoding: x",
      "--b",
      "--b--",
      "",
      "From: =?utf-8?B?/////w==?= <>",
      "Date: 99",
      "> quoted",
      "From: a@b.example",
      "Sent: 3 March",
      "To: c",
      "<p>x",
      "- a",
      "1. b",
      "Value: 12k",
      "Date: 30 February",
    );
    const lines = fc
      .array(fc.oneof(line, fc.string()), { maxLength: 25 })
      .map((all) => Buffer.from(all.join("\n")));
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), lines), reads), {
      numRuns: 300,
    });
  });
});

async function reads(raw: Uint8Array): Promise<void> {
  const result = await decodeMail(raw, receivedAt);
  if (!result.ok) return;
  const context = {
    zone: "Europe/Berlin",
    locale: "en",
    currency: "EUR",
    codes: { WIN: "win", ROI: "roi" } as const,
  };
  const { entries } = understand(result.message, context);
  for (const entry of entries) expect(entry.on <= "2026-03-04").toBe(true);
}
