// Which languages a text is read in: its own, its author's, and English, which every office mixes in.
import { Grammar } from "./grammar.ts";
import { languages } from "./languages/all.ts";
import { split } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const grammars = new Map<string, Grammar>();

/** Null for a language without a file. Made ready once. */
function grammarOf(code: string): Grammar | null {
  const known = grammars.get(code);
  const language = known?.language ?? languages.find((one) => one.code === code);
  if (!language) return null;
  const grammar = known ?? new Grammar(language);
  grammars.set(code, grammar);
  return grammar;
}

/** ISO 639-1 of a BCP 47 locale; Norwegian by its usual written form. */
export function languageOf(locale: string): string {
  const code = locale.slice(0, 2).toLowerCase();
  return code === "no" || code === "nn" ? "nb" : code;
}

/** So many words tell a language; more would only take time. */
const LOOKED_AT = 300;

/** The text's own language first. Not empty. */
export function languagesOf(tokens: readonly Token[], locale: string): Grammar[] {
  const author = languageOf(locale);
  const english = grammarOf("en")!;
  const counts = commonWords(tokens);
  // The author's own language is believed unless the words speak clearly for another.
  let own = grammarOf(author) ? author : english.language.code;
  let most = 1 + (counts.get(own) ?? 0);
  for (const [code, count] of counts) {
    if (count > most) [own, most] = [code, count];
  }
  const all = [grammarOf(own), grammarOf(author), english];
  return [...new Set(all.filter((grammar) => grammar !== null))];
}

const speakers = new Map<string, string[]>();

/** How many of the first words are common ones, by language. */
function commonWords(tokens: readonly Token[]): Map<string, number> {
  if (speakers.size === 0) {
    for (const { code, common } of languages) {
      for (const word of new Set(split(common))) speakers.set(word, [...(speakers.get(word) ?? []), code]);
    }
  }
  const counts = new Map<string, number>();
  for (const { word } of tokens.slice(0, LOOKED_AT)) {
    for (const code of speakers.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
