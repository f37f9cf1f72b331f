// The words of a mail that make entries: the PM's note, the client's mail as evidence, and what was cut off.
import { readFields } from "../message/fields.ts";
import { foldLine } from "../message/fold.ts";
import { type Origin, readForward } from "../message/forwarded.ts";
import { parseMailDate } from "../message/mail-date.ts";
import type { Message } from "../message/message.ts";
import { stripPrefixes } from "../message/prefixes.ts";
import { splitQuoted } from "../message/quoted.ts";
import type { Evidence } from "./understanding.ts";

export interface Words {
  /** The note without field lines, quotes, signature. */
  note: string;
  fields: ReturnType<typeof readFields>["fields"];
  evidence: Evidence | null;
  elided: string;
  isPrivate: boolean;
}

const PRIVATE_FIRST_WORD = /^\W*(?:private?|privat|internal|intern)(?![\p{L}\p{N}])/iu;

/** `origin`: the outermost prefix of the subject; `zone` reads the dates that mail programs write without an offset. */
export function readWords(message: Message, origin: Origin, zone: string): Words {
  const attached = message.attached[0];
  const forward = attached ? null : readForward(message.text, origin);
  const own = splitQuoted(forward ? forward.comment : message.text);
  const client = attached
    ? ofAttached(attached, zone)
    : forward && {
        ...forward.mail,
        date: forward.mail.dateRaw ? parseMailDate(forward.mail.dateRaw, zone) : null,
      };
  const split = client && splitQuoted(client.text);
  // A client's mail that is nothing but a quote or a closing is better shown whole than not at all.
  const evidence = client && split ? { ...client, text: split.note || client.text } : null;
  const elided = [own.elided, split?.note ? split.elided : ""].filter(Boolean).join("\n\n");
  const { fields, text } = readFields(own.note);
  return { note: text, fields, evidence, elided, isPrivate: PRIVATE_FIRST_WORD.test(text) };
}

/** An attached mail that has no words of its own but carries another one is only the envelope of that. */
function ofAttached(attached: Message, zone: string): Evidence {
  const inner = attached.attached[0];
  if (inner && attached.text.trim() === "") return ofAttached(inner, zone);
  const forward = readForward(attached.text, "forward");
  if (forward && forward.comment === "") {
    const date = forward.mail.dateRaw ? parseMailDate(forward.mail.dateRaw, zone) : null;
    return { ...forward.mail, date };
  }
  return {
    from: attached.from,
    date: attached.sentAt,
    dateRaw: attached.headers.get("date") ?? null,
    subject: attached.subject || null,
    text: attached.text,
  };
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|servus|bonjour|salut|cher|chère|ciao|buongiorno|gentile|hola|estimad[oa]|buenos días|olá|bom dia|hej|hei|beste|dag|cześć|dzień dobry|ahoj|dobrý den)(?![\p{L}])[^.!?:]{0,40}[,!.]?$/iu;
const MAX_TITLE_CHARS = 200;

/** The first line with something to say, without bullet and private mark, cut at 200 characters; "" without one. */
export function firstLine(text: string): string {
  for (const line of text.split("\n", 200)) {
    const words = foldLine(line)
      .replace(/^(?:[-*•–—]|\d{1,2}[.)])\s+/u, "")
      .replace(/^(?:private?|privat|internal|intern)\s?(?:[:,.;]|[-–—]+(?=\s)|$)\s*/iu, "");
    if (!/[\p{L}\p{N}]/u.test(words) || GREETING.test(words)) continue;
    if (words.length <= MAX_TITLE_CHARS) return words;
    return `${words.slice(0, MAX_TITLE_CHARS - 1).replace(/\s+\S*$|\p{Cs}$/u, "")}…`;
  }
  return "";
}

/** What a mail without any title is about: the note's first line, else the client's subject, else his first line. */
export function titleFromWords({ note, evidence }: Pick<Words, "note" | "evidence">): string {
  return (
    firstLine(note) ||
    stripPrefixes(foldLine(evidence?.subject ?? "")).rest.trim() ||
    firstLine(evidence?.text ?? "")
  );
}
