// A language file made ready for matching, once a language.
import type { Direction, Period, Role } from "./figure.ts";
import { en } from "./languages/en.ts";
import type { Language } from "./languages/language.ts";
import { type Phrases, phrases, wordSet } from "./phrases.ts";

export interface Vocabulary {
  language: Language;
  vagueNumbers: Phrases<number>;
  currencies: Phrases<string>;
  percent: Phrases<"percent" | "points">;
  timeUnits: Phrases<string>;
  multiples: Phrases<{ factor: number; direction: Direction | null }>;
  times: Phrases<true>;
  scores: Phrases<string>;
  insteadOf: Phrases<true>;
  formerly: Phrases<true>;
  hedges: Phrases<"about" | "at-least" | "at-most">;
  /** `null`: a phrase with a word of change that means none (`set up`, `more than`). */
  directions: Phrases<Direction | null>;
  achieved: Phrases<true>;
  periodsAfter: Phrases<Period>;
  periodsBefore: Phrases<Period>;
  roles: Phrases<Role>;
  agency: Phrases<true>;
  identifiers: Phrases<true>;
  prices: Phrases<true>;
  clock: Phrases<true>;
  months: ReadonlySet<string>;
  notCounted: ReadonlySet<string>;
  clauseEnds: ReadonlySet<string>;
}

const languages: readonly Language[] = [en];
const ready = new Map<string, Vocabulary>();

/** The vocabulary of a locale's language; English where there is no file for it yet. */
export function vocabularyOf(locale: string): Vocabulary {
  const code = locale.slice(0, 2).toLowerCase();
  const language = languages.find((l) => l.code === code) ?? en;
  const known = ready.get(language.code);
  if (known) return known;
  const made = prepare(language);
  ready.set(language.code, made);
  return made;
}

function prepare(language: Language): Vocabulary {
  return {
    language,
    vagueNumbers: phrases(language.vagueNumbers),
    currencies: phrases(language.currencies),
    percent: phrases({ ...valued(language.percent, "percent"), ...valued(language.points, "points") }),
    timeUnits: phrases(language.timeUnits),
    multiples: phrases(language.multiples),
    times: wordSet(language.times),
    scores: phrases(language.scores),
    insteadOf: wordSet(language.insteadOf),
    formerly: wordSet(language.formerly),
    hedges: phrases({
      ...valued(language.hedges.about, "about"),
      ...valued(language.hedges["at-least"], "at-least"),
      ...valued(language.hedges["at-most"], "at-most"),
    }),
    directions: phrases<Direction | null>({
      ...valued(language.increase, "increase"),
      ...valued(language.decrease, "decrease"),
      ...Object.fromEntries(
        [...Object.values(language.hedges).flat(), ...language.neutral].map((t) => [t, null]),
      ),
    }),
    achieved: wordSet(language.achieved),
    periodsAfter: phrases(language.periodsAfter),
    periodsBefore: phrases(language.periodsBefore),
    roles: phrases(
      Object.assign(
        {},
        ...Object.entries(language.roles).map(([role, words]) => valued(words, role as Role)),
      ),
    ),
    agency: wordSet(language.agency),
    identifiers: wordSet(language.identifiers),
    prices: wordSet(language.prices),
    clock: wordSet(language.clock),
    months: new Set(language.months),
    notCounted: new Set(language.notCounted),
    clauseEnds: new Set(language.clauseEnds),
  };
}

function valued<T extends string>(texts: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(texts.map((text) => [text, value]));
}
