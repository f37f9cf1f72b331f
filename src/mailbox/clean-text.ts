// Text of a mail as everything behind can hold it: one kind of line end, nothing that Postgres or JSON refuses.
import { decodeOctets } from "./header.ts";

/** One line, its control characters and runs of white space a blank each. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** LF ends; no NUL (Postgres refuses it) and no lone surrogate (JSON refuses it). */
export function clean(text: string): string {
  return windows1252(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\0\uFEFF]/g, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** What calls itself iso-8859-1 is windows-1252; the control characters between mean `€` and typographic quotes. */
export function windows1252(text: string): string {
  return /[\u0080-\u009F]/.test(text) ? decodeOctetsOfC1(text) : text;
}

function decodeOctetsOfC1(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => decodeOctets(Uint8Array.of(char.charCodeAt(0))));
}
