// What a language file holds: words only, no rules. One file a language; the engine is the same for all.
import type { Direction, Period, Role } from "../figure.ts";

/**
 * All words are lower-case. A phrase is its words as people write them (`p.a.`, `full-time`, `l'année`), cut like any
 * text. A word may be a stem (`reduc*`) or, where a language writes compounds, an ending (`*kosten`); an asterisk stands
 * for any letters or none.
 */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** Written without blanks: every character counts as a word, so all reach twice as far. */
  isUnspaced?: true;
  /** The decimal mark of plain text in this language; the other one groups thousands. */
  decimal: "." | ",";
  /** Small words that tell this language from its neighbours. */
  telltale: readonly string[];

  /** `twelve` → 12; tens and units add up. */
  cardinals: Readonly<Record<string, number>>;
  /** `thousand` → 1000: multiply what was read so far. Abbreviations belong here too. */
  scales: Readonly<Record<string, number>>;
  /** Words that stand for one before a scale or a fraction: `a million`, `a third`. */
  articles: readonly string[];
  /** Words between two parts of one number: `one hundred and five`. */
  numberGlue: readonly string[];
  /** True where number words are written together: `fünfundzwanzigtausend`. */
  joinsNumbers: boolean;
  /** True where every noun begins with a capital: the thing counted is told by it. */
  capitalNouns?: boolean;
  /** Behind a number or its unit: `and a half` → 0.5. */
  andHalf: Readonly<Record<string, number>>;
  /** `third` → 1/3; a cardinal or article before it multiplies: `two thirds`. */
  fractions: Readonly<Record<string, number>>;
  /** Phrases that stand for a number: `a couple of` → 2, `half a` → 0.5. */
  vagueNumbers: Readonly<Record<string, number>>;
  /** Phrases for a time without a number, as the far end of a pair: `a few minutes` → minutes, `overnight` → hours. */
  vagueTimes: Readonly<Record<string, string>>;
  /** `9 out of 10`, `one in five`. */
  outOf: readonly string[];

  /** Currency names → ISO 4217, or a family of currencies (`$`, `kr`, `¥`) that is resolved later. */
  currencies: Readonly<Record<string, string>>;
  /** Hundredths → currency or family: `cents` → `$`. */
  cents: Readonly<Record<string, string>>;
  /** Beside a bare `45k` they make it money: `saved`, `margin`, `budget`. Things that are counted are none. */
  moneyNouns?: readonly string[];
  /** Words between an amount and its currency: `2 millones de euros`. */
  currencyGlue: readonly string[];
  percent: readonly string[];
  points: readonly string[];
  basisPoints: readonly string[];
  /** Tens of percent: `3割`, `三成`. */
  tenths?: readonly string[];
  timeUnits: Readonly<Record<string, string>>;
  /** Words that may stand between a number and its unit or the thing counted: `9 working days`, `12 new leads`. */
  adjectives: readonly string[];
  /** Behind a number: `3 times`, `3-fold`. */
  times: readonly string[];
  /** Before a number: `by a factor of 3`. */
  factors: readonly string[];
  /** Words that carry a multiple by themselves: `doubled` → 2, `halved` → 0.5. */
  multiples: Readonly<Record<string, { factor: number; direction: Direction | null }>>;
  /** Words that are never the thing counted. */
  notCounted: readonly string[];
  /** Names of scores that stand beside their number: `NPS 31`. Value: the unit as shown. */
  scores: Readonly<Record<string, string>>;

  from: readonly string[];
  /** Between the old value and the new one, with `from` or a word of change before: `to`. */
  to: readonly string[];
  /** Before a difference: `rose by 5 to 12`. */
  by: readonly string[];
  /** Between the new value and the old one (`4 instead of 9`), or before the old one, which then comes first. */
  insteadOf: readonly string[];
  /** What announces the old value: `used to take 9 days`. */
  formerly: readonly string[];
  /** Those of `formerly` that tell of the past and no more: alone they prove no change. */
  copulas?: readonly string[];
  /** What announces the new one: `now 4`. */
  nowadays: readonly string[];
  /** Between two ends of a range: `10 to 15`, `between 10 and 15` has its `and` here too. */
  rangeGlue: readonly string[];
  /** Before a range: `between 10 and 15`. */
  between: readonly string[];
  hedges: Readonly<Record<"about" | "at-least" | "at-most", readonly string[]>>;
  /** Hedges behind the figure: `20時間以上`. */
  hedgesAfter?: Readonly<Record<"about" | "at-least" | "at-most", readonly string[]>>;

  increase: readonly string[];
  decrease: readonly string[];
  /** More speed, less time: `faster`. */
  faster: readonly string[];
  /** Up for what should be high, down for what should be low: `improved`. */
  better: readonly string[];
  /** The other way round: `worsened`. */
  worse: readonly string[];
  /** Things that should be low: costs, times, errors. */
  lessIsBetter: readonly string[];
  /** Phrases that hold a word of change and mean none: `set up`. */
  neutral: readonly string[];
  /** Words that make a time, count or share a result though nothing rose or fell: `two days ahead of plan`. */
  achieved: readonly string[];
  /** Words that make a number a mere description: `employs 300 people`, `a team of 5`. */
  described: readonly string[];
  /** Hopes, targets, offers and conditions: what follows is no result yet. */
  planned: readonly string[];
  /** Phrases with a word of planning that tell of what was done: `ahead of plan`, `above target`. */
  notPlanned: readonly string[];
  /** Before a number that puts the one before it in other terms: `8 %, which is 300 parcels a week`. */
  thatIs: readonly string[];
  /** What denies the words behind it: `did not`, `no savings`. */
  negated: readonly string[];
  /** Phrases with a word of denial that deny nothing: `not only`, `no longer`. */
  notNegated: readonly string[];
  /** A sentence with one of these quotes prices or conditions, no result. */
  prices: readonly string[];
  /** Money of a sentence with one of these goes to the agency. */
  agency: readonly string[];
  /** Money that a client may grant: `budget`, `PO`. By itself it is the client's own. */
  budgets?: readonly string[];
  /** What makes such money the agency's: `released`, `received`. */
  granted?: readonly string[];

  /** Directly after a figure (or after a slash): `a year`, `per month`. */
  periodsAfter: Readonly<Record<string, Period>>;
  /** Before such a phrase they make it a stretch of time: `after a year`, where `a year` alone is a rate. */
  spans?: readonly string[];
  /** Directly before a figure's own words: `annual savings of`. */
  periodsBefore: Readonly<Record<string, Period>>;
  roles: Readonly<Record<Exclude<Role, "other">, readonly string[]>>;
  /** Words right before a number that make it a name: `invoice 10045`, `room 402`. */
  identifiers: readonly string[];
  months: readonly string[];
  /** Where the house number stands before the street's name: what ends one (`1200 Orchard Rd`). */
  streets?: readonly string[];
  /** `80 % of the load` is a share unless something changed. */
  of: readonly string[];
  /** After a time they make it a moment, no result: `three weeks ago`. */
  ago: readonly string[];
  /** Before a time they make it a moment or a deadline: `in 3 weeks`, `within 30 days`, `since`. */
  momentBefore: readonly string[];
  /** Before a count they make it what the note reports: `already 860`, `all 86`. */
  emphatic?: readonly string[];
  /** Before a count or time they make it a circumstance: `in 14 countries`, `for 25 users`. */
  settings: readonly string[];
  /** What a word of change or role reaches over only with effort. */
  clauseEnds: readonly string[];
  /** After a number they make it a time of day. */
  clock: readonly string[];
}
