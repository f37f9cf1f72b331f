// The timeline's own words and dates, one table a language: English (also for any other) and German.
import { Temporal } from "temporal-polyfill";
import { isGerman, regional } from "../dates/regional.ts";
import type { DatePrecision } from "../entry/understanding.ts";

interface Words {
  subtitle: (span: string) => string;
  span: (from: string, to: string) => string;
  /** Of results that belong to no success; told where there is no success. No project: where is not told. */
  counts: (successes: number, projects: number, results: number) => string;
  andFurther: (results: number) => string;
  withNumber: (count: number) => string;
  pending: string;
  /** A result whose title nobody cleared. */
  untitled: string;
  ledTo: (title: string) => string;
  more: (count: number) => string;
  otherWork: string;
  draft: string;
  private: string;
  internal: string;
  agency: string;
  copyOf: (number: number) => string;
  reportedBy: (client: string, day: string) => string;
  /** For the PM: the same figure beside several successes. */
  sharesFigure: (numbers: readonly number[]) => string;
  withANumber: (some: number, all: number) => { words: string; label: string };
  totals: string;
  totalsIntro: (span: string) => string;
  slide: (page: number, pages: number) => string;
  thread: string;
  every: Record<"day" | "week" | "month" | "quarter" | "year", string>;
  effectEvery: (effect: string, every: string) => string;
  fromResults: (count: number) => string;
  quoted: (words: string) => string;
  quarter: (quarter: number, year: string) => string;
  half: (half: 1 | 2, year: string) => string;
}

const en: Words = {
  subtitle: (span) => `What we achieved together, ${span}`,
  span: (from, to) => `${from} to ${to}`,
  counts: (successes, projects, results) =>
    `${successes > 0 ? counted(successes, "success", "successes") : counted(results, "result", "results")}${
      projects > 0 ? ` on ${counted(projects, "project", "projects")}` : ""
    }`,
  andFurther: (results) => `, ${counted(results, "further result", "further results")}`,
  withNumber: (count) => `${count} with a number.`,
  pending: "number pending",
  untitled: "Result",
  ledTo: (title) => `led to: ${title}`,
  more: (count) => `+${count} more`,
  otherWork: "Other work",
  draft: "DRAFT",
  private: "PRIVATE",
  internal: "Internal, not for the client",
  agency: "our own, not for the client",
  copyOf: (number) => `possible copy of ${number}`,
  reportedBy: (client, day) => `reported by ${client}, ${day}`,
  sharesFigure: (numbers) =>
    `the same figure as ${fewOf(numbers, (more) => ` and ${more} more`)}: counted once`,
  withANumber: (some, all) => ({ words: `${some} of ${all}`, label: "successes with a number" }),
  totals: "What it was worth",
  totalsIntro: (span) => `Results reported from ${span}`,
  slide: (page, pages) => `${page} of ${pages}`,
  thread: "led to",
  every: {
    day: "every day",
    week: "every week",
    month: "every month",
    quarter: "every quarter",
    year: "every year",
  },
  effectEvery: (effect, every) => [effect, every].filter(Boolean).join(" "),
  fromResults: (count) => `from ${count} results`,
  quoted: (words) => `“${words}”`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `${half === 1 ? "first" : "second"} half of ${year}`,
};

const de: Words = {
  subtitle: (span) => `Was wir gemeinsam erreicht haben, ${span}`,
  span: (from, to) => `${from} bis ${to}`,
  counts: (successes, projects, results) =>
    `${successes > 0 ? counted(successes, "Erfolg", "Erfolge") : counted(results, "Ergebnis", "Ergebnisse")}${
      projects > 0 ? ` in ${counted(projects, "Projekt", "Projekten")}` : ""
    }`,
  andFurther: (results) => `, ${counted(results, "weiteres Ergebnis", "weitere Ergebnisse")}`,
  withNumber: (count) => `${count} mit einer Zahl.`,
  pending: "Zahl steht noch aus",
  untitled: "Ergebnis",
  ledTo: (title) => `führte zu: ${title}`,
  more: (count) => `+${count} weitere`,
  otherWork: "Weitere Arbeiten",
  draft: "ENTWURF",
  private: "PRIVAT",
  internal: "Intern, nicht für den Kunden",
  agency: "eigenes Geld, nicht für den Kunden",
  copyOf: (number) => `vielleicht dasselbe wie ${number}`,
  reportedBy: (client, day) => `berichtet von ${client}, ${day}`,
  sharesFigure: (numbers) =>
    `dieselbe Zahl wie ${fewOf(numbers, (more) => ` und ${more} weitere`)}: einmal gezählt`,
  withANumber: (some, all) => ({ words: `${some} von ${all}`, label: "Erfolgen mit einer Zahl" }),
  totals: "Was es gebracht hat",
  totalsIntro: (span) => `Berichtete Ergebnisse, ${span}`,
  slide: (page, pages) => `${page} von ${pages}`,
  thread: "führte zu",
  every: {
    day: "jeden Tag",
    week: "jede Woche",
    month: "jeden Monat",
    quarter: "jedes Quartal",
    year: "jedes Jahr",
  },
  effectEvery: (effect, every) => [every, effect].filter(Boolean).join(" "),
  fromResults: (count) => `aus ${count} Ergebnissen`,
  quoted: (words) => `„${words}“`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  half: (half, year) => `${half}. Halbjahr ${year}`,
};

