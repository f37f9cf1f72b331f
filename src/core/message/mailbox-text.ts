// A sender as mail programs write him in text: name and address in all their forms (`Holt, Dana [mailto:…]`).
import type { MailAddress } from "./message.ts";

/** What cannot stand in an address as mail programs write it. */
const OUTSIDE = /[\s<>[\]():;,"'|]/u;
const MAX_CHARS = 500;
const MAX_NAME_CHARS = 120;

/**
 * `"Holt, Dana" <dana@acme.example>`, `Dana Holt [mailto:dana@…]`, `dana@… (Dana Holt)`, a bare address (name ""), or a
 * bare name (address ""). The name stays as written, `Holt, Dana` too. Null when the value holds neither.
 */
export function readMailbox(value: string): MailAddress | null {
  const text = value.slice(0, MAX_CHARS);
  const found = firstAddress(text, 0);
  if (!found) {
    const name = plainName(text.replace(/\s*[<[(]\/?o=.*$/iu, ""));
    return /^[^\p{L}\p{N}]{0,3}\p{L}/u.test(name) && name.length <= MAX_NAME_CHARS
      ? { name, address: "" }
      : null;
  }
  const address = text
    .slice(found.start, found.end)
    .replace(/^mailto:?/iu, "")
    .replace(/[.*_]+$/u, "")
    .toLowerCase();
  const before = plainName(
    text
      .slice(0, found.start)
      .replace(/mailto:?\s*$/iu, "")
      .replace(/[<[(\s]+$/u, ""),
  );
  const behind = /^\s?\(([^()]{1,120})\)/u.exec(text.slice(found.end));
  const name = before || plainName(behind?.[1] ?? "");
  return { name: name.toLowerCase() === address ? "" : name.slice(0, MAX_NAME_CHARS), address };
}

/** Where the first address of a text stands, brackets and `mailto:` included; null without. */
export function addressSpan(text: string): { start: number; end: number } | null {
  const found = firstAddress(text, 0);
  if (!found) return null;
  const open = /[<([]{0,2}(?:mailto:)?$/iu.exec(text.slice(0, found.start))!;
  const close = /^[>)\]]{0,2}/u.exec(text.slice(found.end))!;
  return { start: open.index, end: found.end + close[0].length };
}

/** With a point in its domain, or in angle brackets; at most 100 characters before the `@` and 200 behind. */
function firstAddress(text: string, from: number): { start: number; end: number } | null {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > from && at - start < 100 && !OUTSIDE.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && end - at < 200 && !OUTSIDE.test(text[end]!)) end++;
    const domain = text.slice(at + 1, end);
    const isBracketed = text[start - 1] === "<" && text[end] === ">" && domain !== "";
    if (start < at && (isBracketed || /\.[^.@]{2}/u.test(domain))) return { start, end };
  }
  return null;
}

/** Every address of a To or Cc line, lower-cased. */
export function addressesIn(value: string): string[] {
  const text = value.slice(0, 10 * MAX_CHARS);
  const all: string[] = [];
  for (let found = firstAddress(text, 0); found; found = firstAddress(text, found.end))
    all.push(text.slice(found.start, found.end).toLowerCase());
  return all;
}

function plainName(name: string): string {
  return name
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[*_"'“”„‘’«»[]+|[*_"'“”„‘’«»,\]]+$/gu, "")
    .trim();
}
