// What became of one mail, told in the same transaction to whoever writes letters to its author.
import type { ReasonCode } from "../core/entry/understanding.ts";
import type { RecordedReview } from "../letters/review-held.ts";
import type { Tx } from "../store/database.ts";
import type { KnownPerson } from "../store/people.ts";

/** Only of a mail that is new and not back-filled, imported or replayed; ignored mail is not told of. */
export interface MailOutcome {
  /** The row of `message`. */
  messageId: number;
  state: "filed" | "needs-you" | "failed";
  reasonCode: ReasonCode;
  /** `reasonCode` in a sentence. */
  reason: string;
  /** Null when the sender is nobody we know. */
  author: KnownPerson | null;
  /** Lower-cased; null without a From. */
  fromAddress: string | null;
  subject: string;
  /** The mail's own Message-ID, with brackets, so that a letter can answer in its thread. */
  headerMessageId: string | null;
  receivedAt: Date;
  /** Rows of `entry`, in the order of the mail; empty unless filed. */
  entryIds: number[];
  /** What a mail `REVIEW:[Acme] …` recorded; it makes no entries. */
  review?: RecordedReview | undefined;
}

/** Puts a letter into the outbox, or not; it sends nothing by itself. */
export type ReceiptWriter = (tx: Tx, outcome: MailOutcome) => Promise<void>;
