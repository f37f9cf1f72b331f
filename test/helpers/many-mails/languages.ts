// What people write at work when they log no success: subjects, sentences, greetings and closings by language.
import type { Grammar } from "./prose.ts";

const lines = (text: string) => text.trim().split(/\s*\n\s*/u);

/** Subjects that hold a code's letters and are none: advertising, nouns, names. No colon or bracket behind the word. */
const ALIKE = lines(`
  Win {d} tickets for the {firm} final
  ROI calculator webinar on {day}
  The ROI of onboarding, part {d}{d}
  Winner of the week: {person}
  Win-win with {firm}, draft {d}{d}
  Windows update on {day} at {hour}
  Our win rate was {percent} in {day}
  ROI {percent} within a year? Book a demo for {day}
  Wins and losses, {day}
  Winter schedule: {ref}
  You could win {money} this {day}
  How {firm} wins {percent} more pitches
  What ROI means for {firm}, {day}
  Le roi se meurt, places du {day} à {money}
  Twin room at {firm}, {day}, {money}
  Heroic effort: {ref} closed by {person}
  Winning pitch decks ({d}{d} slides)
  Gewinnen Sie {money} bis {day}
  ROI-Rechner für {firm}, Stand {day}`);

const english: Grammar = {
  subject: lines(`
    Invoice {ref} of {day}
    Your order {ref} has shipped
    Minutes of the call with {firm}, {day}
    {re}Offer {ref} for {firm}
    {re}{tag}Agenda for {day}, {hour}
    Reminder: timesheets are due on {day}
    Can we move {day} to {hour}?
    {tag}Build {ref} failed
    Contract {ref}: two questions from {person}
    {firm}: status of {ref}
    Lunch on {day}?`),
  re: ["Re: ", "RE: ", "Fwd: ", "FW: ", "", "", "Re: Fwd: "],
  tag: ["[team] ", "[EXTERNAL] ", "[dev-list] ", "", ""],
  greeting: ["Hi {person},", "Dear all,", "Good morning {person},", "Team,"],
  sentence: lines(`
    Please find the invoice over {money} for {ref} attached.
    {person} asked whether {firm} can deliver by {day}.
    We agreed on {money} a month and {percent} discount from {day}.
    The call is at {hour}; dial +49 30 {k} {d}{d}{d}{d}, code {k}.
    Conversion went from {percent} to {percent}, says {person}.
    It took {d} days instead of {d}{d}, which is fine.
    No numbers yet for {ref}, we hope for {percent}.
    The parcel with {d} boxes left the warehouse on {day}.
    See https://{d}{d}.example/{d}{d}{d}?id={k} for the details.
    If you win the pitch, {firm} pays {money}.`),
  closing: [
    "Best regards,\n{person}",
    "Thanks\n{person}\n{firm}\n+44 20 {k} {d}{d}{d}{d}",
    "-- \n{person} | {firm}",
  ],
  wrote: ["On {day} {person} <p{d}@{d}.example> wrote:"],
};

const german: Grammar = {
  subject: lines(`
    Rechnung {ref} vom {day}
    {re}Angebot {ref} für {firm}
    Protokoll vom {day}: {firm}
    Terminverschiebung auf {day}, {hour}
    Ihre Bestellung {ref} ist unterwegs
    Gewinnspiel: {money} zu gewinnen
    {re}Rückfrage zu {ref}`),
  re: ["AW: ", "WG: ", "Re: ", "", "AW: WG: "],
  greeting: ["Hallo {person},", "Sehr geehrte Damen und Herren,", "Liebe Kolleginnen und Kollegen,"],
  sentence: lines(`
    Anbei die Rechnung über {money} zur Bestellung {ref}.
    {person} ist bis {day} im Urlaub.
    Die Lieferung kostet {money} im Monat, abzüglich {percent} Rabatt.
    Wir sehen uns am {day} um {hour} in Raum {d}{d}.
    Der Umsatz lag {percent} über dem Vorjahr, bei {money}.
    Größe, Änderungen und Maße stehen in {ref}.`),
  closing: ["Mit freundlichen Grüßen\n{person}\n{firm}", "Viele Grüße\n{person}"],
  wrote: ["Am {day} um {hour} schrieb {person}:"],
};

const others: Grammar[] = [
  {
    subject: [
      "{re}Facture {ref}",
      "Compte rendu du {day} ({firm})",
      "Votre commande {ref}",
      "Le roi du pitch, {day}",
    ],
    re: ["TR : ", "RE : ", ""],
    greeting: ["Bonjour {person},"],
    sentence: [
      "La facture s’élève à {money}, échéance {day}.",
      "{person} propose {hour} avec {firm}.",
      "Le délai baisse de {percent}.",
    ],
    closing: ["Cordialement,\n{person}"],
    wrote: ["Le {day} à {hour}, {person} a écrit :"],
  },
  {
    subject: ["{re}Pedido {ref}", "Acta de la reunión del {day}", "Factura {ref} de {firm}"],
    re: ["RV: ", "RE: ", ""],
    greeting: ["Hola {person}:"],
    sentence: [
      "El pedido {ref} cuesta {money}.",
      "¿Podemos vernos el {day} a las {hour}?",
      "Las ventas suben un {percent}.",
    ],
    closing: ["Saludos,\n{person}"],
    wrote: ["El {day}, {person} escribió:"],
  },
  {
    subject: ["{re}Zamówienie {ref}", "Spotkanie {day}, {hour}", "{re}Oferta {ref}"],
    re: ["Odp: ", "PD: ", ""],
    greeting: ["Dzień dobry,"],
    sentence: [
      "Faktura na kwotę {money} w załączniku.",
      "Termin: {day}, godz. {hour}.",
      "Koszty spadły o {percent}.",
    ],
    closing: ["Pozdrawiam\n{person}"],
    wrote: ["{day} {person} napisał(a):"],
  },
  {
    subject: ["{re}ご請求書 {ref}", "打ち合わせの件({day})", "{re}お見積り {ref}", "抽選で{money}が当たる"],
    re: ["Re: ", "转发: ", ""],
    greeting: ["{person}様"],
    sentence: ["請求書は{money}です。", "{day} {hour}からお願いします。", "前年比{percent}増となりました。"],
    closing: ["よろしくお願いいたします。\n{person}"],
    wrote: ["{day} {person} <p{d}@{d}.example>:"],
  },
  {
    subject: ["{re}Счёт {ref}", "Встреча {day} в {hour}"],
    re: ["Re: ", "Fwd: ", ""],
    greeting: ["Добрый день!"],
    sentence: ["Счёт на {money} во вложении.", "Срок: {day}.", "Рост составил {percent}."],
    closing: ["С уважением,\n{person}"],
    wrote: ["{day} {person} пишет:"],
  },
  {
    subject: ["{re}Beställning {ref}", "Möte {day} kl. {hour}", "Vinn {money} i höst"],
    re: ["SV: ", "VB: ", ""],
    greeting: ["Hej {person},"],
    sentence: ["Fakturan är på {money}.", "Vi ses {day} kl. {hour}.", "Tiden minskade med {percent}."],
    closing: ["Hälsningar\n{person}"],
    wrote: ["Den {day} skrev {person}:"],
  },
];

export const ENGLISH: Grammar = english;
/** English and German oftener than the rest, as in a mailbox of ours. */
export const LANGUAGES: readonly Grammar[] = [
  { ...english, subject: ALIKE },
  english,
  english,
  german,
  german,
  ...others,
];
