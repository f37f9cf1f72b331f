// What is known around a batch of mails before each is judged: senders, mailboxes, threads, copies. A query a kind.
import { dayIn } from "../core/dates/day-in.ts";
import type { NamedClient } from "../core/entry/directory.ts";
import type { Understanding } from "../core/entry/understanding.ts";
import type { Surroundings } from "../core/entry/verdict.ts";
import { addressKey } from "../core/message/address-key.ts";
import type { ClaimedMessage } from "../store/claims.ts";
import { clientsOfPeople } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { firstAdmin, type KnownPerson, peopleByAddress, peopleById } from "../store/people.ts";
import {
  entriesOfLetters,
  entriesOfMessages,
  type KnownEntry,
  type KnownMessage,
  lettersByHeaderId,
  mailboxesOfMessages,
  messagesByHeaderId,
} from "../store/threads.ts";
import { groupBy } from "./group-by.ts";

/** A claimed message as it was read; one that could not be read is held with the reason. */
export interface ReadMail {
  claim: ClaimedMessage;
  understanding: Understanding;
}

/** What one mail of the batch has around it. */
export interface MailAround extends Surroundings {
  /** Standing entries of the nearest message or letter it answers that has any. */
  threadEntries: readonly KnownEntry[];
  /** The same of the nearest that has a win among them. */
  threadWins: readonly KnownEntry[];
}

export interface BatchAround {
  of: ReadonlyMap<number, MailAround>;
  /** Every person that a verdict can name. */
  people: Map<number, KnownPerson>;
}

/** Whose a mail may be, which is known before it is read: by the header's From and the mailboxes. */
export interface Arrivals {
  of: ReadonlyMap<number, Pick<Surroundings, "arrival" | "dedicated">>;
  people: ReadonlyMap<number, KnownPerson>;
}

/** `fromKeys` by message: who each says to be from. */
export async function arrivals(
  tx: Tx,
  claims: readonly ClaimedMessage[],
  fromKeys: ReadonlyMap<number, string | null>,
): Promise<Arrivals> {
  const addresses = [...fromKeys.values()].filter((key) => key !== null);
  const senders = await peopleByAddress(tx, addresses);
  const seenIn = await mailboxesOfMessages(
    tx,
    claims.filter((claim) => claim.source === "imap").map((claim) => claim.id),
  );
  const admin = seenIn.some((mailbox) => mailbox.trusted) ? await firstAdmin(tx) : null;
  const others = [...claims.map((claim) => claim.personId), ...seenIn.map((mailbox) => mailbox.ownerId)];
  const people = new Map(
    await peopleById(
      tx,
      others.filter((id) => id !== null),
    ),
  );
  for (const person of [...senders.values(), ...(admin ? [admin] : [])]) people.set(person.id, person);
  const of = new Map(
    claims.map((claim) => {
      const sender = senders.get(fromKeys.get(claim.id) ?? "");
      const mailboxes = seenIn.filter((mailbox) => mailbox.messageId === claim.id);
      const arrival = {
        settledId: claim.source === "imap" || claim.source === "inlet" ? null : claim.personId,
        senderId: sender && !hasLeft(sender, claim) ? sender.id : null,
        mailboxes,
        firstAdminId: admin?.id ?? null,
      };
      return [claim.id, { arrival, dedicated: mailboxes.some((mailbox) => mailbox.dedicated) }];
    }),
  );
  return { of, people };
}

/** By the day it was received on in his own zone: what he mailed before he left is his. */
function hasLeft({ leftOn, zone }: KnownPerson, { receivedAt }: ClaimedMessage): boolean {
  return leftOn !== null && leftOn <= dayIn(receivedAt, zone);
}

