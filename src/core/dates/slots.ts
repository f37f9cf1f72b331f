// What stands in the slots of a language's templates: months, weekdays, counts, units, years.
import type { DateLanguage, Unit } from "./languages/language.ts";
import { Lexicon, lexicon, series, split } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the slots of one match held. */
export interface Slots {
  count?: number;
  unit?: Unit;
  day?: number;
  number?: number;
  month?: number;
  /** 1 is Monday. */
  weekday?: number;
  year?: number;
  /** The month or weekday was abbreviated. */
  short?: boolean;
  /** The day bore its mark or was a word: `3rd`, `third`. */
  ranked?: boolean;
}

export interface Slot {
  /** The words it may begin with; DIGITS for any number. */
  firstWords: readonly string[];
  /** The longest reading at token `at`; null for none. */
  read: (tokens: readonly Token[], at: number) => { length: number; slots: Slots } | null;
}

export const DIGITS = "#";
/** Quarters and halves in Polish, Spanish and Italian: `III kwartał`. */
const ROMAN = series("i | ii | iii | iv");

/** By their names in templates. */
export function slotsOf(language: DateLanguage): ReadonlyMap<string, Slot> {
  const months = series(language.months);
  const weekdays = series(language.weekdays);
  const ordinals = series(language.ordinals);
  const marks = lexicon(language.ordinalMarks);
  const counts = new Lexicon<number>();
  for (const [phrase, value] of Object.entries(language.counts)) counts.add(phrase, value);
  return new Map<string, Slot>([
    ["month", abbreviated(months, series(language.monthsShort), "month")],
    ["monthname", inWords(months, "month")],
    ["monthweek", inWords(series(language.monthWeeks), "month")],
    ["wd", abbreviated(weekdays, series(language.weekdaysShort), "weekday")],
    ["weekday", inWords(weekdays, "weekday")],
    ["unit", inWords(unitsOf(language, false), "unit")],
    ["units", inWords(unitsOf(language, true), "unit")],
    ["count", either(inWords(counts, "count"), inDigits("count", 1, 999))],
    ["number", inDigits("number", 1, 53)],
    ["roman", { ...inWords(ROMAN, "number"), read: capitalOnly(inWords(ROMAN, "number")) }],
    ["year", inDigits("year", 1900, 2099)],
    ["yy", shortYear()],
    ["day", either(ranked(ordinals), either(withMark(marks), inDigits("day", 1, 31)))],
    ["ordinal", either(ranked(ordinals), withMark(marks))],
    ["marked", withMark(marks)],
  ]);
}

function unitsOf({ units }: DateLanguage, alsoSeveral: boolean): Lexicon<Unit> {
  const made = new Lexicon<Unit>();
  for (const [unit, [one, several]] of Object.entries(units)) {
    for (const form of split(alsoSeveral ? `${one} | ${several}` : one)) made.add(form, unit as Unit);
  }
  return made;
}

function inWords<T extends number | Unit>(words: Lexicon<T>, key: keyof Slots): Slot {
  return {
    firstWords: [...words.firstWords()],
    read: (tokens, at) => {
      const hit = words.longest(tokens, at);
      return hit && { length: hit.length, slots: { [key]: hit.value } };
    },
  };
}

/** `3 Sept. 2025`: the point belongs to it. */
function abbreviated(full: Lexicon<number>, short: Lexicon<number>, key: "month" | "weekday"): Slot {
  const inFull = inWords(full, key);
  return {
    firstWords: [...inFull.firstWords, ...short.firstWords()],
    read: (tokens, at) => {
      const whole = inFull.read(tokens, at);
      const hit = short.longest(tokens, at);
      if (!hit || (whole && whole.length >= hit.length)) return whole;
      const point = tokens[at + hit.length];
      const length = hit.length + (point?.word === "." && point.glued ? 1 : 0);
      return { length, slots: { [key]: hit.value, short: true } };
    },
  };
}

/** Without leading zeros beyond the digits that `to` has. */
function inDigits(key: keyof Slots, from: number, to: number): Slot {
  return {
    firstWords: [DIGITS],
    read: (tokens, at) => {
      const { kind, word } = tokens[at]!;
      const value = kind === "number" && word.length <= String(to).length ? Number(word) : Number.NaN;
      return value >= from && value <= to ? { length: 1, slots: { [key]: value } } : null;
    },
  };
}

function shortYear(): Slot {
  return {
    firstWords: [DIGITS],
    read: (tokens, at) => {
      const { kind, word } = tokens[at]!;
      return kind === "number" && word.length === 2
        ? { length: 1, slots: { year: 2000 + Number(word) } }
        : null;
    },
  };
}

function ranked(ordinals: Lexicon<number>): Slot {
  const slot = inWords(ordinals, "day");
  return {
    ...slot,
    read: (tokens, at) => {
      const hit = slot.read(tokens, at);
      return hit && { ...hit, slots: { ...hit.slots, ranked: true } };
    },
  };
}

/** `3rd`, `3.`, `3:e`. */
function withMark(marks: Lexicon<true>): Slot {
  const digits = inDigits("day", 1, 31);
  return {
    ...digits,
    read: (tokens, at) => {
      const hit = digits.read(tokens, at);
      const mark = tokens[at + 1]?.glued ? marks.longest(tokens, at + 1) : null;
      return hit && mark && { length: 1 + mark.length, slots: { ...hit.slots, ranked: true } };
    },
  };
}

function either(one: Slot, other: Slot): Slot {
  return {
    firstWords: [...one.firstWords, ...other.firstWords],
    read: (tokens, at) => one.read(tokens, at) ?? other.read(tokens, at),
  };
}

function capitalOnly({ read }: Slot): Slot["read"] {
  return (tokens, at) => (tokens[at]!.capital ? read(tokens, at) : null);
}
