// Figures in Dutch notes, as written in the Netherlands and Flanders: what is one, and what is none.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure } from "../../../../src/core/figures/figure.ts";

const dutch = { locale: "nl", currency: "EUR" };

type Row = [text: string, ...expected: Partial<Figure>[]];

function reads([text, ...expected]: Row): void {
  const found = extractFigures(text, dutch);
  expect(found.map((one) => one.text)).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
}

const up = "increase";
const down = "decrease";
const EUR = { measure: "money", unit: "EUR" } as const;
const percent = { measure: "percent", unit: "percent" } as const;
const points = { measure: "percent", unit: "points" } as const;
const multiple = { measure: "multiple", unit: "x" } as const;
const time = (unit: string) => ({ measure: "time", unit, role: "time" }) as const;
const count = (unit: string) => ({ measure: "count", unit }) as const;

describe("geld", () => {
  it.each<Row>([
    [
      "Dankzij de nieuwe planning bespaart de klant zo'n € 84.000 per jaar.",
      { ...EUR, amount: 84_000, direction: down, period: "year", hedge: "about", role: "cost" },
    ],
    [
      "De opslagkosten zijn met 12.500 euro gedaald.",
      { ...EUR, amount: 12_500, direction: down, role: "cost" },
    ],
    [
      "Omzet gestegen van 1,3 naar 1,8 mln euro",
      { ...EUR, from: 1_300_000, to: 1_800_000, direction: up, role: "revenue" },
    ],
    [
      "De webshop draaide in maart 45k euro extra omzet.",
      { ...EUR, amount: 45_000, direction: up, role: "revenue" },
    ],
    [
      "We zijn maandelijks ruim 3.200 euro goedkoper uit met de nieuwe hosting.",
      { ...EUR, amount: 3200, direction: down, period: "month", hedge: "at-least", role: "cost" },
    ],
    [
      "Gemiddelde orderwaarde nu € 87 in plaats van € 64",
      { ...EUR, from: 64, to: 87, direction: up, role: "revenue" },
    ],
    [
      "Een half miljoen euro minder aan boetes betaald dit jaar",
      { ...EUR, amount: 500_000, direction: down, role: "cost" },
    ],
    [
      "Besparing: EUR 96.400,50 p.j.",
      { ...EUR, amount: 96_400.5, direction: down, period: "year", role: "cost" },
    ],
    ["Per pakket betalen ze nu 38 cent minder.", { ...EUR, amount: 0.38, direction: down, role: "cost" }],
    [
      "De energierekening viel vijftienduizend euro lager uit.",
      { ...EUR, amount: 15_000, direction: down, role: "cost" },
    ],
    [
      "Kosten per lead: voorheen 48 euro, nu 31 euro",
      { ...EUR, from: 48, to: 31, direction: down, role: "cost" },
    ],
    [
      "De inzamelactie leverde meer dan 200.000 euro aan donaties op.",
      { ...EUR, amount: 200_000, hedge: "at-least", role: "revenue" },
    ],
    [
      "Anderhalf miljoen euro bespaard op inkoop",
      { ...EUR, amount: 1_500_000, direction: down, role: "cost" },
    ],
    [
      "Ze houden er elke maand 5 à 6 duizend euro aan over.",
      { ...EUR, amount: 5000, amountMax: 6000, period: "month", hedge: "range" },
    ],
  ])("%s", (...row) => reads(row));

  it.each<Row>([
    [
      "De klant heeft het contract van € 120.000 vandaag getekend.",
      { ...EUR, amount: 120_000, beneficiary: "agency" },
    ],
    ["Opdracht binnen voor fase 2: 85k euro!", { ...EUR, amount: 85_000, beneficiary: "agency" }],
    [
      "Onze koppeling bespaart de klant 120.000 euro per jaar.",
      { ...EUR, amount: 120_000, beneficiary: "client" },
    ],
  ])("van het bureau of van de klant: %s", (...row) => reads(row));
});

describe("procent", () => {
  it.each<Row>([
    [
      "Het retourpercentage is gedaald van 18 naar 11 procent.",
      { ...percent, from: 18, to: 11, direction: down, role: "quality" },
    ],
    [
      "Conversie +0,8 procentpunt sinds de livegang",
      { ...points, amount: 0.8, direction: up, role: "revenue" },
    ],
    ["Foutpercentage met 60% teruggebracht", { ...percent, amount: 60, direction: down, role: "quality" }],
    ["We krijgen 23% meer aanvragen dan vorig jaar.", { ...percent, amount: 23, direction: up }],
    ["Open rate nu 41% (was 27%)", { ...percent, from: 27, to: 41, direction: up }],
    [
      "Het verzuim daalde met twee tot drie procent.",
      { ...percent, amount: 2, amountMax: 3, direction: down, role: "quality" },
    ],
    ["9 van de 10 gebruikers vinden het zonder hulp.", { ...percent, amount: 90 }],
    [
      "De uitval ligt minstens 70 procent lager.",
      { ...percent, amount: 70, direction: down, hedge: "at-least" },
    ],
    [
      "10-15% hogere doorvoer op de lijn",
      { ...percent, amount: 10, amountMax: 15, direction: up, role: "volume" },
    ],
    [
      "De klanttevredenheid steeg met ongeveer vijf procentpunten.",
      { ...points, amount: 5, direction: up, hedge: "about", role: "quality" },
    ],
    ["Beschikbaarheid van 99,98% gehaald", { ...percent, amount: 99.98, role: "quality" }],
    ["Papierverbruik met een kwart verminderd", { ...multiple, amount: 0.25, direction: down }],
  ])("%s", (...row) => reads(row));
});

