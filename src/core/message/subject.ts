// What a subject says: codes with their label and title, a command word, an entry reference, or a near miss.
import type { EntryKind } from "../entry/understanding.ts";
import { automaticSubject } from "./automatic-subject.ts";
import { type Codes, codeAt, nextCode } from "./code.ts";
import { cut, type Line, readLine } from "./fold.ts";
import { readLabels } from "./label.ts";
import { isNearMiss } from "./near-miss.ts";
import { MAX_LAYERS, type PrefixKind, prefixAt, prefixesOf, suffixAt, tagAt } from "./prefixes.ts";
import { markBefore, markBehind } from "./private-mark.ts";

export type CommandWord = "status" | "digest" | "timeline" | "review";

/** One code of a subject. `WIN:[Acme][Shop] text` has label `Acme` and subLabel `Shop`. */
export interface CodedPart {
  kind: EntryKind;
  /** In the writer's own spelling; "" for an empty code: the body's first line is the title then. */
  title: string;
  label: string | null;
  subLabel: string | null;
  /** The bracket was all there was: title and label both hold it. */
  bracketOnly: boolean;
  isPrivate: boolean;
}

export interface SubjectReading {
  parts: CodedPart[];
  /** By the outermost prefix: `Fwd: Re: x` is no reply. */
  isReply: boolean;
  /** The first prefix tells how this mail came to be: `Re: Fwd: x` is a reply. */
  outermost: PrefixKind | null;
  command: CommandWord | null;
  /** `#142`: an entry people know by that number (numbers begin at 100). */
  reference: number | null;
  nearMiss: boolean;
}

/** Emoji and punctuation alone are no title. */
const SPEAKS = /[\p{L}\p{N}]/u;

type Prefixes = ReadonlySet<PrefixKind>[];

