// Which lines of a note are no part of it: signature, closing, `Sent from my …`, disclaimer, footer.
import { isClosing } from "./closings.ts";
import { footerStart, isDeviceLine } from "./footers.ts";
import { foldWords, isBlank } from "./lines.ts";
import { isContact, isName, isTitle } from "./sign-off.ts";

const MAX_SIGN_OFF_LINES = 30;
const MAX_NAME_LINE = 60;
const RULE = /^\s*[-_=*~━─—–]{3,200}\s*$/u;

/** A mark for each line that is cut. `author`: the writer's name; "" when unknown. */
export function signatureLines(lines: readonly string[], author: string): Uint8Array {
  const cut = new Uint8Array(lines.length);
  let end = cutFooters(lines, cut);
  const dashes = dashedSignature(lines, end);
  if (dashes < end) {
    cut.fill(1, dashes, end);
    end = dashes;
  }
  lines.forEach((line, at) => {
    if (at < end && cut[at] === 0 && isDeviceLine(line)) cut[at] = 1;
  });
  const left = lines.map((line, at) => (at < end && cut[at] === 0 ? line : ""));
  const span = signOff(left, end, namesOf(author));
  if (span) cut.fill(1, span.start, span.end);
  return cut;
}

/** Disclaimers and footers; returns where the text above the last ones ends. */
function cutFooters(lines: readonly string[], cut: Uint8Array): number {
  let hasWords = false;
  for (let at = 0, to = 0; at < lines.length; at = to) {
    while (at < lines.length && isBlank(lines[at]!)) at++;
    to = at;
    while (to < lines.length && !isBlank(lines[to]!)) to++;
    const start = footerStart(lines.slice(at, to));
    if (start !== null && (hasWords || start > 0)) {
      cut.fill(1, at + start);
      return at + start;
    }
    // Above the note it is cut for itself.
    if (start !== null) cut.fill(1, at, to);
    else hasWords = true;
  }
  return lines.length;
}

/** `-- ` (RFC 3676, 4.3); without its blank only above what looks like a signature. */
function dashedSignature(lines: readonly string[], end: number): number {
  for (let at = 0; at < end; at++) {
    const line = lines[at]!;
    if (line.length > 8 || !/^\s?(?:--|––|—|——)\s*$/u.test(line)) continue;
    if (line === "-- " || isSignOff(lines.slice(at + 1, end), [], false)) return at;
  }
  return end;
}

interface Span {
  start: number;
  end: number;
}

/** From closing or name to the end, a postscript excepted; null without, and when nothing would be left above. */
function signOff(lines: readonly string[], end: number, author: readonly string[]): Span | null {
  let last = Math.min(postscript(lines, end), end) - 1;
  while (last >= 0 && lines[last]!.trim() === "") last--;
  let first = 0;
  while (first <= last && lines[first]!.trim() === "") first++;
  for (let at = Math.max(first + 1, last - MAX_SIGN_OFF_LINES); at <= last; at++) {
    const line = lines[at]!;
    if (line.length > 200 || line.trim() === "") continue;
    const below = lines.slice(at + 1, last + 1);
    if (isClosing(line) && isSignOff(below, author, true)) return { start: at, end: last + 1 };
    if (isAuthor(line, author) && isSignOff(below, author, false)) return { start: at, end: last + 1 };
    if (!isBlank(lines[at - 1]!) && !RULE.test(lines[at - 1]!)) continue;
    if (isName(line) && below.some(isContact) && isSignOff(below, author, false)) {
      const start = RULE.test(lines[at - 1]!) && at - 1 > first ? at - 1 : at;
      return { start, end: last + 1 };
    }
  }
  return null;
}

function postscript(lines: readonly string[], end: number): number {
  for (let at = Math.max(1, end - MAX_SIGN_OFF_LINES); at < end; at++)
    if (/^\s{0,3}p\.?\s?s\.?(?:[\s:,–—-]|$)/iu.test(lines[at]!.slice(0, 12))) return at;
  return end;
}

/**
 * Nothing below but a name, titles and contact lines. What stands right below a name, and anything below the writer's
 * own name or two contact lines, is a slogan or an address.
 */
function isSignOff(below: readonly string[], author: readonly string[], isClosed: boolean): boolean {
  let contacts = 0;
  let isBelowName = false;
  let isSigned = false;
  let isFirst = true;
  for (const line of below) {
    const text = line.trim();
    if (text === "" || RULE.test(text)) {
      isBelowName = false;
      continue;
    }
    if (isContact(text)) contacts += 1;
    else if (isName(text) || (isTitle(text) && !(isFirst && isClosed))) {
      if (isClosed && isFirst) isBelowName = true;
      if (isClosed && isAuthor(text, author)) isSigned = true;
    } else if (!(contacts >= 2 || isSigned || (isBelowName && mayFollowName(text)))) return false;
    isFirst = false;
  }
  return true;
}

/** A title that begins small in many languages, or a slogan. */
function mayFollowName(text: string): boolean {
  if (/^\p{Ll}/u.test(text)) return text.split(/\s+/u).length <= 5 && !/[\d%€$.!?]/u.test(text);
  return text.length <= 120;
}

/** The words of a name, as they are compared. */
function namesOf(author: string): string[] {
  const plain = author.slice(0, 200).replace(/\([^()]*\)|[^\p{L}\p{M}\s'’.-]/gu, " ");
  return foldWords(plain).split(" ").filter(Boolean);
}

/** The whole name, the first or the last, `Holt, Dana`, initials; marks and dashes round it. */
function isAuthor(line: string, names: readonly string[]): boolean {
  if (names.length === 0 || line.length > MAX_NAME_LINE || /[\d%€$]/u.test(line)) return false;
  const text = foldWords(line.replace(/[^\p{L}\p{M}\s'’.-]/gu, " ").replace(/^[\s–—/~-]+|[\s.–—-]+$/gu, ""));
  const words = text.split(" ");
  if (text.length >= 2 && words.length <= names.length && words.every((word) => names.includes(word)))
    return true;
  const initials = names.map((name) => name[0]).join("");
  return initials.length >= 2 && text.replace(/[.\s]/gu, "") === initials;
}
