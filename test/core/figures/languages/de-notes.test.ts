// Several figures in one German note, spellings of its countries, and what is none.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure } from "../../../../src/core/figures/figure.ts";

const german = { locale: "de", currency: "EUR" };

type Row = [text: string, ...expected: Partial<Figure>[]];

function reads([text, ...expected]: Row): void {
  const found = extractFigures(text, german);
  expect(found.map((one) => one.text)).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
}

const up = "increase";
const down = "decrease";
const EUR = { measure: "money", unit: "EUR" } as const;
const CHF = { measure: "money", unit: "CHF" } as const;
const percent = { measure: "percent", unit: "percent" } as const;
const multiple = { measure: "multiple", unit: "x" } as const;
const time = (unit: string) => ({ measure: "time", unit, role: "time" }) as const;
const count = (unit: string) => ({ measure: "count", unit }) as const;

describe("mehrere", () => {
  it.each<Row>([
    [
      "Die Retouren sanken um 8 %, und die Portokosten fielen um 30.000 Euro.",
      { ...percent, amount: 8, direction: down },
      { ...EUR, amount: 30_000, direction: down },
    ],
    [
      "Hallo zusammen,\n\nkurzes Update aus Graz: Bearbeitungszeit von 25 auf 9 Minuten, 40 % weniger Rückfragen und der Kunde ist happy.\n\nLG\nSabine",
      { ...time("minutes"), from: 25, to: 9 },
      { ...percent, amount: 40, direction: down },
    ],
    ["Halbierung der Prüfzeit von 10 auf 5 Tage", { ...time("days"), from: 10, to: 5, direction: down }],
  ])("%s", (...row) => reads(row));
});

describe("Schreibweisen aus der Schweiz, aus Österreich und ohne Umlaute", () => {
  it.each<Row>([
    [
      "Gruss aus Zuerich: Durchlaufzeit von dreissig auf zwoelf Tage gekuerzt, Kosten ueber 20'000 Franken tiefer pro Jahr.",
      { ...time("days"), from: 30, to: 12, direction: down },
      { ...CHF, amount: 20_000, direction: down, period: "year" },
    ],
    ["Kosten von EUR 12.– auf EUR 7.50 pro Sendung gesenkt", { ...EUR, from: 12, to: 7.5, direction: down }],
    [
      "Heuer um 18 % mehr Nächtigungen als im Vorjahr",
      { ...percent, amount: 18, direction: up, role: "volume" },
    ],
    [
      "ersparnis ca 5 std pro woche je mitarbeiter, kunde mega happy",
      { ...time("hours"), amount: 5, direction: down, period: "week" },
    ],
    ["Im Juli haben wir 62 Leads gewonnen.", { ...count("Leads"), amount: 62 }],
    ["Im Juli 120 Leads gewonnen", { ...count("Leads"), amount: 120 }],
    [
      "Die Prüfung braucht statt 4 Tagen nur mehr einen Tag.",
      { ...time("days"), from: 4, to: 1, direction: down },
    ],
    ["70 Prozent der Kunden, vor einem Jahr waren es 25.", { ...percent, from: 25, to: 70, direction: up }],
    ["Pro Rechnung 5 Minuten gespart", { ...time("minutes"), amount: 5, direction: down }],
    ["Durchlaufzeiten um das Dreifache gesenkt", { ...multiple, amount: 3, direction: down }],
  ])("%s", (...row) => reads(row));
});

