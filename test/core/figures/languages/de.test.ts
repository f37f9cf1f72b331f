// Figures in German notes, as written in Germany, Austria and Switzerland: what is one, and what is none.
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
const points = { measure: "percent", unit: "points" } as const;
const multiple = { measure: "multiple", unit: "x" } as const;
const time = (unit: string) => ({ measure: "time", unit, role: "time" }) as const;

describe("Geld", () => {
  it.each<Row>([
    [
      "Durch die Umstellung auf SEPA sparen die Stadtwerke jetzt rund 84.000 Euro pro Jahr.",
      { ...EUR, amount: 84_000, direction: down, period: "year", hedge: "about", role: "cost" },
    ],
    [
      "Die Lagerkosten sind um 12,5 Tsd. € gesunken.",
      { ...EUR, amount: 12_500, direction: down, role: "cost" },
    ],
    [
      "Umsatzplus von 1,3 Mio. EUR im ersten Halbjahr!",
      { ...EUR, amount: 1_300_000, direction: up, role: "revenue" },
    ],
    [
      "Der neue Webshop hat im März zusätzlich 45 TEUR Umsatz eingebracht.",
      { ...EUR, amount: 45_000, direction: up, role: "revenue" },
    ],
    [
      "Wir haben die Druckkosten um CHF 18'500.– pro Jahr gesenkt.",
      { ...CHF, amount: 18_500, direction: down, period: "year", role: "cost" },
    ],
    [
      "Die Energiekosten gingen von 2,4 auf 1,9 Millionen Euro zurück.",
      { ...EUR, from: 2_400_000, to: 1_900_000, direction: down, role: "cost" },
    ],
    [
      "Die Cloudrechnung fällt monatlich um knapp 40.000 Franken niedriger aus.",
      { ...CHF, amount: 40_000, direction: down, period: "month", hedge: "about", role: "cost" },
    ],
    [
      "Fünfzehntausend Euro weniger Ausschuss im Quartal",
      { ...EUR, amount: 15_000, direction: down, period: "quarter", role: "cost" },
    ],
    [
      "Der durchschnittliche Warenkorb liegt jetzt bei 87 € statt 64 €.",
      { ...EUR, from: 64, to: 87, direction: up, role: "revenue" },
    ],
    [
      "Die Mahngebühren haben sich um eine halbe Million Euro reduziert.",
      { ...EUR, amount: 500_000, direction: down, role: "cost" },
    ],
    [
      "Mehrumsatz i.H.v. 230.000,00 EUR, sagt der Vertriebsleiter.",
      { ...EUR, amount: 230_000, direction: up, role: "revenue" },
    ],
    ["Pro Paket zahlen sie jetzt 38 Cent weniger.", { ...EUR, amount: 0.38, direction: down, role: "cost" }],
    [
      "Damit fallen jährlich bis zu Fr. 60'000 an Lizenzgebühren weg.",
      { ...CHF, amount: 60_000, period: "year", hedge: "at-most", direction: down, role: "cost" },
    ],
    [
      "Jahresumsatz von 3,1 auf 4 Mio. € gesteigert",
      { ...EUR, from: 3_100_000, to: 4_000_000, direction: up, role: "revenue" },
    ],
    [
      "Das entlastet das Budget der Klinik um zweieinhalbtausend Euro im Monat.",
      { ...EUR, amount: 2500, direction: down, period: "month" },
    ],
    [
      "Der Deckungsbeitrag ist um 5 bis 7 TEUR gewachsen",
      { ...EUR, amount: 5000, amountMax: 7000, direction: up, hedge: "range", role: "revenue" },
    ],
    ["Ersparnis p.a.: 96.400 €", { ...EUR, amount: 96_400, direction: down, period: "year", role: "cost" }],
    [
      "Heuer haben sie schon 1,2 Milliarden Euro Kreditvolumen vermittelt.",
      { ...EUR, amount: 1_200_000_000 },
    ],
    [
      "Kosten je Lead: vorher 48 €, nachher 31 €",
      { ...EUR, from: 48, to: 31, direction: down, role: "cost" },
    ],
    [
      "Die Kampagne brachte über 200.000 Euro Spenden ein.",
      { ...EUR, amount: 200_000, hedge: "at-least", role: "revenue" },
    ],
  ])("%s", (...row) => reads(row));

  it.each<Row>([
    [
      "Der Kunde hat den Auftrag über 120.000 € heute unterschrieben.",
      { ...EUR, amount: 120_000, beneficiary: "agency" },
    ],
    [
      "Vertrag verlängert, Volumen 85 TEUR p.a.!",
      { ...EUR, amount: 85_000, beneficiary: "agency", period: "year" },
    ],
    ["Budget für Phase 2 ist freigegeben: CHF 240'000", { ...CHF, amount: 240_000, beneficiary: "agency" }],
    ["Unsere Lösung spart dem Kunden 120.000 € im Jahr.", { ...EUR, amount: 120_000, beneficiary: "client" }],
  ])("gehört der Agentur oder dem Kunden: %s", (...row) => reads(row));
});

