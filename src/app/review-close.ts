// A review that was held: its outcome and decisions, the window closed and the next one begun.
import { windowEnd } from "../core/review/due.ts";
import type { ReviewDecision } from "../core/review/outcome.ts";
import type { Tx } from "../store/database.ts";
import { decide, holdReview, lockReviewsOf, setAttendees } from "../store/reviews.ts";
import { reviewStanding } from "./review-standing.ts";

export interface HeldReviewTold {
  clientId: number;
  /** `YYYY-MM-DD`. */
  heldOn: string;
  /** The present day in the teller's zone. */
  today: string;
  outcome: string;
  decisions: readonly { projectId: number; decision: ReviewDecision; note: string | null }[];
  /** Null: those who were invited. */
  attendeeIds: readonly number[] | null;
  /** Row of the mail that tells it; null: by hand. */
  messageId: number | null;
  /** A replay: the same mail was recorded before. */
  isReplayed: boolean;
}

export type ReviewClosing =
  | { ok: true; reviewId: number; isAdded: boolean; nextDueOn: string | null }
  | { ok: false; reason: "future" | "later-held" };

/**
 * What is told of a day on which a review was held already is added to that one, so that telling it twice changes
 * nothing twice. A mail that is replayed neither decides nor names who came once more: what was corrected by hand since
 * stays. Needs a transaction.
 */
export async function closeClientReview(tx: Tx, told: HeldReviewTold): Promise<ReviewClosing> {
  const { clientId, heldOn, today, messageId } = told;
  if (heldOn > today) return { ok: false, reason: "future" };
  await lockReviewsOf(tx, clientId);
  const { held, prepared, windowFrom } = await reviewStanding(tx, clientId, heldOn);
  const own = held.find((review) => messageId !== null && review.messageId === messageId);
  const same = own ?? held.find((review) => review.heldOn === heldOn);
  if (!same && held[0] && held[0].heldOn > heldOn) return { ok: false, reason: "later-held" };
  const from = windowFrom < heldOn || prepared ? windowFrom : heldOn;
  const reviewId = await holdReview(
    tx,
    same
      ? { ...same, outcome: joined(same.outcome, told.outcome), messageId: same.messageId ?? messageId }
      : {
          id: prepared?.id ?? null,
          clientId,
          windowFrom: from,
          windowTo: windowEnd(from, heldOn),
          heldOn,
          outcome: told.outcome === "" ? null : told.outcome,
          messageId,
        },
  );
  const isKnown = own !== undefined || (same !== undefined && told.isReplayed);
  if (!isKnown) {
    if (told.attendeeIds !== null) await setAttendees(tx, reviewId, told.attendeeIds);
    for (const decision of told.decisions) await decide(tx, reviewId, decision);
  }
  const { dueOn: nextDueOn } = await reviewStanding(tx, clientId, today);
  return { ok: true, reviewId, isAdded: same !== undefined, nextDueOn };
}

function joined(before: string | null, told: string): string | null {
  if (before === null || before === "") return told === "" ? null : told;
  return before.includes(told) ? before : `${before}\n\n${told}`;
}
