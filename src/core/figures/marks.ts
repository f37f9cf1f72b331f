// What the words of a text may mean: every phrase of the lexicon where it stands.
import type { Pattern } from "./entries.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mark, Tag } from "./tags.ts";
import type { Token } from "./tokens.ts";

/** The marks of a token list. */
export class Marks {
  readonly #byFirst: (Mark[] | undefined)[];
  readonly #byLast: (Mark[] | undefined)[];
  readonly #all = new Map<Tag, Mark[]>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#byFirst = new Array(tokens.length);
    this.#byLast = new Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const { kind, lower } = tokens[at] as Token;
      if (kind === "break" || kind === "opaque" || kind === "number") continue;
      for (const entry of lexicon.startingWith(lower)) {
        if (entry.words.length > 1 && !follows(tokens, at, entry.words)) continue;
        this.#add({ tag: entry.tag, value: entry.value, first: at, last: at + entry.words.length - 1 });
      }
    }
  }

  #add(mark: Mark): void {
    const here = this.#byFirst[mark.first];
    if (here?.some((other) => other.tag === mark.tag)) return; // a longer one of its kind
    push(this.#byFirst, mark.first, mark);
    push(this.#byLast, mark.last, mark);
    const all = this.#all.get(mark.tag);
    if (!all) this.#all.set(mark.tag, [mark]);
    else if ((all.at(-1)?.last ?? -1) < mark.first) all.push(mark);
  }

  /** The longest one that begins at token `at`. */
  from<T extends Tag>(tag: T, at: number): Mark<T> | null {
    return this.#tagged(this.#byFirst[at], tag);
  }

  /** The longest one that ends at token `at`. */
  upTo<T extends Tag>(tag: T, at: number): Mark<T> | null {
    return this.#tagged(this.#byLast[at], tag);
  }

  /** A plain loop: it runs some thousand times for a page of text. */
  #tagged<T extends Tag>(marks: readonly Mark[] | undefined, tag: T): Mark<T> | null {
    if (marks === undefined) return null;
    for (const mark of marks) if (mark.tag === tag) return mark as Mark<T>;
    return null;
  }

  /** True when the word at token `at` means anything at all. */
  isKnown(at: number): boolean {
    return (this.#byFirst[at]?.length ?? 0) + (this.#byLast[at]?.length ?? 0) > 0;
  }

  /** In reading order, without overlap. */
  all<T extends Tag>(tag: T): readonly Mark<T>[] {
    return (this.#all.get(tag) ?? []) as Mark<T>[];
  }
}

function push(lists: (Mark[] | undefined)[], at: number, mark: Mark): void {
  const list = lists[at];
  if (list) list.push(mark);
  else lists[at] = [mark];
}

function follows(tokens: readonly Token[], at: number, words: readonly Pattern[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    if (!token || token.kind === "break" || !fits(words[i] as Pattern, token.lower)) return false;
  }
  return true;
}

function fits(pattern: Pattern, word: string): boolean {
  if (pattern.kind === "whole") return pattern.text === word;
  return pattern.kind === "stem" ? word.startsWith(pattern.text) : word.endsWith(pattern.text);
}
