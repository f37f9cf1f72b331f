// Finds the phrases of a language file in a token list: by first word when reading on, by last when reading back.
import type { Token } from "./tokens.ts";

export interface Phrases<T> {
  /** The longest phrase that begins at `tokens[at]`; `last` is its last token. */
  from(tokens: readonly Token[], at: number): Found<T> | null;
  /** The longest phrase that ends at `tokens[at]`; `first` is its first token. */
  upTo(tokens: readonly Token[], at: number): Found<T> | null;
}

export interface Found<T> {
  value: T;
  first: number;
  last: number;
}

interface Entry<T> {
  words: string[];
  value: T;
}

export function phrases<T>(byText: Readonly<Record<string, T>>): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  for (const [text, value] of Object.entries(byText)) {
    const entry = { words: text.split(" "), value };
    push(byFirst, entry.words[0] ?? "", entry);
    push(byLast, entry.words.at(-1) ?? "", entry);
  }
  for (const list of [...byFirst.values(), ...byLast.values()]) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return {
    from: (tokens, at) => find(byFirst, tokens, at, () => at),
    upTo: (tokens, at) => find(byLast, tokens, at, (entry) => at - entry.words.length + 1),
  };
}

/** Phrases without a value. */
export function wordSet(texts: readonly string[]): Phrases<true> {
  return phrases(Object.fromEntries(texts.map((text) => [text, true as const])));
}

function push<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function find<T>(
  map: Map<string, Entry<T>[]>,
  tokens: readonly Token[],
  at: number,
  firstOf: (entry: Entry<T>) => number,
): Found<T> | null {
  const token = tokens[at];
  if (!token) return null;
  for (const entry of map.get(token.lower) ?? []) {
    const first = firstOf(entry);
    if (first >= 0 && entry.words.every((word, i) => tokens[first + i]?.lower === word)) {
      return { value: entry.value, first, last: first + entry.words.length - 1 };
    }
  }
  return null;
}
