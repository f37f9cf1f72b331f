// A text as words, numbers and marks, the form in which all date rules read it.

export interface Token {
  /** Lower-case, compatibility forms folded: `３` is `3`, `’` is `'`, `–` is `-`. */
  word: string;
  kind: "word" | "number" | "mark";
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** No white space before it. */
  glued: boolean;
  capital: boolean;
  /** The first of a sentence, list item or paragraph. */
  opens: boolean;
  /** Counts these from 1. */
  sentence: number;
}

const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FOLDED: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "–": "-",
  "—": "-",
  "‑": "-",
  "−": "-",
  "〜": "-",
  "～": "-",
  "→": "-",
  "。": ".",
  "、": ",",
  "°": "o",
};
/** A line shorter than this was ended by its writer, a longer one perhaps by his mail program. */
const WRAPPED_AT = 55;

/** Linear in the text. A single ideograph is a word of its own, since nothing stands between words there. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let end = 0;
  let lineStart = 0;
  let sentence = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    const gap = text.slice(end, match.index);
    if (gap.includes("\n")) {
      const length = end - lineStart;
      if (length < WRAPPED_AT || gap.indexOf("\n") !== gap.lastIndexOf("\n")) opens = true;
      lineStart = match.index;
    } else if (gap !== "" && endsSentence(tokens) && !/^\p{Nd}/u.test(piece)) opens = true;
    if (opens) sentence++;
    const folded = FOLDED[piece] ?? piece.normalize("NFKC").toLowerCase();
    tokens.push({
      word: folded,
      kind: /^\p{Nd}/u.test(piece) ? "number" : /^[\p{L}\p{M}]/u.test(piece) ? "word" : "mark",
      start: match.index,
      end: match.index + piece.length,
      glued: gap === "" && tokens.length > 0,
      capital: /^\p{Lu}/u.test(piece),
      opens,
      sentence,
    });
    end = match.index + piece.length;
    opens = false;
    if (piece === "。" || piece === "！" || piece === "？") opens = true;
  }
  return tokens;
}

/** `.`, `!` and `?` end a sentence, unless the point belongs to `3.`, `Nr.` or `z. B.`; before digits to `Aug. 29`. */
function endsSentence(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.kind !== "mark") return false;
  if (last.word === "!" || last.word === "?") return true;
  const before = tokens.at(-2);
  return (
    last.word === "." &&
    !(before?.kind === "number" && before.word.length < 3) &&
    (before?.word.length ?? 0) > 2
  );
}

export function isIdeograph(token: Token | undefined): boolean {
  return token !== undefined && IDEOGRAPH.test(token.word);
}
