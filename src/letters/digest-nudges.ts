// What a digest asks of its reader, in words: notes that wait, one question, asks, reviews, and what was taken back.
import { dayIn } from "../core/dates/day-in.ts";
import type { Digest } from "../core/digest/digest.ts";
import type { Ask, Retraction, ReviewDue } from "../core/digest/nudges.ts";
import type { Codes } from "../core/message/code.ts";
import { saysPrivate } from "../core/message/subject.ts";
import type { Reader } from "./digest-item.ts";
import { cutWords, dayWords, listWords, weekdayWords, wordsFor } from "./language.ts";

const MOST_TITLE = 100;
const MOST_NAME = 50;
const MOST_PLACES = 3;
const MOST_REVIEWS = 5;
/** Further ones are counted. */
export const MOST_RETRACTIONS = 5;
/** A longer name makes no button: cut, it would name nobody. */
const MOST_NAME_IN_COMMAND = 120;
const MOST_ON_BUTTON = 24;
const MOST_SHORT = 320;
const MOST_UNBROKEN = 24;
/** Longer ones open nothing in Outlook on Windows. */
const MOST_MAILTO = 2_000;

/** A private one goes by its day: its subject is for the private block alone, and only what was filed stands there. */
export function waitingView({ needsYou }: Digest, reader: Reader, codes: Codes) {
  if (needsYou.length === 0) return null;
  const { digest: words, problem } = wordsFor(reader.locale);
  const notes = needsYou.map(({ subject, sentAt, reasonCode, reason }) => {
    const day = dayWords(dayIn(sentAt, reader.zone), reader.locale, reader.year);
    return {
      subject: saysPrivate(subject, codes)
        ? problem.privateNote
        : cutWords(subject.trim(), MOST_TITLE) || problem.noSubject,
      detail:
        `${day} · ${problem.reasons[reasonCode] ?? cutWords(reason, MOST_TITLE)} ${problem.mends[reasonCode] ?? ""}`.trimEnd(),
    };
  });
  return { ...words.waiting, notes };
}

export function questionView({ nudges: { question, furtherQuestions } }: Digest, reader: Reader) {
  if (!question) return null;
  const words = wordsFor(reader.locale).nudges.question;
  const { number, canReply } = question;
  return {
    title: words.title,
    text: cutWords(question.text, MOST_SHORT),
    choices: question.choices.map(({ digit, text }) => ({
      digit: String(digit),
      text: cutWords(text, MOST_TITLE),
    })),
    how: canReply ? words.reply : number === null ? null : words.command(number),
    further: furtherQuestions > 0 ? words.further(furtherQuestions) : null,
  };
}

export function asksView({ nudges: { asks } }: Digest, reader: Reader) {
  if (asks.length === 0) return null;
  const words = wordsFor(reader.locale).nudges.asks;
  return {
    title: words.title,
    hint: words.hint(asks.length),
    labels: { to: words.to, subject: words.subject },
    items: asks.map((ask) => askView(ask, reader)),
  };
}

function askView(ask: Ask, reader: Reader) {
  const words = wordsFor(reader.locale).nudges.asks;
  const title = cutWords(ask.title, MOST_TITLE);
  return {
    title,
    detail: words.line(ask.number, weekdayWords(ask.on, reader.locale, true)),
    button: {
      url: ask.mailto.length <= MOST_MAILTO && ask.mailto.startsWith("mailto:") ? ask.mailto : null,
      text: words.button(cutWords(ask.client.name, MOST_ON_BUTTON)),
    },
    to: ask.to ? `${cutWords(ask.to.name, MOST_NAME)} <${ask.to.email}>`.trim() : words.noAddress,
    // Whole, its number stands last: what is copied from here must bring the answer back.
    subject: ask.subject,
    short: shortBody(ask.body),
    whole: ask.body.trim().split("\n"),
    lastTime: ask.time > 1 ? words.lastTime : null,
  };
}

/** Whole paragraphs, as many as there is room for: one that stops in its closing words reads like a mistake. */
function shortBody(body: string): string[] {
  const paragraphs = body.trim().split(/\n{2,}/);
  const fitting: string[] = [];
  let room = MOST_SHORT;
  for (const paragraph of paragraphs) {
    room -= paragraph.length;
    if (room < 0) break;
    fitting.push(paragraph);
  }
  const isWhole = fitting.length === paragraphs.length;
  const shown = fitting.length > 0 ? fitting : [cutWords(paragraphs[0] ?? "", MOST_SHORT)];
  return [
    ...shown.flatMap((paragraph) => paragraph.split("\n")),
    ...(isWhole || fitting.length === 0 ? [] : ["…"]),
  ];
}

