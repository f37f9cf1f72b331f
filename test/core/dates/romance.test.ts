// Past dates in French, Spanish, Italian and Portuguese sentences.
import { describe, expect, it } from "vitest";
import { day, type Saying, WEDNESDAY } from "./said.ts";

const PARIS: Saying = { locale: "fr-FR", zone: "Europe/Paris", sentAt: WEDNESDAY };
const MADRID: Saying = { locale: "es-ES", zone: "Europe/Madrid", sentAt: WEDNESDAY };
const ROME: Saying = { locale: "it-IT", zone: "Europe/Rome", sentAt: WEDNESDAY };
const LISBON: Saying = { locale: "pt-PT", zone: "Europe/Lisbon", sentAt: WEDNESDAY };

describe("French", () => {
  it.each([
    ["Mise en service hier soir, aucun incident", "2025-09-16"],
    ["Signé avant-hier par la direction", "2025-09-15"],
    ["Ce matin le client a validé la recette", "2025-09-17"],
    ["Lundi le comité a donné son accord", "2025-09-15"],
    ["Vendredi dernier la boutique a ouvert", "2025-09-12"],
    ["Ce week-end nous avons migré 4 000 comptes", "2025-09-14"],
    ["Signé le 3 par les deux parties", "2025-09-03"],
    ["Signé le 1er septembre", "2025-09-01"],
    ["Le 3 mars 2025, la dernière agence a basculé", "2025-03-03"],
    ["Il y a trois jours le dernier fax a été débranché", "2025-09-14"],
    ["Il y a deux semaines le contrat a été prolongé", "2025-09-03"],
    ["La semaine dernière, zéro panne", "2025-09-14"],
    ["Le mois dernier les coûts ont baissé", "2025-08-31"],
    ["Au T2 le taux est passé à 3 %", "2025-06-30"],
    ["Au deuxième trimestre 2024 le taux a baissé", "2024-06-30"],
    ["Au premier semestre, 300 demandes", "2025-06-30"],
    ["Semaine 36 : aucun ticket", "2025-09-07"],
    ["En mars le taux était de 98 %", "2025-03-31"],
    ["Fin juin le dernier site a été raccordé", "2025-06-30"],
    ["En 2024 il n'y a eu aucune panne", "2024-12-31"],
    ["En ligne depuis lundi : le nouveau panier", "2025-09-15"],
    ["Livré le 29/08/2025", "2025-08-29"],
  ])("%s", (text, expected) => expect(day(text, PARIS)).toBe(expected));

  it.each([
    "Mon équipe est ravie, sam aussi",
    "Mise en service lundi prochain",
    "Nous livrerons le 3 octobre",
    "Valable jusqu'au 31 décembre",
    "À partir de lundi tout passe par le portail",
    "Ouvert du lundi au vendredi de 9h à 18h",
    "Chaque lundi le rapport part tout seul",
    "Aucune panne depuis le 11 février",
    "12 % de plus que l'an dernier",
    "En 3 semaines tout était prêt",
    "Le projet part sur Mars ou sur Vénus",
  ])("none: %s", (text) => expect(day(text, PARIS)).toBeNull());
});

describe("Spanish", () => {
  it.each([
    ["Anoche se hizo el cambio sin cortes", "2025-09-16"],
    ["Antes de ayer firmaron los dos socios", "2025-09-15"],
    ["Esta mañana el cliente aprobó la entrega", "2025-09-17"],
    ["El lunes el comité dio el visto bueno", "2025-09-15"],
    ["El viernes pasado abrió la tienda", "2025-09-12"],
    ["El fin de semana migramos 4.000 buzones", "2025-09-14"],
    ["Firmado el día 3", "2025-09-03"],
    ["Firmado el 3 de marzo de 2025", "2025-03-03"],
    ["Hace tres días se apagó el último fax", "2025-09-14"],
    ["Hace dos semanas renovaron el contrato", "2025-09-03"],
    ["La semana pasada no hubo incidencias", "2025-09-14"],
    ["El mes pasado bajaron los costes", "2025-08-31"],
    ["En el segundo trimestre bajó la rotación", "2025-06-30"],
    ["En el primer semestre llegaron 300 solicitudes", "2025-06-30"],
    ["En marzo la tasa fue del 98 %", "2025-03-31"],
    ["A finales de junio se conectó la última sede", "2025-06-30"],
    ["En la semana 36 no hubo tickets", "2025-09-07"],
    ["En 2024 no hubo ninguna caída", "2024-12-31"],
    ["Entregado el 29/08/2025", "2025-08-29"],
  ])("%s", (text, expected) => expect(day(text, MADRID)).toBe(expected));

  it.each([
    "El próximo lunes arrancamos",
    "El viernes entregaremos la segunda fase",
    "Válido hasta el 31 de diciembre",
    "A partir del lunes todo irá por el portal",
    "Abierto de lunes a viernes de 9 a 18 h",
    "Cada lunes el informe sale solo",
    "Sin caídas desde el 11 de febrero",
    "Un 12 % más que el año pasado",
    "El mar y el sol ayudan",
    "Mañana empezamos",
  ])("none: %s", (text) => expect(day(text, MADRID)).toBeNull());
});

