// What a review says in the client's language: agenda, mail, invitation, leave-behind.
import { Temporal } from "temporal-polyfill";
import { isGerman, regional } from "../dates/regional.ts";
import type { ReviewDecision } from "./outcome.ts";

export interface ReviewWords {
  language: "en" | "de";
  /** Of the meeting, in a calendar. */
  title: (client: string) => string;
  from: (start: string, end: string, place: string) => string;
  with: (people: string) => string;
  /** The last in that row. */
  unnamed: (count: number) => string;
  achieved: (span: string) => string;
  successes: (count: number) => string;
  further: (count: number) => string;
  /** By whether the client reads what is under way by name, knows of none of it, or there is nothing. */
  decide: Record<"named" | "unnamed" | "none", string>;
  decisions: Record<ReviewDecision, string>;
  /** "decided on 3 September: revise" */
  lastTime: (decision: ReviewDecision, day: string) => string;
  next: string;
  proposal: (day: string) => string;
  agenda: string;
  mail: {
    subject: (client: string, span: string) => string;
    hello: (name: string | null) => string;
    invite: (when: string, span: string, told: string) => string;
    /** "6 successes on 2 projects", and so on. */
    andTheirResults: (counts: string) => string;
    /** The first total, as in "€ 48,000 saved every year (Lead routing automated)". */
    number: (total: string) => string;
    /** Nothing is said to be under way where nothing is. */
    decide: Record<"named" | "unnamed" | "none", string>;
    attached: string;
    otherDay: string;
    regards: string;
  };
  /** Parts of file names. */
  files: { deck: string; leaveBehind: string; agenda: string; mail: string; invitation: string };
  leaveBehind: {
    title: (span: string) => string;
    more: (count: number) => string;
    preparedFor: (day: string) => string;
    preparedBy: (agency: string, day: string) => string;
  };
}

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const DECIDE_IN_ENGLISH =
  "After that we would like to decide with you, project by project, what continues, what changes and what stops.";
const DECIDE_IN_GERMAN =
  "Danach möchten wir mit Ihnen Projekt für Projekt entscheiden, was weiterläuft, was sich ändert und was endet.";

const en: ReviewWords = {
  language: "en",
  title: (client) => `${client}: what we achieved, and what comes next`,
  from: (start, end, place) => `${start} to ${end} (${place})`,
  with: (people) => `With ${people}`,
  unnamed: (count) => `${count} more`,
  achieved: (span) => `What we achieved together, ${span}`,
  successes: (count) => some(count, "success", "successes"),
  further: (count) => some(count, "result", "results"),
  decide: {
    named: "Each project under way: does it still make sense? Continue, revise or stop",
    unnamed: "What is under way: at the meeting we decide on it together",
    none: "No project is under way: what comes next?",
  },
  decisions: { continue: "continue", revise: "revise", stop: "stop" },
  lastTime: (decision, day) => `decided on ${day}: ${decision}`,
  next: "The next date",
  proposal: (day) => `Proposal: ${day}`,
  agenda: "Agenda",
  mail: {
    subject: (client, span) => `${client}: what we achieved together, ${span}`,
    hello: (name) => (name === null ? "Hello everyone," : `Hello ${name},`),
    invite: (when, span, told) =>
      `On ${when} we would like to walk with you through what we achieved together from ${span}: ${told}.`,
    andTheirResults: (counts) => `${counts}, and what they brought`,
    number: (total) => `One number to begin with: ${total}.`,
    decide: {
      named: DECIDE_IN_ENGLISH,
      unnamed: DECIDE_IN_ENGLISH,
      none: "After that we would like to talk with you about what comes next.",
    },
    attached: "The deck is attached, and so is the date for your calendar; pass both on to whoever asks.",
    otherDay: "If another day suits you better, please name it.",
    regards: "Kind regards",
  },
  files: {
    deck: "deck",
    leaveBehind: "leave-behind",
    agenda: "agenda",
    mail: "pre-read",
    invitation: "invitation",
  },
  leaveBehind: {
    title: (span) => `What we achieved together, ${span}`,
    more: (count) => `And ${count} more in the deck.`,
    preparedFor: (day) => `For our meeting on ${day}`,
    preparedBy: (agency, day) => `${agency}, for our meeting on ${day}`,
  },
};

