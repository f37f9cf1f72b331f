// Signing in by mailed link: made, mailed, used once for a session.
import { signInLetter } from "../letters/sign-in.ts";
import type { Database, Tx } from "../store/database.ts";
import { type KnownPerson, personByAddress, personById } from "../store/people.ts";
import {
  createToken,
  noteTokenRevoked,
  purgeTokens,
  signInLinksSince,
  takeSignInToken,
  tokenOwner,
} from "../store/tokens.ts";
import { type LetterDeps, postLetter } from "./letters.ts";

export const LINK_MINUTES = 15;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Whoever knows an address could fill its mailbox with links. */
const MOST_LINKS = 3;

/** The URL of a page whose button signs this person in, once, within 15 minutes of `now`. */
export async function createSignInLink(db: Tx, personId: number, appUrl: string, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * MINUTE_MS);
  const secret = await createToken(db, { kind: "signin", personId, scope: null, expiresAt, now });
  return `${appUrl}/sign-in/${secret}`;
}

/**
 * Posts a link to the address when it is that of somebody who has not left; at most 3 links in 15 minutes. True when
 * a letter was posted: the one who asked is not told.
 */
export async function mailSignInLink(db: Database, deps: LetterDeps, address: string): Promise<boolean> {
  const now = deps.clock();
  return db.transaction().execute(async (tx) => {
    const emailKey = address.trim().toLowerCase();
    const person = await personByAddress(tx, emailKey);
    if (!person || (person.leftOn !== null && person.leftOn <= now.toISOString().slice(0, 10))) return false;
    const since = new Date(now.getTime() - LINK_MINUTES * MINUTE_MS);
    if ((await signInLinksSince(tx, person.id, since)) >= MOST_LINKS) return false;
    await purgeTokens(tx, new Date(now.getTime() - DAY_MS));
    const url = await createSignInLink(tx, person.id, deps.config.appUrl, now);
    const expiresAt = new Date(now.getTime() + LINK_MINUTES * MINUTE_MS);
    const letter = signInLetter({ url, expiresAt }, person);
    const key = `signin:${person.id}:${now.toISOString()}`;
    const to = { ...person, email: emailKey };
    const id = await postLetter(tx, deps, { ...letter, key, kind: "signin", to, template: "sign-in" });
    return id !== null;
  });
}

/** Whom a link would sign in, without using it; null when it is unknown, used or too old. */
export async function linkOwner(db: Tx, secret: string, now: Date): Promise<KnownPerson | null> {
  const personId = await tokenOwner(db, "signin", secret, now);
  return personId === null ? null : personById(db, personId);
}

/** Uses the link up for a session of `days`; its secret, or null. Of two at once one gets a session. */
export async function signIn(db: Database, secret: string, days: number, now: Date): Promise<string | null> {
  return db.transaction().execute(async (tx) => {
    const personId = await takeSignInToken(tx, secret, now);
    if (personId === null) return null;
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    return createToken(tx, { kind: "session", personId, scope: null, expiresAt, now });
  });
}

export async function signOut(db: Tx, secret: string, now: Date): Promise<void> {
  await noteTokenRevoked(db, secret, now);
}
