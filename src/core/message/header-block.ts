// The header block a mail program writes above quoted or forwarded mail, in any order of its lines.
import { type HeaderRole, headerLabel } from "./header-labels.ts";
import { bare, isBlank } from "./lines.ts";
import { partsOfMailDate } from "./mail-date.ts";
import { readMailbox } from "./mailbox-text.ts";
import type { MailAddress } from "./message.ts";

export interface HeaderBlock {
  from: MailAddress;
  values: Partial<Record<HeaderRole, string>>;
  /** First line behind the block. */
  end: number;
  /** The language most of its labels are in; null when none stands out. */
  language: string | null;
}

/**
 * What stands above the block. Under a `separator` of a mail program two lines are enough; with nothing but a rule or
 * nothing at all it must be unmistakable: a timetable has `From: Berlin`, `To: Paris` and a date as well.
 */
export type Above = "separator" | "nothing";

/** A mail to a hundred people has as many lines of recipients. */
const MAX_BLOCK_LINES = 400;
const MAX_VALUE_CHARS = 2000;
const MAX_LABEL_CHARS = 32;
const MAX_FOLDS = 8;
const MAX_FOLDED_RECIPIENTS = 300;

/** The block that begins at line `at`; null when there is none. `given`: what stands above it without a label. */
export function headerBlockAt(
  lines: readonly string[],
  at: number,
  above: Above,
  given: HeaderBlock["values"] = {},
): HeaderBlock | null {
  const fields = fieldsAt(lines, at, above) ?? (above === "separator" ? withoutColons(lines, at) : null);
  if (!fields) return null;
  const values: HeaderBlock["values"] = { ...given };
  for (const { role, value } of fields.list) if (role) values[role] = value;
  if (above === "separator") addUnknown(fields.list, values);
  const from = readMailbox(values.from ?? "");
  if (!from || !isBelievable(from, values, above)) return null;
  return { from, values, end: fields.end, language: languageOf(fields.list) };
}

/** True for a line with a label of a sender, recipient, date or subject. */
export function isHeaderLine(lines: readonly string[], at: number): boolean {
  return Boolean(fieldAt(lines, at)?.role);
}

interface Field {
  /** Null for a line to pass over; undefined for a label nobody knows. */
  role: HeaderRole | null | undefined;
  languages: readonly string[];
  value: string;
  /** Blank lines above it. */
  gap: number;
}

/** Lines are looked at from several lines above them. */
const read = new WeakMap<readonly string[], (Field | null)[]>();

function fieldAt(lines: readonly string[], at: number): Field | null {
  let fields = read.get(lines);
  if (!fields) {
    fields = [];
    read.set(lines, fields);
  }
  const known = fields[at];
  if (known !== undefined) return known;
  const field = fieldOf(bare(lines[at] ?? ""));
  fields[at] = field;
  return field;
}

/** `label: value`, bold marks and blanks before the colon allowed. */
function fieldOf(text: string): Field | null {
  const colon = text.slice(0, MAX_LABEL_CHARS + 8).search(/[:：]/u);
  if (colon < 1) return null;
  const label = text.slice(0, colon).replace(/^[*_\s]+|[*_\s]+$/gu, "");
  if (label === "" || label.length > MAX_LABEL_CHARS || /[\d<>@()[\]?!]/u.test(label)) return null;
  const known = headerLabel(label);
  const value = text.slice(colon + 1).replace(/^[\s*_]+|[\s*]+$/gu, "");
  return { role: known ? known.role : undefined, languages: known?.languages ?? [], value, gap: 0 };
}

function fieldsAt(lines: readonly string[], at: number, above: Above): { list: Field[]; end: number } | null {
  const head = fieldAt(lines, at);
  if (!head || (above === "nothing" && !head.role)) return null;
  const first = { ...head };
  const list = [first];
  const seen = new Set([first.role]);
  let end = at + 1;
  let folds = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + MAX_BLOCK_LINES); i++) {
    if (isBlank(lines[i]!)) {
      if (
        i - end >= 1 ||
        !(mayGoOnBelowBlank(list) || (above === "separator" && isPartBelow(lines, i, seen)))
      )
        break;
      continue;
    }
    const gap = i - end;
    const field = fieldAt(lines, i);
    if (
      field &&
      isNext(field, seen) &&
      (field.role !== undefined || mayBeUnknown(lines, i, list, seen, above))
    ) {
      if (gap === 0 && list.length === 2 && list[1]!.gap > 0) return null; // the first line stood alone above the block
      if (gap > 0 && list.length > 1 && list.at(-1)!.gap === 0 && above !== "separator") break;
      list.push({ ...field, gap });
      seen.add(field.role);
      folds = 0;
    } else if (gap === 0 && isFolded(lines, i, list.at(-1)!, seen, folds)) {
      const last = list.at(-1)!;
      last.value = `${last.value} ${bare(lines[i]!)}`.trim().slice(0, MAX_VALUE_CHARS);
      folds += 1;
    } else break;
    end = i + 1;
  }
  return list.length > 1 ? { list, end } : null;
}

