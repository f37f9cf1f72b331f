// Figures in French notes: money, shares, times, multiples and counts as people in France, Belgium, Québec and Switzerland write them.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure } from "../../../../src/core/figures/figure.ts";

type Row = [text: string, ...expected: Partial<Figure>[]];

function figures(text: string): Figure[] {
  return extractFigures(text, { locale: "fr-FR", currency: "EUR" });
}

function check(text: string, expected: Partial<Figure>[]): void {
  const found = figures(text);
  expect(found.map((f) => f.text)).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
}

describe("argent", () => {
  it.each<Row>([
    [
      "Le nouveau routage nous fait économiser 18 000 € par an.",
      { measure: "money", amount: 18_000, unit: "EUR", direction: "decrease", period: "year", role: "cost" },
    ],
    [
      "Soit une économie d'environ 2,5 k€ par mois sur les licences.",
      { amount: 2500, unit: "EUR", direction: "decrease", period: "month", hedge: "about", role: "cost" },
    ],
    [
      "Le chiffre d'affaires en ligne a progressé de 1,2 million d'euros.",
      { amount: 1_200_000, unit: "EUR", direction: "increase", role: "revenue" },
    ],
    [
      "La boutique a rapporté 3,4 M€ de plus cette année.",
      { amount: 3_400_000, unit: "EUR", direction: "increase" },
    ],
    [
      "Près de 45 000 euros de frais de port en moins",
      { amount: 45_000, direction: "decrease", hedge: "about", role: "cost" },
    ],
    ["On a évité douze mille euros de pénalités.", { amount: 12_000, direction: "decrease", role: "cost" }],
    ["Gain annuel : 60 K€", { amount: 60_000, unit: "EUR", period: "year" }],
    [
      "Ils gagnent 300 dollars canadiens par semaine en temps de saisie",
      { amount: 300, unit: "CAD", period: "week" },
    ],
    [
      "Coût d'hébergement réduit de CHF 1'250.50 par mois",
      { amount: 1250.5, unit: "CHF", direction: "decrease", period: "month", role: "cost" },
    ],
    [
      "Le panier moyen passe de 52 € à 61 €.",
      { measure: "money", from: 52, to: 61, direction: "increase", role: "revenue", amount: null },
    ],
    [
      "Budget pub ramené de 12 k€ à 8 k€ par mois",
      { from: 12_000, to: 8_000, direction: "decrease", period: "month", role: "cost" },
    ],
    [
      "Plus d'un demi-million d'euros de ventes supplémentaires.",
      { amount: 500_000, direction: "increase", hedge: "at-least", role: "revenue" },
    ],
    [
      "Entre 10 000 et 15 000 € d'économies par trimestre",
      { amount: 10_000, amountMax: 15_000, hedge: "range", period: "quarter", direction: "decrease" },
    ],
    ["Le client a signé l'avenant : 96 000 € HT.", { amount: 96_000, beneficiary: "agency" }],
    [
      "Coût par lead : 18 € contre 31 € auparavant",
      { from: 31, to: 18, direction: "decrease", role: "cost" },
    ],
    ["2 milliards d'euros d'encours traités grâce à l'outil", { amount: 2e9, unit: "EUR" }],
    [
      "Le CA généré par l'appli atteint 2,3 M€ au T1, contre 1,7 M€ un an plus tôt.",
      { from: 1_700_000, to: 2_300_000, direction: "increase", role: "revenue" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("pourcentages", () => {
  it.each<Row>([
    [
      "Les ventes ont augmenté de 35 % par rapport à 2024.",
      { measure: "percent", amount: 35, unit: "percent", direction: "increase", role: "revenue" },
    ],
    ["Les réclamations ont chuté de 22 pour cent.", { amount: 22, direction: "decrease", role: "quality" }],
    ["Le taux de rebond a perdu 4 points.", { amount: 4, unit: "points", direction: "decrease" }],
    [
      "Le taux de satisfaction gagne 3,5 points de pourcentage",
      { amount: 3.5, unit: "points", direction: "increase", role: "quality" },
    ],
    ["Conversion : 3,4 % contre 2,1 % l'an dernier", { from: 2.1, to: 3.4, direction: "increase" }],
    [
      "Le taux d'erreur est tombé à 1,2 % (il était de 5 %)",
      { from: 5, to: 1.2, direction: "decrease", role: "quality" },
    ],
    [
      "Facture énergétique en baisse de 10 à 15 %",
      { amount: 10, amountMax: 15, direction: "decrease", hedge: "range", role: "cost" },
    ],
    [
      "Une hausse de 10 à 15 % du trafic",
      { amount: 10, amountMax: 15, direction: "increase", hedge: "range" },
    ],
    ["+18% de réservations", { amount: 18, direction: "increase", role: "revenue" }],
    ["Au moins 30 % de clics en plus", { amount: 30, direction: "increase", hedge: "at-least" }],
    ["La disponibilité atteint 99,95 %", { amount: 99.95, role: "quality" }],
    ["20% moins cher qu'avant", { amount: 20, direction: "decrease" }],
    ["Le trafic SEO a bondi de 47 % en trois mois !", { amount: 47, direction: "increase" }],
    [
      "Le taux de transformation est passé de 2 à 3,5 %",
      { from: 2, to: 3.5, unit: "percent", direction: "increase" },
    ],
    ["Cela a permis de faire passer l'absentéisme de 7 % à 4 %", { from: 7, to: 4, direction: "decrease" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("temps", () => {
  it.each<Row>([
    [
      "Le traitement d'une commande passe de 12 minutes à 4 minutes.",
      { measure: "time", from: 12, to: 4, unit: "minutes", direction: "decrease" },
    ],
    [
      "La clôture prenait 9 jours ouvrés. Maintenant elle en prend 4.",
      { from: 9, to: 4, unit: "days", direction: "decrease" },
    ],
    [
      "Avant il fallait 3 jours, aujourd'hui 2 heures suffisent",
      { from: 72, to: 2, unit: "hours", direction: "decrease" },
    ],
    ["Chaque commercial gagne 5 heures par semaine.", { amount: 5, unit: "hours", period: "week" }],
    ["Mise en ligne deux jours avant la date prévue", { amount: 2, unit: "days" }],
    ["Livré avec 3 semaines d'avance", { amount: 3, unit: "weeks" }],
    ["Ça nous fait gagner une demi-journée par mois", { amount: 0.5, unit: "days", period: "month" }],
    ["Une demi-heure de moins par dossier", { amount: 0.5, unit: "hours", direction: "decrease" }],
    ["4 jours au lieu de 11", { from: 11, to: 4, unit: "days" }],
    ["Délai de réponse : 6 h → 45 min", { from: 360, to: 45, unit: "minutes", direction: "decrease" }],
    ["Le délai de livraison est passé de 14 jours à seulement 3.", { from: 14, to: 3, unit: "days" }],
    ["Rentabilisé en cinq semaines", { amount: 5, unit: "weeks" }],
    [
      "Environ 40 h-homme économisées chaque mois",
      { amount: 40, unit: "hours", period: "month", hedge: "about" },
    ],
    [
      "Les équipes sont 2 jours plus rapides sur le bouclage",
      { amount: 2, unit: "days", direction: "decrease" },
    ],
    [
      "Le rapport ne prend plus que 10 minutes (avant : 2 heures)",
      { from: 120, to: 10, unit: "minutes", direction: "decrease" },
    ],
    ["Avant : 9 jours\nAprès : 4 jours", { from: 9, to: 4, unit: "days" }],
    ["Temps de chargement divisé par 3", { measure: "multiple", amount: 3, direction: "decrease" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("multiples", () => {
  it.each<Row>([
    [
      "Le nombre de leads a doublé.",
      { measure: "multiple", amount: 2, direction: "increase", role: "revenue" },
    ],
    ["Les appels ont été divisés par deux", { amount: 0.5, direction: "decrease", role: "volume" }],
    ["Trois fois plus de demandes de devis", { amount: 3, direction: "increase" }],
    ["Deux fois moins d'erreurs", { amount: 2, direction: "decrease", role: "quality" }],
    ["Les coûts ont baissé d'un tiers", { amount: 1 / 3, direction: "decrease", role: "cost" }],
    ["Les ventes ont été multipliées par 4", { amount: 4, direction: "increase", role: "revenue" }],
    ["Le stock est réduit de moitié", { amount: 0.5, direction: "decrease", role: "cost" }],
    ["Le trafic : x3 en un an", { amount: 3 }],
    ["On a triplé les inscriptions", { amount: 3, direction: "increase" }],
    ["Les retours ont diminué des deux tiers", { amount: 2 / 3, direction: "decrease" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("quantités", () => {
  it.each<Row>([
    [
      "340 utilisateurs connectés dès le premier jour",
      { measure: "count", amount: 340, unit: "utilisateurs", role: "volume" },
    ],
    [
      "Nous avons gagné 12 nouveaux clients ce mois-ci",
      { amount: 12, direction: "increase", role: "volume" },
    ],
    ["1,4 million de fiches migrées sans interruption", { amount: 1_400_000, unit: "fiches" }],
    [
      "Ils traitent désormais 22 dossiers par jour au lieu de 15",
      { from: 15, to: 22, unit: "dossiers", period: "day", direction: "increase" },
    ],
    [
      "Le NPS est passé de 31 à 52",
      { from: 31, to: 52, unit: "NPS", direction: "increase", role: "quality" },
    ],
    ["300 colis de moins par semaine", { amount: 300, unit: "colis", direction: "decrease", period: "week" }],
    ["Quatre ETP ont été réaffectés au conseil", { amount: 4, unit: "ETP" }],
    [
      "Plus de quatre-vingt-dix-sept inscriptions supplémentaires",
      { amount: 97, direction: "increase", hedge: "at-least" },
    ],
    ["Une centaine d'appels évités chaque semaine", { amount: 100, direction: "decrease", period: "week" }],
    ["On est monté de 120 à 310 abonnés", { from: 120, to: 310, direction: "increase" }],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("plusieurs chiffres dans un message", () => {
  it.each<Row>([
    [
      "Bonjour Paul, le traitement d'une commande passe de 12 minutes à 4 minutes, soit environ 18 000 € économisés par an.",
      { from: 12, to: 4 },
      { amount: 18_000, period: "year", direction: "decrease" },
    ],
    [
      "Les retours ont baissé de 8 %, ce qui représente 300 colis par semaine.",
      { amount: 8, direction: "decrease" },
      { amount: 300, unit: "colis", period: "week", direction: "decrease" },
    ],
    [
      "Trafic +25 % et coût d'acquisition -12 %",
      { amount: 25, direction: "increase" },
      { amount: 12, direction: "decrease", role: "cost" },
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("tournures de tous les jours", () => {
  it.each<Row>([
    ["Les no-shows sont tombés de 18 à 6 %.", { from: 18, to: 6, unit: "percent" }],
    ["Leur taux de rétention est monté de 82 à 89 %.", { from: 82, to: 89, direction: "increase" }],
    ["Augmentation du taux de clic : de 1,8% à 2,6%", { from: 1.8, to: 2.6, direction: "increase" }],
    ["Ca a reduit le delai de 10 jours a 3 jours", { from: 10, to: 3, unit: "days" }],
    ["Deux personnes suffisent là où il en fallait cinq", { from: 5, to: 2, unit: "personnes" }],
    ["Le volume d'appels a diminué de plus de la moitié.", { amount: 0.5, direction: "decrease" }],
    ["Les impayés ont reculé de 1,1 million d'euros.", { amount: 1_100_000, direction: "decrease" }],
    [
      "1 250 heures de saisie évitées depuis janvier.",
      { amount: 1250, unit: "hours", direction: "decrease" },
    ],
    ["Le délai s'est allongé de 2 jours", { amount: 2, direction: "increase" }],
    ["Le contrat est renouvelé pour 3 ans (240 000 € HT).", { amount: 240_000, beneficiary: "agency" }],
    ["Taux de clics : x2 depuis mars", { amount: 2, unit: "x" }],
    ["On attend moins de 2 min, contre plus de 10 avant", { from: 10, to: 2, unit: "minutes" }],
  ])("%s", (text, ...expected) => check(text, expected));

  it("are told from English by their small words, whatever the author's locale", () => {
    const [one] = extractFigures("Les ventes ont augmenté de 1,250 million d'euros", {
      locale: "en-GB",
      currency: "GBP",
    });
    expect(one).toMatchObject({ amount: 1_250_000, unit: "EUR", direction: "increase" });
  });
});

describe("ce qui n'est pas un chiffre", () => {
  it.each([
    "La facture n° 10045 est partie, voir le ticket 8812 et la salle 402.",
    "On se voit le 12 juin à 14h30, ou jeudi 3 mars à 9 h.",
    "Ils emploient 300 personnes et le projet a duré 18 mois.",
    "L'objectif est de réduire les coûts de 20 %.",
    "Ils espèrent gagner 50 000 € l'an prochain.",
    "Aucune économie de 10 000 € n'a été constatée.",
    "Nous n'avons pas gagné 3 jours comme prévu.",
    "Notre tarif : 49 € par mois et par utilisateur.",
    "L'abonnement coûte 99 € par mois.",
    "Le support est ouvert 24h/24 et 7j/7.",
    "On se réunit 3 fois par semaine.",
    "Il y a trois semaines, nous avons commencé.",
    "Paiement sous 30 jours.",
    "Une équipe de 5 personnes à Lyon, 3e étage.",
    "Le contrat court de 2024 à 2026.",
    "Nous visons une baisse de 15 % d'ici 6 mois.",
    "80 % de la charge tourne sur le nouveau cluster.",
    "Un de ces jours, il faudra en parler.",
    "De plus, les deux équipes sont ravies.",
    "Le séminaire de Lyon réunit de 40 à 60 personnes du 3 au 5 juin.",
    "Le train part à 8 h et arrive à 11 h 20 à la gare de Lyon.",
    "J'ai pris 3 jours de congés, retour le 12.",
    "La commande de 200 chaises à 45 € pièce est passée.",
    "Il reste 3 points à traiter avant la fin du mois.",
    "Nous facturons 850 € par jour.",
    "Version 2.4 déployée sur 3 serveurs.",
    "Le mot de passe expire dans 90 jours.",
  ])("%s", (text) => check(text, []));
});
