// An answer to an ask is but a proposal: whether it is new, and the question that its client's lead is asked.
import { type Question, questionWords } from "../entry/question.ts";
import type { EntryDraft } from "../entry/understanding.ts";
import { isSameSum, type Sum } from "../figures/same-sum.ts";

/** A result that the success has, or that an earlier answer proposed. */
export interface KnownAnswer {
  figures: readonly Sum[];
}

/** It has a figure that no earlier answer had; one without any is new as long as it is the first. */
export function isNewAnswer(draft: EntryDraft, known: readonly KnownAnswer[]): boolean {
  if (known.length === 0) return true;
  return draft.figures.some(
    (one) => !known.some(({ figures }) => figures.some((other) => isSameSum(one, other))),
  );
}

const MOST_CHARS = 120;

/** In the language of the lead's `locale`. */
export function proposalQuestion(
  draft: EntryDraft,
  win: { number: number; title: string },
  locale: string,
): Question {
  const words = questionWords(locale);
  const from = draft.evidence?.from;
  const who = from?.name || from?.address || null;
  const { number } = win;
  const text = words.proposes(who && short(who), short(draft.title), short(win.title), number);
  if (draft.figures.length > 0) {
    return {
      kind: "proposal",
      text,
      choices: [
        { text: words.put, act: { do: "put", number } },
        { text: words.leaveOut, act: { do: "none" } },
      ],
    };
  }
  return {
    kind: "proposal",
    text,
    choices: [
      { text: words.putWithoutNumber, act: { do: "put", number } },
      { text: words.leaveOut, act: { do: "none" } },
      { text: words.askNoMore, act: { do: "no-number", number } },
    ],
  };
}

function short(text: string): string {
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1).replace(/\p{Cs}$/u, "")}…`;
}
