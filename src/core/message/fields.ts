// `Field: value` lines at the top of a note.
import { type FieldName, fieldOf } from "./field-names.ts";
import { isGreeting } from "./greeting.ts";

export interface FieldsReading {
  /** The value as written; the first one when a field is named twice. */
  fields: Partial<Record<FieldName, string>>;
  /** Language (BCP 47) of the name under which the date stands: `Data: 02/03/2026` is no American one. */
  dateLanguage: string | null;
  /** The note without its field lines. Unknown fields are text and stay. */
  text: string;
}

/** `Client: Acme`, `*Client:* Acme`, `**Kunde** = Acme`, `- Client: Acme` */
const LINE =
  /^\s{0,3}([-•·–*]\s{1,4})?[*_]{0,3}([\p{L}][\p{L} -]{0,29}?)[*_]{0,3}\s?([:：=])[*_]{0,3}\s*(\S.{0,499})$/u;
const MAX_LINES = 30;
const LONGEST_NAME = 80;
/** `Birch GmbH & Co. KG`, `St. Gallen Kliniken`, `J. Moll`: a full stop that ends no sentence. */
const ABBREVIATED =
  /(?<!\p{L})(?:\p{Lu}|co|inc|ltd|corp|bros|gebr|st|ste|sta|dr|prof|mr|mrs|intl|assn|univ|dept|nr|no|e\.v|s\.a|s\.r\.l)\.(?=\s)/giu;

/**
 * Reads the leading lines of the shape `Word: value` (a greeting above them and blank lines between them too); the first
 * other line ends them. A field whose value makes no sense (`For: the Acme team`) is text.
 */
export function readFields(note: string): FieldsReading {
  const lines = note.split("\n");
  const fields: FieldsReading["fields"] = {};
  const kept: string[] = [];
  let dateLanguage: string | null = null;
  let at = 0;
  let isTop = true;
  for (; at < Math.min(lines.length, MAX_LINES); at++) {
    const line = lines[at]!.trimEnd();
    if (line === "" || (isTop && isGreeting(line))) {
      kept.push(lines[at]!);
      isTop &&= line === "";
      continue;
    }
    isTop = false;
    const match = LINE.exec(line);
    const [, bullet, word = "", sign, written = ""] = match ?? [];
    const name = fieldOf(word);
    if (!match || (!name && (sign === "=" || bullet))) break;
    const value = withoutEmphasis(written.trim());
    if (name && fields[name.field] === undefined && makesSense(name.field, value)) {
      fields[name.field] = value;
      if (name.field === "date") dateLanguage = name.language;
    } else kept.push(lines[at]!);
  }
  const hasFields = Object.keys(fields).length > 0;
  return { fields, dateLanguage, text: hasFields ? [...kept, ...lines.slice(at)].join("\n").trim() : note };
}

/** `*Acme*` and the closing mark of `*Client: Acme*`. */
function withoutEmphasis(value: string): string {
  return value.replace(/^[*_]{1,3}(?=[^*_]{1,490}[*_]{1,3}$)/u, "").replace(/(?<=[^\s*_])[*_]{1,3}$/u, "");
}

function makesSense(name: FieldName, value: string): boolean {
  if (name === "for" || name === "ledTo") return readNumbers(value).length > 0;
  // `Client: "it saves us a day a week!"` is the client speaking.
  if (name === "client" || name === "project")
    return value.length <= LONGEST_NAME && !/^["'“„«»]|[!?]$|[.;] /u.test(value.replace(ABBREVIATED, ""));
  if (name === "internal") return isYes(value) || isNo(value);
  return true;
}

/** `Led to: 151, #152 and 153` → entry numbers, each once; none when anything else stands among them. */
export function readNumbers(value: string | undefined): number[] {
  const words = (value ?? "")
    .split(/[\s,;&.]+/u)
    .filter((word) => word !== "" && !/^(?:and|und|et|y|e|en|och|i)$/iu.test(word));
  return words.every((word) => /^#?\d{1,9}$/u.test(word))
    ? [...new Set(words.map((word) => Number(word.replace("#", ""))))]
    : [];
}

/** `yes`, `ja`, `y`, `true`, `x`, `1` and their like. */
export function isYes(value: string): boolean {
  return /^(?:y|yes|yep|ja|j|true|on|x|✓|✔|1|oui|sí|si|sì|sim|tak)[.!]?$/iu.test(value);
}

function isNo(value: string): boolean {
  return /^(?:n|no|nope|nein|false|off|0|-|non|não|nao|nee|nej|nie)[.!]?$/iu.test(value);
}

/** `Tags: launch, #speed` → `["launch", "speed"]`, lower-cased, each once, at most 20. */
export function readTags(value: string | undefined): string[] {
  if (!value) return [];
  const separator = /[,;]/u.test(value) ? /[,;]/u : /\s+/u;
  const tags = value.split(separator).map((tag) => tag.trim().replace(/^#/u, "").toLowerCase());
  return [...new Set(tags.filter(Boolean))].slice(0, 20);
}
