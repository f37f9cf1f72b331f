// Which entries one mail holds, and what each is made from: codes of the subject, coded lines and lists of the note.
import { type Codes, codeAt } from "../message/code.ts";
import { readLine } from "../message/fold.ts";
import { type CodedPart, readItem } from "../message/subject.ts";
import { readList, withoutBullet } from "./list.ts";
import { firstLine } from "./title.ts";
import type { EntryKind } from "./understanding.ts";

/** What one entry is made from. */
export interface Material {
  part: CodedPart;
  /** The item or the whole note; "" for an entry whose words belong to another of the same mail. */
  note: string;
  /** Position of the win this result belongs to; null without. */
  resultOf: number | null;
  /** Evidence and the field Value belong to one entry only: a number must not count twice. */
  isOwner: boolean;
}

export interface Materials {
  materials: Material[];
  /** Lines of the note that belong to no entry: what stands around a list. */
  around: string;
}

const MAX_ENTRIES = 50;
/** Coded lines are looked for in what people write, not in half a megabyte below it. */
const MAX_LINES = 400;

/**
 * `parts`: the codes of the subject, at least one. Under a single bare code the note's own lines `WIN: …`, `ROI: …` and
 * a list's items are entries; a list under a bare ROI only when each item has its own label, since several numbers of
 * one success are otherwise one result.
 */
export function materialsOf(parts: readonly CodedPart[], note: string, codes: Codes): Materials {
  const [only] = parts;
  const several = only && parts.length === 1 && isBare(only) ? readSeveral(only, note, codes) : null;
  const drafts = several?.drafts ?? ofSubject(parts, note);
  const owner = Math.max(
    0,
    drafts.findIndex(({ part }) => part.kind === "roi"),
  );
  return {
    materials: drafts.map((one, index) => ({
      ...one,
      part: labelled(one, drafts),
      isOwner: index === owner,
    })),
    around: several?.around ?? "",
  };
}

type Draft = Omit<Material, "isOwner">;

/** `WIN:[Acme] live ROI:[20 h]`: a result without a label of its own is its win's client's. */
function labelled({ part, resultOf }: Draft, drafts: readonly Draft[]): CodedPart {
  const win = resultOf === null ? undefined : drafts[resultOf]?.part;
  if (!win?.label || win.bracketOnly || (part.label !== null && !part.bracketOnly)) return part;
  return { ...part, label: win.label, subLabel: part.subLabel ?? win.subLabel, bracketOnly: false };
}

/** The note's words belong to the result when the subject names one. */
function ofSubject(parts: readonly CodedPart[], note: string): Draft[] {
  const roi = parts.findIndex((part) => part.kind === "roi");
  return parts.map((part, index) => ({
    part,
    note: index === Math.max(0, roi) ? note : "",
    resultOf: part.kind === "roi" ? winFor(parts, index) : null,
  }));
}

/** The win before this result in the same subject, else the first one; null without any. */
function winFor(parts: readonly CodedPart[], index: number): number | null {
  const before = parts.slice(0, index).findLastIndex((part) => part.kind === "win");
  const any = before >= 0 ? before : parts.findIndex((part) => part.kind === "win");
  return any >= 0 ? any : null;
}

/** Null when the note is one entry. */
function readSeveral(
  bare: CodedPart,
  note: string,
  codes: Codes,
): { drafts: Draft[]; around: string } | null {
  const lines = note.split("\n");
  const starts = codedLines(lines, codes);
  if (starts.length === 0) return ofList(bare, note, codes) ?? ofLabelled(bare, lines, codes);
  const drafts: Draft[] = [];
  const around: string[] = [];
  const top = lines.slice(0, starts[0]).join("\n");
  if (firstLine(top) === "") around.push(top);
  else add(drafts, around, bare, top, codes);
  starts.forEach((start, index) => {
    const { part, words } = readItem(withoutBullet(lines[start]!), bare.kind, codes);
    const below = lines.slice(start + 1, starts[index + 1]).join("\n");
    const body = (part.bracketOnly ? below : `${words}\n${below}`).trim();
    const own = {
      ...part,
      title: part.bracketOnly ? part.title : "",
      isPrivate: part.isPrivate || bare.isPrivate,
    };
    add(drafts, around, own, body, codes);
  });
  return { drafts, around: around.join("\n").trim() };
}

