// A sender as mail programs write him in text: name and address in all their forms (`Holt, Dana [mailto:…]`).
import type { MailAddress } from "./message.ts";

const ADDRESS =
  /[^\s<>[\]():;,"'|]{1,100}@[^\s<>[\]():;,"'|]{1,190}\.[^\s<>[\]():;,"'|.]{2,20}|(?<=<)[^\s<>@]{1,100}@[^\s<>@]{1,100}(?=>)/u;
const MAX_CHARS = 500;
const MAX_NAME_CHARS = 120;

/**
 * `"Holt, Dana" <dana@acme.example>`, `Dana Holt [mailto:dana@…]`, `dana@… (Dana Holt)`, a bare address (name ""), or a
 * bare name (address ""). The name stays as written, `Holt, Dana` too. Null when the value holds neither.
 */
export function readMailbox(value: string): MailAddress | null {
  const text = value.slice(0, MAX_CHARS);
  const found = ADDRESS.exec(text);
  if (!found) {
    const name = plainName(text.replace(/\s*[<[(]\/?o=.*$/iu, ""));
    return /^[^\p{L}\p{N}]{0,3}\p{L}/u.test(name) && name.length <= MAX_NAME_CHARS
      ? { name, address: "" }
      : null;
  }
  const address = found[0]
    .replace(/^mailto:?/iu, "")
    .replace(/[.*_]+$/u, "")
    .toLowerCase();
  const before = plainName(
    text
      .slice(0, found.index)
      .replace(/mailto:?\s*$/iu, "")
      .replace(/[<[(\s]+$/u, ""),
  );
  const behind = /^\s?\(([^()]{1,120})\)/u.exec(text.slice(found.index + found[0].length));
  const name = before || plainName(behind?.[1] ?? "");
  return { name: name.toLowerCase() === address ? "" : name.slice(0, MAX_NAME_CHARS), address };
}

/** Where the first address of a text stands, brackets and `mailto:` included; null without. */
export function addressSpan(text: string): { start: number; end: number } | null {
  const found = text.includes("@") ? ADDRESS.exec(text) : null;
  if (!found) return null;
  const open = /[<([]{0,2}(?:mailto:)?$/iu.exec(text.slice(0, found.index))!;
  const close = /^[>)\]]{0,2}/u.exec(text.slice(found.index + found[0].length))!;
  return { start: open.index, end: found.index + found[0].length + close[0].length };
}

/** Every address of a To or Cc line, lower-cased. */
export function addressesIn(value: string): string[] {
  const all = value.slice(0, 10 * MAX_CHARS).matchAll(new RegExp(ADDRESS, "gu"));
  return [...all].map(([one]) => one.toLowerCase());
}

function plainName(name: string): string {
  return name
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[*_"'“”„‘’«»[]+|[*_"'“”„‘’«»,\]]+$/gu, "")
    .trim();
}
