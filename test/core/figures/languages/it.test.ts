// Figures in Italian notes: money, shares, times, multiples and counts as people in Italy and Ticino write them.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure } from "../../../../src/core/figures/figure.ts";

type Row = [text: string, ...expected: Partial<Figure>[]];

function figures(text: string): Figure[] {
  return extractFigures(text, { locale: "it-IT", currency: "EUR" });
}

function check(text: string, expected: Partial<Figure>[]): void {
  const found = figures(text);
  expect(found.map((f) => f.text)).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
}

describe("denaro", () => {
  it.each<Row>([
    [
      "Il nuovo sistema ci fa risparmiare 18.000 € all'anno.",
      { measure: "money", amount: 18_000, unit: "EUR", direction: "decrease", period: "year", role: "cost" },
    ],
    [
      "Un risparmio di circa 2.500 euro al mese sulle licenze",
      { amount: 2500, direction: "decrease", period: "month", hedge: "about", role: "cost" },
    ],
    [
      "Circa 1,5 milioni di euro in più di vendite",
      { amount: 1_500_000, unit: "EUR", direction: "increase", role: "revenue", hedge: "about" },
    ],
    [
      "Il fatturato è cresciuto di 300 mila euro",
      { amount: 300_000, direction: "increase", role: "revenue" },
    ],
    [
      "Ricavi aggiuntivi per 2,4 mln €",
      { amount: 2_400_000, unit: "EUR", direction: "increase", role: "revenue" },
    ],
    [
      "Lo scontrino medio passa da 52 € a 61 €.",
      { from: 52, to: 61, unit: "EUR", direction: "increase", role: "revenue" },
    ],
    ["Spese di spedizione giù di dodicimila euro", { amount: 12_000, direction: "decrease", role: "cost" }],
    [
      "Abbiamo tagliato i costi di hosting di 1.250,50 euro/mese",
      { amount: 1250.5, direction: "decrease", period: "month", role: "cost" },
    ],
    [
      "Tra i 10.000 e i 15.000 euro risparmiati ogni trimestre",
      { amount: 10_000, amountMax: 15_000, hedge: "range", period: "quarter", direction: "decrease" },
    ],
    ["Il cliente ha firmato il rinnovo: 96.000 € + IVA.", { amount: 96_000, beneficiary: "agency" }],
    [
      "Costo per lead: 18 € contro i 31 € di prima",
      { from: 31, to: 18, direction: "decrease", role: "cost" },
    ],
    [
      "Oltre mezzo milione di euro di ordini in più",
      { amount: 500_000, direction: "increase", hedge: "at-least", role: "revenue" },
    ],
    ["L'app ha generato 40k euro di incassi", { amount: 40_000, role: "revenue" }],
    ["Evitate penali per CHF 30'000", { amount: 30_000, unit: "CHF", direction: "decrease", role: "cost" }],
    [
      "Fatturato a 2,3 mln di euro, dagli 1,7 mln dell'anno scorso",
      { from: 1_700_000, to: 2_300_000, direction: "increase" },
    ],
    [
      "Duecentocinquanta euro in meno a settimana di corrieri",
      { amount: 250, direction: "decrease", period: "week" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("percentuali", () => {
  it.each<Row>([
    [
      "Le vendite online sono cresciute del 35% rispetto al 2024.",
      { measure: "percent", amount: 35, direction: "increase", role: "revenue" },
    ],
    ["I reclami sono calati del 22 per cento", { amount: 22, direction: "decrease", role: "quality" }],
    [
      "La bolletta energetica è scesa del 10-15%",
      { amount: 10, amountMax: 15, direction: "decrease", hedge: "range", role: "cost" },
    ],
    ["Il tasso di conversione è passato dal 2,1% al 3,4%.", { from: 2.1, to: 3.4, direction: "increase" }],
    ["Tasso di errore dall'8% al 3%", { from: 8, to: 3, direction: "decrease", role: "quality" }],
    [
      "Il tasso di abbandono è sceso di 4 punti percentuali",
      { amount: 4, unit: "points", direction: "decrease" },
    ],
    ["Oggi la conversione è al 3,4% (era al 2,1%)", { from: 2.1, to: 3.4, direction: "increase" }],
    ["+18% di prenotazioni", { amount: 18, direction: "increase", role: "revenue" }],
    ["Almeno il 30% di clic in più", { amount: 30, direction: "increase", hedge: "at-least" }],
    ["Uptime al 99,95%", { amount: 99.95, role: "quality" }],
    [
      "Un aumento tra il 10 e il 15% del traffico",
      { amount: 10, amountMax: 15, direction: "increase", hedge: "range" },
    ],
    ["Tempi di fermo ridotti quasi del 40%", { amount: 40, direction: "decrease", hedge: "about" }],
    ["Costi inferiori del 12%", { amount: 12, direction: "decrease", role: "cost" }],
    [
      "Gli scarti sono scesi dal 4,8 all'1,9%",
      { from: 4.8, to: 1.9, direction: "decrease", role: "quality" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("tempo", () => {
  it.each<Row>([
    [
      "L'evasione di un ordine passa da 12 minuti a 4 minuti.",
      { measure: "time", from: 12, to: 4, unit: "minutes", direction: "decrease" },
    ],
    [
      "La chiusura mensile richiedeva 9 giorni lavorativi. Ora ne bastano 4.",
      { from: 9, to: 4, unit: "days", direction: "decrease" },
    ],
    ["Prima ci volevano 3 giorni, adesso 2 ore", { from: 72, to: 2, unit: "hours", direction: "decrease" }],
    [
      "Ogni agente risparmia 5 ore a settimana",
      { amount: 5, unit: "hours", direction: "decrease", period: "week" },
    ],
    ["Online con due giorni di anticipo", { amount: 2, unit: "days" }],
    ["Consegnato tre settimane prima del previsto", { amount: 3, unit: "weeks" }],
    ["Mezz'ora in meno per pratica", { amount: 0.5, unit: "hours", direction: "decrease" }],
    ["4 giorni invece di 11", { from: 11, to: 4, unit: "days" }],
    [
      "Tempo di risposta: da 6 ore a meno di 45 minuti",
      { from: 360, to: 45, unit: "minutes", direction: "decrease" },
    ],
    [
      "I tempi di consegna si sono ridotti da 14 a 3 giorni",
      { from: 14, to: 3, unit: "days", direction: "decrease" },
    ],
    ["Si è ripagato in cinque settimane", { amount: 5, unit: "weeks" }],
    [
      "Circa 40 ore uomo risparmiate ogni mese",
      { amount: 40, unit: "hours", direction: "decrease", period: "month", hedge: "about" },
    ],
    ["Preventivi più veloci di 2 giorni", { amount: 2, unit: "days", direction: "decrease" }],
    [
      "Il report ora richiede 10 minuti (prima: 2 ore)",
      { from: 120, to: 10, unit: "minutes", direction: "decrease" },
    ],
    ["Prima: 9 giorni\nDopo: 4 giorni", { from: 9, to: 4, unit: "days" }],
    ["Un'ora in meno al giorno per ogni tecnico", { amount: 1, unit: "hours", period: "day" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("multipli", () => {
  it.each<Row>([
    ["I lead sono raddoppiati.", { measure: "multiple", amount: 2, direction: "increase", role: "revenue" }],
    ["Le chiamate si sono dimezzate", { amount: 0.5, direction: "decrease", role: "volume" }],
    ["Il triplo delle richieste di preventivo", { amount: 3, direction: "increase" }],
    ["Tre volte più contatti", { amount: 3, direction: "increase" }],
    ["I costi sono calati di un terzo", { amount: 1 / 3, direction: "decrease", role: "cost" }],
    ["Il doppio delle iscrizioni", { amount: 2, direction: "increase" }],
    ["Le visite sono quadruplicate", { amount: 4, direction: "increase", role: "volume" }],
    ["La metà del tempo", { amount: 0.5, direction: "decrease" }],
    ["Produttività moltiplicata per 4", { amount: 4, direction: "increase" }],
    ["Gli errori si sono ridotti di due terzi", { amount: 2 / 3, direction: "decrease" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("quantità", () => {
  it.each<Row>([
    [
      "340 utenti collegati già il primo giorno",
      { measure: "count", amount: 340, unit: "utenti", role: "volume" },
    ],
    ["Abbiamo acquisito 12 nuovi clienti", { amount: 12, role: "volume" }],
    ["1,4 milioni di schede migrate senza interruzioni", { amount: 1_400_000, unit: "schede" }],
    [
      "Gestiscono 22 pratiche al giorno invece di 15",
      { from: 15, to: 22, unit: "pratiche", period: "day", direction: "increase" },
    ],
    ["L'NPS è salito da 31 a 52", { from: 31, to: 52, unit: "NPS", direction: "increase", role: "quality" }],
    [
      "300 pacchi in meno a settimana",
      { amount: 300, unit: "pacchi", direction: "decrease", period: "week" },
    ],
    ["Liberate 4 risorse dal data entry", { amount: 4, unit: "risorse", direction: "decrease" }],
    ["Più di ventitré iscrizioni aggiuntive", { amount: 23, direction: "increase", hedge: "at-least" }],
    [
      "Un centinaio di telefonate in meno ogni settimana",
      { amount: 100, direction: "decrease", period: "week" },
    ],
    ["Siamo passati da 120 a 310 abbonati", { from: 120, to: 310, direction: "increase" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("più cifre in un messaggio", () => {
  it.each<Row>([
    [
      "Ciao Luca, le vendite online sono cresciute del 35% rispetto al 2024, circa 1,5 milioni di euro in più.",
      { amount: 35, direction: "increase" },
      { amount: 1_500_000, direction: "increase" },
    ],
    [
      "I resi sono scesi dell'8%, cioè 300 pacchi a settimana in meno.",
      { amount: 8, direction: "decrease" },
      { amount: 300, unit: "pacchi", period: "week", direction: "decrease" },
    ],
    [
      "Traffico +25% e costo di acquisizione -12%",
      { amount: 25, direction: "increase" },
      { amount: 12, direction: "decrease", role: "cost" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("modi di dire di tutti i giorni", () => {
  it.each<Row>([
    ["I no-show sono crollati dal 18 al 6%.", { from: 18, to: 6, unit: "percent" }],
    ["La retention è salita dall'82 all'89%.", { from: 82, to: 89, direction: "increase" }],
    ["Gli errori sono passati dal 2,4% allo 0,6%.", { from: 2.4, to: 0.6, direction: "decrease" }],
    ["Bastano due persone dove prima ne servivano cinque.", { from: 5, to: 2, unit: "persone" }],
    ["Le chiamate sono diminuite di oltre la metà.", { amount: 0.5, direction: "decrease" }],
    ["Risparmiamo un'ora e mezza al giorno.", { amount: 1.5, unit: "hours", period: "day" }],
    [
      "Un milione e mezzo di euro di vendite in più",
      { amount: 1_500_000, unit: "EUR", direction: "increase" },
    ],
    [
      "Il fermo linea è passato da due ore e mezza a quaranta minuti.",
      { from: 150, to: 40, unit: "minutes" },
    ],
    ["Ci costava 2.000 euro al mese, ora 600.", { from: 2000, to: 600, unit: "EUR", period: "month" }],
    ["Da 5 giorni siamo scesi a 2.", { from: 5, to: 2, unit: "days" }],
    ["I tempi si sono allungati di 2 giorni, purtroppo.", { amount: 2, direction: "increase" }],
    ["Spese in meno per trentacinquemila euro", { amount: 35_000, unit: "EUR", direction: "decrease" }],
    [
      "Il contratto è stato rinnovato per 3 anni (240.000 € + IVA).",
      { amount: 240_000, beneficiary: "agency" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));

  it("are told from Spanish and Portuguese by their small words, whatever the author's locale", () => {
    for (const locale of ["es-ES", "pt-BR", "en-US"]) {
      const [one] = extractFigures("La spesa è scesa del 12% e siamo contenti", { locale, currency: "EUR" });
      expect(one).toMatchObject({ amount: 12, direction: "decrease", role: "cost" });
    }
  });
});

describe("ciò che non è una cifra", () => {
  it.each([
    "La fattura n. 10045 è partita, vedi il ticket 8812 e la sala 402.",
    "Ci vediamo il 12 giugno alle 14:30, oppure giovedì 3 marzo alle 9.",
    "Hanno 300 dipendenti e il progetto è durato 18 mesi.",
    "L'obiettivo è ridurre i costi del 20%.",
    "Sperano di risparmiare 50.000 € l'anno prossimo.",
    "Nessun risparmio di 10.000 € finora.",
    "Non abbiamo guadagnato 3 giorni come previsto.",
    "Il nostro listino: 49 € al mese per utente.",
    "L'abbonamento costa 99 € al mese.",
    "Assistenza 24 ore su 24, 7 giorni su 7.",
    "Ci sentiamo 3 volte a settimana.",
    "Abbiamo iniziato tre settimane fa.",
    "Pagamento a 30 giorni.",
    "Un team di 5 persone a Milano, 3° piano.",
    "Il contratto va dal 2024 al 2026.",
    "Puntiamo a un calo del 15% entro 6 mesi.",
    "L'80% del carico gira sul nuovo cluster.",
    "Uno di questi giorni ne parliamo.",
    "Inoltre i due team sono molto contenti.",
    "Siamo aperti dalle 9 alle 18, dalle 12 alle 14 è chiuso.",
    "Ho preso 3 giorni di ferie, torno il 12.",
    "L'ordine di 200 sedie a 45 € l'una è partito.",
    "Restano 3 punti da chiudere entro fine mese.",
    "La nostra tariffa è di 850 € al giorno.",
    "Versione 2.4 installata su 3 server.",
    "La password scade tra 90 giorni.",
    "Hanno 12 sedi e 1.400 dipendenti in 3 paesi.",
  ])("%s", (text) => check(text, []));
});
