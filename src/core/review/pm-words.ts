// What only the PM reads about a review: whom to invite, what was decided, what the client does not see yet.
import type { Upwards } from "./invite-upwards.ts";
import type { Level } from "./level.ts";
import { longDay, namesInRow, reviewWords } from "./words.ts";

export interface PmWords {
  notForClient: string;
  comes: string;
  level: Record<Level, string>;
  invite: (names: string) => string;
  known: (names: string) => string;
  nobody: string;
  addContact: (client: string) => string;
  nobodyAbove: (name: string, level: string, day: string | null) => string;
  alone: (name: string, level: string, day: string | null) => string;
  clientsCopy: string;
  before: (day: string) => string;
  unseen: string;
  unseenWhy: string;
  afterwards: string;
}

const en: PmWords = {
  notForClient: "For you, not for the client",
  comes: "Who comes",
  level: { daily: "daily contact", manager: "manager", executive: "executive" },
  invite: (names) => `Ask ${names} to come.`,
  known: (names) => `Known: ${names}.`,
  nobody: "Nobody of the client is invited.",
  addContact: (client) =>
    `Add the people above with \`lately client contact "${client}" --add EMAIL --level executive\`.`,
  nobodyAbove: (name, level, day) =>
    day === null
      ? `Invite upwards: nobody above ${name} (${level}) has walked through it yet.`
      : `Invite upwards: nobody above ${name} (${level}) has walked through it since ${day}.`,
  alone: (name, level, day) =>
    day === null
      ? `Invite upwards: ${name} (${level}) came alone last time; nobody else has walked through it yet.`
      : `Invite upwards: ${name} (${level}) came alone last time; nobody else has walked through it since ${day}.`,
  clientsCopy: "What the client’s copy says",
  before: (day) => `Last time, ${day}`,
  unseen: "Under way, but not on the client’s copy",
  unseenWhy: "Nothing of them is approved yet.",
  afterwards:
    "Afterwards mail `REVIEW:[{client}] what came of it` with a line `Project: continue`, `revise` or `stop` for each, or run `lately review close`.",
};

const de: PmWords = {
  notForClient: "Für Sie, nicht für den Kunden",
  comes: "Wer kommt",
  level: { daily: "täglicher Kontakt", manager: "Abteilungsleitung", executive: "Geschäftsleitung" },
  invite: (names) => `Laden Sie ${names} ein.`,
  known: (names) => `Bekannt: ${names}.`,
  nobody: "Niemand vom Kunden ist eingeladen.",
  addContact: (client) =>
    `Weitere Ansprechpartner: \`lately client contact "${client}" --add ADRESSE --level executive\`.`,
  nobodyAbove: (name, level, day) =>
    day === null
      ? `Nach oben einladen: Über ${name} (${level}) war noch niemand beim Rückblick dabei.`
      : `Nach oben einladen: Über ${name} (${level}) war seit dem ${day} niemand beim Rückblick dabei.`,
  alone: (name, level, day) =>
    day === null
      ? `Nach oben einladen: Letztes Mal kam ${name} (${level}) allein; sonst war noch niemand beim Rückblick dabei.`
      : `Nach oben einladen: Letztes Mal kam ${name} (${level}) allein; sonst war seit dem ${day} niemand beim Rückblick dabei.`,
  clientsCopy: "Was der Kunde liest",
  before: (day) => `Letztes Mal, ${day}`,
  unseen: "Läuft, steht aber nicht im Ablauf des Kunden",
  unseenWhy: "Davon ist noch nichts freigegeben.",
  afterwards:
    "Danach mailen Sie `REVIEW:[{client}] was dabei herauskam` mit je einer Zeile `Projekt: fortführen`, `überarbeiten` oder `beenden`, oder rufen Sie `lately review close` auf.",
};

/** German, or for every other language English. */
export function pmWords(locale: string): PmWords {
  return reviewWords(locale).language === "de" ? de : en;
}

/** The advice in sentences, the first by itself; none when there is nothing to advise. */
export function upwardsSentences(upwards: Upwards | null, client: string, locale: string): string[] {
  if (upwards === null) return [];
  const words = pmWords(locale);
  const names = namesInRow(
    upwards.invite.map((one) => `${one.name} (${words.level[one.level]})`),
    locale,
  );
  const { highest, since, why } = upwards;
  const day = since === null ? null : longDay(since, locale);
  if (highest === null) return [words.nobody, names === "" ? words.addContact(client) : words.known(names)];
  const tell = why === "alone" ? words.alone : words.nobodyAbove;
  const told = tell(highest.name, words.level[highest.level], day);
  if (names !== "") return [told, words.invite(names)];
  return why === "alone" ? [told] : [told, words.addContact(client)];
}
