// The digest's letter: its words, the picture of the client with the most news, a draft deck for each client with news.
import { mailtoUrl } from "../core/delivery/mailto.ts";
import type { ClientNews, Digest } from "../core/digest/digest.ts";
import type { DigestItem } from "../core/digest/items.ts";
import { coveredDays, nextDue, type Schedule } from "../core/digest/window.ts";
import type { HeldFigure } from "../core/timeline/timeline.ts";
import { digestLetter } from "../letters/digest.ts";
import { MOST_LINKS } from "../letters/digest-item.ts";
import { MOST_RETRACTIONS } from "../letters/digest-nudges.ts";
import { publicUrl } from "../letters/links.ts";
import type { LetterAttachment } from "../letters/mime.ts";
import type { Helper } from "../letters/words.ts";
import type { Log } from "../log.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import type { SecretKey } from "../store/secret-key.ts";
import { fileName } from "./file-name.ts";
import type { LetterDeps, LetterDraft } from "./letters.ts";
import type { Paint } from "./painted.ts";
import type { PaintedTimeline } from "./timeline.ts";
import { unsubscribeUrl } from "./unsubscribe.ts";

export interface PaintDeps extends LetterDeps {
  log: Log;
  paint: Paint;
  secretKey: Pick<SecretKey, "signing">;
}

export interface DigestFor {
  digest: Digest;
  person: KnownPerson & { email: string };
  schedule: Schedule;
  helper: Helper | null;
  /** The address where his notes are read; null without one. */
  readAt: string | null;
  /** Of his clients by id, BCP 47: what their decks speak. */
  locales: ReadonlyMap<number, string>;
}

/**
 * Without a key yet: that is the digest's row's. `holds`: every entry and figure in words, picture and decks, to be
 * noted as shown once the letter is posted.
 */
export type DigestDraft = Omit<LetterDraft, "key"> & { attachments: LetterAttachment[]; holds: HeldFigure[] };

const MOST_DECKS = 3;
const MONTHS_BEFORE = 5;

export async function draftDigest(
  tx: Tx,
  deps: PaintDeps,
  { digest, person, schedule, helper, readAt, locales }: DigestFor,
): Promise<DigestDraft> {
  const stopUrl = unsubscribeUrl(deps, person.id);
  const [most] = digest.news;
  const months = most ? monthsOf(digest, most, person.zone) : null;
  const picture = most && months ? await paintPicture(tx, deps, person, most, months) : null;
  const decks = await paintDecks(tx, deps, person, digest, locales);
  const letter = digestLetter(digest, {
    personId: person.id,
    locale: person.locale,
    schedule,
    nextDue: nextDue(
      {
        schedule,
        previousTo: digest.window.to,
        since: digest.window.to,
        pausedUntil: person.pausedUntil,
      },
      new Date(Math.max(deps.clock().getTime(), digest.window.to.getTime())),
    ),
    codes: deps.config.codes,
    noteAddress: readAt,
    helper,
    logUrl: publicUrl(deps.config.appUrl),
    unsubscribeUrl: stopUrl,
    picture:
      most && months && picture?.attachment.cid
        ? {
            client: most.client.name,
            cid: picture.attachment.cid,
            firstMonth: `${months.from}-01`,
            lastMonth: `${months.to}-01`,
          }
        : null,
    decks: decks.map((deck) => deck.client),
  });
  const attachments = [...(picture ? [picture.attachment] : []), ...decks.map((deck) => deck.attachment)];
  const holds = [
    ...heldIn(digest),
    ...correctedIn(digest),
    ...(picture?.holds ?? []),
    ...decks.flatMap((deck) => deck.holds),
  ];
  // Until replies are read, stopping by mail goes through a person.
  const stop = { to: helper?.email ?? deps.config.mailFrom.email, subject: "Stop the Lately digest" };
  const unsubscribe = { mailto: mailtoUrl(stop), url: stopUrl };
  const replyTo = readAt ? { name: deps.config.mailFrom.name, email: readAt } : helper;
  const draft = {
    ...letter,
    kind: "digest",
    to: person,
    template: "digest",
    replyTo,
    unsubscribe,
  } as const;
  return { ...draft, attachments, holds };
}

/** Who is told what a number says now has seen it: of what changes it again he hears that, and of this once. */
function correctedIn({ nudges }: Digest): HeldFigure[] {
  return nudges.retractions.slice(0, MOST_RETRACTIONS).flatMap(({ now }) => now ?? []);
}

