// The brackets between a code and its title: whose success it is.
import { cut, type Line } from "./fold.ts";
import { gatewayTagAt } from "./prefixes.ts";
import { isPrivateMark } from "./private-mark.ts";

export interface Labels {
  /** At most two, as written: client, project. */
  names: string[];
  /** One of the brackets was `[private]`. */
  isPrivate: boolean;
  /** What follows the brackets. */
  rest: Line;
}

const MAX_BRACKETS = 4;
const LONGEST_NAME = 60;
const CLOSERS: Record<string, string> = { "[": "]", "(": ")", "{": "}", "<": ">" };

/** Reads the brackets at the start of a line. `[]`, `[...]` and `[EXTERNAL]` name nobody. */
export function readLabels(line: Line): Labels {
  const names: string[] = [];
  let isPrivate = false;
  let rest = line;
  for (let brackets = 0; brackets < MAX_BRACKETS && names.length < 2; brackets++) {
    const between = brackets > 0 ? /^(?:[:/|>]|[-–—])\s?(?=\[)/u.exec(rest.plain) : null;
    const from = between ? cut(rest, between[0].length) : rest;
    const bracket = bracketAt(from, names.length === 0) ?? (brackets === 0 ? openedNowhere(from) : null);
    if (!bracket) break;
    const { plain, shown, isMarked } = withoutMark(bracket.inside);
    isPrivate ||= isMarked;
    if (/[\p{L}\p{N}]/u.test(plain) && gatewayTagAt(`[${plain}]`) === 0) names.push(shown);
    rest = bracket.after;
  }
  // Never closed: all of it is the title.
  if (names.length === 0 && rest.plain.startsWith("[")) rest = cut(rest, 1);
  return { names, isPrivate, rest };
}

/** `[private]`, `[Acme / private]`, `[intern, Acme]`: a mark is nobody's project. */
function withoutMark(inside: Line): Line & { isMarked: boolean } {
  if (isPrivateMark(inside.plain)) return { plain: "", shown: "", isMarked: true };
  const at = inside.plain.search(/[/|,;–—]/u);
  const [before, behind] = [cut(inside, 0, at), cut(inside, at + 1)];
  if (at > 0 && isPrivateMark(behind.plain)) return { ...before, isMarked: true };
  if (at > 0 && isPrivateMark(before.plain)) return { ...behind, isMarked: true };
  return { ...inside, isMarked: false };
}

interface Bracket {
  inside: Line;
  after: Line;
}

function bracketAt(line: Line, isFirst: boolean): Bracket | null {
  const open = line.plain[0] ?? "";
  const close = CLOSERS[open];
  if (close === undefined || (open !== "[" && !isFirst)) return null;
  const end = closing(line.plain, open, close);
  if (end < 0) return null;
  const bracket = { inside: cut(line, 1, end), after: cut(line, end + 1) };
  return open === "[" || isName(open, line.plain, end, bracket) ? bracket : null;
}

/** Index of the bracket that closes the first one, else of the first closing bracket of another kind (`[Acme) x`). */
function closing(text: string, open: string, close: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return open === "[" && !text.includes("]") ? text.search(/[)}]/u) : -1;
}

/** `(Beacon) reporting` names somebody; `(finally!) live` and `(re)launch` are words of the title. */
function isName(open: string, text: string, end: number, { inside, after }: Bracket): boolean {
  if (inside.plain.length > LONGEST_NAME || /[@!?]/u.test(inside.plain)) return false;
  if (open !== "(") return true;
  const isSetOff = after.plain === "" || /^\s?[\s:]/u.test(text.slice(end + 1));
  return isPrivateMark(inside.plain) || (isSetOff && /^\d{0,4}[\p{Lu}\p{Lo}]/u.test(inside.plain));
}

/** `WIN: Acme] checkout live`: the opening bracket was forgotten. */
function openedNowhere(line: Line): Bracket | null {
  const end = line.plain.indexOf("]");
  if (end < 1 || end > LONGEST_NAME || line.plain.slice(0, end).includes("[")) return null;
  return { inside: cut(line, 0, end), after: cut(line, end + 1) };
}
