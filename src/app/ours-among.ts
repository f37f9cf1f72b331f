// Which of the scanned mails are ours, decided from their envelopes and what we know of people and messages.
import type { Envelope } from "../core/message/message.ts";
import { isOurs } from "../core/message/ours.ts";
import type { Database } from "../store/database.ts";
import { peopleByAddress } from "../store/people.ts";
import { knownMessageIds } from "../store/sightings.ts";

/** Null: the server could not give it; or a file was picked by hand. */
interface Scanned {
  envelope: Envelope | null;
}

/**
 * Two look-ups for the whole chunk. In a mailbox with an owner only he is known. What has no envelope may be ours: it
 * is kept as failed rather than lost.
 */
export async function oursAmong(
  { db, codes }: { db: Database; codes: Record<string, "win" | "roi"> },
  { ownerPersonId, dedicated }: { ownerPersonId: number | null; dedicated: boolean },
  scanned: readonly Scanned[],
): Promise<(mail: Scanned) => boolean> {
  const envelopes = scanned.flatMap((mail) => mail.envelope ?? []);
  const authors = await peopleByAddress(
    db,
    envelopes.flatMap((envelope) => envelope.from?.address || []),
  );
  const known = await knownMessageIds(db, envelopes.flatMap(repliesTo));
  const isFromKnownPerson = (envelope: Envelope): boolean => {
    const person = authors.get(envelope.from?.address ?? "");
    return person !== undefined && (ownerPersonId === null || person.id === ownerPersonId);
  };
  return ({ envelope }) =>
    envelope === null ||
    isOurs(envelope, {
      codes,
      dedicated,
      fromKnownPerson: isFromKnownPerson(envelope),
      replyToKnown: repliesTo(envelope).some((id) => known.has(id)),
    });
}

/** Message-IDs with their brackets; In-Reply-To may name several (RFC 5322, 3.6.4). */
function repliesTo(envelope: Envelope): string[] {
  return envelope.inReplyTo?.match(/<[^<>\s]+>/g) ?? [];
}
