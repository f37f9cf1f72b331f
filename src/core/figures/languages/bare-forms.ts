// People in a hurry leave accents out: `dias`, `mas de`, `bajo` for `bajó`. Every phrase is known without them, too.
// A German keyboard that is not at hand gives `ueber` for `über`, a Swiss one `dreissig`.
import type { Language } from "./language.ts";

/** Shorter ones are other words without their accent: `é` and `e`, `à` and `a`, `él` and `el`. */
const SHORTEST = 3;

type Spelling = (phrase: string) => string[];

/** The language with each phrase of its lists once more without accents; phrases it has keep what they mean. */
export function withBareForms(language: Language, spelling: Spelling = unaccented): Language {
  const entries = Object.entries(language).map(([name, value]) => [name, widened(value, spelling)]);
  return Object.fromEntries(entries) as Language;
}

function widened(value: unknown, spelling: Spelling): unknown {
  if (Array.isArray(value)) return [...new Set(value.flatMap((phrase: string) => spelling(phrase)))];
  if (typeof value !== "object" || value === null) return value;
  const own = value as Record<string, unknown>;
  const isOfLists = Object.values(own).every(Array.isArray);
  if (isOfLists)
    return Object.fromEntries(Object.entries(own).map(([key, list]) => [key, widened(list, spelling)]));
  const wider: Record<string, unknown> = {};
  for (const [phrase, meaning] of Object.entries(own)) {
    for (const form of spelling(phrase)) wider[form] ??= meaning;
  }
  return { ...wider, ...own };
}

/** An ending (`*ción`) stays as it is: without its accent it would end other words. */
function unaccented(phrase: string): string[] {
  if (phrase.includes(" *") || phrase.startsWith("*")) return [phrase];
  const bare = phrase.normalize("NFD").replace(/\p{M}/gu, "");
  return bare === phrase || bare.replace(/\P{L}/gu, "").length < SHORTEST ? [phrase] : [phrase, bare];
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** `größer`, `grösser`, `groesser`. */
export function digraphs(phrase: string): string[] {
  const swiss = phrase.replaceAll("ß", "ss");
  return [...new Set([phrase, swiss, swiss.replace(/[äöü]/g, (letter) => DIGRAPHS[letter] ?? letter)])];
}