const MAX_PARTS = 6;
/** A list's item or coded line is read this far for code and label; the rest are words anyway. */
const LONGEST_ITEM_LINE = 1000;
const NO_LABELS = { names: [] as string[], isPrivate: false };
/** Between two codes of one subject: `WIN:[A] and ROI:[b]`, `WIN:[A] / ROI:[b]`. */
const JOINING = /(?:(?:^|\s)(?:and|und|et|y|e|en|och|i))?[\s,;/+&|–—-]{0,5}$/iu;
/** A command stands alone or with its bracket; with words behind its colon only in capitals ("Status: delayed" is mail). */
const COMMAND = /^(status|digest|timeline|review)(?:\s?:?\s?(?:\[|$)|\s?:(?=(.)))/iu;
const REFERENCE = /(?:^|[^\p{L}\p{N}&#])#(\d{3,9})(?![\p{L}\p{N}])/gu;

/** Reads a decoded subject. Never throws. */
export function readSubject(subject: string, codes: Codes): SubjectReading {
  const { rest, found, atCode } = strip(readLine(subject), codes);
  const inner: Prefixes = [];
  const parts = atCode ? readParts(rest, codes, inner) : [];
  const all = [...found, ...inner];
  return {
    parts,
    isReply: all[0]?.has("reply") ?? false,
    outermost: all[0] ? (all[0].has("forward") ? "forward" : "reply") : null,
    command: atCode ? null : commandOf(rest.plain),
    reference: entryReferences(subject)[0] ?? null,
    nearMiss: !atCode && automaticSubject(rest.plain) === null && isNearMiss(rest.plain, codes),
  };
}

/** Its sender marked it as private, be it understood or not. */
export function saysPrivate(subject: string, codes: Codes): boolean {
  return readSubject(subject, codes).parts.some((part) => part.isPrivate);
}

/** Every `#142` of a subject, in its order. */
export function entryReferences(subject: string): number[] {
  return [...subject.matchAll(REFERENCE)].map((match) => Number(match[1]));
}

/**
 * One item of a list, or one line with a code of its own: `[Acme] search is live`, `ROI:[Acme] 12k`. `words` are those
 * behind code, label and mark.
 */
export function readItem(text: string, kind: EntryKind, codes: Codes): { part: CodedPart; words: string } {
  const line = readLine(text.slice(0, LONGEST_ITEM_LINE));
  const code = codeAt(line.plain, codes);
  const { part, own, next } = readPart(code ? cut(line, code.length) : line, code?.kind ?? kind, codes);
  const words = [own || part.title, next?.shown, text.slice(LONGEST_ITEM_LINE)].filter(Boolean).join(" ");
  return { part: { ...part, isPrivate: part.isPrivate || (code?.isPrivate ?? false) }, words };
}

function commandOf(line: string): CommandWord | null {
  const match = COMMAND.exec(line);
  const [, word = "", textBehind] = match ?? [];
  if (textBehind !== undefined && word !== word.toUpperCase()) return null;
  return word === "" ? null : (word.toLowerCase() as CommandWord);
}

/** Takes prefixes and tags off until a code stands first. Without a code behind them tags stay. */
function strip(line: Line, codes: Codes): { rest: Line; found: Prefixes; atCode: boolean } {
  let rest = line;
  let untagged: Line | null = null;
  let closers = "";
  const found: Prefixes = [];
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    if (codeAt(rest.plain, codes)) {
      const isQuoted = closers !== "" && closers.includes(rest.plain.at(-1) ?? " ");
      return { rest: isQuoted ? cut(rest, 0, rest.plain.length - 1) : rest, found, atCode: true };
    }
    const prefix = prefixAt(rest.plain);
    if (prefix) {
      found.push(prefix.kinds);
      rest = cut(rest, prefix.length);
      continue;
    }
    const tag = tagAt(rest.plain);
    if (!tag) break;
    closers ||= tag.closers;
    untagged ??= rest;
    rest = cut(rest, tag.length);
  }
  return { rest: untagged ?? rest, found, atCode: false };
}

function readParts(line: Line, codes: Codes, prefixes: Prefixes): CodedPart[] {
  const parts: CodedPart[] = [];
  let rest: Line | null = line;
  while (rest && parts.length < MAX_PARTS) {
    const code = codeAt(rest.plain, codes);
    if (!code) break;
    const read = readPart(cut(rest, code.length), code.kind, codes);
    parts.push({ ...read.part, isPrivate: read.part.isPrivate || code.isPrivate });
    prefixes.push(...read.prefixes);
    rest = read.next;
  }
  return parts;
}

interface ReadPart {
  part: CodedPart;
  /** The words behind code, label and mark, be they but marks or emoji. */
  own: string;
  /** Prefixes between code and title: `ROI:[Acme] Fwd: numbers`. */
  prefixes: Prefixes;
  /** From the next code of the same subject on. */
  next: Line | null;
}

function readPart(line: Line, kind: EntryKind, codes: Codes): ReadPart {
  const outer = behindAnswered(line, codes, null);
  const labels = readLabels(unseparated(outer.rest));
  const inner = behindAnswered(unseparated(labels.rest), codes, labels.names.length > 0 ? kind : null);
  const answered = inner.sawCode ? readLabels(unseparated(inner.rest)) : { ...NO_LABELS, rest: inner.rest };
  const [label = null, second = null] = labels.names.length > 0 ? labels.names : answered.names;
  const at = nextCode(answered.rest.plain, kind, codes);
  const before = at === null ? answered.rest : cut(answered.rest, 0, at);
  const read = unmarked(at === null ? before : cut(before, 0, before.plain.replace(JOINING, "").length));
  // Two brackets and nothing else: the second one is what was achieved.
  const title =
    (SPEAKS.test(read.own) && read.own) || answered.names.find((name) => name !== label) || second || "";
  const bracketOnly = title === "" && label !== null;
  return {
    part: {
      kind,
      title: bracketOnly ? label : title,
      label,
      subLabel: second === title ? null : second,
      bracketOnly,
      isPrivate: [read, labels, answered, outer, inner].some((one) => one.isPrivate),
    },
    own: read.own,
    prefixes: [...outer.found, ...inner.found],
    next: at === null ? null : cut(answered.rest, at),
  };
}

/**
 * Behind reply prefixes and the code of the note that is answered: `ROI: Re: WIN:[Acme] live` is an ROI of Acme. Right
 * behind a label of a code of kind `labelled` a code without a prefix is a second entry instead (`WIN:[A] ROI:[b]`),
 * unless it merely says the same again (`WIN:[A] WIN: b`).
 */
function behindAnswered(line: Line, codes: Codes, labelled: EntryKind | null) {
  const found: Prefixes = [];
  let [rest, sawCode, isPrivate] = [line, false, false];
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const prefixes = prefixesOf(rest.plain);
    // A gateway's bracket without a prefix before it may be all there is: the label reader drops it.
    if (prefixes.found.length > 0) rest = cut(rest, prefixes.length);
    found.push(...prefixes.found);
    const code = codeAt(rest.plain, codes);
    if (!code) break;
    const saysAgain = code.kind === labelled && rest.plain[code.length] !== "[";
    if (labelled && prefixes.found.length === 0 && !saysAgain) break;
    [sawCode, isPrivate] = [true, isPrivate || code.isPrivate];
    rest = cut(rest, code.length);
  }
  return { rest, found, sawCode, isPrivate };
}

/** Without a separator left over from code or bracket (`: `, `- `, `, `); `-20 %` and `> 100` keep their signs. */
function unseparated(line: Line): Line {
  const match = /^(?:[:|,;→\s]|>(?!\s?\d)|[-–—]+(?=\s|\p{L}|\[))+/u.exec(line.plain);
  return match ? cut(line, match[0].length) : line;
}

/** Without private marks at either end and what programs put behind a subject. */
function unmarked(line: Line): { own: string; isPrivate: boolean } {
  const before = markBefore(line.plain);
  let own = cut(line, before);
  own = cut(own, 0, suffixAt(own.plain));
  const end = markBehind(own.plain);
  return { own: cut(own, 0, end).shown, isPrivate: before > 0 || end < own.plain.length };
}
