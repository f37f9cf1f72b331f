// The language of a text, by its small words; the author's where they say nothing.
import type { Token } from "../tokens.ts";
import { languages } from "./all.ts";
import type { Language } from "./language.ts";

/** Enough to tell; a megabyte tells no more than its first page. */
const MOST_TOKENS = 600;
/** What the author's own language has ahead: more than one word that no other language has. */
const LEAD = 1.1;

const telltales = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of language.telltale) telltales.set(word, [...(telltales.get(word) ?? []), language]);
}
const english = languages.find(({ code }) => code === "en") as Language;

/**
 * The language whose small words are most, each counted the less the more languages have it; that of `locale` (BCP 47)
 * wins where they say little. English where no file is better.
 */
export function languageOf(tokens: readonly Token[], locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  const own = languages.find((language) => language.code === code) ?? english;
  const weights = new Map<Language, number>([[own, LEAD]]);
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    const script = token.kind === "word" ? scriptLanguage(token.lower) : null;
    const speakers = script ? [script] : (telltales.get(token.lower) ?? []);
    for (const language of speakers) {
      weights.set(language, (weights.get(language) ?? 0) + 1 / speakers.length);
    }
  }
  let best = own;
  for (const [language, weight] of weights) {
    if (weight > (weights.get(best) ?? 0)) best = language;
  }
  return best;
}

function scriptLanguage(word: string): Language | null {
  const unit = word.charCodeAt(0);
  if (unit < 0x3000 || unit > 0x9fff) return null;
  const code = unit < 0x3100 ? "ja" : "zh";
  return languages.find((language) => language.code === code) ?? null;
}
