// Ways to write the lists of a language file shortly.
import type { Direction } from "../figure.ts";

/**
 * Words between white space; `brought_in` is the phrase `brought in`. What differs may stand in braces, as in a shell:
 * `halv{e,ed,es}` is `halve halved halves`. `*kosten*` begins or ends a compound: `kosten* *kosten`.
 */
export function words(text: string): string[] {
  const written: readonly string[] = text.match(/(?:\{[^}]*\}|\S)+/g) ?? [];
  return written.flatMap(spelledOut).map((word) => word.replaceAll("_", " "));
}

/** Phrases between bars, with braces as in `words`: `{up,down} from` is `up from | down from`. */
export function list(text: string): string[] {
  return text.split("|").flatMap(spelledOut).map(tidy);
}

function tidy(phrase: string): string {
  return phrase.trim().replace(/\s+/g, " ");
}

/** `{a,b} {c,d}` → `a c`, `a d`, `b c`, `b d`. */
function spelledOut(phrase: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/s.exec(phrase) ?? [];
  if (choices !== undefined)
    return choices.split(/,\s*/).flatMap((choice) => spelledOut(`${before}${choice}${after}`));
  return /^\*\S+\*$/.test(phrase) ? [phrase.slice(1), phrase.slice(0, -1)] : [phrase];
}

/** Groups of phrases, each behind what it stands for: `EUR: euro | euros; GBP: pound | pounds`. */
export function grouped<T extends string>(text: string): Record<string, T> {
  return inGroups(text, (meaning) => meaning as T);
}

/** Groups of phrases for numbers: `1e3: thousand | thousands; 1/3: third`. */
export function valued(text: string): Record<string, number> {
  return inGroups(text, quotient);
}

/** Groups of phrases for multiples: `2 increase: doubled | twice the; 0.5: by half`. */
export function multiples(text: string): Record<string, { factor: number; direction: Direction | null }> {
  return inGroups(text, (meaning) => {
    const [factor = "", direction = null] = meaning.split(" ") as [string?, Direction?];
    return { factor: quotient(factor), direction };
  });
}

function inGroups<T>(text: string, meant: (meaning: string) => T): Record<string, T> {
  const entries = text.split(";").flatMap((group) => {
    const [meaning = ""] = group.split(":", 1);
    const value = meant(tidy(meaning));
    return list(group.slice(meaning.length + 1)).map((phrase) => [phrase, value] as const);
  });
  return Object.fromEntries(entries);
}

function quotient(text: string): number {
  const [top, bottom = "1"] = text.split("/");
  return Number(top) / Number(bottom);
}

/** The words in order are 0, 1, 2 … */
export function counting(text: string): Record<string, number> {
  return Object.fromEntries(words(text).map((word, i) => [word, i]));
}

/** The words in order are 20, 30, 40 … */
export function tens(text: string): Record<string, number> {
  return Object.fromEntries(words(text).map((word, i) => [word, 20 + 10 * i]));
}

/** The words, and each as it is typed where accents are a trouble: `réduit`, `reduit`. */
export function loose(text: string): string[] {
  const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
  return [...new Set(words(text).flatMap((word) => [word, bare(word)]))];
}