describe("tijd", () => {
  it.each<Row>([
    [
      "Een offerte maken kost nog maar 20 minuten in plaats van 3 uur.",
      { ...time("minutes"), from: 180, to: 20, direction: down },
    ],
    [
      "Vroeger deed het team twee dagen over de maandafsluiting, nu vier uur.",
      { ...time("hours"), from: 48, to: 4, direction: down },
    ],
    ["Doorlooptijd van 14 naar 5 werkdagen", { ...time("days"), from: 14, to: 5, direction: down }],
    [
      "Dat scheelt elke medewerker ca. 6 uur per week.",
      { ...time("hours"), amount: 6, direction: down, period: "week", hedge: "about" },
    ],
    ["Drie weken eerder live dan gepland!", { ...time("weeks"), amount: 3 }],
    ["Reactietijd support: eerst 26 uur, nu 4 uur", { ...time("hours"), from: 26, to: 4, direction: down }],
    ["Anderhalve dag minder werk per inventarisatie", { ...time("days"), amount: 1.5, direction: down }],
    ["Omsteltijd: 2 uur en 15 min → 40 min", { ...time("minutes"), from: 135, to: 40, direction: down }],
    [
      "De levertijd is teruggebracht van 6 weken tot 10 dagen.",
      { ...time("days"), from: 42, to: 10, direction: down },
    ],
    ["Laadtijd nu 1,2 sec (voorheen 4,8 sec)", { ...time("seconds"), from: 4.8, to: 1.2, direction: down }],
    [
      "De rapportage is nu binnen een paar minuten klaar in plaats van na drie dagen.",
      { ...time("minutes"), from: 4320, to: null, direction: down },
    ],
    ["Bij elke zending winnen ze een half uur.", { ...time("hours"), amount: 0.5 }],
    ["Het inwerken duurt een hele week korter.", { ...time("weeks"), amount: 1, direction: down }],
    ["Voor: 3 dagen\nNa: 4 uur", { ...time("hours"), from: 72, to: 4, direction: down }],
    ["De intake gaat drie kwartier sneller.", { ...time("hours"), amount: 0.75, direction: down }],
  ])("%s", (...row) => reads(row));
});

describe("veelvouden", () => {
  it.each<Row>([
    ["De laadtijd is gehalveerd.", { ...multiple, amount: 0.5, direction: down, role: "time" }],
    ["Het aantal sollicitaties is verdrievoudigd.", { ...multiple, amount: 3, direction: up }],
    ["Twee keer zoveel inschrijvingen als vorig voorjaar", { ...multiple, amount: 2, direction: up }],
    ["De import draait drie keer zo snel.", { ...multiple, amount: 3, direction: up }],
    ["Wij krijgen 4x zo veel leads binnen.", { ...multiple, amount: 4, direction: up }],
    ["Query's zijn een factor 10 sneller.", { ...multiple, amount: 10, direction: up }],
    ["De controle is in de helft van de tijd klaar.", { ...multiple, amount: 0.5, direction: down }],
    ["Klachten met de helft afgenomen", { ...multiple, amount: 0.5, direction: down, role: "quality" }],
    ["Dubbel zo veel bezoekers op de site", { ...multiple, amount: 2, direction: up }],
    ["Het aantal orders is vervijfvoudigd.", { ...multiple, amount: 5, direction: up }],
    ["We hebben het bereik verdubbeld.", { ...multiple, amount: 2, direction: up }],
  ])("%s", (...row) => reads(row));
});

