// Date phrases that chrono-node misses or resolves forward: numeric dates, quarters, halves, weeks, last month, the 3rd.
import {
  type Day,
  type Days,
  dayOf,
  halfOf,
  latestBegun,
  monthOf,
  oneDay,
  periodBack,
  quarterOf,
  weekOf,
  yearOf,
} from "./calendar.ts";
import { type DateWords, wordsOf } from "./words.ts";

export interface DatePhrase extends Days {
  start: number;
  end: number;
}

interface Rule {
  /** Every repetition is bounded: linear in the text. */
  pattern: RegExp;
  /** `g` are the match's groups. Null: no date after all. */
  read: (g: readonly string[], today: Day) => Days | null;
}

const BEFORE = "(?<![\\p{L}\\p{N}.,/:#-])";
const AFTER = "(?![\\p{L}\\p{N}]|[.,/:-]\\d)";

/** All of them in the order of the text; overlapping ones too. */
export function ownPhrases(text: string, today: Day, locale: string): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (const { pattern, read } of rulesOf(locale)) {
    for (const match of text.matchAll(pattern)) {
      const days = read(
        match.map((group) => group ?? ""),
        today,
      );
      if (days) found.push({ ...days, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const ready = new Map<string, Rule[]>();

function rulesOf(locale: string): Rule[] {
  const known = ready.get(locale);
  if (known) return known;
  const made = [...numericRules(locale), ...periodRules(), ...wordsOf(locale).flatMap(wordRules)];
  ready.set(locale, made);
  return made;
}

function rule(source: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(BEFORE + source + AFTER, "giu"), read };
}

function numericRules(locale: string): Rule[] {
  const monthFirst = isMonthFirst(locale);
  const rules = [
    rule("(\\d{4})-(\\d{2})-(\\d{2})", (g) => certain(dayOf(Number(g[1]), Number(g[2]), Number(g[3])))),
    rule("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})", (g, today) =>
      certain(numericDay(fullYear(g[4]), Number(g[1]), Number(g[3]), monthFirst && g[2] !== ".", today)),
    ),
    rule("(?:on|am|le|el|em|op) (\\d{1,2})/(\\d{1,2})", (g, today) =>
      latestBegun(today, (year) => certain(numericDay(year, Number(g[1]), Number(g[2]), monthFirst, today))),
    ),
  ];
  if (!locale.startsWith("en")) {
    // 3.3. without a year, as German and its neighbours write it
    rules.push(
      rule("(\\d{1,2})\\.\\s?(\\d{1,2})\\.", (g, today) =>
        latestBegun(today, (year) => certain(dayOf(year, Number(g[2]), Number(g[1])))),
      ),
    );
  }
  return rules;
}

function certain(day: Day | null): Days | null {
  return day && oneDay(day);
}

function fullYear(text = ""): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The other order is taken when this one names no day, or a day that has not come yet. */
function numericDay(year: number, a: number, b: number, monthFirst: boolean, today: Day): Day | null {
  const usual = monthFirst ? dayOf(year, a, b) : dayOf(year, b, a);
  const other = monthFirst ? dayOf(year, b, a) : dayOf(year, a, b);
  if (!usual) return other;
  return isAfter(usual, today) && other && !isAfter(other, today) ? other : usual;
}

function isAfter(day: Day, other: Day): boolean {
  return day.since(other).days > 0;
}

/** CLDR: the month stands first in plain `en` and in the United States, the Philippines and Canada. */
function isMonthFirst(locale: string): boolean {
  return /^en(?:-(?:US|PH|CA))?$/.test(locale);
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
};

function periodRules(): Rule[] {
  const year = "(?:[ ,/-]{1,2}(?:of )?(?:fy)?((?:19|20)\\d\\d)|[ -]?['’](\\d\\d))?";
  const inYear = (g: readonly string[], at: number) => fullYear(g[at] || g[at + 1] || "");
  const numbered = (make: (year: number, n: number) => Days | null) => (g: readonly string[], today: Day) => {
    const n = Number(g[1]) || ORDINALS[(g[1] ?? "").toLowerCase()] || 0;
    const stated = inYear(g, 2);
    return stated ? make(stated, n) : latestBegun(today, (y) => make(y, n));
  };
  const swapped = (make: (year: number, n: number) => Days | null) => (g: readonly string[]) =>
    make(Number(g[1]), Number(g[2]));
  return [
    rule(`Q([1-4])${year}`, numbered(quarterOf)),
    rule("((?:19|20)\\d\\d)[ /-]?Q([1-4])", swapped(quarterOf)),
    rule(`(?:the )?(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter${year}`, numbered(quarterOf)),
    rule(`([1-4])\\. Quartal${year}`, numbered(quarterOf)),
    rule(`H([12])${year}`, numbered(halfOf)),
    rule("((?:19|20)\\d\\d)[ /-]?H([12])", swapped(halfOf)),
    rule(`(?:the )?(first|second|1st|2nd) half of(?: the year)?${year}`, numbered(halfOf)),
    rule(`([12])\\. Halbjahr${year}`, numbered(halfOf)),
    rule(
      `(?:calendar week|week|wk|cw|kw|kalenderwoche|semaine|semana|settimana|vecka|uge)[ .]{1,2}(\\d{1,2})${year}`,
      numbered(weekOf),
    ),
    rule("(?:KW|CW)(\\d{1,2})()()", numbered(weekOf)),
    rule("((?:19|20)\\d\\d)-?W(\\d{2})", swapped(weekOf)),
    rule("(?:on )?the (\\d{1,2})(?:st|nd|rd|th)(?= *(?:[.,;:!?)\\n]|$))", dayOfMonth),
    rule("on the (\\d{1,2})(?:st|nd|rd|th)(?! of)", dayOfMonth),
  ];
}

/** The latest 3rd that has come. */
function dayOfMonth(g: readonly string[], today: Day): Days | null {
  for (let back = 0; back < 3; back++) {
    const month = today.with({ day: 1 }).subtract({ months: back });
    const day = dayOf(month.year, month.month, Number(g[1]));
    if (day && !isAfter(day, today)) return oneDay(day);
  }
  return null;
}

function wordRules(words: DateWords): Rule[] {
  const year = "(?:,? (?:of |de )?((?:19|20)\\d\\d))?";
  const months = words.months.map((name, i) => [name, i + 1] as const);
  const monthNumber = new Map(months);
  const part = alternatives(Object.keys(words.partsOfMonth));
  return [
    rule(alternatives(Object.keys(words.days)), (g, today) =>
      oneDay(today.add({ days: words.days[(g[0] ?? "").toLowerCase()] ?? 0 })),
    ),
    rule(alternatives(Object.keys(words.periods)), (g, today) => {
      const [period, back] = words.periods[(g[0] ?? "").toLowerCase()] ?? (["week", 1] as const);
      return periodBack(today, period, back);
    }),
    rule(`${part}[ -]?${alternatives(words.months)}${year}`, (g, today) => {
      const month = monthNumber.get((g[2] ?? "").toLowerCase()) ?? 1;
      const where = words.partsOfMonth[(g[1] ?? "").toLowerCase()] ?? "end";
      const inYear = (y: number) => partOf(monthOf(y, month), where);
      return g[3] ? inYear(Number(g[3])) : latestBegun(today, inYear);
    }),
    rule(`${alternatives(words.inYear)} ((?:19|20)\\d\\d)`, (g) => yearOf(Number(g[2]))),
  ];
}

function partOf(month: Days, where: "begin" | "middle" | "end"): Days {
  if (where === "begin") return { ...month, last: month.first.with({ day: 7 }) };
  if (where === "middle")
    return { ...month, first: month.first.with({ day: 11 }), last: month.first.with({ day: 20 }) };
  return { ...month, first: month.last.subtract({ days: 6 }) };
}

function alternatives(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return `(${longestFirst.map((p) => p.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")).join("|")})`;
}
