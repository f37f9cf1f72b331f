// Message → Understanding: what one mail says, before anybody knows whose client it is about.
import { automaticKind } from "../message/automatic.ts";
import type { Codes } from "../message/code.ts";
import { isYes, readNumbers, readTags } from "../message/fields.ts";
import type { Message } from "../message/message.ts";
import { splitQuoted } from "../message/quoted.ts";
import { type CodedPart, readSubject, type SubjectReading } from "../message/subject.ts";
import { readOutcome } from "../review/outcome.ts";
import { decide } from "./decide.ts";
import { type Material, materialsOf } from "./materials.ts";
import { referenceIn } from "./reference.ts";
import { sourcedFigures } from "./sourced-figures.ts";
import { titleFromWords } from "./title.ts";
import type { EntryDraft, Understanding } from "./understanding.ts";
import { whenOf } from "./when.ts";
import { readWords, type Words } from "./words.ts";

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
    review:
      automatic === null && subject.command === "review"
        ? readOutcome(message.subject, splitQuoted(message.text, message.from?.name ?? "").note)
        : null,
  };
}

function draftEntries(
  subject: SubjectReading,
  words: Words,
  message: Message,
  context: UnderstandContext,
): EntryDraft[] {
  const { materials, around } = materialsOf(subject.parts, words.note, context.codes);
  const elided = [around, words.elided].filter(Boolean).join("\n\n");
  const drafts: EntryDraft[] = [];
  for (const material of materials) {
    const { value, ...fields } = words.fields;
    const own = material.isOwner ? words : { ...words, fields, evidence: null };
    const read = draft(material, { ...own, elided }, subject, message, context);
    const win = read.resultOf === null ? undefined : drafts[read.resultOf];
    drafts.push(win?.visibility === "private" ? { ...read, visibility: "private" } : read);
  }
  return drafts;
}

function draft(
  material: Material,
  words: Words,
  subject: SubjectReading,
  message: Message,
  context: UnderstandContext,
): EntryDraft {
  const { part, note } = material;
  const { fields, evidence } = words;
  const title = part.title || titleFromWords({ note, evidence });
  const sentAt = message.sentAt && message.sentAt < message.receivedAt ? message.sentAt : message.receivedAt;
  const when = whenOf(
    { kind: part.kind, field: fields.date, fieldLanguage: words.dateLanguage, title, note, evidence },
    { ...context, sentAt },
  );
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
    forNumber: forNumber(part, note, words, message.subject, subject.parts.length === 1),
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

/**
 * The field For, else `#142` in subject or note, or in the client's subject, which answers an ask. In a subject with
 * several codes it is told to the result.
 */
function forNumber(
  part: CodedPart,
  note: string,
  words: Words,
  subject: string,
  isAlone: boolean,
): number | null {
  if (words.fields.for) return readNumbers(words.fields.for)[0] ?? null;
  const told = part.kind === "roi" || isAlone ? subject : part.title;
  return referenceIn(told, note, words.evidence?.subject ?? "");
}
