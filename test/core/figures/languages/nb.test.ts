// Figures in Norwegian notes (Bokmål and some Nynorsk): what is one, and what is none.
import { describe, it } from "vitest";
import {
  count,
  down,
  expectFigures,
  money,
  multiple,
  pair,
  percent,
  points,
  type Row,
  time,
  up,
} from "./rows.ts";

const results: Row[] = [
  [
    "Kunden sparer 1,2 mill. kr i året på lisenser.",
    [money(1_200_000, "NOK", { ...down, period: "year", role: "cost" })],
  ],
  [
    "Vi har spart dem for ca. 450 000 kroner årlig.",
    [money(450_000, "NOK", { ...down, period: "year", hedge: "about" })],
  ],
  ["Omsetningen økte med 12,5 prosent i tredje kvartal.", [percent(12.5, { ...up, role: "revenue" })]],
  ["Saksbehandlingstiden har gått fra 14 dager til 3.", [pair("time", 14, 3, { unit: "days" })]],
  ["Svartiden har falt fra 48 timer til under 6 timer.", [pair("time", 48, 6, { unit: "hours" })]],
  ["Antall saker sank fra 340 til 210 i måneden.", [pair("count", 340, 210, { period: "month" })]],
  ["Konverteringsraten er nå 3,4 % (tidligere 2,1 %).", [pair("percent", 2.1, 3.4, { role: "revenue" })]],
  ["NPS 31 → 52", [pair("count", 31, 52, { unit: "NPS" })]],
  ["Salget ble doblet etter lanseringen.", [multiple(2, { ...up, role: "revenue" })]],
  ["Leveringstiden er halvert.", [multiple(0.5, down)]],
  ["Tre ganger så mange leads som i fjor.", [multiple(3, up)]],
  ["Før tok det to uker, nå tar det tre dager.", [pair("time", 14, 3, { unit: "days" })]],
  ["De behandler 22 saker om dagen i stedet for 15.", [pair("count", 15, 22, { period: "day" })]],
  ["Fluktfrekvensen ned 8 prosentpoeng.", [points(8, down)]],
  ["Økonomiavdelingen sparer 20 timer i uka.", [time(20, "hours", { ...down, period: "week" })]],
  ["Besparelsen utgjør kr 1 200 000", [money(1_200_000, "NOK", down)]],
  ["Mersalg på 2,3 millioner kroner", [money(2_300_000, "NOK", { ...up, role: "revenue" })]],
  ["350 nye kunder siden lanseringen", [count(350, "kunder")]],
  ["Vi fikk inn 120 nye abonnenter den første uken.", [count(120, "abonnenter")]],
  ["Feilraten er nede på 0,4 %, ned fra 1,9 %.", [pair("percent", 1.9, 0.4, { role: "quality" })]],
  ["Oppstarten er 40 prosent kortere.", [percent(40, down)]],
  ["Siden laster nå på 1,2 sekunder mot tidligere 4,8.", [pair("time", 4.8, 1.2, { unit: "seconds" })]],
  ["Kostnaden per lead er redusert med en tredjedel.", [multiple(1 / 3, { ...down, role: "cost" })]],
  [
    "Minst 300 000 kroner lavere strømregning hvert år",
    [money(300_000, "NOK", { ...down, hedge: "at-least", period: "year" })],
  ],
  ["mellom 10 og 15 prosent mindre svinn", [percent(10, { amountMax: 15, hedge: "range", ...down })]],
  ["Leveringstiden ble kortet ned med 2–3 dager.", [time(2, "days", { amountMax: 3, ...down })]],
  ["Sykefraværet falt fra ni til fem prosent.", [pair("percent", 9, 5)]],
  ["en halv million kroner spart", [money(500_000, "NOK", down)]],
  ["Supporthenvendelsene er redusert med halvparten.", [multiple(0.5, down)]],
  ["Vi sparer tjuefem timer i måneden.", [time(25, "hours", { ...down, period: "month" })]],
  ["Portalen gikk live to dager før fristen.", [time(2, "days")]],
  ["340 brukere logget inn før lunsj.", [count(340, "brukere", { role: "volume" })]],
  ["Avtalen er forlenget, kontraktsverdi 600 000 kr.", [money(600_000, "NOK", { beneficiary: "agency" })]],
  ["Ca. 15 min raskere per sak", [time(15, "minutes", { ...down, hedge: "about" })]],
  ["Over 1000 påmeldte på en uke", [count(1000, "påmeldte", { hedge: "at-least" })]],
  ["De har kuttet halvannen time på hver levering", [time(1.5, "hours", down)]],
  ["Oppetiden var 99,95 %", [percent(99.95, { role: "quality" })]],
  ["9 av 10 kunder er fornøyde", [percent(90)]],
  ["Snittordren steg fra 450 til 620 kroner", [pair("money", 450, 620, { unit: "NOK" })]],
  ["Returene har gått ned med to tredjedeler", [multiple(2 / 3, down)]],
  ["Søket er 5 ganger raskere", [multiple(5, up)]],
  ["Dobbelt så mange besøkende som i fjor", [multiple(2, { ...up, role: "volume" })]],
  ["Ventetiden er ned fra en time til noen få minutter", [{ measure: "time", from: 60, ...down }]],
  ["De slipper 6 timer manuell registrering i uken.", [time(6, "hours", { ...down, period: "week" })]],
  ["Trafikken er opp 45% sammenlignet med i fjor", [percent(45, up)]],
  ["Resultatet ble forbedret med 3 MNOK", [money(3_000_000, "NOK", up)]],
  ["I går behandlet vi 480 søknader", [count(480, "søknader")]],
  ["Fra 12 til 4 feil i uken", [pair("count", 12, 4, { unit: "feil", period: "week" })]],
  ["Rekruttering tar i snitt 21 dager mot 45 tidligere", [pair("time", 45, 21)]],
  ["Kundane sparer 75.000 kroner i året", [money(75_000, "NOK", { ...down, period: "year" })]],
  ["Ventetida har gått frå 9 veker til 3", [pair("time", 9, 3, { unit: "weeks" })]],
  ["Bemanningen er kuttet fra 12 til 9 årsverk.", [pair("count", 12, 9, { unit: "årsverk" })]],
  ["Kostnadene ble 15 prosent lavere enn budsjettert.", [percent(15, { ...down, role: "cost" })]],
  ["Appen er lastet ned 15 000 ganger siden lansering.", [{ amount: 15_000, direction: null }]],
];

const none: string[] = [
  "Prisen for tilleggstjenesten er 4900 kr per måned.",
  "Vi håper på 20 % høyere salg.",
  "Møtet er kl. 14.30 på rom 402.",
  "Faktura 10045 er fortsatt ubetalt.",
  "Selskapet har 300 ansatte i 14 land.",
  "Prosjektet tok 18 måneder.",
  "Vi ses om 3 uker.",
  "Kampanjen ga ingen økning på 10 %.",
  "Målet er å spare 2 mill. kroner.",
  "Vi møttes for to år siden, den 12. mars.",
  "Tilbudet lyder på 85 000 kr eks. mva.",
  "Selskapet omsetter for 400 millioner og har kontorer i 5 land.",
];

describe("Norwegian", () => {
  it.each(results)("reads %s", (text, wanted) => expectFigures(text, wanted, "nb-NO"));
  it.each(none)("leaves alone %s", (text) => expectFigures(text, [], "nb-NO"));
  it.each(["no", "nn-NO", "nb"])("is the language of locale %s", (locale) => {
    expectFigures("Halvert.", [multiple(0.5, down)], locale);
  });
});
