// One date phrase found in a text, before anybody asked whether its event is past.
import type { Days } from "./calendar.ts";
import type { Grammar } from "./grammar.ts";

export interface Phrase extends Days {
  /** Tokens: the first, and the one behind the last. */
  from: number;
  to: number;
  kind: "near" | "weekday" | "date" | "day-of-month" | "period" | "year";
  /** The language it was said in. */
  grammar: Grammar;
  /** True for `3 to 5 March`, `Monday to Friday`. */
  isRange: boolean;
  /** Its own words say that it is over: `yesterday`, `last Friday`, `two weeks ago`. */
  isOver: boolean;
  /** A bare year, `the month`: a date only with `the end of` before it. */
  isWeak: boolean;
}
