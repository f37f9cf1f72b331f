// Phrases found in a row of tokens, the longest first, and word patterns such as `ge*t`.
import { type Token, tokenize } from "./tokens.ts";

interface Branch<T> {
  next: Map<string, Branch<T>>;
  value?: T;
}

export class Lexicon<T> {
  readonly #root: Branch<T> = { next: new Map() };

  add(phrase: string, value: T): void {
    let branch = this.#root;
    for (const { word } of tokenize(phrase)) {
      const next: Branch<T> = branch.next.get(word) ?? { next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    if (branch !== this.#root) branch.value ??= value;
  }

  /** The longest phrase that begins at token `at`. */
  longest(tokens: readonly Token[], at: number): { length: number; value: T } | null {
    let branch = this.#root;
    let found: { length: number; value: T } | null = null;
    for (let i = at; i < tokens.length; i++) {
      const next = branch.next.get(tokens[i]!.word);
      if (!next) break;
      branch = next;
      if (branch.value !== undefined) found = { length: i + 1 - at, value: branch.value };
    }
    return found;
  }

  /** How many tokens the longest phrase takes that ends right before token `before`; 0 for none. */
  endingAt(tokens: readonly Token[], before: number): number {
    for (let length = LONGEST; length > 0; length--) {
      const at = before - length;
      if (at >= 0 && this.#holds(tokens, at, before)) return length;
    }
    return 0;
  }

  #holds(tokens: readonly Token[], at: number, end: number): boolean {
    let branch: Branch<T> | undefined = this.#root;
    for (let i = at; i < end && branch; i++) branch = branch.next.get(tokens[i]!.word);
    return branch?.value !== undefined;
  }

  /** The words phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#root.next.keys();
  }
}

/** Tokens of the longest phrase in the lists that are looked up backwards. */
const LONGEST = 5;

export function split(list: string): string[] {
  return list
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

export function lexicon(list: string): Lexicon<true> {
  const made = new Lexicon<true>();
  for (const phrase of split(list)) made.add(phrase, true);
  return made;
}

/** Forms of one entry between commas, entries between bars; the value counts from 1. */
export function series(list: string): Lexicon<number> {
  const made = new Lexicon<number>();
  for (const [i, forms] of list.split("|").entries()) {
    for (const form of forms.split(",")) made.add(form.trim(), i + 1);
  }
  return made;
}

/** Whole phrases and patterns with one `*` for at least two letters, in one list. */
export class Patterns {
  readonly #phrases = new Lexicon<true>();
  readonly #affixes: { before: string; behind: string }[] = [];

  constructor(list: string) {
    for (const entry of split(list)) {
      const star = entry.indexOf("*");
      if (star < 0) this.#phrases.add(entry, true);
      else this.#affixes.push({ before: entry.slice(0, star), behind: entry.slice(star + 1) });
    }
  }

  /** Tokens of the phrase that begins at `at`; 0 for none. */
  length(tokens: readonly Token[], at: number): number {
    const phrase = this.#phrases.longest(tokens, at)?.length ?? 0;
    return phrase || (this.#fits(tokens[at]?.word ?? "") ? 1 : 0);
  }

  /** A phrase or pattern ends right before token `before`. */
  endsBefore(tokens: readonly Token[], before: number): boolean {
    return this.#phrases.endingAt(tokens, before) > 0 || this.#fits(tokens[before - 1]?.word ?? "");
  }

  #fits(word: string): boolean {
    return this.#affixes.some(
      ({ before, behind }) =>
        word.length >= before.length + behind.length + 2 && word.startsWith(before) && word.endsWith(behind),
    );
  }
}
