// Whether a window without notes gets a letter: what happened always does, what only stands there now and then.
import type { Nudges, ReviewDue } from "./nudges.ts";
import type { Window } from "./window.ts";

/** What is known of a person's silence. */
export interface Idle {
  /** When the person last wrote a note; null: never. */
  lastNoteAt: Date | null;
  /** The digest before this one went out and held no entry either. */
  wasQuiet: boolean;
}

/** What may be a reason to write; only how many there are counts. */
export interface Reasons {
  window: Window;
  entries: readonly unknown[];
  needsYou: readonly unknown[];
  quiet: readonly unknown[];
  nudges: Nudges;
  idle: Idle;
  /** A note of his came; without an entry for him, it was for a client of another team. */
  hasLogged: boolean;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The last stage of core/review/due before the day itself. */
const LAST_CALL_DAYS = 7;
const PROMPT_WEEKS = 4;
const GIVE_UP_WEEKS = 12;

/**
 * Entries, notes that wait, an ask, a retraction, a question that is new and a review that is coming always go out. A
 * question that was asked before, a quiet client, an overdue review or "what went well?" (for 4 weeks after a note)
 * never go out twice in a row by themselves, and not at all to somebody who wrote nothing for 12 weeks.
 */
export function isWorthALetter({
  window,
  entries,
  needsYou,
  quiet,
  nudges,
  idle,
  hasLogged,
}: Reasons): boolean {
  const { asks, retractions, reviews, question } = nudges;
  if (entries.length + needsYou.length + asks.length + retractions.length > 0) return true;
  if (question?.isNew || reviews.some((review) => isComing(review, window))) return true;
  const weeks = idleWeeks(idle, window);
  if (idle.wasQuiet || weeks === null || weeks > GIVE_UP_WEEKS) return false;
  const asksWhatWentWell = weeks <= PROMPT_WEEKS && !hasLogged;
  return asksWhatWentWell || question !== null || quiet.length + reviews.length > 0;
}

/** Its day is ahead, or the week before it began in this window: a month may hold both, and then tells of it once. */
function isComing({ inDays }: ReviewDue, { from, to }: Window): boolean {
  // A window over a change of clocks is an hour more or less than its days.
  const days = Math.round((to.getTime() - from.getTime()) / DAY_MS);
  return inDays >= 0 || inDays + days > LAST_CALL_DAYS;
}

/** Whole weeks from the last note to the window's end; null when there never was a note. */
export function idleWeeks(idle: Idle, window: Window): number | null {
  if (!idle.lastNoteAt) return null;
  return Math.max(0, Math.floor((window.to.getTime() - idle.lastNoteAt.getTime()) / WEEK_MS));
}
