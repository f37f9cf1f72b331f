// The letter about a mail that could not be filed: why, and what its sender can do.
import { dayIn } from "../core/dates/day-in.ts";
import type { ReasonCode } from "../core/entry/understanding.ts";
import { dayWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

export interface Problem {
  state: "needs-you" | "failed";
  reasonCode: ReasonCode;
  /** In a sentence, as it was stored. */
  reason: string;
  subject: string;
  /** By its subject; what it says is for no locked screen. */
  isPrivate: boolean;
  receivedAt: Date;
}

export function problemLetter(
  problem: Problem,
  reader: { locale: string; zone: string },
  helper: Helper | null,
) {
  const { problem: words, help, language } = wordsFor(reader.locale);
  const note = problem.subject.trim() || words.noSubject;
  const titleOf = problem.state === "failed" ? words.failed : words.needsYou;
  const title = titleOf(note);
  const reason = words.reasons[problem.reasonCode] ?? problem.reason;
  const view = {
    lang: language,
    title,
    preview: reason,
    sent: words.sentOn(dayWords(dayIn(problem.receivedAt, reader.zone), reader.locale)),
    reason,
    mend: words.mends[problem.reasonCode] ?? null,
    kept: problem.reasonCode === "too-large" || problem.reasonCode === "fetch-failed" ? null : words.kept,
    help: helper ? help.ask(helper) : help.yourself,
  };
  return { subject: problem.isPrivate ? titleOf(words.privateNote) : title, view };
}
