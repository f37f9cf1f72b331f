// What a share, multiple or count is a number of: the noun whose amount it is, not merely the nearest one.
import type { Role } from "./figure.ts";
import { markWithin } from "./glue.ts";
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

/** `30 % fewer complaints`, `a third of the cost`, `a 28 % cut in printing costs`: the noun that hangs on the number. */
export function nounBehind(reading: Reading, figure: Place): Role | null {
  const { tokens, marks } = reading;
  const sentence = tokens[figure.last]?.sentence;
  const most = figure.last + BEHIND;
  let unknown = 0;
  let isLinked = false;
  for (let at = figure.last + 1; at <= most && tokens[at]?.sentence === sentence; ) {
    const noun = marks.from("role", at);
    if (noun && tokens[at]?.kind === "word") return roleOf(phraseFrom(reading, at, most).nouns);
    if (marks.from("clauseEnd", at) || tokens[at]?.kind !== "word") return null;
    const change = marks.from("change", at) ?? marks.from("of", at) ?? marks.from("article", at);
    if (change) isLinked = true;
    else if (marks.from("setting", at) && !isLinked) return null;
    else if (marks.from("copula", at) || ++unknown > MOST_UNKNOWN) return null;
    at = (change ?? marks.from("adjective", at) ?? { last: at }).last + 1;
  }
  return null;
}

/** `Calls about missed bins fell by two thirds`: calls. The object of the verb of change before its subject. */
export function nounBefore(reading: Reading, figure: Place): Role | null {
  const { tokens, marks } = reading;
  const sentence = tokens[figure.first]?.sentence;
  const least = Math.max(0, figure.first - BEFORE);
  let end = figure.first - 1;
  while (end >= least && tokens[end]?.sentence === sentence) {
    let start = end;
    while (start > least && tokens[start - 1]?.sentence === sentence && !endsClause(reading, start)) start--;
    const change = lastChange(reading, start, end);
    const object = change === null ? null : headOf(reading, change + 1, end);
    const found = object ?? headOf(reading, start, end);
    if (found) return found;
    end = start - 1;
  }
  return null;
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

function phraseFrom({ tokens, marks }: Reading, first: number, last: number): Phrase {
  const nouns: Noun[] = [];
  let at = first;
  while (at <= last) {
    const noun = marks.from("role", at);
    if (noun) {
      if (noun.last <= last) nouns.push(noun);
      at = noun.last + 1;
      continue;
    }
    const isEnd =
      marks.from("setting", at) ?? marks.from("of", at) ?? marks.from("clauseEnd", at) ?? marks.from("periodAfter", at);
    if (isEnd && tokens[at]?.spaced) return { nouns, end: at + 1 };
    if (nouns.length > 0 && (marks.from("change", at)?.value || marks.from("copula", at))) return { nouns, end: at };
    at++;
  }
  return { nouns, end: at };
}

/** The last noun names the thing, unless one before says that it is unwanted (`failed deployments`) or dear (`server hours`). */
function roleOf(nouns: readonly Noun[]): Role | null {
  const head = nouns.at(-1)?.value ?? null;
  const has = (role: Role) => nouns.some((noun) => noun.value === role);
  if (head === "volume" && has("quality")) return "quality";
  if (head === "time" && has("cost")) return "cost";
  return head;
}

/** True when a clause begins at `at`. A hyphen within a word (`no-shows`) ends none. */
function endsClause({ tokens, marks }: Reading, at: number): boolean {
  const mark = marks.upTo("clauseEnd", at - 1);
  return mark !== null && (tokens[mark.first]?.kind !== "symbol" || isMark(tokens, mark.first));
}

function isMark(tokens: Reading["tokens"], at: number): boolean {
  return tokens[at]?.lower !== "-" || tokens[at]?.spaced === true;
}

/** The last token of the last word of change in [first, last]. */
function lastChange(reading: Reading, first: number, last: number): number | null {
  for (let at = last; at >= first; at--) {
    const mark = reading.marks.upTo("change", at);
    if (mark?.value && mark.first >= first) return at;
  }
  return null;
}

/** Within the figure's own words: `twice the orders`. */
export function nounWithin(reading: Reading, figure: Place): Role | null {
  return markWithin(reading, "role", figure.first, figure.last) ? headOf(reading, figure.first, figure.last) : null;
}
