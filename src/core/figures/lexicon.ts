// A language file made ready for matching: every word of a text is looked up once.
import { type Entry, entriesOf } from "./entries.ts";
import type { Language } from "./languages/language.ts";

export interface Lexicon {
  language: Language;
  /** Entries whose first word fits, longest first. */
  startingWith(word: string): readonly Entry[];
}

const SHORTEST_STEM = 2;
/** Words seen are remembered; a text of a million different ones must not fill the memory. */
const MOST_REMEMBERED = 20_000;
const NONE: readonly Entry[] = [];

export function lexiconOf(language: Language): Lexicon {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const endings = new Map<string, Entry[]>();
  for (const entry of entriesOf(language)) {
    const [first] = entry.words;
    if (!first) continue;
    const map = first.kind === "whole" ? whole : first.kind === "stem" ? stems : endings;
    const list = map.get(first.text);
    if (list) list.push(entry);
    else map.set(first.text, [entry]);
  }
  const remembered = new Map<string, readonly Entry[]>();
  return {
    language,
    startingWith(word) {
      const known = remembered.get(word);
      if (known) return known;
      const found = [...(whole.get(word) ?? [])];
      for (let length = SHORTEST_STEM; length <= Math.min(word.length, 40); length++) {
        found.push(...(stems.get(word.slice(0, length)) ?? []), ...(endings.get(word.slice(-length)) ?? []));
      }
      // Longest phrase first; of equally long ones the one that spells the word out, then the longer stem.
      found.sort((a, b) => b.words.length - a.words.length || precision(b) - precision(a));
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const kept = found.length === 0 ? NONE : found;
      remembered.set(word, kept);
      return kept;
    },
  };
}

function precision({ words: [first] }: Entry): number {
  return first ? first.text.length + (first.kind === "whole" ? 1000 : 0) : 0;
}
