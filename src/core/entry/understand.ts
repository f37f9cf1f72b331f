// Message → Understanding: what one mail says, before anybody knows whose client it is about.
import { headlineOf } from "../figures/extract.ts";
import { automaticKind } from "../message/automatic.ts";
import { isYes, readNumbers, readTags } from "../message/fields.ts";
import type { Message } from "../message/message.ts";
import {
  type CodedPart,
  type Codes,
  entryReference,
  readSubject,
  type SubjectReading,
} from "../message/subject.ts";
import { decide } from "./decide.ts";
import { readList } from "./list.ts";
import { sourcedFigures } from "./sourced-figures.ts";
import type { EntryDraft, Understanding } from "./understanding.ts";
import { whenOf } from "./when.ts";
import { readWords, titleFromWords, type Words } from "./words.ts";

/** `zone` IANA, `locale` BCP 47 and `currency` ISO 4217 are the PM's (or the installation's when he is unknown). */
export interface UnderstandContext {
  zone: string;
  locale: string;
  currency: string;
  codes: Codes;
}

/** Pure. Throws RangeError on an unknown zone, and nothing on any mail. */
export function understand(message: Message, context: UnderstandContext): Understanding {
  const subject = readSubject(message.subject, context.codes);
  const automatic = automaticKind(message);
  const isNote = automatic === null && subject.parts.length > 0;
  const words = isNote ? readWords(message, subject.outermost, context.zone) : null;
  const entries = words ? draftEntries(subject, words, message, context) : [];
  return {
    decision: decide(automatic, subject, entries),
    messageId: message.messageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    from: message.from,
    to: message.to,
    cc: message.cc,
    sentAt: message.sentAt,
    subject: message.subject,
    isReply: subject.isReply,
    entries,
    elided: entries[0]?.elided ?? "",
  };
}

/**
 * The draft read again with its bracket as the label, once somebody knows that it names a client or project: the
 * title then is the body's first line (the bracket again when there is none).
 */
export function withBracketAsLabel(draft: EntryDraft): EntryDraft {
  if (!draft.bracketOnly) return draft;
  const figures = draft.figures.filter((figure) => figure.source !== "subject");
  const shown = draft.headline === null ? -1 : figures.indexOf(draft.figures[draft.headline]!);
  const title = titleFromWords({ note: draft.body, evidence: draft.evidence }) || draft.title;
  return { ...draft, title, bracketOnly: false, figures, headline: shown >= 0 ? shown : headlineOf(figures) };
}

/** What one entry is made from. */
interface Material {
  part: CodedPart;
  /** The item or the whole note; "" for an entry whose words belong to another of the same mail. */
  note: string;
  words: Words;
  resultOf: number | null;
}

function draftEntries(
  subject: SubjectReading,
  words: Words,
  message: Message,
  context: UnderstandContext,
): EntryDraft[] {
  const { parts } = subject;
  const [only] = parts;
  const list = parts.length === 1 && only?.kind === "win" && isBare(only) ? readList(words.note) : null;
  if (only && list) {
    const elided = [list.around, words.elided].filter(Boolean).join("\n\n");
    return list.items.map((note) =>
      draft({ part: only, note, words: { ...words, elided }, resultOf: null }, subject, message, context),
    );
  }
  // Body and evidence belong to the result when there is one: its numbers must not count twice.
  const owner = Math.max(
    0,
    parts.findIndex((part) => part.kind === "roi"),
  );
  return parts.map((part, index) => {
    const own = index === owner ? words : { ...words, evidence: null };
    const resultOf = part.kind === "roi" ? winFor(parts, index) : null;
    return draft(
      { part, note: index === owner ? words.note : "", words: own, resultOf },
      subject,
      message,
      context,
    );
  });
}

function draft(
  material: Material,
  subject: SubjectReading,
  message: Message,
  context: UnderstandContext,
): EntryDraft {
  const { part, note, words } = material;
  const { fields, evidence } = words;
  const title = part.title || titleFromWords({ note, evidence });
  const sentAt = message.sentAt && message.sentAt < message.receivedAt ? message.sentAt : message.receivedAt;
  const when = whenOf({ kind: part.kind, field: fields.date, title, note, evidence }, { ...context, sentAt });
  const noNumber = fields.value !== undefined && NO_NUMBER.test(fields.value);
  const isPrivate =
    part.isPrivate || words.isPrivate || (fields.internal !== undefined && isYes(fields.internal));
  const { figures, headline } = sourcedFigures(
    {
      subject: part.title,
      body: note,
      evidence: evidence?.text ?? "",
      field: noNumber ? "" : (fields.value ?? ""),
    },
    context,
  );
  return {
    kind: part.kind,
    title,
    label: part.label,
    bracketOnly: part.bracketOnly,
    clientField: fields.client ?? null,
    projectField: fields.project ?? part.subLabel,
    forNumber: forNumber(material, subject),
    ledTo: readNumbers(words.fields.ledTo),
    body: note,
    elided: words.elided,
    tags: readTags(fields.tags),
    on: when.on,
    onPrecision: when.precision,
    visibility: isPrivate ? "private" : "draft",
    noNumber,
    evidence,
    figures,
    headline,
    resultOf: material.resultOf,
  };
}

const NO_NUMBER = /^(?:none|no number|nothing|n\/a|keine?|keine zahl|-+|–|0)$/iu;

function isBare(part: CodedPart): boolean {
  return part.title === "" && part.label === null;
}

/** The win before this result in the same subject, else the first one; null without any. */
function winFor(parts: readonly CodedPart[], index: number): number | null {
  const before = parts.slice(0, index).findLastIndex((part) => part.kind === "win");
  const any = before >= 0 ? before : parts.findIndex((part) => part.kind === "win");
  return any >= 0 ? any : null;
}

/** The field For; for a result also `#142` in subject or note, or in the client's subject, which answers an ask. */
function forNumber({ part, note, words }: Material, subject: SubjectReading): number | null {
  if (words.fields.for) return Number(words.fields.for.replace(/\D/gu, ""));
  if (part.kind !== "roi") return null;
  return subject.reference ?? entryReference(note) ?? entryReference(words.evidence?.subject ?? "");
}
