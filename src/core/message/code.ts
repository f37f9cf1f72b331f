// A code where it may stand: at the start of a line with its colon or bracket, and again further on.
import type { EntryKind } from "../entry/understanding.ts";
import { PRIVATE_WORD } from "./private-mark.ts";

/** Code or alias, in capitals, to what it means. */
export type Codes = Readonly<Record<string, EntryKind>>;

export interface CodeFound {
  kind: EntryKind;
  /** `WIN-PRIVATE:`, `WIN (private):` */
  isPrivate: boolean;
  /** Characters up to the label or title, colon and blanks included. */
  length: number;
}

interface Grammar {
  kinds: ReadonlyMap<string, EntryKind>;
  start: RegExp;
  anywhere: RegExp;
}

/** The code that a plain line begins with; null without. `WIN:`, `WIN :`, `WIN [`, `WIN-PRIVATE:` */
export function codeAt(line: string, codes: Codes): CodeFound | null {
  const { kinds, start } = grammarOf(codes);
  const match = start.exec(line);
  const kind = match && kinds.get(keyOf(match[1]!));
  return match && kind ? { kind, isPrivate: match[2] !== undefined, length: match[0].length } : null;
}

/**
 * Where a second entry begins in the words behind a code of `kind`: `ROI:[` after a blank, `ROI:` right behind a
 * bracket, or the other code in capitals behind a separator (`live; ROI: 12k`). Null without.
 */
export function nextCode(words: string, kind: EntryKind, codes: Codes): number | null {
  const { kinds, anywhere } = grammarOf(codes);
  for (const match of words.matchAll(anywhere)) {
    const [, word = "", bracket] = match;
    const before = words.slice(0, match.index);
    const isSet = match.index === 0 || /[\s\]]$/u.test(before);
    if (isSet && (bracket !== undefined || /(?:^|\])\s?$/u.test(before))) return match.index;
    const isOther = kinds.get(keyOf(word)) !== kind && word === word.toUpperCase();
    if (isOther && /(?:[,;|+&/.]\s?|\s[-–—]\s)$/u.test(before)) return match.index;
  }
  return null;
}

/** What a word in any case means as a code; null when it is none. */
export function kindOf(word: string, codes: Codes): EntryKind | null {
  return grammarOf(codes).kinds.get(keyOf(word)) ?? null;
}

const grammars = new WeakMap<Codes, Grammar>();

function grammarOf(codes: Codes): Grammar {
  const known = grammars.get(codes);
  if (known) return known;
  const names = Object.keys(codes).sort((a, b) => b.length - a.length);
  const word = names.map(patternOf).join("|");
  const mark = String.raw`(?:(?:[-_/ ]|\s?[-–—]\s|\s?\()(${PRIVATE_WORD})\)?)?`;
  const grammar = {
    kinds: new Map(names.map((name) => [keyOf(name), codes[name]!])),
    start: new RegExp(String.raw`^(${word})${mark}\s?(?::[:\s]*|(?=\[))`, "iu"),
    anywhere: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${word})(?:[-_](?:${PRIVATE_WORD}))?\s?:\s?(\[)?`,
      "giu",
    ),
  };
  grammars.set(codes, grammar);
  return grammar;
}

/** `WİN` of a Turkish keyboard is WIN; `größe` is GRÖSSE in capitals. */
function patternOf(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll("I", "[Iİı]")
    .replaceAll("SS", "(?:SS|ß)");
}

/** Case folded in both directions, since `iu` also takes the Kelvin sign for K and ſ for S. */
function keyOf(word: string): string {
  return word.normalize("NFC").replace(/[İı]/gu, "I").toLowerCase().toUpperCase();
}