describe("keine Ergebnisse", () => {
  it.each([
    "Rechnung 10045 ist raus, Ticket 8812 auch.",
    "Ruf mich an unter 0171 2345678 oder +49 30 1234567.",
    "Das Meeting ist am 12. Juni 2025 um 15 Uhr in Raum 402.",
    "Die Firma hat 250 Mitarbeiter an 12 Standorten.",
    "Unser Ziel sind 20 % weniger Ausschuss bis Jahresende.",
    "Wir rechnen mit Einsparungen von 50.000 Euro im nächsten Jahr.",
    "Das Angebot liegt bei 15.000 € netto.",
    "Unser Tagessatz beträgt 1.100 Euro.",
    "80 Prozent der Last laufen auf dem neuen Cluster.",
    "Vor drei Wochen haben wir gestartet.",
    "In zwei Wochen gehen wir live.",
    "Die Kosten sind leider nicht um 10 % gesunken.",
    "Version 2.4.1 läuft seit dem 11.02.2025, 14:30 Uhr.",
    "Wir treffen uns dreimal pro Woche.",
    "Der Vertrag läuft von 2024 bis 2026.",
    "Das Projekt dauerte 18 Monate.",
    "Siehe KW 14, Seite 12 und § 5 Abs. 3.",
    "Damit könnte er bis zu 30 % sparen.",
    "Einer von beiden reicht.",
    "Zwei Kollegen waren dabei.",
    "Zahlbar innerhalb von 30 Tagen ohne Abzug.",
    "Wir haben die Seite am 3. März um 14 Uhr live gestellt.",
    "Ich melde mich in 2 bis 3 Tagen wieder.",
    "Die Offerte über CHF 45'000 ist beim Kunden.",
    "Sie möchten 25 % der Kosten einsparen.",
    "Die Agentur beschäftigt rund 40 Leute.",
    "Basic kostet 49 € pro Monat, Pro 99 € pro Monat.",
    "Bis Ende Q3 sollen es 500 Nutzer werden.",
    "Am 3. und 4. Dezember bin ich in Zürich, Gleis 7.",
    "Wir haben drei Mal nachgefragt.",
  ])("%s", (text) => {
    expect(extractFigures(text, german).map((one) => one.text)).toEqual([]);
  });
});

describe("Anzahl", () => {
  it.each<Row>([
    ["Am ersten Tag haben sich 340 Nutzer angemeldet.", { ...count("Nutzer"), amount: 340, role: "volume" }],
    [
      "4 Vollzeitstellen eingespart",
      { ...count("Vollzeitstellen"), amount: 4, direction: down, role: "cost" },
    ],
    [
      "Über 1.200 Teilnehmende wurden erfolgreich geschult.",
      { ...count("Teilnehmende"), amount: 1200, hedge: "at-least" },
    ],
    ["NPS von 31 auf 52 gestiegen", { ...count("NPS"), from: 31, to: 52, direction: up, role: "quality" }],
    [
      "Pro Tag werden jetzt 85 statt 40 Bestellungen abgewickelt.",
      { ...count("Bestellungen"), from: 40, to: 85, period: "day", direction: up },
    ],
    ["Hundertzwanzig Filialen ohne Ausfall migriert", { ...count("Filialen"), amount: 120 }],
    [
      "Der Wartungsaufwand ist um zwei FTE gesunken.",
      { ...count("FTE"), amount: 2, direction: down, role: "cost" },
    ],
    ["Wir haben 12 neue qualifizierte Leads gewonnen.", { ...count("Leads"), amount: 12, role: "volume" }],
    [
      "Die Leads sind von 210 auf 385 geklettert.",
      { from: 210, to: 385, direction: up, measure: "count", role: "volume" },
    ],
    [
      "Im Schnitt 35 Anrufe weniger pro Tag an der Hotline",
      { ...count("Anrufe"), amount: 35, direction: down, period: "day" },
    ],
    [
      "Sie verarbeiten nun 1'400 statt 900 Belege in der Woche.",
      { ...count("Belege"), from: 900, to: 1400, direction: up, period: "week" },
    ],
    [
      "Trustpilot-Bewertung von 3,9 auf 4,6 Sterne verbessert",
      { measure: "count", from: 3.9, to: 4.6, direction: up, role: "quality" },
    ],
    ["Es kommen zwei Dutzend Tickets weniger herein.", { ...count("Tickets"), amount: 24, direction: down }],
    [
      "Bereits 5.000 Downloads in der ersten Woche erreicht",
      { ...count("Downloads"), amount: 5000, role: "volume" },
    ],
  ])("%s", (...row) => reads(row));
});
