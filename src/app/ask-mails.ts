// Mails about asks among a batch: the sending of one, and the client's answer, which is but proposed.
import { type AskMail, readAskMail } from "../core/ask/ask-mail.ts";
import { isNewAnswer, type KnownAnswer, proposalQuestion } from "../core/ask/proposal.ts";
import { admit } from "../core/entry/admit.ts";
import { addressKeys, domainOf } from "../core/entry/client-address.ts";
import type { EntryDraft, ReasonCode } from "../core/entry/understanding.ts";
import type { Verdict } from "../core/entry/verdict.ts";
import { type AskedWinRow, askedWins, knownAnswers, noteAskSent } from "../store/asks.ts";
import type { Tx } from "../store/database.ts";
import { peopleByAddress, peopleById } from "../store/people.ts";
import { acceptedProposals, insertQuestions } from "../store/questions.ts";
import { clientsOfAddresses } from "./known-names.ts";
import { type BatchAround, fromKeyOf, type ReadMail } from "./surroundings.ts";

/** How such a mail ends, and what is to be noted once its state is written. */
export interface AskSettled {
  /** As it is filed: an accepted answer has the result for its one entry. */
  mail: ReadMail;
  verdict: Verdict;
  note: (tx: Tx) => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** By message. `domains` are the agency's, `day` (`YYYY-MM-DD`) is today. Adds to `around.people` whoever a verdict names. */
export async function askMails(
  tx: Tx,
  mails: readonly ReadMail[],
  around: BatchAround,
  domains: ReadonlySet<string>,
  day: string,
): Promise<Map<number, AskSettled>> {
  const settled = await acceptedAmong(tx, mails, around);
  const open = mails.filter((mail) => mail.understanding.reply !== null && !settled.has(mail.claim.id));
  const read = await readAskMails(tx, open, around, domains, day);
  if (read.length === 0) return settled;
  const known = await knownAnswers(
    tx,
    read.map(({ about }) => about.win.entryId),
  );
  const minders = await peopleById(
    tx,
    read.map(({ about }) => about.win.minderId),
  );
  const proposed: (KnownAnswer & { winId: number })[] = [];
  for (const { mail, about, authorId } of read) {
    const { win } = about;
    const messageId = mail.claim.id;
    const end = (reason: ReasonCode, note: AskSettled["note"]) =>
      settled.set(messageId, { mail, verdict: filed(reason, authorId), note });
    if (about.is === "sending") {
      const sent = { entryId: win.entryId, messageId, to: about.to, at: writtenAt(mail) };
      end("ask-sent", (inTx) => noteAskSent(inTx, sent));
      continue;
    }
    const earlier = known.filter((one) => one.winId === win.entryId && one.messageId !== messageId);
    const here = proposed.filter((one) => one.winId === win.entryId);
    if (!isNewAnswer(about.draft, [...earlier, ...here])) {
      end("answer-known", nothing);
      continue;
    }
    proposed.push({ winId: win.entryId, figures: about.draft.figures });
    const question = {
      ...proposalQuestion(about.draft, win, minders.get(win.minderId)?.locale ?? "en"),
      entryId: win.entryId,
      personId: win.leadId,
      messageId,
      proposed: titledAs(about.draft, win),
    };
    end("answer", (inTx) => insertQuestions(inTx, [question]));
  }
  return settled;
}

/**
 * The client's words are evidence and cleared apart: as a title they would go out with any approval. Without a number
 * they are all there is.
 */
function titledAs(draft: EntryDraft, win: AskedWinRow): EntryDraft {
  return draft.figures.length > 0 ? { ...draft, title: win.title } : draft;
}

/** What a person has confirmed is filed as he saw it, whatever is read from the mail today. */
async function acceptedAmong(
  tx: Tx,
  mails: readonly ReadMail[],
  around: BatchAround,
): Promise<Map<number, AskSettled>> {
  const replayed = mails.filter((mail) => mail.claim.understoodAt !== null);
  const accepted = await acceptedProposals(
    tx,
    replayed.map((mail) => mail.claim.id),
  );
  const people = await peopleById(
    tx,
    accepted.map((one) => one.personId),
  );
  for (const person of people.values()) around.people.set(person.id, person);
  return new Map(
    accepted.flatMap(({ messageId, personId, proposed }) => {
      const mail = replayed.find((one) => one.claim.id === messageId);
      if (!mail) return [];
      const understanding = { ...mail.understanding, entries: [proposed] };
      return [
        [messageId, { mail: { ...mail, understanding }, verdict: filed("note", personId), note: nothing }],
      ];
    }),
  );
}

interface Read {
  mail: ReadMail;
  about: AskMail<AskedWinRow>;
  authorId: number | null;
}

async function readAskMails(
  tx: Tx,
  mails: readonly ReadMail[],
  around: BatchAround,
  domains: ReadonlySet<string>,
  day: string,
): Promise<Read[]> {
  const answered = (mail: ReadMail) => [
    ...mail.understanding.references,
    ...(mail.understanding.inReplyTo ? [mail.understanding.inReplyTo] : []),
  ];
  const wins = await askedWins(
    tx,
    [...new Set(mails.flatMap((mail) => mail.understanding.reply?.references ?? []))],
    [...new Set(mails.flatMap(answered))],
    day,
  );
  if (wins.length === 0) return [];
  const addresses = [...new Set(mails.flatMap(addressesOf))];
  const people = await peopleByAddress(tx, addresses);
  const isOutside = (address: string) =>
    address.includes("@") && !people.has(address) && !domains.has(domainOf(address));
  const book = await clientsOfAddresses(tx, addresses.filter(isOutside));
  const clientOf = (address: string) => {
    const key = addressKeys(address).find((one) => book.has(one));
    return (key && book.get(key)?.clientId) || null;
  };
  return mails.flatMap((mail): Read[] => {
    const named = mail.understanding.reply?.references ?? [];
    const ids = new Set(answered(mail));
    const candidates = [
      ...named.flatMap((number) => wins.filter((win) => win.number === number)),
      ...wins.filter((win) => win.headerIds.some((id) => ids.has(id))),
    ];
    const arrival = around.of.get(mail.claim.id)?.arrival;
    const admission = arrival ? admit(arrival) : null;
    const isKnown = people.has(fromKeyOf(mail) ?? "");
    const authorId = isKnown && admission && "authorId" in admission ? admission.authorId : null;
    const about = readAskMail(mail.understanding, { wins: candidates, clientOf, isOutside, authorId });
    return about ? [{ mail, about, authorId }] : [];
  });
}

function addressesOf({ understanding: { from, to, cc, reply } }: ReadMail): string[] {
  const passedOn = reply?.passedOn?.evidence?.from;
  return [from, passedOn, ...to, ...cc].flatMap((one) => one?.address || []);
}

function filed(reason: ReasonCode, authorId: number | null): Verdict {
  return { state: "filed", reason, authorId, duplicateOf: null, possibleDuplicates: [] };
}

/** A Date header of the future is wrong. */
function writtenAt({ claim, understanding: { sentAt } }: ReadMail): Date {
  return sentAt && sentAt < claim.receivedAt ? sentAt : claim.receivedAt;
}
