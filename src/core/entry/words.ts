// The words of a mail that make entries: the PM's note, the client's mail as evidence, and what was cut off.
import { type FieldsReading, readFields } from "../message/fields.ts";
import type { Origin } from "../message/forwarded.ts";
import type { Message } from "../message/message.ts";
import { isPrivateNote } from "../message/private-mark.ts";
import { readForwarded } from "./evidence.ts";
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
  const { note, evidence, elided } = readForwarded(message, origin, zone);
  const { fields, dateLanguage, text } = readFields(note);
  return { note: text, fields, dateLanguage, evidence, elided, isPrivate: isPrivateNote(text) };
}
