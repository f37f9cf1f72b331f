// An answer to an ask is but a proposal: whether it is new, and the question that its client's lead is asked.
import type { Question } from "../entry/question.ts";
import { isSameSum, type Sum } from "../entry/sourced-figures.ts";
import type { EntryDraft } from "../entry/understanding.ts";

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

interface Words {
  asked: (who: string, said: string, title: string, number: number) => string;
  put: string;
  putWords: string;
  no: string;
  noNumber: string;
  somebody: string;
}

const en: Words = {
  asked: (who, said, title, number) => `${who}: “${said}” Put it on ${title} (#${number})?`,
  put: "yes, put it there",
  putWords: "yes, as a result without a number",
  no: "no, leave it out",
  noNumber: "no, and do not ask for a number again",
  somebody: "The client",
};

const de: Words = {
  asked: (who, said, title, number) => `${who}: „${said}“ Zu ${title} (#${number}) nehmen?`,
  put: "ja, dazunehmen",
  putWords: "ja, als Ergebnis ohne Zahl",
  no: "nein, weglassen",
  noNumber: "nein, und nicht mehr nach einer Zahl fragen",
  somebody: "Der Kunde",
};

const MOST_CHARS = 120;

/** In the language of the lead's `locale`. */
export function proposalQuestion(
  draft: EntryDraft,
  win: { number: number; title: string },
  locale: string,
): Question {
  const words = /^de\b/i.test(locale) ? de : en;
  const from = draft.evidence?.from;
  const who = from?.name || from?.address || words.somebody;
  const { number } = win;
  const text = words.asked(short(who), short(draft.title), short(win.title), number);
  if (draft.figures.length > 0) {
    return {
      kind: "proposal",
      text,
      choices: [
        { text: words.put, act: { do: "put", number } },
        { text: words.no, act: { do: "none" } },
      ],
    };
  }
  return {
    kind: "proposal",
    text,
    choices: [
      { text: words.putWords, act: { do: "put", number } },
      { text: words.no, act: { do: "none" } },
      { text: words.noNumber, act: { do: "no-number", number } },
    ],
  };
}

function short(text: string): string {
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1).replace(/\p{Cs}$/u, "")}…`;
}
