// Asks, questions, reviews, retractions and quiet weeks in German.
import type { NudgeWords } from "./words-nudges.ts";

const days = (count: number) => (count === 1 ? "einem Tag" : `${count} Tagen`);

export const nudgesDe: NudgeWords = {
  period: {
    weekly: { own: "in der letzten Woche", before: "in der Woche davor" },
    fortnightly: { own: "in den letzten zwei Wochen", before: "in den zwei Wochen davor" },
    monthly: { own: "im letzten Monat", before: "im Monat davor" },
  },
  sinceLast: "seit dem letzten Brief",
  quietWeek: {
    subject: (own) => `Was ist ${own} gelungen?`,
    title: (own) => `${own[0]?.toUpperCase()}${own.slice(1)} wurde nichts notiert`,
    question: "Was ist gelungen?",
    idle: (weeks) =>
      weeks === 1 ? "Ihre letzte Notiz ist eine Woche alt." : `Ihre letzte Notiz ist ${weeks} Wochen alt.`,
    how: (address) =>
      address
        ? `Eine Zeile genügt. Senden Sie sie an ${address}, mit dem Erfolg im Betreff:`
        : "Eine Zeile genügt. Senden Sie sie dorthin, wohin Ihre Notizen gehen, mit dem Erfolg im Betreff:",
    example: "WIN:[Kunde] was erreicht wurde",
    button: "Notiz schreiben",
  },
  asks: {
    title: "Nachfragen lohnt sich",
    hint: (count) =>
      count === 1
        ? "Eine Zahl, nach der Sie fragen könnten. Die Mail ist geschrieben, Sie senden sie nur ab."
        : `${count} Zahlen, nach denen Sie fragen könnten. Die Mails sind geschrieben, Sie senden sie nur ab.`,
    line: (number, on) => `${on} · ${number}`,
    button: (client) => `${client} fragen`,
    noAddress: "dort ist noch niemand bekannt; bitte die Adresse eintragen",
    to: "An",
    subject: "Betreff",
    lastTime: "Schon einmal gefragt; ein drittes Mal kommt nicht.",
  },
  question: {
    title: "Eine Frage",
    about: (number) => `zu ${number}`,
    reply: "Antworten Sie auf diese Mail mit der Ziffer.",
    command: (number) => `„lately entry answer ${number}“ und die Ziffer beantworten sie.`,
    further: (count) =>
      count === 1
        ? "Eine weitere Frage wartet und kommt mit einem späteren Brief."
        : `${count} weitere Fragen warten und kommen Brief für Brief.`,
  },
  reviews: {
    title: "Gang durch den Wald",
    hint: "Alles Erreichte, mit dem Kunden und dessen Vorgesetzten.",
    due: (on, inDays) =>
      inDays > 0
        ? `fällig am ${on}, in ${days(inDays)}`
        : inDays === 0
          ? `heute fällig, ${on}`
          : `war fällig am ${on}, vor ${days(-inDays)}`,
    lastHeld: (on) => (on ? `Zuletzt durchgegangen am ${on}.` : "Noch nie durchgegangen."),
    mail: (subject, address) =>
      `Was dabei herauskam, schreiben Sie danach an ${address}, mit dem Betreff ${subject}.`,
    command: (command) => `„${command}“ bereitet Präsentation, Ablauf und Einladung vor.`,
  },
  retractions: {
    title: "Geändert, seit Sie es sahen",
    withdrawn: (what, on) => `${what} wurde am ${on} herausgenommen`,
    corrected: (what, on) => `${what} wurde am ${on} berichtigt`,
    now: (figure, title, before, after) => `${figure}, „${title}“: jetzt ${after} statt ${before}`,
    unread: (what, on) => `${what} zählt nicht mehr als Ergebnis: Die Mail wurde am ${on} neu gelesen`,
    moved: (what, on) => `${what} gehört seit dem ${on} zu einem anderen Kunden`,
    restored: (what, on) => `${what} gilt seit dem ${on} wieder`,
    entry: (number, title) => `${number}, ${title},`,
    figure: (words, number, title) => `„${words}“ in ${number}, ${title},`,
    because: (reason) => `: ${reason}`,
    seenIn: (places) => `Sie sahen es hier: ${places}.`,
    place: (place) => place,
    morePlaces: (count) => (count === 1 ? "eine weitere Stelle" : `${count} weitere Stellen`),
    more: (count) => `und ${count} weitere.`,
  },
};
