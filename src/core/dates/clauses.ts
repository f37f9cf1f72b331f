// The clauses of a text and the words in them that tell plans from what has happened.
import type { Grammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** A plan; an aim, which is one unless met; a verb that is past by itself; a participle or state, past unless a plan rules it. */
export type Marker = "plan" | "aim" | "past" | "done";
/** Tokens [start, end). */
export type Span = readonly [start: number, end: number];

/** So many tokens to either side are looked at: a hostile sentence without an end costs no more than a long one. */
const REACH = 60;

export class Clauses {
  readonly #tokens: readonly Token[];
  readonly #grammars: readonly Grammar[];
  readonly #markers: readonly (Marker | undefined)[];
  /** A clause ends before this token: it is a mark, a conjunction or the first of its sentence. */
  readonly #breaks: readonly boolean[];
  /** Of sentences that ask. */
  readonly #asked: ReadonlySet<number>;

  /** `phrases` are dates: their own words mark nothing. */
  constructor(tokens: readonly Token[], grammars: readonly Grammar[], phrases: readonly Phrase[]) {
    this.#tokens = tokens;
    this.#grammars = grammars;
    this.#markers = markersOf(tokens, grammars, phrases);
    this.#breaks = tokens.map(
      (token, at) => token.opens || endsClause(tokens, at) || this.has("conjunctions", at),
    );
    const isAsking = ({ word }: Token, at: number) => word === "?" && !tokens[at + 1]?.glued;
    this.#asked = new Set(tokens.filter(isAsking).map(({ sentence }) => sentence));
  }

  /** `Did it go live on Monday?` */
  isAsked({ from }: Phrase): boolean {
    return this.#asked.has(this.#tokens[from]!.sentence);
  }

  /** Between the marks and conjunctions around a phrase. */
  around({ from, to }: Phrase): Span {
    return [this.startOf(from), this.endOf(to)];
  }

  startOf(at: number): number {
    let start = at;
    while (start > Math.max(0, at - REACH) && !this.#breaks[start]) start--;
    return start < at && endsClause(this.#tokens, start) ? start + 1 : start;
  }

  endOf(at: number): number {
    let end = at;
    while (end < this.#tokens.length && end < at + REACH && !this.#breaks[end]) end++;
    return end;
  }

  sentence({ from, to }: Phrase): Span {
    const { sentence } = this.#tokens[from]!;
    let [start, end] = [from, to];
    while (start > Math.max(0, from - REACH) && this.#tokens[start - 1]!.sentence === sentence) start--;
    while (end < Math.min(this.#tokens.length, to + REACH) && this.#tokens[end]!.sentence === sentence) end++;
    return [start, end];
  }

  marker(at: number): Marker | undefined {
    return this.#markers[at];
  }

  hasMarker(marker: Marker, [start, end]: Span): boolean {
    return this.#markers.slice(start, end).includes(marker);
  }

  /** A phrase of the list begins at `at`. */
  has(
    list: "next" | "live" | "none" | "subjects" | "presents" | "conjunctions" | "begun",
    at: number,
  ): boolean {
    return this.#grammars.some(({ lists, begun }) =>
      list === "begun" ? begun.length(this.#tokens, at) > 0 : lists[list].longest(this.#tokens, at) !== null,
    );
  }

  hasAny(list: "live" | "none" | "subjects" | "presents" | "begun", [start, end]: Span): boolean {
    for (let at = start; at < end; at++) if (this.has(list, at)) return true;
    return false;
  }
}

/** A mark that stands between clauses, not within `A-Z`, `3.5` or `z. B.`. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, word, glued } = tokens[at]!;
  if (kind !== "mark") return false;
  if (word === "-") return !(glued && tokens[at + 1]?.glued);
  if (word === ".") return tokens[at + 1]?.opens ?? true;
  return /^[,;:!?()[\]{}|"“”«»•]$/.test(word);
}

function markersOf(
  tokens: readonly Token[],
  grammars: readonly Grammar[],
  phrases: readonly Phrase[],
): (Marker | undefined)[] {
  const inPhrase = new Set<number>();
  for (const { from, to } of phrases) for (let i = from; i < to; i++) inPhrase.add(i);
  const markers: (Marker | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const { lists, plans, aims, past, done } of grammars) {
    for (let at = 0; at < tokens.length; at++) {
      if (inPhrase.has(at)) continue;
      const none = lists.notPlans.longest(tokens, at)?.length ?? 0;
      const plan = none > 0 ? 0 : plans.length(tokens, at);
      if (plan > 0) markers[at] ??= "plan";
      else if (none === 0 && past.length(tokens, at) > 0) markers[at] ??= "past";
      else if (none === 0 && done.length(tokens, at) > 0) {
        // `verlässt` is written like a participle.
        if (lists.presents.longest(tokens, at) === null) markers[at] ??= "done";
      } else if (none === 0 && aims.length(tokens, at) > 0) markers[at] ??= "aim";
      at += Math.max(0, none - 1, plan - 1);
    }
  }
  return markers;
}
