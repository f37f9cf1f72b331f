// Ends a batch of understood mails, each in its state: entries, evidence, figures and links, in one transaction.
import { dayIn } from "../core/dates/day-in.ts";
import { agencyDomains } from "../core/delivery/addressee.ts";
import { domainOf, taughtDomain } from "../core/entry/client-address.ts";
import { clientsOf, columnsOf, type Understood } from "../core/entry/corrections.ts";
import { reasonSentence } from "../core/entry/reasons.ts";
import { judge, type Verdict } from "../core/entry/verdict.ts";
import { settleMessages } from "../store/claims.ts";
import { currenciesOf } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import {
  correctionsOf,
  type EntryKey,
  type EntryRow,
  entriesInPlace,
  upsertEntries,
  withdrawVanished,
  writeEvidence,
  writeFigures,
} from "../store/entry-rows.ts";
import { knownDomains } from "../store/outbox.ts";
import { askMails } from "./ask-mails.ts";
import { askQuestions } from "./ask-questions.ts";
import { answerByDigit, mayAnswer } from "./digit-reply.ts";
import { linkEarlierResults } from "./link-earlier-results.ts";
import { linkResults } from "./link-results.ts";
import type { ReceiptWriter } from "./mail-outcome.ts";
import { closeAnswered } from "./proposals.ts";
import { proposeSame } from "./propose-same.ts";
import { type Case, type Note, resolveNotes } from "./resolve-notes.ts";
import { settleReviews } from "./review-mail.ts";
import { fromKeyOf, type MailAround, type ReadMail, surroundings } from "./surroundings.ts";
import type { Matter, Written } from "./written.ts";

export interface SettleDeps {
  clock: () => Date;
  letters: ReceiptWriter;
  /** Lower-cased domains of the agency: an address there is no client's. */
  agencyDomains: readonly string[];
}

/** Their claims are locked. The verdicts come in the order of `mails`. */
export async function settleMails(tx: Tx, mails: readonly ReadMail[], deps: SettleDeps): Promise<Verdict[]> {
  const domains = agencyDomains(
    deps.agencyDomains,
    deps.agencyDomains.length > 0 ? [] : await knownDomains(tx),
  );
  const settled: Settled[] = [];
  for (const wave of waves(mails, domains)) settled.push(await settleWave(tx, wave, domains, deps));
  const cases = settled.flatMap((wave) => wave.cases);
  const written = settled.flatMap((wave) => wave.written);
  const same = await proposeSame(tx, written);
  const linked = new Set(settled.flatMap((wave) => [...wave.linked]));
  const open = settled.flatMap((wave) => wave.matters).filter(({ entry }) => !linked.has(entry.key.id));
  await askQuestions(tx, written, [...same, ...open]);
  for (const one of cases) await tell(tx, one, written, deps.letters);
  return cases.map((one) => one.verdict);
}

/**
 * A mail that answers or copies another of the batch comes after it, so that it finds what was filed from it; so does
 * one that an address may give to the client which an earlier mail states for that address's domain.
 */
function* waves(mails: readonly ReadMail[], ours: ReadonlySet<string>): Generator<ReadMail[]> {
  let wave: ReadMail[] = [];
  let known = new Set<string>();
  for (const mail of mails) {
    const { references, inReplyTo, entries, to, cc } = mail.understanding;
    const own = mail.claim.headerId;
    const isStated = entries.every((entry) => entry.label !== null || entry.clientField !== null);
    const senders = entries.flatMap((entry) => entry.evidence?.from?.address ?? []);
    const addresses = [...senders, ...[...to, ...cc].map((one) => one.address)];
    const asks = [...references, inReplyTo, own, ...(isStated ? [] : addresses.map(domainOf))];
    if (asks.some((one) => one !== null && known.has(one))) {
      yield wave;
      wave = [];
      known = new Set();
    }
    wave.push(mail);
    if (own !== null) known.add(own);
    const taught = isStated ? senders.flatMap((sender) => taughtDomain(sender) ?? []) : [];
    for (const domain of taught) if (!ours.has(domain)) known.add(domain);
  }
  if (wave.length > 0) yield wave;
}

interface Settled {
  cases: Case[];
  written: Written[];
  matters: Matter[];
  /** Results of other waves that found their win in this one. */
  linked: ReadonlySet<number>;
}

async function settleWave(
  tx: Tx,
  mails: readonly ReadMail[],
  domains: ReadonlySet<string>,
  deps: SettleDeps,
): Promise<Settled> {
  const whole = await surroundings(tx, mails);
  const { of, people } = whole;
  const asks = await askMails(tx, mails, whole, domains, dayIn(deps.clock(), "UTC"));
  // What may be an answer by digit comes alone.
  const [only] = mails;
  const byDigit = only && mayAnswer(only) ? await answerByDigit(tx, only, whole) : null;
  const cases = mails.map((read): Case => {
    const around = of.get(read.claim.id) as MailAround;
    const ask = asks.get(read.claim.id);
    const verdict = byDigit ?? ask?.verdict ?? judge(read.understanding, around);
    const author = verdict.authorId === null ? null : (people.get(verdict.authorId) ?? null);
    return { mail: ask?.mail ?? read, around, verdict, author, notes: [] };
  });
  await resolveNotes(tx, cases, domains);
  await settleReviews(tx, cases, deps.clock());
  const written = await writeNotes(tx, cases, deps.clock());
  const matters = await linkResults(tx, written, deps.clock());
  const back = await linkEarlierResults(tx, written, deps.clock());
  await settleMessages(tx, cases.map(settledRow), deps.clock());
  for (const ask of asks.values()) await ask.note(tx);
  const results = written.filter((entry) => entry.columns.kind === "roi").map((entry) => entry.key.id);
  await closeAnswered(tx, results, deps.clock());
  return { cases, written, matters: [...matters, ...back.matters], linked: back.linked };
}