/** `From "Lena Marsh" <…>`, `Date 10/02/2026 14:07:45`: eM Client writes no colons. */
function withoutColons(lines: readonly string[], at: number): { list: Field[]; end: number } | null {
  const list: Field[] = [];
  for (let i = at; i < Math.min(lines.length, at + 6); i++) {
    const text = bare(lines[i]!);
    const [, label = "", value = ""] =
      /^(\p{L}[\p{L}.]{0,15}(?:\s(?:la|a))?)\s{1,4}(\S.{0,500})$/u.exec(text) ?? [];
    const known = headerLabel(label);
    if (!known?.role || list.some(({ role }) => role === known.role)) break;
    list.push({ role: known.role, languages: known.languages, value, gap: 0 });
  }
  const hasSender = list.some(({ role, value }) => role === "from" && value.includes("@"));
  return list.length >= 3 && hasSender ? { list, end: at + list.length } : null;
}

/** A label not seen yet (a second copy line is one), or one to pass over. */
function isNext(field: Field, seen: ReadonlySet<Field["role"]>): boolean {
  return !field.role || field.role === "cc" || !seen.has(field.role);
}

/** A label nobody knows is one inside the block, or in a block of a language nobody knows; below it are words. */
function mayBeUnknown(
  lines: readonly string[],
  at: number,
  list: readonly Field[],
  seen: ReadonlySet<Field["role"]>,
  above: Above,
): boolean {
  if (above === "separator" && list.length < 5 && list.filter((field) => field.role).length < 2) return true;
  return isHeaderBelow(lines, at, seen);
}

function isHeaderBelow(lines: readonly string[], at: number, seen: ReadonlySet<Field["role"]>): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 4) && !isBlank(lines[i]!); i++) {
    const next = fieldAt(lines, i);
    if (next?.role && !seen.has(next.role)) return true;
  }
  return false;
}

/** Programs put a blank line between all lines of a block or between none. */
function mayGoOnBelowBlank(list: readonly Field[]): boolean {
  return list.length === 1 || list.at(-1)!.gap > 0;
}

/** Lotus Notes leaves a line free above the subject. */
function isPartBelow(lines: readonly string[], blank: number, seen: ReadonlySet<Field["role"]>): boolean {
  const role = fieldAt(lines, blank + 1)?.role;
  return (role === "subject" || role === "from") && !seen.has(role);
}

/** A long value goes on in the next line: indented, an address list, or with a further header below it. */
function isFolded(
  lines: readonly string[],
  at: number,
  last: Field,
  seen: ReadonlySet<Field["role"]>,
  folds: number,
): boolean {
  const isRecipients = last.role === "to" || last.role === "cc";
  if (folds >= (isRecipients ? MAX_FOLDED_RECIPIENTS : MAX_FOLDS) || isHeaderLine(lines, at)) return false;
  const line = lines[at]!;
  if (/^(?:[ \t\u00A0]{0,3}>){0,50}[ \t\u00A0]?[ \t]\S/u.test(line.slice(0, 200))) return true;
  if (last.value === "") return true;
  const text = bare(line);
  if (isRecipients) if (/[;,]$/u.test(last.value) || (text.includes("@") && text.length < 300)) return true;
  if (last.role === "from" && !last.value.includes("@") && /^<?[^\s<>]{1,100}@[^\s<>]{1,100}>?$/u.test(text))
    return true;
  if (isHeaderBelow(lines, at, seen)) return true;
  // A subject of more than a line: the rest begins small and stands alone above the text.
  return last.value.length >= 60 && /^\p{Ll}/u.test(text) && isBlank(lines[at + 1] ?? "");
}

/** Labels of a language nobody wrote down: their values tell sender, recipient and date. */
function addUnknown(list: readonly Field[], values: HeaderBlock["values"]): void {
  const unknown = list.filter((field) => field.role === undefined);
  for (const { value } of unknown) {
    if (value.includes("@")) {
      if (values.from === undefined) values.from = value;
      else values.to ??= value;
    } else if (values.date === undefined && isWholeDate(value)) values.date = value;
    else values.subject ??= value;
  }
}

function isBelievable(from: MailAddress, values: HeaderBlock["values"], above: Above): boolean {
  const { to, date, subject } = values;
  if (above === "separator") return date !== undefined || subject !== undefined || to !== undefined;
  const isDated = date !== undefined && isWholeDate(date);
  if (from.address === "") return isDated && to !== undefined && subject !== undefined;
  if (isDated) return to !== undefined || subject !== undefined;
  return to !== undefined && subject !== undefined;
}

function isWholeDate(value: string): boolean {
  const { hasDay, hasClock } = partsOfMailDate(value);
  return hasDay && hasClock;
}

/** Gmail leaves all labels but the sender's in English. */
function languageOf(list: readonly Field[]): string | null {
  const sender = list.find((field) => field.role === "from")?.languages ?? [];
  const votes = new Map<string, number>();
  for (const { languages } of list)
    for (const language of languages)
      if (sender.includes(language)) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}
