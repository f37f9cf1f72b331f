// Which languages a text is read in: its own, its author's, and English, which every office mixes in.
import { Grammar } from "./grammar.ts";
import { languages } from "./languages/all.ts";
import type { Token } from "./tokens.ts";

const grammars = new Map<string, Grammar>();

/** Null for a language without a file. Made ready once. */
export function grammarOf(code: string): Grammar | null {
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
  const author = grammarOf(languageOf(locale));
  const english = grammarOf("en")!;
  let own = author ?? english;
  // The author's own language is believed unless the words speak clearly for another.
  let most = 1 + commonWords(tokens, own);
  for (const { code } of languages) {
    const other = grammarOf(code)!;
    const count = commonWords(tokens, other);
    if (count > most) [own, most] = [other, count];
  }
  return [...new Set(author ? [own, author, english] : [own, english])];
}

function commonWords(tokens: readonly Token[], { lists }: Grammar): number {
  let count = 0;
  for (let at = 0; at < Math.min(tokens.length, LOOKED_AT); at++) {
    if (tokens[at]!.kind === "word" && lists.common.longest(tokens, at)) count++;
  }
  return count;
}
