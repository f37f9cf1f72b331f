// A subject that looks meant as a code but is none: worth a question to a known person, nothing from anybody else.
import type { EntryKind } from "../entry/understanding.ts";

/** Rows of QWERTY and QWERTZ: a slip hits a neighbour, so `Wim` is one and `WIP` is a word of its own. */
const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm"];
const LEETSPEAK = new Set(["i1", "o0"]);
/** Words that follow WIN in an advertisement, not in a note. */
const ADVERTISING = /^(?:a|an|the|your|free|big|up|one|two|this|it|now|back|more|with|at|for|in)$/iu;

/**
 * `rest` is a folded subject without prefixes that carries no code. True for a slip (`Wni:[Acme] …`), a wrong
 * separator (`WIN;`, `WIN - `), a misplaced bracket (`[WIN] …`, `#WIN …`) and `WIN Acme went live`.
 */
export function isNearMiss(rest: string, codes: Readonly<Record<string, EntryKind>>): boolean {
  const misplaced = /^[[(#<]\s?([\p{L}\p{N}]{2,20})\s?(?:[\])>]\s?:?|:)?\s*(.*)$/u.exec(rest);
  if (misplaced && codes[misplaced[1]!.toUpperCase()] && /[\p{L}\p{N}]/u.test(misplaced[2]!)) return true;
  const match = /^([\p{L}\p{N}]{2,20})(\s?)(.?)(.*)$/u.exec(rest);
  if (!match) return false;
  const [, word = "", blank = "", mark = "", after = ""] = match;
  const kind = codes[word.toUpperCase()];
  if (kind) return isMeant(word, kind, blank, mark, after);
  const bracketed = mark === ":" || mark === ";" ? /^\s?\[/u.test(after) : mark === "[";
  return bracketed && Object.keys(codes).some((code) => isSlip(word.toUpperCase(), code));
}

/** The code itself, in capitals, with something other than a colon or bracket behind it. */
function isMeant(word: string, kind: EntryKind, blank: string, mark: string, after: string): boolean {
  if (/[;=>|,.]/u.test(mark)) return /^\s?[[\p{L}\p{N}]/u.test(after) && word === word.toUpperCase();
  if (/[-–—]/u.test(mark)) return /^\s/u.test(after) && word === word.toUpperCase();
  // "ROI Report for March" is ordinary business; only the code that is no noun counts without any separator.
  if (kind !== "win" || word !== word.toUpperCase() || blank === "") return false;
  const [next = "", ...later] = (mark + after).split(" ");
  const named = /^["“„]?[\p{Lu}\p{N}]/u.test(next) && !ADVERTISING.test(next);
  return named && later.some((one) => /^\p{Ll}/u.test(one));
}

/** One letter dropped, doubled, swapped with the next, or hit on the neighbouring key. Both in capitals. */
function isSlip(typed: string, code: string): boolean {
  if (typed.length === code.length + 1) return hasOneMore(typed, code);
  if (typed.length === code.length - 1) return typed.length >= 2 && hasOneMore(code, typed);
  if (typed.length !== code.length) return false;
  const wrong = [...code].map((_, i) => i).filter((i) => typed[i] !== code[i]);
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return isNeighbour(typed[first]!.toLowerCase(), code[first]!.toLowerCase());
  return (
    wrong.length === 2 &&
    second === first + 1 &&
    typed[first] === code[second] &&
    typed[second] === code[first]
  );
}

function hasOneMore(longer: string, shorter: string): boolean {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}

function isNeighbour(typed: string, meant: string): boolean {
  if (LEETSPEAK.has(meant + typed)) return true;
  return ROWS.some(
    (row) =>
      row.includes(typed) && Math.abs(row.indexOf(typed) - row.indexOf(meant)) === 1 && row.includes(meant),
  );
}