const MOST_NUMBERS = 4;

function fewOf(numbers: readonly number[], further: (count: number) => string): string {
  if (numbers.length <= MOST_NUMBERS) return numbers.join(", ");
  const named = numbers.slice(0, MOST_NUMBERS - 1);
  return named.join(", ") + further(numbers.length - named.length);
}

export type TimelineWords = Words;

export function timelineWords(locale: string): TimelineWords {
  return isGerman(locale) ? de : en;
}

/** `June`; with `year` `June 2026`. `month` is `YYYY-MM`. */
export function monthName(month: string, locale: string, year = false): string {
  return dateFormat(locale, year ? "month-year" : "month").format(noonOf(`${month}-01`));
}

/** `17 November`, in German `17. November`. */
export function dayName(day: string, locale: string): string {
  return dateFormat(locale, "day").format(noonOf(day));
}

/** As exactly as it is known: `17 November`, `November 2026`, `Q4 2026`, `second half of 2026`, `2026`. */
export function whenName(on: string, precision: DatePrecision, locale: string): string {
  const words = timelineWords(locale);
  const year = on.slice(0, 4);
  const month = Number(on.slice(5, 7));
  switch (precision) {
    case "day":
    case "week":
      return dayName(on, locale);
    case "month":
      return monthName(on.slice(0, 7), locale, true);
    case "quarter":
      return words.quarter(Math.ceil(month / 3), year);
    case "half":
      return words.half(month <= 6 ? 1 : 2, year);
    case "year":
      return year;
  }
}

/** `June to November 2026`, or `October 2025 to March 2026` across a year's end. */
export function spanName(months: readonly string[], locale: string): string {
  const first = months[0] ?? "";
  const last = months.at(-1) ?? first;
  if (first === last) return monthName(last, locale, true);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const words = timelineWords(locale);
  return words.span(monthName(first, locale, !sameYear), monthName(last, locale, true));
}

export interface Counted {
  locale: string;
  successes: number;
  furtherResults: number;
  lanes: readonly { projectId: number | null }[];
}

/** "9 successes on 4 projects"; "2 results" where there is no success, and work without a project is on none. */
export function countsName({ locale, successes, furtherResults, lanes }: Counted): string {
  const projects = lanes.filter(({ projectId }) => projectId !== null);
  return timelineWords(locale).counts(successes, projects.length, furtherResults);
}

/** "9 successes on 4 projects, 2 further results." */
export function summaryName(counted: Counted): string {
  const { successes, furtherResults, locale } = counted;
  const more = successes > 0 && furtherResults > 0 ? timelineWords(locale).andFurther(furtherResults) : "";
  return `${countsName(counted)}${more}.`;
}

/** At the beginning of a line. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const dateParts = {
  month: { month: "long" },
  "month-year": { month: "long", year: "numeric" },
  day: { month: "long", day: "numeric" },
} as const;

/** Making a format costs a hundred times what using it does: 1.2 s on six pictures of 150 entries. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, parts: keyof typeof dateParts): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { ...dateParts[parts], timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(regional(locale), options);
  formats.set(key, format);
  return format;
}

/** A calendar day as the moment that every format in UTC reads as that day. */
function noonOf(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: "UTC", plainTime: "12:00" })
    .epochMilliseconds;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