describe("Italian", () => {
  it.each([
    ["Ieri sera è partito il nuovo portale", "2025-09-16"],
    ["L'altro ieri hanno firmato entrambi", "2025-09-15"],
    ["Lunedì il comitato ha approvato", "2025-09-15"],
    ["Venerdì scorso ha aperto il negozio", "2025-09-12"],
    ["Nel fine settimana abbiamo migrato 4.000 caselle", "2025-09-14"],
    ["Firmato il 3 marzo 2025", "2025-03-03"],
    ["Firmato il 3.", "2025-09-03"],
    ["Tre giorni fa è stato spento l'ultimo fax", "2025-09-14"],
    ["Due settimane fa hanno rinnovato il contratto", "2025-09-03"],
    ["La scorsa settimana nessun guasto", "2025-09-14"],
    ["Nel secondo trimestre il tasso è sceso", "2025-06-30"],
    ["Nel primo semestre sono arrivate 300 richieste", "2025-06-30"],
    ["A marzo il tasso era del 98 %", "2025-03-31"],
    ["A fine giugno è stata collegata l'ultima sede", "2025-06-30"],
    ["Nella settimana 36 nessun ticket", "2025-09-07"],
    ["Nel 2024 nessuna interruzione", "2024-12-31"],
  ])("%s", (text, expected) => expect(day(text, ROME)).toBe(expected));

  it.each([
    "Lunedì prossimo partiamo",
    "Venerdì consegneremo la seconda fase",
    "Valido fino al 31 dicembre",
    "Da lunedì tutto passa dal portale",
    "Aperto dal lunedì al venerdì dalle 9 alle 18",
    "Ogni lunedì il rapporto parte da solo",
    "Nessun guasto dall'11 febbraio",
    "Il 12 % in più rispetto all'anno scorso",
    "Un set di dati pulito, mar calmo",
  ])("none: %s", (text) => expect(day(text, ROME)).toBeNull());
});

describe("Portuguese", () => {
  it.each([
    ["Ontem à noite o portal entrou no ar", "2025-09-16"],
    ["Anteontem os dois sócios assinaram", "2025-09-15"],
    ["Na segunda-feira o comité aprovou", "2025-09-15"],
    ["Na sexta-feira passada abriu a loja", "2025-09-12"],
    ["Na sexta o cliente assinou", "2025-09-12"],
    ["No fim de semana migrámos 4000 caixas", "2025-09-14"],
    ["Assinado no dia 3", "2025-09-03"],
    ["Assinado em 3 de março de 2025", "2025-03-03"],
    ["Há três dias desligaram o último fax", "2025-09-14"],
    ["Duas semanas atrás renovaram o contrato", "2025-09-03"],
    ["Na semana passada não houve falhas", "2025-09-14"],
    ["No segundo trimestre a rotatividade caiu", "2025-06-30"],
    ["No primeiro semestre chegaram 300 pedidos", "2025-06-30"],
    ["Em março a taxa foi de 98 %", "2025-03-31"],
    ["No final de junho foi ligada a última sede", "2025-06-30"],
    ["Na semana 36 não houve tickets", "2025-09-07"],
    ["Em 2024 não houve nenhuma queda", "2024-12-31"],
  ])("%s", (text, expected) => expect(day(text, LISBON)).toBe(expected));

  it.each([
    "Na próxima segunda-feira começamos",
    "Na sexta-feira vamos entregar a segunda fase",
    "Válido até 31 de dezembro",
    "A partir de segunda-feira tudo passa pelo portal",
    "Aberto de segunda a sexta das 9h às 18h",
    "Toda segunda-feira o relatório sai sozinho",
    "Sem falhas desde 11 de fevereiro",
    "12 % a mais do que no ano passado",
    "A segunda fase do projeto está pronta",
    "Um quarto dos pedidos, a terça parte do custo",
  ])("none: %s", (text) => expect(day(text, LISBON)).toBeNull());
});
