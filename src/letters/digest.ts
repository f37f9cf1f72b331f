// The digest as a letter: its subject and everything the template shows, in the reader's language.
import type { ClientNews, Digest, DigestItem } from "../core/digest/digest.ts";
import type { Tile } from "../core/digest/tiles.ts";
import { coveredDays, type Schedule } from "../core/digest/window.ts";
import { effectWords, figureWords, languageOf, valueWords } from "../core/entry/figure-words.ts";
import { type ItemView, itemView, type Reader } from "./digest-item.ts";
import { dayOf, dayWords, listWords, monthWords, weekdayName, weekdayWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

export interface DigestLetter {
  subject: string;
  view: object;
}

export interface DigestReader {
  personId: number;
  locale: string;
  schedule: Schedule;
  /** Who can correct and change things; null when the reader is that person or nobody is. */
  helper: Helper | null;
  /** The log on a public https address; null: the letter holds no link. */
  logUrl: string | null;
  /** The timeline inside the letter, by Content-ID, and its months (any day in the first and the last). */
  picture: { client: string; cid: string; firstMonth: string; lastMonth: string } | null;
  /** Clients whose draft decks are attached. */
  decks: readonly string[];
}

interface NewsView {
  name: string;
  items: ItemView[];
  /** Entries past the first ones, on one line each: Gmail cuts a mail off at 102 KB. */
  short: ItemView[];
}

const MOST_IN_FULL = 24;
const MOST_EARLIER = 12;
const MOST_NAMES = 4;

export function digestLetter(digest: Digest, to: DigestReader): DigestLetter {
  const words = wordsFor(to.locale).digest;
  const days = coveredDays(digest.window, to.schedule.zone);
  const reader: Reader = {
    personId: to.personId,
    locale: to.locale,
    zone: to.schedule.zone,
    days,
    year: days.last.slice(0, 4),
  };
  const title = titleOf(digest, to.locale);
  const lead = digest.tiles[0];
  const clients = digest.news.map((news) => news.client.name);
  const names = clients.length > MOST_NAMES ? clients.slice(0, MOST_NAMES).concat("…") : clients;
  const view = {
    lang: wordsFor(to.locale).language,
    quotes: wordsFor(to.locale).quotes,
    title,
    preview: digest.news
      .flatMap((news) => news.items.map((item) => item.entry.title))
      .slice(0, 3)
      .join(" · "),
    subtitle: [daysInWords(days, to.locale), names.join(", ")].filter(Boolean).join(" · "),
    late: digest.window.late ? words.late : null,
    tiles: digest.tiles.map((tile) => tileView(tile, to.locale)),
    noClient: block(words.noClient, digest.noClient, reader, MOST_IN_FULL),
    news: newsViews(digest.news, reader),
    alsoFound: block(
      words.alsoFound,
      digest.alsoFound.flatMap((news) => news.items),
      reader,
      MOST_EARLIER,
      true,
    ),
    backfilled:
      digest.backfilled > 0
        ? { title: words.backfilled(digest.backfilled), hint: words.backfilledHint }
        : null,
    waiting: waitingView(digest, reader),
    uncertain: uncertainView(digest, reader),
    quiet: quietView(digest, reader),
    picture: to.picture && pictureView(to.picture, to.locale),
    attached: to.decks.length > 0 ? words.attached(listWords(to.decks, to.locale)) : null,
    private: block(words.private, digest.private, reader, MOST_IN_FULL),
    ledger: ledgerWords(digest, to.locale),
    schedule: scheduleWords(to.schedule, to.locale),
    help: to.helper ? wordsFor(to.locale).help.ask(to.helper) : wordsFor(to.locale).help.yourself,
    log: to.logUrl && { url: to.logUrl, text: wordsFor(to.locale).help.openLog },
  };
  const hasHeadline = words.headline(digest.successes, digest.withNumber, digest.furtherResults) !== "";
  return { subject: hasHeadline && lead ? `${title}: ${leadWords(lead, to.locale)}` : title, view };
}

/** What is new in one breath; a private entry alone says nothing here. */
function titleOf(digest: Digest, locale: string): string {
  const words = wordsFor(locale).digest;
  const earlier = digest.alsoFound.reduce((count, news) => count + news.items.length, 0);
  return (
    words.headline(digest.successes, digest.withNumber, digest.furtherResults) ||
    (earlier > 0 && words.earlierFound(earlier)) ||
    (digest.needsYou.length > 0 && words.needsYou(digest.needsYou.length)) ||
    (digest.backfilled > 0 && words.backfilled(digest.backfilled)) ||
    words.yourDigest
  );
}

function leadWords(tile: Tile, locale: string): string {
  const client = tile.kind === "total" ? tile.total.client : tile.entry.client;
  const value = figureWords(figureOf(tile), locale);
  return client ? `${value} ${wordsFor(locale).digest.at(client.name)}` : value;
}

function tileView(tile: Tile, locale: string) {
  const words = wordsFor(locale).digest;
  const figure = figureOf(tile);
  const hedge =
    figure.hedge === "exact" || figure.hedge === "range" ? "" : languageOf(locale).hedge[figure.hedge];
  const rate =
    figure.period === null ? "" : figure.period === "once" ? words.once : words.every[figure.period];
  const effect = effectWords(figure, languageOf(locale));
  const client = tile.kind === "total" ? tile.total.client : tile.entry.client;
  const numbers =
    tile.kind === "total" ? [...new Set(tile.total.of.map((ref) => ref.number))] : [tile.entry.number];
  const label = words.effect(effect, rate);
  return {
    hedge,
    value: valueWords(figure, locale),
    label: label || (tile.kind === "figure" ? tile.entry.title : words.inAll),
    where: [client ? words.at(client.name) : words.noClient.title, listWords(numbers.map(String), locale)]
      .filter(Boolean)
      .join(" · "),
  };
}

function figureOf(tile: Tile) {
  return tile.kind === "figure" ? tile.figure : { ...tile.total, amountMax: null, from: null, to: null };
}

function newsViews(news: readonly ClientNews[], reader: Reader): NewsView[] {
  let left = MOST_IN_FULL;
  return news.map(({ client, items }) => {
    const views = items.map((item) => itemView(item, reader));
    const inFull = Math.max(0, Math.min(left, views.length));
    left -= inFull;
    return { name: client.name, items: views.slice(0, inFull), short: views.slice(inFull) };
  });
}

/** A block beside the news: entries on one line each, with their client where it is not the heading's. */
function block(
  heading: { title: string; hint: string },
  items: readonly DigestItem[],
  reader: Reader,
  most: number,
  withClient = false,
) {
  if (items.length === 0) return null;
  const short = items.slice(0, most).map((item) => {
    const view = itemView(item, reader);
    return withClient ? { ...view, detail: `${item.entry.client?.name} · ${view.detail}` } : view;
  });
  const more = items.length > most ? wordsFor(reader.locale).digest.more(items.length - most) : null;
  return { ...heading, short, more };
}

function waitingView(digest: Digest, reader: Reader) {
  if (digest.needsYou.length === 0) return null;
  const { digest: words, problem } = wordsFor(reader.locale);
  const notes = digest.needsYou.map(({ subject, sentAt, reasonCode, reason }) => {
    const day = dayWords(dayOf(sentAt, reader.zone), reader.locale, reader.year);
    return {
      subject: subject.trim() || problem.noSubject,
      detail: `${day} · ${problem.reasons[reasonCode] ?? reason} ${problem.mends[reasonCode] ?? ""}`,
    };
  });
  return { ...words.waiting, notes };
}

function uncertainView(digest: Digest, reader: Reader) {
  if (digest.uncertain.length === 0) return null;
  const words = wordsFor(reader.locale).digest.uncertain;
  const lines = digest.uncertain.map(({ id, subject, handedOverAt }) =>
    words.line(subject, dayWords(dayOf(handedOverAt, reader.zone), reader.locale), id),
  );
  return { title: words.title, lines };
}

function quietView(digest: Digest, reader: Reader) {
  if (digest.quiet.length === 0) return null;
  const words = wordsFor(reader.locale).digest.quiet;
  const lines = digest.quiet.map(({ name, lastOn }) =>
    words.line(name, dayWords(lastOn, reader.locale, reader.year)),
  );
  return { title: words.title, lines };
}

function pictureView(picture: NonNullable<DigestReader["picture"]>, locale: string) {
  const words = wordsFor(locale).digest;
  const acrossYears = picture.firstMonth.slice(0, 4) !== picture.lastMonth.slice(0, 4);
  const first = monthWords(picture.firstMonth, locale, acrossYears);
  const last = monthWords(picture.lastMonth, locale, acrossYears);
  return {
    title: words.picture(picture.client, first, last),
    alt: words.pictureAlt(picture.client),
    cid: picture.cid,
  };
}

function ledgerWords(digest: Digest, locale: string): string {
  const words = wordsFor(locale).digest;
  const { received, filed, ignored, needsYou, failed } = digest.ledger;
  const notes = received + filed + ignored + needsYou + failed;
  const counts =
    notes > 0 ? words.ledger({ notes, filed, ignored, needsYou, failed, waiting: received }) : "";
  const before = !digest.successesBefore ? "" : words.before(digest.successesBefore);
  return [counts, before].filter(Boolean).join(" ");
}

function scheduleWords(schedule: Schedule, locale: string): string {
  if (schedule.cadence === "never") return "";
  const { cadence, weekday, atLocal, zone } = schedule;
  return wordsFor(locale).digest.schedule(cadence, weekdayName(weekday, locale), atLocal.slice(0, 5), zone);
}

function daysInWords(days: { first: string; last: string }, locale: string): string {
  const sameMonth = days.first.slice(0, 7) === days.last.slice(0, 7);
  const first = weekdayWords(days.first, locale, !sameMonth || days.first === days.last);
  return wordsFor(locale).digest.days(first, weekdayWords(days.last, locale, true));
}