describe("Prozent", () => {
  it.each<Row>([
    [
      "Die Retourenquote ist von 18 auf 11 Prozent gefallen.",
      { ...percent, from: 18, to: 11, direction: down, role: "quality" },
    ],
    [
      "Conversion-Rate +0,8 Prozentpunkte seit dem Relaunch",
      { ...points, amount: 0.8, direction: up, role: "revenue" },
    ],
    ["Fehlerquote um 60 % reduziert", { ...percent, amount: 60, direction: down, role: "quality" }],
    ["Wir haben jetzt 23 % mehr Anfragen als im Vorjahr.", { ...percent, amount: 23, direction: up }],
    ["Öffnungsrate liegt bei 41 % (vorher 27 %).", { ...percent, from: 27, to: 41, direction: up }],
    [
      "Der Krankenstand sank um zwei bis drei Prozent.",
      { ...percent, amount: 2, amountMax: 3, direction: down, hedge: "range", role: "quality" },
    ],
    [
      "Der Anteil der Online-Termine kletterte von knapp 30 auf über 55 Prozent.",
      { ...percent, from: 30, to: 55, direction: up },
    ],
    ["9 von 10 Nutzern kommen ohne Hilfe ans Ziel.", { ...percent, amount: 90 }],
    [
      "Ausfallzeiten um mindestens 70 Prozent runter",
      { ...percent, amount: 70, direction: down, hedge: "at-least", role: "quality" },
    ],
    ["Churn 2,1 %-Punkte niedriger als im Q1", { ...points, amount: 2.1, direction: down, role: "quality" }],
    [
      "Mit dem neuen Leitstand schaffen sie 10–15 % mehr Durchsatz.",
      { ...percent, amount: 10, amountMax: 15, direction: up, role: "volume" },
    ],
    [
      "Die Quote hat sich seit Jänner um zwölf Prozent verbessert, sagt Frau Huber.",
      { ...percent, amount: 12, direction: up },
    ],
    [
      "Absprungrate auf 32 % gedrückt, zuvor waren es 51 %.",
      { ...percent, from: 51, to: 32, direction: down },
    ],
    ["Statt 3 % bestellen nun 5 % der Besucher.", { ...percent, from: 3, to: 5, direction: up }],
    ["Verfügbarkeit 99,98 % erreicht", { ...percent, amount: 99.98, role: "quality" }],
    ["Auslastung der Maschinen: 64 % → 81 %", { ...percent, from: 64, to: 81, direction: up }],
    [
      "Die Weiterempfehlungsquote hat um etwa fünf Prozentpunkte zugelegt.",
      { ...points, amount: 5, direction: up, hedge: "about" },
    ],
    ["Der Papierverbrauch ging um gut ein Viertel zurück.", { ...multiple, amount: 0.25, direction: down }],
  ])("%s", (...row) => reads(row));
});

