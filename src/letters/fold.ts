// Lines of a text letter no wider than a mail program shows: folded at words, what follows indented like its beginning.

/** 78 is what RFC 5322 section 2.1.1 advises; two are left for a quote mark. */
const COLUMNS = 76;
const HEAD = /^( *)([*=] |\d {2})?/;

/** Folds each line at 76 columns; a word that is longer (a link) stays whole. A wide character takes two columns. */
export function foldLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (widthOf(line) <= COLUMNS ? line : fold(line)))
    .join("\n");
}

function fold(line: string): string {
  const [, indent = "", mark = ""] = HEAD.exec(line) ?? [];
  const hanging = indent + " ".repeat(mark.length);
  const lines: string[] = [];
  let current = indent + mark;
  let width = widthOf(current);
  let isEmpty = true;
  for (const word of line.slice(current.length).split(" ")) {
    const wide = widthOf(word);
    if (!isEmpty && width + 1 + wide > COLUMNS) {
      lines.push(current);
      current = hanging;
      width = hanging.length;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    width += wide + (isEmpty ? 0 : 1);
    isEmpty = false;
  }
  return [...lines, current].join("\n");
}

/** Most lines hold none: nothing wide, nothing of two code units. */
const MAY_BE_WIDE = /[\u1100-\u115F\u2E80-\uFFFF]/;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

function widthOf(text: string): number {
  if (!MAY_BE_WIDE.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : 1;
  return width;
}
