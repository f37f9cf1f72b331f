// Folding of a subject or line: full-width and styled letters to plain ones, white space to single blanks.

/** Longer subjects are spam or an attack; nothing after this many characters is read. */
const MAX_SUBJECT_CHARS = 2000;
/** Full-width and half-width forms, mathematical letters, ligatures: NFKC makes them what they stand for. */
const COMPATIBILITY = /[\uFF00-\uFFEF\uFB00-\uFB06\u{1D400}-\u{1D7FF}]+/gu;
/** Zero-width and direction marks, soft hyphen; the joiners inside emoji stay. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const COLONS = /[\u2236\uA789\uFE13\uFE55]/gu;

/**
 * One line, trimmed. Only look-alikes are made plain: NFKC over everything would turn a title's `…`, `²` and `™`
 * into other words than the PM wrote.
 */
export function foldLine(text: string): string {
  return text
    .slice(0, MAX_SUBJECT_CHARS)
    .replace(/\p{Cs}/gu, "") // half an emoji where the slice cut
    .replace(INVISIBLE, "")
    .replace(COMPATIBILITY, (run) => run.normalize("NFKC"))
    .replace(COLONS, ":")
    .replaceAll("【", "[")
    .replaceAll("】", "]")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}
