// The letter about one mail, or none: what was filed or recorded, or why it could not be.
import { dayIn } from "../core/dates/day-in.ts";
import { saysPrivate } from "../core/message/subject.ts";
import { problemLetter } from "../letters/problem.ts";
import { receiptLetter } from "../letters/receipt.ts";
import { reviewHeldLetter } from "../letters/review-held.ts";
import type { Helper } from "../letters/words.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import type { KnownPerson } from "../store/people.ts";
import { countReceipts } from "../store/receipts.ts";
import { getsLetters, helperFor, type LetterDeps, postLetter } from "./letters.ts";
import type { MailOutcome, ReceiptWriter } from "./mail-outcome.ts";

const FIRST_RECEIPTS = 5;
/** Should an automat ever pass for a person, it gets this many answers an hour and no more. */
const MOST_AN_HOUR = 30;
const HOUR_MS = 3_600_000;

/**
 * A receipt for each of a person's first five notes, a recorded review among them, and a letter for every problem, or as he set it: `always`,
 * `problems`, `never`. Only ever to people we know; a message is written about once.
 */
export function receiptWriter(deps: LetterDeps): ReceiptWriter {
  return async (tx, outcome) => {
    const { author } = outcome;
    const now = deps.clock();
    if (!author || !getsLetters(author, now)) return;
    const sent = await countReceipts(tx, author.id, new Date(now.getTime() - HOUR_MS));
    if (!isWanted(author.receipts, outcome, sent.receipts) || sent.lately >= MOST_AN_HOUR) return;
    const helper = await helperFor(tx, author);
    await postLetter(tx, deps, {
      ...(await letterAbout(tx, deps, outcome, author, now, helper)),
      key: `receipt:${outcome.messageId}:1`,
      kind: outcome.state === "filed" ? "receipt" : "problem",
      to: author,
      replyTo: helper,
      inReplyTo: outcome.headerMessageId,
    });
  };
}

function isWanted(receipts: KnownPerson["receipts"], outcome: MailOutcome, soFar: number): boolean {
  if (receipts === "never") return false;
  if (outcome.state !== "filed") return true;
  const isTold = outcome.entryIds.length > 0 || outcome.review !== undefined;
  if (!isTold || receipts === "problems") return false;
  return receipts === "always" || soFar < FIRST_RECEIPTS;
}

async function letterAbout(
  tx: Tx,
  { config: { codes } }: LetterDeps,
  outcome: MailOutcome,
  author: KnownPerson,
  now: Date,
  helper: Helper | null,
) {
  const { state, review } = outcome;
  if (state !== "filed") {
    const problem = { ...outcome, state, isPrivate: saysPrivate(outcome.subject, codes) };
    return { template: "problem", ...problemLetter(problem, author, helper) };
  }
  if (review) return { template: "review", ...reviewHeldLetter(review, author, helper) };
  return { template: "receipt", ...(await receiptOf(tx, outcome, author, now, helper)) };
}

async function receiptOf(
  tx: Tx,
  outcome: MailOutcome,
  author: KnownPerson,
  now: Date,
  helper: Helper | null,
) {
  const entries = await loggedEntries(tx, { ids: outcome.entryIds });
  const inOrder = outcome.entryIds.flatMap((id) => entries.filter((entry) => entry.id === id));
  const { locale, zone } = author;
  const year = dayIn(now, zone).slice(0, 4);
  return receiptLetter(inOrder, { personId: author.id, locale, zone, days: null, year }, helper);
}