async function writeNotes(tx: Tx, cases: readonly Case[], now: Date): Promise<Written[]> {
  const replayed = cases.filter((one) => one.mail.claim.understoodAt !== null);
  const places = await entriesInPlace(
    tx,
    replayed.map((one) => one.mail.claim.id),
  );
  const corrections = await correctionsOf(
    tx,
    [...places.values()].filter((id) => id !== null),
  );
  const noted = cases
    .flatMap((one) => one.notes.map((note, ordinal) => ({ note, ordinal, of: one })))
    .flatMap(({ note, ordinal, of }) => {
      const place = places.get(`${of.mail.claim.id} ${ordinal}`);
      const corrected = (place && corrections.get(place)) || [];
      return place === null ? [] : [{ note, ordinal, of, corrected, understood: understoodOf(note) }];
    });
  const currencies = await currenciesOf(
    tx,
    noted.flatMap(({ understood, corrected }) => clientsOf(understood, corrected)),
  );
  const written = noted.map((one) => ({
    ...one,
    columns: columnsOf(one.understood, one.corrected, currencies),
  }));
  // What was cut off has its own column; twice would double what an entry costs to write.
  const rows = written.map(({ note, ordinal, of, columns, understood }): EntryRow => {
    const { elided } = note.draft;
    return { ...entryRow(of, ordinal), ...columns, elided, understood: withoutElided(understood) };
  });
  const keys = await upsertEntries(tx, rows);
  const entries = written.map(({ columns, note, of }, index): Written => {
    return { columns, note, of, key: keys[index] as EntryKey };
  });
  await writeEvidence(
    tx,
    entries
      .map(({ key, note, of }) => ({
        entryId: key.id,
        evidence: note.draft.evidence,
        isReplay: replayed.includes(of),
      }))
      .filter((row) => row.evidence !== null || row.isReplay),
  );
  await writeFigures(
    tx,
    entries.map(({ key, columns, of }) => {
      return { entryId: key.id, figures: columns.figures, isNew: !replayed.includes(of) };
    }),
  );
  const vanished = replayed.map((one) => ({ messageId: one.mail.claim.id, kept: one.notes.length }));
  await withdrawVanished(tx, vanished, now);
  return entries;
}

function entryRow({ mail, author, verdict }: Case, ordinal: number) {
  const { claim, understanding } = mail;
  const { sentAt } = understanding;
  return {
    messageId: claim.id,
    ordinal,
    personId: author?.id as number,
    loggedAt: sentAt && sentAt < claim.receivedAt ? sentAt : claim.receivedAt,
    possibleDuplicateOf: verdict.possibleDuplicates[ordinal] ?? null,
    backfilled: claim.backfilled,
  };
}

function understoodOf({ draft, resolution }: Note): Understood {
  return {
    draft,
    bracketIsLabel: draft.bracketOnly && !resolution.draft.bracketOnly,
    clientId: resolution.client?.id ?? null,
    projectId: resolution.project?.id ?? null,
    clientBy: resolution.client === null ? null : resolution.by,
    clientReason: resolution.reason,
  };
}

function withoutElided(understood: Understood): Understood {
  return { ...understood, draft: { ...understood.draft, elided: "" } };
}

function settledRow({ mail, verdict }: Case) {
  const { claim, understanding } = mail;
  return {
    id: claim.id,
    state: verdict.state,
    reasonCode: verdict.reason,
    reason: reasonSentence(verdict.reason),
    personId: verdict.authorId,
    duplicateOf: verdict.duplicateOf,
    subject: understanding.subject || (claim.subject ?? ""),
    fromKey: fromKeyOf(mail),
    sentAt: understanding.sentAt,
  };
}

async function tell(tx: Tx, one: Case, written: readonly Written[], letters: ReceiptWriter): Promise<void> {
  const { claim, understanding } = one.mail;
  const { state, reason } = one.verdict;
  if (state === "ignored" || claim.backfilled || claim.understoodAt !== null) return;
  await letters(tx, {
    messageId: claim.id,
    state,
    reasonCode: reason,
    reason: reasonSentence(reason),
    author: one.author,
    fromAddress: fromKeyOf(one.mail),
    subject: understanding.subject,
    headerMessageId: claim.headerId,
    receivedAt: claim.receivedAt,
    entryIds: written.filter((entry) => entry.of === one).map((entry) => entry.key.id),
    review: one.review,
  });
}
