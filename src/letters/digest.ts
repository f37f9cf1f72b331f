// The digest as a letter: its subject and everything the template shows, in the reader's language.
import { mailtoUrl } from "../core/delivery/mailto.ts";
import type { Digest } from "../core/digest/digest.ts";
import type { DigestItem } from "../core/digest/items.ts";
import { coveredDays, isOnePeriod, type Schedule } from "../core/digest/window.ts";
import type { Codes } from "../core/message/code.ts";
import { saysPrivate } from "../core/message/subject.ts";
import { daysWords, helpWords, lateWords, ledgerWords, scheduleWords } from "./digest-foot.ts";
import type { Reader } from "./digest-item.ts";
import { newsSections, sectionView } from "./digest-news.ts";
import {
  asksView,
  questionView,
  quietView,
  retractionsView,
  reviewsView,
  uncertainView,
  waitingView,
} from "./digest-nudges.ts";
import { leadWords, MOST_NUMBERS, tileView, totalsView, trendWords } from "./digest-numbers.ts";
import { blockRoom, FRAME, ROOM, roomOf } from "./digest-space.ts";
import { cutWords, listWords, monthWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

export interface DigestLetter {
  subject: string;
  view: object;
}

export interface DigestReader {
  personId: number;
  locale: string;
  schedule: Schedule;
  /** When the next one goes out; null: none is planned. */
  nextDue: Date | null;
  /** Codes of subjects: they tell which note that waits is a private one. */
  codes: Codes;
  /** Where notes are mailed to; null: no address is known. */
  noteAddress: string | null;
  /** Who can correct and change things; null when the reader is that person or nobody is. */
  helper: Helper | null;
  /** The log on a public https address; null: the letter holds no link. */
  logUrl: string | null;
  /** The page that stops or pauses the digest; null: the letter says who or what does. */
  unsubscribeUrl: string | null;
  /** The timeline inside the letter, by Content-ID, and its months (any day in the first and the last). */
  picture: { client: string; cid: string; firstMonth: string; lastMonth: string } | null;
  /** Clients whose draft decks are attached. */
  decks: readonly string[];
}

/** Of the room beside the nudges, for each of: no client, also found, private. */
const SHARE_OF_BLOCK = 0.2;
const MOST_NAMES = 4;
const MOST_NAME = 60;
const MOST_NOT_ATTACHED = 6;
/** Beyond it a mail program shows nothing of it, and some servers fold it badly. */
const MOST_SUBJECT = 180;

/** Figures of tiles and totals, as `142.2`. */
function toldFigures({ tiles, furtherTotals }: Digest): { all: Set<string>; named: Set<string> } {
  const sums = [
    ...furtherTotals.map((total) => total.of),
    ...tiles.map((tile) =>
      tile.kind === "total" ? tile.total.of : [{ number: tile.entry.number, ordinal: tile.figure.ordinal }],
    ),
  ];
  const names = (of: typeof sums) => new Set(of.flat().map(({ number, ordinal }) => `${number}.${ordinal}`));
  return { all: names(sums), named: names(sums.filter((of) => of.length <= MOST_NUMBERS)) };
}

export function digestLetter(digest: Digest, to: DigestReader): DigestLetter {
  const words = wordsFor(to.locale).digest;
  const days = coveredDays(digest.window, to.schedule.zone);
  const reader: Reader = {
    personId: to.personId,
    locale: to.locale,
    zone: to.schedule.zone,
    days,
    year: days.last.slice(0, 4),
    told: toldFigures(digest),
  };
  const title = titleOf(digest, to);
  const beside = {
    tiles: digest.tiles.map((tile) => tileView(tile, to.locale)),
    totals: totalsView(digest, to.locale),
    trend: trendWords(digest, to.schedule.cadence, to.locale),
    prompt: promptView(digest, to),
    retractions: retractionsView(digest, reader),
    question: questionView(digest, reader),
    waiting: waitingView(digest, reader, to.codes),
    asks: asksView(digest, reader),
    reviews: reviewsView(digest, to.noteAddress, reader),
    quiet: quietView(digest, reader),
    uncertain: uncertainView(digest, reader),
    backfilled:
      digest.backfilled > 0
        ? { title: words.backfilled(digest.backfilled), hint: words.backfilledHint }
        : null,
    ...attachedView(digest, to),
  };
  const room = ROOM - FRAME - roomOf(beside);
  const block = (heading: { title: string; hint: string }, items: readonly DigestItem[], across = false) =>
    sectionView(heading, items, { ...reader, isAcrossClients: across }, room * SHARE_OF_BLOCK, to.logUrl);
  const noClient = block(words.noClient, digest.noClient);
  const earlier = digest.alsoFound.flatMap((news) => news.items);
  const alsoFound = block(words.alsoFound, earlier, true);
  const secret = block(words.private, digest.private);
  const left = room - blockRoom(noClient) - blockRoom(alsoFound) - blockRoom(secret);
  const { sections, otherClients } = newsSections(digest, reader, left, to.logUrl);
  const view = {
    lang: wordsFor(to.locale).language,
    quotes: wordsFor(to.locale).quotes,
    title,
    preview: previewOf(digest, to, title),
    subtitle: [daysWords(days, to.locale), namesOf(digest)].filter(Boolean).join(" · "),
    late: lateWords(digest, to.schedule, to.locale),
    ...beside,
    sections: [noClient, ...sections, alsoFound].filter((section) => section !== null),
    otherClients,
    private: secret,
    ledger: ledgerWords(digest, to.locale),
    schedule: scheduleWords(to.schedule, to.nextDue, to.locale),
    stop: to.unsubscribeUrl && { url: to.unsubscribeUrl, text: wordsFor(to.locale).help.stop },
    help: helpWords(to, to.locale),
    log: to.logUrl && { url: to.logUrl, text: wordsFor(to.locale).help.openLog },
  };
  return { subject: cutWords(subjectOf(digest, to, title), MOST_SUBJECT), view };
}

/** What is new in one breath; a private entry alone says nothing here. */
function titleOf(digest: Digest, { locale, schedule }: DigestReader): string {
  const { digest: words, nudges } = wordsFor(locale);
  const earlier = digest.alsoFound.reduce((count, news) => count + news.items.length, 0);
  return (
    words.headline(digest.successes, digest.withNumber, digest.furtherResults) ||
    (earlier > 0 && words.earlierFound(earlier)) ||
    (digest.needsYou.length > 0 && words.needsYou(digest.needsYou.length)) ||
    (digest.backfilled > 0 && words.backfilled(digest.backfilled)) ||
    (digest.quietWeek && nudges.quietWeek.title(ownPeriod(digest, { locale, schedule }))) ||
    words.yourDigest
  );
}

function subjectOf(digest: Digest, to: DigestReader, title: string): string {
  const { digest: words, nudges } = wordsFor(to.locale);
  const [lead] = digest.tiles;
  const hasHeadline = words.headline(digest.successes, digest.withNumber, digest.furtherResults) !== "";
  if (hasHeadline && lead) return `${title}: ${leadWords(lead, to.locale)}`;
  return digest.quietWeek ? nudges.quietWeek.subject(ownPeriod(digest, to)) : title;
}

/** What the list of mails shows after the subject: what happened, or what is asked; never the subject again. */
function previewOf(digest: Digest, to: DigestReader, title: string): string {
  const { nudges } = wordsFor(to.locale);
  const titles = [...digest.news, ...digest.alsoFound]
    .flatMap((news) => news.items.map((item) => item.entry.title))
    .concat(digest.needsYou.flatMap(({ subject }) => (saysPrivate(subject, to.codes) ? [] : subject.trim())))
    .filter(Boolean);
  if (titles.length > 0)
    return titles
      .slice(0, 3)
      .map((one) => cutWords(one, MOST_NAME))
      .join(" · ");
  if (digest.quietWeek) return [title, nudges.quietWeek.how(to.noteAddress)].join(". ");
  return daysWords(coveredDays(digest.window, to.schedule.zone), to.locale);
}

function ownPeriod(digest: Digest, { locale, schedule }: Pick<DigestReader, "locale" | "schedule">): string {
  const { nudges } = wordsFor(locale);
  const { window } = digest;
  if (window.late || schedule.cadence === "never" || !isOnePeriod(window, schedule)) return nudges.sinceLast;
  return nudges.period[schedule.cadence].own;
}

function namesOf({ news }: Digest): string {
  const names = news.slice(0, MOST_NAMES).map(({ client }) => cutWords(client.name, MOST_NAME));
  return (news.length > MOST_NAMES ? [...names, "…"] : names).join(", ");
}

/** A week without a note: one question, and where its answer goes. */
function promptView(digest: Digest, to: DigestReader) {
  if (!digest.quietWeek) return null;
  const words = wordsFor(to.locale).nudges.quietWeek;
  const weeks = digest.quietWeek.idleWeeks;
  return {
    question: words.question,
    how: words.how(to.noteAddress),
    example: words.example,
    idle: weeks ? words.idle(weeks) : null,
    button: to.noteAddress && {
      url: mailtoUrl({ to: to.noteAddress, subject: "WIN: " }),
      text: words.button,
    },
  };
}

function attachedView({ news }: Digest, { picture, decks, locale }: DigestReader) {
  const words = wordsFor(locale).digest;
  const names = (all: readonly string[]) =>
    listWords(
      all.map((name) => cutWords(name, MOST_NAME)),
      locale,
    );
  const left = news.map(({ client }) => client.name).filter((name) => !decks.includes(name));
  const named = left.length > MOST_NOT_ATTACHED ? [...left.slice(0, MOST_NOT_ATTACHED), "…"] : left;
  return {
    picture: picture && pictureView(picture, decks.includes(picture.client), locale),
    attached: decks.length > 0 ? words.attached(names(decks)) : null,
    notAttached:
      decks.length > 0 && left.length > 0
        ? words.notAttached(names(named), "lately timeline --client NAME --drafts --format pptx --out FILE")
        : null,
  };
}

function pictureView(picture: NonNullable<DigestReader["picture"]>, isInDeck: boolean, locale: string) {
  const words = wordsFor(locale).digest;
  const acrossYears = picture.firstMonth.slice(0, 4) !== picture.lastMonth.slice(0, 4);
  const first = monthWords(picture.firstMonth, locale, acrossYears);
  const last = monthWords(picture.lastMonth, locale, acrossYears);
  const client = cutWords(picture.client, MOST_NAME);
  const title = words.picture(client, first, last);
  return { title, alt: words.pictureAlt(title, isInDeck), cid: picture.cid };
}
