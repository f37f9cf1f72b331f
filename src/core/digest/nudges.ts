// What a digest asks its reader to do, beside what it tells him: as data, in the words each side needs.
import type { LoggedFigure } from "../entry/entry.ts";

/** A draft mail that asks the client for the number of one success; the PM sends it as his own. */
export interface Ask {
  entryId: number;
  number: number;
  title: string;
  /** When the success happened: `YYYY-MM-DD`. */
  on: string;
  client: { id: number; name: string };
  /** Null: nobody of the client is known; the PM fills the address in. */
  to: { name: string; email: string } | null;
  /** Blind copy to a mailbox that is read, so that the sending and the answer are recognised; null without one. */
  bcc: string | null;
  /** In the client's language; the subject carries `#144`. */
  subject: string;
  body: string;
  /** RFC 6068: opens the draft in the PM's own mail program. */
  mailto: string;
  /** 1 or 2: each success is asked for at most twice. */
  time: number;
}

/** The one question of a letter that a digit answers. */
export interface OpenQuestion {
  id: number;
  /** Of the entry it is about; null: of a mail that is no entry yet. */
  number: number | null;
  text: string;
  choices: { digit: number; text: string }[];
  /** No earlier digest of the reader's asked it. */
  isNew: boolean;
  /** False: no mailbox is read, so that a reply would be lost; the command is named instead. */
  canReply: boolean;
}

/** A walk through the forest that is coming due, or is overdue. */
export interface ReviewDue {
  client: { id: number; name: string };
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** Days from the day on which the digest goes out to `dueOn`; negative when it has passed. */
  inDays: number;
  /** When the last one was held; null: none yet. */
  lastHeldOn: string | null;
}

/**
 * A figure or success that this reader saw and that has been taken out or changed since: `unread` by a replay, `moved` to
 * another client, `restored` after he was told that it was taken out.
 */
export interface Retraction {
  number: number;
  /** Null: of an entry that was deleted, which left nothing but its number. */
  title: string | null;
  /** The figure's words as they were shown; null: the whole entry. */
  words: string | null;
  what: "withdrawn" | "corrected" | "unread" | "moved" | "restored";
  /** What the figure says since somebody corrected it; null: nobody did. */
  now: { entryId: number; figure: LoggedFigure; words: string } | null;
  reason: string | null;
  at: Date;
  /** Where it had been shown, in the reader's words: "digest of 9 November", "Acme deck of 12 November". */
  shownIn: string[];
}

export interface Nudges {
  /** At most 3. */
  asks: readonly Ask[];
  question: OpenQuestion | null;
  /** Further questions that wait; one letter asks one. */
  furtherQuestions: number;
  reviews: readonly ReviewDue[];
  retractions: readonly Retraction[];
}
