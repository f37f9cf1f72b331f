// What was reached is told apart from by how much it changed, in every language there is.
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const read = (text: string, locale: string) => extractFigures(text, { locale, currency: "USD", about: "" });

describe("a level", () => {
  test.each([
    ["en", "Hosting costs fell to $3,000 a month", 3000, "decrease"],
    ["en", "We cut hosting costs to about $3,000 a month", 3000, "decrease"],
    ["en", "tickets rose to 12", 12, "increase"],
    ["en", "Lead time is down to 3 days", 3, "decrease"],
    ["en", "Test coverage has climbed to 81%", 81, "increase"],
    ["en", "NPS rose to 52", 52, "increase"],
    ["en", "Utilisation has more than doubled, to 64 percent", 64, "increase"],
    ["en", "Hosting costs are now at $3,000 a month", 3000, null],
    ["en", "portal adoption now 5,400 clients", 5400, null],
    ["de", "Energiekosten auf 3.000 € im Monat gesunken", 3000, "decrease"],
    ["de", "Die Kosten sanken auf rund 3.000 € im Monat", 3000, "decrease"],
    ["de", "unsere Störungen sind auf 12 gestiegen", 12, "increase"],
    ["de", "Die Tickets sind auf 90 gefallen", 90, "decrease"],
    ["de", "Durchlaufzeit auf unter 3 Tage verkuerzt", 3, "decrease"],
    ["de", "Die Durchlaufzeit liegt jetzt bei 3 Tagen", 3, null],
    ["fr", "Les coûts d'hébergement ont baissé à 3 000 € par mois", 3000, "decrease"],
    ["es", "Los costes de alojamiento bajaron a 3.000 € al mes", 3000, "decrease"],
    ["it", "I costi sono scesi a 3.000 € al mese", 3000, "decrease"],
    ["pt", "Os custos caíram para 3.000 € por mês", 3000, "decrease"],
    ["nl", "De hostingkosten zijn naar € 3.000 per maand gedaald", 3000, "decrease"],
    ["sv", "Kostnaderna sjönk till 3 000 kr i månaden", 3000, "decrease"],
    ["nb", "Kostnadene falt til 3 000 kr i måneden", 3000, "decrease"],
    ["da", "Omkostningerne faldt til 3.000 kr om måneden", 3000, "decrease"],
    ["pl", "Koszty spadły do 3000 zł miesięcznie", 3000, "decrease"],
    ["ja", "問い合わせが12件に増えた", 12, "increase"],
    ["zh", "成本下降到每月3000元", 3000, "decrease"],
  ])("%s: %s", (locale, text, amount, direction) => {
    const told = read(text, locale).at(-1);
    expect(told).toMatchObject({ amount, direction, from: null, to: null, isLevel: true });
  });

  test("stands beside the change that led to it", () => {
    const told = read("Their online sales grew 12% to £3.4m", "en").map(({ isLevel }) => isLevel);
    expect(told).toEqual([undefined, true]);
  });
});

describe("a change is no level", () => {
  test.each([
    ["en", "Hosting costs fell by $3,000 a month"],
    ["en", "Hosting costs fell from $9,000 to $3,000 a month"],
    ["en", "Hosting costs fell by up to $3,000 a month"],
    ["en", "Savings come to $3,000 a month"],
    ["en", "Savings are now $3,000 a month"],
    ["en", "We now save $3,000 a month"],
    ["en", "We gave 12 hours a week back to them"],
    ["en", "Each label is now 35 cents cheaper"],
    ["en", "Costs per order have fallen to a fifth"],
    ["de", "Die Einsparung beläuft sich auf 3.000 € im Monat"],
    ["de", "Wir sparen auf 12 Baustellen 3.000 € im Monat"],
    ["de", "Die Energiekosten sind um 3.000 € im Monat gesunken"],
    ["fr", "Nous économisons 3 000 € par mois"],
    ["es", "Ahorramos 20 horas a la semana"],
  ])("%s: %s", (locale, text) => {
    const figures = read(text, locale);
    expect(figures).toHaveLength(1);
    expect(figures[0]).not.toHaveProperty("isLevel");
  });
});
