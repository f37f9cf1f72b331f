// Folding of client and project names, so that spellings of one name meet under one key.

const LEGAL_FORMS = new Set(
  `gmbh mbh ag kg kgaa ug ohg gbr se ev eg inc incorporated llc llp ltd limited plc corp corporation co company pty pte
  sa sas sasu sarl srl srls spa snc bv nv cv vof ab oy oyj as asa aps ks doo dd zoo sro kft zrt nyrt sl slu sca scrl sprl
  lda ltda eireli ooo oao zao pao eood ood kk gk`.split(/\s+/),
);
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

/**
 * No accents, lower case, `&` and `+` as "and", legal forms at the end dropped, punctuation and white space folded to
 * single blanks. A name that is nothing but a legal form keeps it. "" only for a name without letters and digits.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđðæœþı]/gu, (letter) => LETTERS[letter]!)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "") // s.p.a. → spa
    .replace(/[&+]/gu, " and ")
    .replace(/['’`´]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || (end < words.length && words[end - 1] === "and")))
    end--;
  return words.slice(0, end).join(" ");
}
