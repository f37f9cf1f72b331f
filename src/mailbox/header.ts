// The header block of a raw mail or MIME part, unfolded, names in lower case (RFC 5322, 2.2).

/** A longer header block is an attack; what follows is not read. */
const MAX_HEADER_BYTES = 64 * 1024;
const LF = 10;
const CR = 13;

/**
 * Top header block only, of its first 64 KB: name → values in the order of the mail, unfolded, encoded words left as
 * they are. Bytes are read as UTF-8 where they are, else as windows-1252. Never throws.
 */
export function readHeader(raw: Uint8Array): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { name, value } of headerFields(raw, 0, headerEnd(raw, 0).end)) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

/** `end`: behind the last header line; `body`: behind the blank line. Both at the input's end without a blank line. */
export function headerEnd(raw: Uint8Array, from: number, to = raw.length): { end: number; body: number } {
  const limit = Math.min(to, from + MAX_HEADER_BYTES);
  let line = from;
  while (line < limit) {
    const lf = raw.indexOf(LF, line);
    const next = lf < 0 || lf >= to ? to : lf + 1;
    const length = (lf < 0 || lf >= to ? to : lf) - line;
    if (length === 0 || (length === 1 && raw[line] === CR)) return { end: line, body: next };
    line = next;
  }
  const end = Math.min(line, to);
  return { end, body: end };
}

export interface HeaderField {
  name: string;
  value: string;
  /** Where the field stands in the raw octets, line end included. */
  start: number;
  end: number;
}

/** The fields between two offsets. A line that is none (mbox's `From `, junk) is skipped. */
export function headerFields(raw: Uint8Array, from: number, to: number): HeaderField[] {
  const fields: HeaderField[] = [];
  let start = from;
  while (start < to) {
    const end = fieldEnd(raw, start, to);
    const text = decodeOctets(raw.subarray(start, end));
    const colon = text.indexOf(":");
    const name = text.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
    if (/^[!-9;-~]{1,100}$/.test(name)) {
      const value = text
        .slice(colon + 1)
        .replace(/\r?\n(?=[ \t])/g, "")
        .trim();
      fields.push({ name, value, start, end });
    }
    start = end;
  }
  return fields;
}

/** Behind the field's last folded line. */
function fieldEnd(raw: Uint8Array, start: number, to: number): number {
  let end = start;
  do {
    const lf = raw.indexOf(LF, end);
    end = lf < 0 || lf >= to ? to : lf + 1;
  } while (end < to && (raw[end] === 32 || raw[end] === 9));
  return end;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
/** 0x80 to 0x9F of windows-1252; Node 20's own decoder reads them as control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** UTF-8 where the octets are valid, else windows-1252, as old programs write raw 8-bit headers. */
export function decodeOctets(octets: Uint8Array): string {
  try {
    return utf8.decode(octets);
  } catch {
    const latin1 = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString("latin1");
    return latin1.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
  }
}
