// Is a mail ours? Decided from the envelope alone, before anything is downloaded.
import type { Codes } from "./code.ts";
import type { Envelope } from "./message.ts";
import { readSubject } from "./subject.ts";

export interface OursContext {
  codes: Codes;
  fromKnownPerson: boolean;
  /** The mailbox is dedicated to notes: any mail of a known person is looked at. */
  dedicated: boolean;
  /** In-Reply-To names a note or letter we know, or the mail is addressed to a letter's own reply address. */
  replyToKnown: boolean;
}

/**
 * Everything that is not ours is never downloaded, stored, flagged or moved. Automatic mail cannot be told from an
 * envelope: it is ours here and ignored with its reason later.
 */
export function isOurs(envelope: Envelope, context: OursContext): boolean {
  if (context.replyToKnown || (context.dedicated && context.fromKnownPerson)) return true;
  const subject = readSubject(envelope.subject, context.codes);
  if (subject.parts.length > 0 || subject.command !== null || subject.reference !== null) return true;
  return subject.nearMiss && context.fromKnownPerson;
}
