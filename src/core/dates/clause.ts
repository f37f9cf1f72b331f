// What the words around a date say about it: a plan, a limit, a habit, a comparison, or something that has happened.
import type { Grammar } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

type Marker = "plan" | "past" | "done";
export type Tense = "plan" | "past" | "unknown";

export interface Verdict {
  /** Null: no date of anything past. */
  tense: Exclude<Tense, "plan"> | null;
  /** The event came later (`after the workshop on 2 June`), or this only began it. */
  isBackground: boolean;
}

const NO_DATE: Verdict = { tense: null, isBackground: false };

/** Days ahead in which a date without year and verb is rather still to come: `Kick-off: 2 October`. */
const SOON_DAYS = 45;
/** Small words looked over between `until` and its date. */
const SMALL_WORDS = 3;

/** The words of one text, marked in the languages spoken in it. */
export class Clauses {
  readonly #tokens: readonly Token[];
  readonly #grammars: readonly Grammar[];
  readonly #markers: ReadonlyMap<number, Marker>;
  readonly #begun: ReadonlySet<number>;

  /** `phrases` are dates: their own words mark nothing. */
  constructor(tokens: readonly Token[], grammars: readonly Grammar[], phrases: readonly Phrase[]) {
    this.#tokens = tokens;
    this.#grammars = grammars;
    const inPhrase = new Set<number>();
    for (const { from, to } of phrases) for (let i = from; i < to; i++) inPhrase.add(i);
    this.#markers = markersOf(tokens, grammars, inPhrase);
    this.#begun = new Set(
      [...tokens.keys()].filter((at) => grammars.some(({ begun }) => begun.length(tokens, at) > 0)),
    );
  }

  verdict(phrase: Phrase): Verdict {
    if (this.#isAsked(phrase) || this.#isNext(phrase)) return NO_DATE;
    // `since Friday's go-live`, `before Friday's launch`: what is possessed has happened then, or will.
    const isOwner = this.#tokens[phrase.to]?.word === "'" && this.#tokens[phrase.to + 1]?.word === "s";
    if (!phrase.isRange && this.#isBehind("limit", phrase)) return NO_DATE;
    if (this.#isBehind("every", phrase) || this.#isBehind("compared", phrase)) return NO_DATE;
    const isSince = this.#isBehind("since", phrase) && !phrase.isRange;
    if (isSince && !isOwner && !this.#isSwitch(phrase)) return NO_DATE;
    if (!phrase.isRange && this.#isBehind("unlessPast", phrase) && !this.#isToldPast(phrase)) return NO_DATE;
    const said = this.#tense(phrase);
    const tense = isSince && said === "unknown" ? "past" : said;
    if (tense === "plan" || this.#isOldValue(phrase)) return NO_DATE;
    if (tense === "unknown" && this.#isPresent(phrase)) return NO_DATE;
    return {
      tense,
      isBackground: isOwner || this.#isBehind("after", phrase) || this.#hasBegun(phrase),
    };
  }

  /** `Did it go live on Monday?` */
  #isAsked({ to }: Phrase): boolean {
    for (let i = to; i < this.#tokens.length && !this.#tokens[i]!.opens; i++) {
      if (this.#tokens[i]!.word === "?" && !this.#tokens[i + 1]?.glued) return true;
    }
    return false;
  }

  /** `next` right before or within three words behind it. */
  #isNext(phrase: Phrase): boolean {
    if (this.#isBehind("next", phrase)) return true;
    for (let i = phrase.to; i < phrase.to + 3 && this.#tokens[i] && !this.#ends(i); i++) {
      if (this.#has("next", i)) return true;
    }
    return false;
  }

  /** A word of the list stands before the phrase, at most small words between. */
  #isBehind(
    list: "next" | "limit" | "unlessPast" | "every" | "compared" | "since" | "after",
    { from }: Phrase,
  ): boolean {
    return this.#grammars.some(({ lists }) => {
      let at = from;
      for (let skipped = 0; skipped <= SMALL_WORDS && at > 0 && !this.#tokens[at]!.opens; skipped++) {
        if (lists[list].endingAt(this.#tokens, at) > 0) return true;
        // `as of Monday` is one preposition, and no comparison.
        const preposition = lists.on.endingAt(this.#tokens, at);
        const small = preposition > 1 ? preposition : smallBefore(lists.small, this.#tokens, at);
        if (small === 0) return false;
        at -= small;
      }
      return false;
    });
  }

  /** `live since Monday`; `since Monday all shops use it`, but `since Monday no outage`. */
  #isSwitch(phrase: Phrase): boolean {
    const [start, end] = this.#sentence(phrase);
    let isDenied =
      phrase.grammar.language.sinceMeansFrom || phrase.precision !== "day" || phrase.from - start > 2;
    for (let i = start; i < end; i++) {
      if (this.#has("live", i)) return true;
      isDenied ||= this.#has("none", i);
    }
    return !isDenied;
  }

  /** `from 14 days in January to 3`, `up from 31 in June`. */
  #isOldValue(phrase: Phrase): boolean {
    const [start, end] = this.#clause(phrase);
    return this.#grammars.some(({ lists }) => {
      for (let i = phrase.from - 1; i >= start; i--) {
        if (lists.into.longest(this.#tokens, i)) return false;
        const from = lists.from.longest(this.#tokens, i);
        if (!from || !this.#isNumber(i + from.length)) continue;
        if (from.length > 1) return true;
        for (let j = phrase.to; j < end; j++) {
          const into = lists.into.longest(this.#tokens, j);
          if (into && this.#isNumber(j + into.length)) return true;
        }
      }
      return false;
    });
  }

  /** A number at `at`, perhaps behind its currency. */
  #isNumber(at: number): boolean {
    return (
      this.#tokens[at]?.kind === "number" ||
      (this.#tokens[at]?.kind === "mark" && this.#tokens[at + 1]?.kind === "number")
    );
  }

  /** `Monday to Friday`, `Sat 9-12`. */
  #isOpeningHours(phrase: Phrase): boolean {
    if (phrase.kind !== "weekday") return false;
    const [hour, dash] = [this.#tokens[phrase.to], this.#tokens[phrase.to + 1]];
    return (
      phrase.isRange ||
      (hour?.kind === "number" && dash?.kind === "mark" && this.#tokens[phrase.to + 2]?.kind === "number")
    );
  }

  /** Without any verb of the past: opening hours, a date that is rather still to come, `on Monday we present`. */
  #isPresent(phrase: Phrase): boolean {
    if (this.#isOpeningHours(phrase) || (phrase.again ?? Number.POSITIVE_INFINITY) <= SOON_DAYS) return true;
    const isOpen = phrase.kind === "weekday" || (phrase.kind === "date" && phrase.again !== undefined);
    if (!isOpen || phrase.isRange) return false;
    const [start, end] = this.#clause(phrase);
    for (let i = start; i < end; i++) if (this.#has("subjects", i)) return true;
    return false;
  }

  /** By a verb, not a participle, which may be of the future: `needed by Friday`. */
  #isToldPast(phrase: Phrase): boolean {
    const [start, end] = this.#clause(phrase);
    for (let i = start; i < end; i++) if (this.#markers.get(i) === "past") return true;
    return false;
  }

  #hasBegun(phrase: Phrase): boolean {
    const [start, end] = this.#clause(phrase);
    for (let i = start; i < end; i++) if (this.#begun.has(i)) return true;
    return false;
  }

  /** The phrase's own clause first, then one it was put in front of, then those before it in the sentence. */
  #tense(phrase: Phrase): Tense {
    const [start, end] = this.#clause(phrase);
    const own = this.#backwards(phrase.from, start) ?? this.#forwards(phrase.to, end);
    if (own) return own;
    const isFronted = phrase.to === end && phrase.from - start <= 2 && this.#tokens[end]?.word === ",";
    if (isFronted) {
      const next = this.#forwards(end + 1, this.#clauseEnd(end + 1));
      if (next) return next;
    }
    let before = start;
    while (before > 0 && !this.#tokens[before]!.opens && this.#tokens[before - 1]!.word !== ";") {
      const earlier = this.#clauseStart(before - 1);
      const tense = this.#backwards(before, earlier);
      if (tense) return tense;
      before = Math.min(earlier, before - 1);
    }
    return "unknown";
  }

  /** `will be delivered`: the participle is ruled by a plan before it; `the planned move was made`: `was` decides. */
  #backwards(from: number, start: number): Tense | null {
    let found: Tense | null = null;
    for (let i = from - 1; i >= start; i--) {
      const marker = this.#markers.get(i);
      if (marker === "plan") return "plan";
      if (marker === "past") return "past";
      if (marker) found = "past";
    }
    return found;
  }

  #forwards(from: number, end: number): Tense | null {
    for (let i = from; i < end; i++) {
      const marker = this.#markers.get(i);
      if (marker) return marker === "plan" ? "plan" : "past";
    }
    return null;
  }

  /** Tokens [start, end) between the marks and conjunctions around a phrase. */
  #clause({ from, to }: Phrase): [number, number] {
    return [this.#clauseStart(from), this.#clauseEnd(to)];
  }

  #sentence({ from, to }: Phrase): [number, number] {
    let [start, end] = [from, to];
    while (start > 0 && !this.#tokens[start]!.opens) start--;
    while (end < this.#tokens.length && !this.#tokens[end]!.opens) end++;
    return [start, end];
  }

  #clauseStart(from: number): number {
    let start = from;
    while (start > 0 && !this.#tokens[start]!.opens && !this.#ends(start - 1)) {
      start--;
      if (this.#has("conjunctions", start)) break;
    }
    return start;
  }

  #clauseEnd(to: number): number {
    let end = to;
    while (end < this.#tokens.length && !this.#ends(end) && !this.#has("conjunctions", end)) end++;
    return end;
  }

  #ends(at: number): boolean {
    const token = this.#tokens[at]!;
    if (token.opens && at > 0) return true;
    if (token.kind !== "mark") return false;
    if (token.word === "-") return !(token.glued && this.#tokens[at + 1]?.glued);
    if (token.word === ".") return this.#tokens[at + 1]?.opens ?? true;
    return /^[,;:!?()[\]{}|"“”«»•]$/.test(token.word);
  }

  #has(list: "next" | "live" | "none" | "subjects" | "conjunctions", at: number): boolean {
    return this.#grammars.some(({ lists }) => lists[list].longest(this.#tokens, at) !== null);
  }
}

function smallBefore(small: Lexicon<true>, tokens: readonly Token[], at: number): number {
  const length = small.endingAt(tokens, at);
  if (length > 0) return length;
  // `until 12:00 on Friday`
  const before = tokens[at - 1]!;
  return before.kind === "number" || before.word === ":" || before.word === "." ? 1 : 0;
}

function markersOf(
  tokens: readonly Token[],
  grammars: readonly Grammar[],
  inPhrase: ReadonlySet<number>,
): ReadonlyMap<number, Marker> {
  const markers = new Map<number, Marker>();
  for (const { lists, plans, past, done } of grammars) {
    for (let at = 0; at < tokens.length; at++) {
      if (inPhrase.has(at)) continue;
      const none = lists.notPlans.longest(tokens, at)?.length;
      if (none) {
        at += none - 1;
        continue;
      }
      const plan = plans.length(tokens, at);
      const isPast = past.length(tokens, at) > 0;
      const marker = plan ? "plan" : isPast ? "past" : done.length(tokens, at) > 0 ? "done" : null;
      if (marker && !markers.has(at)) markers.set(at, marker);
      if (plan > 1) at += plan - 1;
    }
  }
  return markers;
}
