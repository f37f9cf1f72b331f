// Quoted-printable and base64 as other programs read them: the same bytes, lines of 76, nothing bare.
import fc from "fast-check";
import { encode } from "nodemailer/lib/qp";
import { expect, test } from "vitest";
import { MailBytes } from "../../src/letters/content-encoding.ts";

function quotedPrintable(text: string): Buffer {
  const bytes = new MailBytes();
  bytes.addQuotedPrintable(text);
  return bytes.take();
}

function base64Lines(content: Buffer): Buffer {
  const bytes = new MailBytes();
  bytes.addBase64(content);
  return bytes.take();
}

/** RFC 2045, section 6.7, as a reader takes it: soft breaks away, then `=XX`. */
function decoded(encoded: string): string {
  const joined = encoded.replaceAll("=\r\n", "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const text = fc.array(
  fc.constantFrom(
    "a",
    "=",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    ".",
    "ü",
    "€",
    "日",
    "🎉",
    "x".repeat(74),
    "x".repeat(75),
  ),
  { maxLength: 60 },
);

test("any text reads back as it was, with line breaks as CRLF", () => {
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join("");
      const encoded = quotedPrintable(written).toString("latin1");
      expect(decoded(encoded)).toBe(written.replace(/\r\n|\n/g, "\r\n"));
    }),
    { numRuns: 200 },
  );
});

test("lines have at most 76 characters, end in no blank, and hold ASCII alone", () => {
  fc.assert(
    fc.property(text, (parts) => {
      const encoded = quotedPrintable(parts.join("")).toString("latin1");
      expect(encoded).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      for (const line of encoded.split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).not.toMatch(/[ \t]$|[\r\n]/);
      }
    }),
    { numRuns: 200 },
  );
});

test("what needs no encoding is left readable", () => {
  expect(quotedPrintable("Hello, <b>you</b>\n").toString()).toBe("Hello, <b>you</b>\r\n");
  expect(quotedPrintable("").toString()).toBe("");
  expect(quotedPrintable("Grüße").toString()).toBe(encode("Grüße"));
});

test("base64 has lines of 76 and reads back", () => {
  for (const size of [0, 1, 56, 57, 58, 114, 5000]) {
    const bytes = Buffer.alloc(size, "lately");
    const encoded = base64Lines(bytes).toString("latin1");
    expect(Buffer.from(encoded, "base64")).toEqual(bytes);
    expect(encoded.split("\r\n").every((line, at, all) => line.length === 76 || at === all.length - 1)).toBe(
      true,
    );
  }
});

test("what was put together goes on where it ended, grows, and is no other mail's memory", () => {
  const bytes = new MailBytes();
  bytes.add("Subject: =\r\n\r\n");
  bytes.addQuotedPrintable("a = ü\n".repeat(50_000));
  const long = bytes.take();
  bytes.addQuotedPrintable("a = ü");
  const short = bytes.take();
  expect(short.toString()).toBe("a =3D =C3=BC");
  expect(long.toString().startsWith("Subject: =\r\n\r\na =3D =C3=BC\r\na")).toBe(true);
  expect(decoded(long.toString("latin1").slice(14))).toBe("a = ü\r\n".repeat(50_000));
});
