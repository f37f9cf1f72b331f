// What a mail without a code is to an ask: its sending, the client's answer, or neither.
import type { EntryDraft, Understanding } from "../entry/understanding.ts";

/** A success that a client was asked about, as far as telling its mails apart goes. */
export interface AskedWin {
  number: number;
  clientId: number;
  /** The client's team, and whoever was given a draft. */
  peopleIds: readonly number[];
  /** Lower-cased: whom drafts were addressed to, and whom they were sent to. */
  sentTo: readonly string[];
}

export interface AskMailContext<W extends AskedWin> {
  /** Successes by the references of the subject, in their order, then by the mail that this one answers. */
  wins: readonly W[];
  /** Of a lower-cased address outside the agency: whose it is; null for nobody's. */
  clientOf: (address: string) => number | null;
  /** Neither a known person's nor at one of the agency's domains. */
  isOutside: (address: string) => boolean;
  /** The known person who wrote it, where he may; null otherwise. */
  authorId: number | null;
}

export type AskMail<W extends AskedWin> =
  | { is: "sending"; win: W; to: string[] }
  | { is: "answer"; win: W; draft: EntryDraft };

/**
 * Anybody can write `#144`: an answer counts only from an address of that client, or one the ask was sent to; a sending
 * only from the client's team or whoever was given the draft. Null: neither.
 */
export function readAskMail<W extends AskedWin>(
  understanding: Understanding,
  context: AskMailContext<W>,
): AskMail<W> | null {
  const { reply, from, to, cc } = understanding;
  if (!reply || !from) return null;
  const isOf = (win: W, address: string | undefined): boolean =>
    address !== undefined &&
    address !== "" &&
    context.isOutside(address) &&
    (win.sentTo.includes(address) || context.clientOf(address) === win.clientId);
  const answerTo = (win: W, draft: EntryDraft | null): AskMail<W> | null =>
    draft && { is: "answer", win, draft: { ...draft, forNumber: win.number } };
  for (const win of context.wins) {
    if (isOf(win, from.address)) return answerTo(win, reply.own);
  }
  if (context.authorId === null) return null;
  for (const win of context.wins) {
    if (isOf(win, reply.passedOn?.evidence?.from?.address)) return answerTo(win, reply.passedOn);
  }
  const outside = [...to, ...cc].map(({ address }) => address).filter(context.isOutside);
  const authorId = context.authorId;
  const sent = context.wins.find(({ peopleIds }) => peopleIds.includes(authorId));
  return sent && outside.length > 0 ? { is: "sending", win: sent, to: outside } : null;
}
