// What a share, multiple or count is a number of: the noun whose amount it is, not merely the nearest one.
import type { Role } from "./figure.ts";
import type { Candidate, Reading } from "./reading.ts";
import type { Mark } from "./tags.ts";

/** Tokens looked at before a figure and behind it: a sentence of a megabyte is not read again for each of its numbers. */
const BEFORE = 40;
const BEHIND = 9;
/** Words between the number and the noun it counts: `40 % fewer badly labelled crates`. */
const MOST_UNKNOWN = 3;

type Place = Pick<Candidate, "first" | "last">;
export type Noun = Mark<"role">;

/** The nouns of [first, last] until a preposition, verb or clause end, as one phrase: `support tickets`. */
interface Phrase {
  nouns: Noun[];
  /** The token behind it. */
  end: number;
}

/**
 * `30 % fewer complaints`, `a third of the cost`, `a 28 % cut in printing costs`: the noun that hangs on the number.
 * `isVerb`: the figure is one (`doubled its customer base`), so that its object follows without a link.
 */
export function nounBehind(reading: Reading, figure: Place, isVerb = false): Role | null {
  const { tokens, marks } = reading;
  const last = endOfSentence(reading, figure.last, BEHIND);
  let unknown = 0;
  let isLinked = isVerb;
  for (let at = figure.last + 1; at <= last; ) {
    const noun = marks.from("role", at);
    if (noun) return roleOf(phraseFrom(reading, at, last).nouns);
    if (endsPhrase(reading, at)) return null;
    const link = marks.from("change", at) ?? marks.from("of", at) ?? marks.from("article", at);
    if (link) isLinked = true;
    else if (tokens[at]?.kind === "word" && (!isLinked || isSmall(reading, at) || ++unknown > MOST_UNKNOWN))
      return null;
    at = (link ?? marks.from("adjective", at) ?? { last: at }).last + 1;
  }
  return null;
}

/** `15 % lower than budgeted`: no noun of the number comes any more. */
function isSmall({ marks }: Reading, at: number): boolean {
  return (
    marks.from("copula", at) !== null || (marks.from("notCounted", at) !== null && !marks.from("setting", at))
  );
}

/** `Calls about missed bins fell by two thirds`: calls. The object of the verb of change before its subject. */
export function nounBefore(reading: Reading, figure: Place, isOwnClauseOnly = false): Role | null {
  const { tokens } = reading;
  const sentence = tokens[figure.first]?.sentence;
  const least = Math.max(0, figure.first - BEFORE);
  let end = figure.first - 1;
  while (end >= least && tokens[end]?.sentence === sentence) {
    let start = end;
    while (start > least && tokens[start - 1]?.sentence === sentence && !endsClause(reading, start - 1))
      start--;
    const found = nounOfClause(reading, start, end);
    if (found || isOwnClauseOnly) return found;
    end = start - 1;
  }
  return null;
}

/** `spending fell 58 % although traffic grew by`: what stands behind another number is nearer to the point. */
function nounOfClause(reading: Reading, first: number, last: number): Role | null {
  const change = lastChange(reading, first, last);
  const object = change === null ? null : headOf(reading, change.last + 1, last);
  if (object) return object;
  for (let at = (change?.first ?? first) - 1; at > first; at--) {
    if (reading.tokens[at]?.kind !== "number" || reading.marks.upTo("setting", at - 1)) continue;
    const subject = headOf(reading, at + 1, last);
    if (subject) return subject;
  }
  return headOf(reading, first, last);
}

/** The first phrase of [first, last] that holds a known noun. */
export function headOf(reading: Reading, first: number, last: number): Role | null {
  for (let at = first; at <= last; ) {
    const { nouns, end } = phraseFrom(reading, at, last);
    if (nouns.length > 0) return roleOf(nouns);
    at = Math.max(end, at + 1);
  }
  return null;
}

function phraseFrom(reading: Reading, first: number, last: number): Phrase {
  const { tokens, marks } = reading;
  const nouns: Noun[] = [];
  let at = first;
  while (at <= last) {
    const noun = marks.from("role", at);
    if (noun && noun.last <= last) {
      nouns.push(noun);
      at = noun.last + 1;
      continue;
    }
    if (endsPhrase(reading, at) || marks.from("setting", at) || marks.from("of", at))
      return { nouns, end: at + 1 };
    const isVerb =
      marks.from("change", at)?.value || marks.from("notCounted", at) || tokens[at]?.kind === "number";
    if (nouns.length > 0 && isVerb) return { nouns, end: at };
    at++;
  }
  return { nouns, end: at };
}

/** A hyphen within a word (`no-shows`) ends nothing. */
function endsPhrase({ tokens, marks }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === "symbol" && !token.spaced && token.lower === "-")) return false;
  return (
    token.kind === "symbol" || marks.from("clauseEnd", at) !== null || marks.from("periodAfter", at) !== null
  );
}

function endsClause(reading: Reading, at: number): boolean {
  const mark = reading.marks.upTo("clauseEnd", at);
  return mark !== null && endsPhrase(reading, mark.first);
}

function endOfSentence({ tokens }: Reading, at: number, reach: number): number {
  let last = at;
  while (last < at + reach && tokens[last + 1]?.sentence === tokens[at]?.sentence) last++;
  return last;
}

/** The last noun names the thing, unless one before says that it is unwanted (`failed builds`) or dear (`server hours`). */
function roleOf(nouns: readonly Noun[]): Role | null {
  const head = nouns.at(-1)?.value ?? null;
  const has = (role: Role) => nouns.some((noun) => noun.value === role);
  if (head === "volume" && has("quality")) return "quality";
  if (head === "time" && has("cost")) return "cost";
  return head;
}

function lastChange({ marks }: Reading, first: number, last: number): Place | null {
  for (let at = last; at >= first; at--) {
    const mark = marks.upTo("change", at);
    if (mark?.value && mark.first >= first) return mark;
  }
  return null;
}

/** Within the figure's own words: `twice the orders`. The `times` of `ten times` are none. */
export function nounWithin(reading: Reading, { first, last }: Place): Role | null {
  let from = first;
  for (let at = first; at <= last; at++) if (reading.marks.from("times", at)) from = at + 1;
  return headOf(reading, from, last);
}

/** `72 % of requests are solved at first contact`: what is told of the things that a share is of. */
export function isToldOfQuality(reading: Reading, { first, last }: Place): boolean {
  const { marks } = reading;
  const end = endOfSentence(reading, last, BEHIND);
  for (let at = first; at <= end; at++) {
    if (at > last && endsPhrase(reading, at)) return false;
    if (marks.from("role", at)?.value === "quality") return true;
  }
  return false;
}