function heldIn({ news, alsoFound, noClient, private: inside }: Digest): HeldFigure[] {
  const items = [...[...news, ...alsoFound].flatMap((one) => one.items), ...noClient, ...inside];
  const entries = items.flatMap(({ entry, results, resultOf }) => [
    entry,
    ...results,
    ...(resultOf ? [resultOf] : []),
  ]);
  const whole = entries.flatMap(({ id, figures }): HeldFigure[] => {
    const standing = figures.filter((figure) => !figure.withdrawn);
    return standing.length > 0
      ? standing.map((figure) => ({ entryId: id, figure }))
      : [{ entryId: id, figure: null }];
  });
  return [...whole, ...items.flatMap(heldBeside)];
}

/** Of what it led to, its title and one number are told; of what led to it, the title. */
function heldBeside({ ledTo, enabledBy }: DigestItem): HeldFigure[] {
  const later = ledTo
    .slice(0, MOST_LINKS)
    .flatMap(({ entry, figure, figureOf }): HeldFigure[] => [
      ...(figureOf === entry ? [] : [{ entryId: entry.id, figure: null }]),
      ...(figureOf ? [{ entryId: figureOf.id, figure }] : []),
    ]);
  return [...later, ...enabledBy.slice(0, MOST_LINKS).map(({ id }) => ({ entryId: id, figure: null }))];
}

interface Months {
  from: string;
  to: string;
}

/** Six months up to the digest's last day, or up to a later one on which something of it happened. `YYYY-MM`. */
function monthsOf(digest: Digest, news: ClientNews, zone: string): Months {
  const days = [coveredDays(digest.window, zone).last, ...news.items.map((item) => item.entry.on)];
  const to = days.reduce((last, day) => (day > last ? day : last)).slice(0, 7);
  const index = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1 - MONTHS_BEFORE;
  return { from: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`, to };
}

function spanOf({ from, to }: Months): string {
  return `${from} to ${to}`;
}

async function paintPicture(
  tx: Tx,
  deps: PaintDeps,
  person: KnownPerson,
  news: ClientNews,
  months: Months,
): Promise<{ attachment: LetterAttachment; holds: HeldFigure[] } | null> {
  const painted = await paintOrNothing(tx, deps, {
    ...common(deps, person, news, months),
    locale: person.locale,
    audience: "pm",
    format: "png",
    compact: true,
  });
  const filename = `${fileName(news.client.name, spanOf(months))}.png`;
  if (!painted) return null;
  const attachment = { filename, contentType: "image/png", content: painted.bytes, cid: "timeline@lately" };
  return { attachment, holds: painted.holds };
}

/** Those with the most news. */
function withDecks({ news }: Digest): ClientNews[] {
  return news.slice(0, MOST_DECKS);
}

/** What `DigestFor.locales` must know. */
export function clientsWithDecks(digest: Digest): number[] {
  return withDecks(digest).map(({ client }) => client.id);
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function paintDecks(
  tx: Tx,
  deps: PaintDeps,
  person: KnownPerson,
  digest: Digest,
  locales: ReadonlyMap<number, string>,
) {
  const decks: { client: string; attachment: LetterAttachment; holds: HeldFigure[] }[] = [];
  for (const news of withDecks(digest)) {
    const months = monthsOf(digest, news, person.zone);
    const locale = locales.get(news.client.id) ?? person.locale;
    const request = {
      ...common(deps, person, news, months),
      locale,
      audience: "drafts",
      format: "pptx",
    } as const;
    const painted = await paintOrNothing(tx, deps, request);
    const filename = `${fileName(news.client.name, spanOf(months), "DRAFT")}.pptx`;
    if (painted) {
      const attachment = { filename, contentType: PPTX, content: painted.bytes, cid: null };
      decks.push({ client: news.client.name, attachment, holds: painted.holds });
    }
  }
  return decks;
}

function common(deps: PaintDeps, person: KnownPerson, news: ClientNews, months: Months) {
  const { zone } = person;
  return {
    clientId: news.client.id,
    now: deps.clock(),
    zone,
    ...months,
    brand: deps.config.brand,
    agencyDomains: deps.config.agencyDomains,
  };
}

/** A digest that lacks its picture is better than none: what a painter breaks on is logged and left out. */
async function paintOrNothing(
  tx: Tx,
  deps: PaintDeps,
  request: Parameters<Paint>[1],
): Promise<PaintedTimeline | null> {
  try {
    return await deps.paint(tx, request);
  } catch (err) {
    deps.log.error(
      { err, clientId: request.clientId, format: request.format },
      "a timeline could not be painted",
    );
    return null;
  }
}
