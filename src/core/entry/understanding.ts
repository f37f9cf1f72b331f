// What one mail was understood to say, before anybody knows whose client it is.
import type { Figure } from "../figures/figure.ts";
import type { MailAddress } from "../message/message.ts";
import type { ToldOutcome } from "../review/outcome.ts";

export type EntryKind = "win" | "roi";
export type Visibility = "draft" | "approved" | "private";
export type DatePrecision = "day" | "week" | "month" | "quarter" | "half" | "year";

/** The client's own mail inside a forward; `dateRaw` is the date as the mail client wrote it. */
export interface Evidence {
  from: MailAddress | null;
  date: Date | null;
  dateRaw: string | null;
  subject: string | null;
  text: string;
}

export type FigureSource = "subject" | "body" | "evidence" | "field";
/** A figure and the text its span indexes: the entry's title, body, evidence text or a field's value. */
export interface SourcedFigure extends Figure {
  source: FigureSource;
}

/** One success or result of one mail, its client still a mere label. */
export interface EntryDraft {
  kind: EntryKind;
  title: string;
  /** The first bracket as written; null without one. `acme / crm` is split by whoever resolves it. */
  label: string | null;
  /** True when the bracket was the whole subject: it is the title unless it names a known client or project. */
  bracketOnly: boolean;
  /** Values of the fields Client, Project, For (entry number); null when absent. */
  clientField: string | null;
  projectField: string | null;
  forNumber: number | null;
  /** Of the field Led to: later successes that this one made possible. */
  ledTo: number[];
  body: string;
  elided: string;
  tags: string[];
  /** Calendar day in the PM's zone, never later than the mail. */
  on: string;
  onPrecision: DatePrecision;
  visibility: "draft" | "private";
  noNumber: boolean;
  evidence: Evidence | null;
  figures: SourcedFigure[];
  /** Index of the figure the chip shows; null without figures. */
  headline: number | null;
  /** Position in the same mail of the win this ROI belongs to (`WIN:[A] ROI:[b]`); null otherwise. */
  resultOf: number | null;
}

/** Why a mail ends in its state; each has its sentence in `core/entry/reasons.ts`. */
export type ReasonCode =
  | "note"
  | "comment"
  | "command"
  | "review"
  | "review-client"
  | "review-team"
  | "review-project"
  | "review-decision"
  | "review-date"
  | "review-empty"
  | "no-code"
  | "automatic"
  | "bounce"
  | "bulk"
  | "own-letter"
  | "duplicate"
  | "near-miss"
  | "empty-note"
  | "unknown-sender"
  | "not-the-owner"
  | "reply-from-other"
  | "too-large"
  | "too-complex"
  | "unreadable"
  | "fetch-failed"
  | "timed-out"
  | "gave-up"
  | "ask-sent"
  | "answer"
  | "answer-known"
  | "digit"
  | "digit-unknown"
  | "digit-late";

/** The decision from the mail alone; who may write and whose client it is comes after. */
export type Decision =
  | { do: "file"; reason: ReasonCode }
  | { do: "ignore"; reason: ReasonCode }
  | { do: "hold"; reason: ReasonCode };

/** What a mail without a code says that may answer a letter or an ask of ours. */
export interface ReplyWords {
  /** Every `#144` of the subject, the last one first: our own stands at its end. */
  references: number[];
  /** All that its writer wrote himself is `2`, `2.` or `2)`; null otherwise. */
  digit: number | null;
  /** His own words, quotes and signature off, as a result whose evidence they are; null without any. */
  own: EntryDraft | null;
  /** The same of a mail of somebody else that it passes on or answers. */
  passedOn: EntryDraft | null;
}

export interface Understanding {
  decision: Decision;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  sentAt: Date | null;
  subject: string;
  /** True when the subject had a reply prefix; a reply to one of our letters is a command. */
  isReply: boolean;
  entries: EntryDraft[];
  elided: string;
  /** Null of a note, of automatic mail, and of what neither answers anything nor names an entry. */
  reply: ReplyWords | null;
  /** What `REVIEW:[Acme] …` tells; null for every other mail. */
  review: ToldOutcome | null;
}
