// Folding of client and project names, so that spellings of one name meet under one key.

/**
 * Of the fold below; to be raised with every change of it. Databases hold keys that were folded once, and fold them anew
 * when they meet a higher one (app/refold-names).
 */
export const NAME_FOLD = 2;
const MOST_CHARS = 2000;

const LEGAL_FORMS = new Set(
  `gmbh mbh ggmbh ag kg kgaa ug ohg gbr se ev eg inc incorporated llc llp lp ltd limited plc cic corp corporation co
  company pty pte pvt sa sas sasu sarl srl srls spa snc sau scs bv nv cv vof ab aktiebolag oy oyj as asa aps is ks ivs
  doo dd zoo spzoo sro kft zrt nyrt bt sl slu sll sca scrl sprl lda ltda eireli me ooo oao zao pao eood ood ad kk gk yk
  sdn bhd jsc cjsc ojsc ооо оао зао пао ао тов чп єоод оод ад`.split(/\s+/),
);
/** Forms that stand before the name. Two letters alone ("SA Brain") may be the name itself. */
const LEADING_FORMS = new Set("ооо оао зао пао тов sarl eurl sasu ooo".split(" "));
/** Written without a blank between them and the name. */
const JOINED_FORM =
  /^(?:株式会社|有限会社|合同会社|\(株\)|\(有\)|주식회사)|(?:株式会社|有限会社|合同会社|\(株\)|\(有\)|股份有限公司|有限责任公司|有限公司|주식회사)$/gu;

/** Letters that NFKD leaves whole. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
};
/** "Birch & Sons" is also written out, in the language of its owners. */
const AND = new Set(["and", "und", "et", "och", "og", "en", "i", "y", "e"]);

/**
 * No accents, lower case, `&` and `+` as "and", legal forms at the edges dropped, punctuation and white space folded to
 * single blanks. A name that is nothing but a legal form keeps it. "" only for a name without letters and digits. What
 * is beyond 2,000 characters is nobody's name and left out.
 */
export function nameKey(name: string): string {
  const composed = name
    .slice(0, MOST_CHARS)
    .replace(/['’`´]/gu, "")
    .normalize("NFKC")
    .trim();
  const words = wordsOf(composed.replace(JOINED_FORM, " "));
  return (words.length > 0 ? withoutForms(words) : wordsOf(composed)).join(" ");
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "") // accents; the marks of other scripts tell words apart
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßøłđðæœþı]/gu, (letter) => LETTERS[letter]!)
    .replace(/(?<![\p{L}\p{N}])sp\.?\s?z\s?o\.?\s?o(?![\p{L}\p{N}])/gu, "spzoo")
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L})[./](?=\p{L}(?![\p{L}\p{N}]))/gu, "") // s.p.a. → spa, a/s → as
    .replace(/[&+]/gu, " and ")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function withoutForms(words: readonly string[]): string[] {
  let [start, end] = [0, words.length];
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || (end < words.length && words[end - 1] === "and")))
    end--;
  while (start < end - 1 && LEADING_FORMS.has(words[start]!)) start++;
  const isInside = (at: number) => at > start && at < end - 1;
  return words.map((word, at) => (isInside(at) && AND.has(word) ? "and" : word)).slice(start, end);
}
