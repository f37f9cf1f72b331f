// Stopping, pausing and starting the digest: by a link that proves itself, or by whoever may change a person.

import { createHmac, timingSafeEqual } from "node:crypto";
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { resumeDay } from "../core/digest/window.ts";
import { publicUrl } from "../letters/links.ts";
import { noteAudit } from "../store/audit.ts";
import type { Database, Tx } from "../store/database.ts";
import { type KnownPerson, personById } from "../store/people.ts";
import { cadenceBeforeStop, lockPerson, type PersonSettings, setPerson } from "../store/person-settings.ts";
import type { SecretKey } from "../store/secret-key.ts";

const DAY_MS = 86_400_000;
const PAUSE_DAYS = 28;

type Signing = Pick<SecretKey, "signing">;

/** Takes the one-click POST of RFC 8058 and shows a page to whoever opens it; null without a public https APP_URL. */
export function unsubscribeUrl(
  { config, secretKey }: { config: Config; secretKey: Signing },
  personId: number,
): string | null {
  const base = publicUrl(config.appUrl);
  return base && `${base}/unsubscribe/${personId}.${proofOf(secretKey, personId)}`;
}

/** Whose digest the last part of an unsubscribe link is about; null for one we never made, or of somebody who left. */
export async function readerOfLink(
  db: Tx,
  secretKey: Signing,
  token: string,
  now: Date,
): Promise<KnownPerson | null> {
  const match = /^([1-9]\d{0,14})\.([\w-]{43})$/.exec(token);
  if (!match) return null;
  const personId = Number(match[1]);
  const expected = Buffer.from(proofOf(secretKey, personId));
  if (!timingSafeEqual(expected, Buffer.from(match[2] ?? ""))) return null;
  const person = await personById(db, personId);
  return person && (person.leftOn === null || person.leftOn > dayIn(now, person.zone)) ? person : null;
}

function proofOf({ signing }: Signing, personId: number): string {
  return createHmac("sha256", signing).update(`unsubscribe ${personId}`).digest("base64url");
}

export type DigestWish = "stop" | "pause" | "start";

/**
 * Stops the digest, pauses it for four weeks from today (never shorter than it was paused already: a page that was
 * opened long ago offers it still), or starts it again as often as it came before. Wished twice is done once. Letters
 * already in the outbox still go; nothing is sent about it.
 */
export async function changeDigest(
  db: Database,
  personId: number,
  wish: DigestWish,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!person) return;
    const settings = await settingsFor(tx, person, wish, now);
    if (!settings) return;
    await setPerson(tx, personId, settings, now);
    await noteAudit(tx, String(personId), `digest-${wish}`, [`person ${personId}`]);
  });
}

/** Null when it is so already. */
async function settingsFor(
  tx: Tx,
  person: KnownPerson,
  wish: DigestWish,
  now: Date,
): Promise<PersonSettings | null> {
  if (wish === "stop") return person.cadence === "never" ? null : { cadence: "never" };
  if (wish === "pause") {
    const pausedUntil = dayIn(new Date(now.getTime() + PAUSE_DAYS * DAY_MS), person.zone);
    return person.pausedUntil !== null && person.pausedUntil >= pausedUntil ? null : { pausedUntil };
  }
  if (person.cadence === "never") {
    return { cadence: await cadenceBeforeStop(tx, person.id), pausedUntil: resumedOn(person, now) };
  }
  return isPaused(person, now) ? { pausedUntil: resumedOn(person, now) } : null;
}

/** True while a moment to come may fall into the pause; one that has ended is kept, it says which passed in it. */
export function isPaused(person: KnownPerson, now: Date): boolean {
  return person.pausedUntil !== null && person.pausedUntil > resumedOn(person, now);
}

/**
 * What `pausedUntil` becomes when a pause or a stop ends now: the moments that passed meanwhile are not made up for
 * at once, at some odd hour; the next one that is due covers them.
 */
export function resumedOn({ weekday, atLocal, zone }: KnownPerson, now: Date): string {
  return resumeDay({ cadence: "weekly", weekday, atLocal, zone }, now);
}
