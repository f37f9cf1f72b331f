// What the page behind a digest's unsubscribe link says, in English and German.
import type { Cadence } from "../core/digest/window.ts";
import { wordsFor } from "./language.ts";

type Often = Exclude<Cadence, "never">;

/** Whom, when and days arrive as words already. */
export interface UnsubscribeWords {
  language: string;
  title: string;
  active: (often: Often) => { title: string; who: (whom: string, when: string) => string; only: string };
  stopped: { title: string; who: (whom: string) => string; only: string; underWay: string };
  paused: { title: string; who: (whom: string, day: string) => string };
  /** After the digest was started again. */
  started: { title: string; next: (whom: string, moment: string) => string };
  stop: string;
  pause: string;
  endPause: string;
  start: (often: Often) => string;
  unknown: { title: string; mend: string };
}

export function unsubscribeWords(locale: string): UnsubscribeWords {
  return wordsFor(locale).language === "de" ? de : en;
}

const en: UnsubscribeWords = {
  language: "en",
  title: "Your digest",
  active: (often) => ({
    title: `Stop the ${often} digest?`,
    who: (whom, when) => `It goes to ${whom}: ${when}`,
    only: "Only the digest stops. Notes are still filed, and questions about them still come.",
  }),
  stopped: {
    title: "The digest is stopped",
    who: (whom) => `${whom} gets no more of them.`,
    only: "Notes are still filed, and questions about them still come.",
    underWay: "A letter that was already on its way may still arrive.",
  },
  paused: {
    title: "The digest is paused",
    who: (whom, day) => `${whom} gets none before ${day}. The first one after that covers the whole time.`,
  },
  started: {
    title: "The digest comes again",
    next: (whom, moment) =>
      `${whom} gets the next one on ${moment}. It covers everything since the last one.`,
  },
  stop: "Stop the digest",
  pause: "Pause for 4 weeks",
  endPause: "End the pause",
  start: (often) => `Back to ${often}`,
  unknown: {
    title: "This link is not complete",
    mend: "Mail programs sometimes break a long link. Open it from the digest once more. If that does not help, ask the person who runs Lately at your agency: one command stops or pauses your digest.",
  },
};

const deOften: Record<Often, string> = {
  weekly: "Wochenbrief",
  fortnightly: "zweiwöchentlichen Brief",
  monthly: "Monatsbrief",
};

const de: UnsubscribeWords = {
  language: "de",
  title: "Ihr Brief von Lately",
  active: (often) => ({
    title: `Den ${deOften[often]} abbestellen?`,
    who: (whom, when) => `Er geht an ${whom}. ${when}`,
    only: "Nur dieser Brief hört auf. Notizen werden weiter abgelegt, und Rückfragen dazu kommen weiter.",
  }),
  stopped: {
    title: "Der Brief ist abbestellt",
    who: (whom) => `${whom} bekommt keinen mehr.`,
    only: "Notizen werden weiter abgelegt, und Rückfragen dazu kommen weiter.",
    underWay: "Ein Brief, der schon unterwegs war, kann noch ankommen.",
  },
  paused: {
    title: "Der Brief macht Pause",
    who: (whom, day) => `${whom} bekommt vor dem ${day} keinen. Der erste danach umfasst die ganze Zeit.`,
  },
  started: {
    title: "Der Brief kommt wieder",
    next: (whom, moment) =>
      `${whom} bekommt den nächsten am ${moment} Uhr. Er umfasst alles seit dem letzten.`,
  },
  stop: "Abbestellen",
  pause: "4 Wochen Pause",
  endPause: "Pause beenden",
  start: (often) =>
    ({ weekly: "Wieder jede Woche", fortnightly: "Wieder alle zwei Wochen", monthly: "Wieder jeden Monat" })[
      often
    ],
  unknown: {
    title: "Dieser Link ist nicht vollständig",
    mend: "Mailprogramme trennen lange Links manchmal. Öffnen Sie ihn noch einmal aus dem Brief. Hilft das nicht, fragen Sie die Person, die Lately bei Ihnen betreut: Ein Befehl beendet den Brief oder hält ihn an.",
  },
};
