// Folding of a line: white space to single blanks, and a plain twin in which look-alikes are what they stand for.

/** Longer subjects are spam or an attack; nothing after this many characters is read. */
const MAX_SUBJECT_CHARS = 2000;
/** Letters styled with the mathematical alphabets (`𝗪𝗜𝗡`) and ligatures: NFKC makes them what they stand for. */
const STYLED = /[\uFB00-\uFB06\u{1D400}-\u{1D7FF}]+/gu;
/** NUL, zero-width and direction marks, soft hyphen; the joiners inside emoji stay. */
const INVISIBLE = /[\0\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const LOOK_ALIKES = /[\uFF01-\uFF5E\u2236\uA789\uFE13\uFE55\u3010\u3011\u3014\u3015]/gu;
const MEANT: Record<string, string> = {
  "\u2236": ":",
  "\uA789": ":",
  "\uFE13": ":",
  "\uFE55": ":",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
};

/**
 * One line as its writer typed it, trimmed, without what cannot be seen (an envelope comes with its control characters):
 * `…`, `²`, `™` and full-width forms stay.
 */
export function foldLine(text: string): string {
  return text
    .slice(0, MAX_SUBJECT_CHARS)
    .replace(/\p{Cs}/gu, "") // half an emoji where the slice cut
    .replace(INVISIBLE, "")
    .replace(STYLED, (run) => run.normalize("NFKC"))
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** A folded line twice, index for index: as typed, and `plain` for reading. */
export interface Line {
  shown: string;
  plain: string;
}

/** Folds and reads; see `foldLine`. */
export function readLine(text: string): Line {
  const shown = foldLine(text);
  return { shown, plain: plainOf(shown) };
}

/** Both spellings from `start` to `end`, without blanks at the ends. */
export function cut(line: Line, start: number, end: number = line.plain.length): Line {
  return { shown: line.shown.slice(start, end).trim(), plain: line.plain.slice(start, end).trim() };
}

/** Full-width letters, colons and brackets made plain, each at its own index. */
function plainOf(line: string): string {
  return line.replace(LOOK_ALIKES, (char) => MEANT[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** On one line, cut at a word where there is one. */
export function shortened(text: string, chars: number): string {
  const line = foldLine(text);
  if (line.length <= chars) return line;
  const start = line.slice(0, chars - 1).replace(/\p{Cs}$/u, "");
  const blank = start.lastIndexOf(" ");
  return `${(blank > chars / 2 ? start.slice(0, blank) : start).trimEnd()}…`;
}
