// The deck's own words: English (also for any other language) and German.
import type { DatePrecision } from "../entry/understanding.ts";
import { dayName, monthName } from "./words.ts";

interface Words {
  successes: (count: number) => string;
  results: (count: number) => string;
  reportedBy: (client: string, day: string) => string;
  quoted: (words: string) => string;
  further: string;
  date: string;
  success: string;
  result: string;
  andMore: (count: number) => string;
  nextSteps: string;
  nextStepsIntro: string;
  project: string;
  latest: string;
  continue: string;
  revise: string;
  stop: string;
  nextDate: string;
  quarter: (quarter: number, year: string) => string;
  half: (half: 1 | 2, year: string) => string;
}

const en: Words = {
  successes: (count) => (count === 1 ? "1 success" : `${count} successes`),
  results: (count) => (count === 1 ? "1 result" : `${count} results`),
  reportedBy: (client, day) => `Reported by ${client}, ${day}`,
  quoted: (words) => `“${words}”`,
  further: "Further successes",
  date: "Date",
  success: "Success",
  result: "Result",
  andMore: (count) => `and ${count} more`,
  nextSteps: "Next steps",
  nextStepsIntro: "Each project under way: does it still make sense?",
  project: "Project",
  latest: "Latest success",
  continue: "Continue",
  revise: "Revise",
  stop: "Stop",
  nextDate: "We meet again on",
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `${half === 1 ? "first" : "second"} half of ${year}`,
};

const de: Words = {
  successes: (count) => (count === 1 ? "1 Erfolg" : `${count} Erfolge`),
  results: (count) => (count === 1 ? "1 Ergebnis" : `${count} Ergebnisse`),
  reportedBy: (client, day) => `Berichtet von ${client}, ${day}`,
  quoted: (words) => `„${words}“`,
  further: "Weitere Erfolge",
  date: "Datum",
  success: "Erfolg",
  result: "Ergebnis",
  andMore: (count) => `und ${count} weitere`,
  nextSteps: "Wie es weitergeht",
  nextStepsIntro: "Jedes laufende Projekt: Ist es noch sinnvoll?",
  project: "Projekt",
  latest: "Letzter Erfolg",
  continue: "Weiter",
  revise: "Anpassen",
  stop: "Beenden",
  nextDate: "Wir sehen uns wieder am",
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  half: (half, year) => `${half}. Halbjahr ${year}`,
};

export type DeckWords = Words;

export function deckWords(locale: string): DeckWords {
  return /^de\b/i.test(locale) ? de : en;
}

/** As exactly as it is known: `17 November`, `November 2026`, `Q4 2026`, `second half of 2026`, `2026`. */
export function whenName(on: string, precision: DatePrecision, locale: string): string {
  const words = deckWords(locale);
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
