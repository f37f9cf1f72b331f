// A subject that looks meant as a code but is none: worth a question to a known person, nothing from anybody else.
import type { EntryKind } from "../entry/understanding.ts";
import { type Codes, kindOf } from "./code.ts";
import { PRIVATE_WORD } from "./private-mark.ts";

/** Rows of QWERTY and QWERTZ: a slip hits a neighbour, so `Wim` is one and `WIP` is a word of its own. */
const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm"];
const LEETSPEAK = new Set(["i1", "il", "o0"]);
/** Words that follow WIN in an advertisement or mean Windows, not in a note. */
const OTHER_SENSE = new Set(
  `a an the your free big up one two this it now back more with at for in of on our win wins tickets ticket prizes prize cash
  money vip every up-to instantly exclusive amazing great server servers update updates client clients desktop xp vista
  defender phone pc x64 x86 api sdk newsletter network team meeting gmbh ag ltd inc`.split(/\s+/),
);

/**
 * `rest` is a plain subject without prefixes that carries no code. True for a slip (`Wni:[Acme] …`, `WINN: …`), a wrong
 * separator (`WIN;`, `WIN - `), a misplaced bracket or code (`[WIN] …`, `#WIN …`, `Acme: WIN: …`), two codes at once
 * (`WIN+ROI: …`) and `WIN Acme went live`. Only capitals are meant: "win" and "roi" are words.
 */
export function isNearMiss(rest: string, codes: Codes): boolean {
  return (
    isMisplaced(rest, codes) ||
    isJoined(rest, codes) ||
    isBehindWords(rest, codes) ||
    isSlipOrBare(rest, codes)
  );
}

