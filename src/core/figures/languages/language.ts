// What a language file holds: words only, no rules. One file a language; the engine is the same for all.
import type { Period, Role } from "../figure.ts";

/** All words are lower-case; a phrase is its words separated by single spaces, punctuation as its own word. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** The decimal mark of plain text in this language; the other one groups thousands. */
  decimal: "." | ",";
  /** `twelve` → 12; tens and units add up, `and` between them is allowed. */
  cardinals: Readonly<Record<string, number>>;
  /** `thousand` → 1000: multiply what was read so far. Abbreviations belong here too. */
  scales: Readonly<Record<string, number>>;
  /** Words before a scale that stand for one: `a million`. */
  articles: readonly string[];
  /** Phrases that stand for a number: `a couple of` → 2. */
  vagueNumbers: Readonly<Record<string, number>>;
  /** Words between two parts of one number: `one hundred and five`. */
  numberGlue: readonly string[];
  /** Currency names → ISO 4217, or a family of currencies (`$`, `kr`, `¥`) that is resolved later. */
  currencies: Readonly<Record<string, string>>;
  /** Words between an amount and its currency: `2 million of euros`. */
  currencyGlue: readonly string[];
  percent: readonly string[];
  points: readonly string[];
  timeUnits: Readonly<Record<string, string>>;
  /** Words that may stand between a number and its time unit: `9 working days`. */
  timeAdjectives: readonly string[];
  times: readonly string[];
  /** Words that carry a multiple by themselves: `doubled` → 2, `halved` → 0.5. */
  multiples: Readonly<Record<string, { factor: number; direction: "increase" | "decrease" | null }>>;
  /** Words that may stand between a number and the thing counted: `12 new leads`. */
  countAdjectives: readonly string[];
  /** Words that are never the thing counted. */
  notCounted: readonly string[];
  /** Names of scores that come before their number: `NPS 31`. Value: the unit as shown. */
  scores: Readonly<Record<string, string>>;
  from: readonly string[];
  to: readonly string[];
  /** `52, up from 31`: what stands between the new value and the old one. */
  insteadOf: readonly string[];
  /** `used to take 9 days, now 4`: what announces the old value, and the new one. */
  formerly: readonly string[];
  nowadays: readonly string[];
  hedges: Readonly<Record<"about" | "at-least" | "at-most", readonly string[]>>;
  increase: readonly string[];
  decrease: readonly string[];
  /** Phrases that hold a word of change and mean none: `set up`. */
  neutral: readonly string[];
  /** Words that make a time or a count a result though nothing rose or fell: `two days ahead of plan`. */
  achieved: readonly string[];
  /** Directly after a figure (or after a slash): `a year`, `per month`. */
  periodsAfter: Readonly<Record<string, Period>>;
  /** Directly before a figure's own words: `annual savings of`. */
  periodsBefore: Readonly<Record<string, Period>>;
  roles: Readonly<Record<Exclude<Role, "other">, readonly string[]>>;
  /** Money of a sentence with one of these goes to the agency. */
  agency: readonly string[];
  /** Words right before a number that make it a name: `invoice 10045`, `room 402`. */
  identifiers: readonly string[];
  /** A sentence with one of these quotes prices or conditions, no result. */
  prices: readonly string[];
  months: readonly string[];
  /** `80 % of the load` is a share unless something changed. */
  of: readonly string[];
  /** After `a year` they make it a moment, no period. */
  ago: readonly string[];
  /** What a word of change or role reaches over only with effort. */
  clauseEnds: readonly string[];
  /** After a number they make it a time of day. */
  clock: readonly string[];
}
