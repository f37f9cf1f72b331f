// Why a mail ended as it did, in a sentence its sender understands.
import type { ReasonCode } from "./understanding.ts";

/** In English, as it is stored with the mail; letters say it in their reader's language. */
export const reasonSentences: Record<ReasonCode, string> = {
  note: "Filed as a note.",
  comment: "Filed as a comment on the entry it answers.",
  command: "This is a command, not a note.",
  review: "Filed as the outcome of a review.",
  "review-client": "The review names no client that is known.",
  "review-team": "The review is of a client whose team the sender is not in.",
  "review-project": "The review decides on a project that the client does not have.",
  "review-decision": "One line names a project but no decision (continue, revise or stop).",
  "review-date": "The day of the review is unclear, still to come, or before one that was held since.",
  "review-empty": "The review has no outcome: no words and no decision.",
  "no-code": "The subject carries no code such as WIN: or ROI:.",
  automatic: "An automatic reply; nobody wrote it.",
  bounce: "A delivery report, not a note.",
  bulk: "A newsletter, sent to many.",
  "own-letter": "One of our own letters coming back.",
  duplicate: "The same note is already filed.",
  "near-miss": "The subject looks like a code but is none; was WIN: or ROI: meant?",
  "empty-note": "There is a code but no title for the success.",
  "unknown-sender": "The sender's address belongs to nobody we know.",
  "not-the-owner": "The sender is not the owner of this mailbox.",
  "reply-from-other": "Somebody other than the author answered this note.",
  "too-large": "The mail is larger than the limit.",
  "too-complex": "The mail is built of too many nested parts to be read safely.",
  unreadable: "The mail is damaged and cannot be read.",
  "fetch-failed": "The mail server did not hand the mail over.",
  "timed-out": "Reading the mail took too long and was stopped.",
  "gave-up": "Reading the mail failed five times.",
  "ask-sent": "A mail to the client about a success whose number was asked for.",
  answer: "The client's answer to an ask; it counts once the client's lead has confirmed it.",
  "answer-known": "The client's answer to an ask; its number is known already.",
  digit: "It answers the question of its letter.",
  "digit-unknown": "The question of that letter has no choice with this digit.",
  "digit-late": "The question of that letter needs no answer any more.",
};

/** With these nothing waits for anybody: no letter tells them. */
export const settledReasons = [
  "note",
  "comment",
  "review",
  "automatic",
  "bounce",
  "bulk",
  "own-letter",
  "duplicate",
  "ask-sent",
  "answer",
  "answer-known",
  "digit",
] as const satisfies readonly ReasonCode[];

/** What somebody can do something about. */
export type WaitingReason = Exclude<ReasonCode, (typeof settledReasons)[number]>;

export function reasonSentence(code: ReasonCode): string {
  return reasonSentences[code];
}
