// A title that a person of the client wrote: it is evidence, and cleared apart from the rest like any other word of his.
import type { LoggedEntry } from "../entry/entry.ts";

/** Fewer may stand in his mail by chance. */
const FEWEST_WORDS = 3;
const FEWEST_CJK = 5;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * True for a title that was taken from the mail's text, which is the client's: the mail had none of the PM's, or it is
 * the answer to an ask. A subject that the PM passed on is his own choice.
 */
export function bearsClientsWords({
  title,
  body,
  evidence,
}: Pick<LoggedEntry, "title" | "body" | "evidence">): boolean {
  if (!evidence) return false;
  const words = wordsIn(title);
  const isLong = CJK.test(title)
    ? words.replaceAll(" ", "").length >= FEWEST_CJK
    : words.split(" ").length >= FEWEST_WORDS;
  return (
    isLong && says(evidence.text, words) && ![evidence.subject ?? "", body].some((own) => says(own, words))
  );
}

/** True when `text` holds these words in this order, whatever stands between them and however they are set. */
export function holdsWords(text: string, title: string): boolean {
  return says(text, wordsIn(title));
}

function says(text: string, words: string): boolean {
  return ` ${wordsIn(text)} `.includes(CJK.test(words) ? words : ` ${words} `);
}

function wordsIn(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
