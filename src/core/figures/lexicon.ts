// A language file made ready for matching: every token is looked up once, and what it may mean is marked.
import type { Direction, Hedge, Period, Role } from "./figure.ts";
import type { Language } from "./languages/language.ts";
import { plainText } from "./plain.ts";
import { type Token, tokenize } from "./tokens.ts";

/** `null`: a phrase with a word of change that means none (`set up`). */
export type Change = Direction | "faster" | "better" | "worse" | null;

/** What a phrase is marked as, and what the mark carries. */
export interface TagValues {
  cardinal: number;
  scale: number;
  article: true;
  numberGlue: true;
  andHalf: number;
  fraction: number;
  vagueNumber: number;
  vagueTime: string;
  outOf: true;
  currency: string;
  cents: string;
  currencyGlue: true;
  percent: "percent" | "points" | "basis" | "tenths";
  time: string;
  adjective: true;
  times: true;
  factor: true;
  multiple: { factor: number; direction: Direction | null };
  notCounted: true;
  score: string;
  from: true;
  to: true;
  by: true;
  insteadOf: true;
  formerly: true;
  nowadays: true;
  copula: true;
  rangeGlue: true;
  between: true;
  hedge: Exclude<Hedge, "exact" | "range">;
  moneyNoun: true;
  hedgeAfter: Exclude<Hedge, "exact" | "range">;
  change: Change;
  lessIsBetter: true;
  achieved: true;
  described: true;
  /** False: a phrase that tells of what was done. */
  planned: boolean;
  thatIs: true;
  /** False: it denies nothing. */
  negated: boolean;
  price: true;
  agency: true;
  periodAfter: Period;
  periodBefore: Period;
  role: Role;
  identifier: true;
  month: true;
  street: true;
  of: true;
  ago: true;
  momentBefore: true;
  setting: true;
  emphatic: true;
  clauseEnd: true;
  clock: true;
}
export type Tag = keyof TagValues;

export interface Mark<T extends Tag = Tag> {
  tag: T;
  value: TagValues[T];
  /** Tokens, both included. */
  first: number;
  last: number;
}

interface Entry {
  tag: Tag;
  value: TagValues[Tag];
  words: Pattern[];
}

interface Pattern {
  text: string;
  /** A stem matches what begins with it, an ending what ends with it. */
  kind: "whole" | "stem" | "ending";
}

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

function entriesOf(language: Language): Entry[] {
  const entries: Entry[] = [];
  const add = <T extends Tag>(tag: T, phrase: string, value: TagValues[T]) =>
    entries.push({ tag, value, words: patternsOf(phrase) });
  const addAll = <T extends Tag>(tag: T, phrases: readonly string[], value: TagValues[T]) => {
    for (const phrase of phrases) add(tag, phrase, value);
  };
  const addEach = <T extends Tag>(tag: T, phrases: Readonly<Record<string, TagValues[T]>>) => {
    for (const [phrase, value] of Object.entries(phrases)) add(tag, phrase, value);
  };
  const l = language;
  addEach("cardinal", l.cardinals);
  addEach("scale", l.scales);
  addAll("article", l.articles, true);
  addAll("numberGlue", l.numberGlue, true);
  addEach("andHalf", l.andHalf);
  addEach("fraction", l.fractions);
  addEach("vagueNumber", l.vagueNumbers);
  addEach("vagueTime", l.vagueTimes);
  addAll("outOf", l.outOf, true);
  addEach("currency", l.currencies);
  addEach("cents", l.cents);
  addAll("moneyNoun", l.moneyNouns ?? [], true);
  addAll("currencyGlue", l.currencyGlue, true);
  addAll("percent", ["%", ...l.percent], "percent");
  addAll("percent", l.points, "points");
  addAll("percent", l.basisPoints, "basis");
  addAll("percent", l.tenths ?? [], "tenths");
  addEach("time", l.timeUnits);
  addAll("adjective", l.adjectives, true);
  addAll("times", ["x", "×", ...l.times], true);
  addAll("factor", l.factors, true);
  addEach("multiple", l.multiples);
  addAll("notCounted", l.notCounted, true);
  addEach("score", l.scores);
  addAll("from", l.from, true);
  addAll("to", l.to, true);
  addAll("by", l.by, true);
  addAll("insteadOf", l.insteadOf, true);
  addAll("formerly", l.formerly, true);
  addAll("nowadays", l.nowadays, true);
  addAll("copula", l.copulas ?? [], true);
  addAll("rangeGlue", l.rangeGlue, true);
  addAll("between", l.between, true);
  for (const kind of ["about", "at-least", "at-most"] as const) {
    addAll("hedge", l.hedges[kind], kind);
    addAll("hedgeAfter", l.hedgesAfter?.[kind] ?? [], kind);
  }
  addAll("change", l.neutral, null);
  addAll("change", l.increase, "increase");
  addAll("change", l.decrease, "decrease");
  addAll("change", l.faster, "faster");
  addAll("change", l.better, "better");
  addAll("change", l.worse, "worse");
  addAll("lessIsBetter", l.lessIsBetter, true);
  addAll("achieved", l.achieved, true);
  addAll("described", l.described, true);
  addAll("planned", l.planned, true);
  addAll("planned", l.notPlanned, false);
  addAll("thatIs", l.thatIs, true);
  addAll("negated", l.negated, true);
  addAll("negated", l.notNegated, false);
  addAll("price", l.prices, true);
  addAll("agency", l.agency, true);
  addEach("periodAfter", l.periodsAfter);
  addEach("periodBefore", l.periodsBefore);
  for (const role of ["cost", "revenue", "time", "quality", "volume"] as const) {
    addAll("role", l.roles[role], role);
  }
  addAll("identifier", l.identifiers, true);
  addAll("month", l.months, true);
  addAll("street", l.streets ?? [], true);
  addAll("of", l.of, true);
  addAll("ago", l.ago, true);
  addAll("momentBefore", l.momentBefore, true);
  addAll("setting", l.settings, true);
  addAll("emphatic", l.emphatic ?? [], true);
  addAll("clauseEnd", l.clauseEnds, true);
  addAll("clock", l.clock, true);
  return entries;
}

/** A phrase is cut as the text is, so that `p.a.` and `l'année` meet the tokens they are made of. */
function patternsOf(phrase: string): Pattern[] {
  return phrase.split(" ").flatMap((piece) => {
    const isStem = piece.length > 1 && piece.endsWith("*");
    const isEnding = piece.length > 1 && piece.startsWith("*");
    const plain = plainText(piece.replace(isStem ? /\*$/ : isEnding ? /^\*/ : /^$/, ""));
    // An article that lost its vowel is one word before a letter: `d'` of `d'euros`. Before a digit the mark stands apart.
    const words = /^\p{L}+'$/u.test(plain) ? [plain] : tokenize(plain).map((token) => token.lower);
    return words.map((text, i): Pattern => {
      if (isStem && i === words.length - 1) return { text, kind: "stem" };
      return { text, kind: isEnding && i === 0 ? "ending" : "whole" };
    });
  });
}
