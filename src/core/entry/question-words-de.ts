// Questions about entries in German.
import type { QuestionWords } from "./question-words.ts";

export const de: QuestionWords = {
  entry: (title, number) => `„${title}“ (${number})`,
  whose: (entry) => `Zu welchem Kunden gehört ${entry}?`,
  whoIs: (name) => `Wer ist ${name}?`,
  newClient: "ein neuer Kunde",
  respelt: (client) => `${client}, anders geschrieben`,
  sameAs: (client) => `derselbe Kunde wie ${client}`,
  projectOf: (client) => `ein Projekt von ${client}`,
  isBack: (client, on) => `${client} ist ${on === null ? "" : `am ${on} `}ausgeschieden. Wieder Kunde?`,
  goesOn: "ja, es geht weiter",
  lateNote: "nein, eine späte Notiz",
  isSameClient: (one, other) => `Ist ${one} derselbe Kunde wie ${other}?`,
  whichSuccess: (entry) => `Zu welchem Erfolg gehört ${entry}?`,
  whichResult: (entry) => `Welches Ergebnis gehört zu ${entry}?`,
  noneOfThese: "nichts davon",
  isSameEntry: (entry, other, author) =>
    `Ist ${entry} dasselbe wie ${other}, ${author === null ? "als dieselbe Mail gesendet" : `notiert von ${author}`}?`,
  same: "ja, dasselbe",
  another: "nein, etwas anderes",
  proposes: (who, said, title, number) => `${who ?? "Der Kunde"}: „${said}“ Zu ${title} (#${number}) nehmen?`,
  put: "ja, dazunehmen",
  putWithoutNumber: "ja, als Ergebnis ohne Zahl",
  leaveOut: "nein, weglassen",
  askNoMore: "nein, und nicht mehr nach einer Zahl fragen",
};
