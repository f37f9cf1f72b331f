// A price by piece, "EUR 0.2 per order": its text holds what it is counted by. Words here and not in the language
// files: totals and chips read them of a stored text, whose language nobody knows and which loads no language.

/** By language: before the noun; a language not named has the words of English. */
export const PIECE_WORDS: Readonly<Record<string, { words: readonly string[]; isPlain: boolean }>> = {
  en: { words: ["per", "each", "every"], isPlain: true },
  de: { words: ["pro", "je"], isPlain: true },
  nl: { words: ["per"], isPlain: true },
  sv: { words: ["per"], isPlain: true },
  da: { words: ["per", "pr"], isPlain: true },
  nb: { words: ["per", "pr"], isPlain: true },
  // They mean "by" and "for" as well, and do not reach over other words.
  fr: { words: ["par"], isPlain: false },
  it: { words: ["per"], isPlain: false },
  es: { words: ["por"], isPlain: false },
  pt: { words: ["por"], isPlain: false },
};

const WORDS = [...new Set(Object.values(PIECE_WORDS).flatMap(({ words }) => words))].join("|");
/** An adjective or two may stand before the noun. */
const NOUN = String.raw`\p{L}[\p{L}\p{M}'’-]*`;
const NOUNS = String.raw`${NOUN}(?:\s+${NOUN}){0,2}`;
const AT_END = new RegExp(String.raw`\s((?:${WORDS})\s+${NOUNS}|/\s?${NOUN})$|\S(/${NOUN})$`, "iu");
const AT_START = new RegExp(String.raw`^((?:${WORDS})\s+${NOUN})\s`, "iu");
/** `10 minutes an order`; neither `half an hour` nor `48k a year`. */
const ARTICLE = new RegExp(
  String.raw`\s(?<!\b(?:half|of|and)\s)(an?\s+(?!(?:day|week|month|quarter|year|half|third|hundred|thousand|million|billion)\b)${NOUNS})$`,
  "iu",
);

/** "per order" of a figure's text; null where it is no price by piece. */
export function pieceOf({
  text,
  from,
  to,
}: {
  text: string;
  from: number | null;
  to: number | null;
}): string | null {
  // A pair's text may hold the rate of either side.
  if (from !== null && to !== null) return null;
  const found =
    AT_END.exec(text) ?? AT_START.exec(text) ?? (/\s\S+\s+an?\s/u.test(text) ? ARTICLE.exec(text) : null);
  return found?.[1] ?? found?.[2] ?? null;
}
