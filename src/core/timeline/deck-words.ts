// The deck's own words: English (also for any other language) and German.
import { isGerman } from "../dates/regional.ts";

interface Words {
  successes: (count: number) => string;
  results: (count: number) => string;
  further: string;
  date: string;
  success: string;
  result: string;
  andMore: (count: number) => string;
  nextSteps: string;
  nextStepsIntro: string;
  project: string;
  latest: string;
  nextDate: string;
}

const en: Words = {
  successes: (count) => (count === 1 ? "1 success" : `${count} successes`),
  results: (count) => (count === 1 ? "1 result" : `${count} results`),
  further: "Further successes",
  date: "Date",
  success: "Success",
  result: "Result",
  andMore: (count) => `and ${count} more`,
  nextSteps: "Next steps",
  nextStepsIntro: "Each project under way: does it still make sense?",
  project: "Project",
  latest: "Latest success",
  nextDate: "We meet again on",
};

const de: Words = {
  successes: (count) => (count === 1 ? "1 Erfolg" : `${count} Erfolge`),
  results: (count) => (count === 1 ? "1 Ergebnis" : `${count} Ergebnisse`),
  further: "Weitere Erfolge",
  date: "Datum",
  success: "Erfolg",
  result: "Ergebnis",
  andMore: (count) => `und ${count} weitere`,
  nextSteps: "Wie es weitergeht",
  nextStepsIntro: "Jedes laufende Projekt: Ist es noch sinnvoll?",
  project: "Projekt",
  latest: "Letzter Erfolg",
  nextDate: "Wir sehen uns wieder am",
};

export type DeckWords = Words;

export function deckWords(locale: string): DeckWords {
  return isGerman(locale) ? de : en;
}
