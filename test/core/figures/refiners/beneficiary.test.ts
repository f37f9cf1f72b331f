// Whose money it is: what a client grants us is ours in whatever order the words stand, its shrinking budget is its own.
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const read = (text: string, locale: string) => extractFigures(text, { locale, currency: "USD", about: "" });

describe("the agency's", () => {
  test.each([
    ["en", "Budget of EUR 40,000 released for phase two", 40_000],
    ["en", "A budget of 40k EUR was released to us", 40_000],
    ["en", "Phase two budget released: EUR 40,000", 40_000],
    ["en", "EUR 40,000 budget released", 40_000],
    ["en", "The board released EUR 40,000 of additional budget.", 40_000],
    ["en", "Additional budget of EUR 40,000 approved", 40_000],
    ["en", "PO for EUR 25,000 received", 25_000],
    ["en", "EUR 25,000 PO received", 25_000],
    ["en", "Received a purchase order over EUR 25,000", 25_000],
    ["en", "The PO came in today: EUR 25,000", 25_000],
    ["en", "We release the budget of 40k EUR to you for phase 2", 40_000],
    ["en", "From our budget 40k EUR go to you for phase 2", 40_000],
    ["de", "Budget von 40.000 € freigegeben", 40_000],
    ["de", "Freigabe des Budgets: 40.000 €", 40_000],
    ["de", "Bestellung über 25.000 € erhalten", 25_000],
    ["de", "Erhalten: Bestellung über 25.000 €", 25_000],
    ["de", "Auftrag über 25.000 € erhalten", 25_000],
    ["fr", "commande de 25 000 € reçue", 25_000],
    ["fr", "Budget de 40 000 € débloqué pour la phase 2", 40_000],
    ["es", "Pedido de 25.000 € recibido", 25_000],
    ["es", "Presupuesto de 40.000 € aprobado", 40_000],
    ["it", "Ordine di 25.000 € ricevuto", 25_000],
    ["nl", "Bestelling van 25.000 € ontvangen", 25_000],
    ["pt", "Encomenda de 25.000 € recebida", 25_000],
  ])("%s: %s", (locale, text, amount) => {
    expect(read(text, locale)).toMatchObject([
      { measure: "money", amount, unit: "EUR", beneficiary: "agency", direction: null },
    ]);
  });
});

describe("a saving in the same breath", () => {
  test.each([
    ["en", "Contract extended by 12k EUR, and it saves 3k EUR a month", ["agency", "client"]],
    ["en", "We extend your contract by 150k EUR and save 6k EUR a month", ["agency", "client"]],
    ["de", "Vertrag um 12.000 € verlängert, und das spart 3.000 € im Monat", ["agency", "client"]],
    ["en", "The release saves 12k EUR, and the contract was extended by 20k EUR", ["client", "agency"]],
    ["en", "The contract tool cost 12k EUR less and saved 3k EUR in fees", ["client", "client"]],
    ["en", "Saves 12k EUR a year, 3k EUR of it on the contract desk", ["client", "client"]],
  ])("%s: %s", (locale, text, whose) => {
    expect(read(text, locale).map((figure) => figure.beneficiary)).toEqual(whose);
  });
});

describe("the client's", () => {
  test.each([
    ["en", "budget cut by 40k EUR"],
    ["en", "their budget fell from 90k to 60k EUR"],
    ["en", "saves 40k EUR of their budget"],
    ["en", "EUR 40,000 of their budget was freed up"],
    ["en", "EUR 12,000 saved, and the budget is approved"],
    ["en", "They received EUR 5,000 more donations on the same ad budget"],
    ["de", "Budget um 40.000 € gekürzt"],
    ["de", "Das Budget sank von 90.000 € auf 60.000 €"],
    ["de", "Der Shop hat Bestellungen über 25.000 € erhalten"],
    ["fr", "budget réduit de 40 000 €"],
    ["es", "presupuesto recortado en 40.000 €"],
  ])("%s: %s", (locale, text) => {
    expect(read(text, locale)).toMatchObject([{ measure: "money", beneficiary: "client" }]);
  });
});
