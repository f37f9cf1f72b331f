// Ways to write the lists of a language file shortly.
import type { Direction } from "../figure.ts";

/** Words between white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Phrases between bars. */
export function list(text: string): string[] {
  return text.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}

/** The words in order are 0, 1, 2 … */
export function counting(text: string): Record<string, number> {
  return Object.fromEntries(words(text).map((word, i) => [word, i]));
}

/** The words in order are 20, 30, 40 … */
export function tens(text: string): Record<string, number> {
  return Object.fromEntries(words(text).map((word, i) => [word, 20 + 10 * i]));
}

/** All words stand for one value. */
export function named<T>(value: T, text: string): Record<string, T> {
  return Object.fromEntries(words(text).map((word) => [word, value]));
}

/** All phrases between bars stand for one value. */
export function phrased<T>(value: T, text: string): Record<string, T> {
  return Object.fromEntries(list(text).map((phrase) => [phrase, value]));
}

/** The phrases between bars all say the same multiple: `doubled | twice the`. */
export function multiplied(
  factor: number,
  direction: Direction | null,
  text: string,
): Record<string, { factor: number; direction: Direction | null }> {
  return Object.fromEntries(list(text).map((phrase) => [phrase, { factor, direction }]));
}

/** The phrases, and each as it is typed where accents are a trouble: `réduit`, `reduit`. */
export function unaccented(phrases: readonly string[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => [phrase, phrase.normalize("NFD").replace(/\p{M}/gu, "")]))];
}
