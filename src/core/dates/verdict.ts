// Whether a date tells when something happened: no plan, limit, habit, comparison or opening hours.
import { Clauses } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

type Tense = "plan" | "past" | "unknown";

export interface Verdict {
  /** A verb or participle of the past tells of it. */
  isTold: boolean;
  /** The event came later (`after the workshop on 2 June`), or this only began it. */
  isBackground: boolean;
}

/** Days ahead in which a date without year and verb is rather still to come: `Kick-off: 2 October`. */
const SOON_DAYS = 45;
/** Small words looked over between `until` and its date. */
const SMALL_WORDS = 3;

export class Judge {
  readonly #tokens: readonly Token[];
  readonly #grammars: readonly Grammar[];
  readonly #clauses: Clauses;

  /** `phrases` are all dates of the text. */
  constructor(tokens: readonly Token[], grammars: readonly Grammar[], phrases: readonly Phrase[]) {
    this.#tokens = tokens;
    this.#grammars = grammars;
    this.#clauses = new Clauses(tokens, grammars, phrases);
  }

  /** Null: the date of nothing past. */
  verdict(phrase: Phrase): Verdict | null {
    if (this.#clauses.isAsked(phrase) || (!phrase.isOver && this.#isNext(phrase))) return null;
    if (this.#isBehind("every", phrase) || this.#isCompared(phrase)) return null;
    if (this.#isOldValue(phrase) || (!phrase.isRange && this.#isLimit(phrase))) return null;
    const isSince = !phrase.isRange && this.#isBehind("since", phrase);
    const isOwner = this.#isOwner(phrase);
    if (isSince && !isOwner && !this.#isSwitch(phrase)) return null;
    if (!phrase.isOver && this.#isToBe(phrase)) return null;
    const said = this.#tense(phrase);
    const tense = isSince && said === "unknown" ? "past" : said;
    if (!phrase.isOver && (tense === "plan" || (tense === "unknown" && this.#isPresent(phrase)))) return null;
    const hasBegun = this.#clauses.hasAny("begun", this.#clauses.around(phrase));
    return { isTold: tense === "past", isBackground: isOwner || hasBegun || this.#isBehind("after", phrase) };
  }

  /** `next` right before or within three words behind it. */
  #isNext(phrase: Phrase): boolean {
    if (this.#isBehind("next", phrase)) return true;
    const end = Math.min(phrase.to + 3, this.#clauses.endOf(phrase.to));
    for (let at = phrase.to; at < end; at++) if (this.#clauses.has("next", at)) return true;
    return false;
  }

  /** `until Friday`; `from Monday`, unless a verb of the past stands by: `needed` and `signed` may be of the future. */
  #isLimit(phrase: Phrase): boolean {
    if (this.#isBehind("limit", phrase)) return true;
    if (phrase.isOver || this.#isOwner(phrase) || !this.#isBehind("unlessPast", phrase)) return false;
    return !this.#clauses.hasMarker("past", this.#clauses.around(phrase));
  }

  #isCompared(phrase: Phrase): boolean {
    return (
      this.#isBehind("compared", phrase) || (phrase.precision !== "day" && this.#isBehind("likened", phrase))
    );
  }

  /** `since Friday's go-live`: what a date possesses has happened then. */
  #isOwner({ to }: Phrase): boolean {
    return this.#tokens[to]?.word === "'" && this.#tokens[to + 1]?.word === "s";
  }

  /** A phrase of the list stands before the date, at most small words between. */
  #isBehind(
    list: "next" | "limit" | "unlessPast" | "every" | "compared" | "likened" | "since" | "after" | "subjects",
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
    const sentence = this.#clauses.sentence(phrase);
    if (this.#clauses.hasAny("live", sentence)) return true;
    const isFronted = phrase.precision === "day" && phrase.from - sentence[0] <= 2;
    return isFronted && !phrase.grammar.language.sinceMeansFrom && !this.#clauses.hasAny("none", sentence);
  }

  /** `from 14 days in January to 3`, `up from 31 in June`. */
  #isOldValue(phrase: Phrase): boolean {
    const [start, end] = this.#clauses.around(phrase);
    return this.#grammars.some(({ lists }) => {
      for (let i = phrase.from - 1; i >= start; i--) {
        if (lists.into.longest(this.#tokens, i)) return false;
        const from = lists.from.longest(this.#tokens, i);
        if (!from || !this.#isNumber(i + from.length)) continue;
        if (from.length > 1) return true;
        return this.#hasNewValue(lists.into, start, i) || this.#hasNewValue(lists.into, phrase.to, end);
      }
      return false;
    });
  }

  #hasNewValue(into: Lexicon<true>, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const hit = into.longest(this.#tokens, at);
      if (hit && this.#isNumber(at + hit.length)) return true;
    }
    return false;
  }

  /** A number at `at`, perhaps behind its currency. */
  #isNumber(at: number): boolean {
    const [token, next] = [this.#tokens[at], this.#tokens[at + 1]];
    return token?.kind === "number" || (token?.kind === "mark" && next?.kind === "number");
  }

  /**
   * Without a verb of the past: opening hours, a date that is rather still to come, `on Monday we present`,
   * `Dana leaves in December`.
   */
  #isPresent(phrase: Phrase): boolean {
    if (phrase.again !== undefined && phrase.again <= SOON_DAYS) return true;
    const isWeekday = phrase.kind === "weekday";
    if (isWeekday && (phrase.isRange || this.#isBeforeHours(phrase))) return true;
    const isOpen =
      isWeekday || phrase.kind === "day-of-month" || (phrase.kind === "date" && phrase.again !== undefined);
    const clause = this.#clauses.around(phrase);
    if (isOpen && !phrase.isRange && this.#clauses.hasAny("subjects", clause)) return true;
    if (!isOpen && !this.#isOfAnyYear(phrase)) return false;
    return this.#clauses.hasAny("presents", clause);
  }

  /** `Go-live is in March`; not `is in March moved`, as others than the English say it. */
  #isToBe(phrase: Phrase): boolean {
    if (!this.#isOfAnyYear(phrase) || !this.#isBehind("subjects", phrase)) return false;
    const [start, end] = this.#clauses.around(phrase);
    const [before, behind] = [
      [start, phrase.from - 1],
      [phrase.to, end],
    ] as const;
    // The verb itself begins what has happened elsewhere: `è stato`.
    const isPast = [before, behind].some((span) => this.#clauses.hasMarker("past", span));
    return !isPast && !this.#clauses.hasMarker("done", behind);
  }

  /** A month or quarter of which nobody said the year. */
  #isOfAnyYear({ kind, from, to }: Phrase): boolean {
    return kind === "period" && !this.#tokens.slice(from, to).some(({ word }) => /^\d{4}$/.test(word));
  }

  /** `Sat 9-12`. */
  #isBeforeHours({ to }: Phrase): boolean {
    const [hour, dash, end] = [this.#tokens[to], this.#tokens[to + 1], this.#tokens[to + 2]];
    return hour?.kind === "number" && dash?.kind === "mark" && end?.kind === "number";
  }

  /** The phrase's own clause first, then one it was put in front of, then those before it in the sentence. */
  #tense(phrase: Phrase): Tense {
    const [start, end] = this.#clauses.around(phrase);
    const own = this.#backwards(phrase.from, start) ?? this.#forwards(phrase.to, end);
    if (own) return own;
    if (this.#clauses.hasMarker("aim", [start, end])) return "plan";
    const isFronted = phrase.to === end && phrase.from - start <= 2 && this.#tokens[end]?.word === ",";
    const fronted = isFronted ? this.#forwards(end + 1, this.#clauses.endOf(end + 1)) : null;
    if (fronted) return fronted;
    const [first] = this.#clauses.sentence(phrase);
    let before = start;
    while (before > first && this.#tokens[before - 1]!.word !== ";") {
      const earlier = this.#clauses.startOf(before - 1);
      const tense = this.#backwards(before, earlier);
      if (tense) return tense;
      // `Target: Q2`
      const isHead = this.#tokens[before]!.word === ":";
      if (isHead && this.#clauses.hasMarker("aim", [earlier, before])) return "plan";
      before = earlier;
    }
    return "unknown";
  }

  /** `will be delivered`: a plan rules the participle behind it; `the planned move was made`: `was` decides. */
  #backwards(from: number, start: number): Tense | null {
    let found: Tense | null = null;
    for (let at = from - 1; at >= start; at--) {
      const marker = this.#clauses.marker(at);
      if (marker === "plan" || marker === "past") return marker;
      if (marker === "done") found = "past";
    }
    return found;
  }

  #forwards(from: number, end: number): Tense | null {
    for (let at = from; at < end; at++) {
      const marker = this.#clauses.marker(at);
      if (marker === "plan" || marker === "past") return marker;
      if (marker === "done") return "past";
    }
    return null;
  }
}

function smallBefore(small: Lexicon<true>, tokens: readonly Token[], at: number): number {
  const length = small.endingAt(tokens, at);
  if (length > 0) return length;
  // `until 12:00 on Friday`, `compared with 48 % a year ago`
  const before = tokens[at - 1]!;
  return before.kind === "number" || /^[:.%$€£¥]$/.test(before.word) ? 1 : 0;
}
