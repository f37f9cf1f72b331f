// How one understood mail ends: its state and reason, once it is known who wrote it and what it answers.
import { type Arrival, admit } from "./admit.ts";
import { isSameNote } from "./same-note.ts";
import type { EntryDraft, EntryKind, ReasonCode, Understanding } from "./understanding.ts";

/** A stored message that In-Reply-To or References name, and what was filed from it (or from its first copy). */
export interface ThreadMessage {
  authorId: number | null;
  entries: readonly { id: number; kind: EntryKind }[];
}

/** An earlier mail with the same Message-ID from the same address that was filed. */
export interface Twin {
  messageId: number;
  entries: readonly { id: number; draft: EntryDraft }[];
}

export interface Surroundings {
  arrival: Arrival;
  /** It was seen in a mailbox that is dedicated to notes. */
  dedicated: boolean;
  answersLetter: boolean;
  /** Oldest first; only messages that ended as a note, a comment or a copy of one. */
  thread: readonly ThreadMessage[];
  twins: readonly Twin[];
}

export interface Verdict {
  state: "filed" | "ignored" | "needs-you";
  reason: ReasonCode;
  authorId: number | null;
  duplicateOf: number | null;
  /** Row of the entry that each entry of this mail, by ordinal, may be a copy of. */
  possibleDuplicates: readonly (number | null)[];
}

/** Pure. `understanding` is what the mail says by itself. */
export function judge(understanding: Understanding, around: Surroundings): Verdict {
  const { decision } = understanding;
  const end = (state: Verdict["state"], reason: ReasonCode, authorId: number | null = null): Verdict => {
    return { state, reason, authorId, duplicateOf: null, possibleDuplicates: [] };
  };
  if (decision.do === "ignore" && decision.reason !== "no-code") return end("ignored", decision.reason);

  const admission = admit(around.arrival);
  const isStranger = "hold" in admission;
  const answers = understanding.isReply && (around.answersLetter || around.thread.length > 0);
  // A stranger's mail without a code, or with a mere near miss, was never meant for us.
  const isUncoded = decision.reason === "no-code" || decision.reason === "near-miss";
  if (isStranger) return isUncoded && !answers ? end("ignored", "no-code") : end("needs-you", admission.hold);
  const { authorId } = admission;

  if (understanding.isReply && around.answersLetter) return end("needs-you", "command", authorId);
  if (understanding.isReply && isComment(understanding.entries, around.thread)) {
    const isOwn = around.thread.some((message) => message.authorId === authorId);
    return isOwn ? end("ignored", "comment", authorId) : end("needs-you", "reply-from-other", authorId);
  }
  if (decision.reason === "no-code")
    return end(around.dedicated ? "needs-you" : "ignored", "no-code", authorId);
  if (decision.do !== "file") return end("needs-you", decision.reason, authorId);
  return { ...end("filed", "note", authorId), ...comparedWith(around.twins, understanding.entries) };
}

/** An answer with the code of what it answers, or with none at all. */
function isComment(entries: readonly EntryDraft[], thread: readonly ThreadMessage[]): boolean {
  if (thread.length === 0) return false;
  const kinds = new Set(thread.flatMap((message) => message.entries.map((entry) => entry.kind)));
  return kinds.size === 0 || entries.every((entry) => kinds.has(entry.kind));
}

function comparedWith(twins: readonly Twin[], drafts: readonly EntryDraft[]): Partial<Verdict> {
  const same = twins.find((twin) =>
    isSameNote(
      twin.entries.map((entry) => entry.draft),
      drafts,
    ),
  );
  if (same) return { state: "ignored", reason: "duplicate", duplicateOf: same.messageId };
  const first = twins[0]?.entries ?? [];
  return {
    possibleDuplicates: drafts.map((_draft, ordinal) => (first[ordinal] ?? first[0])?.id ?? null),
  };
}
