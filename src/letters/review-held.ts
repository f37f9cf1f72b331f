// The letter that confirms a mail `REVIEW:[Acme] …`: what was recorded of the meeting, and when the next one falls due.
import type { ReviewDecision } from "../core/review/outcome.ts";
import { longDay, namesInRow, reviewWords } from "../core/review/words.ts";
import { cutWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

export interface RecordedReview {
  client: string;
  /** `YYYY-MM-DD`. */
  heldOn: string;
  /** The mail's own words; empty when it told decisions alone. */
  outcome: string;
  decisions: readonly { project: string; decision: ReviewDecision; note: string | null }[];
  /** Names of the contacts that the mail says came; empty: it names none. */
  attendees: readonly string[];
  /** Named as having come, and no contact: the names stand among the outcome's words. */
  strangers: readonly string[];
  /** Something was recorded for that day before. */
  isAdded: boolean;
  /** `YYYY-MM-DD`; null: none. */
  nextDueOn: string | null;
}

/** An outcome may be a page long; the letter is a receipt. */
const MOST_OUTCOME = 1200;
const MOST_NAME = 80;

export function reviewHeldLetter(
  review: RecordedReview,
  { locale }: { locale: string },
  helper: Helper | null,
) {
  const { review: words, help, language } = wordsFor(locale);
  const { decisions: labels } = reviewWords(locale);
  const names = (list: readonly string[]) =>
    namesInRow(
      list.map((name) => cutWords(name, MOST_NAME)),
      locale,
    );
  const client = cutWords(review.client, MOST_NAME);
  const title = words.recorded(client);
  const held = words.held(
    longDay(review.heldOn, locale, true),
    review.attendees.length > 0 ? names(review.attendees) : null,
  );
  const next = review.nextDueOn === null ? null : words.next(longDay(review.nextDueOn, locale));
  const view = {
    lang: language,
    title,
    // Nothing of what was said: a preview is read over a shoulder.
    preview: [held, next].filter(Boolean).join(" "),
    held,
    added: review.isAdded ? words.added : null,
    outcome: linesOf(review.outcome),
    outcomeTitle: words.outcome,
    decisions: review.decisions.map(({ project, decision, note }) => ({
      project,
      decision: labels[decision],
      note,
    })),
    strangers: review.strangers.length > 0 ? words.strangers(names(review.strangers), client) : null,
    next,
    help: `${words.more} ${helper ? help.review.ask(helper) : help.review.yourself}`,
  };
  return { subject: title, view };
}

function linesOf(outcome: string): string[] {
  return cutWords(outcome.trim(), MOST_OUTCOME)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
