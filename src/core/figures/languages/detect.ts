// The language of a text, by its small words; the author's where they say nothing.
import type { Token } from "../tokens.ts";
import { languages } from "./all.ts";
import type { Language } from "./language.ts";

/** Enough to tell; a megabyte tells no more than its first page. */
const MOST_TOKENS = 600;

const telltales = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of language.telltale) telltales.set(word, [...(telltales.get(word) ?? []), language]);
}
const english = languages.find(({ code }) => code === "en") as Language;

/** The language whose small words are most; one of `locale` (BCP 47) wins a draw. English where no file is better. */
export function languageOf(tokens: readonly Token[], locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  const own = languages.find((language) => language.code === code) ?? english;
  const counts = new Map<Language, number>();
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    const script = token.kind === "word" ? scriptLanguage(token.lower) : null;
    for (const language of script ? [script] : (telltales.get(token.lower) ?? [])) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let best = own;
  let most = counts.get(own) ?? 0;
  for (const [language, count] of counts) {
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function scriptLanguage(word: string): Language | null {
  const unit = word.charCodeAt(0);
  if (unit < 0x3000 || unit > 0x9fff) return null;
  const code = unit < 0x3100 ? "ja" : "zh";
  return languages.find((language) => language.code === code) ?? null;
}
