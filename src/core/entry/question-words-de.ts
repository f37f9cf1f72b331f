// Questions about entries in German.
import type { QuestionWords } from "./question-words.ts";

export const de: QuestionWords = {
  whose: (number) => `Zu welchem Kunden gehört #${number}?`,
  whoIs: (name) => `Wer ist ${name}?`,
  newClient: "ein neuer Kunde",
  respelt: (client) => `${client}, anders geschrieben`,
  projectOf: (client) => `ein Projekt von ${client}`,
  isBack: (client, on) => `${client} ist ${on === null ? "" : `am ${on} `}ausgeschieden. Wieder Kunde?`,
  goesOn: "ja, es geht weiter",
  lateNote: "nein, eine späte Notiz",
  isSameClient: (one, other) => `Ist ${one} derselbe Kunde wie ${other}?`,
  whichSuccess: (number) => `Zu welchem Erfolg gehört #${number}?`,
  whichResult: (number) => `Welches Ergebnis gehört zu #${number}?`,
  noneOfThese: "nichts davon",
  isSameEntry: (number, other, author) =>
    `Ist #${number} dasselbe wie ${other}, ${author === null ? "als dieselbe Mail gesendet" : `notiert von ${author}`}?`,
  same: "ja, dasselbe",
  another: "nein, etwas anderes",
  proposes: (who, said, title, number) => `${who ?? "Der Kunde"}: „${said}“ Zu ${title} (#${number}) nehmen?`,
  put: "ja, dazunehmen",
  putWithoutNumber: "ja, als Ergebnis ohne Zahl",
  leaveOut: "nein, weglassen",
  askNoMore: "nein, und nicht mehr nach einer Zahl fragen",
};
