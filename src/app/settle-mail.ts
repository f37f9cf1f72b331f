// Ends a batch of understood mails, each in its state: entries, evidence, figures and links, in one transaction.
import { columnsOf, type Understood } from "../core/entry/corrections.ts";
import { reasonSentence } from "../core/entry/reasons.ts";
import { judge, type Verdict } from "../core/entry/verdict.ts";
import { settleMessages } from "../store/claims.ts";
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
import { linkResults, type Written } from "./link-results.ts";
import type { ReceiptWriter } from "./mail-outcome.ts";
import { type Case, type Note, resolveNotes } from "./resolve-notes.ts";
import { fromKeyOf, type MailAround, type ReadMail, surroundings } from "./surroundings.ts";

export interface SettleDeps {
  clock: () => Date;
  letters: ReceiptWriter;
  /** Lower-cased domains of the agency: an address there is no client's. */
  agencyDomains: readonly string[];
}

/** Their claims are locked. The verdicts come in the order of `mails`. */
export async function settleMails(tx: Tx, mails: readonly ReadMail[], deps: SettleDeps): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const wave of waves(mails)) verdicts.push(...(await settleWave(tx, wave, deps)));
  return verdicts;
}

/** A mail that answers or copies another of the batch comes after it, so that it finds what was filed from it. */
function* waves(mails: readonly ReadMail[]): Generator<ReadMail[]> {
  let wave: ReadMail[] = [];
  let ids = new Set<string>();
  for (const mail of mails) {
    const { references, inReplyTo } = mail.understanding;
    const own = mail.claim.headerId;
    if ([...references, inReplyTo, own].some((id) => id !== null && ids.has(id))) {
      yield wave;
      wave = [];
      ids = new Set();
    }
    wave.push(mail);
    if (own !== null) ids.add(own);
  }
  if (wave.length > 0) yield wave;
}

async function settleWave(tx: Tx, mails: readonly ReadMail[], deps: SettleDeps): Promise<Verdict[]> {
  const { of, people } = await surroundings(tx, mails);
  const cases = mails.map((mail): Case => {
    const around = of.get(mail.claim.id) as MailAround;
    const verdict = judge(mail.understanding, around);
    const author = verdict.authorId === null ? null : (people.get(verdict.authorId) ?? null);
    return { mail, around, verdict, author, notes: [] };
  });
  await resolveNotes(tx, cases, deps.agencyDomains);
  const written = await writeNotes(tx, cases, deps.clock());
  await linkResults(tx, written);
  await settleMessages(tx, cases.map(settled), deps.clock());
  for (const one of cases) await tell(tx, one, written, deps.letters);
  return cases.map((one) => one.verdict);
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
  const rows: EntryRow[] = [];
  const written: Omit<Written, "key">[] = [];
  for (const one of cases) {
    for (const [ordinal, note] of one.notes.entries()) {
      const place = places.get(`${one.mail.claim.id} ${ordinal}`);
      if (place === null) continue;
      const understood = understoodOf(note);
      const columns = columnsOf(understood, (place && corrections.get(place)) || []);
      // What was cut off has its own column; twice would double what an entry costs to write.
      const { elided } = note.draft;
      rows.push({ ...entryRow(one, ordinal), ...columns, elided, understood: withoutElided(understood) });
      written.push({ columns, note, of: one });
    }
  }
  const keys = await upsertEntries(tx, rows);
  const entries = written.map((entry, index): Written => ({ ...entry, key: keys[index] as EntryKey }));
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
    clientReason: resolution.reason,
  };
}

function withoutElided(understood: Understood): Understood {
  return { ...understood, draft: { ...understood.draft, elided: "" } };
}

function settled({ mail, verdict }: Case) {
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
  });
}
