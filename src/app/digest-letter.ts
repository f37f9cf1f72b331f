// The digest's letter: its words, the picture of the client with the most news, a draft deck for each client with news.
import type { ClientNews, Digest } from "../core/digest/digest.ts";
import { coveredDays, type Schedule } from "../core/digest/window.ts";
import { digestLetter } from "../letters/digest.ts";
import { publicUrl } from "../letters/links.ts";
import type { LetterAttachment } from "../letters/mime.ts";
import type { Log } from "../log.ts";
import { clientById } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";
import type { SecretKey } from "../store/secret-key.ts";
import { helperFor, type LetterDeps, type LetterDraft } from "./letters.ts";
import { brandOf, type paintTimeline } from "./timeline.ts";
import { unsubscribeUrl } from "./unsubscribe.ts";

export interface PaintDeps extends LetterDeps {
  log: Log;
  paint: typeof paintTimeline;
  secretKey: Pick<SecretKey, "signing">;
}

export interface DigestFor {
  digest: Digest;
  person: KnownPerson & { email: string };
  schedule: Schedule;
  /** Of the outbox. */
  key: string;
}

const MOST_DECKS = 3;
const MONTHS_BEFORE = 5;

export async function draftDigest(
  tx: Tx,
  deps: PaintDeps,
  { digest, person, schedule, key }: DigestFor,
): Promise<LetterDraft & { attachments: LetterAttachment[] }> {
  const helper = await helperFor(tx, person);
  const [most] = digest.news;
  const months = most ? monthsOf(digest, most, person.zone) : null;
  const picture = most && months ? await paintPicture(tx, deps, person, most, months) : null;
  const decks = await paintDecks(tx, deps, person, digest);
  const letter = digestLetter(digest, {
    personId: person.id,
    locale: person.locale,
    schedule,
    helper,
    logUrl: publicUrl(deps.config.appUrl),
    picture:
      most && months && picture?.cid
        ? {
            client: most.client.name,
            cid: picture.cid,
            firstMonth: `${months.from}-01`,
            lastMonth: `${months.to}-01`,
          }
        : null,
    decks: decks.map((deck) => deck.client),
  });
  const attachments = [...(picture ? [picture] : []), ...decks.map((deck) => deck.attachment)];
  // Until replies are read, stopping by mail goes through a person.
  const stop = `mailto:${helper?.email ?? deps.config.mailFrom.email}?subject=Stop%20the%20Lately%20digest`;
  const unsubscribe = { mailto: stop, url: unsubscribeUrl(deps, person.id) };
  return { ...letter, key, kind: "digest", to: person, template: "digest", helper, attachments, unsubscribe };
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

async function paintPicture(
  tx: Tx,
  deps: PaintDeps,
  person: KnownPerson,
  news: ClientNews,
  months: Months,
): Promise<LetterAttachment | null> {
  const painted = await paintOrNothing(tx, deps, {
    ...common(deps, person, news, months),
    locale: person.locale,
    audience: "pm",
    format: "png",
    compact: true,
  });
  const filename = `${fileName(`${news.client.name} ${months.from} to ${months.to}`)}.png`;
  return painted && { filename, contentType: "image/png", content: painted, cid: "timeline@lately" };
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function paintDecks(tx: Tx, deps: PaintDeps, person: KnownPerson, digest: Digest) {
  const decks: { client: string; attachment: LetterAttachment }[] = [];
  for (const news of digest.news.slice(0, MOST_DECKS)) {
    const months = monthsOf(digest, news, person.zone);
    const locale = (await clientById(tx, news.client.id))?.locale ?? person.locale;
    const request = {
      ...common(deps, person, news, months),
      locale,
      audience: "drafts",
      format: "pptx",
    } as const;
    const content = await paintOrNothing(tx, deps, request);
    const filename = `${fileName(`DRAFT ${news.client.name} ${months.from} to ${months.to}`)}.pptx`;
    if (content) {
      decks.push({
        client: news.client.name,
        attachment: { filename, contentType: PPTX, content, cid: null },
      });
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
    brand: brandOf(deps.config),
  };
}

/** A digest that lacks its picture is better than none: what a painter breaks on is logged and left out. */
async function paintOrNothing(
  tx: Tx,
  deps: PaintDeps,
  request: Parameters<typeof paintTimeline>[1],
): Promise<Buffer | null> {
  try {
    return (await deps.paint(tx, request))?.bytes ?? null;
  } catch (err) {
    deps.log.error(
      { err, clientId: request.clientId, format: request.format },
      "a timeline could not be painted",
    );
    return null;
  }
}

/** A client's name as part of a file name on any system. */
export function fileName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);
}