describe("aantallen", () => {
  it.each<Row>([
    [
      "Op de eerste dag hebben 340 gebruikers ingelogd.",
      { ...count("gebruikers"), amount: 340, role: "volume" },
    ],
    ["4 fte bespaard", { ...count("fte"), amount: 4, direction: down, role: "cost" }],
    [
      "Ruim 1.200 medewerkers zijn succesvol getraind.",
      { ...count("medewerkers"), amount: 1200, hedge: "at-least" },
    ],
    ["NPS van 31 naar 52", { ...count("NPS"), from: 31, to: 52, direction: up, role: "quality" }],
    [
      "Ze verwerken nu 85 orders per dag in plaats van 40.",
      { ...count("orders"), from: 40, to: 85, direction: up, period: "day" },
    ],
    ["Honderdtwintig winkels zonder storing gemigreerd", { ...count("winkels"), amount: 120 }],
    [
      "We hebben 12 nieuwe gekwalificeerde leads binnengehaald.",
      { ...count("leads"), amount: 12, role: "volume" },
    ],
    [
      "35 telefoontjes per dag minder bij de klantenservice",
      { ...count("telefoontjes"), amount: 35, direction: down, period: "day" },
    ],
    [
      "Google-beoordeling gestegen van 3,9 naar 4,6 sterren",
      { measure: "count", from: 3.9, to: 4.6, direction: up, role: "quality" },
    ],
    ["Al 5.000 downloads in de eerste week behaald", { ...count("downloads"), amount: 5000, role: "volume" }],
  ])("%s", (...row) => reads(row));
});

describe("in de haast geschreven", () => {
  it.each<Row>([
    [
      "In plaats van 3 uur zijn ze nog maar 20 minuten bezig met de dagafsluiting.",
      { ...time("minutes"), from: 180, to: 20, direction: down },
    ],
    ["Het scannen duurt nu 3 seconden. Vroeger was dat 20.", { ...time("seconds"), from: 20, to: 3 }],
    ["Het aantal tickets nam met 40% af.", { ...percent, amount: 40, direction: down }],
    [
      "Door slimmer plannen rijden ze 1.200 km per week minder.",
      { ...count("km"), amount: 1200, direction: down, period: "week" },
    ],
    ["De helft minder klachten sinds de nieuwe app!", { ...multiple, amount: 0.5, direction: down }],
    [
      "Via het portaal loopt nu 70 procent van de orders, een jaar geleden was dat 25 procent.",
      { ...percent, from: 25, to: 70, direction: up },
    ],
  ])("%s", (...row) => reads(row));

  it.each([
    "Als we dat zo doen, besparen we 20 uur per week.",
    "Bereikbaar van 9 tot 17 uur.",
    "Ons voorstel: 3.500 euro voor de setup, daarna 250 euro per maand.",
    "Kun je voor vrijdag de 3 openstaande punten oplossen?",
  ])("geen resultaat: %s", (text) => {
    expect(extractFigures(text, dutch)).toEqual([]);
  });
});

describe("meer dan één", () => {
  it.each<Row>([
    [
      "Retouren daalden met 8%, en de portokosten gingen met 30.000 euro omlaag.",
      { ...percent, amount: 8, direction: down },
      { ...EUR, amount: 30_000, direction: down },
    ],
    [
      "Hoi allemaal,\n\nkleine update uit Gent: verwerkingstijd van 25 naar 9 minuten en 40% minder vragen. Klant blij!\n\nGroetjes\nSanne",
      { ...time("minutes"), from: 25, to: 9 },
      { ...percent, amount: 40, direction: down },
    ],
  ])("%s", (...row) => reads(row));
});

describe("geen resultaten", () => {
  it.each([
    "Factuur 10045 is de deur uit, ticket 8812 ook.",
    "Bel me op 06 12345678 of +31 20 1234567.",
    "De meeting is op 12 juni 2025 om 15 uur in zaal 402.",
    "Het bedrijf heeft 250 medewerkers op 12 locaties.",
    "Ons doel is 20% minder uitval voor het eind van het jaar.",
    "We verwachten een besparing van 50.000 euro volgend jaar.",
    "De offerte komt uit op 15.000 euro excl. btw.",
    "Ons uurtarief is 110 euro.",
    "80 procent van de belasting draait op het nieuwe cluster.",
    "Drie weken geleden zijn we gestart.",
    "Over twee weken gaan we live.",
    "De kosten zijn helaas niet met 10% gedaald.",
    "Versie 2.4.1 draait sinds 11-02-2025, 14:30 uur.",
    "We overleggen drie keer per week.",
    "Het contract loopt van 2024 tot 2026.",
    "Het project duurde 18 maanden.",
    "Zie week 14, pagina 12 en artikel 5 lid 3.",
    "Daarmee zouden ze tot 30% kunnen besparen.",
    "Eén van de twee is genoeg.",
    "Twee collega's waren erbij.",
    "Te betalen binnen 30 dagen.",
    "Ik kom er binnen 2 of 3 dagen op terug.",
    "Ze willen 25% van de kosten besparen.",
    "Basic kost € 49 per maand, Pro € 99 per maand.",
    "We hebben drie keer gebeld.",
    "Het bureau telt zo'n 40 mensen.",
  ])("%s", (text) => {
    expect(extractFigures(text, dutch).map((one) => one.text)).toEqual([]);
  });
});
