// What a subject says: codes with their label and title, a command word, an entry reference, or a near miss.
import type { EntryKind } from "../entry/understanding.ts";
import { foldLine } from "./fold.ts";
import { isNearMiss } from "./near-miss.ts";
import { type PrefixKind, prefixAt, stripPrefixes, tagAt } from "./prefixes.ts";

/** Code or alias, in capitals, to what it means. */
export type Codes = Readonly<Record<string, EntryKind>>;
export type CommandWord = "status" | "digest" | "timeline" | "review";

/** One code of a subject. `WIN:[Acme][Shop] text` has label `Acme` and subLabel `Shop`. */
export interface CodedPart {
  kind: EntryKind;
  /** "" for an empty code: the body's first line is the title then. */
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

const MAX_LAYERS = 20;
const MAX_PARTS = 6;
/** Between two codes of one subject: `WIN:[A] and ROI:[b]`, `WIN:[A] / ROI:[b]`. */
const JOINING_WORD = /\s(?:and|und)\s*$/iu;
const JOINING_MARKS = /[\s,;/+&|–—-]+$/u;
const COMMAND = /^(status|digest|timeline|review)\s?(?:[:[]|$)/iu;
const REFERENCE = /(?:^|[^\p{L}\p{N}&#])#(\d{3,9})(?![\p{L}\p{N}])/u;

/** Reads a decoded subject. Never throws. */
export function readSubject(subject: string, codes: Codes): SubjectReading {
  const grammar = grammarOf(codes);
  const { rest, found, atCode } = strip(foldLine(subject), grammar);
  const parts = atCode ? readParts(rest, grammar, codes) : [];
  const inner = parts.flatMap((part) => part.prefixes);
  const all = [...found, ...inner];
  return {
    parts: parts.map(({ prefixes: _, ...part }) => part),
    isReply: all[0]?.has("reply") ?? false,
    outermost: all[0] ? (all[0].has("forward") ? "forward" : "reply") : null,
    command: atCode ? null : ((COMMAND.exec(rest)?.[1]?.toLowerCase() as CommandWord | undefined) ?? null),
    reference: entryReference(subject),
    nearMiss: !atCode && isNearMiss(rest, codes),
  };
}

/** The number in the first `#142` of a text; null without. */
export function entryReference(text: string): number | null {
  const match = REFERENCE.exec(text);
  return match ? Number(match[1]) : null;
}

interface Grammar {
  /** A code at the start, with its colon or right before a bracket: 1 code, 2 its private mark. */
  start: RegExp;
  /** `ROI:[` further on, or `ROI:` right behind a bracket: a second entry in the same subject. */
  further: RegExp;
}

const grammars = new WeakMap<Codes, Grammar>();

function grammarOf(codes: Codes): Grammar {
  const known = grammars.get(codes);
  if (known) return known;
  const words = Object.keys(codes).sort((a, b) => b.length - a.length);
  const word = words.join("|");
  const mark = "private|privat|privé|internal|intern";
  const grammar = {
    start: new RegExp(String.raw`^(${word})(?:[- ](${mark}))?\s?(?::[:\s]*|(?=\[))`, "iu"),
    further: new RegExp(
      String.raw`(?:\s(?:${word})(?:-(?:${mark}))?:\s?(?=\[)|(?<=\]\s?)(?:${word})\s?:)`,
      "iu",
    ),
  };
  grammars.set(codes, grammar);
  return grammar;
}

/** Takes prefixes and tags off until a code stands first. Without a code behind them tags stay. */
function strip(
  line: string,
  grammar: Grammar,
): { rest: string; found: ReadonlySet<PrefixKind>[]; atCode: boolean } {
  let rest = line;
  let untagged: string | null = null;
  const found: ReadonlySet<PrefixKind>[] = [];
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    if (grammar.start.test(rest)) return { rest, found, atCode: true };
    const prefix = prefixAt(rest);
    if (prefix) {
      found.push(prefix.kinds);
      rest = rest.slice(prefix.length);
      continue;
    }
    const tag = tagAt(rest);
    if (tag === 0) break;
    untagged ??= rest;
    rest = rest.slice(tag);
  }
  return { rest: untagged ?? rest, found, atCode: false };
}

interface ReadPart extends CodedPart {
  /** Prefixes between code and title: `ROI:[Acme] Fwd: numbers`. */
  prefixes: ReadonlySet<PrefixKind>[];
}

function readParts(line: string, grammar: Grammar, codes: Codes): ReadPart[] {
  const parts: ReadPart[] = [];
  let rest = line;
  while (parts.length < MAX_PARTS) {
    const start = grammar.start.exec(rest);
    if (!start) break;
    const own = rest.slice(start[0].length);
    const next = further(own, grammar);
    const kind = codes[start[1]!.toUpperCase()]!;
    const text =
      next === null ? own : own.slice(0, next).replace(JOINING_WORD, "").replace(JOINING_MARKS, "");
    parts.push({ kind, isPrivate: start[2] !== undefined, ...readPart(text) });
    if (next === null) break;
    rest = own.slice(next).trimStart();
  }
  return parts;
}

/** Where the next `CODE:[` begins behind this part's own words; null without. */
function further(text: string, grammar: Grammar): number | null {
  const match = grammar.further.exec(text);
  return match && match.index > 0 ? match.index : null;
}

function readPart(text: string): Omit<ReadPart, "kind" | "isPrivate"> {
  const none = { label: null, subLabel: null, bracketOnly: false };
  if (!text.startsWith("[")) return { ...none, ...titleOf(text) };
  const first = bracketAt(text);
  if (!first) return { ...none, ...titleOf(text.slice(1).replace(/[[\]]/gu, "")) };
  const second = first.after.startsWith("[") ? bracketAt(first.after) : null;
  const label = first.inside || null;
  if (second?.inside) {
    const title = titleOf(second.after);
    if (title.title === "") return { ...none, label, ...titleOf(second.inside) };
    return { label, subLabel: second.inside, bracketOnly: false, ...title };
  }
  const title = titleOf(first.after);
  if (title.title !== "") return { ...none, label, ...title };
  return { ...none, ...title, title: first.inside, label, bracketOnly: label !== null };
}

/** The text inside a balanced bracket and what follows it; null when it is never closed. */
function bracketAt(text: string): { inside: string; after: string } | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) {
      return { inside: text.slice(1, i).trim(), after: text.slice(i + 1).trimStart() };
    }
  }
  return null;
}

/** Without a separator left over from the bracket (`: `, `- `; `-20 %` keeps its sign) and without prefixes. */
function titleOf(text: string): { title: string; prefixes: ReadonlySet<PrefixKind>[] } {
  const { rest, found } = stripPrefixes(text.replace(/^(?:[:|]|[-–—]+(?=\s)|\s)+/u, ""));
  return { title: rest.trim(), prefixes: found };
}
