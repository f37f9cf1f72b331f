// Pieces of a raw mail. A string here holds octets, one a character, so that any of them can be cut, bent and repeated.
import type { Dice } from "./dice.ts";

export const utf8 = (text: string) => Buffer.from(text, "utf8").toString("latin1");
export const base64 = (octets: string) =>
  (
    Buffer.from(octets, "latin1")
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n");
export const quotedPrintable = (octets: string) =>
  octets.replace(
    /[^\n -<>-~]/g,
    (one) => `=${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** RFC 2047; `charset` only names itself: whether the octets are of it is the caller's joke. */
export function encodedWord(octets: string, form: "B" | "Q" = "B", charset = "utf-8"): string {
  const text =
    form === "B"
      ? Buffer.from(octets, "latin1").toString("base64")
      : quotedPrintable(octets)
          .replace(/[?_]/g, (one) => (one === "?" ? "=3F" : "=5F"))
          .replaceAll(" ", "_");
  return `=?${charset}?${form}?${text}?=`;
}

/** Octets as they lie in a picture or a broken part: any of the 256. */
export const noise = (dice: Dice, length: number) =>
  dice.times(length, () => String.fromCharCode(dice.upTo(255))).join("");

/** Header and body of one part. `fields` stand above the body as they are, none of them checked. */
export const part = (fields: readonly string[], body: string) => `${fields.join("\n")}\n\n${body}`;

export const textPart = (body: string) => part(["Content-Type: text/plain; charset=utf-8"], body);
export const htmlPart = (body: string) => part(["Content-Type: text/html; charset=utf-8"], body);

/** From its Content-Type on. */
export function multipart(type: string, boundary: string, parts: readonly string[], more = ""): string {
  const body = parts.map((one) => `--${boundary}\n${one}\n`).join("");
  return part([`Content-Type: multipart/${type}; boundary="${boundary}"${more}`], `${body}--${boundary}--\n`);
}

/** The head every plain mail has, up to the line before its Content-Type. */
export function head(dice: Dice, subject: string, more: readonly string[] = []): string {
  const n = dice.between(1000, 9_999_999);
  return [
    `From: ${dice.one(["Nora Berg", '"Berg, Nora (IT)"', encodedWord(utf8("Jörg Çelik")), ""])} <p${n % 40}@${dice.one(["studio.example", "nordlys.example", "lists.example"])}>`,
    `To: ${dice.one(["wins@studio.example", "undisclosed-recipients:;", "Team: a@x.example, b@x.example;"])}`,
    `Subject: ${/^[ -~]*$/.test(subject) ? subject : encodedWord(utf8(subject))}`,
    `Date: ${new Date(1_772_000_000_000 + n * 1000).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${n}@x.example>`,
    "MIME-Version: 1.0",
    ...more,
    "",
  ].join("\n");
}