function add(drafts: Draft[], around: string[], part: CodedPart, text: string, codes: Codes): void {
  const list = isBare(part) ? ofList(part, text, codes) : null;
  if (list) {
    drafts.push(...list.drafts);
    around.push(list.around);
  } else
    drafts.push({ part, note: text.trim(), resultOf: part.kind === "roi" ? winAbove(drafts, part) : null });
}

/** `WIN: …` or `ROI:[Acme] …` at the start of a line, in capitals where only a bracket follows. */
function codedLines(lines: readonly string[], codes: Codes): number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(lines.length, MAX_LINES) && found.length < MAX_ENTRIES; i++) {
    const { plain } = readLine(withoutBullet(lines[i]!.slice(0, 200)));
    const code = codeAt(plain, codes);
    if (!code) continue;
    const written = plain.slice(0, code.length);
    if (written.includes(":") || written === written.toUpperCase()) found.push(i);
  }
  return found;
}

function ofList(bare: CodedPart, note: string, codes: Codes): { drafts: Draft[]; around: string } | null {
  const list = readList(note);
  if (!list) return null;
  const drafts = list.items.map((item) => {
    const end = item.indexOf("\n");
    const [line, below] = end < 0 ? [item, ""] : [item.slice(0, end), item.slice(end)];
    const { part, words } = readItem(line, bare.kind, codes);
    const own = {
      ...part,
      title: part.bracketOnly ? part.title : "",
      isPrivate: part.isPrivate || bare.isPrivate,
    };
    return { part: own, note: (part.bracketOnly ? below : words + below).trim(), resultOf: null };
  });
  const isSeveral =
    bare.kind === "win" || drafts.every(({ part }) => part.label !== null && !part.bracketOnly);
  return isSeveral ? { drafts, around: list.around } : null;
}

/** `[` of a picture or a footnote labels nothing. */
const LABELLED = /^\s{0,3}[[［【](?!cid:|image[:\]])(?=[^\]］】]{0,60}\p{L})/iu;

/** `[Acme] search is live` under a bare code: the label stands in the note; further such lines are further entries. */
function ofLabelled(
  bare: CodedPart,
  lines: readonly string[],
  codes: Codes,
): { drafts: Draft[]; around: string } | null {
  const items = lines.slice(0, MAX_LINES).flatMap((line, at) => {
    if (!LABELLED.test(line)) return [];
    const { part, words } = readItem(line, bare.kind, codes);
    return part.label === null || part.bracketOnly ? [] : [{ at, part, words }];
  });
  const [first] = items;
  if (!first || items.length > MAX_ENTRIES) return null;
  const top = lines.slice(0, first.at).join("\n");
  if (firstLine(top) !== "") return null;
  const drafts = items.map(({ at, part, words }, index): Draft => {
    const below = lines.slice(at + 1, items[index + 1]?.at).join("\n");
    const isPrivate = part.isPrivate || bare.isPrivate;
    return { part: { ...part, title: "", isPrivate }, note: `${words}\n${below}`.trim(), resultOf: null };
  });
  return { drafts, around: top.trim() };
}

/** The win that this result stands below: of the same label, or directly above it when the result has none. */
function winAbove(drafts: readonly Draft[], { label, bracketOnly }: CodedPart): number | null {
  const isWinOf = (one: Draft) =>
    one.part.kind === ("win" satisfies EntryKind) && one.part.label?.toLowerCase() === label?.toLowerCase();
  const last = drafts.at(-1);
  const at =
    label === null || bracketOnly
      ? last?.part.kind === "win"
        ? drafts.length - 1
        : (last?.resultOf ?? -1)
      : drafts.findLastIndex(isWinOf);
  return at >= 0 ? at : null;
}

function isBare(part: CodedPart): boolean {
  return part.title === "" && part.label === null;
}
