// The words of a mail that make entries: the PM's note, the client's mail as evidence, and what was cut off.
import { type FieldsReading, readFields } from "../message/fields.ts";
import { type Origin, readForward } from "../message/forwarded.ts";
import { parseMailDate } from "../message/mail-date.ts";
import type { Message } from "../message/message.ts";
import { isPrivateNote } from "../message/private-mark.ts";
import { splitQuoted } from "../message/quoted.ts";
import type { Evidence } from "./understanding.ts";

export interface Words {
  /** The note without field lines, quotes, signature. */
  note: string;
  fields: FieldsReading["fields"];
  dateLanguage: FieldsReading["dateLanguage"];
  evidence: Evidence | null;
  elided: string;
  isPrivate: boolean;
}

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
  const { fields, dateLanguage, text } = readFields(own.note);
  return { note: text, fields, dateLanguage, evidence, elided, isPrivate: isPrivateNote(text) };
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
