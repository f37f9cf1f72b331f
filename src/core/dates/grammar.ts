// A language file made ready: its words as lexicons, its templates indexed by the words they begin with.
import type { DateLanguage, Part, Unit } from "./languages/language.ts";
import { Lexicon, lexicon, Patterns, split } from "./lexicon.ts";
import { DIGITS, type Slot, type Slots, slotsOf } from "./slots.ts";
import { firstWords, matchTemplate, parseTemplate, type Template } from "./template.ts";
import type { Token } from "./tokens.ts";

/** What a template speaks of; `read-template.ts` makes days of it. */
export type Rule =
  | { is: "day" | "weekend" | "period"; back: number }
  | { is: "named-period"; unit: Unit; back: number }
  | { is: "on-weekday" | "last-weekday" | "weekday-this-week" | "weekday-last-week" }
  | {
      is:
        | "ago"
        | "the-period"
        | "date"
        | "day-of-month"
        | "day-of-month-sure"
        | "day-alone"
        | "month"
        | "in-month";
    }
  | { is: "quarter" | "half" | "week" | "week-of-month" | "year" | "in-year" };

export interface Match {
  rule: Rule;
  slots: Slots;
  /** Token behind the last one. */
  end: number;
}

const LISTS = [
  "common",
  "doubtful",
  "doubtfulDates",
  "yearGlue",
  "in",
  "on",
  "events",
  "to",
  "small",
  "next",
  "limit",
  "unlessPast",
  "every",
  "compared",
  "likened",
  "since",
  "live",
  "none",
  "after",
  "from",
  "into",
  "notPlans",
  "subjects",
  "presents",
  "conjunctions",
  "identifiers",
  "never",
] as const;

export class Grammar {
  readonly language: DateLanguage;
  readonly lists: Readonly<Record<(typeof LISTS)[number], Lexicon<true>>>;
  readonly plans: Patterns;
  readonly aims: Patterns;
  readonly past: Patterns;
  readonly done: Patterns;
  readonly begun: Patterns;
  readonly parts: Lexicon<Part>;
  readonly partsAfter: Lexicon<Part>;
  readonly #slots: ReadonlyMap<string, Slot>;
  readonly #byFirstWord = new Map<string, { rule: Rule; template: Template }[]>();

  constructor(language: DateLanguage) {
    this.language = language;
    this.lists = Object.fromEntries(LISTS.map((name) => [name, lexicon(language[name])])) as Grammar["lists"];
    this.plans = new Patterns(language.plans);
    this.aims = new Patterns(language.aims);
    this.past = new Patterns(language.past);
    this.done = new Patterns(language.done);
    this.begun = new Patterns(language.begun);
    this.parts = partsOf(language.parts);
    this.partsAfter = partsOf(language.partsAfter);
    this.#slots = slotsOf(language);
    for (const [rule, templates] of rulesOf(language)) this.#add(rule, templates);
  }

  /** Every reading of every template that begins at token `at`. */
  matches(tokens: readonly Token[], at: number): Match[] {
    const { word, kind } = tokens[at]!;
    const found: Match[] = [];
    for (const first of kind === "number" ? [word, DIGITS] : [word]) {
      for (const { rule, template } of this.#byFirstWord.get(first) ?? []) {
        const match = matchTemplate(template, tokens, at);
        if (match) found.push({ rule, slots: match.slots, end: match.end });
      }
    }
    return found;
  }

  /** A month, in full or abbreviated, begins at token `at`. */
  isMonth(tokens: readonly Token[], at: number): boolean {
    return this.#slots.get("month")!.read(tokens, at) !== null;
  }

  /** A day of the month that ends right before token `end`: where it begins. */
  dayBefore(tokens: readonly Token[], end: number): { at: number; day: number } | null {
    for (let at = Math.max(0, end - 3); at < end; at++) {
      const hit = this.#slots.get("day")!.read(tokens, at);
      if (hit?.length === end - at) return { at, day: hit.slots.day ?? 0 };
    }
    return null;
  }

  #add(rule: Rule, templates: string): void {
    for (const source of split(templates)) {
      const template = parseTemplate(source, this.#slots);
      for (const word of firstWords(template)) {
        const there = this.#byFirstWord.get(word);
        if (there) there.push({ rule, template });
        else this.#byFirstWord.set(word, [{ rule, template }]);
      }
    }
  }
}

function rulesOf(language: DateLanguage): [Rule, string][] {
  const numbered = (is: "day" | "weekend" | "period", lists: Readonly<Record<number, string>>) =>
    Object.entries(lists).map(([back, list]): [Rule, string] => [{ is, back: Number(back) }, list]);
  const named = Object.entries(language.named).map(([key, list]): [Rule, string] => {
    const [unit, back] = key.split(" ") as [Unit, string];
    return [{ is: "named-period", unit, back: Number(back) }, list ?? ""];
  });
  const behindIn = (slot: string) => split(language.in).map((word) => `${word} ${slot}`);
  return [
    ...numbered("day", language.days),
    ...numbered("weekend", language.weekends),
    ...numbered("period", language.periods),
    ...named,
    [{ is: "on-weekday" }, `{wd} | ${language.weekday.on}`],
    [{ is: "last-weekday" }, language.weekday.last],
    [{ is: "weekday-this-week" }, language.weekday.thisWeek],
    [{ is: "weekday-last-week" }, language.weekday.lastWeek],
    [{ is: "ago" }, language.ago],
    [{ is: "the-period" }, language.thePeriod],
    [{ is: "date" }, `{day} {month} | {day} - {month} | ${language.dates}`],
    [{ is: "day-of-month" }, language.dayOfMonth],
    [{ is: "day-of-month-sure" }, language.dayOfMonthSure],
    [{ is: "day-alone" }, "{marked}"],
    [{ is: "month" }, "{monthname}"],
    [{ is: "in-month" }, behindIn("{month}").join("|")],
    [{ is: "quarter" }, language.quarters],
    [{ is: "half" }, language.halves],
    [{ is: "week" }, language.weeks],
    [{ is: "week-of-month" }, language.weekOfMonth],
    [{ is: "year" }, "{year}"],
    [{ is: "in-year" }, [...behindIn("{year}"), language.inYear].join("|")],
  ];
}

function partsOf(parts: Readonly<Partial<Record<Part, string>>>): Lexicon<Part> {
  const made = new Lexicon<Part>();
  for (const [part, list] of Object.entries(parts)) {
    for (const phrase of split(list)) made.add(phrase, part as Part);
  }
  return made;
}