describe("Zeit", () => {
  it.each<Row>([
    [
      "Die Angebotserstellung dauert nur noch 20 Minuten statt 3 Stunden.",
      { ...time("minutes"), from: 180, to: 20, direction: down },
    ],
    [
      "Früher brauchte das Team zwei Tage für den Monatsabschluss, heute sind es vier Stunden.",
      { ...time("hours"), from: 48, to: 4, direction: down },
    ],
    ["Durchlaufzeit von 14 auf 5 Werktage verkürzt", { ...time("days"), from: 14, to: 5, direction: down }],
    [
      "Das spart jedem Sachbearbeiter rund 6 Std. pro Woche.",
      { ...time("hours"), amount: 6, period: "week", hedge: "about", direction: down },
    ],
    ["Go-live drei Wochen früher als geplant!", { ...time("weeks"), amount: 3 }],
    [
      "Antwortzeit im Support: vorher 26 h, nachher 4 h",
      { ...time("hours"), from: 26, to: 4, direction: down },
    ],
    ["Eineinhalb Tage weniger pro Inventur", { ...time("days"), amount: 1.5, direction: down }],
    [
      "Die Auswertung kommt jetzt über Nacht statt nach fünf Tagen.",
      { ...time("hours"), from: 120, to: null, direction: down },
    ],
    ["Rüstzeit: 2 h 15 min → 40 min", { ...time("minutes"), from: 135, to: 40, direction: down }],
    [
      "Das Onboarding ist um eine ganze Woche kürzer geworden.",
      { ...time("weeks"), amount: 1, direction: down },
    ],
    [
      "Lieferzeit hat sich von 6 Wochen auf 10 Tage verringert.",
      { ...time("days"), from: 42, to: 10, direction: down },
    ],
    [
      "Bis anhin dauerte ein Baugesuch 40 Tage, neu sind es 12.",
      { ...time("days"), from: 40, to: 12, direction: down },
    ],
    [
      "Ein Antrag ist nun in 8 Minuten durch, davor waren es 25 Minuten.",
      { ...time("minutes"), from: 25, to: 8, direction: down },
    ],
    ["Wir sind pro Charge anderthalb Stunden schneller.", { ...time("hours"), amount: 1.5, direction: down }],
    ["Bisher: 3 Tage\nJetzt: 4 Stunden", { ...time("hours"), from: 72, to: 4, direction: down }],
    [
      "Die Kollegen in Linz gewinnen dadurch ca. 120 Personenstunden im Monat.",
      { ...time("hours"), amount: 120, period: "month", hedge: "about" },
    ],
    ["Zwei Tage vor dem Termin live gegangen", { ...time("days"), amount: 2 }],
    [
      "Seitenaufbau jetzt 1,2 Sek. (davor 4,8 Sek.)",
      { ...time("seconds"), from: 4.8, to: 1.2, direction: down },
    ],
    [
      "Die Wartezeit wurde von bis zu sechs Monaten auf wenige Wochen gesenkt.",
      { ...time("weeks"), to: null, direction: down },
    ],
    [
      "Die Schicht spart sich täglich eine Dreiviertelstunde Papierkram.",
      { ...time("hours"), amount: 0.75, period: "day", direction: down },
    ],
    [
      "Die Bearbeitung braucht eine halbe Stunde weniger.",
      { ...time("hours"), amount: 0.5, direction: down },
    ],
  ])("%s", (...row) => reads(row));
});

describe("Vielfache", () => {
  it.each<Row>([
    ["Die Ladezeit wurde halbiert.", { ...multiple, amount: 0.5, direction: down, role: "time" }],
    ["Die Zahl der Bewerbungen hat sich verdreifacht.", { ...multiple, amount: 3, direction: up }],
    ["Doppelt so viele Newsletter-Anmeldungen wie im Frühjahr", { ...multiple, amount: 2, direction: up }],
    ["Der Import läuft dreimal so schnell wie vorher.", { ...multiple, amount: 3, direction: up }],
    ["Wir bekommen 4-mal so viele Leads.", { ...multiple, amount: 4, direction: up }],
    ["Abfragen sind um den Faktor 10 schneller.", { ...multiple, amount: 10, direction: up }],
    [
      "Der Umsatz im Shop ist auf das Fünffache gestiegen.",
      { ...multiple, amount: 5, direction: up, role: "revenue" },
    ],
    ["Die Prüfung ist in der Hälfte der Zeit erledigt.", { ...multiple, amount: 0.5, direction: down }],
    [
      "Reklamationen um die Hälfte zurückgegangen",
      { ...multiple, amount: 0.5, direction: down, role: "quality" },
    ],
    [
      "Eine Verdopplung der Reichweite in nur einem Quartal – wow!",
      { ...multiple, amount: 2, direction: up },
    ],
    ["3x so viele Termine über die Website", { ...multiple, amount: 3, direction: up }],
    ["Ausschuss auf ein Drittel gesenkt", { ...multiple, amount: 1 / 3, direction: down }],
    ["Die Anfragen haben sich seit dem Relaunch verzehnfacht.", { ...multiple, amount: 10, direction: up }],
    ["Wir brauchen nur noch halb so lange für die Prüfung.", { ...multiple, amount: 0.5, direction: down }],
    ["Die Bestellungen sind um das 2,5-fache gestiegen.", { ...multiple, amount: 2.5, direction: up }],
  ])("%s", (...row) => reads(row));
});
