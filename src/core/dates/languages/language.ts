// What a language file holds: words only, no rules. One file a language; the engine is the same for all.

/** Phrases between bars: `will | going to`. */
export type Phrases = string;
/**
 * Phrases with slots, between bars: `last/past {weekday} | the? {ordinal} of {month}`. `a/b` is either word, `the?`
 * may be missing, what is written together (`q{number}`) stands together in the text.
 * Slots: {count} `3`, `three`, `a couple of`; {unit} one, {units} one or several; {day} 1–31 with or without its mark or
 * as a word, {ordinal} with its mark or as a word, {marked} with its mark; {number} bare digits, {roman} I–IV; {month}
 * also abbreviated, {monthname} in full, {monthweek}; {wd} also abbreviated, {weekday} in full; {year} four digits, {yy}
 * two.
 */
export type Templates = string;
/** Phrases with `*` for a few letters: `will | *erons | ge*t`. */
export type Patterns = string;
/** Twelve, seven or up to 31 entries between bars, in order; the forms of one entry between commas. */
export type Series = string;

/** The first day, about the begin, the middle and the end, the last day. */
export type Part = "first" | "begin" | "middle" | "end" | "last";
export type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

export interface DateLanguage {
  /** ISO 639-1. */
  code: string;
  /** Frequent small words: they tell the language of a text, and may stand behind `on the 3rd`. */
  common: Phrases;
  months: Series;
  /** Only beside a day, a year or a preposition. */
  monthsShort: Series;
  /** Names of months that are also other words or first names: alone they need company. */
  doubtful: Phrases;
  /** Such as need company even beside a day: `3 may`, `3 set`. */
  doubtfulDates: Phrases;
  weekdays: Series;
  weekdaysShort: Series;
  /** `Maiwoche` in January to December. */
  monthWeeks: Series;
  ordinals: Series;
  /** Glued to a number they make it an ordinal: `st`, `.`. */
  ordinalMarks: Phrases;
  /** `three` → 3; vague ones too: `a couple of` → 2. */
  counts: Readonly<Record<string, number>>;
  /** One, several. */
  units: Readonly<Record<Unit, readonly [Phrases, Phrases]>>;

  /** Days from today, each with its phrases: yesterday is -1. */
  days: Readonly<Record<number, Phrases>>;
  /** 0: the latest weekend that has begun; 1: the one before this week; 2: the one before that. */
  weekends: Readonly<Record<number, Phrases>>;
  ago: Templates;
  weekday: {
    on: Templates;
    last: Templates;
    /** In the week under way. */
    thisWeek: Templates;
    lastWeek: Templates;
  };
  /** Whole periods back: 0 is the one under way. */
  periods: Readonly<Record<number, Templates>>;
  /** The same as words of their own, by unit and periods back: `year 1` is last year. */
  named: Readonly<Partial<Record<`${Unit} ${number}`, Phrases>>>;
  /** `the month`: a period only behind `the end of`. */
  thePeriod: Templates;
  dates: Templates;
  /** A bare day of the month: `on the 3rd`, when no thing of that rank follows (`on the 3rd floor`). */
  dayOfMonth: Templates;
  /** The same, whatever follows. */
  dayOfMonthSure: Templates;
  /** Before a month or a year: `in`, `during`. */
  in: Phrases;
  quarters: Templates;
  halves: Templates;
  weeks: Templates;
  weekOfMonth: Templates;
  /** What else makes a number a year: `the year {year}`. */
  inYear: Templates;
  /** Between a month or quarter and its year: `of`, `de`. */
  yearGlue: Phrases;
  /** Before a month, quarter, year or week: `end of`. */
  parts: Readonly<Record<Part, Phrases>>;
  /** The same behind it: `6月末`. */
  partsAfter: Readonly<Partial<Record<Part, Phrases>>>;

  /** Before a numeric date without a year: `on 9/4`. */
  on: Phrases;
  /** Right before a numeric date: `go-live 3/4`. */
  events: Phrases;
  /** Between the ends of a range. */
  to: Phrases;
  /** Small words that may stand between a word of the next lists and the date it is about. */
  small: Phrases;
  /** Before or behind a date: it is still to come. `next` */
  next: Phrases;
  /** Before a date: a limit or the begin of something to come. `until`, `from` */
  limit: Phrases;
  /** The same, unless the clause tells of the past: `from Monday`, `zum 1. März`. */
  unlessPast: Phrases;
  /** Before a date: a habit. `every` */
  every: Phrases;
  /** Before a date: what something is compared with. `than`, `vs` */
  compared: Phrases;
  /** The same before a month, quarter or year; before a day it tells what was decided then: `as agreed on Monday`. */
  likened: Phrases;
  /** `since 11 February`: compared with, unless something is `live` since then. */
  since: Phrases;
  live: Phrases;
  /** `since` also means `from now on`. */
  sinceMeansFrom: boolean;
  /** `since Monday all shops use it` is an event, `since Monday no outage` is none. */
  none: Phrases;
  /** Before a date: the event came later. `after` */
  after: Phrases;
  /** `from 14 days in January to 3`: before the old value; of two words or more, also without a new one: `up from`. */
  from: Phrases;
  /** Before the new one. */
  into: Phrases;
  /** Anywhere in the clause: it is a plan, a wish, a price list or opening hours. */
  plans: Patterns;
  /** Plans too, unless the clause tells that they were met: `target`, `deadline`. */
  aims: Patterns;
  /** They hold a word of plans and are none: `por la mañana`. */
  notPlans: Phrases;
  /** Verbs that are past by themselves: `was`, `wurde`. */
  past: Patterns;
  /** Participles and states, past unless a word of plans rules them: `signed`, `live`. */
  done: Patterns;
  /** What only begins a story: the success came later. `kick-off` */
  begun: Patterns;
  /** Beside a verb that is none of these they make a plan of a present tense: `on Monday we present`. */
  subjects: Phrases;
  /** Verbs of the present that tell of what comes, beside a date without a year: `leaves in December`. */
  presents: Phrases;
  /** They begin a new clause. */
  conjunctions: Phrases;
  /** Right before digits: no date. `invoice`, `version` */
  identifiers: Phrases;
  /** They hold a weekday or month and are none: `Black Friday`. */
  never: Phrases;
  /** True where `3.4.` is a date. */
  dotted: boolean;
}
