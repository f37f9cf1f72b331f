// The language of a text, by its small words; the author's where they say nothing.
import type { Token } from "../tokens.ts";
import { languages } from "./all.ts";
import type { Language } from "./language.ts";

/** Enough to tell; a megabyte tells no more than its first page. */
const MOST_TOKENS = 600;
/** What the author's own language has ahead: less than one word that no other language has. */
const LEAD = 0.8;

const NORWEGIAN = new Set(["no", "nn"]);
/** Japanese has more ideographs than kana, Chinese has no kana. */
const KANA_WEIGHT = 5;

const telltales = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of new Set([...language.telltale, ...ownWords(language)])) {
    telltales.set(word, [...(telltales.get(word) ?? []), language]);
  }
}

/** Every whole word of a language file that is long enough to belong to one language more than by chance. */
function ownWords(language: Language): string[] {
  const phrases = Object.values(language).flatMap(phrasesIn);
  return phrases.filter((phrase) => /^\p{L}{5,}$/u.test(phrase));
}

function phrasesIn(list: unknown): string[] {
  if (Array.isArray(list)) return list.filter((phrase) => typeof phrase === "string");
  if (typeof list !== "object" || list === null) return [];
  const isNested = Object.values(list).some(Array.isArray);
  return isNested ? Object.values(list).flatMap(phrasesIn) : Object.keys(list);
}

const english = languages.find(({ code }) => code === "en") as Language;

/**
 * The language whose small words are most, each counted the less the more languages have it; that of `locale` (BCP 47)
 * wins where they say little. English where no file is better.
 */
export function languageOf(tokens: readonly Token[], locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  const own = languages.find((language) => language.code === (NORWEGIAN.has(code) ? "nb" : code)) ?? english;
  const weights = new Map<Language, number>([[own, LEAD]]);
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    const script = token.kind === "word" ? scriptOf(token.lower) : null;
    const speakers = script ? unspaced(script, own) : (telltales.get(token.lower) ?? []);
    for (const language of speakers) {
      const weight = script === "kana" ? KANA_WEIGHT : 1 / speakers.length;
      weights.set(language, (weights.get(language) ?? 0) + weight);
    }
  }
  let best = own;
  for (const [language, weight] of weights) {
    if (weight > (weights.get(best) ?? 0)) best = language;
  }
  return best;
}

/** Ideographs are Chinese unless the author is Japanese. */
function unspaced(script: "kana" | "ideograph", own: Language): readonly Language[] {
  if (script === "ideograph" && own.code === "ja") return [own];
  return languages.filter(({ code }) => code === (script === "kana" ? "ja" : "zh"));
}

function scriptOf(word: string): "kana" | "ideograph" | null {
  const unit = word.charCodeAt(0);
  if (unit < 0x3000 || unit > 0x9fff) return null;
  return unit < 0x3100 ? "kana" : "ideograph";
}
