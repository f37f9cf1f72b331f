// Past dates in German sentences.
import { describe, expect, it } from "vitest";
import { BERLIN, day, heard } from "./said.ts";

describe("days", () => {
  it.each([
    ["Gestern Abend lief die Umstellung ohne Störung.", "2025-09-16"],
    ["Heute Morgen hat Frau Lenz unterschrieben", "2025-09-17"],
    ["Letzte Nacht wurde der Server getauscht", "2025-09-16"],
    ["Am Wochenende haben wir 4.000 Postfächer umgezogen", "2025-09-14"],
    ["Am Montag hat der Beirat zugestimmt", "2025-09-15"],
    ["Letzten Freitag ging der Shop online", "2025-09-12"],
    ["Freitagabend war alles fertig", "2025-09-12"],
    ["Die Schulung vom Donnerstag kam gut an", "2025-09-11"],
    ["Seit Montag live: der neue Bestellweg", "2025-09-15"],
    ["Am vergangenen Dienstag kam die Zusage", "2025-09-16"],
    ["Letzte Woche Montag wurde freigegeben", "2025-09-08"],
    ["Vor drei Tagen kam die letzte Rechnung auf Papier", "2025-09-14"],
    ["Vor zwei Wochen wurde der Vertrag verlängert", "2025-09-03"],
    ["Vor einem Jahr lief noch alles über Fax, vorgestern wurde es abgeschaltet", "2025-09-15"],
    ["Abnahme am 3. September ohne Mängel", "2025-09-03"],
    ["Abnahme am 3.9. ohne Mängel", "2025-09-03"],
    ["Abnahme am 03.09.25 ohne Mängel", "2025-09-03"],
    ["Am 3. wurde unterschrieben", "2025-09-03"],
    ["Am Dritten wurde unterschrieben", "2025-09-03"],
    ["Am dritten März ging es los und wurde fertig", "2025-03-03"],
    ["Am 21. haben wir die Freigabe bekommen", "2025-08-21"],
    ["Vom 1. bis 3. September haben wir 60 Leute geschult", "2025-09-03"],
    ["Freitag, den 29. August 2025: Go-live", "2025-08-29"],
    ["Bestellt im Juni, geliefert am 4. September", "2025-09-04"],
  ])("%s", (text, expected) => expect(day(text, BERLIN)).toBe(expected));
});

describe("longer stretches", () => {
  it.each([
    ["Im März lag die Quote bei 98 %", "2025-03-31", "month"],
    ["Anfang Juli war der Rollout fertig", "2025-07-07", "month"],
    ["Ende letzten Monats wurde umgestellt", "2025-08-31", "month"],
    ["Im zweiten Quartal sank die Fluktuation", "2025-06-30", "quarter"],
    ["Das 2. Quartal 2024 war das beste", "2024-06-30", "quarter"],
    ["Im ersten Halbjahr kamen 300 Anfragen", "2025-06-30", "half"],
    ["In KW 36 gab es kein Ticket", "2025-09-07", "week"],
    ["KW36: alle Filialen angebunden", "2025-09-07", "week"],
    ["Vorige Woche wurde die letzte Filiale angebunden", "2025-09-14", "week"],
    ["Im Vormonat sanken die Kosten", "2025-08-31", "month"],
    ["Im letzten Quartal sanken die Kosten", "2025-06-30", "quarter"],
    ["2024 gab es keinen Ausfall", "2024-12-31", "year"],
    ["Im Jahr 2024 gab es keinen Ausfall", "2024-12-31", "year"],
    ["Im vergangenen Jahr gab es keinen Ausfall", "2024-12-31", "year"],
  ])("%s", (text, expected, precision) =>
    expect(heard(text, BERLIN)).toMatchObject({ on: expected, precision }),
  );
});

describe("no past date", () => {
  it.each([
    "Ab Montag läuft alles über das neue System",
    "Am Freitag gehen wir live",
    "Am Freitag wird geliefert",
    "Der Vertrag läuft bis 31. Dezember",
    "Das Angebot gilt bis zum 30.09.",
    "Nächsten Dienstag startet die Schulung",
    "Die Rechnung ist am 30. fällig",
    "Montags bis freitags von 9 bis 17 Uhr",
    "Mo-Fr 8-18 Uhr",
    "Jeden Montag kommt der Bericht von allein",
    "Do it yourself, hat der Kunde gesagt",
    "Jan hat die Schnittstelle fertig",
    "12 % mehr als im Vorjahr",
    "Seit März kein Ausfall",
    "Gegenüber dem Vorjahr sparen sie 20 Stunden",
    "Es dauerte drei Tage",
    "Am 3. Standort sparen sie 20 Stunden",
    "In drei Wochen fertig geworden",
    "Mit der Version 3.3. läuft es",
    "Die Mitte ist gefunden, das Ende auch",
  ])("%s", (text) => expect(day(text, BERLIN)).toBeNull());
});