/** `[WIN] Acme is live`, `#WIN Acme`, `[WIN: Acme]`, `"WIN" Acme` */
function isMisplaced(rest: string, codes: Codes): boolean {
  const match = /^[[(#<{*"“„']\s?([\p{L}\p{N}]{2,20})(?:\s?[\])>}*"”“']|\s?:|(?=\s))(.*)$/u.exec(rest);
  return match !== null && isCapitals(match[1]!, codes) && /[\p{L}\p{N}]/u.test(match[2]!);
}

/** `WIN+ROI: …`, `WIN/ROI:[Acme] …`, `WIN and ROI: …`: one title cannot be two entries. */
function isJoined(rest: string, codes: Codes): boolean {
  const match =
    /^([\p{L}\p{N}]{2,20})(?:\s?[+/&,|–—-]\s?|\s(?:and|und|et|y|e|en|och|i|or|oder)\s)([\p{L}\p{N}]{2,20})\s?[:[]/u.exec(
      rest,
    );
  return match !== null && isCapitals(match[1]!, codes) && isCapitals(match[2]!, codes);
}

const BEHIND = new RegExp(
  String.raw`(?:^.{0,80}?(?:[:;,|>\])/]|\s[-–—])\s?|^(?:${PRIVATE_WORD})[-\s])([\p{L}\p{N}]{2,20})\s?:(?=[\s[]|$)`,
  "iu",
);

const BEHIND_WITH_LABEL = /^.{1,80}?\s([\p{L}\p{N}]{2,20})\s?:\s?\[/u;

/** `Acme: WIN: search is live`, `FYI - WIN:[Acme] live`, `Private WIN: …`, `New portal WIN:[Acme]` */
function isBehindWords(rest: string, codes: Codes): boolean {
  const word = BEHIND.exec(rest)?.[1];
  if (word !== undefined && isCapitals(word, codes)) return true;
  // "Their question on ROI:[x]": ROI is a noun.
  const labelled = BEHIND_WITH_LABEL.exec(rest)?.[1];
  return labelled !== undefined && isCapitals(labelled, codes) && kindOf(labelled, codes) === "win";
}

function isSlipOrBare(rest: string, codes: Codes): boolean {
  const match = /^([\p{L}\p{N}]{2,20})(\s?)(.?)(.*)$/u.exec(rest);
  if (!match) return false;
  const [, word = "", blank = "", mark = "", after = ""] = match;
  const kind = kindOf(word, codes);
  if (kind) return isCapitals(word, codes) && isMeant(kind, blank, mark, after);
  const isBracketed = /^(?:[:;.,=-]\s?\[|\[)/u.test(mark + after);
  if (!isBracketed && mark !== ":") return false;
  return Object.keys(codes).some((code) => isSlip(word, code, isBracketed));
}

/** The code itself, in capitals, with something other than a colon or bracket behind it. */
function isMeant(kind: EntryKind, blank: string, mark: string, after: string): boolean {
  if (/[^\p{L}\p{N}\s]/u.test(mark) && /^[\s:–—-]?\s?\[/u.test(after)) return true; // WIN.[x], WIN=[x], ROI - [x]
  if (mark === ";") return /^\s?[\p{L}\p{N}]/u.test(after);
  // "ROI", "ROI - Q3 report" and "ROI Report for March" are ordinary business: ROI is a noun.
  if (kind !== "win") return false;
  if (mark === "") return true;
  if (/^(?:!\s?|\([^()]{1,60}\)\s?):/u.test(mark + after)) return true; // WIN!: x, WIN (Acme): x
  if (/[=>|]/u.test(mark)) return /^\s?[\p{L}\p{N}]/u.test(after);
  if (/[-–—]/u.test(mark)) return /^\s/u.test(after) && !isOtherSense(after.trim());
  if (blank === "" && mark !== "!") return false;
  const [next = "", ...later] = (mark === "!" ? after.trim() : mark + after).split(" ");
  return /^["“„]?[\p{Lu}]/u.test(next) && !isOtherSense(next) && later.some((one) => /^\p{Ll}/u.test(one));
}

function isOtherSense(words: string): boolean {
  return OTHER_SENSE.has((words.split(" ")[0] ?? "").toLowerCase().replace(/[^\p{L}\p{N}-]+$/u, ""));
}

/** "Win" and "Roi" are words; only a code typed as a code counts. */
function isCapitals(word: string, codes: Codes): boolean {
  return word === word.toUpperCase() && kindOf(word, codes) !== null;
}

/**
 * One letter dropped, doubled, swapped with the next, or hit on the neighbouring key. Without a bracket behind it only
 * what makes no word: a digit for a letter, a swap (`W1N:`, `Wni:`), in capitals a doubled letter (`WINN:`).
 */
function isSlip(word: string, code: string, isBracketed: boolean): boolean {
  const typed = word.toUpperCase();
  if (!isBracketed && WORDS.has(typed)) return false;
  // Two letters swapped, or a digit for one, make no word in any case (`Wni:`, `w1n:`); "Winn:" is a name.
  if (!isBracketed && word !== typed && typed.length !== code.length) return false;
  if (typed.length === code.length + 1) return isDoubled(typed, code) || typed === `${code}S`;
  if (typed.length === code.length - 1) return isBracketed && typed.length >= 2 && isShortened(code, typed);
  if (typed.length !== code.length) return false;
  const wrong = [...code].map((_, i) => i).filter((i) => typed[i] !== code[i]);
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) {
    const [hit, meant] = [typed[first]!.toLowerCase(), code[first]!.toLowerCase()];
    return LEETSPEAK.has(meant + hit) || (isBracketed && isNeighbour(hit, meant));
  }
  const isSwap = wrong.length === 2 && second === first + 1;
  return isSwap && typed[first] === code[second] && typed[second] === code[first];
}

/** Swaps of the two codes that are words; with a bracket behind them they are slips nevertheless. */
const WORDS = new Set(["RIO", "ORI"]);

function isShortened(longer: string, shorter: string): boolean {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}

/** `WINN`, `WIIN`; `WIND` is a word, `WINM` a neighbouring key hit with it. */
function isDoubled(typed: string, code: string): boolean {
  if (!isShortened(typed, code)) return false;
  let at = 0;
  while (at < code.length && typed[at] === code[at]) at++;
  const [extra, before, behind] = [typed[at]!, typed[at - 1] ?? "", typed[at + 1] ?? ""].map((one) =>
    one.toLowerCase(),
  );
  return extra === before || extra === behind || isNeighbour(extra!, before!);
}

function isNeighbour(hit: string, meant: string): boolean {
  return (
    meant !== "" &&
    ROWS.some(
      (row) =>
        row.includes(hit) && row.includes(meant) && Math.abs(row.indexOf(hit) - row.indexOf(meant)) === 1,
    )
  );
}