const decisionsInGerman: Record<ReviewDecision, string> = {
  continue: "fortführen",
  revise: "überarbeiten",
  stop: "beenden",
};

const de: ReviewWords = {
  language: "de",
  title: (client) => `${client}: was wir erreicht haben und wie es weitergeht`,
  from: (start, end, place) => `${start} bis ${end} Uhr (${place})`,
  with: (people) => `Mit ${people}`,
  unnamed: (count) => (count === 1 ? "einer weiteren Person" : `${count} weiteren Personen`),
  achieved: (span) => `Was wir gemeinsam erreicht haben, ${span}`,
  successes: (count) => some(count, "Erfolg", "Erfolge"),
  further: (count) => some(count, "Ergebnis", "Ergebnisse"),
  decide: {
    named: "Jedes laufende Projekt: Ist es noch sinnvoll? Fortführen, überarbeiten oder beenden",
    unnamed: "Was gerade läuft: Darüber entscheiden wir gemeinsam im Termin",
    none: "Kein Projekt läuft gerade: Was kommt als Nächstes?",
  },
  decisions: decisionsInGerman,
  lastTime: (decision, day) => `am ${day} entschieden: ${decisionsInGerman[decision]}`,
  next: "Der nächste Termin",
  proposal: (day) => `Vorschlag: ${day}`,
  agenda: "Ablauf",
  mail: {
    subject: (client, span) => `${client}: was wir gemeinsam erreicht haben, ${span}`,
    hello: (name) => (name === null ? "Guten Tag zusammen," : `Guten Tag ${name},`),
    invite: (when, span, told) =>
      `am ${when} möchten wir mit Ihnen durchgehen, was wir von ${span} gemeinsam erreicht haben: ${told}.`,
    andTheirResults: (counts) => `${counts} und was sie gebracht haben`,
    number: (total) => `Eine Zahl vorweg: ${total}.`,
    decide: {
      named: DECIDE_IN_GERMAN,
      unnamed: DECIDE_IN_GERMAN,
      none: "Danach möchten wir mit Ihnen besprechen, was als Nächstes kommt.",
    },
    attached:
      "Die Präsentation hängt an, ebenso der Termin für Ihren Kalender; geben Sie beides gern weiter an alle, die danach fragen.",
    otherDay: "Wenn ein anderer Tag besser passt, nennen Sie ihn bitte.",
    regards: "Freundliche Grüße",
  },
  files: {
    deck: "Präsentation",
    leaveBehind: "Überblick",
    agenda: "Ablauf",
    mail: "Vorab",
    invitation: "Einladung",
  },
  leaveBehind: {
    title: (span) => `Was wir gemeinsam erreicht haben, ${span}`,
    more: (count) => `Und ${count} weitere in der Präsentation.`,
    preparedFor: (day) => `Zu unserem Termin am ${day}`,
    preparedBy: (agency, day) => `${agency}, zu unserem Termin am ${day}`,
  },
};

/** German, or for every other language English. */
export function reviewWords(locale: string): ReviewWords {
  return isGerman(locale) ? de : en;
}

/** "3 December 2026", with the weekday "Thursday 3 December 2026". Words and dates speak one language. */
export function longDay(day: string, locale: string, weekday = false): string {
  const options = {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(weekday && { weekday: "long" as const }),
  } as const;
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: "UTC", plainTime: "12:00" });
  return new Intl.DateTimeFormat(regional(locale), { timeZone: "UTC", ...options }).format(
    noon.epochMilliseconds,
  );
}

/** "10:00" in the zone. */
export function clockTime(moment: Date, zone: string, locale: string): string {
  const options = { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(regional(locale), options).format(moment);
}

export function namesInRow(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(regional(locale), { type: "conjunction" }).format(names);
}
