// `Field: value` lines at the top of a note.

export type FieldName = "client" | "project" | "date" | "value" | "for" | "ledTo" | "tags" | "internal";

export interface FieldsReading {
  /** The value as written; the first one when a field is named twice. */
  fields: Partial<Record<FieldName, string>>;
  /** The note without its field lines. Unknown fields are text and stay. */
  text: string;
}

const NAMES: Record<string, FieldName> = {
  client: "client",
  customer: "client",
  kunde: "client",
  project: "project",
  projekt: "project",
  date: "date",
  datum: "date",
  value: "value",
  wert: "value",
  for: "for",
  für: "for",
  "led to": "ledTo",
  "leads to": "ledTo",
  "führte zu": "ledTo",
  "führt zu": "ledTo",
  tags: "tags",
  tag: "tags",
  internal: "internal",
  intern: "internal",
};
const LINE = /^\s{0,3}([\p{L}][\p{L} -]{0,29}?)\s?[:：]\s*(\S.{0,499})$/u;
const MAX_LINES = 30;

/**
 * Reads the leading lines of the shape `Word: value` (blank ones between them too); the first other line ends them.
 * A field whose value makes no sense (`For: the Acme team`) is text.
 */
export function readFields(note: string): FieldsReading {
  const lines = note.split("\n");
  const fields: FieldsReading["fields"] = {};
  const kept: string[] = [];
  let at = 0;
  for (; at < Math.min(lines.length, MAX_LINES); at++) {
    const line = lines[at]!;
    if (line.trim() === "") {
      kept.push(line);
      continue;
    }
    const match = LINE.exec(line.trimEnd());
    if (!match) break;
    const name = NAMES[match[1]!.toLowerCase()];
    const value = match[2]!.trim();
    if (name && fields[name] === undefined && makesSense(name, value)) fields[name] = value;
    else kept.push(line);
  }
  const hasFields = Object.keys(fields).length > 0;
  return { fields, text: hasFields ? [...kept, ...lines.slice(at)].join("\n").trim() : note };
}

function makesSense(name: FieldName, value: string): boolean {
  if (name === "for") return /^#?\d{1,9}\.?$/u.test(value);
  if (name === "ledTo") return readNumbers(value).length > 0;
  if (name === "internal") return isYes(value) || isNo(value);
  return true;
}

/** `Led to: 151, #152 and 153` → entry numbers, each once; none when anything else stands among them. */
export function readNumbers(value: string | undefined): number[] {
  const words = (value ?? "")
    .split(/[\s,;&.]+/u)
    .filter((word) => word !== "" && !/^(?:and|und)$/iu.test(word));
  return words.every((word) => /^#?\d{1,9}$/u.test(word))
    ? [...new Set(words.map((word) => Number(word.replace("#", ""))))]
    : [];
}

/** `yes`, `ja`, `y`, `true`, `x`, `1` and their like. */
export function isYes(value: string): boolean {
  return /^(?:y|yes|ja|j|true|x|1|oui|sí|si)[.!]?$/iu.test(value);
}

function isNo(value: string): boolean {
  return /^(?:n|no|nein|false|0|non)[.!]?$/iu.test(value);
}

/** `Tags: launch, #speed` → `["launch", "speed"]`, lower-cased, each once, at most 20. */
export function readTags(value: string | undefined): string[] {
  if (!value) return [];
  const separator = /[,;]/u.test(value) ? /[,;]/u : /\s+/u;
  const tags = value.split(separator).map((tag) => tag.trim().replace(/^#/u, "").toLowerCase());
  return [...new Set(tags.filter(Boolean))].slice(0, 20);
}
