// Lines of a mail as they are seen under quote marks, marks of bold and invisible characters.

const QUOTED = /^[ \t\u00A0]{0,3}>/u;
const QUOTE_MARKS = /^(?:[ \t\u00A0]{0,3}>){1,50}[ \t\u00A0]?/u;
/** Direction marks round Hebrew and Arabic labels, the byte order mark that iOS leaves behind a block. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const MARK = 62;
const MAX_BARE_CHARS = 1000;
/** Most lines: ASCII without a mark or blank round it. */
const PLAIN = /^[!-=?-~](?:[ -~]*[!-~])?$/;

export function isQuoted(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first > 32 && first < 160) return first === MARK;
  return QUOTED.test(line);
}

/** How many `>` a line begins with, at most 50. */
export function quoteDepth(line: string): number {
  return QUOTE_MARKS.exec(line.slice(0, 200))?.[0].match(/>/gu)?.length ?? 0;
}

/** The line without its first `depth` quote marks. */
export function unquoted(line: string, depth: number): string {
  let at = 0;
  for (let level = 0; level < depth; level++) {
    const mark = QUOTED.exec(line.slice(at, at + 5));
    if (!mark) break;
    at += mark[0].length;
  }
  return at > 0 && line[at] === " " ? line.slice(at + 1) : line.slice(at);
}

/** What is there to read: no quote marks, no invisible characters, no blanks round it; cut at 1,000 characters. */
export function bare(line: string): string {
  if (line.length < MAX_BARE_CHARS && PLAIN.test(line)) return line;
  return line.slice(0, MAX_BARE_CHARS).replace(QUOTE_MARKS, "").replace(INVISIBLE, "").trim();
}

export function isBlank(line: string): boolean {
  if (line === "") return true;
  const first = line.charCodeAt(0);
  if (first > 32 && first < 127 && first !== MARK) return false;
  return line.length < MAX_BARE_CHARS && bare(line) === "";
}

/** Index of the next line with something on it, `from` included, over at most `most` blank ones. */
export function nextText(lines: readonly string[], from: number, most: number): number {
  let at = from;
  while (at < lines.length && at - from < most && isBlank(lines[at]!)) at++;
  return at;
}

/** Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic; the vowels of Thai and Hindi stay. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/gu;

/** Lower case, without accents, one blank between words, as words of many languages and old gateways are compared. */
export function foldWords(words: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(words)) return words.toLowerCase();
  return words
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll("ı", "i");
}
