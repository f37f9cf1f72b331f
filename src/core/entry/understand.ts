// Message → Understanding: what one mail says, before anybody knows whose client it is about.
import { withoutAsk } from "../ask/own-words.ts";
import { automaticKind } from "../message/automatic.ts";
import type { Codes } from "../message/code.ts";
import { isYes, readNumbers, readTags } from "../message/fields.ts";
import type { Message } from "../message/message.ts";
import { splitQuoted } from "../message/quoted.ts";
import { type CodedPart, entryReferences, readSubject, type SubjectReading } from "../message/subject.ts";
import { readOutcome } from "../review/outcome.ts";
import { decide } from "./decide.ts";
import { readForwarded } from "./evidence.ts";
import { type Material, materialsOf } from "./materials.ts";
import { referenceIn } from "./reference.ts";
import { sourcedFigures } from "./sourced-figures.ts";
import { firstLine, titleFromWords } from "./title.ts";
import type { EntryDraft, Evidence, ReplyWords, Understanding } from "./understanding.ts";
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
    reply: automatic === null && subject.parts.length === 0 ? replyWords(subject, message, context) : null,
    review:
      automatic === null && subject.command === "review"
        ? readOutcome(message.subject, splitQuoted(message.text, message.from?.name ?? "").note)
        : null,
  };
}

/** Of more references than this the subject is no answer to one ask. */
const MOST_REFERENCES = 8;
const LONE_DIGIT = /^\s{0,9}([1-9])\s{0,9}[.)]?\s*$/u;

function replyWords(
  subject: SubjectReading,
  message: Message,
  context: UnderstandContext,
): ReplyWords | null {
  const references = entryReferences(message.subject).reverse().slice(0, MOST_REFERENCES);
  if (!subject.isReply && references.length === 0 && message.inReplyTo === null) return null;
  const { note } = readForwarded(message, "reply", context.zone);
  // As if it were forwarded: who answers above a client's mail passes that mail on.
  const { evidence } = readForwarded(message, "forward", context.zone);
  const own: Evidence = {
    from: message.from,
    date: message.sentAt,
    dateRaw: message.headers.get("date") ?? null,
    subject: message.subject,
    text: withoutAsk(note),
  };
  const result = (said: Evidence | null) =>
    said === null || !SPEAKS.test(said.text) ? null : resultFrom(said, subject, message, context);
  const digit = LONE_DIGIT.exec(note.slice(0, 100).normalize("NFKC"))?.[1];
  return {
    references,
    digit: digit && note.length <= 100 ? Number(digit) : null,
    own: result(own),
    passedOn: result(evidence),
  };
}

const SPEAKS = /[\p{L}\p{N}]/u;

/** The title is the line with the headline figure, in the client's words. */
function resultFrom(
  evidence: Evidence,
  subject: SubjectReading,
  message: Message,
  context: UnderstandContext,
): EntryDraft {
  const part: CodedPart = {
    kind: "roi",
    title: "",
    label: null,
    subLabel: null,
    bracketOnly: false,
    isPrivate: false,
  };
  const words: Words = { note: "", fields: {}, dateLanguage: null, evidence, elided: "", isPrivate: false };
  const material: Material = { part, note: "", resultOf: null, isOwner: true };
  const read = draft(material, words, subject, message, context, true);
  const shown = read.headline === null ? undefined : read.figures[read.headline];
  const start = shown ? evidence.text.lastIndexOf("\n", shown.start) + 1 : 0;
  return { ...read, title: firstLine(evidence.text.slice(start)) || read.title };
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
  isAnswer = false,
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
    { ...context, isAnswer },
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