export function reviewsView({ nudges: { reviews } }: Digest, noteAddress: string | null, reader: Reader) {
  if (reviews.length === 0) return null;
  const words = wordsFor(reader.locale).nudges.reviews;
  return {
    title: words.title,
    hint: words.hint,
    items: reviews.slice(0, MOST_REVIEWS).map((review) => reviewView(review, noteAddress, reader)),
  };
}

function reviewView(
  { client, dueOn, inDays, lastHeldOn }: ReviewDue,
  address: string | null,
  reader: Reader,
) {
  const words = wordsFor(reader.locale).nudges.reviews;
  const day = (on: string) => dayWords(on, reader.locale, reader.year);
  const isNameable = client.name.length <= MOST_NAME_IN_COMMAND;
  // A bracket in a name would end the label, a quote mark the argument.
  const subject = `REVIEW:[${client.name.replace(/[[\]]+/g, " ").trim()}]`;
  const command = `lately review prepare --client "${client.name.replace(/["\\$`]/g, "")}" --out review`;
  const how = isNameable
    ? [words.command(command), address && words.mail(subject, address)].filter(Boolean).join(" ")
    : null;
  return {
    client: cutWords(client.name, MOST_NAME),
    due: words.due(day(dueOn), inDays),
    lastHeld: words.lastHeld(lastHeldOn && day(lastHeldOn)),
    how,
    parts: how === null ? null : how.split(" ").map(unbroken),
  };
}

/** On a phone a line would break within `--out` or `REVIEW:[Acme`, and be copied wrong. A longer word has no room. */
function unbroken(word: string): { word: string; isWhole: boolean } {
  return { word, isWhole: word.length <= MOST_UNBROKEN && /--|:\[/.test(word) };
}

export function retractionsView({ nudges: { retractions } }: Digest, reader: Reader) {
  if (retractions.length === 0) return null;
  const words = wordsFor(reader.locale).nudges.retractions;
  const lines = retractions
    .slice(0, MOST_RETRACTIONS)
    .map((retraction) => retractionWords(retraction, reader));
  const left = retractions.length - lines.length;
  return { title: words.title, lines, more: left > 0 ? words.more(left) : null };
}

function retractionWords(retraction: Retraction, reader: Reader): string {
  const words = wordsFor(reader.locale).nudges.retractions;
  const { number, what, now, reason, at, shownIn } = retraction;
  const title = cutWords(retraction.title ?? "", MOST_TITLE);
  const entry = title === "" ? String(number) : words.entry(number, title);
  const subject = retraction.words
    ? words.figure(cutWords(retraction.words, MOST_TITLE), number, title)
    : entry;
  const told =
    now && retraction.words
      ? words.now(
          `#${number}.${now.figure.ordinal}`,
          title,
          cutWords(retraction.words, MOST_TITLE),
          cutWords(now.words, MOST_TITLE),
        )
      : words[what](subject, dayWords(dayIn(at, reader.zone), reader.locale, reader.year));
  const because = reason?.trim()
    ? words.because(cutWords(reason.trim().replace(/[.]+$/, ""), MOST_TITLE))
    : "";
  const end = /[!?…]$/.test(because) ? "" : ".";
  const seen = shownIn.length > 0 ? words.seenIn(seenPlaces(shownIn, reader.locale)) : "";
  return [`${told}${because}${end}`, seen].filter(Boolean).join(" ");
}

/** The last ones: a success of half a year stood in two dozen letters and files. */
function seenPlaces(shownIn: readonly string[], locale: string): string {
  const { place, morePlaces } = wordsFor(locale).nudges.retractions;
  const left = shownIn.length - MOST_PLACES;
  const named = shownIn.slice(-MOST_PLACES).map((one) => place(cutWords(one, MOST_NAME)));
  return listWords([...named, ...(left > 0 ? [morePlaces(left)] : [])], locale);
}

export function uncertainView({ uncertain }: Digest, reader: Reader) {
  if (uncertain.length === 0) return null;
  const words = wordsFor(reader.locale).digest.uncertain;
  const lines = uncertain.map(({ id, subject, handedOverAt }) =>
    words.line(cutWords(subject, MOST_TITLE), dayWords(dayIn(handedOverAt, reader.zone), reader.locale), id),
  );
  return { title: words.title, lines };
}

export function quietView({ quiet }: Digest, reader: Reader) {
  if (quiet.length === 0) return null;
  const words = wordsFor(reader.locale).digest.quiet;
  const lines = quiet.map(({ name, lastOn }) =>
    words.line(cutWords(name, MOST_NAME), dayWords(lastOn, reader.locale, reader.year)),
  );
  return { title: words.title, lines };
}