export async function surroundings(tx: Tx, mails: readonly ReadMail[]): Promise<BatchAround> {
  const answered = mails.flatMap(({ understanding }) => answeredIds(understanding));
  const own = mails.flatMap(({ claim }) => claim.headerId ?? []);
  const known = await messagesByHeaderId(tx, [...new Set([...answered, ...own])]);
  const entries = groupBy(
    await entriesOfMessages(tx, [...new Set(known.flatMap((message) => [message.originId, message.id]))]),
    (entry) => entry.messageId ?? 0,
  );
  const letters = await lettersByHeaderId(tx, [...new Set(answered)]);
  const told = groupBy(await entriesOfLetters(tx, [...letters.values()]), (entry) => entry.letterId);
  const byHeaderId = groupBy(known, (message) => message.headerId);
  const { of, people } = await arrivals(
    tx,
    mails.map(({ claim }) => claim),
    new Map(mails.map((mail) => [mail.claim.id, fromKeyOf(mail)])),
  );
  const around = mails.map((mail): [number, MailAround] => {
    const { claim, understanding } = mail;
    const ids = answeredIds(understanding).filter((id) => id !== claim.headerId);
    const thread = ids.flatMap((id) => byHeaderId.get(id) ?? []).filter((message) => message.id !== claim.id);
    const entriesOf = (message: KnownMessage) => entries.get(message.originId) ?? [];
    const steps: readonly (readonly KnownEntry[])[] = ids.flatMap((id) => {
      const messages = (byHeaderId.get(id) ?? []).filter((message) => message.id !== claim.id);
      return [told.get(letters.get(id) ?? 0) ?? [], ...messages.map(entriesOf)];
    });
    return [
      claim.id,
      {
        ...(of.get(claim.id) as Pick<Surroundings, "arrival" | "dedicated">),
        answersLetter: ids.some((id) => letters.has(id)),
        thread: thread.map((message) => ({ authorId: message.authorId, entries: entriesOf(message) })),
        threadEntries: steps.findLast((found) => found.length > 0) ?? [],
        threadWins: winsIn(steps.findLast((found) => winsIn(found).length > 0)),
        twins: twinsOf(mail, byHeaderId, entries),
      },
    ];
  });
  return { of: new Map(around), people: new Map(people) };
}

/** The sender as the decoded mail says; what could not be decoded says it in its header. */
export function fromKeyOf({ claim, understanding }: ReadMail): string | null {
  return understanding.from ? addressKey(understanding.from.address) : claim.fromKey;
}

/** The clients of each of the people. */
export async function ownClients(tx: Tx, personIds: readonly number[]): Promise<Map<number, NamedClient[]>> {
  const rows = await clientsOfPeople(tx, [...new Set(personIds)]);
  return groupBy(
    rows.map((row) => ({ ...row, key: "", projectId: null, projectName: null })),
    (row) => row.personId,
  );
}

function winsIn(entries: readonly KnownEntry[] = []): KnownEntry[] {
  return entries.filter((entry) => entry.kind === "win");
}

/** Nearest last. */
function answeredIds(understanding: Understanding): string[] {
  return [...understanding.references, ...(understanding.inReplyTo ? [understanding.inReplyTo] : [])];
}

/** On a replay only earlier copies count, or the first one would become a copy of its own copy. */
function twinsOf(
  { claim, understanding }: ReadMail,
  byHeaderId: ReadonlyMap<string, readonly KnownMessage[]>,
  entries: ReadonlyMap<number, readonly KnownEntry[]>,
): Surroundings["twins"] {
  const copies = claim.headerId === null ? [] : (byHeaderId.get(claim.headerId) ?? []);
  const isReplay = entries.has(claim.id);
  return copies
    .filter((copy) => copy.id !== claim.id && copy.originId === copy.id && (!isReplay || copy.id < claim.id))
    .filter((copy) => copy.fromKey === fromKeyOf({ claim, understanding }) && entries.has(copy.id))
    .map((copy) => ({
      messageId: copy.id,
      entries: (entries.get(copy.id) ?? []).map((entry) => ({ id: entry.id, draft: entry.understood.draft })),
    }));
}
